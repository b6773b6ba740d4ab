import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { TimeBoundError } from '@whydown/timeline';
import { readMoment } from './time-range.ts';

async function clockCauses(printed: string, at: string | undefined): Promise<readonly string[]> {
	const options = at === undefined ? {} : { at: await readMoment(at) };
	const { causes } = await analyze(`root@f220105:~# date\n${printed}\n`, options);
	return causes.map(({ rule, confidence }) => `${rule} ${confidence}`);
}

describe('the time at which an input was taken', () => {
	test.each([
		['behind', 'Sat Nov 21 03:28:51 UTC 2026', '2026-11-21 05:28', ['clock-behind likely']],
		['ahead', 'Sun Nov 22 05:28:51 UTC 2026', '2026-11-21T05:28:51Z', ['clock-ahead likely']],
		['right', 'Sat Nov 21 05:30:51 UTC 2026', '2026-11-21 05:28', []],
		['right in another zone', 'Sat Nov 21 15:28:51 AEST 2026', '2026-11-21 05:28', []],
		[
			'days behind in another zone',
			'Wed Nov 18 15:28:51 AEST 2026',
			'2026-11-21 05:28',
			['clock-behind likely'],
		],
		['anything, where nobody says when', 'Sat Nov 21 03:28:51 UTC 2026', undefined, []],
	])('shows that `date` is %s', async (_, printed, at, causes) => {
		expect(await clockCauses(printed, at)).toEqual(causes);
	});

	test.each(['-1h', 'yesterday', 'soon', ''])(
		'is no moment that means another time tomorrow: %s',
		async (text) => {
			await expect(readMoment(text)).rejects.toThrow(TimeBoundError);
		},
	);
});
