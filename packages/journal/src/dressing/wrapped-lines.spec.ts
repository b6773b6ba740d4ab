import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JournalReader } from '../reader.ts';
import { messageText, recordText } from '../testing/recording.ts';
import { cutInto } from '../testing/texts.arbitraries.ts';

/** What is read: line, identifier and message of each entry. */
function read(text: string): readonly string[] {
	return recordText(text).entries.map(
		(entry) => `${entry.at.line} ${entry.identifier ?? '-'}: ${messageText(entry)}`,
	);
}

/** The number of places where a line seems to be broken, and was left so. */
function suspectedIn(text: string): number {
	const ignore = (): void => {};
	const reader = new JournalReader({
		entry: ignore,
		marker: ignore,
		sectionStarted: ignore,
		outputLine: ignore,
		sectionEnded: ignore,
	});
	reader.push(text);
	reader.end();
	return reader.suspectedBreaks();
}

/** Lines as a terminal breaks them. */
function wrap(lines: readonly string[], width: number): readonly string[] {
	return lines.flatMap((line) => {
		const characters = [...line];
		const pieces: string[] = [];
		for (let at = 0; at === 0 || at < characters.length; at += width) {
			pieces.push(characters.slice(at, at + width).join(''));
		}
		return pieces;
	});
}

/** Lines as a mail program breaks them. */
function wrapAtWords(lines: readonly string[], width: number): readonly string[] {
	return lines.flatMap((line) => {
		const pieces: string[] = [];
		let rest = line;
		while (rest.length > width && rest.lastIndexOf(' ', width) > 0) {
			const at = rest.lastIndexOf(' ', width);
			pieces.push(rest.slice(0, at));
			rest = rest.slice(at + 1);
		}
		return [...pieces, rest];
	});
}

const lines = [
	'Jul 09 14:42:21 9294512 systemd[1]: balena.service: Watchdog timeout (limit 6min)! Killing the main process',
	'Jul 09 14:42:22 9294512 openvpn[3]: AUTH: Received control message: AUTH_FAILED',
	'Jul 09 14:42:23 9294512 NetworkManager[732]: <warn> [1657377743.1] device (wlan0): state change: ip-config -> failed',
	'Jul 09 14:42:24 9294512 dnsmasq[9]: Maximum number of concurrent DNS queries reached (max: 150)',
];
const plain = ['systemd', 'openvpn', 'NetworkManager', 'dnsmasq'];

describe('broken lines are put together', () => {
	test.each([[60], [72], [80], [100]])('by a terminal of %i columns', (width) => {
		const messages = read(wrap(lines, width).join('\n')).map((entry) => entry.replace(/^\d+ /, ''));
		expect(messages).toEqual(read(lines.join('\n')).map((entry) => entry.replace(/^\d+ /, '')));
	});

	test.each([[66], [72], [78]])('by a mail program, at words before column %i', (width) => {
		const messages = read(wrapAtWords(lines, width).join('\n')).map((entry) => entry.replace(/^\d+ /, ''));
		expect(messages).toEqual(read(lines.join('\n')).map((entry) => entry.replace(/^\d+ /, '')));
	});

	test('in a quoted mail', () => {
		const quoted = wrapAtWords(lines, 72).map((line) => `> ${line}`);
		expect(recordText(quoted.join('\n')).entries.map(({ identifier }) => identifier)).toEqual(plain);
		expect(recordText(quoted.join('\n')).ledger.undecodable).toBe(0);
	});

	test('where one break goes through a word', () => {
		const text = [
			'Apr 18 13:07:45 dev systemd[1]: systemd-timesyncd.service: Failed t',
			"o run 'start' task: No space left on device",
		];
		expect(read(text.join('\n'))).toEqual([
			"1 systemd: systemd-timesyncd.service: Failed to run 'start' task: No space left on device",
		]);
	});

	test('where the first line has a header and nothing else', () => {
		const text = 'Dec 03 12:09:23 dev systemd[1]:\nfoo.service: Watchdog\ntimeout (limit 1s)!\n';
		expect(read(text)).toEqual(['1 systemd: foo.service: Watchdog timeout (limit 1s)!']);
	});

	test('behind a prompt, up to the next one', () => {
		const text = ['root@dev:~# journalctl', ...wrap(lines, 80), 'root@dev:~# uptime', ' up 3 days'];
		const { entries, calls } = recordText(text.join('\n'));
		expect(entries.map(({ identifier }) => identifier)).toEqual(plain);
		expect(calls.at(-2)).toMatchObject({ call: 'output', text: ' up 3 days' });
	});
});

describe('lines stay apart', () => {
	const [first = '', second = ''] = lines;

	test.each([
		['a sentence behind a log', `${first}\nThen the device was gone.\n`],
		['sentences between the lines', `${first}\nIt began so.\n${second}\nAnd it ended so.\n`],
		['the same further line behind the same line', `${first}\n(raw)\n${first}\n(raw)\n`],
		['a line that is wider than the break', `${first}\nat last\n${first} and so on\nat last\n`],
	])('%s', (_, text) => {
		expect(recordText(text).ledger.continuations).toBe(0);
		expect(suspectedIn(text)).toBe(0);
	});

	test('and one that may be broken is told', () => {
		const text = `${first.slice(0, 64)}\n${first.slice(64)}\n`;
		expect(recordText(text).ledger.continuations).toBe(0);
		expect(suspectedIn(text)).toBe(1);
		expect(suspectedIn(wrap(lines, 80).join('\n'))).toBe(0);
	});

	test('and a line that others hold again waits once only', () => {
		const text = 'Jan 01 00:00:00 a dressed\tline with a stamp, a tab and no header at all\n';
		expect(recordText(text).ledger.undecodable).toBe(1);
		expect(recordText(`${text}${text.replace('Jan', '> Jan')}`).ledger.undecodable).toBe(2);
	});

	test('in the sections of a dump', () => {
		const text = ['--- journalctl -n 4 ---', '', ...wrap(lines, 60)].join('\n');
		expect(
			recordText(`--- diagnose 4.23.1 ---\n--- COMMANDS ---\njournalctl -n 4\n\n${text}`).ledger
				.continuations,
		).toBe(0);
	});
});

const corpus = new URL('../../../../corpus/journals/', import.meta.url);
const journals = [
	'clock-jump/input.short.txt',
	'dns-dead/input.short-iso.txt',
	'dns-dead/input.short-full.txt',
].map((path) => readFileSync(new URL(path, corpus), 'utf8').trimEnd().split('\n'));

describe('any part of a journal, broken at any width', () => {
	const part = fc.constantFrom(...journals).chain((journal) =>
		fc.tuple(fc.nat(journal.length - 120), fc.integer({ min: 60, max: 120 })).map(([from, count]) =>
			// A further line of a message whose first one is cut off belongs to nobody.
			journal.slice(from, from + count).filter((line) => !line.startsWith(' ')),
		),
	);

	test('has the same entries', () => {
		fc.assert(
			fc.property(part, fc.integer({ min: 60, max: 200 }), (journal, width) => {
				const whole = recordText(journal.join('\n')).entries.map(messageText);
				const { entries, ledger } = recordText(wrap(journal, width).join('\n'));
				expect(entries).toHaveLength(whole.length);
				const same = entries.filter((entry, at) => messageText(entry) === whole[at]).length;
				// A break that stands alone may be none.
				expect(same).toBeGreaterThanOrEqual(whole.length - ledger.undecodable);
				expect(same).toBeGreaterThanOrEqual(whole.length * 0.95);
			}),
			{ numRuns: 150 },
		);
	});

	test('is read the same however it is cut', () => {
		fc.assert(
			fc.property(
				part,
				fc.integer({ min: 60, max: 200 }),
				fc.array(fc.nat(), { maxLength: 6 }),
				(journal, width, cuts) => {
					const text = wrap(journal.slice(0, 30), width).join('\n');
					const seen: string[] = [];
					const ignore = (): void => {};
					const reader = new JournalReader({
						entry: (view) => seen.push(messageText(view.entry())),
						marker: ignore,
						sectionStarted: ignore,
						outputLine: ignore,
						sectionEnded: ignore,
					});
					for (const chunk of cutInto(text, cuts)) reader.push(chunk);
					reader.end();
					expect(seen).toEqual(recordText(text).entries.map(messageText));
				},
			),
		);
	});
});
