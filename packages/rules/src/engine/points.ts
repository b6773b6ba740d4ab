import type { Place } from '@whydown/timeline';
import { firstIndex } from './first-index.ts';
import { lastOf, type Match } from './match.ts';
import type { Witness } from './occurrence-log.ts';

/** A line at which a match shows itself. */
export interface Point {
	readonly witness: Witness;
	readonly match: Match;
}

/** The lines of some matches in the order of the input, to look for the next one after a place, or the nearest before it. */
export class Points {
	readonly #points: readonly Point[];
	/** For each point, the first one at it or after it whose match certainly holds. */
	readonly #sureFrom: readonly (Point | undefined)[];
	/** For each point, the last one at it or before it whose match certainly holds. */
	readonly #sureUpTo: readonly (Point | undefined)[];

	private constructor(points: Point[]) {
		if (!areInOrder(points)) points.sort((one, other) => ordinalOf(one) - ordinalOf(other));
		this.#points = points;
		const sureFrom: (Point | undefined)[] = points.map(() => undefined);
		const sureUpTo = [...sureFrom];
		let sure: Point | undefined;
		for (const [at, point] of points.entries()) {
			if (point.match.truth === 'holds') sure = point;
			sureUpTo[at] = sure;
		}
		sure = undefined;
		for (let at = points.length - 1; at >= 0; at -= 1) {
			const point = points[at];
			if (point?.match.truth === 'holds') sure = point;
			sureFrom[at] = sure;
		}
		this.#sureFrom = sureFrom;
		this.#sureUpTo = sureUpTo;
	}

	/** Where matches begin to hold, and where they last show themselves. Of equal places the earlier match comes first. */
	static ofEnds(matches: readonly Match[]): Points {
		return new Points(bothPoints(matches, (match) => match.end));
	}

	/** Where matches first show themselves, and where they last do. */
	static ofStarts(matches: readonly Match[]): Points {
		return new Points(bothPoints(matches, (match) => match.start));
	}

	/** The nearest point after a place. */
	after(place: Place): Point | undefined {
		return this.#points[this.#indexAfter(place.ordinal)];
	}

	/** The nearest point after a place whose match certainly holds. */
	sureAfter(place: Place): Point | undefined {
		return this.#sureFrom[this.#indexAfter(place.ordinal)];
	}

	/** The nearest point before a place. */
	before(place: Place): Point | undefined {
		return this.#points[this.#indexAfter(place.ordinal - 1) - 1];
	}

	/** The nearest point before a place whose match certainly holds. */
	sureBefore(place: Place): Point | undefined {
		return this.#sureUpTo[this.#indexAfter(place.ordinal - 1) - 1];
	}

	get first(): Point | undefined {
		return this.#points[0];
	}

	get last(): Point | undefined {
		return this.#points.at(-1);
	}

	#indexAfter(ordinal: number): number {
		return firstIndex(this.#points.length, (at) => ordinalAt(this.#points, at) > ordinal);
	}
}

function bothPoints(matches: readonly Match[], early: (match: Match) => Witness): Point[] {
	const points: Point[] = [];
	for (const match of matches) {
		const witness = early(match);
		const last = lastOf(match);
		points.push({ witness, match });
		if (last !== witness) points.push({ witness: last, match });
	}
	return points;
}

function areInOrder(points: readonly Point[]): boolean {
	let before = -Infinity;
	for (const point of points) {
		if (ordinalOf(point) < before) return false;
		before = ordinalOf(point);
	}
	return true;
}

function ordinalOf({ witness }: Point): number {
	return witness.place.ordinal;
}

function ordinalAt(points: readonly Point[], at: number): number {
	return points[at]?.witness.place.ordinal ?? Infinity;
}
