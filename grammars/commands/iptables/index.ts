import type { CommandSource } from '../../vocabulary/source.ts';
import type { IptablesEvent } from './events.ts';
import { IptablesReader } from './read.ts';

export type * from './events.ts';

/** `iptables -L`: the chains of the device's own firewall. */
export const iptables: CommandSource<'iptables', IptablesEvent> = {
	name: 'iptables',
	title: 'iptables -L',
	matches: (command) =>
		/^(?:\/s?bin\/|\/usr\/sbin\/)?ip6?tables .*(?:-[a-zA-Z]*L|--list)\b/.test(command.trim()),
	read: (section) => new IptablesReader(section),
};
