import type { Source } from '../../vocabulary/source.ts';
import type { JournaldEvent } from './events.ts';
import { parseJournald } from './parse.ts';

export type * from './events.ts';

/** systemd-journald: what happened to the journal itself. */
export const journald: Source<'journald', JournaldEvent> = {
	name: 'journald',
	title: 'systemd-journald (the journal)',
	identifiers: ['systemd-journald', 'systemd-journal'],
	units: ['systemd-journald.service'],
	complaints: ['journald.user-journal-missing'],
	parse: parseJournald,
};
