/** The first index below `length` for which a test holds; `length` when there is none. It must hold for all later ones, too. */
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
