/** The first index below `length` for which something is so; `length` when there is none. From there on it must stay so. */
export function firstIndex(length: number, isSo: (at: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (isSo(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
