import type { PatternBranch, PatternNode, UnitRange } from './ast.ts';

/** A mistake in a pattern, as a value that says where it is and what to write instead. */
export interface PatternMistake {
	readonly reason: string;
	readonly start: number;
	readonly end: number;
}

export type ParsedPattern =
	| { readonly ok: true; readonly branches: readonly PatternBranch[] }
	| ({ readonly ok: false } & PatternMistake);

/** The largest number that a quantifier may have. */
const repeatLimit = 1000;
/** Brackets deeper than this nobody reads, and the parser calls itself for each. */
const depthLimit = 50;

/** UTF-16 units by their names. */
const unit = {
	tab: 0x09,
	lineFeed: 0x0a,
	carriageReturn: 0x0d,
	space: 0x20,
	zero: 0x30,
	nine: 0x39,
	upperA: 0x41,
	upperZ: 0x5a,
	underscore: 0x5f,
	lowerA: 0x61,
	lowerZ: 0x7a,
	noBreakSpace: 0xa0,
	oghamSpaceMark: 0x16_80,
	enQuad: 0x20_00,
	hairSpace: 0x20_0a,
	lineSeparator: 0x20_28,
	paragraphSeparator: 0x20_29,
	narrowNoBreakSpace: 0x20_2f,
	mediumMathematicalSpace: 0x20_5f,
	ideographicSpace: 0x30_00,
	byteOrderMark: 0xfe_ff,
	last: 0xff_ff,
} as const;

const single = (one: number): UnitRange => [one, one];
const lineFeeds: readonly UnitRange[] = [single(unit.lineFeed)];
const digits: readonly UnitRange[] = [[unit.zero, unit.nine]];
const wordUnits: readonly UnitRange[] = [
	...digits,
	[unit.upperA, unit.upperZ],
	single(unit.underscore),
	[unit.lowerA, unit.lowerZ],
];
/** The units that `\s` takes in JavaScript: ECMA-262, WhiteSpace and LineTerminator. */
const blanks: readonly UnitRange[] = [
	[unit.tab, unit.carriageReturn],
	single(unit.space),
	single(unit.noBreakSpace),
	single(unit.oghamSpaceMark),
	[unit.enQuad, unit.hairSpace],
	[unit.lineSeparator, unit.paragraphSeparator],
	single(unit.narrowNoBreakSpace),
	single(unit.mediumMathematicalSpace),
	single(unit.ideographicSpace),
	single(unit.byteOrderMark),
];
const shorthands: ReadonlyMap<string, readonly UnitRange[]> = new Map([
	['d', digits],
	['D', inverted(digits)],
	['w', wordUnits],
	['W', inverted(wordUnits)],
	['s', blanks],
	['S', inverted(blanks)],
	['t', [single(unit.tab)]],
	['n', lineFeeds],
	['r', [single(unit.carriageReturn)]],
]);

/** Everything that is in none of the ranges. */
function inverted(ranges: readonly UnitRange[]): readonly UnitRange[] {
	const rest: UnitRange[] = [];
	let from = 0;
	for (const [first, last] of ranges.toSorted((one, other) => one[0] - other[0])) {
		if (first > from) rest.push([from, first - 1]);
		from = Math.max(from, last + 1);
	}
	if (from <= unit.last) rest.push([from, unit.last]);
	return rest;
}

class Refusal extends Error {
	readonly mistake: PatternMistake;

	constructor(mistake: PatternMistake) {
		super(mistake.reason);
		this.mistake = mistake;
	}
}

/**
 * Reads a pattern: the part of regular expressions that can be matched in linear time. What needs backtracking
 * (looking around, referring back) is refused.
 */
export function parsePattern(text: string): ParsedPattern {
	try {
		return { ok: true, branches: new Parser(text).pattern() };
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, ...error.mistake };
		throw error;
	}
}

class Parser {
	readonly #text: string;
	#at = 0;
	#depth = 0;

	constructor(text: string) {
		this.#text = text;
	}

	pattern(): PatternBranch[] {
		const branches = [this.#branch()];
		while (this.#take('|')) branches.push(this.#branch());
		if (this.#at < this.#text.length)
			this.#refuse('This bracket was never opened: remove it, or write `\\)`.', 1);
		return branches;
	}

	#branch(): PatternBranch {
		const fromStart = this.#take('^');
		const node = this.#sequence();
		const toEnd = this.#take('$');
		if (toEnd && this.#at < this.#text.length && this.#peek() !== '|')
			this.#refuse(
				'`$` stands only at the end of a pattern or of one of its outermost alternatives: move it, or write `\\$`.',
				1,
				this.#at - 1,
			);
		return { node, fromStart, toEnd };
	}

	#sequence(): PatternNode {
		const of: PatternNode[] = [];
		for (let next = this.#peek(); next !== undefined && !'|)'.includes(next); next = this.#peek()) {
			if (next === '$' && this.#depth === 0) break;
			of.push(this.#repeated());
		}
		return { kind: 'sequence', of };
	}

	#repeated(): PatternNode {
		const of = this.#single();
		const bounds = this.#quantifier();
		if (bounds === undefined) return of;
		const at = this.#at;
		const next = this.#peek();
		if (next === '?' || next === '+')
			this.#refuse(
				`Nothing is captured, so how much a repetition takes makes no difference: remove the \`${next}\`.`,
				1,
			);
		if (this.#quantifier() !== undefined)
			this.#refuse(
				'What is repeated already is repeated again here: put it into brackets, `(?:…)`.',
				this.#at - at,
				at,
			);
		return { kind: 'repeat', of, ...bounds };
	}

	#quantifier(): { min: number; max: number } | undefined {
		if (this.#take('*')) return { min: 0, max: Infinity };
		if (this.#take('+')) return { min: 1, max: Infinity };
		if (this.#take('?')) return { min: 0, max: 1 };
		const counted = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#text.slice(this.#at, this.#at + 20));
		if (counted === null) return undefined;
		const [whole, least = '', comma, most = ''] = counted;
		const min = Number(least);
		let max = Infinity;
		if (comma === undefined) max = min;
		else if (most !== '') max = Number(most);
		if (min > repeatLimit || (max > repeatLimit && max !== Infinity))
			this.#refuse(
				`A repetition may be counted up to ${repeatLimit}: write a smaller number, or \`*\`.`,
				whole.length,
			);
		if (min > max)
			this.#refuse(
				`This repetition has its numbers the wrong way round: write {${max},${min}}.`,
				whole.length,
			);
		this.#at += whole.length;
		return { min, max };
	}

	#single(): PatternNode {
		const next = this.#peek() ?? '';
		if (next === '(') return this.#group();
		if (next === '[') return { kind: 'set', ranges: this.#class() };
		if (next === '\\') return { kind: 'set', ranges: this.#escape('outside') };
		if (next === '.') {
			this.#at += 1;
			return { kind: 'set', ranges: inverted(lineFeeds) };
		}
		if ('*+?'.includes(next))
			this.#refuse(
				`There is nothing to repeat before \`${next}\`: write \`\\${next}\` for the character itself.`,
				1,
			);
		if (next === '{')
			this.#refuse(
				'Write `\\{` for the character itself, or a repetition such as {2,5} behind what it repeats.',
				1,
			);
		if ('^$'.includes(next)) {
			const place = next === '^' ? 'beginning' : 'end';
			this.#refuse(
				`\`${next}\` stands only at the ${place} of a pattern or of one of its outermost alternatives: move it, or write \`\\${next}\`.`,
				1,
			);
		}
		return { kind: 'set', ranges: [this.#unit()] };
	}

	#group(): PatternNode {
		const from = this.#at;
		this.#refuseSpecialGroup();
		this.#at += this.#text.startsWith('(?:', from) ? 3 : 1;
		this.#depth += 1;
		if (this.#depth > depthLimit)
			this.#refuse(
				`Brackets stand in brackets more than ${depthLimit} deep: write a simpler pattern.`,
				1,
				from,
			);
		const of = [this.#sequence()];
		while (this.#take('|')) of.push(this.#sequence());
		if (!this.#take(')'))
			this.#refuse(
				'This bracket is never closed: add `)`, or write `\\(` for the character itself.',
				1,
				from,
			);
		this.#depth -= 1;
		return of.length === 1 && of[0] !== undefined ? of[0] : { kind: 'choice', of };
	}

	#refuseSpecialGroup(): void {
		const special = /^\(\?(?:<?[=!]|<[A-Za-z]|[^:])?/.exec(this.#text.slice(this.#at, this.#at + 4))?.[0];
		if (special === undefined || this.#text.startsWith('(?:', this.#at)) return;
		if (/[=!]$/.test(special))
			this.#refuse(
				'Patterns cannot look around, because that cannot be matched in linear time: write what must stand there, or use two signals.',
				special.length,
			);
		this.#refuse('Write `(?:…)` or `(…)` for a group: names and flags are not read.', special.length);
	}

	#class(): readonly UnitRange[] {
		const from = this.#at;
		this.#at += 1;
		const isInverted = this.#take('^');
		const ranges: UnitRange[] = [];
		if (this.#peek() === ']')
			this.#refuse('Write `\\]` for the bracket itself, and at least one character in a class.', 1);
		while (!this.#take(']')) {
			const at = this.#at;
			const next = this.#peek();
			if (next === undefined)
				this.#refuse(
					'This class is never closed: add `]`, or write `\\[` for the character itself.',
					1,
					from,
				);
			const first = this.#member();
			const isRange = this.#peek() === '-' && ![undefined, ']'].includes(this.#text[this.#at + 1]);
			if (!isRange) {
				ranges.push(...first);
				continue;
			}
			this.#at += 1;
			const last = this.#member();
			const [low] = first;
			const [high] = last;
			const isSimple =
				first.length === 1 && last.length === 1 && low?.[0] === low?.[1] && high?.[0] === high?.[1];
			if (low === undefined || high === undefined || !isSimple)
				this.#refuse(
					'A range goes from one character to another: write `\\-` for the hyphen itself.',
					this.#at - at,
					at,
				);
			if (low[0] > high[0])
				this.#refuse('This range ends before it begins: turn it round.', this.#at - at, at);
			ranges.push([low[0], high[0]]);
		}
		return isInverted ? inverted(ranges) : ranges;
	}

	#member(): readonly UnitRange[] {
		return this.#peek() === '\\' ? this.#escape('in a class') : [this.#unit()];
	}

	#escape(where: 'outside' | 'in a class'): readonly UnitRange[] {
		const escaped = this.#text[this.#at + 1];
		if (escaped === undefined)
			this.#refuse('Nothing follows the last `\\`: write `\\\\` for the character itself.', 1);
		const shorthand = shorthands.get(escaped);
		if (shorthand !== undefined) {
			this.#at += 2;
			return shorthand;
		}
		if (where === 'outside' && /[1-9k]/.test(escaped))
			this.#refuse(
				'Patterns cannot refer back to what matched before, because that cannot be matched in linear time: write it out, or use two signals.',
				2,
			);
		if (/[bB]/.test(escaped))
			this.#refuse('Borders of words are not read: write what stands beside the word, such as `[^a-z]`.', 2);
		if (/[A-Za-z0-9]/.test(escaped))
			this.#refuse(
				`\`\\${escaped}\` means nothing here: there are \\d \\D \\w \\W \\s \\S \\t \\n \\r, and \`\\\` before a sign.`,
				2,
			);
		this.#at += 1;
		return [this.#unit()];
	}

	#unit(): UnitRange {
		const code = this.#text.charCodeAt(this.#at);
		this.#at += 1;
		return single(code);
	}

	#peek(): string | undefined {
		return this.#text[this.#at];
	}

	#take(sign: string): boolean {
		if (this.#text[this.#at] !== sign) return false;
		this.#at += 1;
		return true;
	}

	#refuse(reason: string, length: number, start: number = this.#at): never {
		throw new Refusal({ reason, start, end: start + length });
	}
}
