/** Whether something is so: `possible` where the input does not say enough. */
export type Truth = 'holds' | 'possible' | 'fails';

/** Both must be so. */
export function weaker(one: Truth, other: Truth): Truth {
	if (one === 'fails' || other === 'fails') return 'fails';
	return one === 'possible' ? one : other;
}

/** One must be so. */
export function stronger(one: Truth, other: Truth): Truth {
	if (one === 'holds' || other === 'holds') return 'holds';
	return one === 'possible' ? one : other;
}
