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

/** The lease ran out or was taken back: the device is without an address until it gets another. */
export interface DhcpClientLeaseLost extends DhcpClientSaid<'lease-lost'> {
	/** Of dhcpcd only. */
	readonly interface?: string;
	readonly failure: Failure;
}

/** The server does not let the client have the address that it asked for, mostly one of another network; the client asks for another. */
export interface DhcpClientRefused extends DhcpClientSaid<'refused'> {
	/** Address of the server, where it is said. */
	readonly server?: string;
	readonly failure: Failure;
}

/** Another device has the address that was offered. */
export interface DhcpClientAddressTaken extends DhcpClientSaid<'address-taken'> {
	readonly interface?: string;
	readonly address?: string;
	readonly failure: Failure;
}

/** The server that gave the lease does not answer; any other one is asked until the lease runs out. */
export interface DhcpClientRenewalFailed extends DhcpClientSaid<'renewal-failed'> {
	readonly interface: string;
}

/** The client cannot ask: its interface or its socket fails. */
export interface DhcpClientFailed extends DhcpClientSaid<'failed'> {
	/** The rest of the line. */
	readonly text: string;
	readonly failure: Failure;
}

export type DhcpClientEvent =
	| DhcpClientNoLease
	| DhcpClientSaid<'sleeping'>
	| DhcpClientLeased
	| DhcpClientLinkLocalUsed
	| DhcpClientCarrierLost
	| DhcpClientLeaseLost
	| DhcpClientRefused
	| DhcpClientAddressTaken
	| DhcpClientRenewalFailed
	| DhcpClientFailed
	| DhcpClientSaid<'asking'>
	| DhcpClientSaid<'notice'>
	| DhcpClientSaid<'unrecognised'>;
