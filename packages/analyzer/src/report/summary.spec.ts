import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf, findingOf, momentOf, reportOf } from './example.arbitraries.ts';
import { summaryReport } from './summary.ts';

const card = { needsReboot: false, verify: undefined, avoid: undefined, doc: undefined };
const dead = findingOf({
	id: 'dns-servers-unreachable@boot-1',
	rule: 'dns-servers-unreachable',
	title: 'No DNS server answers',
	explains: ['vpn-down@boot-1'],
	linesExplained: { 'vpn-down@boot-1': 17 },
	evidence: [
		evidenceOf(812, 'RESOLVE: Cannot resolve host address: vpn.example.com:443'),
		evidenceOf(815, 'GET /v6?apikey=0123456789abcdef failed'),
		evidenceOf(816, 'a third line'),
	],
	remedy: [
		{ ...card, do: 'Restart dnsmasq.', risk: 'disruptive' },
		{ ...card, do: 'Ask each server by hand.', risk: 'read-only' },
	],
});
const vpn = findingOf({
	id: 'vpn-down@boot-1',
	rule: 'vpn-down',
	title: 'The VPN is down',
	count: 24,
	explainedBy: [dead.id],
});
const full = findingOf({ id: 'disk-full@boot-1', rule: 'disk-full', title: 'A partition is full' });

/** Characters that must never reach a terminal; `\n` is the summary's own. */
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

describe('the summary for a ticket', () => {
	test('says device, period, cause, two lines of evidence, what it explains, the safe step, what was not checked', () => {
		const report = reportOf({
			causes: [dead, full],
			symptoms: [vpn],
			notCheckable: [{ rule: 'clock-behind', why: 'no lines of chronyd in this input' }],
			connectivity: { state: 'offline', evidence: [] },
		});
		expect(summaryReport([report]).split('\n')).toEqual([
			'**`dump.txt`**, diagnostics dump of `f220105`',
			'- Period: 2016-11-20 00:00:00 UTC to 2016-11-20 01:00:00 UTC on the device’s clock; connectivity: offline; 718 lines read, 1 not readable',
			'- Cause: **No DNS server answers** (dns-servers-unreachable, error, likely), active, since `Mar 23 12:00:25 (year unknown)`, 12 times',
			'  - line 812: `Mar 23 12:00:25 openvpn: RESOLVE: Cannot resolve host address: vpn.example.com:443`',
			'  - line 815: `Mar 23 12:00:25 openvpn: GET /v6?apikey=<hidden> failed`',
			'- Explains: The VPN is down (17×)',
			'- Also: A partition is full (active, since `Mar 23 12:00:25 (year unknown)`)',
			'- Next step: Ask each server by hand.',
			'- Not checked: 1 rule: no lines of chronyd in this input',
			'',
		]);
	});

	test('a step that changes something is marked, where none only looks', () => {
		const [restart] = dead.remedy;
		const remedy = restart === undefined ? [] : [restart];
		expect(summaryReport([reportOf({ causes: [{ ...dead, remedy }] })])).toContain(
			'- Next step: **ask first:** Restart dnsmasq.',
		);
	});

	test('what is over stands as such, without a step, and the input is not called healthy', () => {
		const text = summaryReport([
			reportOf({ verdict: 'fault', causes: [{ ...dead, state: 'resolved' }], clean: ['vpn-down'] }),
		]);
		expect(text).toContain(
			'- What was wrong is over by the end of this input. Rules asked: of 2 rules, 1 came out clean.',
		);
		expect(text).toContain('- Earlier: **No DNS server answers**');
		expect(text).not.toContain('Next step');
		expect(text).not.toMatch(/healthy/i);
	});

	test('where no rule could be checked it says what was seen, and which command would help', () => {
		const text = summaryReport([reportOf({ kind: 'journal' })]);
		expect(text).toContain('- Nothing to judge: of 0 rules, none could be checked with this input.');
		expect(text).toContain('- Seen: 700 journal entries, of openvpn\n');
		expect(text).toContain('- Next step: Take the journal of all services: `journalctl -b -a --no-pager`');
	});

	test('inputs stand apart', () => {
		expect(summaryReport([reportOf({}), reportOf({})]).split('\n\n')).toHaveLength(2);
	});

	test('H4: what a title, a list and a reason take from the input is no Markdown: no link, no HTML, no fence', () => {
		const evil = '[x](http://example.com)<img src=x>`` `*_';
		const titled = { ...dead, title: `${evil} fails`, explains: [vpn.id], linesExplained: { [vpn.id]: 1 } };
		const text = summaryReport([
			reportOf({
				causes: [titled, { ...full, title: evil }],
				symptoms: [{ ...vpn, title: evil }],
				notCheckable: [{ rule: 'clock-behind', why: `\`df ${evil}\` gave no answer` }],
			}),
		]);
		// The rest, without escapes and code spans, holds nothing that acts.
		const plain = text.replace(/\\[^\n]/g, '').replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, '');
		expect(plain).not.toMatch(/[[\]<>`_]/);
		expect(text).toContain('\\[x\\](http://example.com)\\<img src=x\\>');
	});

	test('a code span that is cut is closed', () => {
		const why = `${'x'.repeat(225)} \`df [a](http://example.com)\` gave no answer`;
		const text = summaryReport([reportOf({ notCheckable: [{ rule: 'clock-behind', why }] })]);
		expect(text).toMatch(/ `[^`\n]*…`\n/);
	});

	test('whatever an input holds: ten lines at most, nothing that acts, no credential, no Markdown of its own', () => {
		const hostile = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 400 }),
			fc.string({ unit: fc.constantFrom('`', '\n', '*', '[', '#', ' ', 'x'), maxLength: 40 }),
		);
		fc.assert(
			fc.property(hostile, hostile, hostile, fc.nat(30), (message, stamp, name, causes) => {
				const finding = findingOf({
					...dead,
					first: momentOf(1, stamp),
					evidence: [evidenceOf(7, message), evidenceOf(8, `${message} password=hunter2hunter2`)],
				});
				const report = reportOf(
					{ causes: [finding, ...Array.from({ length: causes }, () => finding)], symptoms: [vpn] },
					{
						name,
						status: 'truncated',
						errors: [{ code: 'ERR', message: `was cut: ${name}` }],
						device: { hostname: message, deviceType: stamp, osVersion: name, supervisorVersion: stamp },
					},
				);
				const text = summaryReport([report]);
				expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
				expect(text).not.toMatch(unsafe);
				expect(text).not.toContain('hunter2hunter2');
				for (const line of text.split('\n').filter((one) => one.startsWith('  - line '))) {
					const [, fence = '', inside = ''] = /^ {2}- line \d+: (`+)(.*)$/.exec(line) ?? [];
					const runs = (inside.match(/`+/g) ?? []).filter((run) => run === fence);
					expect(runs).toHaveLength(1);
					expect(inside.endsWith(fence)).toBe(true);
				}
			}),
		);
	});
});
