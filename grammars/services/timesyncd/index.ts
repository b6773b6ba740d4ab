import type { Source } from '../../vocabulary/source.ts';
import type { TimesyncdEvent } from './events.ts';
import { parseTimesyncd } from './parse.ts';

export type * from './events.ts';

/** systemd-timesyncd, which set the clock before chronyd came. */
export const timesyncd: Source<'timesyncd', TimesyncdEvent> = {
	name: 'timesyncd',
	title: 'systemd-timesyncd (network time)',
	identifiers: ['systemd-timesyncd', 'systemd-timesyn'],
	units: ['systemd-timesyncd.service'],
	complaints: ['timesyncd.server-unusable'],
	parse: parseTimesyncd,
};
