import type { CommandSource } from '../../vocabulary/source.ts';
import type { ChronycSourcesEvent } from './events.ts';
import { ChronycSourcesReader } from './read.ts';

export type * from './events.ts';

/** `chronyc sources`: which time servers chronyd asks, and which of them answer. */
export const chronycSources: CommandSource<'chronyc-sources', ChronycSourcesEvent> = {
	name: 'chronyc-sources',
	title: 'chronyc sources',
	matches: (command) => /^chronyc (?:-\S+ )*sources(?: -\S+)*$/.test(command.trim()),
	read: () => new ChronycSourcesReader(),
};
