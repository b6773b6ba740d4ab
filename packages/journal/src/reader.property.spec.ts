import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ledger } from './ledger.ts';
import { countLines, messageText, record, sumOfClasses } from './testing/recording.ts';
import { anyText, cutInto } from './testing/texts.arbitraries.ts';

const encoder = new TextEncoder();
const places = fc.array(fc.nat(), { maxLength: 12 });
const corpus = (path: string): Uint8Array =>
	readFileSync(new URL(`../../../corpus/${path}`, import.meta.url));

/** The part of a ledger that can be counted without reading anything. */
function counted(ledger: Ledger): unknown {
	const { lines, bytes, nulBytes, unterminated } = ledger;
	return { lines, sum: sumOfClasses(ledger), bytes, nulBytes, unterminated };
}

/** The same, counted in the bytes. */
function countedIn(bytes: Uint8Array): unknown {
	const lines = countLines(bytes);
	const nulBytes = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
	const unterminated = bytes.length === 0 || bytes.at(-1) === 0x0a ? 0 : 1;
	return { lines, sum: lines, bytes: bytes.length, nulBytes, unterminated };
}

describe('any input', () => {
	test('where it is cut makes no difference, nor whether it comes as text or as bytes', () => {
		fc.assert(
			fc.property(anyText, places, (text, cuts) => {
				const bytes = encoder.encode(text);
				const whole = record([bytes]);
				expect(record(cutInto(bytes, cuts))).toEqual(whole);
				expect(record(cutInto(text, cuts))).toEqual(whole);
				expect(
					record(
						cutInto(
							bytes,
							Array.from(bytes, (_, at) => at),
						),
					),
				).toEqual(whole);
				expect(counted(whole.ledger)).toEqual(countedIn(bytes));
			}),
			{ numRuns: 300 },
		);
	});

	test('nor when lines, messages and names are beyond their limits', () => {
		const limits = { lineBytes: 32, messageBytes: 12, names: 2, commands: 1 };
		fc.assert(
			fc.property(anyText, places, (text, cuts) => {
				const bytes = encoder.encode(text);
				const whole = record([bytes], limits);
				expect(record(cutInto(bytes, cuts), limits)).toEqual(whole);
				expect(counted(whole.ledger)).toEqual(countedIn(bytes));
			}),
			{ numRuns: 300 },
		);
	});

	test('every line and byte is counted once, and nothing throws, on any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), places, (bytes, cuts) => {
				const { ledger, encoding } = record(cutInto(bytes, cuts));
				expect(sumOfClasses(ledger)).toBe(ledger.lines);
				expect(ledger.bytes).toBe(bytes.length);
				// Of UTF-16 the lines and NUL bytes are those of the text.
				const same = encoding === 'utf-8' ? countedIn(bytes) : counted(ledger);
				expect(counted(ledger)).toEqual(same);
			}),
		);
	});
});

describe('an input that is longer than the buffer', () => {
	const stampOf = (n: number): string => `Mar 23 12:${String(n % 60).padStart(2, '0')}:00`;
	const header = (n: number): string => `${stampOf(n)} host x[${n}]: `;
	const messages = Array.from({ length: 20_000 }, (_, n) =>
		n % 7 === 0 ? `first ${n}\nsecond ${n}` : `only ${n}`,
	);
	const bytes = encoder.encode(
		messages
			.map((message, n) => `${header(n)}${message.replace('\n', `\n${' '.repeat(header(n).length)}`)}\n`)
			.join(''),
	);

	test.each([1000, 4099, 65_536, 262_144, bytes.length])('arrives whole in chunks of %i bytes', (size) => {
		const cuts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => index * size);
		const { entries } = record(cutInto(bytes, cuts));
		expect(entries.map(messageText)).toEqual(messages);
		expect(entries.map(({ stamp }) => ('text' in stamp ? stamp.text : ''))).toEqual(
			messages.map((_, n) => stampOf(n)),
		);
	});
});

describe.each([
	'journals/weird/input.export.txt',
	'journals/remote/input.verbose.txt',
	'journals/remote/input.json-pretty.txt',
	'journals/weird/printed.short.catalog-n60.txt',
	'journals/weird/printed.short.colour.txt',
	'journals/remote/printed.verbose.colour-n20.txt',
])('%s', (path) => {
	const bytes = corpus(path);
	/** NUL bytes of binary fields are no holes, so that only a reader can tell how many there are. */
	const withoutHoles = (ledger: Ledger): Partial<Ledger> => ({ ...ledger, nulBytes: 0 });
	const linesOf = ({ lines, bytes: size, unterminated }: Ledger): unknown => ({ lines, size, unterminated });

	test('is read the same in chunks of any size', () => {
		const whole = record([bytes]);
		for (const size of [7, 97, 4096, 65_536]) {
			const cuts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => index * size);
			expect(record(cutInto(bytes, cuts))).toEqual(whole);
		}
	});

	test('cut at any byte it is read as far as it goes', () => {
		const whole = record([bytes]);
		fc.assert(
			fc.property(fc.nat(bytes.length), (length) => {
				const cut = bytes.subarray(0, length);
				const { entries, ledger } = record([cut]);
				expect(linesOf(ledger)).toEqual({
					lines: countLines(cut),
					size: length,
					unterminated: length === 0 || cut.at(-1) === 0x0a ? 0 : 1,
				});
				const complete = entries.slice(0, -1);
				expect(complete).toEqual(whole.entries.slice(0, complete.length));
			}),
			{ numRuns: 25 },
		);
	});

	test('with any bytes changed it is still counted exactly', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 200 }),
				(flips) => {
					const changed = bytes.slice();
					for (const [at, byte] of flips) changed[at] = byte;
					const { ledger } = record([changed]);
					expect(sumOfClasses(ledger)).toBe(ledger.lines);
					expect(linesOf(ledger)).toEqual({
						lines: countLines(changed),
						size: changed.length,
						unterminated: changed.at(-1) === 0x0a ? 0 : 1,
					});
					const chunks = cutInto(changed, [97, 4096, 20_011]);
					expect(withoutHoles(record(chunks).ledger)).toEqual(withoutHoles(ledger));
				},
			),
			{ numRuns: 25 },
		);
	});
});

describe.each(['dumps/dns-dead/input.txt', 'journals/weird/input.json', 'journals/weird/input.short.txt'])(
	'%s',
	(path) => {
		const bytes = corpus(path);

		test('is read the same in chunks of any size', () => {
			const whole = record([bytes]);
			expect(counted(whole.ledger)).toEqual(countedIn(bytes));
			for (const size of [97, 4096, 65_536]) {
				const cuts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => index * size);
				expect(record(cutInto(bytes, cuts))).toEqual(whole);
			}
		});

		test('cut at any byte it is read as far as it goes', () => {
			const whole = record([bytes]);
			fc.assert(
				fc.property(fc.nat(bytes.length), (length) => {
					const cut = bytes.subarray(0, length);
					const recording = record([cut]);
					expect(counted(recording.ledger)).toEqual(countedIn(cut));
					// All but the last entry, which the cut may have shortened, are what they are in the whole.
					const complete = recording.entries.slice(0, -1);
					expect(complete).toEqual(whole.entries.slice(0, complete.length));
				}),
				{ numRuns: 25 },
			);
		});

		test('with any bytes changed it is still counted exactly', () => {
			fc.assert(
				fc.property(
					fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 200 }),
					(flips) => {
						const changed = bytes.slice();
						for (const [at, byte] of flips) changed[at] = byte;
						expect(counted(record([changed]).ledger)).toEqual(countedIn(changed));
					},
				),
				{ numRuns: 25 },
			);
		});
	},
);
