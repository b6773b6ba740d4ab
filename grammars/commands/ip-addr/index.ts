import type { CommandSource } from '../../vocabulary/source.ts';
import type { IpAddrEvent } from './events.ts';
import { IpAddrReader } from './read.ts';

export type * from './events.ts';

/** `ip addr`: the network interfaces, their carriers and addresses. */
export const ipAddr: CommandSource<'ip-addr', IpAddrEvent> = {
	name: 'ip-addr',
	title: 'ip addr',
	matches: (command) =>
		/^(?:\S*\/)?ip (?:-\S+ +)*(?:a(?:ddr(?:ess)?)?|l(?:i(?:nk)?)?)(?: (?:show|sh|s|list|ls))?$/.test(
			command.trim(),
		),
	read: () => new IpAddrReader(),
};
