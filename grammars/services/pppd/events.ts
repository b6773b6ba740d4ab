import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface PppdSaid<What extends string> extends SourceEventBase<`pppd.${What}`> {
	readonly kind: `pppd.${What}`;
}

export interface PppdStarting extends PppdSaid<'starting'> {
	readonly version: string;
}

/** The line is open, and the two sides begin to negotiate. */
export interface PppdConnecting extends PppdSaid<'connecting'> {
	/** `ppp0`. */
	readonly interface: string;
}

/** The other side has given the device an address: the connection stands. */
export interface PppdConnected extends PppdSaid<'connected'> {
	readonly address: string;
}

/** A step of the negotiation: the device proposes, or the other side answers. */
export interface PppdNegotiated<What extends 'proposed' | 'answered'> extends PppdSaid<What> {
	/** `LCP`, `IPCP`, `CCP`, … */
	readonly protocol: string;
}

/** The other side does not answer what is proposed. */
export interface PppdUnanswered extends PppdSaid<'unanswered'> {
	/** `LCP` of the line itself, `IPCP` of the addresses, … */
	readonly protocol: string;
	readonly failure: Failure;
}

export interface PppdPeerSilent extends PppdSaid<'peer-silent'> {
	readonly failure: Failure;
}

/** On a DSL line nobody answers who could open a connection. */
export interface PppdDiscoveryFailed extends PppdSaid<'discovery-failed'> {
	readonly failure: Failure;
}

export interface PppdLoginRefused extends PppdSaid<'login-refused'> {
	/** What the line says behind the fixed words; may be empty. */
	readonly text: string;
	readonly failure: Failure;
}

/** The modem did not answer the dialler as its script expects it. */
export interface PppdDialFailed extends PppdSaid<'dial-failed'> {
	readonly failure: Failure;
}

export interface PppdScriptFailed extends PppdSaid<'script-failed'> {
	/** The script and its arguments. */
	readonly script: string;
	readonly failure: Failure;
}

/** Its device, its options or the kernel do not let it work. */
export interface PppdFailed extends PppdSaid<'failed'> {
	/** What the line says behind its first words. */
	readonly text: string;
	readonly failure: Failure;
}

export type PppdEvent =
	| PppdStarting
	| PppdConnecting
	| PppdConnected
	| PppdNegotiated<'proposed'>
	| PppdNegotiated<'answered'>
	| PppdUnanswered
	| PppdPeerSilent
	| PppdDiscoveryFailed
	| PppdLoginRefused
	| PppdDialFailed
	| PppdScriptFailed
	| PppdSaid<'ended'>
	| PppdFailed
	| PppdSaid<'notice'>
	| PppdSaid<'unrecognised'>;
