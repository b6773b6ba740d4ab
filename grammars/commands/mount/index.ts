import type { CommandSource } from '../../vocabulary/source.ts';
import type { MountEvent } from './events.ts';
import { MountReader } from './read.ts';

export type * from './events.ts';

/** `mount`: where the partitions are mounted, and whether they can be written. */
export const mount: CommandSource<'mount', MountEvent> = {
	name: 'mount',
	title: 'mount',
	matches: (command) => /^mount(?: -l)?$/.test(command.trim()),
	read: () => new MountReader(),
};
