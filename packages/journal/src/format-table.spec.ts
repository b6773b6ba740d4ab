import { describe, expect, test } from 'vitest';
import { DumpSections } from './dump/sections.ts';
import { EntryInProgress } from './entry-in-progress.ts';
import { EntryTally } from './entry-tally.ts';
import { anyByte } from './input/bytes.ts';
import { defaultLimits } from './input/limits.ts';
import { LedgerCounter } from './ledger-counter.ts';
import { everywhere } from './line-format.ts';
import { EMPTY } from './line.ts';
import { LineDecision } from './line-decision.ts';
import { formatTable } from './format-table.ts';
import { FormatReaders } from './format-readers.ts';
import { OpenReaders } from './open-readers.ts';
import { messageText, recordText } from './testing/recording.ts';

function table(): ReturnType<typeof formatTable> {
	const sink = {
		entry: () => undefined,
		marker: () => undefined,
		sectionStarted: () => undefined,
		outputLine: () => undefined,
		sectionEnded: () => undefined,
	};
	const ledger = new LedgerCounter();
	const tally = new EntryTally();
	const open = new OpenReaders();
	const entry = new EntryInProgress(sink, ledger, tally, open, defaultLimits.messageBytes);
	const sections = new DumpSections(sink, defaultLimits.sections, () => undefined);
	const decision = new LineDecision(sections, entry, open);
	return formatTable(
		new FormatReaders(
			{
				sink,
				limits: defaultLimits,
				shapes: [],
				ledger,
				tally,
				open,
				entry,
				sections,
				isProgram: () => false,
				recognises: () => false,
			},
			decision,
		),
	);
}

describe('the table of line formats', () => {
	const { claimed, dividing, logs, rest } = table();
	const rows = [claimed, dividing, logs, rest].flat();

	test('each row has a name of its own, something to begin with, and a place to stand', () => {
		expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
		expect(rows.filter(({ begins, places }) => begins.length === 0 || places.length === 0)).toEqual([]);
	});

	test('whatever a line begins with, and wherever it stands, a row is left that reads it', () => {
		for (const place of everywhere) {
			const last = rest.findLast(({ places }) => places.includes(place));
			expect(anyByte.filter((first) => last?.begins.includes(first) !== true)).toEqual([]);
			expect(logs.some(({ begins, places }) => begins.includes(EMPTY) && places.includes(place))).toBe(true);
		}
	});
});

describe('lines that waited', () => {
	test('are told in the order of the input, also when they begin to wait anew', () => {
		const { entries } = recordText(
			[
				'[    1.000000] usb 1-1: new device',
				'         2.000000 host x[3]: indented as a further line is',
				'[    3.000000] usb 1-1: new device',
				'{"MESSAGE":"json","__REALTIME_TIMESTAMP":"4000000"}',
				'',
			].join('\n'),
		);
		expect(entries.map(({ at }) => at.line)).toEqual([1, 2, 3, 4]);
	});

	test('an object without a time is read behind one with a time, though only its own bytes were kept', () => {
		const timed = `{"FIELD":"${'x'.repeat(100)}","__REALTIME_TIMESTAMP":"4000000","MESSAGE":"one"}`;
		const { entries } = recordText(`${timed}\n--- open heading\n{"MESSAGE":"two","__CURSOR":"c"}\n\n`);
		expect(entries.map(messageText)).toEqual(['one', 'two']);
		expect(entries.map(({ stamp }) => stamp.kind)).toEqual(['realtime', 'none']);
	});
});

test('an indented line below fields is no further line of an entry that is over', () => {
	const { entries, ledger } = recordText(
		[
			'Mar 23 12:00:25 host x[3]: text',
			'__CURSOR=s=1',
			'MESSAGE=exported',
			'                           indented',
			'',
		].join('\n'),
	);
	expect(entries.map(messageText)).toEqual(['text', 'exported']);
	expect(ledger).toMatchObject({ continuations: 1, undecodable: 1 });
});
