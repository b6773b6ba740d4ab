import { describe, expect, test } from 'vitest';
import { utf8 } from './bytes.ts';
import { hashSpan, NameTable } from './names.ts';

describe('the table of names', () => {
	test('different names of one hash stay different', () => {
		// 'Aa' and 'BB' have the same hash.
		const bytes = utf8('AaBB');
		expect(hashSpan(bytes, 0, 2)).toBe(hashSpan(bytes, 2, 4));
		const table = new NameTable(16);
		expect([0, 2, 0, 2].map((at) => table.intern(bytes, at, at + 2, hashSpan(bytes, at, at + 2)))).toEqual([
			'Aa',
			'BB',
			'Aa',
			'BB',
		]);
	});

	test('a full table still answers, and keeps what it holds', () => {
		const table = new NameTable(4);
		const names = Array.from({ length: 1000 }, (_, index) => `name-${index}`);
		for (const name of [...names, ...names]) {
			const bytes = utf8(name);
			expect(table.intern(bytes, 0, bytes.length, hashSpan(bytes, 0, bytes.length))).toBe(name);
		}
		expect(names.filter((name) => table.holds(utf8(name), 0, name.length))).toEqual(names.slice(0, 4));
	});
});
