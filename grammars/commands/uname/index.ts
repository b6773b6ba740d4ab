import type { CommandSource } from '../../vocabulary/source.ts';
import type { UnameEvent } from './events.ts';
import { UnameReader } from './read.ts';

export type * from './events.ts';

/** `uname -a`: kernel and machine. */
export const uname: CommandSource<'uname', UnameEvent> = {
	name: 'uname',
	title: 'uname',
	matches: (command) => /^uname (?:-a|--all)$/.test(command.trim()),
	read: () => new UnameReader(),
};
