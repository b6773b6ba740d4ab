import type { EventDescription } from '@whydown/grammars';
import { compareText } from '../compare-text.ts';
import { signalNames } from '../condition/traversal.ts';
import { placeOf } from './yaml-document.ts';
import { programEvents } from '../signals/program-events.ts';
import { timelineEvents } from '../signals/timeline-events.ts';
import { listed, nearest } from './field-readers.ts';
import type { LoadedPack, LoadedRule } from './load.ts';
import { Reach } from './signal-check.ts';
import { RuleError } from './rule-error.ts';
import { conditionsOf, type Rule } from '../rule.ts';

export interface LintOptions {
	/** Rules of other packs, whose ids are taken and which `explains` and `fix_before` may name: the catalogue, for a user's pack. */
	readonly known?: readonly Rule[];
	/** All events of the grammars; without them nobody knows which signals can be shown. */
	readonly events?: readonly EventDescription[];
	/** Sources that have a grammar, where no signal may look at their texts: for the catalogue, which every diagnosis asks. */
	readonly grammars?: readonly string[];
}

/**
 * Checks what a pack of rules must keep beyond each file's form: names that fit their places, references that lead
 * somewhere, no circles, signals that are used, remedies with a document, and tests on both sides.
 *
 * @returns every problem, with those of loading, in the order of the files
 */
export function lintRules(pack: LoadedPack, options: LintOptions = {}): readonly RuleError[] {
	return inOrder([
		...mistakesIn(pack, options),
		...pack.rules.flatMap((loaded) => [
			...misplaced(loaded),
			...unusedSignals(loaded),
			...endlessFaults(loaded),
			...weakRemedies(loaded),
			...missingTests(loaded),
			...textsOfGrammars(loaded, options.grammars ?? []),
		]),
	]);
}

/** The problems with which a pack does not say what its author means: it cannot be asked. */
export function mistakesIn(pack: LoadedPack, options: LintOptions = {}): readonly RuleError[] {
	const { known = [], events } = options;
	const reach = events && new Reach([...events, ...timelineEvents, ...programEvents]);
	const ids = new Set([...known, ...pack.rules.map(({ rule }) => rule)].map(({ id }) => id));
	return inOrder([
		...pack.problems,
		...duplicateIds(pack.rules, known),
		...pack.rules.flatMap((loaded) => [
			...danglingReferences(loaded, [...ids]),
			...(reach?.problemsOf(loaded) ?? []),
		]),
		...explanationCircles(pack.rules, known),
	]);
}

function inOrder(problems: readonly RuleError[]): readonly RuleError[] {
	return problems.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function duplicateIds(rules: readonly LoadedRule[], known: readonly Rule[]): readonly RuleError[] {
	const taken = new Set(known.map(({ id }) => id));
	const first = new Map<string, string>();
	return rules.flatMap(({ rule, path, document }) => {
		if (taken.has(rule.id)) {
			const advice = 'choose another id, and rename the file like it.';
			const ofCatalogue = path.endsWith(`catalog/${rule.area}/${rule.id}.yaml`)
				? ' Is this the file of that rule? Then check the whole catalogue: `whydown rules lint --rules-only packages/rules/catalog`.'
				: '';
			return [
				new RuleError(
					`The id \`${rule.id}\` belongs to a rule that comes with whydown: ${advice}${ofCatalogue}`,
					placeOf(document, 'id'),
				),
			];
		}
		const other = first.get(rule.id);
		if (other === undefined) {
			first.set(rule.id, path);
			return [];
		}
		return [
			new RuleError(`${other} has the id \`${rule.id}\` already: ids are unique.`, placeOf(document, 'id')),
		];
	});
}

function misplaced({ rule, path, document }: LoadedRule): readonly RuleError[] {
	const [name = '', folder] = path.split('/').toReversed();
	const problems: RuleError[] = [];
	if (name !== `${rule.id}.yaml`)
		problems.push(
			new RuleError(
				`The file of \`${rule.id}\` must be named ${rule.id}.yaml: rename the file or change the id.`,
				placeOf(document, 'id'),
			),
		);
	if (folder !== undefined && folder !== rule.area)
		problems.push(
			new RuleError(
				`A rule of the area \`${rule.area}\` lies in the folder ${rule.area}/: move the file or change the area.`,
				placeOf(document, 'area'),
			),
		);
	return problems;
}

function danglingReferences({ rule, document }: LoadedRule, known: readonly string[]): readonly RuleError[] {
	const check = (field: 'explains' | 'rivals' | 'fix_before', ids: readonly string[]): readonly RuleError[] =>
		ids.flatMap((id, index) => {
			if (known.includes(id)) return [];
			const meant = nearest(id, known);
			const advice = meant === undefined ? 'write the id of a rule.' : `did you mean \`${meant}\`?`;
			return [new RuleError(`No rule has the id \`${id}\`: ${advice}`, placeOf(document, field, index))];
		});
	return [
		...check(
			'explains',
			rule.explains.map((explanation) => explanation.rule),
		),
		...check(
			'rivals',
			(rule.rivals ?? []).map((rival) => rival.rule),
		),
		...check('fix_before', rule.fixBefore),
	];
}

function unusedSignals({ rule, document }: LoadedRule): readonly RuleError[] {
	const used = new Set([
		...rule.contributes,
		...(rule.recovers ?? []).map(({ signal }) => signal),
		...conditionsOf(rule).flatMap(({ condition }) => signalNames(condition)),
	]);
	return rule.signals
		.filter(({ name }) => !used.has(name))
		.map(
			({ name }) =>
				new RuleError(
					`Nothing uses the signal \`${name}\`: remove it, or name it in ${listed(['needs', 'excludes', 'resolved_by', 'contributes', 'confidence'])}.`,
					placeOf(document, 'signals', name),
				),
		);
}

function endlessFaults({ rule, document }: LoadedRule): readonly RuleError[] {
	if (rule.lasts !== true || rule.resolvedBy !== undefined) return [];
	return [
		new RuleError(
			'What lasts needs an end: say with `resolved_by` what would show it.',
			placeOf(document, 'lasts'),
		),
	];
}

function weakRemedies({ rule, document }: LoadedRule): readonly RuleError[] {
	if (rule.remedy.length === 0)
		return [new RuleError('Write at least one remedy: the next safe step.', placeOf(document, 'remedy'))];
	return rule.remedy.flatMap(({ doc }, index) =>
		doc === undefined
			? [
					new RuleError(
						'This remedy has no document: add `doc:` with a link.',
						placeOf(document, 'remedy', index),
					),
				]
			: [],
	);
}

function missingTests({ rule, document }: LoadedRule): readonly RuleError[] {
	const nearMisses = rule.tests.filter(({ expect }) => expect === 'silent' || expect === 'passing').length;
	const firing = rule.tests.length - nearMisses;
	const problems: RuleError[] = [];
	if (firing < 1)
		problems.push(new RuleError('Add a test whose lines make the rule fire.', placeOf(document, 'tests')));
	if (nearMisses < 2)
		problems.push(
			new RuleError(
				`Add near misses until two tests are silent: there ${nearMisses === 1 ? 'is 1' : 'are 0'}.`,
				placeOf(document, 'tests'),
			),
		);
	return problems;
}

function textsOfGrammars({ rule, document }: LoadedRule, grammars: readonly string[]): readonly RuleError[] {
	return rule.signals.flatMap(({ name, text }) => {
		if (text === undefined || !grammars.includes(text.source)) return [];
		return [
			new RuleError(
				`The signal \`${name}\` of \`${rule.id}\` looks at the texts of \`${text.source}\`, which has a grammar: in the catalogue every line of it would have to be decoded. Add the event to grammars/services/${text.source}, and name its kind here.`,
				placeOf(document, 'signals', name),
			),
		];
	});
}

/** One problem per circle, at the rule of the circle whose id comes first. */
function explanationCircles(rules: readonly LoadedRule[], known: readonly Rule[]): readonly RuleError[] {
	const explained = new Map(
		[...known, ...rules.map(({ rule }) => rule)].map((rule) => [rule.id, rule.explains.map((to) => to.rule)]),
	);
	/** The way from one rule back to itself, the shortest first. */
	const circleFrom = (start: string): readonly string[] | undefined => {
		const seen = new Set<string>();
		const ways: (readonly string[])[] = [[start]];
		for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
			for (const next of explained.get(way.at(-1) ?? '') ?? []) {
				if (next === start) return [...way, next];
				if (seen.has(next)) continue;
				seen.add(next);
				ways.push([...way, next]);
			}
		}
		return undefined;
	};
	return rules.flatMap(({ rule, document }) => {
		const circle = circleFrom(rule.id);
		if (circle === undefined || circle.some((id) => id < rule.id)) return [];
		const index = rule.explains.findIndex((to) => to.rule === circle[1]);
		return [
			new RuleError(
				`Rules may not explain each other in a circle: ${circle.join(' → ')}. Remove one of these steps.`,
				placeOf(document, 'explains', index),
			),
		];
	});
}
