import {
	usualLag,
	type Adjustment,
	type BenignEntry,
	type Explanation,
	type FactRef,
	type FieldTest,
	type RemedyCard,
	type Rivalry,
	type Rule,
	type RuleTest,
	type Scalar,
	type Signal,
} from '../rule.ts';
import { conditionOf, type BriefCondition } from './brief-condition.ts';

/*
 * The catalogue stands in the package as texts of JSON: Node reads them faster than the same values as code. A text leaves out
 * what goes without saying, and names a shared signal that a rule takes as it is. Types are believed in the functions that
 * parse a text, and nowhere else. They are true because `npm run generate` writes each text from a value of the type, and
 * because catalogue.spec.ts compares what is read with what the rule files say.
 */

/** A signal as the generated catalogue writes it: its name and its kinds, unless it says more. Without `where` no field is tested. */
export type BriefSignal =
	| readonly [name: string, ...kinds: string[]]
	| (Omit<Signal, 'where'> & { readonly where: readonly BriefFieldTest[] | undefined });

/** A field, and what its value is held against. */
export type BriefFieldTest =
	| readonly [field: string, op: 'equals', value: Scalar | FactRef]
	| readonly [field: string, op: 'in' | 'not-in', values: readonly Scalar[] | FactRef]
	| readonly [field: string, op: 'above' | 'below' | 'magnitude-above', value: number]
	| readonly [field: string, op: 'present', value: boolean];

/** A condition and what belongs to it; its text alone where that is a brief condition and nothing belongs to it. */
export type BriefSource = string | (Omit<Adjustment, 'condition'> & { readonly condition: BriefCondition });

/** A card that says no risk only looks. One that says no document has that of the card before it. */
export interface BriefCard extends Omit<RemedyCard, 'risk' | 'needsReboot'> {
	readonly risk?: RemedyCard['risk'] | undefined;
	readonly needsReboot?: boolean | undefined;
}

/** The parts of a rule that its text writes in fewer words. What is absent is empty. */
interface BriefParts {
	readonly applies: Rule['applies'] | undefined;
	/** The name of a shared signal, or a signal of its own. */
	readonly signals: readonly (string | BriefSignal)[];
	/** Absent: by boot. */
	readonly groupBy: Rule['groupBy'] | undefined;
	readonly needs: BriefSource;
	readonly excludes: readonly BriefSource[] | undefined;
	readonly resolvedBy: BriefSource | undefined;
	readonly contributes: Rule['contributes'] | undefined;
	/** The id alone where the lag is the usual one. */
	readonly explains: readonly (string | Explanation)[] | undefined;
	readonly rivals: readonly BriefRivalry[] | undefined;
	readonly fixBefore: Rule['fixBefore'] | undefined;
	/** Absent: `likely`. */
	readonly base: Rule['confidence']['base'] | undefined;
	readonly raisedBy: readonly BriefSource[] | undefined;
	readonly loweredBy: readonly BriefSource[] | undefined;
	readonly remedy: readonly BriefCard[];
	readonly references: Rule['references'] | undefined;
	readonly falsePositives: Rule['falsePositives'] | undefined;
}

interface BriefRivalry extends Omit<Rivalry, 'ruledOutBy'> {
	readonly ruledOutBy: BriefSource | undefined;
}

/** A rule as the generated catalogue writes it. */
export type BriefRule = Omit<Rule, keyof BriefParts | 'confidence' | 'tests'> & BriefParts;

/** A harmless line as the generated catalogue writes it. */
export type BriefBenign = Omit<BenignEntry, 'signals'> & Pick<BriefParts, 'signals'>;

/**
 * A test of a rule as the generated catalogue writes it. The device of most tests says its lines on one day: what begins so is
 * written as `@05:31:25 `. Words that such a line of the rule has said before are written as `@05:31:25=` and their number, and
 * words that tests of several rules say as `@05:31:25#` and their key.
 */
export type BriefTest = readonly [name: string, expect: RuleTest['expect'], input: string];

/** The beginning of a line of the device of the tests, before and after the time of day. */
export const testDevice = { day: '2026-11-21T', rest: '+0000 f220105 ' } as const;

/** The beginnings of most links, and how the generated catalogue writes them: the longest first. */
export const linkBeginnings: readonly (readonly [brief: string, whole: string])[] = [
	['debugging:', 'https://www.balena.io/docs/learn/more/masterclasses/device-debugging/'],
	['balena:', 'https://www.balena.io/docs/'],
	['github:', 'https://github.com/'],
];

/** Reads the text of a signal that rules share. */
export function sharedSignalOf(text: string): Signal {
	return signalOf(JSON.parse(text) as BriefSignal);
}

/** Reads the text of a rule without its tests. */
export function ruleOf(text: string, shared: readonly Signal[]): Rule {
	const brief = JSON.parse(text) as BriefRule;
	const { explains = [], base = 'likely', raisedBy, loweredBy, ...said } = brief;
	return {
		...said,
		applies: brief.applies ?? [],
		signals: signalsOf(brief.signals, shared),
		groupBy: brief.groupBy ?? 'boot',
		needs: sourceOf(brief.needs),
		excludes: sourcesOf(brief.excludes),
		resolvedBy: maybeSource(brief.resolvedBy),
		contributes: brief.contributes ?? [],
		explains: explains.map((rule) => (typeof rule === 'string' ? { rule, lag: usualLag } : rule)),
		rivals: brief.rivals?.map((rival) => ({ ...rival, ruledOutBy: maybeSource(rival.ruledOutBy) })),
		fixBefore: brief.fixBefore ?? [],
		confidence: { base, raisedBy: sourcesOf(raisedBy), loweredBy: sourcesOf(loweredBy) },
		remedy: cardsOf(brief.remedy),
		references: (brief.references ?? []).map(linkOf),
		falsePositives: brief.falsePositives ?? [],
	};
}

/** Reads the text of a harmless line without its tests. */
export function benignOf(text: string, shared: readonly Signal[]): BenignEntry {
	const brief = JSON.parse(text) as BriefBenign;
	return { ...brief, signals: signalsOf(brief.signals, shared), reference: linkOf(brief.reference) };
}

/** Reads the text of a rule's id and of its tests. */
export function testsOf(
	text: string,
	shared: ReadonlyMap<string, string>,
): readonly [id: string, tests: readonly RuleTest[]] {
	const [id, tests] = JSON.parse(text) as readonly [string, readonly BriefTest[]];
	const { day, rest } = testDevice;
	const said: string[] = [];
	const lineOf = (brief: string): string => {
		const [stamp, time = '', mark] = /^@(\d\d:\d\d:\d\d)([ =#])/.exec(brief) ?? [];
		if (stamp === undefined) return brief;
		let words = brief.slice(stamp.length);
		if (mark === '=') words = said[Number(words)] ?? '';
		else if (mark === '#') words = shared.get(words) ?? '';
		else said.push(words);
		return `${day}${time}${rest}${words}`;
	};
	const inputOf = (brief: string): string => brief.split('\n').map(lineOf).join('\n');
	return [id, tests.map(([name, expect, input]) => ({ name, expect, input: inputOf(input) }))];
}

function signalOf(brief: BriefSignal): Signal {
	if (!('name' in brief)) {
		const [name, ...kinds] = brief;
		return { name, kinds, where: [] };
	}
	return {
		...brief,
		where: (brief.where ?? []).map((test) => ({ field: test[0], test: fieldTestOf(test) })),
	};
}

function fieldTestOf(brief: BriefFieldTest): FieldTest {
	switch (brief[1]) {
		case 'equals':
			return { op: brief[1], value: brief[2] };
		case 'in':
		case 'not-in':
			return { op: brief[1], values: brief[2] };
		case 'present':
			return { op: brief[1], value: brief[2] };
		case 'above':
		case 'below':
		case 'magnitude-above':
			return { op: brief[1], value: brief[2] };
		default: {
			const never: never = brief;
			return never;
		}
	}
}

function signalsOf(briefs: BriefRule['signals'], shared: readonly Signal[]): readonly Signal[] {
	return briefs.map((brief) => {
		if (typeof brief !== 'string') return signalOf(brief);
		const signal = shared.find(({ name }) => name === brief);
		if (signal === undefined) throw new RangeError(`No shared signal has the name ${brief}`);
		return signal;
	});
}

function sourceOf(brief: BriefSource): Adjustment {
	if (typeof brief === 'string') return { text: brief, condition: conditionOf(brief) };
	return { ...brief, condition: conditionOf(brief.condition) };
}

function maybeSource(brief: BriefSource | undefined): Adjustment | undefined {
	return brief === undefined ? undefined : sourceOf(brief);
}

function sourcesOf(briefs: readonly BriefSource[] = []): readonly Adjustment[] {
	return briefs.map(sourceOf);
}

function linkOf(brief: string): string {
	for (const [short, whole] of linkBeginnings) {
		if (brief.startsWith(short)) return whole + brief.slice(short.length);
	}
	return brief;
}

function cardsOf(briefs: readonly BriefCard[]): readonly RemedyCard[] {
	let doc: string | undefined;
	return briefs.map((brief) => {
		doc = brief.doc === undefined ? doc : linkOf(brief.doc);
		return { ...brief, risk: brief.risk ?? 'read-only', needsReboot: brief.needsReboot ?? false, doc };
	});
}
