/** The answer to a question about an input: `possible` where the input does not say enough. */
export type Truth = 'holds' | 'possible' | 'fails';

/** The truth of two statements of which both must hold. */
export function weaker(one: Truth, other: Truth): Truth {
	if (one === 'fails' || other === 'fails') return 'fails';
	return one === 'possible' ? one : other;
}

/** The truth of two statements of which one must hold. */
export function stronger(one: Truth, other: Truth): Truth {
	if (one === 'holds' || other === 'holds') return 'holds';
	return one === 'possible' ? one : other;
}
