import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { listBoots } from './index.ts';
import { matchListBootsLine } from './list-boots.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

const command = 'journalctl --no-pager --no-hostname  --list-boots';

const table = [
	'IDX BOOT ID                          FIRST ENTRY                 LAST ENTRY',
	' -1 9c1ed836d96147cd8b5c20022ce2e24a Thu 2017-03-23 12:00:00 EST Thu 2017-03-23 12:10:08 EST',
	'  0 18b4ca17034d49e98a691e58174e16c1 Sat 2026-11-21 05:28:08 UTC Sat 2026-11-21 05:28:50 UTC',
];

const dashes = [
	'-1 9c1ed836d96147cd8b5c20022ce2e24a Thu 2022-08-18 10:51:01 UTC—Thu 2022-08-18 12:10:08 UTC',
	' 0 18b4ca17034d49e98a691e58174e16c1 Fri 2022-08-19 10:11:53 UTC—Fri 2022-08-19 10:12:00 UTC',
];

const complaint = 'No journal files were found.';

function utc(...parts: readonly [number, number, number, number, number, number]): object {
	return { usec: Date.UTC(...parts) * 1000, zone: 'utc' };
}

describe('journalctl --list-boots', () => {
	test('the table', () => {
		expect(readOutput(listBoots, command, table)).toEqual([
			{
				event: {
					kind: 'list-boots.listed',
					total: 2,
					shortInARow: 1,
					boots: [
						{
							index: -1,
							bootId: '9c1ed836d96147cd8b5c20022ce2e24a',
							first: { usec: Date.UTC(2017, 2, 23, 12, 0, 0) * 1000, zone: 'local' },
							last: { usec: Date.UTC(2017, 2, 23, 12, 10, 8) * 1000, zone: 'local' },
						},
						{
							index: 0,
							bootId: '18b4ca17034d49e98a691e58174e16c1',
							first: utc(2026, 10, 21, 5, 28, 8),
							last: utc(2026, 10, 21, 5, 28, 50),
						},
					],
				},
				outputLine: 2,
			},
		]);
	});

	test('the older list, also the other way round', () => {
		const [located] = readOutput(listBoots, command, dashes);
		expect(located).toMatchObject({ event: { total: 2 }, outputLine: 1 });
		expect(readOutput(listBoots, command, dashes.toReversed())[0]?.event).toEqual(located?.event);
		expect(located?.event.kind === 'list-boots.listed' && located.event.boots[0]).toEqual({
			index: -1,
			bootId: '9c1ed836d96147cd8b5c20022ce2e24a',
			first: utc(2022, 7, 18, 10, 51, 1),
			last: utc(2022, 7, 18, 12, 10, 8),
		});
	});

	test('an empty journal', () => {
		expect(readOutput(listBoots, command, table.slice(0, 1))[0]?.event).toEqual({
			kind: 'list-boots.listed',
			total: 0,
			shortInARow: 0,
			boots: [],
		});
	});

	test('says that it failed', () => {
		expect(readOutput(listBoots, command, [complaint], { exitStatus: 1 })[0]?.event).toEqual({
			kind: 'list-boots.failed',
			status: 1,
			text: complaint,
		});
	});

	test('no answer and no output tell nothing', () => {
		for (const ending of noAnswers) expect(readOutput(listBoots, command, table, ending)).toEqual([]);
		expect(readOutput(listBoots, command, [])).toEqual([]);
	});

	test('reads this command, and no journal', () => {
		expect(listBoots.matches(command)).toBe(true);
		expect(listBoots.matches('journalctl --list-boots | tail')).toBe(false);
		expect(listBoots.matches('journalctl -n 200 -a')).toBe(false);
	});
});

testOutputCases(listBoots, cases);

testAgreement(new URL('./list-boots.ohm', import.meta.url), matchListBootsLine, [
	...outputLinesIn(cases),
	...table,
	...dashes,
	complaint,
	'',
]);
