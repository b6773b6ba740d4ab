import { fieldNumberOf, Match } from './match.ts';
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
		const { cases, fields } = prepared;
		const found: number[] = [];
		for (let at = 0; at < captured; at += 3) {
			found.push(fields[captures[at] ?? 0] ?? 0, captures[at + 1] ?? 0, captures[at + 2] ?? 0);
		}
		const number = matchedCase();
		const match: unknown = new Match(cases[number] ?? '', number, found);
		// The compiler writes the type and the table from one grammar.
		return match as OneOf;
	};
}

interface Prepared {
	readonly program: Program;
	readonly cases: readonly string[];
	/** The numbers that all grammars share, by those of this one. */
	readonly fields: readonly number[];
}

function prepare({ start = '', cases, program }: GrammarTable): Prepared {
	// The program numbers the fields in the order in which they are named first.
	const fields = [start, ...Object.values(cases)].join(' ').match(/\w+/g) ?? [];
	return {
		program: decodeTable(program),
		cases: Object.keys(cases),
		fields: [...new Set(fields)].map(fieldNumberOf),
	};
}
