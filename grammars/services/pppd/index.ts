import type { Source } from '../../vocabulary/source.ts';
import type { PppdEvent } from './events.ts';
import { parsePppd } from './parse.ts';

export type * from './events.ts';

/** pppd and its dialler, where a modem or a DSL line is served without ModemManager's own data path. */
export const pppd: Source<'pppd', PppdEvent> = {
	name: 'pppd',
	title: 'pppd (modem and DSL lines)',
	identifiers: ['pppd', 'chat'],
	units: [],
	// Words with which any program may begin.
	byWords: { never: ['failed', 'peerSilent', 'discoveryFailed'] },
	parse: parsePppd,
};
