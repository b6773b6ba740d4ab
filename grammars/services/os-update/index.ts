import type { Source } from '../../vocabulary/source.ts';
import type { OsUpdateEvent } from './events.ts';
import { parseOsUpdate } from './parse.ts';

export type * from './events.ts';

/** The programs that update the system: those of balenaOS, which update its supervisor too, and RAUC. */
export const osUpdate: Source<'os-update', OsUpdateEvent> = {
	name: 'os-update',
	title: 'updates of balenaOS and of the supervisor',
	identifiers: ['upgrade-2.x.sh', 'upgrade-takeover.sh', 'hostapp-update', 'hostapp-update-hooks', 'rauc'],
	units: [],
	parse: parseOsUpdate,
	// The engine says the same of any image, and its client prints it.
	byWords: { never: ['layerFailed'] },
};
