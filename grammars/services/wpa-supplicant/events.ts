import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface WpaSupplicantSaid<What extends string> extends SourceEventBase<`wpa-supplicant.${What}`> {
	readonly kind: `wpa-supplicant.${What}`;
}

/** Of one interface. */
interface WpaSupplicantOfInterface<What extends string> extends WpaSupplicantSaid<What> {
	/** `wlan0`, `wlp2s0`. */
	readonly interface: string;
}

/** The access point, or the driver in its name, did not take the device in. */
export interface WpaSupplicantRejected<
	What extends 'association-rejected' | 'authentication-rejected',
> extends WpaSupplicantOfInterface<What> {
	/** The status code of IEEE 802.11; 16 is a time-out. */
	readonly status: number;
	readonly failure: Failure;
}

/** After failed attempts a network is not tried for a while. */
export interface WpaSupplicantNetworkSetAside extends WpaSupplicantOfInterface<'network-set-aside'> {
	/** As printed: `CONN_FAILED`, `WRONG_KEY`, `AUTH_FAILED`. */
	readonly reason: string;
	readonly failure: Failure;
}

export interface WpaSupplicantDisconnected extends WpaSupplicantOfInterface<'disconnected'> {
	/** The reason code of IEEE 802.11; 2 and 15 follow a key that does not fit. */
	readonly reason?: number;
	/** The side that ended it. */
	readonly by?: 'device' | 'access-point';
}

export interface WpaSupplicantFailed<
	What extends 'key-refused' | 'unanswered' | 'network-not-found',
> extends WpaSupplicantOfInterface<What> {
	readonly failure: Failure;
}

/** The server of an enterprise network showed a certificate that was not taken. */
export interface WpaSupplicantCertificateRejected extends WpaSupplicantSaid<'certificate-rejected'> {
	readonly interface?: string;
	readonly failure: Failure;
}

/** The driver did not do what it was asked for. */
export interface WpaSupplicantDriverFailed extends WpaSupplicantOfInterface<'failed'> {
	/** What follows the name of the request: a number, or nothing. */
	readonly text: string;
	readonly failure: Failure;
}

/** It cannot serve an interface at all: its configuration, its driver or its control socket does not let it. */
export interface WpaSupplicantStartFailed extends WpaSupplicantSaid<'start-failed'> {
	readonly text: string;
	readonly failure: Failure;
}

export interface WpaSupplicantRadioBlocked extends WpaSupplicantSaid<'radio-blocked'> {
	/** `program`: a command has switched it off, `rfkill block` or a missing country; `switch`: a switch or a wire. */
	readonly by: 'program' | 'switch';
}

export type WpaSupplicantEvent =
	| WpaSupplicantRejected<'association-rejected'>
	| WpaSupplicantRejected<'authentication-rejected'>
	| WpaSupplicantNetworkSetAside
	| WpaSupplicantOfInterface<'connected'>
	| WpaSupplicantDisconnected
	| WpaSupplicantCertificateRejected
	/** The access point or the server of the network did not take the key or the account. */
	| WpaSupplicantFailed<'key-refused'>
	| WpaSupplicantFailed<'unanswered'>
	| WpaSupplicantFailed<'network-not-found'>
	| WpaSupplicantDriverFailed
	| WpaSupplicantRadioBlocked
	/** Something that it can use is not there; it goes on without. */
	| WpaSupplicantSaid<'feature-missing'>
	| WpaSupplicantStartFailed
	| WpaSupplicantSaid<'notice'>
	| WpaSupplicantSaid<'unrecognised'>;
