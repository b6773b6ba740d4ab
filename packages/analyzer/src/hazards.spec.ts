import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { readEntries, type EntryRecord } from './records.ts';
import { textReport } from './report/text.ts';
import { readRange, type RangeText } from './time-range.ts';

/* What journals do to whoever reads their time and what they leave out, one test per hazard; those of the bytes are in the reader's package. */

const corpus = (path: string): Uint8Array =>
	readFileSync(new URL(`../../../corpus/${path}`, import.meta.url));

async function recordsOf(input: string, range?: RangeText): Promise<EntryRecord[]> {
	const records: EntryRecord[] = [];
	const options = range === undefined ? {} : { range: await readRange(range) };
	for await (const record of readEntries(input, options)) records.push(record);
	return records;
}

const clocks = (records: readonly EntryRecord[]): (string | undefined)[] =>
	records.map(({ time }) =>
		time?.deviceTimeUsec === undefined
			? undefined
			: new Date(time.deviceTimeUsec / 1000).toISOString().slice(0, 19),
	);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A line as OpenVPN prints it in the journal: it says the year. */
const speaking = (stamp: string, written: string): string =>
	`${stamp} h openvpn[1]: ${written} Initialization Sequence Completed\n`;

describe('limits of the reader', () => {
	test('are options, and reaching one is told', async () => {
		const long = `2026-11-21T05:00:00+0000 h a[1]: ${'x'.repeat(200)}\n{"MESSAGE":"x","__CURSOR":"c","A":"1","B":"2"}\n`;
		const { ledger } = await analyze(long);
		expect(ledger).toMatchObject({ entries: 2, truncated: 0, leftOut: 0 });
		const limits = { lineBytes: 100, fields: 3 };
		const report = await analyze(long, { limits });
		expect(report.ledger).toMatchObject({ entries: 1, undecodable: 1, truncated: 1, leftOut: 1 });
		expect(textReport([report], { width: 200 })).toContain(
			'1 too long and cut, 1 beyond a limit and left out',
		);
		const records: EntryRecord[] = [];
		for await (const record of readEntries(long, {
			limits,
			onEnd: ({ ledger: counted }) => expect(counted).toEqual(report.ledger),
		})) {
			records.push(record);
		}
		expect(records).toHaveLength(1);
	});
});

describe('H24: years, leap days and summer time', () => {
	test('every day from 1970 to 2100, in every mode that prints the year', async () => {
		const day = 86_400_000;
		const days = Array.from(
			{ length: Date.UTC(2101, 0, 1) / day },
			(_, at) => new Date(at * day + 43_200_000),
		);
		const printed: readonly ((date: Date) => string)[] = [
			(date) => `${date.toISOString().slice(0, 19)}+0000`,
			(date) =>
				`${weekdays[date.getUTCDay()] ?? ''} ${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
			(date) => `${date.getTime() / 1000}.000000`.padStart(17),
		];
		for (const stamp of printed) {
			const text = days.map((date) => `${stamp(date)} h a[1]: x\n`).join('');
			let wrong = 0;
			let count = 0;
			for await (const { time } of readEntries(text)) {
				if (time?.deviceTimeUsec !== (days[count]?.getTime() ?? 0) * 1000) wrong += 1;
				count += 1;
			}
			expect([count, wrong]).toEqual([days.length, 0]);
		}
	});

	test('every day of a year that the stamps hide, when one line says it', async () => {
		for (const year of [2023, 2024]) {
			const days = Array.from(
				{ length: year % 4 === 0 ? 366 : 365 },
				(_, at) => new Date(Date.UTC(year, 0, at + 1)),
			);
			const stamp = (date: Date): string =>
				`${months[date.getUTCMonth()] ?? ''} ${String(date.getUTCDate()).padStart(2, '0')}`;
			const text = days
				.map((date, at) => {
					const written = `${date.toISOString().slice(0, 10)} 12:00:00`;
					return at === 180
						? speaking(`${stamp(date)} 12:00:00`, written)
						: `${stamp(date)} 12:00:00 h a[1]: x\n`;
				})
				.join('');
			// The entries before that line have no year yet.
			const records = await recordsOf(text);
			expect(clocks(records).slice(180)).toEqual(
				days.slice(180).map((date) => date.toISOString().slice(0, 10) + 'T12:00:00'),
			);
			expect(records.slice(180).every(({ time }) => time?.yearInferred)).toBe(true);
			const { period } = await analyze(text);
			expect(period).toMatchObject({
				from: `${year}-01-01T12:00:00Z`,
				fromUsec: Date.UTC(year, 0, 1, 12) * 1000,
			});
		}
	});

	test('New Year is no jump, and a jump back over it is', async () => {
		const before = speaking('Dec 31 23:59:50', '2023-12-31 23:59:50');
		const newYear = `${before}Dec 31 23:59:59 h a[1]: x\nJan 01 00:00:03 h a[1]: x\n`;
		expect(clocks(await recordsOf(newYear))).toEqual([
			'2023-12-31T23:59:50',
			'2023-12-31T23:59:59',
			'2024-01-01T00:00:03',
		]);
		expect((await analyze(newYear)).timeline.jumps).toEqual([]);
		const jump = `${before}Mar 23 12:00:00 h a[1]: x\n`;
		expect((await analyze(jump)).timeline.jumps).toHaveLength(1);
	});

	test('29 February says that the year is a leap year', async () => {
		const header = '-- Logs begin at Wed 2023-03-01 00:00:00 UTC, end at Fri 2024-03-01 12:00:00 UTC. --\n';
		// Both its ends lie near a first of March.
		const text = `${header}Feb 29 23:00:00 h a[1]: x\nMar 01 11:00:00 h a[1]: x\n`;
		expect(clocks(await recordsOf(text))).toEqual(['2024-02-29T23:00:00', '2024-03-01T11:00:00']);
		const without = await recordsOf(text.slice(header.length));
		expect(clocks(without)).toEqual([undefined, undefined]);
		expect(without.map(({ time }) => time?.elapsed.likely)).toEqual([0, 43_200]);
	});

	test('days without a leading zero, and the second of a leap second', async () => {
		const text = `${speaking('Aug  9 07:05:59', '2024-08-09 07:05:59')}Aug  9 07:05:60 h a[1]: x\nAug  9 07:06:00 h a[1]: x\n`;
		expect(clocks(await recordsOf(text))).toEqual([
			'2024-08-09T07:05:59',
			'2024-08-09T07:06:00',
			'2024-08-09T07:06:00',
		]);
	});

	test('where summer time ends or begins the clock does not jump, when the zone is known', async () => {
		const autumn = ['01:30:00', '02:30:00', '02:59:59', '02:00:01', '02:59:00', '03:30:00']
			.map((time) => `Oct 27 ${time} h a[1]: x\n`)
			.join('');
		const spring = ['01:59:59', '03:00:01', '04:00:00'].map((time) => `Mar 31 ${time} h a[1]: x\n`).join('');
		for (const text of [autumn, spring]) {
			const range = await readRange({ zone: 'Europe/Berlin' });
			const report = await analyze(text, { range });
			expect(report.timeline.jumps).toEqual([]);
		}
		const elapsed = async (text: string): Promise<(number | undefined)[]> =>
			(await recordsOf(text, { zone: 'Europe/Berlin' })).map(({ time }) => time?.elapsed.likely);
		expect(await elapsed(autumn)).toEqual([0, 3600, 5399, 5401, 8940, 10_800]);
		expect(await elapsed(spring)).toEqual([0, 2, 3601]);
		// Stamps that name their zone need nobody to say it.
		const named = autumn
			.split('\n')
			.slice(0, -1)
			.map((line, at) => `Sun 2024-10-27 ${line.slice(7, 15)} ${at < 3 ? 'CEST' : 'CET'}${line.slice(15)}\n`);
		expect((await recordsOf(named.join(''))).map(({ time }) => time?.elapsed.likely)).toEqual([
			0, 3600, 5399, 5401, 8940, 10_800,
		]);
	});
});

describe('H25: clocks that jump, and the same line again', () => {
	test('steps of the clock are found, and neither the order nor an entry is lost', async () => {
		const steps = fc.array(
			fc.tuple(
				fc.integer({ min: 5, max: 60 }),
				fc.constantFrom(-4e8, -86_400 * 40, -86_400, -3600, 86_400 * 60, 2e8),
			),
			{ minLength: 1, maxLength: 4 },
		);
		await fc.assert(
			fc.asyncProperty(steps, async (all) => {
				let clock = 1_700_000_000;
				const lines: string[] = [];
				for (const [seconds, step] of all) {
					for (let line = 0; line < 6; line += 1) {
						clock += seconds;
						lines.push(`${new Date(clock * 1000).toISOString().slice(0, 19)}+0000 h a[1]: ${lines.length}\n`);
					}
					clock += step;
				}
				const records = await recordsOf(lines.join(''));
				expect(records.map(({ entry }) => entry.at.line)).toEqual(lines.map((_, at) => at + 1));
				const report = await analyze(lines.join(''));
				expect(report.timeline.jumps.map(({ line, direction }) => [line, direction])).toEqual(
					all.slice(0, -1).map(([, step], at) => [6 * (at + 1) + 1, step < 0 ? 'back' : 'forward']),
				);
				// No time passes backwards, and what passed inside of a stretch is exact.
				const elapsed = records.map(({ time }) => time?.elapsed.likely ?? 0);
				expect(elapsed).toEqual(elapsed.toSorted((one, other) => one - other));
			}),
			{ numRuns: 40 },
		);
	});

	test('a clock that was never set: 1970, then the right time, is one jump', async () => {
		const text = ['1970-01-01T00:00:05', '1970-01-01T00:00:20', '2024-08-19T07:25:20', '2024-08-19T07:25:40']
			.map((stamp) => `${stamp}+0000 h a[1]: x\n`)
			.join('');
		const report = await analyze(text);
		expect(report.timeline.jumps).toMatchObject([{ line: 3, direction: 'forward' }]);
	});

	test('one journal in three sections of a dump is told once', async () => {
		const journal = new TextDecoder().decode(corpus('seeds/ntp-clock-set-back-and-repaired/input.txt'));
		const section = (command: string, second: number): string =>
			`\n--- ${command} ---\n\n2026-11-21 05:04:${second}.545039650+00:00\n${journal}0.00user 0.00system 0:00.00elapsed 50%CPU (0avgtext+0avgdata 3180maxresident)k\n0inputs+0outputs (0major+277minor)pagefaults 0swaps\n`;
		const commands = ['journalctl -n500 -a', 'journalctl -a -u "openvpn*"', 'journalctl -a'];
		const dump = (count: number): string => {
			const shown = commands.slice(0, count);
			return `--- diagnose 4.23.1 ---\n--- COMMANDS ---\n${shown.join('\n')}\n${shown.map((command, at) => section(command, 50 + at)).join('')}`;
		};
		const [once, thrice] = await Promise.all([analyze(dump(1)), analyze(dump(3))]);
		const counts = (report: typeof once): unknown =>
			[...report.causes, ...report.symptoms].map(({ rule, count, state }) => [rule, count, state]);
		expect(once.causes.length).toBeGreaterThan(0);
		expect(counts(thrice)).toEqual(counts(once));
		expect(thrice.timeline.jumps.length).toBe(once.timeline.jumps.length);
		// The ledger counts what was printed.
		expect(thrice.ledger.entries).toBe(3 * once.ledger.entries);
	});
});

describe('H26: where the journal has gaps', () => {
	const line = (second: number, text: string): string =>
		`${new Date(Date.UTC(2026, 10, 21, 5, 0, second)).toISOString().slice(0, 19)}+0000 h ${text}\n`;
	const others = (second: number): string =>
		['dbus-daemon[5]', 'sshd[6]', 'cron[7]', 'avahi[8]']
			.map((name) => line(second, `${name}: hello`))
			.join('');

	test('what journalctl and journald say of it is told: markers, and events', async () => {
		const text = [
			'-- Logs begin at Sat 2026-11-21 04:00:00 UTC, end at Sat 2026-11-21 06:00:00 UTC. --\n',
			line(0, 'systemd-journald[20]: Suppressed 1234 messages from openvpn.service'),
			line(1, 'systemd-journald[20]: Missed 12 kernel messages'),
			line(
				2,
				'systemd-journald[20]: File /var/log/journal/x/system.journal corrupted or uncleanly shut down, renaming and replacing.',
			),
			line(
				3,
				'systemd-journald[20]: Failed to write entry (22 items, 768 bytes), ignoring: No space left on device',
			),
			line(
				4,
				'systemd-journald[20]: Vacuuming done, freed 8.0M of archived journals from /var/log/journal/x.',
			),
			'-- Boot 0123456789abcdef0123456789abcdef --\n',
			line(9000, 'a[1]: x'),
			'Warning: journal has been rotated since unit was started, output may be incomplete.\n',
		].join('');
		const report = await analyze(text);
		expect(report.ledger).toMatchObject({ entries: 6, markers: 3, undecodable: 0 });
		expect(report.timeline.boots).toHaveLength(2);
		const kinds = (await recordsOf(text)).map(({ event }) => event?.kind);
		expect(kinds).toEqual([
			'journald.suppressed',
			'journald.kernel-messages-missed',
			'journald.file-corrupted',
			'journald.write-failed',
			'journald.notice',
			undefined,
		]);
		const incomplete = [...report.causes, ...report.symptoms].find(
			({ rule }) => rule === 'journal-incomplete',
		);
		expect(incomplete?.count).toBe(3);
	});

	test('a journal without entries is empty, and proves nothing', async () => {
		const report = await analyze('-- No entries --\n');
		expect(report.status).toBe('complete');
		expect(report.clean).toEqual([]);
	});

	/** A VPN that starts over, and again a quarter of an hour later: whether it was up in between only a whole journal shows. */
	const withoutVpn = (between: string): string =>
		[
			others(0),
			line(100, 'openvpn[3]: 2026-11-21 05:01:40 SIGUSR1[soft,ping-restart] received, process restarting'),
			between,
			line(1000, 'openvpn[3]: 2026-11-21 05:16:40 SIGUSR1[soft,ping-restart] received, process restarting'),
			others(1300),
		].join('');
	const vpnDown = async (between: string): Promise<string | undefined> => {
		const report = await analyze(withoutVpn(between));
		return [...report.causes, ...report.symptoms].find(({ rule }) => rule === 'vpn-down')?.confidence;
	};

	test('an absence is certain only where nothing was lost', async () => {
		const whole = await vpnDown(line(200, 'a[1]: x'));
		expect(whole).toBeDefined();
		for (const lost of [
			'systemd-journald[20]: Suppressed 1234 messages from openvpn.service',
			'systemd-journald[20]: Failed to write entry (22 items, 768 bytes), ignoring: No space left on device',
		]) {
			expect(await vpnDown(line(200, lost))).toBe('possible');
		}
		expect(whole).not.toBe('possible');
		// Lines that others lost, and lines that were lost before, make no hole here.
		expect(
			await vpnDown(line(200, 'systemd-journald[20]: Suppressed 1234 messages from balena.service')),
		).toBe(whole);
		expect(await vpnDown(line(200, 'phase[20]: Suppressed 1234 messages from openvpn.service'))).toBe(whole);
	});

	test('a silence in which a jump could hide is told', async () => {
		const report = await analyze(`${others(0)}${others(9000)}`);
		expect(report.timeline.gaps).toEqual([{ boot: 0, line: 5, seconds: { min: 0, max: 9000 } }]);
	});

	test('wherever and however often lines were lost, the pieces that are shown lie inside of what was shown', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.integer({ min: 2, max: 1200 }), { maxLength: 90 }), async (seconds) => {
				const lost = seconds
					.toSorted((one, other) => one - other)
					.map((second) => line(second, 'systemd-journald[20]: Suppressed 5 messages from openvpn.service'))
					.join('');
				const report = await analyze(
					`${others(0)}${line(1, 'openvpn[3]: 2026-11-21 05:00:01 Initialization Sequence Completed')}${lost}${others(1300)}`,
				);
				const ofVpn = report.coverage.filter(({ source }) => source === 'openvpn');
				expect(ofVpn.length).toBeLessThanOrEqual(65);
				expect(ofVpn.length > 0).toBe(seconds.length > 0);
				for (const { first, last } of ofVpn) {
					expect(first.elapsedSeconds?.min).toBeLessThanOrEqual(last.elapsedSeconds?.min ?? 0);
					expect(first.elapsedSeconds?.min).toBeGreaterThanOrEqual(0);
					expect(last.elapsedSeconds?.min).toBeLessThanOrEqual(1300);
				}
				expect(ofVpn.at(-1)?.last.elapsedSeconds?.min ?? 1300).toBe(1300);
			}),
			{ numRuns: 25 },
		);
	});
});
