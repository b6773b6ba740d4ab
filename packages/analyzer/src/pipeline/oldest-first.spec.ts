import { JournalReader } from '@whydown/journal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OldestFirst } from './oldest-first.ts';

const stampOf = (second: number): string =>
	new Date(Date.UTC(2022, 7, 19) + second * 1000).toISOString().slice(0, 19);
const line = (second: number): string => `${stampOf(second)}+0000 host x[3]: ${second}\n`;
const bootLine = (digit: string): string => `-- Boot ${digit.repeat(32)} --\n`;

/** The entries that leave, and the number of those that leave at the end. */
function passed(
	text: string,
	limits?: { entries: number; bytes: number },
): { out: string[]; atEnd: number; notRead: number } {
	const out: string[] = [];
	const order = new OldestFirst(
		{
			entry: (view) => out.push(new TextDecoder().decode(view.bytes.subarray(view.start, view.end))),
			boot: (id) => out.push(`boot ${id?.[0] ?? '?'}`),
		},
		limits,
	);
	const reader = new JournalReader({
		entry: (view) => order.entry(view),
		marker: (marker) => {
			if (marker.kind === 'boot') order.boot(marker.bootId);
		},
		sectionStarted: () => undefined,
		outputLine: () => undefined,
		sectionEnded: () => undefined,
	});
	reader.push(text);
	reader.end();
	const before = out.length;
	order.end();
	return { out, atEnd: out.length - before, notRead: order.entriesNotRead };
}

describe('a journal that runs forward', () => {
	test('passes after its first few entries', () => {
		const seconds = Array.from({ length: 50 }, (_, at) => at);
		const { out, atEnd } = passed(seconds.map(line).join(''));
		expect(out).toEqual(seconds.map(String));
		expect(atEnd).toBe(0);
	});

	test('passes, too, when its stamps tell nothing', () => {
		const { out, atEnd } = passed(line(5).repeat(201));
		expect(out).toHaveLength(201);
		expect(atEnd).toBe(0);
		expect(passed(line(5).repeat(10))).toMatchObject({ atEnd: 10 });
	});

	test('keeps its boots and its jumps', () => {
		const { out } = passed(
			`${[1, 2, 3, 4].map(line).join('')}${bootLine('b')}${[9000, 2, 3].map(line).join('')}`,
		);
		expect(out).toEqual(['1', '2', '3', '4', 'boot b', '9000', '2', '3']);
	});
});

describe('a journal that was printed with -r', () => {
	test('is turned round', () => {
		expect(passed([4, 3, 3, 2, 1].map(line).join(''))).toEqual({
			out: ['1', '2', '3', '3', '4'],
			atEnd: 5,
			notRead: 0,
		});
	});

	test('its boot lines stand above the older boot', () => {
		const { out } = passed(`${[9, 8, 7].map(line).join('')}${bootLine('a')}${[3, 2, 1].map(line).join('')}`);
		expect(out).toEqual(['boot a', '1', '2', '3', 'boot ?', '7', '8', '9']);
	});

	test('its boots are told apart where only the entries name them', () => {
		const entry = (second: number, boot: string): string =>
			`{"MESSAGE":"${second}","__REALTIME_TIMESTAMP":"${1_660_867_200_000_000 + second * 1e6}","_BOOT_ID":"${boot.repeat(32)}"}\n`;
		const { out } = passed(
			[9, 8, 7].map((s) => entry(s, 'b')).join('') + [3, 2, 1].map((s) => entry(s, 'a')).join(''),
		);
		expect(out).toEqual(['boot a', '1', '2', '3', 'boot b', '7', '8', '9']);
	});

	test('beyond the limit its oldest entries are counted and left out', () => {
		const seconds = Array.from({ length: 400 }, (_, at) => 400 - at);
		const { out, notRead } = passed(seconds.map(line).join(''), { entries: 300, bytes: 1e6 });
		expect(out).toEqual(Array.from({ length: 300 }, (_, at) => String(101 + at)));
		expect(notRead).toBe(100);
	});
});

test('whatever the stamps are, nothing is lost or doubled', () => {
	fc.assert(
		fc.property(fc.array(fc.nat({ max: 20_000 }), { maxLength: 260 }), (seconds) => {
			const { out } = passed(seconds.map(line).join(''));
			const entries = out.filter((one) => !one.startsWith('boot'));
			expect([seconds.map(String), seconds.toReversed().map(String)]).toContainEqual(entries);
		}),
		{ numRuns: 40 },
	);
});
