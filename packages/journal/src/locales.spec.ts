import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { daysSince1970 } from './formats/civil-time.ts';
import { parseStamp } from './formats/stamp.ts';
import { record } from './testing/recording.ts';

const read = (file: string): ReturnType<typeof record> =>
	record([readFileSync(new URL(`../../../corpus/locales/${file}.txt`, import.meta.url))]);

/** Seconds since the beginning of a year that has a 29 February. */
function withoutYear(usec: number): number {
	const date = new Date(usec / 1000);
	const days = daysSince1970(2000, date.getUTCMonth() + 1, date.getUTCDate()) - daysSince1970(2000, 1, 1);
	return days * 86_400 + ((usec / 1e6) % 86_400);
}

describe.each([
	'short-precise.de_DE',
	'short-precise.fr_FR',
	'short-precise.ja_JP',
	'short-precise.ar_SA',
	'short.ja_JP',
])('%s', (file) => {
	test('says what the same journal without names of months says', () => {
		const { entries, ledger, formats } = read(file);
		const plain = read('short-iso').entries;
		const seconds = entries.map(({ stamp }) => ('usec' in stamp ? Math.floor(stamp.usec / 1e6) : NaN));
		expect(formats).toEqual([file.replace(/\..*/, '')]);
		expect(ledger.undecodable).toBe(0);
		expect(seconds).toEqual(plain.map(({ stamp }) => ('usec' in stamp ? withoutYear(stamp.usec) : NaN)));
		expect(
			entries.map(({ hostname, identifier, pid, message }) => ({ hostname, identifier, pid, message })),
		).toEqual(
			plain.map(({ hostname, identifier, pid, message }) => ({ hostname, identifier, pid, message })),
		);
	});
});

describe('months of other languages', () => {
	test.each([
		['févr.', 2],
		['Mär', 3],
		['Μάρ', 3],
		['мар', 3],
		['sie', 8],
		['1月', 1],
		['10월', 10],
		['Ağu', 8],
		['dic', 12],
	])('%s', (name, month) => {
		const stamp = parseStamp(`${name} 05 12:00:25`);
		const expected = (daysSince1970(2000, month, 5) - daysSince1970(2000, 1, 1)) * 86_400 + 43_225;
		expect(stamp).toMatchObject({ kind: 'yearless', usec: expected * 1e6 });
	});

	test.each([
		'foo 05 12:00:25',
		'13月 05 12:00:25',
		'nov. 41 12:00:25',
		'nov. 05 25:00:25',
		'nov. 5 12:00:25',
	])('%s is none', (text) => expect(parseStamp(text)).toBeUndefined());

	test('of Japanese begins with a space', () => {
		const { entries } = record([' 3月 21 12:00:00 host x[3]: one\n 3月 21 12:00:01 host x[3]: two\n']);
		expect(entries.map(({ hostname, message }) => [hostname, message])).toEqual([
			['host', { kind: 'text', text: 'one' }],
			['host', { kind: 'text', text: 'two' }],
		]);
	});
});
