import type { GroupAccount, PartAccount, SignalAccount } from '@whydown/rules';
import type { Finding } from '../report-data/finding.ts';
import { reportedMoment } from '../report-data/moment.ts';
import type { WhyNotReport } from '../why-not.ts';
import { Page, type PageOptions } from '../text/page.ts';
import { paletteOf, type Palette } from '../text/palette.ts';
import { conditionWords } from '../wording/rule-words.ts';
import { lineWords, nearness, shortfallWords } from '../wording/shortfall-words.ts';
import { counted, duration } from '../text/quantities.ts';
import { quoted } from '../text/quoted.ts';
import { stateWords } from '../wording/finding-words.ts';
import { momentWords } from '../wording/moment-words.ts';

interface Writing {
	readonly page: Page;
	readonly palette: Palette;
	readonly report: WhyNotReport;
}

/** Boots, or keys inside of them, that are told. */
const groupsShown = 3;

/** Tells of one rule what was seen of it in an input, and what is missing. */
export function whyNotText(report: WhyNotReport, options: PageOptions = {}): string {
	const palette = paletteOf(options);
	const page = new Page(options);
	const writing: Writing = { page, palette, report };
	const { rule, account } = report;
	page.paragraph(`${quoted(report.name)}: ${headline(report)}`, { style: palette.strong });
	page.paragraph(`${rule.title}: it needs`, { indent: 3 });
	page.paragraph(rule.needs.text, { indent: 5 });
	if (account === undefined) return page.toString();
	const groups = account.groups.toSorted(
		(one, other) => nearness(other) - nearness(one) || other.boot - one.boot,
	);
	for (const group of groups.slice(0, groupsShown)) writeGroup(writing, group);
	const more = groups.length - groupsShown;
	if (more > 0) {
		page.gap();
		page.paragraph(`And ${counted(more, 'more')}, in which it comes no farther.`);
	}
	return page.toString();
}

function headline({ rule, account, findings }: WhyNotReport): string {
	switch (account?.verdict.kind) {
		case undefined:
			return `nothing is known of ${rule.id}, because nothing could be read`;
		case 'fired':
			return `${rule.id} fired ${findings.map(role).join('; and ')}`;
		case 'silent':
			return `${rule.id} did not fire`;
		case 'not-checkable':
			return `${rule.id} did not fire, and this input could not have shown it: ${quoted(account.verdict.why)}`;
		case 'not-applicable':
			return `${rule.id} was not asked: it ${quoted(account.verdict.why)}`;
	}
}

function role({ explainedBy, confidence }: Finding): string {
	const place =
		explainedBy.length === 0
			? 'as a cause'
			: `as a symptom of ${explainedBy.map((id) => id.replace(/@.*/s, '')).join(' and ')}`;
	return `${place}, ${confidence}`;
}

function writeGroup({ page, palette, report }: Writing, group: GroupAccount): void {
	const { boot, key, signals, needs, exclusions, episodes, fired } = group;
	const keyed = key === undefined ? '' : `, ${report.rule.groupBy} ${quoted(key)}`;
	const lead = report.boots > 1 ? `Boot ${boot + 1} of ${report.boots}${keyed}` : `This boot${keyed}`;
	page.gap();
	page.paragraph(`${lead}: ${outcome(group)}`, { style: palette.strong });

	page.paragraph('Signals', { indent: 3 });
	const width = Math.max(...signals.map(({ name }) => name.length));
	const unseen = new Map<string, string[]>();
	for (const signal of signals) {
		const { name, count, nearly, unseenSources } = signal;
		if (count + nearly > 0) {
			page.paragraph(signalSeen(signal), { indent: 3, lead: `· ${name.padEnd(width)}  ` });
			continue;
		}
		const why = unseenSources.length === 0 ? '' : `, as nothing of ${unseenSources.join(', ')}`;
		unseen.set(why, [...(unseen.get(why) ?? []), name]);
	}
	for (const [why, names] of unseen)
		page.paragraph(names.join(', '), { indent: 3, lead: `· never seen${why}: ` });

	page.paragraph('Needs', { indent: 3 });
	writePart(page, needs, 0);

	for (const { text, within, truth, by } of exclusions) {
		if (truth === 'fails') continue;
		const near = within === undefined ? '' : ` within ${duration(within)} of the evidence`;
		const doubt = truth === 'holds' ? '' : ', perhaps';
		const where = by === undefined ? ': the input shows nobody who would say it' : `: ${lineWords(by)}`;
		page.paragraph(`${text}${near}${doubt}${where}`, { indent: 3, lead: 'Excluded by  ' });
	}
	for (const { first, last, count, ended } of episodes) {
		const end =
			ended === undefined
				? 'nothing ended it'
				: `${ended.truth === 'holds' ? 'ended' : 'perhaps ended'} by ${lineWords(ended)}`;
		page.paragraph(
			`${momentWords(reportedMoment(first))} to ${momentWords(reportedMoment(last))}, ${counted(count, 'time')}; ${end}`,
			{
				indent: 3,
				lead: 'Fired        ',
			},
		);
	}
	const [finding] = report.findings;
	if (fired && finding !== undefined)
		page.paragraph(stateWords(finding), { indent: 3, lead: 'State        ' });
}

/** The progress of the rule in a group, and what keeps it from firing, or from being certain. */
function outcome({ wanted, matched, missing, exclusions, fired }: GroupAccount): string {
	const excluded = exclusions.filter(({ truth, within }) => within === undefined && truth === 'holds');
	const isSeen = matched.length > 0 || fired;
	return [
		isSeen
			? `matched ${matched.length} of ${counted(wanted.length, 'signal')}`
			: 'nothing of what it needs was seen',
		...(isSeen && missing !== undefined ? [shortfallWords(missing)] : []),
		...(fired ? [] : excluded.map(({ text }) => `excluded by ${text}`)),
	].join('; ');
}

function signalSeen(signal: SignalAccount): string {
	const { count, first, last, truth, excluded, nearly } = signal;
	const notes = [
		...(truth === 'possible' ? ['each may be something else'] : []),
		...(excluded > 0 ? [`${excluded} left out by an exclusion`] : []),
		...(nearly > 0 ? [`${counted(nearly, 'event')} of its kind did not pass its tests`] : []),
	];
	if (first === undefined || last === undefined) return ['never', ...notes].join('; ');
	const where =
		count === 1
			? `once, ${lineWords(first)}`
			: `${count} times, first ${lineWords(first)}, last line ${last.at.line}`;
	return [where, ...notes].join('; ');
}

const truthWords: Readonly<Record<PartAccount['truth'], string>> = {
	holds: 'yes      ',
	possible: 'perhaps  ',
	fails: 'no       ',
};

function writePart(page: Page, part: PartAccount, depth: number): void {
	const { condition, shortfall } = part;
	const why = shortfall === undefined ? '' : `: ${shortfallWords(shortfall, 'signal' in condition)}`;
	const words =
		condition.kind === 'or' ? 'one of' : condition.kind === 'and' ? 'all of' : conditionWords(condition);
	page.paragraph(`${words}${why}`, {
		indent: 3 + 2 * depth,
		lead: truthWords[part.truth],
	});
	for (const inner of part.parts) writePart(page, inner, depth + 1);
}
