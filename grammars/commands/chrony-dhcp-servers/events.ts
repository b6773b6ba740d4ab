import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The time servers that DHCP offered and that were handed to chronyd. */
export interface ChronyDhcpServersListed extends SourceEventBase<'chrony-dhcp-servers.listed'> {
	readonly kind: 'chrony-dhcp-servers.listed';
	readonly servers: readonly string[];
}

/** There is no such file: DHCP offered none. The usual case. */
export interface ChronyDhcpServersAbsent extends SourceEventBase<'chrony-dhcp-servers.absent'> {
	readonly kind: 'chrony-dhcp-servers.absent';
}

export type ChronyDhcpServersEvent = ChronyDhcpServersListed | ChronyDhcpServersAbsent;
