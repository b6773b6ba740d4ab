import type { TimeTable } from '@whydown/timeline';
import type { Duration } from '../condition/ast.ts';
import { firstIndex } from '../first-index.ts';
import { lastOf, type Match } from './match.ts';
import type { Run, Witness } from '../signals/occurrence-log.ts';
import type { Truth } from '../truth-value.ts';
import { span, within } from './elapsed.ts';
import { pauseOf } from './windows.ts';

/** The places of some matches, to ask for the lines that stand near to them: before, among or after. */
export class Nearby {
	readonly #duration: Duration;
	readonly #table: TimeTable;
	/** The stretches of matches that certainly hold, and those of all. */
	readonly #sure: Spans;
	readonly #possible: Spans;

	constructor(matches: readonly Match[], duration: Duration, table: TimeTable) {
		this.#duration = duration;
		this.#table = table;
		this.#sure = new Spans(
			matches.flatMap((match) => (match.truth === 'holds' ? this.#sureSpans(match) : [])),
		);
		this.#possible = new Spans(matches.map((match): Span => ({ start: match.start, last: lastOf(match) })));
	}

	/** `holds` where a match is near to all occurrences of a run, `possible` where one may be near to some. */
	near(run: Run): Truth {
		if (this.#isNear(this.#sure, run.first, run.last, (truth) => truth === 'holds')) return 'holds';
		return this.#isNear(this.#possible, run.last, run.first, (truth) => truth !== 'fails')
			? 'possible'
			: 'fails';
	}

	/** Of occurrences that were merged, only the outer ones are known to be where they are. */
	#sureSpans(match: Match): Span[] {
		const { start } = match;
		const last = lastOf(match);
		const [run] = match.runs;
		if (run === undefined || match.runs.length > 1 || pauseOf(run, this.#table).hi <= this.#duration)
			return [{ start, last }];
		return [
			{ start, last: start },
			{ start: last, last },
		];
	}

	/** True where a stretch begins at most the duration after one line, and ends at most the duration before another. */
	#isNear(spans: Spans, after: Witness, before: Witness, isSo: (truth: Truth) => boolean): boolean {
		const reaching = spans.farthest((start) => isSo(this.#distance(after, start)));
		return reaching !== undefined && isSo(this.#distance(reaching, before));
	}

	/** `holds` where one line stands at most the duration before another, or not before it at all. */
	#distance(from: Witness, to: Witness): Truth {
		return within(span(this.#table, from.place, to.place), this.#duration);
	}
}

interface Span {
	readonly start: Witness;
	readonly last: Witness;
}

/** Stretches, to find the one that reaches farthest among those that begin early enough. */
class Spans {
	readonly #starts: readonly Witness[];
	/** For each start, the farthest end of the stretches up to it. */
	readonly #farthest: readonly Witness[];

	constructor(spans: readonly Span[]) {
		const inOrder = spans.toSorted((one, other) => one.start.place.ordinal - other.start.place.ordinal);
		let farthest: Witness | undefined;
		this.#starts = inOrder.map(({ start }) => start);
		this.#farthest = inOrder.map(({ last }) => {
			if (farthest === undefined || last.place.ordinal > farthest.place.ordinal) farthest = last;
			return farthest;
		});
	}

	farthest(isEarly: (start: Witness) => boolean): Witness | undefined {
		const starts = this.#starts;
		const late = firstIndex(starts.length, (at) => {
			const start = starts[at];
			return start !== undefined && !isEarly(start);
		});
		return this.#farthest[late - 1];
	}
}
