import type { PatternBranch, PatternNode, UnitRange } from './ast.ts';
import { parsePattern, type PatternMistake } from './parse.ts';

/** More of a text is not looked at, in UTF-16 units. */
export const textLimit = 65_536;

/**
 * Steps that a pattern may take for one unit of a text. The longest text then takes ten million, each some instructions
 * without a call: a bound that no text and no pattern can break.
 */
export const stepsLimit = 160;

/** Places of a pattern: each takes one unit. Patterns with more are refused before they are laid out. */
const positionsLimit = 640;

export type CompiledPattern =
	{ readonly ok: true; readonly pattern: Pattern } | ({ readonly ok: false } & PatternMistake);

/** Compiles a pattern, or says what is wrong with it. Never throws. */
export function compilePattern(text: string): CompiledPattern {
	const parsed = parsePattern(text);
	if (!parsed.ok) return parsed;
	const layout = layOut(parsed.branches);
	const pattern = layout && new Pattern(layout);
	if (pattern === undefined || pattern.stepsPerUnit > stepsLimit) {
		const reason =
			'This pattern is too large to be asked of every line: count less, leave optional parts out, or use two signals.';
		return { ok: false, reason, start: 0, end: text.length };
	}
	return { ok: true, pattern };
}

/** A pattern laid out as the places of Glushkov's automaton, each of which takes one unit of the text. */
interface Layout {
	readonly sets: readonly (readonly UnitRange[])[];
	/** The places that may take the next unit after each place. */
	readonly follow: readonly ReadonlySet<number>[];
	/** Places that may begin anywhere, and at the beginning of the text only. */
	readonly first: ReadonlySet<number>;
	readonly firstAtStart: ReadonlySet<number>;
	/** Places after which the pattern is complete, and is so at the end of the text only. */
	readonly last: ReadonlySet<number>;
	readonly lastAtEnd: ReadonlySet<number>;
	/** A branch that needs no unit: everywhere, or only where the text is empty. */
	readonly matchesNothing: 'everywhere' | 'empty' | 'nowhere';
	/** What must stand somewhere in every text that matches; may be empty. */
	readonly required: string;
}

interface Part {
	readonly isOptional: boolean;
	readonly first: ReadonlySet<number>;
	readonly last: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();
const union = (one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> =>
	other.size === 0 ? one : new Set([...one, ...other]);
const nothing: Part = { isOptional: true, first: none, last: none };

function layOut(branches: readonly PatternBranch[]): Layout | undefined {
	const sets: (readonly UnitRange[])[] = [];
	const follow: Set<number>[] = [];

	const connect = (from: ReadonlySet<number>, to: ReadonlySet<number>): void => {
		for (const one of from) for (const other of to) follow[one]?.add(other);
	};
	const inSequence = (before: Part, after: Part): Part => {
		connect(before.last, after.first);
		return {
			isOptional: before.isOptional && after.isOptional,
			first: before.isOptional ? union(before.first, after.first) : before.first,
			last: after.isOptional ? union(before.last, after.last) : after.last,
		};
	};
	const lay = (node: PatternNode): Part | undefined => {
		switch (node.kind) {
			case 'set': {
				if (sets.length === positionsLimit) return undefined;
				const place: ReadonlySet<number> = new Set([sets.length]);
				sets.push(node.ranges);
				follow.push(new Set());
				return { isOptional: false, first: place, last: place };
			}
			case 'sequence': {
				let whole = nothing;
				for (const each of node.of) {
					const part = lay(each);
					if (part === undefined) return undefined;
					whole = inSequence(whole, part);
				}
				return whole;
			}
			case 'choice': {
				let whole: Part = { isOptional: false, first: none, last: none };
				for (const each of node.of) {
					const part = lay(each);
					if (part === undefined) return undefined;
					whole = {
						isOptional: whole.isOptional || part.isOptional,
						first: union(whole.first, part.first),
						last: union(whole.last, part.last),
					};
				}
				return whole;
			}
			case 'repeat': {
				const copies = node.max === Infinity ? Math.max(1, node.min) : node.max;
				let whole = nothing;
				for (let copy = 0; copy < copies; copy += 1) {
					const before = sets.length;
					const part = lay(node.of);
					if (part === undefined) return undefined;
					if (node.max === Infinity && copy === copies - 1) connect(part.last, part.first);
					whole = inSequence(whole, { ...part, isOptional: part.isOptional || copy >= node.min });
					// Copies of what takes nothing are all the same.
					if (sets.length === before) break;
				}
				return whole;
			}
			default: {
				const never: never = node;
				return never;
			}
		}
	};

	let first = none;
	let firstAtStart = none;
	let last = none;
	let lastAtEnd = none;
	let matchesNothing: Layout['matchesNothing'] = 'nowhere';
	for (const { node, fromStart, toEnd } of branches) {
		const part = lay(node);
		if (part === undefined) return undefined;
		if (fromStart) firstAtStart = union(firstAtStart, part.first);
		else first = union(first, part.first);
		if (toEnd) lastAtEnd = union(lastAtEnd, part.last);
		else last = union(last, part.last);
		if (!part.isOptional) continue;
		if (!fromStart || !toEnd) matchesNothing = 'everywhere';
		else if (matchesNothing === 'nowhere') matchesNothing = 'empty';
	}
	const [only] = branches;
	const required = branches.length === 1 && only !== undefined ? longestLiteral(only.node) : '';
	return { sets, follow, first, firstAtStart, last, lastAtEnd, matchesNothing, required };
}

/** The longest text that stands in everything a node matches, as far as that is easily seen. */
function longestLiteral(node: PatternNode): string {
	let longest = '';
	let current = '';
	const take = (text: string): void => {
		if (text.length > longest.length) longest = text;
	};
	for (const part of node.kind === 'sequence' ? node.of : [node]) {
		const [range] = part.kind === 'set' && part.ranges.length === 1 ? part.ranges : [];
		if (range !== undefined && range[0] === range[1]) {
			current += String.fromCharCode(range[0]);
			continue;
		}
		take(current);
		current = '';
		if (part.kind === 'sequence') take(longestLiteral(part));
		if (part.kind === 'repeat' && part.min > 0) take(longestLiteral(part.of));
	}
	take(current);
	return longest;
}

/**
 * Says whether a text has a stretch that matches. All places of the pattern that a text has reached are looked at together, as
 * bits, so that no text is gone over twice: the time is at most `stepsPerUnit` for each unit.
 */
export class Pattern {
	/** Words that are looked at for one unit of a text, at most. */
	readonly stepsPerUnit: number;
	readonly #words: number;
	readonly #required: string;
	readonly #matchesNothing: Layout['matchesNothing'];
	/** The kind of each unit up to 255, and the borders of kinds beyond. */
	readonly #kindOf: Uint16Array;
	readonly #borders: Uint32Array;
	/** For each kind of unit, the places that take it. */
	readonly #taking: Uint32Array;
	/** Places that are followed by the next place, and by themselves. */
	readonly #steps: Uint32Array;
	readonly #stays: Uint32Array;
	/** Places that are followed by others, and by which. */
	readonly #leaps: Uint32Array;
	readonly #targets: readonly (Uint32Array | undefined)[];
	readonly #first: Uint32Array;
	readonly #firstAtStart: Uint32Array;
	readonly #last: Uint32Array;
	readonly #lastAtEnd: Uint32Array;
	#now: Uint32Array;
	#next: Uint32Array;

	constructor({ sets, follow, ...layout }: Layout) {
		const words = Math.max(1, Math.ceil(sets.length / 32));
		const bits = (places: Iterable<number>): Uint32Array => bitsOf(places, words);
		this.#words = words;
		this.#required = layout.required;
		this.#matchesNothing = layout.matchesNothing;
		this.#first = bits(layout.first);
		this.#firstAtStart = bits(layout.firstAtStart);
		this.#last = bits(layout.last);
		this.#lastAtEnd = bits(layout.lastAtEnd);
		this.#now = bits(none);
		this.#next = bits(none);

		const leaps = follow.map((after, place) =>
			[...after].filter((next) => next !== place && next !== place + 1),
		);
		this.#steps = bits([...follow.keys()].filter((place) => follow[place]?.has(place + 1)));
		this.#stays = bits([...follow.keys()].filter((place) => follow[place]?.has(place)));
		this.#leaps = bits([...leaps.keys()].filter((place) => (leaps[place]?.length ?? 0) > 0));
		this.#targets = leaps.map((targets) => (targets.length === 0 ? undefined : bits(targets)));
		this.stepsPerUnit = words * (1 + leaps.filter((targets) => targets.length > 0).length);

		const borders = [...new Set(sets.flatMap((ranges) => ranges.flatMap(([from, to]) => [from, to + 1])))];
		this.#borders = Uint32Array.from([0, ...borders.filter((border) => border > 0)]).toSorted();
		this.#taking = new Uint32Array(this.#borders.length * words);
		for (const [kind, unit] of this.#borders.entries()) {
			const taking = [...sets.keys()].filter((place) =>
				sets[place]?.some(([from, to]) => from <= unit && unit <= to),
			);
			this.#taking.set(bits(taking), kind * words);
		}
		this.#kindOf = Uint16Array.from({ length: 256 }, (_, unit) => this.#kindBeyond(unit));
	}

	/** Whether some stretch of a text matches. */
	test(text: string): boolean {
		if (this.#matchesNothing === 'everywhere') return true;
		if (text === '') return this.#matchesNothing === 'empty';
		if (this.#required !== '' && !text.includes(this.#required)) return false;
		const words = this.#words;
		const taking = this.#taking;
		const last = this.#last;
		const lastAtEnd = this.#lastAtEnd;
		const length = Math.min(text.length, textLimit);
		let now = this.#now.fill(0);
		let next = this.#next;
		for (let at = 0; at < length; at += 1) {
			const unit = text.charCodeAt(at);
			const kind = (unit < 256 ? (this.#kindOf[unit] ?? 0) : this.#kindBeyond(unit)) * words;
			this.#advance(now, next, at === 0);
			const isEnd = at === text.length - 1;
			let found = 0;
			for (let word = 0; word < words; word += 1) {
				const taken = (next[word] ?? 0) & (taking[kind + word] ?? 0);
				next[word] = taken;
				found |= taken & ((last[word] ?? 0) | (isEnd ? (lastAtEnd[word] ?? 0) : 0));
			}
			if (found !== 0) return true;
			[now, next] = [next, now];
		}
		return false;
	}

	/** Fills in the places that may take the next unit. */
	#advance(now: Uint32Array, next: Uint32Array, isStart: boolean): void {
		const words = this.#words;
		const leaps = this.#leaps;
		let carry = 0;
		let leaping = 0;
		for (let word = 0; word < words; word += 1) {
			const here = now[word] ?? 0;
			const steps = here & (this.#steps[word] ?? 0);
			const after = (steps << 1) | carry | (here & (this.#stays[word] ?? 0)) | (this.#first[word] ?? 0);
			next[word] = isStart ? after | (this.#firstAtStart[word] ?? 0) : after;
			carry = steps >>> 31;
			leaping |= here & (leaps[word] ?? 0);
		}
		if (leaping === 0) return;
		for (let word = 0; word < words; word += 1) {
			let here = (now[word] ?? 0) & (leaps[word] ?? 0);
			while (here !== 0) {
				const bit = 31 - Math.clz32(here);
				here &= ~(1 << bit);
				const targets = this.#targets[word * 32 + bit];
				if (targets === undefined) continue;
				for (let other = 0; other < words; other += 1)
					next[other] = (next[other] ?? 0) | (targets[other] ?? 0);
			}
		}
	}

	/** The last border that is not beyond a unit. */
	#kindBeyond(unit: number): number {
		let low = 0;
		let high = this.#borders.length;
		while (high - low > 1) {
			const middle = (low + high) >>> 1;
			if ((this.#borders[middle] ?? Infinity) <= unit) low = middle;
			else high = middle;
		}
		return low;
	}
}

function bitsOf(places: Iterable<number>, words: number): Uint32Array {
	const bits = new Uint32Array(words);
	for (const place of places) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
	return bits;
}
