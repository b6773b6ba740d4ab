import type { Condition, Rule, TestedRule } from '@whydown/rules';
import {
	circumstanceWords,
	conditionWords,
	eitherOf,
	groupWords,
	signalName,
	signalWords,
} from '../wording/rule-words.ts';
import { duration } from '../text/quantities.ts';
import { safestFirst } from '../wording/finding-words.ts';

/* The words about a rule, for a terminal and for a page: `code` stands in backticks, and rules are named as such, so that a page can link them. */

/** One line of a list. */
export interface ListItem {
	readonly rule?: Rule;
	readonly text: string;
	/** Notes below the line: `Verify`, and how. */
	readonly notes?: readonly { readonly label: string; readonly text: string }[];
}

export type RuleBlock =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly ListItem[] }
	| { readonly kind: 'steps'; readonly items: readonly ListItem[] }
	/** Lines of a journal. */
	| { readonly kind: 'lines'; readonly text: string };

export interface RuleSection {
	readonly heading: string;
	readonly blocks: readonly RuleBlock[];
}

const text = (words: string): RuleBlock => ({ kind: 'text', text: words });
const list = (items: readonly ListItem[]): RuleBlock => ({ kind: 'list', items });
const textItem = (words: string): ListItem => ({ text: words });

/** The sections of a page about a rule, in the order in which a support engineer asks. Empty ones are left out. */
export function ruleSections(rule: TestedRule, rules: readonly Rule[]): readonly RuleSection[] {
	return [
		{ heading: 'What it means', blocks: meaning(rule) },
		{ heading: 'How it shows', blocks: showing(rule) },
		{ heading: 'What it explains', blocks: explaining(rule, rules) },
		{ heading: 'What explains it', blocks: explained(rule, rules) },
		{ heading: 'What it may be instead', blocks: rivalling(rule, rules) },
		{ heading: 'What to do', blocks: doing(rule, rules) },
		{ heading: 'When it is a false alarm', blocks: items(rule.falsePositives) },
		{ heading: 'Read more', blocks: items(rule.references) },
	].filter(({ blocks }) => blocks.length > 0);
}

function items(texts: readonly string[]): readonly RuleBlock[] {
	return texts.length === 0 ? [] : [list(texts.map(textItem))];
}

const severityWords: Readonly<Record<Rule['severity'], string>> = {
	critical: 'critical: the device is cut off, or loses data',
	error: 'an error: something that the device is for does not work',
	warning: 'a warning: it still works, and may soon not',
	info: 'for your information: nothing is broken by it',
};

function meaning(rule: Rule): readonly RuleBlock[] {
	const role =
		rule.role === 'cause'
			? 'It is a cause.'
			: 'It is a symptom: something else is mostly behind it, and where whydown finds that, this hangs under it.';
	const versions = rule.applies.map(
		({ what, ranges }) => `${what} ${ranges.map(({ text: range }) => `\`${range}\``).join(' or ')}`,
	);
	return [
		text(rule.summary),
		text(`${role} It is ${severityWords[rule.severity]}.`),
		...(versions.length === 0 ? [] : [text(`It concerns ${versions.join(' and ')} only.`)]),
	];
}

function showing(rule: TestedRule): readonly RuleBlock[] {
	const { needs, leastProof, excludes, resolvedBy, recovers = [], confidence, sources } = rule;
	const listed = (lead: string, words: readonly string[]): readonly RuleBlock[] =>
		words.length === 0 ? [] : [text(lead), list(words.map(textItem))];
	const example =
		rule.tests.find(({ expect }) => ['fires', 'certain', 'likely'].includes(expect)) ??
		rule.tests.find(({ expect }) => expect === 'possible');
	return [
		...listed(
			`whydown names it when, within ${groupWords[rule.groupBy]}, ${allOrOne(needs.condition)}:`,
			partsOf(needs.condition).map(conditionWords),
		),
		...(leastProof === undefined ? [] : [text(leastProof)]),
		text('Its signals:'),
		list(rule.signals.map((signal) => textItem(`${signalName(signal.name)} is ${signalWords(signal)}`))),
		...listed('It is something else where this is seen:', excludes.map(circumstanceWords)),
		...listed(
			'It is over when this is seen after it:',
			resolvedBy === undefined ? [] : partsOf(resolvedBy.condition).map(conditionWords),
		),
		...listed(
			'Some of its lines are over only when this is seen after them:',
			recovers.map(({ signal, by }) => `${signalName(signal)}: ${conditionWords(by.condition)}`),
		),
		...listed(
			`whydown calls it ${confidence.base}, and surer where this is seen, too:`,
			confidence.raisedBy.map(circumstanceWords),
		),
		...listed(
			`whydown ${confidence.raisedBy.length === 0 ? `calls it ${confidence.base}, and` : 'is'} less sure where this is seen:`,
			confidence.loweredBy.map(circumstanceWords),
		),
		text(`An input that shows nothing of ${eitherOf(sources)} cannot rule it out.`),
		...(example === undefined
			? []
			: [text('Lines that show it:'), { kind: 'lines' as const, text: example.input }]),
	];
}

function partsOf(condition: Condition): readonly Condition[] {
	return condition.kind === 'and' || condition.kind === 'or' ? condition.of : [condition];
}

function allOrOne(condition: Condition): string {
	if (condition.kind === 'and') return 'all of this is seen';
	return condition.kind === 'or' ? 'one of these is seen' : 'this is seen';
}

/** The rules that explain a rule. */
function causesOf(rule: Rule, rules: readonly Rule[]): readonly Rule[] {
	return rules.filter(({ explains }) => explains.some((to) => to.rule === rule.id));
}

function named(rule: Rule): ListItem {
	return { rule, text: rule.title };
}

function explaining(rule: Rule, rules: readonly Rule[]): readonly RuleBlock[] {
	const symptoms = rule.explains.flatMap(({ rule: id, lag }) => {
		const symptom = rules.find((other) => other.id === id);
		return symptom === undefined
			? []
			: [{ ...named(symptom), text: `${symptom.title}, up to ${duration(lag)} after it has ended` }];
	});
	return symptoms.length === 0 ? [] : [text('While it goes on, these come of it:'), list(symptoms)];
}

function rivalling({ rivals = [] }: Rule, rules: readonly Rule[]): readonly RuleBlock[] {
	const others = rivals.flatMap(({ rule: id, look, ruledOutBy }) => {
		const rule = rules.find((other) => other.id === id);
		if (rule === undefined) return [];
		const isRuledOut = ruledOutBy === undefined ? '' : `; ruled out by \`${ruledOutBy.text}\``;
		return [{ rule, text: `${rule.title}: \`${look}\` tells${isRuledOut}` }];
	});
	return others.length === 0
		? []
		: [text('While one of these is open, it is no surer than likely:'), list(others)];
}

function explained(rule: Rule, rules: readonly Rule[]): readonly RuleBlock[] {
	const causes = causesOf(rule, rules);
	if (causes.length > 0) return [text('Look for these first:'), list(causes.map(named))];
	return rule.role === 'symptom' ? [text('No rule names a cause of it yet.')] : [];
}

function doing(rule: Rule, rules: readonly Rule[]): readonly RuleBlock[] {
	const later = rules.filter(({ id }) => rule.fixBefore.includes(id));
	const sooner = rules.filter(({ fixBefore }) => fixBefore.includes(rule.id));
	return [
		...(sooner.length === 0 ? [] : [text('Repair these before it:'), list(sooner.map(named))]),
		{
			kind: 'steps',
			items: safestFirst(rule.remedy).map((card) => ({
				text:
					card.risk === 'disruptive'
						? `Ask first: ${card.do}${card.needsReboot ? ' This reboots the device.' : ''}`
						: card.do,
				notes: [
					...(card.verify === undefined ? [] : [{ label: 'Verify', text: card.verify }]),
					...(card.avoid === undefined ? [] : [{ label: 'Avoid', text: card.avoid }]),
					...(card.doc === undefined ? [] : [{ label: 'Read', text: card.doc }]),
				],
			})),
		},
		...(later.length === 0 ? [] : [text('Repair these after it:'), list(later.map(named))]),
	];
}
