import type { BenignEntry, Rule, RuleTest, Signal } from '../rule.ts';

/*
 * The catalogue stands in the package as texts of JSON: Node reads them faster than the same values as code. The types are
 * believed here, and nowhere else. They are true because `npm run generate` writes each text from a value of the type, and
 * because catalogue.spec.ts compares what these functions return with what the rule files say.
 */

/** Reads the text of a rule without its tests. */
export function ruleOf(text: string): Rule {
	return JSON.parse(text) as Rule;
}

/** Reads the text of a harmless line without its tests. */
export function benignOf(text: string): BenignEntry {
	return JSON.parse(text) as BenignEntry;
}

/** Reads the text of a signal that rules share. */
export function signalOf(text: string): Signal {
	return JSON.parse(text) as Signal;
}

/** Reads the text of a rule's id and of its tests. */
export function testsOf(text: string): readonly [id: string, tests: readonly RuleTest[]] {
	return JSON.parse(text) as readonly [string, readonly RuleTest[]];
}
