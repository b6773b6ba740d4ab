import { describe, expect, test } from 'vitest';
import { wordingsOf } from './fixed-texts.ts';

/** The wordings of a grammar, with `…` for what is free. */
function written(grammar: string): string[] {
	return wordingsOf(grammar).map((wording) => wording.texts.map((text) => text ?? '…').join(''));
}

describe('the fixed texts of a case', () => {
	test('stand in order, with what is free between them', () => {
		expect(written('G { line = "took " seconds " s" end -- taken\n seconds = digit+ }')).toEqual([
			'took … s',
		]);
	});

	test('are told apart by alternatives and by what may be missing', () => {
		expect(
			written('G { line = ("Could not" | "Cannot") " open" " it"? rest -- failed\n rest = any* }'),
		).toEqual(['Could not open…', 'Could not open it…', 'Cannot open…', 'Cannot open it…']);
	});

	test('are one text where they meet, also from another rule', () => {
		expect(written('G { line = name ": down" -- down\n name = "link" }')).toEqual(['link: down']);
	});

	test('do not hold what is only looked at, nor a choice of characters', () => {
		expect(written('G { line = &"up" ("a" | "b") ~"x" " up" -- up }')).toEqual(['… up']);
	});

	test('are given up where there are too many ways', () => {
		const either = '("one " | "two " | "three ")';
		expect(written(`G { line = "x " ${`${either} `.repeat(8)} -- many }`).length).toBeLessThan(300);
	});

	test('name their case', () => {
		expect(wordingsOf('G { line = "a" -- one\n | "b" -- two }').map((wording) => wording.case)).toEqual([
			'one',
			'two',
		]);
	});
});
