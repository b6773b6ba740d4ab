import type { PatternBranch, PatternNode, UnitRange } from './ast.ts';

/** Places of a pattern: each takes one unit. Patterns with more are refused before they are laid out. */
const positionsLimit = 640;

/** A pattern laid out as the places of Glushkov's automaton, each of which takes one unit of the text. */
export interface Layout {
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
	/** A text that stands in every text that matches; may be empty. */
	readonly required: string;
}

/** A part of a pattern, laid out: the places at which it begins and ends. */
interface Fragment {
	/** It may take no unit at all. */
	readonly isOptional: boolean;
	readonly first: ReadonlySet<number>;
	readonly last: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();
const union = (one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> =>
	other.size === 0 ? one : new Set([...one, ...other]);
const emptyFragment: Fragment = { isOptional: true, first: none, last: none };

/** Lays a pattern out; `undefined` where it needs too many places. */
export function layOut(branches: readonly PatternBranch[]): Layout | undefined {
	const builder = new LayoutBuilder();
	let first = none;
	let firstAtStart = none;
	let last = none;
	let lastAtEnd = none;
	let matchesNothing: Layout['matchesNothing'] = 'nowhere';
	for (const { node, fromStart, toEnd } of branches) {
		const branch = builder.lay(node);
		if (branch === undefined) return undefined;
		if (fromStart) firstAtStart = union(firstAtStart, branch.first);
		else first = union(first, branch.first);
		if (toEnd) lastAtEnd = union(lastAtEnd, branch.last);
		else last = union(last, branch.last);
		if (!branch.isOptional) continue;
		if (!fromStart || !toEnd) matchesNothing = 'everywhere';
		else if (matchesNothing === 'nowhere') matchesNothing = 'empty';
	}
	const [only] = branches;
	const required = branches.length === 1 && only !== undefined ? longestLiteral(only.node) : '';
	const { sets, follow } = builder;
	return { sets, follow, first, firstAtStart, last, lastAtEnd, matchesNothing, required };
}

/** Gives out the places of a pattern, and notes which ones follow each other. Every method answers `undefined` once there are too many. */
class LayoutBuilder {
	readonly sets: (readonly UnitRange[])[] = [];
	readonly follow: Set<number>[] = [];

	lay(node: PatternNode): Fragment | undefined {
		switch (node.kind) {
			case 'set':
				return this.#set(node.ranges);
			case 'sequence':
				return this.#sequence(node.of);
			case 'choice':
				return this.#choice(node.of);
			case 'repeat':
				return this.#repeat(node.of, node.min, node.max);
			default: {
				const never: never = node;
				return never;
			}
		}
	}

	#set(ranges: readonly UnitRange[]): Fragment | undefined {
		if (this.sets.length === positionsLimit) return undefined;
		const place: ReadonlySet<number> = new Set([this.sets.length]);
		this.sets.push(ranges);
		this.follow.push(new Set());
		return { isOptional: false, first: place, last: place };
	}

	#sequence(nodes: readonly PatternNode[]): Fragment | undefined {
		let whole = emptyFragment;
		for (const node of nodes) {
			const part = this.lay(node);
			if (part === undefined) return undefined;
			whole = this.#oneAfterOther(whole, part);
		}
		return whole;
	}

	#choice(nodes: readonly PatternNode[]): Fragment | undefined {
		let whole: Fragment = { isOptional: false, first: none, last: none };
		for (const node of nodes) {
			const part = this.lay(node);
			if (part === undefined) return undefined;
			whole = {
				isOptional: whole.isOptional || part.isOptional,
				first: union(whole.first, part.first),
				last: union(whole.last, part.last),
			};
		}
		return whole;
	}

	#repeat(node: PatternNode, min: number, max: number): Fragment | undefined {
		const copies = max === Infinity ? Math.max(1, min) : max;
		let whole = emptyFragment;
		for (let copy = 0; copy < copies; copy += 1) {
			const before = this.sets.length;
			const part = this.lay(node);
			if (part === undefined) return undefined;
			if (max === Infinity && copy === copies - 1) this.#connect(part.last, part.first);
			whole = this.#oneAfterOther(whole, { ...part, isOptional: part.isOptional || copy >= min });
			// Copies of what takes nothing are all the same.
			if (this.sets.length === before) break;
		}
		return whole;
	}

	#oneAfterOther(before: Fragment, after: Fragment): Fragment {
		this.#connect(before.last, after.first);
		return {
			isOptional: before.isOptional && after.isOptional,
			first: before.isOptional ? union(before.first, after.first) : before.first,
			last: after.isOptional ? union(before.last, after.last) : after.last,
		};
	}

	#connect(from: ReadonlySet<number>, to: ReadonlySet<number>): void {
		for (const one of from) for (const other of to) this.follow[one]?.add(other);
	}
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
