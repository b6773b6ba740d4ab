import type { Span } from './span.ts';

/** A case of a grammar. */
export interface GrammarCase {
	readonly name: string;
	/** Its place among the cases of the grammar. */
	readonly number: number;
	/** The names of the grammar's fields, by their number. */
	readonly fieldNames: readonly string[];
}

/** The fields that a case always has, and those that it may lack. */
export type Fields<Always extends string = never, Maybe extends string = never> = {
	readonly [Name in Always]: Span;
} & { readonly [Name in Maybe]: Span | undefined };

/** The union of the cases of a grammar; `Always` and `Maybe` are the fields of the start rule, which every case has. */
export type MatchOf<Cases, Always extends string = never, Maybe extends string = never> = {
	readonly [Case in keyof Cases]: Match & { readonly case: Case } & Fields<Always, Maybe> & Cases[Case];
}[keyof Cases];

/** The names of all fields that some member of a union of matches has. */
type FieldName<OneOf> = OneOf extends unknown ? Exclude<keyof OneOf, 'case'> : never;

/**
 * A field that only some of the cases have; `undefined` for a match of another case, or where it was not captured. (The
 * matches of a grammar are objects of one shape: `'host' in match` is always true.)
 */
export function fieldOf<OneOf extends { readonly case: string }>(
	match: OneOf,
	name: FieldName<OneOf> & string,
): Span | undefined {
	return Reflect.get(match, name) as Span | undefined;
}

/**
 * A message that was matched. A subclass for each grammar has a getter for every field; what else is asked of a match are
 * static methods, so that no name is taken from the fields.
 */
export class Match {
	readonly case: string;
	readonly #case: GrammarCase;
	/** For every field that was captured its number, where it begins and where it ends. */
	readonly #captures: readonly number[];

	constructor(matched: GrammarCase, captures: readonly number[]) {
		this.case = matched.name;
		this.#case = matched;
		this.#captures = captures;
	}

	static caseOf(match: Match): GrammarCase {
		return match.#case;
	}

	/** The field of a number; `undefined` where it was not captured. */
	static spanOf(match: Match, field: number): Span | undefined {
		const captures = match.#captures;
		for (let at = 0; at < captures.length; at += 3) {
			if (captures[at] === field) return { start: captures[at + 1] ?? 0, end: captures[at + 2] ?? 0 };
		}
		return undefined;
	}
}

const getters: PropertyDescriptor[] = [];

/** The property that reads the field of a number: grammars share them. */
export function fieldGetter(field: number): PropertyDescriptor {
	return (getters[field] ??= {
		enumerable: true,
		get(this: Match) {
			return Match.spanOf(this, field);
		},
	});
}
