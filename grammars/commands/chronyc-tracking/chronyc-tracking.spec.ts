import { describe, expect, test } from 'vitest';
import type { CommandSection } from '../../source.ts';
import { testAgreement } from '../../testing/agreement.ts';
import { matchChronycTrackingLine } from './chronyc-tracking.parser.ts';
import { chronycTracking, type ChronycTrackingEvent } from './index.ts';

const healthy = [
	'Reference ID    : C0000203 (2.resinio.pool.ntp.org)',
	'Stratum         : 3',
	'Ref time (UTC)  : Sat Nov 21 05:29:47 2026',
	'System time     : 0.000000018 seconds fast of NTP time',
	'Last offset     : -0.000017189 seconds',
	'RMS offset      : 289318560.000000000 seconds',
	'Frequency       : 0.053 ppm fast',
	'Residual freq   : -0.048 ppm',
	'Leap status     : Normal',
];

const unsynchronised = [
	'Reference ID    : 00000000 ()',
	'Stratum         : 0',
	'Ref time (UTC)  : Thu Jan 01 00:00:00 1970',
	'System time     : 4.998139858 seconds slow of NTP time',
	'Last offset     : +0.000000000 seconds',
	'Leap status     : Not synchronised',
];

const ownClock = ['Reference ID    : 7F7F0101 ()', 'Stratum         : 10', 'Leap status     : Normal'];

const complaint = '506 Cannot talk to daemon';

function eventsOf(
	lines: readonly string[],
	exitStatus: number | undefined = 0,
): readonly { readonly event: ChronycTrackingEvent; readonly outputLine: number }[] {
	const section: CommandSection = {
		command: 'chronyc tracking',
		exitStatus,
		signal: undefined,
		takenAtUsec: Number.NaN,
	};
	const reader = chronycTracking.read(section);
	for (const line of lines) reader.line(line);
	return reader.end(section);
}

describe('chronyc tracking', () => {
	test('a healthy device', () => {
		expect(eventsOf(healthy)).toEqual([
			{
				event: {
					kind: 'chronyc-tracking.reported',
					synchronised: true,
					referenceId: 'C0000203',
					referenceName: '2.resinio.pool.ntp.org',
					stratum: 3,
					leapStatus: 'Normal',
					offsetSeconds: -0.000000018,
					lastOffsetSeconds: -0.000017189,
				},
				outputLine: 8,
			},
		]);
	});

	test('a device that follows nobody; "slow" is behind, and positive', () => {
		expect(eventsOf(unsynchronised)).toEqual([
			{
				event: {
					kind: 'chronyc-tracking.reported',
					synchronised: false,
					referenceId: '00000000',
					stratum: 0,
					leapStatus: 'Not synchronised',
					offsetSeconds: 4.998139858,
					lastOffsetSeconds: 0,
				},
				outputLine: 5,
			},
		]);
	});

	test("the device's own clock is no source", () => {
		expect(eventsOf(ownClock)[0]?.event).toMatchObject({ synchronised: false, referenceId: '7F7F0101' });
	});

	test('either line is enough to tell', () => {
		expect(eventsOf(['Leap status     : Not synchronised'])[0]?.event).toMatchObject({ synchronised: false });
		expect(eventsOf(['Reference ID    : 00000000 ()'])[0]?.event).toMatchObject({ synchronised: false });
	});

	test('chronyd does not answer', () => {
		expect(eventsOf([complaint], 1)).toEqual([
			{ event: { kind: 'chronyc-tracking.failed', status: 1, text: complaint }, outputLine: 0 },
		]);
	});

	test('a missing tool, a timeout and no output tell nothing', () => {
		expect(eventsOf(['bash: line 1: chronyc: command not found'], 127)).toEqual([]);
		expect(eventsOf(unsynchronised, 124)).toEqual([]);
		expect(eventsOf([])).toEqual([]);
	});

	test('reads this command, and no other of chronyc', () => {
		expect(chronycTracking.matches('chronyc tracking')).toBe(true);
		expect(chronycTracking.matches('chronyc sources')).toBe(false);
	});
});

testAgreement(new URL('./chronyc-tracking.ohm', import.meta.url), matchChronycTrackingLine, [
	...healthy,
	...unsynchronised,
	...ownClock,
	complaint,
	'',
]);
