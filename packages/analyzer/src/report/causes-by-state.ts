import type { Finding } from '../report-data/finding.ts';
import type { Proof, Report } from '../report-data/report.ts';
import { connectivityWords } from './report-words.ts';
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

/** The rules that were asked, and what became of them: `of 99 rules, 60 came out clean, 30 could not be checked`. */
function rulesAsked({ causes, symptoms, clean, notCheckable, seen }: Report): string {
	const fired = new Set([...causes, ...symptoms].map((finding) => finding.rule));
	const rules = counted(fired.size + clean.length + notCheckable.length + seen.length, 'rule');
	const unchecked = notCheckable.length === 0 ? '' : `, ${notCheckable.length} could not be checked`;
	return `of ${rules}, ${clean.length} came out clean${unchecked}`;
}

/** The lines that show that the device is well, and what is not shown. */
function proofWords({ vpnUp, stateReported, clockFollowed }: Proof): string {
	const claims = [
		['the VPN is up', vpnUp],
		['the state is reported to the cloud', stateReported],
		['the clock follows a time source', clockFollowed],
	] as const;
	const shown = claims.flatMap(([claim, by]) =>
		by === undefined ? [] : [`${claim} (line ${by.at.line ?? 0})`],
	);
	const missing = claims.flatMap(([claim, by]) => (by === undefined ? [claim] : []));
	if (shown.length === 0) return `Nothing positive is shown: no line says that ${missing.join(', that ')}`;
	const open = missing.length === 0 ? '' : `; not shown: that ${missing.join(', that ')}`;
	return `It shows that ${shown.join(', that ')}${open}`;
}

/** The complaints that nothing explains, and the state of a device that is not online, in words. */
function openTrouble({ account, connectivity: { state } }: Report): readonly string[] {
	const complaints = counted(account.unexplained, 'line that complains', 'lines that complain');
	return [
		...(account.unexplained > 0 ? [`${complaints} and that nothing here explains`] : []),
		...(state === 'online' || state === 'unknown' ? [] : [`connectivity is ${connectivityWords[state]}`]),
	];
}

/** The sentence for an input in which no cause goes on: it says no more than the input shows. */
export function noOpenCause(report: Report): string {
	const { status, verdict, symptoms, services, proof = {} } = report;
	if (status === 'unreadable') return 'Nothing can be concluded: the input could not be read whole.';
	const trouble = openTrouble(report).join(', and ');
	switch (verdict) {
		case 'nothing-to-judge':
			return `Nothing to judge: of ${counted(report.notCheckable.length, 'rule')}, none could be checked with this input. That is no all-clear.`;
		case 'unexplained':
			return `No known cause, but ${trouble}: not an all-clear.`;
		case 'clean':
			return `No fault found in what this input shows${services.length > 0 ? ' of the system; services of yours complain' : ''}. ${proofWords(proof)}. Rules asked: ${rulesAsked(report)}.`;
		case 'fault': {
			const active = symptoms.filter(({ state }) => state === 'active').map(({ title }) => quoted(title));
			const rest = [active.join('; '), trouble].filter((part) => part !== '').join('; ');
			const over =
				rest === ''
					? 'What was wrong is over by the end of this input'
					: `What was wrong is over, but this goes on: ${rest}`;
			return `${over}. Rules asked: ${rulesAsked(report)}.`;
		}
	}
}
