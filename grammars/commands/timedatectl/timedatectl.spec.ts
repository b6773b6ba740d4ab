import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { timedatectl } from './index.ts';
import { matchTimedatectlLine } from './timedatectl.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

const withoutRtc = [
	'               Local time: Sat 2026-11-21 05:28:51 UTC',
	'           Universal time: Sat 2026-11-21 05:28:51 UTC',
	'                 RTC time: n/a',
	'                Time zone: Etc/UTC (UTC, +0000)',
	'System clock synchronized: no',
	'              NTP service: n/a',
	'          RTC in local TZ: no',
];

const old = [
	'      Local time: Thu 2017-03-23 08:00:24 EDT',
	'  Universal time: Thu 2017-03-23 12:00:24 UTC',
	'        RTC time: Thu 2017-03-23 12:00:20',
	'       Time zone: America/New_York (EDT, -0400)',
	'     NTP enabled: yes',
	'NTP synchronized: yes',
	' RTC in local TZ: no',
	'      DST active: yes',
];

const between = [
	'        Timezone: Etc/UTC (UTC, +0000)',
	' Network time on: yes',
	'      RTC in local TZ: yes',
];

const complaints = [
	'Failed to query server: Connection timed out',
	'Failed to create bus connection: No such file or directory',
];

describe('timedatectl', () => {
	test('a device without a clock battery', () => {
		expect(readOutput(timedatectl, 'timedatectl status', withoutRtc)).toEqual([
			{
				event: {
					kind: 'timedatectl.reported',
					synchronised: false,
					hasRtc: false,
					timeZone: 'Etc/UTC',
					service: 'n/a',
					rtcInLocalZone: false,
					writtenAt: { usec: Date.UTC(2026, 10, 21, 5, 28, 51) * 1000, zone: 'utc' },
					year: 2026,
				},
				outputLine: 4,
			},
		]);
	});

	test('labels of older versions; the universal time is the moment', () => {
		expect(readOutput(timedatectl, 'timedatectl', old)).toEqual([
			{
				event: {
					kind: 'timedatectl.reported',
					synchronised: true,
					hasRtc: true,
					rtcTime: { usec: Date.UTC(2017, 2, 23, 12, 0, 20) * 1000, zone: 'utc' },
					timeZone: 'America/New_York',
					service: 'yes',
					rtcInLocalZone: false,
					writtenAt: { usec: Date.UTC(2017, 2, 23, 12, 0, 24) * 1000, zone: 'utc' },
					year: 2017,
				},
				outputLine: 5,
			},
		]);
	});

	test('what is not printed is not known', () => {
		expect(readOutput(timedatectl, 'timedatectl', between)[0]).toEqual({
			event: {
				kind: 'timedatectl.reported',
				synchronised: undefined,
				hasRtc: undefined,
				timeZone: 'Etc/UTC',
				service: 'yes',
				rtcInLocalZone: true,
			},
			outputLine: 0,
		});
	});

	test.each(complaints)('says that it failed: %s', (text) => {
		expect(readOutput(timedatectl, 'timedatectl status', [text], { exitStatus: 1 })).toEqual([
			{ event: { kind: 'timedatectl.failed', status: 1, text }, outputLine: 0 },
		]);
		expect(readOutput(timedatectl, 'timedatectl status', [text], {})[0]?.event).toEqual({
			kind: 'timedatectl.failed',
			status: undefined,
			text,
		});
	});

	test('a failure without words', () => {
		expect(readOutput(timedatectl, 'timedatectl status', [], { exitStatus: 1 })[0]?.event).toEqual({
			kind: 'timedatectl.failed',
			status: 1,
			text: '',
		});
	});

	test('a missing tool, a timeout, a kill and no output tell nothing', () => {
		for (const ending of noAnswers) {
			expect(readOutput(timedatectl, 'timedatectl status', withoutRtc, ending)).toEqual([]);
		}
		expect(readOutput(timedatectl, 'timedatectl', ['bash: timedatectl: command not found'], {})).toEqual([]);
		expect(readOutput(timedatectl, 'timedatectl', [])).toEqual([]);
	});

	test('reads this command', () => {
		const commands = ['timedatectl', 'timedatectl status', 'timedatectl --no-pager status'];
		expect(commands.filter(timedatectl.matches)).toEqual(commands);
		expect(['timedatectl set-ntp true', 'echo timedatectl'].filter(timedatectl.matches)).toEqual([]);
	});
});

testOutputCases(timedatectl, cases);

testAgreement(new URL('./timedatectl.ohm', import.meta.url), matchTimedatectlLine, [
	...outputLinesIn(cases),
	...withoutRtc,
	...old,
	...between,
	...complaints,
	' systemd-timesyncd.service active: yes',
	'',
]);
