import type { CommandSource } from '../../vocabulary/source.ts';
import type { FreeEvent } from './events.ts';
import { FreeReader } from './read.ts';

export type * from './events.ts';

/** `free`: memory and swap. */
export const free: CommandSource<'free', FreeEvent> = {
	name: 'free',
	title: 'free',
	matches: (command) => /^free(?: |$)/.test(command.trim()),
	read: (section) => new FreeReader(section),
};
