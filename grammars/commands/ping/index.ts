import type { CommandSource } from '../../vocabulary/source.ts';
import type { PingEvent } from './events.ts';
import { PingReader } from './read.ts';

export type * from './events.ts';

/** `ping`: whether a name is found and somebody answers. */
export const ping: CommandSource<'ping', PingEvent> = {
	name: 'ping',
	title: 'ping',
	matches: (command) => /^ping6? .*\S/.test(command.trim()),
	read: (section) => new PingReader(section),
};
