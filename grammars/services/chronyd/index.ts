import type { Source } from '../../vocabulary/source.ts';
import type { ChronydEvent } from './events.ts';
import { parseChronyd } from './parse.ts';

export type * from './events.ts';

/** chronyd, which sets the clock from the network, and balenaOS's health check of it. */
export const chronyd: Source<'chronyd', ChronydEvent> = {
	name: 'chronyd',
	title: 'chronyd (network time)',
	identifiers: ['chronyd', 'healthdog', 'chrony-healthcheck'],
	units: ['chronyd.service', 'chrony.service'],
	complaints: [
		'chronyd.adjustment-refused',
		'chronyd.failed',
		'chronyd.falseticker',
		'chronyd.initial-server-unresolved',
		'chronyd.initial-step-missed',
		'chronyd.interference',
		'chronyd.kiss-of-death',
		'chronyd.source-unusable',
		'chronyd.synchronisation-lost',
		'chronyd.trigger-failed',
		'chronyd.unsynchronised',
	],
	// Nobody else puts a blank before the colon of `Fatal error : `.
	byWords: { always: ['fatal'] },
	parse: parseChronyd,
};
