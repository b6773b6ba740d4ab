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
export interface WpaSupplicantAssociationRejected extends WpaSupplicantOfInterface<'association-rejected'> {
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

export type WpaSupplicantEvent =
	| WpaSupplicantAssociationRejected
	| WpaSupplicantNetworkSetAside
	| WpaSupplicantOfInterface<'connected'>
	| WpaSupplicantOfInterface<'disconnected'>
	| WpaSupplicantSaid<'notice'>
	| WpaSupplicantSaid<'unrecognised'>;
