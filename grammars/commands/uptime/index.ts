import type { CommandSource } from '../../vocabulary/source.ts';
import type { UptimeEvent } from './events.ts';
import { UptimeReader } from './read.ts';

export type * from './events.ts';

/** `uptime`: how long the device has been up, and its load. */
export const uptime: CommandSource<'uptime', UptimeEvent> = {
	name: 'uptime',
	title: 'uptime',
	matches: (command) => command.trim() === 'uptime',
	read: () => new UptimeReader(),
};
