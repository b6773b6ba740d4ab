import { everyByte, noByte, union, type ByteSet } from './byte-set.ts';
import type { Head } from './heads.ts';

/** The alternatives of a choice that can match: to be tried in order, or told apart by a byte further on. */
export type Decision = Candidates | Branch;

export interface Candidates {
	readonly kind: 'candidates';
	/** Numbers of alternatives, in order. */
	readonly alternatives: readonly number[];
}

export interface Branch {
	readonly kind: 'branch';
	/** The distance to the byte that decides. */
	readonly offset: number;
	/** By that byte, in order. */
	readonly ways: readonly (readonly [byte: number, Decision])[];
	/** For any other byte, and at the end of the message. */
	readonly otherwise: Decision;
}

/** A way to begin that a text may still go. */
interface OpenHead {
	readonly number: number;
	readonly alternative: number;
	readonly sets: readonly ByteSet[];
}

/** Tells the alternatives of a choice apart by how they can begin. Of equal decisions there is one object. */
export function decide(alternatives: readonly (readonly Head[])[]): Decision {
	const heads = alternatives.flatMap((list, alternative) => list.map(({ sets }) => ({ alternative, sets })));
	return new DecisionTree().decisionOf(
		heads.map((head, number) => ({ ...head, number })),
		new Set(),
		1,
	);
}

/** A decision and all that it leads to, each behind every one that leads to it. */
export function inOrder(decision: Decision): readonly Decision[] {
	const behind: Decision[] = [];
	const seen = new Set<Decision>();
	const visit = (next: Decision): void => {
		if (seen.has(next)) return;
		seen.add(next);
		if (next.kind === 'branch') {
			visit(next.otherwise);
			for (const [, way] of next.ways.toReversed()) visit(way);
		}
		behind.push(next);
	};
	visit(decision);
	return behind.toReversed();
}

/** The alternatives that are last in every list of candidates: where one fails, nothing else is tried. */
export function lastCandidates(decision: Decision): ReadonlySet<number> {
	const lists = inOrder(decision).flatMap((next) => (next.kind === 'candidates' ? [next.alternatives] : []));
	const followed = new Set(lists.flatMap((alternatives) => alternatives.slice(0, -1)));
	return new Set(lists.flat().filter((alternative) => !followed.has(alternative)));
}

/** The count of printable characters: a text that is none of the alternatives is thought to be made of them. */
const printable = 95;
/** The share of such texts below which a lone alternative is just tried. */
const worthTelling = 0.15;

class DecisionTree {
	readonly #known = new Map<string, Decision>();

	/**
	 * @param tested the offsets of the bytes that are known already
	 * @param strangers the share of the texts that are no alternative which come here
	 */
	decisionOf(heads: readonly OpenHead[], tested: ReadonlySet<number>, strangers: number): Decision {
		return this.#once(`${numbersOf(heads)} ${[...tested].join()}`, () => {
			const alternatives = [...new Set(heads.map((head) => head.alternative))].toSorted((a, b) => a - b);
			const offset = bestOffset(heads, alternatives, tested, strangers);
			if (offset !== undefined) return this.#branch(offset, heads, tested, strangers);
			return this.#once(alternatives.join(), () => ({ kind: 'candidates', alternatives }));
		});
	}

	#branch(
		offset: number,
		heads: readonly OpenHead[],
		tested: ReadonlySet<number>,
		strangers: number,
	): Branch {
		const now = new Set([...tested, offset]);
		const always = heads.filter(({ sets }) => sets.length <= offset);
		const groups = new Map<string, { bytes: number[]; open: readonly OpenHead[] }>();
		for (let byte = 0; byte < 256; byte += 1) {
			const open = heads.filter(({ sets }) => (sets[offset] ?? everyByte)[byte] === true);
			if (open.length === always.length) continue;
			const key = numbersOf(open);
			const group = groups.get(key);
			if (group === undefined) groups.set(key, { bytes: [byte], open });
			else group.bytes.push(byte);
		}
		const ways = [...groups.values()].flatMap(({ bytes, open }) => {
			const decision = this.decisionOf(open, now, (strangers * bytes.length) / printable);
			return bytes.map((byte) => [byte, decision] as const);
		});
		return {
			kind: 'branch',
			offset,
			ways: ways.toSorted(([one], [other]) => one - other),
			otherwise: this.decisionOf(always, now, strangers),
		};
	}

	#once(key: string, make: () => Decision): Decision {
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const made = make();
		this.#known.set(key, made);
		return made;
	}
}

function numbersOf(heads: readonly OpenHead[]): string {
	return `heads ${heads.map((head) => head.number).join()}`;
}

/** The offset of the byte that leaves the fewest candidates; `undefined` when none helps. */
function bestOffset(
	heads: readonly OpenHead[],
	alternatives: readonly number[],
	tested: ReadonlySet<number>,
	strangers: number,
): number | undefined {
	const open = new Set(heads.filter(({ sets }) => sets.length === 0).map((head) => head.alternative));
	const closed = alternatives.length - open.size;
	const forStrangers = strangers >= worthTelling;
	if (closed === 0 || (closed === 1 && !forStrangers)) return undefined;
	let best: number | undefined;
	let least = (forStrangers ? 2 : 1) * alternatives.length - 0.01;
	const longest = Math.max(...heads.map(({ sets }) => sets.length));
	for (let offset = 0; offset < longest; offset += 1) {
		if (tested.has(offset)) continue;
		const { own, strange } = candidatesLeft(heads, offset);
		const cost = own + (forStrangers ? strange : 0);
		if (cost < least) {
			least = cost;
			best = offset;
		}
	}
	return best;
}

/**
 * The candidates that the byte at an offset leaves, on average: of a text that is one of the alternatives, each as
 * likely, and of one that is none.
 */
function candidatesLeft(
	heads: readonly OpenHead[],
	offset: number,
): { readonly own: number; readonly strange: number } {
	const sets = new Map<number, ByteSet>();
	for (const { alternative, sets: places } of heads) {
		sets.set(alternative, union(sets.get(alternative) ?? noByte, places[offset] ?? everyByte));
	}
	const bytes = [...sets.values()].map((set) => [...set.keys()].filter((byte) => set[byte] === true));
	const counts = new Map<number, number>();
	for (const list of bytes) for (const byte of list) counts.set(byte, (counts.get(byte) ?? 0) + 1);
	let own = 0;
	let strange = 0;
	for (const list of bytes) {
		const left = list.reduce((sum, byte) => sum + (counts.get(byte) ?? 0), 0);
		own += list.length === 256 ? sets.size : left / list.length;
		strange += Math.min(1, list.length / printable);
	}
	return { own: own / sets.size, strange };
}
