import type { Source } from '../../vocabulary/source.ts';
import type { TimeinitEvent } from './events.ts';
import { parseTimeinit } from './parse.ts';

export type * from './events.ts';

/** The scripts that give the clock its first value at a boot. */
export const timeinit: Source<'timeinit', TimeinitEvent> = {
	name: 'timeinit',
	title: 'timeinit (first time of a boot)',
	identifiers: ['timeinit-buildtime', 'timeinit-buildtime.sh', 'timeinit-rtc', 'timeinit-rtc.sh'],
	units: ['timeinit-buildtime.service', 'timeinit-rtc.service'],
	complaints: ['timeinit.rtc-unreadable'],
	parse: parseTimeinit,
};
