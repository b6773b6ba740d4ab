/** Whether something is so: `possible` where the input does not say enough. */
export type Truth = 'holds' | 'possible' | 'fails';

const order: Readonly<Record<Truth, number>> = { fails: 0, possible: 1, holds: 2 };

/** All must be so. */
export function weakest(...truths: readonly Truth[]): Truth {
	let result: Truth = 'holds';
	for (const truth of truths) if (order[truth] < order[result]) result = truth;
	return result;
}

/** One must be so. */
export function strongest(...truths: readonly Truth[]): Truth {
	let result: Truth = 'fails';
	for (const truth of truths) if (order[truth] > order[result]) result = truth;
	return result;
}
