import type { Source } from '../../vocabulary/source.ts';
import type { ResolvedEvent } from './events.ts';
import { parseResolved } from './parse.ts';

export type * from './events.ts';

/** systemd-resolved, which asks DNS servers on other systems than balenaOS. */
export const resolved: Source<'resolved', ResolvedEvent> = {
	name: 'resolved',
	title: 'systemd-resolved (names)',
	identifiers: ['systemd-resolved', 'systemd-resolve'],
	units: ['systemd-resolved.service'],
	complaints: ['resolved.name-taken'],
	// Words with which any program may begin.
	byWords: { never: ['failed', 'listenFailed'] },
	parse: parseResolved,
};
