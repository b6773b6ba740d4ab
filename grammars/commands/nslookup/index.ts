import type { CommandSource } from '../../vocabulary/source.ts';
import type { NslookupEvent } from './events.ts';
import { NslookupReader } from './read.ts';

export type * from './events.ts';

/** `nslookup`: what the resolver answers. */
export const nslookup: CommandSource<'nslookup', NslookupEvent> = {
	name: 'nslookup',
	title: 'nslookup',
	matches: (command) => /^nslookup +\S/.test(command.trim()),
	read: (section) => new NslookupReader(section),
};
