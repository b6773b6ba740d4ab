/** The entries that two journals share: places `[one, other]`, ascending on both sides. */
export type Pairs = readonly (readonly [number, number])[];

/** The marks by which two entries are the same. */
export interface Identity<Item> {
	/** Equal for equal entries. */
	readonly keyOf: (item: Item) => string;
	/** Equal for entries that may be the same although one of them is cut short. */
	readonly stemOf: (item: Item) => string;
	/** Asked of entries whose keys differ and whose stems do not. */
	readonly same: (one: Item, other: Item) => boolean;
}

interface Region {
	readonly oneFrom: number;
	readonly oneTo: number;
	readonly otherFrom: number;
	readonly otherTo: number;
}

/** Keys that occur once in `items[from, to)`, of those in `among`, and where. */
function uniqueKeys<Item>(
	items: readonly Item[],
	from: number,
	to: number,
	keyOf: (item: Item) => string,
	among?: ReadonlyMap<string, number>,
): Map<string, number> {
	const places = new Map<string, number>();
	const repeated = new Set<string>();
	for (let at = from; at < to; at += 1) {
		const item = items[at];
		if (item === undefined) continue;
		const key = keyOf(item);
		if (among?.has(key) === false) continue;
		if (places.has(key)) repeated.add(key);
		places.set(key, at);
	}
	for (const key of repeated) places.delete(key);
	return places;
}

/** The longest part of `pairs` that ascends on the first side; the second side ascends already. */
function longestAscending(pairs: Pairs): [number, number][] {
	const tails: number[] = [];
	const before: number[] = [];
	for (const [at, pair] of pairs.entries()) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((pairs[tails[middle] ?? 0]?.[0] ?? 0) < pair[0]) low = middle + 1;
			else high = middle;
		}
		before.push(low === 0 ? -1 : (tails[low - 1] ?? -1));
		tails[low] = at;
	}
	const chosen: [number, number][] = [];
	let at = tails.at(-1) ?? -1;
	while (at >= 0) {
		const pair = pairs[at];
		if (pair !== undefined) chosen.push([pair[0], pair[1]]);
		at = before[at] ?? -1;
	}
	return chosen.toReversed();
}

/** Entries that occur once on both sides, in the order that most of them agree on. */
function anchorsOf<Item>(
	one: readonly Item[],
	other: readonly Item[],
	region: Region,
	identity: Identity<Item>,
): [number, number][] {
	const inOther = uniqueKeys(other, region.otherFrom, region.otherTo, identity.keyOf);
	const inOne = uniqueKeys(one, region.oneFrom, region.oneTo, identity.keyOf, inOther);
	const pairs: [number, number][] = [];
	for (const [key, at] of inOther) {
		const match = inOne.get(key);
		if (match !== undefined) pairs.push([match, at]);
	}
	return longestAscending(pairs.toSorted(([, left], [, right]) => left - right));
}

/** A shortened entry is looked for among this many of one stem: a program that writes more of them within a second hides only itself. */
const MOST_LOOKED_AT = 1000;

/** Ascending places that are asked from left to right only. */
class Places {
	readonly #places: number[] = [];
	#from = 0;

	push(place: number): void {
		this.#places.push(place);
	}

	/** The first place behind `last` that fits, of the next `most`. */
	behind(last: number, fits: (place: number) => boolean, most: number): number | undefined {
		const places = this.#places;
		while ((places[this.#from] ?? Infinity) <= last) this.#from += 1;
		const end = Math.min(places.length, this.#from + most);
		for (let at = this.#from; at < end; at += 1) {
			const place = places[at];
			if (place !== undefined && fits(place)) return place;
		}
		return undefined;
	}
}

/** The places in `items[from, to)` of each name that `among` holds. */
function placesBy<Item>(
	items: readonly Item[],
	from: number,
	to: number,
	nameOf: (item: Item) => string,
	among: ReadonlySet<string>,
): Map<string, Places> {
	const byName = new Map<string, Places>();
	for (let at = from; at < to; at += 1) {
		const item = items[at];
		if (item === undefined) continue;
		const name = nameOf(item);
		if (!among.has(name)) continue;
		let places = byName.get(name);
		if (places === undefined) byName.set(name, (places = new Places()));
		places.push(at);
	}
	return byName;
}

/** Repeated and shortened entries, matched in order. */
function matchInOrder<Item>(
	one: readonly Item[],
	other: readonly Item[],
	region: Region,
	identity: Identity<Item>,
): [number, number][] {
	const asked = other.slice(region.otherFrom, region.otherTo);
	const placesOf = (nameOf: (item: Item) => string): Map<string, Places> =>
		placesBy(one, region.oneFrom, region.oneTo, nameOf, new Set(asked.map(nameOf)));
	const byKey = placesOf(identity.keyOf);
	const byStem = placesOf(identity.stemOf);
	const pairs: [number, number][] = [];
	let last = -1;
	for (let at = region.otherFrom; at < region.otherTo; at += 1) {
		const item = other[at];
		if (item === undefined) continue;
		const equal = byKey.get(identity.keyOf(item))?.behind(last, () => true, 1);
		const isSame = (place: number): boolean => {
			const candidate = one[place];
			return place === equal || (candidate !== undefined && identity.same(candidate, item));
		};
		const match = byStem.get(identity.stemOf(item))?.behind(last, isSame, MOST_LOOKED_AT) ?? equal;
		if (match === undefined) continue;
		pairs.push([match, at]);
		last = match;
	}
	return pairs;
}

/**
 * Finds the entries that two journals of the same device share, as patience diff does: entries that are unique on both
 * sides are anchors, and between two anchors the search begins anew; repeated entries are matched in order.
 */
export function align<Item>(
	one: readonly Item[],
	other: readonly Item[],
	identity: Identity<Item>,
	region: Region = { oneFrom: 0, oneTo: one.length, otherFrom: 0, otherTo: other.length },
): Pairs {
	const anchors = anchorsOf(one, other, region, identity);
	if (anchors.length === 0) return matchInOrder(one, other, region, identity);
	const pairs: (readonly [number, number])[] = [];
	let { oneFrom, otherFrom } = region;
	for (const [oneAt, otherAt] of [...anchors, [region.oneTo, region.otherTo] as const]) {
		if (oneAt > oneFrom && otherAt > otherFrom) {
			pairs.push(...align(one, other, identity, { oneFrom, oneTo: oneAt, otherFrom, otherTo: otherAt }));
		}
		if (otherAt < region.otherTo) pairs.push([oneAt, otherAt]);
		oneFrom = oneAt + 1;
		otherFrom = otherAt + 1;
	}
	return pairs;
}
