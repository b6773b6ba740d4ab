import type { ServiceComplaints } from '../report-data/complaint.ts';
import { counted } from '../text/quantities.ts';
import { quoted, shortened } from '../text/quoted.ts';
import { momentWords } from '../wording/moment-words.ts';

const namesShown = 4;

/** The complaints of users' services in one sentence: how many, whose, from when to when. */
export function servicesWords(services: readonly ServiceComplaints[]): string {
	const lines = services.reduce((sum, { count }) => sum + count, 0);
	const named = services
		.slice(0, namesShown)
		.map(({ service }) => shortened(quoted(service || 'others'), 60));
	const more = services.length - named.length;
	const first = services.map((one) => one.first).reduce((one, other) => (isBefore(other, one) ? other : one));
	const last = services.map((one) => one.last).reduce((one, other) => (isBefore(one, other) ? other : one));
	const when = first.line === last.line ? at(first) : `first ${at(first)}, last ${at(last)}`;
	const rest = more > 0 ? ` and ${counted(more, 'other')}` : '';
	return `Services of yours: ${counted(lines, 'complaint')} of ${named.join(', ')}${rest}, ${when}. They are not the system, and are not judged (--format json lists them)`;
}

function at(moment: Lined): string {
	return `${momentWords(moment)} (line ${moment.line ?? 0})`.trim();
}

type Lined = ServiceComplaints['first'];

function isBefore(one: Lined, other: Lined): boolean {
	return (one.line ?? 0) < (other.line ?? 0);
}
