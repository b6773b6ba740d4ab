import type { Span } from './span.ts';

/** The fields that a text names, with blanks between; one with a question mark behind its name may be absent. */
type Fields<Names extends string> = Names extends ''
	? unknown
	: Names extends `${infer Name} ${infer Others}`
		? Field<Name> & Fields<Others>
		: Field<Names>;

type Field<Name extends string> = Name extends `${infer Maybe}?`
	? { readonly [Key in Maybe]: Span | undefined }
	: { readonly [Key in Name]: Span };

/** The union of the cases of a grammar, by the fields that each names; `Start` names those of the start rule, which every case has. */
export type MatchOf<Cases extends Readonly<Record<string, string>>, Start extends string = ''> = {
	readonly [Case in keyof Cases]: Match & { readonly case: Case } & Fields<Start> & Fields<Cases[Case]>;
}[keyof Cases];

/** The names of all fields that some member of a union of matches has. */
type FieldName<OneOf> = OneOf extends unknown ? Exclude<keyof OneOf, 'case'> : never;

/**
 * A field that only some of the cases have; `undefined` for a match of another case, or where it was not captured. (All
 * matches are objects of one shape: `'host' in match` says nothing.)
 */
export function fieldOf<OneOf extends { readonly case: string }>(
	match: OneOf,
	name: FieldName<OneOf> & string,
): Span | undefined {
	return Reflect.get(match, name) as Span | undefined;
}

/**
 * A message that was matched. It has a getter for every field of every grammar that has run: all matches are objects of one
 * shape, which V8 makes and reads faster than objects of many. What else is asked of a match are static
 * methods, so that no name is taken from the fields.
 */
export class Match {
	readonly case: string;
	readonly #caseNumber: number;
	/** For every field that was captured its number, where it begins and where it ends. */
	readonly #captures: readonly number[];

	/** @param caseNumber the place of the case among those of its grammar */
	constructor(name: string, caseNumber: number, captures: readonly number[]) {
		this.case = name;
		this.#caseNumber = caseNumber;
		this.#captures = captures;
	}

	static caseNumberOf(match: Match): number {
		return match.#caseNumber;
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

const fieldNumbers = new Map<string, number>();

/** The number of a field: one for all grammars that have a field of the name. */
export function fieldNumberOf(name: string): number {
	let number = fieldNumbers.get(name);
	if (number === undefined) {
		number = fieldNumbers.size;
		fieldNumbers.set(name, number);
		Object.defineProperty(Match.prototype, name, fieldGetter(number));
	}
	return number;
}

function fieldGetter(field: number): PropertyDescriptor {
	return {
		enumerable: true,
		get(this: Match) {
			return Match.spanOf(this, field);
		},
	};
}
