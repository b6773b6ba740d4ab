import type { Source } from '../../vocabulary/source.ts';
import type { TimesyncHttpsEvent } from './events.ts';
import { parseTimesyncHttps } from './parse.ts';

export type * from './events.ts';

/** The script that sets the clock from the header of an HTTPS answer. */
export const timesyncHttps: Source<'timesync-https', TimesyncHttpsEvent> = {
	name: 'timesync-https',
	title: 'timesync-https (time from a web server)',
	identifiers: ['timesync-https', 'timesync-https.sh'],
	units: ['timesync-https.service'],
	parse: parseTimesyncHttps,
};
