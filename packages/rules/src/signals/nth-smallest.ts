/**
 * The `nth` smallest of the first `length` numbers, counted from 0; their order is lost. Takes time in proportion to their
 * number, where sorting takes more (C. A. R. Hoare, "Algorithm 65: Find", 1961).
 *
 * @example
 * nthSmallest(Float64Array.of(5, 1, 4), 3, 1); // 4
 */
export function nthSmallest(numbers: Float64Array, length: number, nth: number): number {
	let low = 0;
	let high = length - 1;
	while (low < high) {
		const pivot = middleOf(numbers[low], numbers[(low + high) >>> 1], numbers[high]);
		let left = low;
		let right = high;
		while (left <= right) {
			while ((numbers[left] ?? pivot) < pivot) left += 1;
			while ((numbers[right] ?? pivot) > pivot) right -= 1;
			if (left > right) break;
			const exchanged = numbers[left] ?? pivot;
			numbers[left] = numbers[right] ?? pivot;
			numbers[right] = exchanged;
			left += 1;
			right -= 1;
		}
		if (nth <= right) high = right;
		else if (nth >= left) low = left;
		else return pivot;
	}
	return numbers[nth] ?? Number.NaN;
}

function middleOf(one = 0, two = 0, three = 0): number {
	return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
}
