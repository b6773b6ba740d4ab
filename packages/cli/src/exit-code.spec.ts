import type { Finding, InputReport } from '@whydown/analyzer';
import { describe, expect, test } from 'vitest';
import { exitCode } from './exit-code.ts';

type Cause = Pick<Finding, 'severity' | 'state'>;

function report(status: InputReport['status'], cause?: Cause, symptom?: Cause): InputReport {
	const listed = (finding: Cause | undefined): readonly Cause[] => (finding === undefined ? [] : [finding]);
	return {
		status,
		diagnosis: { causes: listed(cause), symptoms: listed(symptom) },
	} as unknown as InputReport;
}

const active: Cause = { severity: 'warning', state: 'active' };

describe('the exit code', () => {
	test('counts active and unknown causes from the threshold on', () => {
		expect(exitCode([report('complete', active)], 'error', undefined)).toBe(0);
		expect(exitCode([report('complete', active)], 'warning', undefined)).toBe(1);
		expect(exitCode([report('complete', active)], 'info', undefined)).toBe(1);
		expect(exitCode([report('complete', { ...active, state: 'unknown' })], 'warning', undefined)).toBe(1);
		expect(exitCode([report('complete', { ...active, state: 'resolved' })], 'info', undefined)).toBe(0);
		expect(
			exitCode([report('complete', { severity: 'critical', state: 'historical' })], 'info', undefined),
		).toBe(0);
		expect(
			exitCode([report('complete', { severity: 'critical', state: 'active' })], 'never', undefined),
		).toBe(0);
	});

	test('counts what goes on because of a harmless cause', () => {
		const harmless: Cause = { severity: 'info', state: 'active' };
		const critical: Cause = { severity: 'critical', state: 'active' };
		expect(exitCode([report('complete', harmless, critical)], 'error', undefined)).toBe(1);
		expect(
			exitCode([report('complete', harmless, { ...critical, state: 'resolved' })], 'error', undefined),
		).toBe(0);
	});

	test('a signal beats 2, and 2 beats 1', () => {
		const critical: Cause = { severity: 'critical', state: 'active' };
		const reports = [report('complete', critical), report('unreadable')];
		expect(exitCode(reports, 'error', undefined)).toBe(2);
		expect(exitCode(reports, 'never', undefined)).toBe(2);
		expect(exitCode(reports, 'error', 'SIGINT')).toBe(130);
		expect(exitCode(reports, 'error', 'SIGTERM')).toBe(143);
	});

	test('a dump that was cut before it came to us was read whole', () => {
		expect(exitCode([report('truncated')], 'error', undefined)).toBe(0);
	});
});
