import { fieldGetter, Match, type GrammarCase } from './match.ts';
import { decodeTable, type GrammarTable, type Program } from './program.ts';
import { captures, matchedCase, run } from './run.ts';

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export type Matcher<OneOf> = (bytes: Uint8Array, start: number, end: number) => OneOf | undefined;

/** The matcher of a compiled grammar. Its table is decoded when the first message comes. */
export function matcherOf<OneOf extends { readonly case: string }>(table: GrammarTable): Matcher<OneOf> {
	let prepared: Prepared | undefined;
	return (bytes, start, end) => {
		prepared ??= prepare(table);
		const captured = run(prepared.program, bytes, start, end);
		if (captured < 0) return undefined;
		const matched = prepared.cases[matchedCase()];
		if (matched === undefined) return undefined;
		const found: number[] = [];
		for (let at = 0; at < captured; at += 1) found.push(captures[at] ?? 0);
		const match: unknown = new prepared.GrammarMatch(matched, found);
		// The compiler writes the type and the table from one grammar.
		return match as OneOf;
	};
}

/** The cases of a grammar, and the class of its matches. */
export interface GrammarMatches {
	readonly cases: readonly GrammarCase[];
	readonly GrammarMatch: typeof Match;
}

interface Prepared extends GrammarMatches {
	readonly program: Program;
}

function prepare(table: GrammarTable): Prepared {
	return {
		program: decodeTable(table.program),
		...matchesOf(table.cases.split(' '), table.fields.split(' ')),
	};
}

/** Makes the class of a grammar's matches. */
export function matchesOf(caseNames: readonly string[], fieldNames: readonly string[]): GrammarMatches {
	class GrammarMatch extends Match {}
	for (const [number, name] of fieldNames.entries()) {
		Object.defineProperty(GrammarMatch.prototype, name, fieldGetter(number));
	}
	return { cases: caseNames.map((name, number) => ({ name, number, fieldNames })), GrammarMatch };
}
