import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface NetworkManagerSaid<What extends string> extends SourceEventBase<`network-manager.${What}`> {
	readonly kind: `network-manager.${What}`;
}

/** Of one network device. */
interface NetworkManagerOfDevice<What extends string> extends NetworkManagerSaid<What> {
	/** `eth0`, `wlan0`, `cdc-wdm0`. */
	readonly interface: string;
}

/** The reach of the network; `connected-site` reaches the local network but not the internet. */
export type NetworkState =
	| 'unknown'
	| 'asleep'
	| 'disconnected'
	| 'disconnecting'
	| 'connecting'
	| 'connected-local'
	| 'connected-site'
	| 'connected-global';

export interface NetworkManagerStarting extends NetworkManagerSaid<'starting'> {
	readonly version: string;
}

/** A file of a connection that cannot be taken as it is written. */
export interface NetworkManagerProfileInvalid extends NetworkManagerSaid<'profile-invalid'> {
	readonly file: string;
	/** `address` for addresses, gateways, routes and name servers. */
	readonly about: 'address' | 'other';
	readonly text: string;
	readonly failure: Failure;
}

export interface NetworkManagerStateChanged extends NetworkManagerSaid<'state-changed'> {
	readonly state: NetworkState;
}

export interface NetworkManagerDeviceStateChanged extends NetworkManagerOfDevice<'device-state-changed'> {
	/** `unavailable`, `disconnected`, `prepare`, `config`, `need-auth`, `ip-config`, `activated`, … */
	readonly from: string;
	readonly to: string;
	/** `none`, `carrier-changed`, `user-requested`, … */
	readonly reason?: string;
}

export interface NetworkManagerDeviceFailed extends NetworkManagerOfDevice<'device-failed'> {
	/** The state in which it failed. */
	readonly from: string;
	/** `ssid-not-found`, `no-secrets`, `supplicant-timeout`, `ip-config-unavailable`, … */
	readonly reason?: string;
	readonly failure: Failure;
}

export interface NetworkManagerDeviceTrouble<
	What extends 'association-failed' | 'key-refused' | 'secrets-missing',
> extends NetworkManagerOfDevice<What> {
	readonly failure: Failure;
}

export interface NetworkManagerActivationFailed extends NetworkManagerOfDevice<'activation-failed'> {
	readonly connection?: string;
	readonly failure: Failure;
}

export interface NetworkManagerSupplicantChanged extends NetworkManagerOfDevice<'supplicant-changed'> {
	readonly from: string;
	readonly to: string;
}

export interface NetworkManagerDhcp extends NetworkManagerOfDevice<'dhcp-bound'> {
	readonly family: 'ipv4' | 'ipv6';
	readonly address?: string;
}

export interface NetworkManagerDhcpFailed<
	What extends 'dhcp-timed-out' | 'dhcp-lost',
> extends NetworkManagerOfDevice<What> {
	readonly family: 'ipv4' | 'ipv6';
	readonly failure: Failure;
}

/** A connection now carries all that has no nearer route, and names its DNS servers. */
export interface NetworkManagerDefaultRoute extends NetworkManagerOfDevice<'default-route'> {
	readonly connection: string;
	readonly family: 'ipv4' | 'ipv6';
}

export interface NetworkManagerModemStateChanged extends NetworkManagerSaid<'modem-state-changed'> {
	readonly modem: string;
	readonly from: string;
	readonly to: string;
	readonly reason?: string;
}

export interface NetworkManagerModemConnectFailed extends NetworkManagerSaid<'modem-connect-failed'> {
	readonly modem: string;
	readonly text: string;
	readonly failure: Failure;
}

/** A script told chronyd that its servers are, or are not, within reach. */
export interface NetworkManagerNtpSourcesSet extends NetworkManagerSaid<'ntp-sources-set'> {
	readonly interface?: string;
	/** What NetworkManager said of the interface: `up`, `down`, `connectivity-change`, … */
	readonly action?: string;
}

/** What it started, or asked, did not do its work. */
export interface NetworkManagerHelperFailed<
	What extends 'ppp-failed' | 'modem-failed',
> extends NetworkManagerSaid<What> {
	/** What the line says behind its first words; may be empty. */
	readonly text: string;
	readonly failure: Failure;
}

/** wpa_supplicant does not serve a device. */
export interface NetworkManagerSupplicantFailed extends NetworkManagerOfDevice<'supplicant-failed'> {
	readonly text: string;
	readonly failure: Failure;
}

/** No lease can be asked for: the client does not start. */
export interface NetworkManagerDhcpNotStarted extends NetworkManagerOfDevice<'dhcp-not-started'> {
	readonly family: 'ipv4' | 'ipv6';
	readonly text: string;
	readonly failure: Failure;
}

/** A line of level warn or error of which we know no more; with a failure only where the text names one. */
export interface NetworkManagerComplaint<What extends 'warning' | 'error'> extends NetworkManagerSaid<What> {
	readonly text: string;
	readonly failure?: Failure;
}

export type NetworkManagerEvent =
	| NetworkManagerStarting
	| NetworkManagerProfileInvalid
	| NetworkManagerStateChanged
	| NetworkManagerDeviceStateChanged
	| NetworkManagerDeviceFailed
	| NetworkManagerDeviceTrouble<'association-failed'>
	/** The access point let go while the key was checked: most often the key is wrong. */
	| NetworkManagerDeviceTrouble<'key-refused'>
	| NetworkManagerDeviceTrouble<'secrets-missing'>
	| NetworkManagerActivationFailed
	| NetworkManagerOfDevice<'activated'>
	| NetworkManagerSupplicantChanged
	| NetworkManagerOfDevice<'link-up'>
	| NetworkManagerOfDevice<'link-down'>
	| NetworkManagerDhcp
	| NetworkManagerDhcpFailed<'dhcp-timed-out'>
	| NetworkManagerDhcpFailed<'dhcp-lost'>
	| NetworkManagerDefaultRoute
	| NetworkManagerModemStateChanged
	| NetworkManagerModemConnectFailed
	| NetworkManagerHelperFailed<'ppp-failed'>
	| NetworkManagerHelperFailed<'modem-failed'>
	| NetworkManagerSupplicantFailed
	| NetworkManagerDhcpNotStarted
	/** A Wi-Fi adapter does not say how strong it hears the network, mostly because it is not there. */
	| NetworkManagerOfDevice<'signal-unknown'>
	/** The kernel takes no IPv6 address: it is switched off, or another device has it. */
	| NetworkManagerSaid<'ipv6-address-refused'>
	| NetworkManagerNtpSourcesSet
	/** The radio for Wi-Fi is switched off, by a switch or a program. */
	| NetworkManagerSaid<'radio-blocked'>
	| NetworkManagerSaid<'ntp-servers-changed'>
	| NetworkManagerComplaint<'warning'>
	| NetworkManagerComplaint<'error'>
	| NetworkManagerSaid<'notice'>
	| NetworkManagerSaid<'unrecognised'>;
