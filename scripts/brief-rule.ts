import { createHash } from 'node:crypto';
import { conditionOf, type BriefCondition } from '../packages/rules/src/catalogue/brief-condition.ts';
import {
	linkBeginnings,
	testDevice,
	type BriefBenign,
	type BriefFieldTest,
	type BriefCard,
	type BriefRule,
	type BriefSignal,
	type BriefSource,
	type BriefTest,
} from '../packages/rules/src/catalogue/brief-rule.ts';
import type { Condition, Duration } from '../packages/rules/src/condition/ast.ts';
import {
	usualLag,
	type Adjustment,
	type TestedBenignEntry,
	type RemedyCard,
	type TestedRule,
	type RuleTest,
	type Signal,
} from '../packages/rules/src/rule.ts';

/** A rule in few words and without its tests: `ruleOf` gives it back. */
export function briefRule(rule: TestedRule, shared: readonly Signal[]): BriefRule {
	const { explains, rivals, confidence, ...said } = withoutTests(rule);
	return {
		...said,
		applies: filled(rule.applies),
		signals: briefSignals(rule.signals, shared),
		groupBy: rule.groupBy === 'boot' ? undefined : rule.groupBy,
		needs: briefSource(rule.needs),
		excludes: filled(rule.excludes.map(briefSource)),
		resolvedBy: maybeSource(rule.resolvedBy),
		contributes: filled(rule.contributes),
		explains: filled(
			explains.map((item) => (item.lag === usualLag && item.near === undefined ? item.rule : item)),
		),
		rivals: rivals?.map((rival) => ({ ...rival, ruledOutBy: maybeSource(rival.ruledOutBy) })),
		fixBefore: filled(rule.fixBefore),
		base: confidence.base === 'likely' ? undefined : confidence.base,
		raisedBy: filled(confidence.raisedBy.map(briefSource)),
		loweredBy: filled(confidence.loweredBy.map(briefSource)),
		remedy: briefCards(rule.remedy),
		references: filled(rule.references.map(briefLink)),
		falsePositives: filled(rule.falsePositives),
	};
}

/** A harmless line in few words and without its tests: `benignOf` gives it back. */
export function briefBenign(entry: TestedBenignEntry, shared: readonly Signal[]): BriefBenign {
	return {
		...withoutTests(entry),
		signals: briefSignals(entry.signals, shared),
		reference: briefLink(entry.reference),
	};
}

/** A signal that rules share, in few words: `sharedSignalOf` gives it back. */
export function briefSignal(signal: Signal): BriefSignal {
	const { name, kinds, where, ...more } = signal;
	const saysMore =
		kinds === undefined || where.length > 0 || Object.values(more).some((part) => part !== undefined);
	return saysMore ? { ...signal, where: filled(where.map(briefFieldTest)) } : [name, ...kinds];
}

/** The words that tests of several rules say, each with a key that stays when others come and go. */
export function sharedWords(rules: readonly (readonly RuleTest[])[]): ReadonlyMap<string, string> {
	const sayers = new Map<string, number>();
	for (const tests of rules) {
		const said = new Set(
			tests.flatMap(({ input }) => input.split('\n')).map((line) => deviceLine(line)?.words),
		);
		for (const words of said) if (words !== undefined) sayers.set(words, (sayers.get(words) ?? 0) + 1);
	}
	const keys = new Map<string, string>();
	for (const [words, rulesThatSay] of [...sayers].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
		if (rulesThatSay > 1 && words.length > shortestShared) keys.set(words, keyOf(words));
	}
	if (new Set(keys.values()).size < keys.size)
		throw new Error('two lines of tests have the same key: make keys longer');
	return keys;
}

/** A key costs as much as fewer letters. */
const shortestShared = 12;
const keyLength = 4;

function keyOf(words: string): string {
	return createHash('sha256').update(words).digest('base64url').slice(0, keyLength);
}

/** The time and the words of a line of the device that most tests are about. */
function deviceLine(line: string): { readonly time: string; readonly words: string } | undefined {
	const { day, rest } = testDevice;
	const time = line.slice(day.length, day.length + 'hh:mm:ss'.length);
	const beginning = `${day}${time}${rest}`;
	return line.startsWith(beginning) ? { time, words: line.slice(beginning.length) } : undefined;
}

/** The tests of a rule in few words: `testsOf` gives them back. */
export function briefTests(
	tests: readonly RuleTest[],
	shared: ReadonlyMap<string, string>,
): readonly BriefTest[] {
	const said = new Map<string, number>();
	const briefLine = (line: string): string => {
		const found = deviceLine(line);
		if (found === undefined) return line;
		const { time, words } = found;
		const key = shared.get(words);
		if (key !== undefined) return `@${time}#${key}`;
		const before = said.get(words);
		if (before !== undefined) return `@${time}=${before}`;
		said.set(words, said.size);
		return `@${time} ${words}`;
	};
	return tests.map(({ name, expect, input }) => [name, expect, input.split('\n').map(briefLine).join('\n')]);
}

function withoutTests<Tested extends { readonly tests: unknown }>(tested: Tested): Omit<Tested, 'tests'> {
	const { tests: _, ...rest } = tested;
	return rest;
}

/** A list that has items; JSON leaves out what is undefined. */
function filled<Item>(list: readonly Item[]): readonly Item[] | undefined {
	return list.length === 0 ? undefined : list;
}

function briefSignals(signals: readonly Signal[], shared: readonly Signal[]): BriefRule['signals'] {
	const texts = new Set(shared.map((signal) => JSON.stringify(signal)));
	return signals.map((signal) => (texts.has(JSON.stringify(signal)) ? signal.name : briefSignal(signal)));
}

function briefFieldTest({ field, test }: Signal['where'][number]): BriefFieldTest {
	switch (test.op) {
		case 'equals':
			return [field, test.op, test.value];
		case 'in':
		case 'not-in':
			return [field, test.op, test.values];
		case 'present':
			return [field, test.op, test.value];
		case 'above':
		case 'below':
		case 'magnitude-above':
			return [field, test.op, test.value];
		default: {
			const never: never = test;
			return never;
		}
	}
}

function briefSource(source: Adjustment): BriefSource {
	const { text, condition, within, to } = source;
	const saysMore = within !== undefined || to !== undefined;
	if (!saysMore && JSON.stringify(conditionOf(text)) === JSON.stringify(condition)) return text;
	return { ...source, condition: briefCondition(condition) };
}

function maybeSource(source: Adjustment | undefined): BriefSource | undefined {
	return source === undefined ? undefined : briefSource(source);
}

function briefLink(link: string): string {
	for (const [short, whole] of linkBeginnings) {
		if (link.startsWith(whole)) return short + link.slice(whole.length);
	}
	return link;
}

function briefCards(cards: readonly RemedyCard[]): readonly BriefCard[] {
	return cards.map((card, index) => ({
		...card,
		risk: card.risk === 'read-only' ? undefined : card.risk,
		needsReboot: card.needsReboot || undefined,
		doc: card.doc === cards[index - 1]?.doc ? undefined : card.doc && briefLink(card.doc),
	}));
}

/** A condition in few words: `conditionOf` gives it back. */
function briefCondition(condition: Condition): BriefCondition {
	const { kind } = condition;
	switch (kind) {
		case 'signal':
			return condition.signal;
		case 'and':
		case 'or':
			return [kind, condition.of.map(briefCondition)];
		case 'then':
			return [kind, briefCondition(condition.first), briefCondition(condition.second), ...within(condition)];
		case 'not-followed-by':
		case 'not-preceded-by':
			return [kind, briefCondition(condition.what), briefCondition(condition.by), ...within(condition)];
		case 'count':
			return [kind, condition.signal, condition.atLeast, ...within(condition)];
		case 'distinct':
			return [kind, condition.signal, condition.field, condition.atLeast, ...within(condition)];
		case 'new':
			return [kind, condition.signal, condition.field];
		case 'in-first':
			return [kind, condition.signal, condition.within];
		default: {
			const never: never = kind;
			return never;
		}
	}
}

function within({ within: duration }: { readonly within?: Duration | undefined }): readonly [Duration?] {
	return duration === undefined ? [] : [duration];
}
