import { setOfByte, type ByteSet } from './byte-set.ts';
import type { Expression, Grammar } from './expression.ts';
import { characterOf, firstOf } from './first-bytes.ts';

/** One way in which a match of an expression can begin. */
export interface Head {
	/** The bytes that may stand at each place. */
	readonly sets: readonly ByteSet[];
	/** True when that is all that it consumes. */
	readonly whole: boolean;
}

/** More ways than these are not told apart, nor places further on. */
const mostHeads = 40;
const mostPlaces = 48;
/** A set of more bytes tells nothing. */
const mostBytes = 128;

const nothing: Head = { sets: [], whole: true };
const anything: Head = { sets: [], whole: false };

/** The ways in which a match of the expression can begin: it matches nowhere where none of them stands. */
export function headsOf(expression: Expression, grammar: Grammar): readonly Head[] {
	const heads = allHeads(expression, grammar);
	if (heads.length <= mostHeads) return heads;
	const first = firstOf(expression, grammar);
	return [first.empty ? anything : { sets: [first.bytes], whole: false }];
}

function allHeads(expression: Expression, grammar: Grammar): readonly Head[] {
	const characters = characterOf(expression, grammar);
	if (characters !== undefined) {
		if (characters[0x80] !== true) return [{ sets: [characters], whole: true }];
		return [characters.filter(Boolean).length > mostBytes ? anything : { sets: [characters], whole: false }];
	}
	switch (expression.kind) {
		case 'terminal':
			return [{ sets: expression.bytes.map(setOfByte), whole: true }];
		case 'sequence':
			return expression.parts.reduce<readonly Head[]>(
				(before, part) => followed(before, () => headsOf(part, grammar)),
				[nothing],
			);
		case 'choice':
			return expression.alternatives.flatMap((alternative) => headsOf(alternative, grammar));
		case 'optional':
			return [...headsOf(expression.body, grammar), nothing];
		case 'plus':
		case 'lookahead':
			return cut(headsOf(expression.body, grammar));
		case 'star':
			return [...cut(headsOf(expression.body, grammar)), nothing];
		case 'apply': {
			const body = grammar.rules.get(expression.rule);
			return body === undefined ? [anything] : headsOf(body, grammar);
		}
		case 'not':
			return [nothing];
		case 'end':
		case 'range':
		case 'any':
			return [anything];
	}
}

/** Those that are whole go on with what follows. */
function followed(before: readonly Head[], following: () => readonly Head[]): readonly Head[] {
	if (!before.some((head) => head.whole)) return before;
	const next = following();
	return before.flatMap((head) => {
		if (!head.whole) return [head];
		return next.map(({ sets, whole }) => {
			const all = [...head.sets, ...sets];
			return all.length > mostPlaces
				? { sets: all.slice(0, mostPlaces), whole: false }
				: { sets: all, whole };
		});
	});
}

function cut(heads: readonly Head[]): readonly Head[] {
	return heads.map(({ sets }) => ({ sets, whole: false }));
}
