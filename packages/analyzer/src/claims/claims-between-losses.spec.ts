import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import type { Report } from '../report-data/report.ts';

/** Lines of as many programs as a journal of everybody has, from `from` to `to` on the same morning. */
function everybody(from: string, to: string): string {
	return [
		`Nov 21 ${from} d openvpn[40]: 2026-11-21 ${from} Initialization Sequence Completed`,
		`Nov 21 ${from} d chronyd[41]: 2026-11-21T${from}Z Selected source 192.0.2.7 (ntp.example.com)`,
		`Nov 21 ${from} d dnsmasq[42]: dnsmasq[42]: using nameserver 192.0.2.53#53`,
		`Nov 21 ${to} d balena-supervisor[43]: [info]    Reported current state to the cloud`,
		'',
	].join('\n');
}

function whyNot(report: Report, rule: string): string | undefined {
	return report.notCheckable.find((item) => item.rule === rule)?.why;
}

describe('a hole in the journal', () => {
	const suppressed = (at: string): string =>
		`Nov 21 ${at} d systemd-journald[9]: Suppressed 1234 messages from openvpn.service\n`;
	const journal = (at: string): string =>
		everybody('05:00:00', '05:01:00') + suppressed(at) + everybody('05:30:00', '05:30:10');

	test('makes the silence of its unit mean nothing while a fault may be silent for as long', async () => {
		const late = await analyze(journal('05:22:00'));
		expect(whyNot(late, 'vpn-cipher-mismatch')).toBe(
			'only the last 490 s of openvpn: journald lost some of them',
		);
		expect(late.clean).toContain('dns-no-upstream');
	});

	test('is forgotten when enough was written behind it', async () => {
		const report = await analyze(journal('05:19:00'));
		expect(report.clean).toContain('vpn-cipher-mismatch');
	});
});

test('what an input shows ends at a silence in which the clock may have jumped', async () => {
	const report = await analyze(everybody('05:00:00', '05:01:00') + everybody('17:00:00', '17:01:00'));
	expect(report.coverage.map(({ source, first, last }) => [source, first.line, last.line])).toEqual([
		['*', 1, undefined],
		['*', undefined, 8],
	]);
	const [before, after] = report.coverage;
	expect(before?.last.elapsedSeconds?.max).toBe(60);
	expect(after?.first.elapsedSeconds?.max).toBe(12 * 3600);
});
