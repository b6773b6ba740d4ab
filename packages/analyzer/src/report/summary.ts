import type { Finding } from '../report-data/finding.ts';
import type { Evidence, Moment } from '../report-data/moment.ts';
import type { Report } from '../report-data/report.ts';
import { consequences, findingsById } from './consequences.ts';
import { noOpenCause, causesByState } from './causes-by-state.ts';
import { lookNext, seenWords } from './nothing-to-judge.ts';
import { notCheckableGroups } from './not-checkable-groups.ts';
import { connectivityWords, deviceWords, kindWords, rangeWords, sourcePrefix } from './report-words.ts';
import { counted } from '../text/quantities.ts';
import { quoted, shortened } from '../text/quoted.ts';
import { safestFirst } from '../wording/finding-words.ts';
import { momentWords, stampWords, utcTime } from '../wording/moment-words.ts';

/** Longer parts of a line are cut: a ticket is read on a telephone, too. */
const limits = { name: 80, evidence: 160, list: 240, step: 320 } as const;

const evidenceShown = 2;
const othersShown = 4;

/** Text from an input between so many backticks that none of its own ends it: nothing in it is Markdown. */
function code(text: string, limit: number): string {
	const shown = shortened(quoted(text), limit);
	const runs = shown.match(/`+/g) ?? [];
	const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
	// Blanks at both ends are taken off again; without them a backtick at an end would lengthen the fence.
	const pad = shown === '' || /^[` ]|[` ]$/.test(shown) ? ' ' : '';
	return `${fence}${pad}${shown}${pad}${fence}`;
}

/**
 * Words of ours among which a value of the input may stand. Code spans stay; outside of them nothing is Markdown or HTML. Two
 * backticks in a row would be a fence of another length, and a span that is cut is closed.
 */
function words(text: string, limit: number = Infinity): string {
	const parts = shortened(quoted(text), limit)
		.replace(/`{2,}/g, "'")
		.split('`')
		.map((part, at) => (at % 2 === 0 ? part.replace(/[\\*_[\]<>&~]/g, '\\$&') : part));
	return parts.length % 2 === 0 ? `${parts.join('`')}\`` : parts.join('`');
}

function heading(report: Report): string {
	const { device } = report;
	const host = device.hostname === undefined ? '' : ` of ${code(device.hostname, limits.name)}`;
	const told = deviceWords(report);
	const about = told === '' ? '' : `: ${code(told, limits.evidence)}`;
	return `**${code(report.name, limits.name)}**, ${kindWords[report.kind]}${host}${about}`;
}

function period({
	period: { fromUsec: from, toUsec: to },
	connectivity,
	timeline,
	range,
	ledger,
}: Report): string {
	const asked = range === undefined ? '' : `; ${shortened(rangeWords(range), limits.name)}`;
	const read = `${counted(ledger.lines, 'line')} read, ${ledger.undecodable} not readable`;
	const state = `connectivity: ${connectivityWords[connectivity.state]}${asked}; ${read}`;
	if (from === undefined || to === undefined) return `- Period unknown; ${state}`;
	const { boots, jumps } = timeline;
	const notes = [
		...(boots.length > 1 ? [counted(boots.length, 'boot')] : []),
		...(jumps.length > 0 ? [`the clock jumped ${counted(jumps.length, 'time')}`] : []),
	];
	return `- ${[`Period: ${utcTime(from)} to ${utcTime(to)} on the device’s clock`, ...notes].join(', ')}; ${state}`;
}

/** Title, id, severity, confidence, state, since when and how often. */
function cause({ title, rule, severity, confidence, state, first, count }: Finding): string {
	const about = `${rule}, ${severity}, ${confidence}`;
	return `**${words(title)}** (${about}), ${state}, since ${since(first)}, ${counted(count, 'time')}`;
}

function since(at: Moment): string {
	return code(momentWords(at), limits.name);
}

function proof({ at, kind, text }: Evidence): string {
	return `  - line ${at.line}: ${code(`${stampWords(at)} ${sourcePrefix(kind)}${text}`, limits.evidence)}`;
}

/** The first step that only looks; where every step changes something, the first step, marked. */
function nextStep({ remedy }: Finding): string | undefined {
	const [card] = safestFirst(remedy);
	if (card === undefined) return undefined;
	const ask = card.risk === 'disruptive' ? '**ask first:** ' : '';
	return `- Next step: ${ask}${shortened(quoted(card.do), limits.step)}`;
}

function others(findings: readonly Finding[]): string | undefined {
	if (findings.length === 0) return undefined;
	const told = findings
		.slice(0, othersShown)
		.map(({ title, state, first }) => `${words(title)} (${state}, since ${since(first)})`);
	const left = findings.length - told.length;
	return `- Also: ${[...told, ...(left > 0 ? [`${left} more`] : [])].join('; ')}`;
}

function unchecked({ status, notCheckable, errors }: Report): string | undefined {
	const parts = errors.map(({ message }) => message);
	if (notCheckable.length > 0) {
		const reasons = notCheckableGroups(notCheckable).map(({ why }) => why);
		parts.push(`${counted(notCheckable.length, 'rule')}: ${reasons.join('; ')}`);
	}
	if (parts.length === 0) return status === 'complete' ? undefined : `- Not checked: the input is ${status}`;
	return `- Not checked: ${words(parts.join('; '), limits.list)}`;
}

function summary(report: Report): string {
	const { open, over } = causesByState(report);
	const [worst, ...rest] = [...open, ...over];
	const lines: (string | undefined)[] = [heading(report), period(report)];
	if (open.length === 0) lines.push(`- ${noOpenCause(report)}`);
	if (report.verdict === 'nothing-to-judge' && open.length === 0)
		lines.push(`- Seen: ${words(seenWords(report), limits.list)}`, `- Next step: ${lookNext(report)}`);
	if (worst !== undefined) {
		lines.push(`- ${open.length > 0 ? 'Cause' : 'Earlier'}: ${cause(worst)}`);
		lines.push(
			...worst.evidence
				.filter(({ role }) => role === 'fired')
				.slice(0, evidenceShown)
				.map(proof),
		);
		const explained = consequences(worst, findingsById(report));
		if (explained !== '') lines.push(`- Explains: ${words(explained, limits.list)}`);
		lines.push(others(rest));
		if (open.length > 0) lines.push(nextStep(worst));
	}
	lines.push(unchecked(report));
	return lines.filter((line) => line !== undefined).join('\n');
}

/**
 * Writes what a support engineer puts into the ticket: for each input at most ten lines of Markdown with device, period,
 * cause, evidence, what it explains, the next safe step and what could not be checked. Credentials are masked, and text
 * from the input stands between backticks, with every character that is not simply seen written out.
 *
 * @example
 * process.stdout.write(summaryReport([await analyze(input, { name: 'dump.txt' })]));
 */
export function summaryReport(reports: readonly Report[]): string {
	return `${reports.map(summary).join('\n\n')}\n`;
}
