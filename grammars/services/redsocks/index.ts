import type { Source } from '../../vocabulary/source.ts';
import type { RedsocksEvent } from './events.ts';
import { parseRedsocks } from './parse.ts';

export type * from './events.ts';

/** redsocks, which leads connections through a proxy, and the script that leads them to it. */
export const redsocks: Source<'redsocks', RedsocksEvent> = {
	name: 'redsocks',
	title: 'redsocks (proxy)',
	identifiers: ['redsocks', 'balena-proxy-config', 'resin-proxy-config'],
	units: ['redsocks.service', 'balena-proxy-config.service', 'resin-proxy-config.service'],
	parse: parseRedsocks,
};
