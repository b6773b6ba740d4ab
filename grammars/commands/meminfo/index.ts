import type { CommandSource } from '../../vocabulary/source.ts';
import type { MeminfoEvent } from './events.ts';
import { MeminfoReader } from './read.ts';

export type * from './events.ts';

/** `cat /proc/meminfo`: memory and swap, as the kernel counts them. */
export const meminfo: CommandSource<'meminfo', MeminfoEvent> = {
	name: 'meminfo',
	title: '/proc/meminfo',
	matches: (command) => command.trim() === 'cat /proc/meminfo',
	read: () => new MeminfoReader(),
};
