import type { CommandSource } from '../../vocabulary/source.ts';
import type { ChronyDhcpServersEvent } from './events.ts';
import { ChronyDhcpServersReader } from './read.ts';

export type * from './events.ts';

/** `cat /tmp/chrony_added_dhcp_ntp_servers`: the time servers that DHCP offered. */
export const chronyDhcpServers: CommandSource<'chrony-dhcp-servers', ChronyDhcpServersEvent> = {
	name: 'chrony-dhcp-servers',
	title: 'time servers from DHCP',
	matches: (command) => command.trim() === 'cat /tmp/chrony_added_dhcp_ntp_servers',
	read: () => new ChronyDhcpServersReader(),
};
