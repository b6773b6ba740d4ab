import type { CommandSource } from '../../vocabulary/source.ts';
import type { NameQueryEvent } from './events.ts';
import { NameQueryReader } from './read.ts';

export type * from './events.ts';

/** `dig`, `host` and `resolvectl query`: what the resolver answers. */
export const nameQuery: CommandSource<'name-query', NameQueryEvent> = {
	name: 'name-query',
	title: 'dig, host, resolvectl query',
	matches: (command) =>
		/^(?:sudo +)?(?:dig|host|resolvectl +(?:-\S+ +)*query|systemd-resolve) +\S*\w/.test(command.trim()),
	read: (section) => new NameQueryReader(section),
};
