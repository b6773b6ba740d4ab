import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RealtimeUsec } from '@whydown/journal';
import type { Report } from '../report-data/report.ts';
import { trueTimeOf } from '../report-data/moment.ts';
import { evidenceOf, findingOf, momentOf, reportOf } from './example.arbitraries.ts';
import { textReport } from './text.ts';

const dead = findingOf({
	id: 'dns-servers-unreachable@boot-0',
	rule: 'dns-servers-unreachable',
	title: 'DNS servers do not answer',
	explains: ['vpn-down@boot-0'],
	linesExplained: { 'vpn-down@boot-0': 24, 'state-report-failing@boot-0': 3 },
	remedy: [
		{
			do: 'Restart dnsmasq.',
			risk: 'disruptive',
			needsReboot: false,
			verify: undefined,
			avoid: undefined,
			doc: undefined,
		},
		{
			do: 'Ask each server by hand.',
			risk: 'read-only',
			needsReboot: false,
			verify: 'dig answers',
			avoid: 'Do not reboot.',
			doc: 'https://docs.example.com/dns',
		},
	],
});
const vpn = findingOf({
	id: 'vpn-down@boot-0',
	rule: 'vpn-down',
	title: 'The VPN is down',
	count: 24,
	explains: ['state-report-failing@boot-0'],
	explainedBy: [dead.id],
});
const state = findingOf({
	id: 'state-report-failing@boot-0',
	rule: 'state-report-failing',
	title: 'State reports fail',
	count: 3,
	explainedBy: [vpn.id],
});

/** Characters that must never reach a terminal; `\n` is the report's own. */
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

describe('the text report', () => {
	test('says cause, since when, evidence with file and line, consequences and the safe step first', () => {
		const text = textReport([reportOf({ causes: [dead], symptoms: [vpn, state] })]);
		expect(text).toContain('dump.txt: diagnostics dump of f220105');
		expect(text).toContain('1. DNS servers do not answer [error, dns-servers-unreachable]');
		expect(text).toContain('Confidence  likely');
		expect(text).toContain('Since       Mar 23 12:00:25 (year unknown), 12 times');
		expect(text).toContain('Still active');
		expect(text).toContain('dump.txt:812');
		expect(text).toContain('Explains    The VPN is down (24×); State reports fail (3×)');
		expect(text.indexOf('Ask each server')).toBeLessThan(text.indexOf('ask first: Restart dnsmasq.'));
		expect(text).toContain(
			'718 lines read, 700 journal entries, 1 not readable, 3 messages of known services not understood.',
		);
	});

	test('without a cause it says what was asked and what could not be, and never that the device is healthy', () => {
		const text = textReport(
			[
				reportOf({
					verdict: 'clean',
					proof: {},
					clean: ['vpn-down', 'disk-full'],
					notCheckable: [
						{ rule: 'clock-behind', why: 'no journal of chronyd' },
						{ rule: 'ntp-unreachable', why: 'no journal of chronyd' },
					],
				}),
			],
			{ width: 400 },
		);
		expect(text).toContain(
			'No fault found in what this input shows. Nothing positive is shown: no line says that the VPN is up, that the state is reported to the cloud, that the clock follows a time source. Rules asked: of 4 rules, 2 came out clean, 2 could not be checked.',
		);
		expect(text).toContain('· no journal of chronyd: clock-behind, ntp-unreachable');
		expect(text).not.toMatch(/healthy/i);
	});

	test('what is over stands behind what goes on, with what ended it', () => {
		const at = momentOf(300, 'Mar 23 11:00:00');
		const ended = evidenceOf(400, 'Initialization Sequence Completed');
		const over = findingOf({
			id: 'clock-set-back@boot-0',
			rule: 'clock-set-back',
			title: 'The clock was set back',
			state: 'resolved',
			episodes: [{ boot: 0, first: at, last: at, count: 1, state: 'resolved', ended, evidence: [] }],
		});
		const text = textReport([reportOf({ causes: [dead, over] })]);
		expect(text.indexOf('DNS servers')).toBeLessThan(text.indexOf('Earlier, over by the end'));
		expect(text).toContain('Resolved Mar 23 12:00:25 (year unknown): Initialization Sequence Completed');
	});

	test('what goes on though its cause is over is told in place of all being well', () => {
		const over = { ...dead, state: 'resolved' as const };
		const fault = { verdict: 'fault', causes: [over] } as const;
		const told = (part: Partial<Report>): string => textReport([reportOf(fault, part)], { width: 400 });
		expect(told({ symptoms: [vpn] })).toContain(
			'What was wrong is over, but this goes on: The VPN is down. Rules',
		);
		expect(told({ symptoms: [{ ...vpn, state: 'unknown' }] })).toContain(
			'What was wrong is over by the end of this input. Rules asked: of',
		);
		expect(told({ connectivity: { state: 'heartbeat-only', evidence: [] } })).toContain(
			'What was wrong is over, but this goes on: connectivity is heartbeat only. Rules',
		);
	});

	test('“No fault” needs the verdict clean, and names what shows it, line by line', () => {
		const proof = { vpnUp: evidenceOf(12, 'up'), clockFollowed: evidenceOf(31, 'Selected source') };
		const told = (part: Partial<Report>): string => textReport([reportOf(part)], { width: 400 });
		expect(told({ verdict: 'clean', proof, clean: ['vpn-down'] })).toContain(
			'No fault found in what this input shows. It shows that the VPN is up (line 12), that the clock follows a time source (line 31); not shown: that the state is reported to the cloud. Rules',
		);
		const over = { ...dead, state: 'resolved' as const };
		const others: readonly Partial<Report>[] = [
			{ verdict: 'nothing-to-judge' },
			{ verdict: 'unexplained', clean: ['vpn-down'], connectivity: { state: 'offline', evidence: [] } },
			{ verdict: 'fault', causes: [over], clean: ['vpn-down'] },
		];
		for (const part of others) expect(told(part)).not.toMatch(/no fault/i);
		expect(told(others[1] ?? {})).toContain('No known cause, but connectivity is offline: not an all-clear.');
	});

	test('where no rule could be checked it says what was seen, and which command would help', () => {
		const text = textReport(
			[reportOf({ kind: 'journal', notCheckable: [{ rule: 'vpn-down', why: 'no lines of openvpn' }] })],
			{ width: 400 },
		);
		expect(text).toContain('Nothing to judge: of 1 rule, none could be checked with this input.');
		expect(text).toContain('Seen        700 journal entries, of openvpn\n');
		expect(text).toMatch(/Look {8}Take the journal of all services: `journalctl -b /);
	});

	test('of what was said once, at the end, it says that nobody can tell whether it goes on', () => {
		const text = textReport([reportOf({ verdict: 'fault', causes: [{ ...dead, saidOnceAtEnd: true }] })], {
			width: 400,
		});
		expect(text).toContain(
			'Said once, at the end of this input (Mar 23 12:00:25 (year unknown)): whether it goes on',
		);
		expect(text).not.toContain('Still active');
	});

	test('of one rule ten findings are told, and the others counted', () => {
		const causes = Array.from({ length: 13 }, (_, at) =>
			findingOf({ id: `unit-failed@boot-1+${at}`, rule: 'unit-failed', title: `Unit ${at} fails` }),
		);
		const text = textReport([reportOf({ causes })]);
		expect(text.match(/Unit \d+ fails/g)).toHaveLength(10);
		expect(text).toContain('And more of the same: 3 of unit-failed');
	});

	test('the address of a document stands on one line, however narrow the page', () => {
		const doc = `https://docs.example.com/${'a-long-way-to-go/'.repeat(9)}`;
		const cause = { ...dead, remedy: dead.remedy.map((card) => ({ ...card, doc })) };
		expect(textReport([reportOf({ causes: [cause] })], { width: 60 })).toContain(`Read      ${doc}\n`);
	});

	test('an input that could not be read says why and claims nothing', () => {
		const unread = reportOf(
			{},
			{
				kind: 'unknown',
				status: 'unreadable',
				errors: [{ code: 'ERR_INPUT_EMPTY', message: 'the file is empty' }],
				ledger: { ...reportOf({}).ledger, lines: 0 },
			},
		);
		const text = textReport([unread]);
		expect(text).toBe('dump.txt: nothing read\n   the file is empty\n');
	});

	test('log text cannot act: whatever it holds, only printable characters and line ends come out', () => {
		const hostile = fc.string({ unit: 'binary', maxLength: 400 });
		fc.assert(
			fc.property(
				hostile,
				hostile,
				hostile,
				fc.integer({ min: 1, max: 200 }),
				(message, stamp, name, width) => {
					const finding = findingOf({
						...dead,
						first: momentOf(1, stamp),
						evidence: [{ at: momentOf(7, stamp, name), kind: 'x.y', text: message, role: 'fired' }],
					});
					const text = textReport(
						[
							reportOf(
								{ causes: [finding] },
								{
									name,
									device: { hostname: message, deviceType: name, osVersion: stamp, supervisorVersion: name },
								},
							),
						],
						{ width },
					);
					expect(text).not.toMatch(unsafe);
					expect(text.isWellFormed()).toBe(true);
				},
			),
		);
	});

	test('colour is a choice, and adds nothing but its own sequences', () => {
		const report = [reportOf({ causes: [dead], symptoms: [vpn, state] })];
		const bare = textReport(report);
		const colour = textReport(report, { colour: true });
		expect(colour).not.toBe(bare);
		expect(colour.replaceAll(/\u001b\[\d+m/g, '')).toBe(bare);
	});

	test('lines end before the width', () => {
		const long = findingOf({
			...dead,
			summary: 'word '.repeat(80).trim(),
			evidence: [evidenceOf(1, 'x'.repeat(500))],
		});
		for (const line of textReport([reportOf({ causes: [long] })], { width: 80 }).split('\n')) {
			expect(line.length).toBeLessThanOrEqual(80);
		}
	});

	test('a true time that differs from the stamp is told', () => {
		const usec = (...at: Parameters<typeof Date.UTC>): RealtimeUsec =>
			(Date.UTC(...at) * 1000) as RealtimeUsec;
		const first = {
			...momentOf(1, 'Mar 23 12:00:25'),
			deviceTimeUsec: usec(2017, 2, 23, 12, 0, 25),
			trueTime: trueTimeOf({
				earliest: usec(2026, 10, 21, 4, 0, 0),
				latest: usec(2026, 10, 21, 4, 0, 2),
			}),
		};
		const text = textReport([reportOf({ causes: [findingOf({ ...dead, first })] })]);
		expect(text).toContain('Mar 23 12:00:25 (2017; really 2026-11-21 04:00:01 UTC)');
	});
});
