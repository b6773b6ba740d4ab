import type { CommandSource } from '../../vocabulary/source.ts';
import type { RfkillEvent } from './events.ts';
import { RfkillReader } from './read.ts';

export type * from './events.ts';

/** `rfkill`: the radios of the device, and whether they may send. */
export const rfkill: CommandSource<'rfkill', RfkillEvent> = {
	name: 'rfkill',
	title: 'rfkill',
	matches: (command) =>
		/^(?:sudo +)?(?:\S+\/)?rfkill(?: +list(?: +\w+)?)?(?: +--output-all)?$/.test(command.trim()),
	read: () => new RfkillReader(),
};
