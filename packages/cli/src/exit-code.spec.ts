import { describe, expect, test } from 'vitest';
import { exitCode, type JudgedFinding, type JudgedReport } from './exit-code.ts';

function report(
	status: JudgedReport['status'],
	cause?: JudgedFinding,
	symptom?: JudgedFinding,
): JudgedReport {
	const listed = (finding: JudgedFinding | undefined): readonly JudgedFinding[] =>
		finding === undefined ? [] : [finding];
	return { status, causes: listed(cause), symptoms: listed(symptom) };
}

const active: JudgedFinding = { severity: 'warning', state: 'active' };

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
		const harmless: JudgedFinding = { severity: 'info', state: 'active' };
		const critical: JudgedFinding = { severity: 'critical', state: 'active' };
		expect(exitCode([report('complete', harmless, critical)], 'error', undefined)).toBe(1);
		expect(
			exitCode([report('complete', harmless, { ...critical, state: 'resolved' })], 'error', undefined),
		).toBe(0);
	});

	test('a signal beats 2, and 2 beats 1', () => {
		const critical: JudgedFinding = { severity: 'critical', state: 'active' };
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
