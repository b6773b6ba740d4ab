import type { RemedyCard } from '@whydown/rules';
import type { Finding } from '../report-data/finding.ts';
import type { Evidence } from '../report-data/moment.ts';
import type { Report } from '../report-data/report.ts';
import { shortCommand } from '../text/short-command.ts';
import { nextStepFor } from './complaint-words.ts';
import { consequences, findingsById } from './consequences.ts';
import { healthLines } from './health-lines.ts';
import { Page } from '../text/page.ts';
import { paletteOf, type Palette } from '../text/palette.ts';
import { visible } from '../text/invisible-characters.ts';
import { noOpenCause, causesByState } from './causes-by-state.ts';
import { lookNext, seenWords } from './nothing-to-judge.ts';
import { notCheckableGroups } from './not-checkable-groups.ts';
import type { ReportOptions } from './report-options.ts';
import { rivalLines } from './rival-lines.ts';
import { servicesWords } from './services-words.ts';
import {
	clockJumpWords,
	connectivityLine,
	deviceWords,
	dressingWords,
	kindWords,
	rangeWords,
	sourcePrefix,
} from './report-words.ts';
import { counted } from '../text/quantities.ts';
import { quoted, shortened } from '../text/quoted.ts';
import { confidenceWords, safestFirst, stateWords } from '../wording/finding-words.ts';
import { momentWords, stampWords, utcTime } from '../wording/moment-words.ts';

/** One report that is being written, with what all its parts need. */
interface Writing {
	readonly page: Page;
	readonly palette: Palette;
	readonly report: Report;
	readonly findings: ReadonlyMap<string, Finding>;
}

function header({ page, palette, report }: Writing): void {
	const { device, period, timeline, connectivity, errors } = report;
	const host = device.hostname === undefined ? '' : ` of ${quoted(device.hostname)}`;
	page.paragraph(`${quoted(report.name)}: ${kindWords[report.kind]}${host}`, { style: palette.strong });
	const versions = deviceWords(report);
	if (versions !== '') page.paragraph(versions, { lead: 'Device        ' });
	if (report.range !== undefined) page.paragraph(rangeWords(report.range), { lead: 'Range         ' });
	if (period.fromUsec !== undefined && period.toUsec !== undefined) {
		const boots = timeline.boots.length;
		const span = `${utcTime(period.fromUsec)} to ${utcTime(period.toUsec)} on the device’s clock`;
		page.paragraph(boots > 1 ? `${span}, ${counted(boots, 'boot')}` : span, { lead: 'Period        ' });
	}
	for (const jump of timeline.jumps.slice(0, 3)) {
		page.paragraph(clockJumpWords(jump), { lead: 'Clock         ' });
	}
	const more = timeline.jumps.length - 3;
	if (more > 0) page.paragraph(`and ${counted(more, 'more jump')}`, { lead: '              ' });
	page.paragraph(connectivityLine(connectivity), { lead: 'Connectivity  ' });
	for (const error of errors) {
		page.paragraph(quoted(error.message), { lead: 'Attention     ', style: palette.warn });
	}
	if (report.undressed !== undefined) {
		page.paragraph(dressingWords(report.undressed), { lead: 'Attention     ', style: palette.warn });
	}
}

function place(report: Report, item: Evidence): string {
	const { section, line } = item.at;
	const from = section === undefined ? '' : ` (${shortened(shortCommand(quoted(section)), 60)})`;
	return `${quoted(report.name)}:${line}${from}`;
}

function evidenceLines({ page, palette, report }: Writing, items: readonly Evidence[]): void {
	for (const item of items) {
		page.paragraph(place(report, item), { indent: 3, lead: '· ', style: palette.quiet });
		page.paragraph(`${stampWords(item.at)}  ${sourcePrefix(item.kind)}${shortened(quoted(item.text), 300)}`, {
			indent: 5,
		});
	}
}

/** The lines that made the rule fire, then those that only add to the picture. */
function evidence(writing: Writing, finding: Finding): void {
	const { page } = writing;
	page.paragraph('Evidence', { indent: 3 });
	evidenceLines(writing, finding.evidence.filter((item) => item.role === 'fired').slice(0, 3));
	const beside = finding.evidence.filter((item) => item.role === 'contributes').slice(0, 2);
	if (beside.length === 0) return;
	page.paragraph('Beside it', { indent: 3 });
	evidenceLines(writing, beside);
}

function explained({ page, findings }: Writing, finding: Finding): void {
	const list = consequences(finding, findings);
	if (list !== '') page.paragraph(quoted(list), { indent: 3, lead: 'Explains    ' });
}

function rivals({ page }: Writing, finding: Finding): void {
	for (const { lead, text } of rivalLines(finding)) page.paragraph(text, { indent: 3, lead });
}

function remedies({ page, palette }: Writing, cards: readonly RemedyCard[]): void {
	safestFirst(cards).forEach((card, index) => {
		const lead = index === 0 ? 'Next step   ' : 'Then        ';
		if (card.risk === 'disruptive') {
			page.paragraph(`ask first: ${visible(card.do)}${card.needsReboot ? ' (reboots the device)' : ''}`, {
				indent: 3,
				lead,
				style: palette.warn,
			});
		} else {
			page.paragraph(visible(card.do), { indent: 3, lead });
		}
		if (card.verify !== undefined) page.paragraph(visible(card.verify), { indent: 5, lead: 'Verify    ' });
		if (card.avoid !== undefined) page.paragraph(visible(card.avoid), { indent: 5, lead: 'Avoid     ' });
		if (card.doc !== undefined)
			page.paragraph(visible(card.doc), { indent: 5, lead: 'Read      ', isUnbroken: true });
	});
}

function title({ page, palette }: Writing, finding: Finding, number: number): void {
	const style = finding.severity === 'critical' || finding.severity === 'error' ? palette.bad : palette.warn;
	const lead = `${number}. `;
	page.paragraph(`${quoted(finding.title)} [${finding.severity}, ${finding.rule}]`, {
		lead,
		style: (line) => palette.strong(style(line)),
	});
}

function current(writing: Writing, finding: Finding, number: number): void {
	const { page } = writing;
	title(writing, finding, number);
	page.paragraph(quoted(finding.summary), { indent: 3 });
	page.paragraph(confidenceWords[finding.confidence], { indent: 3, lead: 'Confidence  ' });
	page.paragraph(`${momentWords(finding.first)}, ${counted(finding.count, 'time')}`, {
		indent: 3,
		lead: 'Since       ',
	});
	page.paragraph(stateWords(finding), { indent: 3, lead: 'State       ' });
	evidence(writing, finding);
	explained(writing, finding);
	rivals(writing, finding);
	remedies(writing, finding.remedy);
}

function past(writing: Writing, finding: Finding, number: number): void {
	const { page, palette } = writing;
	title(writing, finding, number);
	page.paragraph(`${momentWords(finding.first)}, ${counted(finding.count, 'time')}, ${finding.confidence}`, {
		indent: 3,
		lead: 'Since       ',
	});
	page.paragraph(stateWords(finding), { indent: 3, lead: 'State       ', style: palette.good });
	evidence(writing, finding);
	explained(writing, finding);
}

/** Findings of one rule that are told one by one: of a hundred containers that restart, nobody reads the last. */
const shownOfRule = 10;

function firstOfEachRule(findings: readonly Finding[]): {
	readonly shown: readonly Finding[];
	/** For each rule, the number of those that are not shown. */
	readonly left: ReadonlyMap<string, number>;
} {
	const seen = new Map<string, number>();
	const left = new Map<string, number>();
	const shown = findings.filter(({ rule }) => {
		const before = seen.get(rule) ?? 0;
		seen.set(rule, before + 1);
		if (before < shownOfRule) return true;
		left.set(rule, before + 1 - shownOfRule);
		return false;
	});
	return { shown, left };
}

function leftOut({ page }: Writing, left: ReadonlyMap<string, number>): void {
	if (left.size === 0) return;
	page.gap();
	const words = Array.from(left, ([rule, count]) => `${count} of ${rule}`).join(', ');
	page.paragraph(`And more of the same: ${words} (--format json lists them)`);
}

function causes(writing: Writing): void {
	const { page, palette, report } = writing;
	const { open, over } = causesByState(report);
	let number = 0;
	if (open.length === 0) {
		page.gap();
		page.paragraph(noOpenCause(report));
		if (report.verdict === 'nothing-to-judge') {
			page.paragraph(seenWords(report), { indent: 3, lead: 'Seen        ' });
			page.paragraph(lookNext(report), { indent: 3, lead: 'Look        ' });
		}
	}
	const now = firstOfEachRule(open);
	for (const cause of now.shown) {
		page.gap();
		number += 1;
		current(writing, cause, number);
	}
	leftOut(writing, now.left);
	if (over.length === 0) return;
	page.gap();
	page.paragraph('Earlier, over by the end of this input', { style: palette.strong });
	const before = firstOfEachRule(over);
	for (const cause of before.shown) {
		page.gap();
		number += 1;
		past(writing, cause, number);
	}
	leftOut(writing, before.left);
}

/** The device's health checks: what they said, or would have said. */
function health({ page, palette, report }: Writing): void {
	const lines = healthLines(report);
	if (lines.length === 0) return;
	page.gap();
	page.paragraph('Health checks');
	for (const { lead, text } of lines) {
		const style = lead === 'Failed      ' ? palette.warn : undefined;
		page.paragraph(text, { indent: 3, lead, ...(style && { style }) });
	}
}

function notChecked({ page, report }: Writing): void {
	const { notCheckable } = report;
	if (notCheckable.length === 0) return;
	page.gap();
	page.paragraph(
		`Not checkable with this input: ${counted(notCheckable.length, 'rule')} (--format json lists them)`,
	);
	const groups = notCheckableGroups(notCheckable);
	for (const { why, rules, isMissing } of groups.slice(0, shownOfAll)) {
		const named = rules.slice(0, rulesNamed);
		const more = rules.length - named.length;
		const list = isMissing || more > rulesNamed ? counted(rules.length, 'rule') : named.join(', ');
		const rest = isMissing || more <= 0 || more > rulesNamed ? '' : ` and ${counted(more, 'other')}`;
		page.paragraph(`${quoted(why)}: ${list}${rest}`, { indent: 3, lead: '· ' });
	}
	const left = groups.slice(shownOfAll);
	if (left.length === 0) return;
	const rules = left.reduce((sum, group) => sum + group.rules.length, 0);
	page.paragraph(`${counted(left.length, 'other reason')}: ${counted(rules, 'rule')}`, {
		indent: 3,
		lead: '· ',
	});
}

/** The complaints that no cause, passing trouble or harmless line accounts for, grouped by who failed at what. */
function unexplained({ page, palette, report }: Writing): void {
	const { unexplained: complaints, account } = report;
	if (complaints.length === 0) return;
	page.gap();
	page.paragraph(
		`Unexplained: ${counted(account.unexplained, 'line')} of ${account.complaints} that complain`,
		{
			style: palette.warn,
		},
	);
	const shown = complaints.slice(0, shownOfAll);
	for (const { source, first, count, text } of shown) {
		const line = shortened(quoted(text.split('\n')[0] ?? ''), 200);
		page.paragraph(`${quoted(source)}: ${line} (${counted(count, 'time')}, line ${first.line})`, {
			indent: 3,
			lead: '· ',
		});
	}
	for (const step of new Set(shown.map(nextStepFor)))
		page.paragraph(step, { indent: 3, lead: 'Look        ' });
	const more = complaints.length - shown.length;
	if (more > 0)
		page.paragraph(`and ${more} more kinds (--format json lists them)`, { indent: 3, lead: '· ' });
}

/** The users' services that complain, in one line: they are not what is judged. */
function ofServices({ page, report }: Writing): void {
	if (report.services.length === 0) return;
	page.gap();
	page.paragraph(servicesWords(report.services));
}

/** Trouble that passed by itself, and harmless complaints, in a line each. */
function harmless({ page, palette, report }: Writing): void {
	const { passing, benign } = report;
	const troubles = passing.length;
	if (troubles > 0) {
		const named = [...new Set(passing.map(({ title }) => quoted(title)))].slice(0, rulesNamed).join('; ');
		page.gap();
		page.paragraph(
			`${counted(troubles, 'trouble')} passed by ${troubles === 1 ? 'itself' : 'themselves'}: ${named}`,
			{
				style: palette.quiet,
			},
		);
	}
	if (benign.length === 0) return;
	const why = benign.map(({ first, why: reason }) => `line ${first.line}: ${reason}`).slice(0, 2);
	page.gap();
	page.paragraph(`Harmless, though it sounds bad: ${why.join(' ')}`, { style: palette.quiet });
}

/** Rules that are named of each reason for which they could not be checked. */
const rulesNamed = 4;

/** The complaints that no grammar describes: they may tell of the cause that no rule knows. */
function notUnderstood({ page, report }: Writing): void {
	const complaints = report.unrecognised.filter(({ alarm }) => alarm !== undefined && alarm !== 'none');
	const shown = new Map<string, number>();
	const top = complaints
		.filter(({ source }) => {
			const before = shown.get(source) ?? 0;
			shown.set(source, before + 1);
			return before < shownOfSource;
		})
		.slice(0, shownOfAll);
	if (top.length === 0) return;
	page.gap();
	page.paragraph('Complaints that were not understood (whydown events --unrecognised lists all)');
	for (const { source, example, line, count } of top) {
		const text = shortened(quoted(example?.split('\n')[0] ?? ''), 200);
		page.paragraph(`${source}: ${text} (${counted(count, 'time')}, line ${line ?? 0})`, {
			indent: 3,
			lead: '· ',
		});
	}
}

const shownOfAll = 5;
const shownOfSource = 2;

const unansweredReasons: ReadonlyMap<number | undefined, string> = new Map([
	[127, 'not installed'],
	[undefined, 'ended by a signal'],
]);

/** The commands of a dump that gave no answer, by reason: nothing is concluded from their silence. */
function withoutAnswer({ page, report }: Writing): void {
	const byReason = new Map<string, Set<string>>();
	for (const { command, status } of report.unanswered) {
		const reason = unansweredReasons.get(status) ?? 'stopped by the time limit';
		const commands = byReason.get(reason) ?? new Set();
		byReason.set(reason, commands.add(shortened(shortCommand(quoted(command)), 50)));
	}
	if (byReason.size === 0) return;
	page.gap();
	page.paragraph('Commands of this dump that gave no answer');
	for (const [reason, commands] of byReason) {
		const shown = [...commands].slice(0, 6);
		const more = commands.size - shown.length;
		const list = more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${counted(more, 'other')}`;
		page.paragraph(`${reason}: ${list}`, { indent: 3, lead: '· ' });
	}
}

function ledgerLine({ page, palette, report }: Writing): void {
	const { ledger, unrecognised } = report;
	const odd = unrecognised.reduce((sum, { count }) => sum + count, 0);
	const parts = [
		`${counted(ledger.lines, 'line')} read`,
		counted(ledger.entries, 'journal entry', 'journal entries'),
		`${ledger.undecodable} not readable`,
		`${counted(odd, 'message')} of known services not understood`,
	];
	if (ledger.truncated > 0) parts.push(`${ledger.truncated} too long and cut`);
	if (ledger.leftOut > 0) parts.push(`${ledger.leftOut} beyond a limit and left out`);
	if (ledger.withheld > 0) parts.push(`${ledger.withheld} withheld by journalctl (rerun it with -a)`);
	if (ledger.nulBytes > 0) parts.push(`${counted(ledger.nulBytes, 'NUL byte')} (a hole in the file)`);
	page.gap();
	page.paragraph(`${parts.join(', ')}.`, { style: palette.quiet });
}

/** True for a report on an input of which nothing could be read: there is nothing to tell but why. */
export function saysNothing({ kind, status }: Report): boolean {
	return kind === 'unknown' && status === 'unreadable';
}

function inputReport(page: Page, palette: Palette, report: Report): void {
	const writing: Writing = { page, palette, report, findings: findingsById(report) };
	if (saysNothing(report)) {
		page.paragraph(`${quoted(report.name)}: nothing read`, { style: palette.strong });
		for (const error of report.errors) page.paragraph(quoted(error.message), { indent: 3 });
		return;
	}
	header(writing);
	causes(writing);
	unexplained(writing);
	ofServices(writing);
	harmless(writing);
	health(writing);
	notChecked(writing);
	withoutAnswer(writing);
	notUnderstood(writing);
	ledgerLine(writing);
}

/**
 * Writes the report that a person reads: for each input the causes that go on, with evidence and the next step, then
 * what is over, then what could not be checked. Text from the input is made visible and credentials are masked; without
 * `colour` the result holds no control character but line ends.
 *
 * @example
 * process.stdout.write(textReport([await analyze(input, { name: 'dump.txt' })]));
 */
export function textReport(reports: readonly Report[], options: ReportOptions = {}): string {
	const palette = paletteOf(options);
	const page = new Page(options);
	for (const report of reports) {
		page.gap();
		inputReport(page, palette, report);
		if (options.rulePack !== undefined)
			page.paragraph(`Rules asked: ${quoted(options.rulePack)}.`, { style: palette.quiet });
	}
	return page.toString();
}
