/** Seconds of processor time that one program takes for an input of one size. */
export interface Cost {
	/** Millions of bytes. */
	readonly mb: number;
	readonly seconds: number;
}

/** A cost as a line: seconds that are paid once, and seconds for each further 100 MB. */
export interface Line {
	readonly fixed: number;
	readonly marginal: number;
}

/**
 * The line through the costs at two sizes. The fixed part holds the start and whatever is paid up to the smaller size,
 * such as the warming up of the code; a fixed part that grows from size to size is a program that is not warm yet.
 */
export function lineThrough(small: Cost, large: Cost): Line {
	if (small.mb >= large.mb)
		throw new RangeError(`A line needs two sizes, not ${small.mb} and ${large.mb} MB.`);
	const perMb = (large.seconds - small.seconds) / (large.mb - small.mb);
	return { fixed: large.seconds - perMb * large.mb, marginal: perMb * 100 };
}

/** For each size the line through it and the size before; the first size has none. */
export function linesOf(costs: readonly Cost[]): readonly (Line | undefined)[] {
	return costs.map((cost, at) => {
		const before = costs[at - 1];
		return before === undefined ? undefined : lineThrough(before, cost);
	});
}
