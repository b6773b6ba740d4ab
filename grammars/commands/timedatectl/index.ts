import type { CommandSource } from '../../vocabulary/source.ts';
import type { TimedatectlEvent } from './events.ts';
import { TimedatectlReader } from './read.ts';

export type * from './events.ts';

/** `timedatectl`: the clocks of the device, as systemd knows them. */
export const timedatectl: CommandSource<'timedatectl', TimedatectlEvent> = {
	name: 'timedatectl',
	title: 'timedatectl',
	matches: (command) => /^timedatectl(?: -\S+)*(?: status)?(?: -\S+)*$/.test(command.trim()),
	read: () => new TimedatectlReader(),
};
