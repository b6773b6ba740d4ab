import type { CommandSource } from '../../vocabulary/source.ts';
import type { IpAddrEvent } from './events.ts';
import { IpAddrReader } from './read.ts';

export type * from './events.ts';

/** `ip addr`: the network interfaces, their carriers and addresses. */
export const ipAddr: CommandSource<'ip-addr', IpAddrEvent> = {
	name: 'ip-addr',
	title: 'ip addr',
	matches: (command) => /^(?:\/s?bin\/)?ip (?:-[46] )?a(?:ddr(?:ess)?)?(?: show)?$/.test(command.trim()),
	read: () => new IpAddrReader(),
};
