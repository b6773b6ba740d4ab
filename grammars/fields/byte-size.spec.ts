import { describe, expect, test } from 'vitest';
import { bytesOfSize } from './byte-size.ts';

describe('bytesOfSize', () => {
	test.each([
		['29G', 1024, 1, 29 * 1024 ** 3],
		['4.5M', 1024, 1, 4_718_592],
		['23Gi', 1024, 1, 23 * 1024 ** 3],
		['0B', 1024, 1024, 0],
		['823', 1024, 1024, 842_752],
		['0', 1024, 1024, 0],
		['9.14kB', 1000, 1, 9140],
		['453.2 MB', 1000, 1, 453_200_000],
		['7.859MiB', 1000, 1, 8_240_759],
	] as const)('%s in steps of %d', (text, thousand, unitBytes, bytes) => {
		expect(bytesOfSize(text, thousand, unitBytes)).toBe(bytes);
	});

	test.each(['-', '--', '', 'G', '1.2.3M', '12Q'])('%j is no size', (text) => {
		expect(bytesOfSize(text, 1024)).toBeUndefined();
	});
});
