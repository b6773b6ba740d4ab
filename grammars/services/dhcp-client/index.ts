import type { Source } from '../../vocabulary/source.ts';
import type { DhcpClientEvent } from './events.ts';
import { parseDhcpClient } from './parse.ts';

export type * from './events.ts';

/** The DHCP clients that run where NetworkManager does not ask itself. */
export const dhcpClient: Source<'dhcp-client', DhcpClientEvent> = {
	name: 'dhcp-client',
	title: 'DHCP client (dhclient, dhcpcd, udhcpc)',
	identifiers: ['dhclient', 'dhcpcd', 'udhcpc', 'dhcpcd5'],
	units: ['dhcpcd.service', 'dhclient.service'],
	complaints: ['dhcp-client.link-local-used', 'dhcp-client.sleeping', 'dhcp-client.renewal-failed'],
	byWords: { tags: ['udhcpc: '] },
	parse: parseDhcpClient,
};
