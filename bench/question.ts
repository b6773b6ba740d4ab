import type { Ratio } from './pairs.ts';

/** How much to measure. */
export interface Sizes {
	/** Journal for the throughput, in millions of bytes. */
	readonly mb: number;
	/** The large and the small journal for the memory. */
	readonly largeMb: number;
	readonly smallMb: number;
	readonly pairs: number;
	/** Inputs of every shape, in thousands of millions of bytes. */
	readonly gb: number;
	/** Only these shapes; none: all. */
	readonly shapes: readonly string[];
}

/** One line of the table. */
export interface Answer {
	readonly question: string;
	/** `not run: why` when it could not be measured. */
	readonly result: string;
	/** What the result has to be, where the project promises something. */
	readonly goal: string;
	/** Whether it is so; `undefined` where nothing is promised or nothing was measured. */
	readonly met: boolean | undefined;
	readonly detail: string;
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
