import type { CommandSource } from '../../vocabulary/source.ts';
import type { IfconfigEvent } from './events.ts';
import { IfconfigReader } from './read.ts';

export type * from './events.ts';

/** `ifconfig`: the network interfaces, their addresses and errors. */
export const ifconfig: CommandSource<'ifconfig', IfconfigEvent> = {
	name: 'ifconfig',
	title: 'ifconfig',
	matches: (command) => /^(?:\/s?bin\/)?ifconfig(?: -a)?$/.test(command.trim()),
	read: () => new IfconfigReader(),
};
