import type { CommandSource } from '../../vocabulary/source.ts';
import type { ListBootsEvent } from './events.ts';
import { ListBootsReader } from './read.ts';

export type * from './events.ts';

/** `journalctl --list-boots`: the boots that the journal has kept. */
export const listBoots: CommandSource<'list-boots', ListBootsEvent> = {
	name: 'list-boots',
	title: 'journalctl --list-boots',
	matches: (command) =>
		/^journalctl(?:\s+-\S+)*$/.test(command.trim()) && /\s--list-boots(?:\s|$)/.test(command),
	read: () => new ListBootsReader(),
};
