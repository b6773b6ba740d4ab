import { describe, expect, test } from 'vitest';
import type { CommandSection } from '../../vocabulary/source.ts';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { matchChronycTrackingLine } from './chronyc-tracking.parser.ts';
import { chronycTracking, type ChronycTrackingEvent } from './index.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(chronycTracking, cases);

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
	test('either line is enough to tell', () => {
		expect(eventsOf(['Leap status     : Not synchronised'])[0]?.event).toMatchObject({ synchronised: false });
		expect(eventsOf(['Reference ID    : 00000000 ()'])[0]?.event).toMatchObject({ synchronised: false });
	});

	test('a missing tool, a timeout and no output tell nothing', () => {
		expect(eventsOf(['bash: line 1: chronyc: command not found'], 127)).toEqual([]);
		expect(eventsOf(['Leap status     : Not synchronised'], 124)).toEqual([]);
		expect(eventsOf([])).toEqual([]);
	});

	test('reads this command, and no other of chronyc', () => {
		expect(chronycTracking.matches('chronyc tracking')).toBe(true);
		expect(chronycTracking.matches('chronyc sources')).toBe(false);
	});
});

testAgreement(
	new URL('./chronyc-tracking.ohm', import.meta.url),
	matchChronycTrackingLine,
	outputLinesIn(cases),
);
