import type { Source } from '../../vocabulary/source.ts';
import type { NtpdEvent } from './events.ts';
import { parseNtpd } from './parse.ts';

export type * from './events.ts';

/** ntpd and ntpdate, on systems other than balenaOS. */
export const ntpd: Source<'ntpd', NtpdEvent> = {
	name: 'ntpd',
	title: 'ntpd (network time)',
	identifiers: ['ntpd', 'ntpdate', 'ntpdate-debian'],
	units: ['ntpd.service', 'ntp.service', 'ntpsec.service', 'ntpdate.service'],
	complaints: ['ntpd.kernel-unsynchronised'],
	// Words with which any program may begin.
	byWords: { never: ['failed', 'listenFailed', 'notice'] },
	parse: parseNtpd,
};
