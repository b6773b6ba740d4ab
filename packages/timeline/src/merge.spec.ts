import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf } from './direction.ts';
import { mergeSections } from './merge.ts';
import type { SectionBoot, SectionEntry, MergedJournal, SectionJournal } from './merge.ts';
import { sameMessage } from './same-message.ts';
import { journalSections, readLine } from './text.arbitraries.ts';
import type { Line } from './text.arbitraries.ts';
import { Timeline } from './timeline.ts';
import type { TimeTable } from './time.ts';

function section(text: string, reversed = false): SectionJournal<Line> {
	const items: (SectionEntry<Line> | SectionBoot)[] = [];
	const lines = text.split('\n').map((line) => line.trim());
	for (const [at, line] of lines.filter((kept) => kept !== '').entries()) {
		const item = readLine(line, at + 1);
		if (item === undefined) throw new Error(`not a line: ${line}`);
		items.push(item);
	}
	return { items, reversed };
}

/** The messages in order; boot lines as `--`. */
function messages(journal: MergedJournal<Line>): string[] {
	return journal.items.map((item) => (item.kind === 'boot' ? '--' : item.message));
}

function timeOf(journal: MergedJournal<Line>, takenAt: string): TimeTable {
	const timeline = new Timeline<Line>({ placed: () => undefined });
	for (const item of journal.items) {
		if (item.kind === 'boot') timeline.boot(item.bootId);
		else timeline.add(item.entry, item.payload.event, item.payload);
	}
	timeline.heading(Date.parse(takenAt) * 1000);
	timeline.end();
	return timeline.table();
}

const dump = (name: string): SectionJournal<Line>[] =>
	journalSections(readFileSync(new URL(`../../../corpus/dumps/${name}/input.txt`, import.meta.url), 'utf8'));

describe('the sections of a dump', () => {
	test('that each show the jumps of one clock tell them once', () => {
		const sections = dump('clock-jump');
		expect(sections.map((journal) => journal.items.length)).toEqual([0, 0, 0, 200, 402, 0, 95, 11]);
		const merged = mergeSections(sections);
		expect(merged.items).toHaveLength(402);
		expect(merged.apart).toEqual([]);
		const { jumps, segments } = timeOf(merged, '2026-11-21T05:29:54Z');
		expect(jumps.map(({ direction, line }) => [direction, line])).toEqual([
			['back', 1305],
			['forward', 1470],
		]);
		expect(jumps[0]?.seconds).toBeCloseTo(-304_968_533.77, 0);
		expect(jumps[0]?.witnesses).toContain('chronyd.backward-jump');
		expect(jumps[1]).toMatchObject({ seconds: 304_968_533.772_419, certainty: 'certain' });
		expect(segments.map((segment) => segment.year)).toEqual([2026, 2017, 2026]);
	});

	test('point at every line that prints an entry, the fullest section first', () => {
		const merged = mergeSections(dump('clock-jump'));
		const stepped = merged.items.find(
			(item) => item.kind === 'entry' && item.message.includes('System clock was stepped'),
		);
		expect(stepped).toMatchObject({
			origins: [
				{ section: 4, line: 1472 },
				{ section: 7, line: 2939 },
			],
		});
	});

	test.each([
		['dns-dead', 151, [2026]],
		['healthy', 154, [2026]],
		['healthy-stderr', 169, [2026]],
	])('%s are one journal without a jump', (name, entries, years) => {
		const merged = mergeSections(dump(name));
		expect(merged.items).toHaveLength(entries);
		expect(merged.apart).toEqual([]);
		const { jumps, segments } = timeOf(merged, '2026-11-21T05:31:00Z');
		expect(jumps).toEqual([]);
		expect(segments.map((segment) => segment.year)).toEqual(years);
	});
});

describe('entries', () => {
	test('stand as often as in the section that has them most often', () => {
		const twice = `
			Nov 21 05:30:00 x[1]: a
			Nov 21 05:30:00 x[1]: same
			Nov 21 05:30:00 x[1]: same
			Nov 21 05:30:01 x[1]: b`;
		const once = `
			Nov 21 05:30:00 x[1]: same
			Nov 21 05:30:01 x[1]: b`;
		expect(messages(mergeSections([section(twice), section(once)]))).toEqual(['a', 'same', 'same', 'b']);
		expect(messages(mergeSections([section(once), section(once)]))).toEqual(['same', 'b']);
	});

	test('that only the smaller section has keep their place between shared ones', () => {
		const merged = mergeSections([
			section(`
				Nov 21 05:30:00 x[1]: a
				Nov 21 05:30:05 x[1]: c
				Nov 21 05:30:09 x[1]: e`),
			section(`
				Nov 21 05:30:00 x[1]: a
				Nov 21 05:30:03 y[2]: b
				Nov 21 05:30:07 y[2]: d`),
		]);
		expect(messages(merged)).toEqual(['a', 'b', 'c', 'd', 'e']);
	});

	test('on another clock are never sorted by stamp', () => {
		const merged = mergeSections([
			section(`
				Nov 21 05:28:50 x[1]: before
				Nov 21 05:29:32 x[1]: repaired
				Nov 21 05:29:40 x[1]: after
				Nov 21 05:29:41 x[1]: more`),
			section(`
				Nov 21 05:28:50 x[1]: before
				Mar 23 12:00:00 y[2]: in 2017
				Mar 23 12:00:05 y[2]: still
				Nov 21 05:29:40 x[1]: after`),
		]);
		expect(messages(merged)).toEqual(['before', 'in 2017', 'still', 'repaired', 'after', 'more']);
	});

	test('find the run of the clock to which they belong', () => {
		const merged = mergeSections([
			section(`
				Nov 21 05:28:50 x[1]: first
				Nov 21 05:28:51 x[1]: before
				Mar 23 12:00:03 x[1]: after
				Mar 23 12:00:09 x[1]: last`),
			section(`
				Nov 21 05:28:50 x[1]: first
				Mar 23 12:00:02 y[2]: between
				Mar 23 12:00:09 x[1]: last`),
		]);
		expect(messages(merged)).toEqual(['first', 'before', 'between', 'after', 'last']);
	});

	test('older than the fullest section come first', () => {
		const merged = mergeSections([
			section(`
				Nov 21 05:30:00 x[1]: d
				Nov 21 05:30:01 y[2]: e
				Nov 21 05:30:02 x[1]: f
				Nov 21 05:30:03 x[1]: g`),
			section(`
				Nov 10 05:30:00 y[2]: a
				Nov 19 05:30:00 y[2]: b
				Nov 21 05:30:01 y[2]: e`),
		]);
		expect(messages(merged)).toEqual(['a', 'b', 'd', 'e', 'f', 'g']);
	});

	test('shortened by a terminal are the same', () => {
		expect(sameMessage('VERIFY ERROR: depth=1, err…', 'VERIFY ERROR: depth=1, error=x')).toBe(true);
		expect(sameMessage('VERIFY…error=x', 'VERIFY ERROR: depth=1, error=x')).toBe(true);
		expect(sameMessage('VERIFY ERROR: dep>', 'VERIFY ERROR: depth=1, error=x')).toBe(true);
		expect(sameMessage('VERIFY OK: dep>', 'VERIFY ERROR: depth=1, error=x')).toBe(false);
		const merged = mergeSections([
			section(`
				Nov 21 05:30:00 x[1]: VERIFY ERROR: depth=1, error=x
				Nov 21 05:30:01 x[1]: next`),
			section('Nov 21 05:30:00 x[1]: VERIFY ERROR: dep…'),
		]);
		expect(merged.items).toHaveLength(2);
	});

	test('that nothing ties to the rest stay apart', () => {
		const merged = mergeSections([
			section(`
				Nov 21 05:30:00 x[1]: a
				Nov 21 05:30:01 x[1]: b`),
			section('Mar 01 05:30:00 y[2]: elsewhere'),
		]);
		expect(messages(merged)).toEqual(['a', 'b']);
		expect(merged.apart.map((entries) => entries.map((entry) => entry.message))).toEqual([['elsewhere']]);
	});

	test('beyond the limit are counted', () => {
		const merged = mergeSections([section('Nov 21 05:30:00 x[1]: a\nNov 21 05:30:01 x[1]: b')], { limit: 1 });
		expect([merged.items.length, merged.left]).toEqual([1, 1]);
	});

	test('of a reversed section are turned round', () => {
		const id = '2'.repeat(32);
		const merged = mergeSections([
			section(
				`
				Nov 21 05:30:03 x[1]: d
				Nov 21 05:30:02 x[1]: c
				-- Boot ${id} --
				Nov 20 05:30:01 x[1]: b
				Nov 20 05:30:00 x[1]: a`,
				true,
			),
		]);
		expect(messages(merged)).toEqual(['--', 'a', 'b', '--', 'c', 'd']);
	});
});

test('a whole journal printed newest first is turned round', () => {
	const [, , , , fullest] = dump('clock-jump');
	if (fullest === undefined) throw new Error('no section');
	const merged = mergeSections([{ items: fullest.items.toReversed(), reversed: true }]);
	expect(messages(merged)).toEqual(messages(mergeSections([fullest])));
	expect(directionOf(fullest.items.filter((item) => item.kind === 'entry').map((item) => item.entry))).toBe(
		'forward',
	);
	const reversed = fullest.items.toReversed().filter((item) => item.kind === 'entry');
	expect(directionOf(reversed.map((item) => item.entry))).toBe('reversed');
});

describe('boots', () => {
	const other = '2'.repeat(32);

	test('are merged each with its own', () => {
		const merged = mergeSections([
			section(`
				Nov 21 05:28:00 x[1]: a
				Nov 21 05:28:01 x[1]: b
				-- Boot ${other} --
				Nov 21 05:28:00 x[1]: c
				Nov 21 05:28:02 x[1]: e`),
			section(`
				Nov 21 05:28:01 y[2]: only here
				-- Boot ${other} --
				Nov 21 05:28:01 y[2]: d
				Nov 21 05:28:02 x[1]: e`),
		]);
		expect(messages(merged)).toEqual(['a', 'b', 'only here', '--', 'c', 'd', 'e']);
	});

	test('that only the smaller section reaches back to come first', () => {
		const merged = mergeSections([
			section(`
				Nov 21 05:28:00 x[1]: c
				Nov 21 05:28:01 y[2]: d
				Nov 21 05:28:02 x[1]: e`),
			section(`
				Aug 01 00:00:00 y[2]: old
				-- Boot ${other} --
				Nov 21 05:28:01 y[2]: d`),
		]);
		expect(messages(merged)).toEqual(['old', '--', 'c', 'd', 'e']);
	});
});

test('parts of one journal merge into that journal, whatever its clock does', () => {
	const journal = fc.array(
		fc.record({
			step: fc.oneof(
				{ weight: 9, arbitrary: fc.integer({ min: 0, max: 3 }) },
				{ weight: 1, arbitrary: fc.integer({ min: -5000, max: 5000 }) },
			),
			unit: fc.constantFrom('a', 'b', 'c'),
		}),
		{ minLength: 1, maxLength: 60 },
	);
	fc.assert(
		fc.property(journal, (steps) => {
			let clock = Date.UTC(2026, 5, 1);
			const lines = steps.map(({ step, unit }, at) => {
				clock += step * 1000;
				return { unit, text: `${new Date(clock).toISOString().slice(0, 19)}Z ${unit}[1]: ${String(at)}` };
			});
			const whole = section(lines.map(({ text }) => text).join('\n'));
			const parts = ['a', 'b', 'c'].map((unit) =>
				section(
					lines
						.filter((line) => line.unit === unit)
						.map(({ text }) => text)
						.join('\n'),
				),
			);
			const merged = mergeSections([...parts, whole]);
			expect(messages(merged)).toEqual(steps.map((_, at) => String(at)));
			expect(merged.apart).toEqual([]);
		}),
	);
});
