import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** A network interface when the dump was taken. */
export interface IpAddrInterface extends SourceEventBase<'ip-addr.interface'> {
	readonly kind: 'ip-addr.interface';
	readonly name: string;
	/** It was switched on. */
	readonly up: boolean;
	/** It has a carrier: a cable with somebody at the other end, an access point. */
	readonly carrier: boolean;
	/** `UP`, `DOWN`, `DORMANT`, …; `UNKNOWN` for interfaces that cannot know, such as tunnels. */
	readonly state: string | undefined;
	/** With prefix length, as printed; the first 50. */
	readonly addresses: readonly string[];
}

/** Of the interfaces that lead to a network none has a carrier. */
export interface IpAddrNothingConnected extends SourceEventBase<'ip-addr.nothing-connected'> {
	readonly kind: 'ip-addr.nothing-connected';
	readonly failure: Failure;
}

/** The one address of the interfaces that lead to a network is one that a device gives itself where nobody gives it another. */
export interface IpAddrLinkLocalOnly extends SourceEventBase<'ip-addr.link-local-only'> {
	readonly kind: 'ip-addr.link-local-only';
	readonly interface: string;
	readonly failure: Failure;
}

export interface IpAddrFailed extends SourceEventBase<'ip-addr.failed'> {
	readonly kind: 'ip-addr.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type IpAddrEvent = IpAddrInterface | IpAddrNothingConnected | IpAddrLinkLocalOnly | IpAddrFailed;
