import type { Run, Witness } from '../signals/occurrence-log.ts';
import { type Truth, weaker } from '../truth-value.ts';

/** A stretch in which a condition holds, and the lines that say so. */
export interface Match {
	readonly runs: readonly Run[];
	readonly start: Witness;
	/** The line with which it began to hold. */
	readonly end: Witness;
	readonly truth: Truth;
}

/** An occurrence on its own. */
export function matchOf(run: Run, truth: Truth = run.truth): Match {
	return { runs: [run], start: run.first, end: run.first, truth };
}

/** The same, but no surer than that. */
export function noSurer(match: Match, truth: Truth): Match {
	const result = weaker(match.truth, truth);
	return result === match.truth ? match : { ...match, truth: result };
}

/** The last line of a match: an occurrence may stand for several. */
export function lastOf(match: Match): Witness {
	return match.runs.length === 1 ? (match.runs[0]?.last ?? match.end) : match.end;
}
