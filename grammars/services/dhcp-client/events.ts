import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface DhcpClientSaid<What extends string> extends SourceEventBase<`dhcp-client.${What}`> {
	readonly kind: `dhcp-client.${What}`;
}

/** The client asked for an address for as long as it does, and nobody offered one. */
export interface DhcpClientNoLease extends DhcpClientSaid<'no-lease'> {
	readonly failure: Failure;
}

export interface DhcpClientLeased extends DhcpClientSaid<'leased'> {
	readonly address: string;
	/** Of dhcpcd only; the others do not say it. */
	readonly interface?: string;
}

/** For want of a lease, the device gave itself an address that reaches its own link only. */
export interface DhcpClientLinkLocalUsed extends DhcpClientSaid<'link-local-used'> {
	readonly interface: string;
	readonly address: string;
}

export interface DhcpClientCarrierLost extends DhcpClientSaid<'carrier-lost'> {
	readonly interface: string;
}

export type DhcpClientEvent =
	| DhcpClientNoLease
	| DhcpClientSaid<'sleeping'>
	| DhcpClientLeased
	| DhcpClientLinkLocalUsed
	| DhcpClientCarrierLost
	| DhcpClientSaid<'asking'>
	| DhcpClientSaid<'notice'>
	| DhcpClientSaid<'unrecognised'>;
