import { loadRules, type RulePack } from '@whydown/rules';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';

const ruleOn = (signal: string): string => `
id: valve-stuck
area: plant
title: The valve is stuck
severity: error
role: cause
summary: The controller says that the valve does not move.
signals: { stuck: ${signal} }
needs: stuck
remedy: [{ do: Look at the valve., risk: read-only }]
tests:
  - { name: stuck, fires: '' }
  - { name: loose, silent: '' }
  - { name: gone, silent: '' }
`;

const packOn = (signal: string): Promise<RulePack> =>
	loadRules([{ path: 'plant/valve-stuck.yaml', text: ruleOn(signal) }], [], 'plant 1');

async function told(input: string, signal: string): Promise<string> {
	const report = await analyze(input, { rules: await packOn(signal) });
	const [cause] = report.causes;
	if (cause !== undefined) return `${cause.evidence[0]?.kind}: ${cause.evidence[0]?.text}`;
	return report.clean.includes('valve-stuck') ? 'clean' : (report.notCheckable[0]?.why ?? 'nothing');
}

const lineOf = (program: string, text: string): string =>
	`2026-11-21T05:31:25+0000 f220105 ${program}[40]: ${text}\n`;
const stuck = '{ pattern: "valve \\\\d+ is stuck", source: plant-control }';

describe('a rule on the text of a program that no grammar describes', () => {
	test('sees its lines', async () => {
		expect(await told(lineOf('plant-control', 'valve 12 is stuck'), stuck)).toBe(
			'program.text: valve 12 is stuck',
		);
		expect(await told(lineOf('plant-control', 'valve 12 is fine'), stuck)).toBe('clean');
	});

	test('sees no lines of others', async () => {
		expect(await told(lineOf('plant-display', 'valve 12 is stuck'), stuck)).toBe(
			'no lines of plant-control in this input',
		);
	});

	test('knows it by its unit, too', async () => {
		const json = JSON.stringify({
			__REALTIME_TIMESTAMP: '1795239085000000',
			SYSLOG_IDENTIFIER: 'python3',
			_SYSTEMD_UNIT: 'plant-control.service',
			MESSAGE: 'valve 12 is stuck',
		});
		expect(await told(`${json}\n`, stuck)).toBe('program.text: valve 12 is stuck');
	});

	test('is checkable where a section of a dump shows the unit', async () => {
		const section = (unit: string): string =>
			[
				`--- journalctl --no-pager -n 200 -a -u ${unit} ---`,
				'DATE: Sat Nov 21 05:32:00 UTC 2026',
				'-- Logs begin at Sat 2026-11-21 05:00:00 UTC, end at Sat 2026-11-21 05:32:00 UTC. --',
				`Nov 21 05:31:25 f220105 ${unit}[40]: valve 12 is fine`,
				'',
				'real\t0m0.050s',
				'user\t0m0.010s',
				'sys\t0m0.010s',
				'',
			].join('\n');
		expect(await told(section('plant-control'), stuck)).toBe('clean');
		expect(await told(section('plant-display'), stuck)).toBe('no lines of plant-control in this input');
	});
});

describe('a rule on the text of a known source', () => {
	const rejected = '{ text: AUTH_FAILED, source: openvpn }';

	test('sees lines whether or not its grammar describes them', async () => {
		const known = '2026-11-21 05:31:25 AUTH: Received control message: AUTH_FAILED';
		expect(await told(lineOf('openvpn', known), rejected)).toBe(`openvpn.auth-failed: ${known}`);
		expect(await told(lineOf('openvpn', 'the plug-in says AUTH_FAILED'), rejected)).toBe(
			'openvpn.unrecognised: the plug-in says AUTH_FAILED',
		);
	});

	test('never takes the words of another program for it', async () => {
		expect(await told(lineOf('main', 'AUTH_FAILED'), rejected)).toBe('no lines of openvpn in this input');
	});
});
