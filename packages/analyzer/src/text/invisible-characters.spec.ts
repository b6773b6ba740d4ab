import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from './invisible-characters.ts';

describe('visible', () => {
	test('leaves readable text alone, whatever its script', () => {
		const text = 'Cannot resolve host “vpn.example.com” – Zürich 東京 ● ok';
		expect(visible(text)).toBe(text);
	});

	test.each([
		['a colour', '\u001b[31mred', '\\x1b[31mred'],
		['a window title', '\u001b]0;pwned\u0007', '\\x1b]0;pwned\\x07'],
		['an eight-bit escape', '\u009b2J', '\\x9b2J'],
		['a carriage return that overwrites', 'bad\rgood', 'bad\\rgood'],
		['a line break', 'one\ntwo', 'one\\ntwo'],
		['backspace and delete', 'a\b\u007f', 'a\\x08\\x7f'],
		['NUL', '\0', '\\x00'],
		['a right-to-left override', 'abc\u202edef', 'abc<U+202E>def'],
		['isolates', '\u2066x\u2069', '<U+2066>x<U+2069>'],
		['zero width', 'pass\u200bword\ufeff', 'pass<U+200B>word<U+FEFF>'],
		['line separators', 'a\u2028b\u2029', 'a<U+2028>b<U+2029>'],
		['a soft hyphen', 'a\u00adb', 'a<U+00AD>b'],
		['tags outside the basic plane', '\u{e0041}', '<U+E0041>'],
		['half a surrogate pair', '\ud800', '<U+D800>'],
	])('%s', (_name, text, expected) => {
		expect(visible(text)).toBe(expected);
	});

	test('no text leaves anything that acts instead of being seen', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				expect(visible(text)).not.toMatch(
					/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u061c]/,
				);
			}),
			{ numRuns: 2000 },
		);
	});

	test('is settled after one application', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(visible(visible(text))).toBe(visible(text));
			}),
		);
	});
});
