import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Page, wrapped } from './page.ts';

describe('wrapping', () => {
	test('breaks at spaces, and a long word where the line ends', () => {
		expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
		expect(wrapped('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
		expect(wrapped('', 10)).toEqual(['']);
	});

	test('loses nothing, and no line is too long', () => {
		const width = fc.integer({ min: 2, max: 30 });
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), width, (text, columns) => {
				const lines = wrapped(text, columns);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				for (const line of lines) {
					expect(line.length).toBeLessThanOrEqual(columns);
					expect(line.isWellFormed()).toBe(text.isWellFormed());
				}
			}),
		);
	});

	test('further lines of a paragraph stand under its text', () => {
		const page = new Page({ width: 40 });
		page.paragraph('one two three four five six seven eight', { indent: 2, lead: 'Since  ' });
		expect(page.toString()).toBe('  Since  one two three four five six\n         seven eight\n');
	});
});
