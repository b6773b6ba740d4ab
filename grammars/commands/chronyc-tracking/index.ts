import type { CommandSource } from '../../vocabulary/source.ts';
import type { ChronycTrackingEvent } from './events.ts';
import { ChronycTrackingReader } from './read.ts';

export type * from './events.ts';

/** `chronyc tracking`: whether the clock follows a time source. */
export const chronycTracking: CommandSource<'chronyc-tracking', ChronycTrackingEvent> = {
	name: 'chronyc-tracking',
	title: 'chronyc tracking',
	matches: (command) => /^chronyc (?:-\S+ )*tracking(?: -\S+)*$/.test(command.trim()),
	read: () => new ChronycTrackingReader(),
};
