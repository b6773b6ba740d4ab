import type { Place } from '@whydown/timeline';
import { firstIndex } from '../first-index.ts';
import { lastOf, type Match } from './match.ts';
import type { Witness } from '../signals/occurrence-log.ts';

/** A line at which a match shows itself. */
export interface MatchPoint {
	readonly witness: Witness;
	readonly match: Match;
}

/** The lines of some matches in the order of the input, to look for the next one after a place, or the nearest before it. */
export class MatchPoints {
	readonly #points: readonly MatchPoint[];
	/** For each point, the first one at it or after it whose match certainly holds. */
	readonly #certainFrom: readonly (MatchPoint | undefined)[];
	/** For each point, the last one at it or before it whose match certainly holds. */
	readonly #certainUpTo: readonly (MatchPoint | undefined)[];

	private constructor(points: MatchPoint[]) {
		if (!areInOrder(points)) points.sort((one, other) => pointOrdinal(one) - pointOrdinal(other));
		this.#points = points;
		const certainFrom: (MatchPoint | undefined)[] = points.map(() => undefined);
		const certainUpTo = [...certainFrom];
		let sure: MatchPoint | undefined;
		for (const [at, point] of points.entries()) {
			if (point.match.truth === 'holds') sure = point;
			certainUpTo[at] = sure;
		}
		sure = undefined;
		for (let at = points.length - 1; at >= 0; at -= 1) {
			const point = points[at];
			if (point?.match.truth === 'holds') sure = point;
			certainFrom[at] = sure;
		}
		this.#certainFrom = certainFrom;
		this.#certainUpTo = certainUpTo;
	}

	/** The lines with which matches begin to hold, and their last lines. Of equal places the earlier match comes first. */
	static ofEnds(matches: readonly Match[]): MatchPoints {
		return new MatchPoints(bothPoints(matches, (match) => match.end));
	}

	/** The first and the last lines of matches. */
	static ofStarts(matches: readonly Match[]): MatchPoints {
		return new MatchPoints(bothPoints(matches, (match) => match.start));
	}

	/** The nearest point after a place. */
	after(place: Place): MatchPoint | undefined {
		return this.#points[this.#indexAfter(place.ordinal)];
	}

	/** The nearest point after a place whose match certainly holds. */
	certainAfter(place: Place): MatchPoint | undefined {
		return this.#certainFrom[this.#indexAfter(place.ordinal)];
	}

	/** The nearest point before a place. */
	before(place: Place): MatchPoint | undefined {
		return this.#points[this.#indexAfter(place.ordinal - 1) - 1];
	}

	/** The nearest point before a place whose match certainly holds. */
	certainBefore(place: Place): MatchPoint | undefined {
		return this.#certainUpTo[this.#indexAfter(place.ordinal - 1) - 1];
	}

	get first(): MatchPoint | undefined {
		return this.#points[0];
	}

	get last(): MatchPoint | undefined {
		return this.#points.at(-1);
	}

	#indexAfter(ordinal: number): number {
		return firstIndex(this.#points.length, (at) => pointOrdinalAt(this.#points, at) > ordinal);
	}
}

function bothPoints(matches: readonly Match[], early: (match: Match) => Witness): MatchPoint[] {
	const points: MatchPoint[] = [];
	for (const match of matches) {
		const witness = early(match);
		const last = lastOf(match);
		points.push({ witness, match });
		if (last !== witness) points.push({ witness: last, match });
	}
	return points;
}

function areInOrder(points: readonly MatchPoint[]): boolean {
	let before = -Infinity;
	for (const point of points) {
		if (pointOrdinal(point) < before) return false;
		before = pointOrdinal(point);
	}
	return true;
}

function pointOrdinal({ witness }: MatchPoint): number {
	return witness.place.ordinal;
}

function pointOrdinalAt(points: readonly MatchPoint[], at: number): number {
	return points[at]?.witness.place.ordinal ?? Infinity;
}
