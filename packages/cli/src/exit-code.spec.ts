import { describe, expect, test } from 'vitest';
import { exitCode, type JudgedFinding, type JudgedReport, type Threshold } from './exit-code.ts';

const at = (line: number): JudgedFinding['last'] => ({ line, stamp: '', yearInferred: false });

const report = (part: Partial<JudgedReport>): JudgedReport => ({
	status: 'complete',
	verdict: 'fault',
	account: { complaints: 0, evidence: 0, symptoms: 0, passing: 0, benign: 0, unexplained: 0 },
	connectivity: { state: 'unknown', evidence: [] },
	causes: [],
	symptoms: [],
	...part,
});
const withCause = (cause: JudgedFinding): JudgedReport => report({ causes: [cause] });
const active: JudgedFinding = { severity: 'warning', state: 'active', last: at(7) };
const critical: JudgedFinding = { severity: 'critical', state: 'active', last: at(7) };

function codeOf(judged: JudgedReport, failOn: Threshold = 'error', isStrict: boolean = false): number {
	return exitCode([judged], { failOn, isStrict }, undefined);
}

describe('the exit code', () => {
	test('counts active and unknown causes from the threshold on', () => {
		expect(codeOf(withCause(active))).toBe(0);
		expect(codeOf(withCause(active), 'warning')).toBe(1);
		expect(codeOf(withCause(active), 'info')).toBe(1);
		expect(codeOf(withCause({ ...active, state: 'unknown' }), 'warning')).toBe(1);
		expect(codeOf(withCause({ ...active, state: 'resolved' }), 'info')).toBe(0);
		expect(codeOf(withCause({ ...critical, state: 'historical' }), 'info')).toBe(0);
		expect(codeOf(withCause(critical), 'never')).toBe(0);
	});

	test('counts what goes on because of a harmless cause', () => {
		const harmless: JudgedFinding = { ...active, severity: 'info' };
		expect(codeOf(report({ causes: [harmless], symptoms: [critical] }))).toBe(1);
		expect(codeOf(report({ causes: [harmless], symptoms: [{ ...critical, state: 'resolved' }] }))).toBe(0);
	});

	test('counts what was said once, at the end, only where it is strict', () => {
		const once = withCause({ ...critical, saidOnceAtEnd: true });
		expect(codeOf(once)).toBe(0);
		expect(codeOf(once, 'error', true)).toBe(1);
		expect(codeOf(once, 'never', true)).toBe(0);
		const under = report({
			causes: [{ ...active, severity: 'info' }],
			symptoms: [{ ...critical, saidOnceAtEnd: true }],
		});
		expect([codeOf(under), codeOf(under, 'error', true)]).toEqual([0, 1]);
	});

	test('counts a state other than online that the input proves, by its severity', () => {
		const way = (works: boolean) => ({
			works,
			by: { at: at(9), kind: 'x.y', role: 'fired', text: '' } as const,
		});
		const shown = (state: JudgedReport['connectivity']['state']): JudgedReport =>
			report({
				connectivity: { state, vpn: way(false), heartbeat: way(state !== 'offline'), evidence: [] },
			});
		expect(codeOf(shown('offline'), 'critical')).toBe(1);
		expect(codeOf(shown('heartbeat-only'))).toBe(1);
		expect(codeOf(shown('heartbeat-only'), 'critical')).toBe(0);
		expect(codeOf(shown('offline'), 'never')).toBe(0);
		// One way alone proves no state.
		expect(codeOf(shown('unknown'), 'info')).toBe(0);
		const once = {
			...shown('heartbeat-only'),
			causes: [{ ...critical, saidOnceAtEnd: true, last: at(9) } as const],
		};
		expect([codeOf(once), codeOf(once, 'error', true)]).toEqual([0, 1]);
	});

	test('counts what is unexplained only where that is asked for, and then as much as an error', () => {
		const account = { ...report({}).account, complaints: 2, unexplained: 2 };
		const unexplained = report({ verdict: 'unexplained', account });
		expect(codeOf(unexplained, 'info')).toBe(0);
		expect(codeOf(unexplained, 'unexplained')).toBe(1);
		expect(codeOf(withCause(critical), 'unexplained')).toBe(1);
		expect(codeOf(withCause(active), 'unexplained')).toBe(0);
		expect(codeOf(report({ verdict: 'clean' }), 'unexplained')).toBe(0);
	});

	test('a signal beats 2, and 2 beats 1', () => {
		const reports = [withCause(critical), report({ status: 'unreadable' })];
		const failOn = { failOn: 'error', isStrict: false } as const;
		expect(exitCode(reports, failOn, undefined)).toBe(2);
		expect(exitCode(reports, { ...failOn, failOn: 'never' }, undefined)).toBe(2);
		expect(exitCode(reports, failOn, 'SIGINT')).toBe(130);
		expect(exitCode(reports, failOn, 'SIGTERM')).toBe(143);
	});

	test('an input that tells nothing is 2', () => {
		expect(codeOf(report({ verdict: 'nothing-to-judge' }))).toBe(2);
		expect(codeOf(report({ verdict: 'clean' }))).toBe(0);
	});

	test('a dump that was cut before it came to us was read whole', () => {
		expect(codeOf(report({ status: 'truncated' }))).toBe(0);
	});
});
