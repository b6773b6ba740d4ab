import type { Ratio } from './pairs.ts';
import type { Row } from './table.ts';

/** The amount to measure, and the build to measure against. */
export interface Sizes {
	/** Inputs for the throughput and the warming up, in millions of bytes, ascending; other questions take the largest. */
	readonly mb: readonly number[];
	/** Names of the inputs for the throughput and the warming up; none: all. */
	readonly inputs: readonly string[];
	/** A folder with another build, which is measured beside this one. */
	readonly against: string | undefined;
	/** The large and the small journal for the memory. */
	readonly largeMb: number;
	readonly smallMb: number;
	readonly pairs: number;
	/** Inputs of every shape, in thousands of millions of bytes. */
	readonly gb: number;
	/** Only these shapes; none: all. */
	readonly shapes: readonly string[];
}

/** The answer to a question: a result, with a table where one number does not say it. */
export interface Answer {
	readonly question: string;
	/** `not run: why` when it could not be measured. */
	readonly result: string;
	/** The result that the project promises; empty where it promises none. */
	readonly goal: string;
	/** True for a goal that is met; `undefined` where nothing is promised or nothing was measured. */
	readonly met: boolean | undefined;
	readonly detail: string;
	readonly rows?: readonly Row[];
}

/** A question is asked on this machine, now; several lines may answer it. */
export type Question = (sizes: Sizes) => AsyncIterable<Answer>;

export function notRun(question: string, why: string): Answer {
	return { question, result: `not run: ${why}`, goal: '', met: undefined, detail: '' };
}

export function show(ratio: Ratio): string {
	const digits = (number: number): string => number.toFixed(2);
	return `${digits(ratio.median)} [${digits(ratio.min)}..${digits(ratio.max)}], ${ratio.pairs} pairs`;
}
