import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import type { Report } from '../report-data/report.ts';

const linesOf = async (journal: string): Promise<readonly string[]> =>
	(
		await readFile(
			fileURLToPath(
				new URL(`../../../../corpus/journals/${journal}/input.short.no-hostname.txt`, import.meta.url),
			),
			'utf8',
		)
	)
		.trimEnd()
		.split('\n');

const reportOn = async (lines: readonly string[]): Promise<Report> =>
	analyze([`${lines.join('\n')}\n`], { name: 'pasted.txt' });

const causesOf = (report: Report): readonly string[] =>
	report.causes.map(({ rule, state, count }) => `${rule} ${state} ${count}`);

const said =
	(name: string) =>
	(line: string): boolean =>
		line.includes(` ${name}[`);

describe('excerpts of units, one after the other', () => {
	test('are no clock that was set back, and tell what the journal tells, in whatever order they were pasted', async () => {
		const journal = await linesOf('dns-dead');
		const units = ['openvpn', 'balena-supervisor', 'dnsmasq', 'healthdog'];
		const excerpts = units.map((unit) => journal.filter(said(unit)));
		expect(excerpts.every((excerpt) => excerpt.length > 3)).toBe(true);
		const whole = causesOf(await reportOn(journal.filter((line) => units.some((unit) => said(unit)(line)))));
		expect(whole).toEqual([expect.stringMatching(/^dns-servers-unreachable resolved/)]);
		await fc.assert(
			fc.asyncProperty(fc.shuffledSubarray(excerpts, { minLength: excerpts.length }), async (pasted) => {
				const report = await reportOn(pasted.flat());
				expect(causesOf(report)).toEqual(whole);
				expect(report.timeline.jumps).toEqual([]);
			}),
			{ numRuns: 8 },
		);
	});

	test('show no more than each of them, though many programs speak', async () => {
		const journal = await linesOf('dns-dead');
		const pasted = ['openvpn', 'balena-supervisor', 'dnsmasq', 'healthdog'].flatMap((unit) =>
			journal.filter(said(unit)),
		);
		const { notCheckable, clean } = await reportOn(pasted);
		expect(notCheckable.map(({ rule }) => rule)).toContain('under-voltage');
		expect(clean).not.toContain('under-voltage');
	});
});

const clockCausesOf = async (lines: readonly string[]): Promise<readonly string[]> =>
	causesOf(await reportOn(lines)).filter((cause) => cause.startsWith('clock-'));

describe('stamps that go back are no clock that was set back', () => {
	test.each([
		[
			'where process numbers tell that a piece is older',
			[
				'Oct 21 09:38:12 pi4 wpa_supplicant[1756]: wlan0: CTRL-EVENT-ASSOC-REJECT status_code=16',
				'Oct 21 09:29:48 pi4 wpa_supplicant[1673]: wlan0: CTRL-EVENT-ASSOC-REJECT status_code=16',
			],
		],
		[
			'where dots stand between the pieces',
			[
				'Oct 21 09:38:12 pi4 openvpn[5]: TLS Error: TLS handshake failed',
				'...',
				'Oct 21 09:29:48 pi4 openvpn[5]: TLS Error: TLS handshake failed',
			],
		],
		[
			'where another machine speaks',
			[
				'Oct 21 09:38:12 pi4 openvpn[5]: TLS Error: TLS handshake failed',
				'Oct 21 09:29:48 pi5 openvpn[5]: TLS Error: TLS handshake failed',
			],
		],
		[
			'at the end of daylight saving time',
			[
				'Nov  3 01:58:10 host openvpn[5]: TLS Error: TLS handshake failed',
				'Nov  3 01:59:14 host openvpn[5]: TLS Error: TLS handshake failed',
				'Nov  3 01:24:56 host openvpn[5]: TLS Error: TLS handshake failed',
			],
		],
		[
			'where nobody of the system speaks',
			[
				'2015-07-29 19:04:12,394 - INFO  [QuorumPeer@774] - Received connection request',
				'2015-07-29 17:04:29,071 - WARN  [QuorumPeer@774] - Send worker leaving thread',
				'2015-07-29 10:04:29,071 - WARN  [QuorumPeer@774] - Send worker leaving thread',
			],
		],
	])('%s', async (_, lines) => {
		expect(await clockCausesOf(lines)).toEqual([]);
	});

	test('but where a program of the system goes on, they are one', async () => {
		const lines = ['09:38:12', '09:38:13', '09:29:48'].map(
			(time) => `Oct 21 ${time} pi4 openvpn[5]: TLS Error: TLS handshake failed`,
		);
		expect(await clockCausesOf(lines)).not.toEqual([]);
	});
});

describe('a journal that is pasted twice', () => {
	test('counts once', async () => {
		const journal = await linesOf('dns-dead');
		const once = await reportOn(journal);
		const twice = await reportOn([...journal, ...journal]);
		expect(causesOf(twice)).toEqual(causesOf(once));
		expect(twice.clean).toEqual(once.clean);
		expect(twice.ledger.lines).toBe(2 * once.ledger.lines);
	});

	test('and the end of it once more, behind the header of another call', async () => {
		const journal = await linesOf('dns-dead');
		const header =
			'-- Journal begins at Sat 2026-11-21 05:31:10 UTC, ends at Sat 2026-11-21 05:33:40 UTC. --';
		const pasted = [header, ...journal, header, ...journal.slice(-60)];
		expect(causesOf(await reportOn(pasted))).toEqual(causesOf(await reportOn([header, ...journal])));
	});
});

describe('a clock that was set back', () => {
	test('is one, though the stamps go back as they do between excerpts', async () => {
		const report = await reportOn(await linesOf('clock-jump'));
		expect(causesOf(report)).toEqual([expect.stringMatching(/^clock-set-back historical/)]);
		expect(report.timeline.jumps).toHaveLength(2);
	});

	test('by an hour, in the lines of one program', async () => {
		const at = (time: string, text: string): string => `2026-11-21T${time}+0000 f220105 openvpn[41]: ${text}`;
		const report = await reportOn([
			at('05:31:25', 'Initialization Sequence Completed'),
			at('05:41:25', 'Inactivity timeout (--ping-restart), restarting'),
			at('04:41:30', 'Initialization Sequence Completed'),
			at('04:51:30', 'Inactivity timeout (--ping-restart), restarting'),
		]);
		expect(report.timeline.jumps).toHaveLength(1);
	});
});
