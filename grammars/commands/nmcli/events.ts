import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The NetworkManager of the device. */
export interface NmcliVersion extends SourceEventBase<'nmcli.version'> {
	readonly kind: 'nmcli.version';
	readonly version: string;
}

/** The state of NetworkManager as a whole. */
export interface NmcliGeneral extends SourceEventBase<'nmcli.general'> {
	readonly kind: 'nmcli.general';
	/** `connected`, `connected (site only)`, `disconnected`, … */
	readonly state: string;
	/** The result of its connectivity check: `portal` is a captive portal, `limited` a network without internet. */
	readonly connectivity: 'full' | 'limited' | 'portal' | 'none' | 'unknown';
	/** There is no network, or none that leads to the internet. */
	readonly failure?: Failure;
}

/** Of the devices that could lead to a network none does, and none is about to. */
export interface NmcliNothingConnected extends SourceEventBase<'nmcli.nothing-connected'> {
	readonly kind: 'nmcli.nothing-connected';
	/** True where a cable is out or a modem is off, and not only nothing asked for. */
	readonly isUnavailable: boolean;
	readonly failure: Failure;
}

export interface NmcliDevice extends SourceEventBase<'nmcli.device'> {
	readonly kind: 'nmcli.device';
	readonly device: string;
	/** `ethernet`, `wifi`, `gsm`, … */
	readonly type: string;
	/** `connected`, `unavailable`, `connecting (getting IP configuration)`, … */
	readonly state: string;
	/** Name of the connection that is active on it. */
	readonly connection: string | undefined;
}

/** nmcli could not ask, mostly because NetworkManager does not run. */
export interface NmcliFailed extends SourceEventBase<'nmcli.failed'> {
	readonly kind: 'nmcli.failed';
	readonly status: number | undefined;
	readonly text: string;
	/** NetworkManager does not run. */
	readonly failure?: Failure;
}

/** A connection that somebody asked for did not come up. */
export interface NmcliActivationFailed extends SourceEventBase<'nmcli.activation-failed'> {
	readonly kind: 'nmcli.activation-failed';
	/** What was missing: an address, a wireless network or its key, or the modem's network. */
	readonly about: 'address' | 'wifi' | 'modem' | 'other';
	readonly text: string;
	readonly failure: Failure;
}

export type NmcliEvent =
	NmcliVersion | NmcliGeneral | NmcliDevice | NmcliNothingConnected | NmcliActivationFailed | NmcliFailed;
