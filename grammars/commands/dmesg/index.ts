import type { CommandSource } from '../../vocabulary/source.ts';
import type { DmesgEvent } from './events.ts';
import { DmesgReader } from './read.ts';

export type * from './events.ts';

/** `dmesg`: the faults that the kernel reported since it started. */
export const dmesg: CommandSource<'dmesg' | 'kernel', DmesgEvent> = {
	name: 'dmesg',
	title: 'dmesg',
	matches: (command) => /^dmesg(?: -T)?$/.test(command.trim()),
	read: () => new DmesgReader(),
};
