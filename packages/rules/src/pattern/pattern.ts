import { layOut, type Layout } from './layout.ts';
import { parsePattern, type PatternMistake } from './parse.ts';

/** More of a text is not looked at, in UTF-16 units. */
export const textLimit = 65_536;

/**
 * Steps that a pattern may take for one unit of a text. The longest text then takes ten million, each some instructions
 * without a call: a bound that no text and no pattern can break.
 */
export const stepsLimit = 160;

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
		this.#now = new Uint32Array(words);
		this.#next = new Uint32Array(words);

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

	/** True where some stretch of a text matches. */
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
