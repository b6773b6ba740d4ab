import type { CommandSource } from '../../vocabulary/source.ts';
import type { DfEvent } from './events.ts';
import { DfReader } from './read.ts';

export type * from './events.ts';

/** `df`: how full the filesystems are, in blocks and in inodes. */
export const df: CommandSource<'df', DfEvent> = {
	name: 'df',
	title: 'df',
	matches: (command) => /^df(?: |$)/.test(command.trim()),
	read: (section) => new DfReader(section),
};
