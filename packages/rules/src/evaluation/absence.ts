import type { Place } from '@whydown/timeline';
import type { Condition, Duration } from '../condition/ast.ts';
import { lastOf, type Match } from './match.ts';
import { type MatchPoint, MatchPoints } from './match-points.ts';
import type { Scope } from './scope.ts';
import { signalNames } from '../condition/traversal.ts';
import { type Truth, stronger, weaker } from '../truth-value.ts';
import { span, within } from './elapsed.ts';

/** Asks for absence: for what is not followed, or not preceded, by matches of another condition, its counterparts. */
export class Absence {
	readonly #direction: 'after' | 'before';
	readonly #duration: Duration | undefined;
	readonly #sources: readonly string[];
	readonly #points: MatchPoints;
	readonly #scope: Scope;

	/** @param others the matches of `condition.by` in the scope. */
	constructor(
		condition: Extract<Condition, { readonly kind: 'not-followed-by' | 'not-preceded-by' }>,
		others: readonly Match[],
		scope: Scope,
	) {
		this.#direction = condition.kind === 'not-followed-by' ? 'after' : 'before';
		this.#duration = condition.within;
		this.#sources = signalNames(condition.by).flatMap((name) => scope.sourcesOf(name));
		this.#points = this.#direction === 'after' ? MatchPoints.ofEnds(others) : MatchPoints.ofStarts(others);
		this.#scope = scope;
	}

	/** `holds` where some occurrence of a match has no counterpart. */
	of(match: Match): Truth {
		const last = lastOf(match);
		const end = this.#direction === 'after' ? match.end : match.start;
		const truth = this.at(last.place);
		return end === last ? truth : stronger(truth, this.at(end.place));
	}

	/** `holds` where nothing on that side of a place is a counterpart, near enough. */
	at(place: Place): Truth {
		const near = this.counterpartNear(place);
		if (near === 'holds') return 'fails';
		return near === 'possible' ? 'possible' : this.covered(place);
	}

	/** `holds` where a counterpart stands on that side of a place, near enough. */
	counterpartNear(place: Place): Truth {
		const sure = this.nearestCertain(place);
		if (sure !== undefined && this.#near(place, sure) === 'holds') return 'holds';
		const nearest = this.nearest(place);
		if (nearest === undefined) return 'fails';
		if (this.#near(place, nearest) !== 'fails') return 'possible';
		// The farthest counterpart may be the nearest where nobody knows how much time passed.
		const farthest = this.#direction === 'after' ? this.#points.last : this.#points.first;
		return farthest !== undefined && this.#near(place, farthest) !== 'fails' ? 'possible' : 'fails';
	}

	/** The nearest counterpart, however far. */
	nearest(place: Place): MatchPoint | undefined {
		return this.#direction === 'after' ? this.#points.after(place) : this.#points.before(place);
	}

	/** The nearest counterpart that is certain, however far. */
	nearestCertain(place: Place): MatchPoint | undefined {
		return this.#direction === 'after' ? this.#points.certainAfter(place) : this.#points.certainBefore(place);
	}

	/** `holds` where the input would have shown a counterpart. What it does not show may have happened all the same. */
	covered(place: Place): Truth {
		if (this.#sources.length === 0) return 'possible';
		const { coverage } = this.#scope;
		let shown: Truth = 'holds';
		for (const source of this.#sources) {
			const ofSource =
				this.#direction === 'after'
					? coverage.spansAfter(source, place, this.#duration)
					: coverage.spansBefore(source, place, this.#duration);
			shown = weaker(shown, ofSource);
		}
		return shown === 'holds' ? 'holds' : 'possible';
	}

	#near(place: Place, { witness }: MatchPoint): Truth {
		if (this.#duration === undefined) return 'holds';
		const there = witness.place;
		const { table } = this.#scope;
		return within(
			this.#direction === 'after' ? span(table, place, there) : span(table, there, place),
			this.#duration,
		);
	}
}
