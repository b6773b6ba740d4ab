import type { TimeTable } from '@whydown/timeline';
import type { Run, Witness } from '../signals/occurrence-log.ts';
import { firstIndex } from '../first-index.ts';
import { atMost, confidenceOf, lowered } from './confidence.ts';
import type { Episode, Evidence, Finding, Rival } from './diagnosis.ts';
import type { Facts } from '../signals/field-test.ts';
import type { Stretch } from './stretches.ts';
import { fillTemplate } from './fill-template.ts';
import type { JudgedStretch } from './state.ts';
import { evidenceOf, momentOf } from './moment.ts';

/** The most lines of each role that a report shows of an episode. */
const evidenceLimits = { kinds: 4, contributes: 3 } as const;

export interface FindingPlace {
	readonly id: string;
	readonly explains: readonly string[];
	readonly linesExplained: Finding['linesExplained'];
	readonly explainedBy: readonly string[];
	readonly rivals: readonly Rival[];
	readonly table: TimeTable;
	readonly facts: Facts;
}

/** The most episodes that a report tells: of a fault that comes and goes for a week, its beginning and the present. */
const episodeLimits = { first: 5, last: 15 } as const;

/** Makes one finding of the episodes of one rule and key. The latest one gives the state. */
export function findingOf(
	stretches: readonly JudgedStretch[],
	{ id, explains, linesExplained, explainedBy, rivals, table, facts }: FindingPlace,
): Finding {
	const [earliest] = stretches;
	const latest = stretches.at(-1);
	if (earliest === undefined || latest === undefined) throw new RangeError('A finding needs an episode');
	const { rule } = latest.stretch.group;
	const { title, summary, templates } = rule;
	const isOpen = rivals.some(({ status }) => status !== 'ruled-out');
	const confidence = atMost(isOpen ? 'likely' : 'certain', confidenceOf(latest.stretch));
	const isOrphan = rule.role === 'symptom' && explainedBy.length === 0;
	const leftOut = Math.max(0, stretches.length - episodeLimits.first - episodeLimits.last);
	const listed =
		leftOut === 0
			? stretches
			: [...stretches.slice(0, episodeLimits.first), ...stretches.slice(-episodeLimits.last)];
	const episodes = listed.map((judged) => episodeOf(judged, table));
	return {
		id,
		rule: rule.id,
		title: templates?.title === undefined ? title : fillTemplate(templates.title, latest.stretch, facts),
		summary:
			templates?.summary === undefined ? summary : fillTemplate(templates.summary, latest.stretch, facts),
		area: rule.area,
		severity: rule.severity,
		// A symptom without a known cause points at a fault that no rule has found.
		confidence: isOrphan ? lowered(confidence) : confidence,
		state: latest.state,
		count: stretches.reduce((sum, { stretch }) => sum + stretch.count, 0),
		first: momentOf(earliest.stretch.first, table),
		last: momentOf(latest.stretch.last, table),
		episodes,
		...(leftOut === 0 ? {} : { episodesLeftOut: leftOut }),
		evidence: episodes.at(-1)?.evidence ?? [],
		explains,
		linesExplained,
		explainedBy,
		...(rule.rivals !== undefined && { rivals }),
		remedy: rule.remedy,
		references: rule.references,
	};
}

function episodeOf({ stretch, state }: JudgedStretch, table: TimeTable): Episode {
	const ended = stretch.ended && evidenceOf(stretch.ended.by, 'resolved', table);
	return {
		boot: stretch.group.boot,
		first: momentOf(stretch.first, table),
		last: momentOf(stretch.last, table),
		count: stretch.count,
		state,
		ended,
		evidence: evidenceShown(stretch, table),
	};
}

/** In the order of the input: the first line of each kind, the last line, what adds to the picture, and what ended it. */
function evidenceShown(stretch: Stretch, table: TimeTable): Evidence[] {
	const fired = new Map<string, Witness>();
	for (const { first } of stretch.runs) {
		if (!fired.has(first.kind) && fired.size < evidenceLimits.kinds) fired.set(first.kind, first);
	}
	const second = stretch.runs.find(({ first }) => first !== stretch.first)?.first;
	const roles = new Map<Witness, Evidence['role']>();
	for (const witness of [...fired.values(), second, stretch.last])
		if (witness !== undefined) roles.set(witness, 'fired');
	for (const witness of contributions(stretch)) if (!roles.has(witness)) roles.set(witness, 'contributes');
	const inOrder = [...roles].toSorted(([one], [other]) => one.place.ordinal - other.place.ordinal);
	const evidence = inOrder.map(([witness, role]) => evidenceOf(witness, role, table));
	if (stretch.ended !== undefined) evidence.push(evidenceOf(stretch.ended.by, 'resolved', table));
	return evidence;
}

/** Of each contributing signal the line nearest before the last evidence, else the first after it. */
function contributions({ group, last }: Stretch): Witness[] {
	const { contributes, context = [] } = group.rule;
	const witnesses = [...context, ...contributes].flatMap((signal) => {
		const runs = group.runs(signal);
		const before = runs[firstIndex(runs.length, (at) => beginsAfter(runs[at], last)) - 1];
		return (before ?? runs[0])?.first ?? [];
	});
	return [...new Set(witnesses)].slice(0, evidenceLimits.contributes);
}

function beginsAfter(run: Run | undefined, { place }: Witness): boolean {
	return run !== undefined && run.first.place.ordinal > place.ordinal;
}
