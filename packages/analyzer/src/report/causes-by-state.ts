import type { Finding } from '../report-data/finding.ts';
import type { Report } from '../report-data/report.ts';
import { counted } from '../text/quantities.ts';
import { quoted } from '../text/quoted.ts';

/** The causes of a report: those that go on, or may, apart from those that are over. */
export function causesByState({ causes }: Report): {
	readonly open: readonly Finding[];
	readonly over: readonly Finding[];
} {
	const isOpen = ({ state }: Finding): boolean => state === 'active' || state === 'unknown';
	return { open: causes.filter(isOpen), over: causes.filter((cause) => !isOpen(cause)) };
}

/** The sentence for an input in which no cause goes on: it says no more than the input shows. */
export function noOpenCause(report: Report): string {
	const { status, causes: over, symptoms, clean, notCheckable, seen, account } = report;
	if (status === 'unreadable') return 'Nothing can be concluded: the input could not be read whole.';
	const fired = new Set([...over, ...symptoms].map((finding) => finding.rule));
	const active = symptoms.filter(({ state }) => state === 'active');
	const complaints = counted(account.unexplained, 'line that complains', 'lines that complain');
	const rules = counted(fired.size + clean.length + notCheckable.length + seen.length, 'rule');
	if (over.length === 0 && account.unexplained > 0)
		return `No known cause, but ${complaints} and that nothing here explains: not an all-clear.`;
	if (over.length === 0 && clean.length === 0)
		return `Nothing to judge: of ${rules}, none could be checked with this input. That is no all-clear.`;
	const none =
		over.length === 0
			? 'No fault found in what this input shows'
			: active.length === 0
				? 'No fault goes on at the end of this input'
				: `What was wrong is over, but this goes on: ${active.map(({ title }) => quoted(title)).join('; ')}`;
	const rest = account.unexplained > 0 ? `; ${complaints} and that nothing here explains` : '';
	const unchecked = notCheckable.length === 0 ? '' : `, ${notCheckable.length} could not be checked`;
	return `${none}: of ${rules}, ${clean.length} came out clean${unchecked}${rest}.`;
}
