import { measure, type Command, type Run, type RunOptions } from './measure.ts';

/** The middle of some ratios, and the smallest and largest. */
export interface Ratio {
	readonly median: number;
	readonly min: number;
	readonly max: number;
	readonly pairs: number;
}

export interface Pairing {
	readonly pairs: number;
	readonly times?: number;
	/** Looks at every answer before its time counts: a wrong answer is no measurement. */
	readonly checkA?: (run: Run) => void;
	readonly checkB?: (run: Run) => void;
}

export interface Paired {
	readonly cpu: Ratio;
	readonly wall: Ratio;
	/** Median seconds of processor time. */
	readonly cpuA: number;
	readonly cpuB: number;
}

/**
 * Runs A B A B … after one pair to warm up, and compares A with the B beside it: what else the machine does then
 * weighs on both. Ratios of one run can be trusted; seconds of different runs cannot be compared.
 */
export async function compare(a: Command, b: Command, pairing: Pairing): Promise<Paired> {
	const options: RunOptions = { times: pairing.times ?? 1 };
	const runs: (readonly [Run, Run])[] = [];
	for (let pair = 0; pair <= pairing.pairs; pair++) {
		const runA = await measure(a, options);
		pairing.checkA?.(runA);
		const runB = await measure(b, options);
		pairing.checkB?.(runB);
		if (pair > 0) runs.push([runA, runB]);
	}
	return {
		cpu: ratioOf(runs.map(([runA, runB]) => runA.cpu / runB.cpu)),
		wall: ratioOf(runs.map(([runA, runB]) => runA.wall / runB.wall)),
		cpuA: median(runs.map(([runA]) => runA.cpu)),
		cpuB: median(runs.map(([, runB]) => runB.cpu)),
	};
}

export function ratioOf(ratios: readonly number[]): Ratio {
	return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios), pairs: ratios.length };
}

export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
