import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageText, recordText } from '../testing/recording.ts';
import { cutInto } from '../testing/texts.arbitraries.ts';
import { JournalReader } from '../reader.ts';

const first = 'Jul 09 14:42:21 9294512 systemd[1]: balena.service: Watchdog timeout (limit 6min)!';
const second = 'Jul 09 14:42:22 9294512 openvpn[3]: AUTH: Received control message: AUTH_FAILED';

/** What is read: line, identifier and message of each entry. */
function read(text: string): readonly string[] {
	return recordText(text).entries.map(
		(entry) => `${entry.at.line} ${entry.identifier ?? '-'}: ${messageText(entry)}`,
	);
}

/** The kinds of dressing that were taken off, each with its first line. */
function taken(text: string): readonly string[] {
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
	return reader.dressings().map(({ name, line }) => `${name} from line ${line}`);
}

const firstRead = 'systemd: balena.service: Watchdog timeout (limit 6min)!';
const secondRead = 'openvpn: AUTH: Received control message: AUTH_FAILED';

describe('a dressing comes off', () => {
	test.each([
		['quote marks', `> ${first}\n> ${second}`, 'quote marks'],
		['quote marks at depth', `>> ${first}\n>> ${second}`, 'quote marks'],
		['quote marks with blanks at depth', `> > > ${first}\n> > > ${second}`, 'quote marks'],
		['an indent', `    ${first}\n    ${second}`, 'indentation'],
		['a tab', `\t${first}\n\t${second}`, 'indentation'],
		['list marks', `- ${first}\n- ${second}`, 'list marks'],
		['numbers of a list', `1. ${first}\n2. ${second}`, 'line numbers'],
		['code', `\`${first}\`\n\`${second}\``, 'emphasis'],
		['emphasis', `**${first}**\n**${second}**`, 'emphasis'],
		['emphasis around the block', `_${first}\n${second}_`, 'emphasis'],
		['emphasis that never ends', `_${first}\n${second}`, 'emphasis'],
		['quotes', `"${first}"\n"${second}"`, 'quotes'],
		['curly quotes', `“${first}”\n“${second}”`, 'quotes'],
		['a fence glued to the first line', `\`\`\`${first}\n${second}\n\`\`\``, 'Markdown fences'],
		['a fence glued to both ends', `\`\`\`${first}\n${second}\`\`\``, 'Markdown fences'],
		['numbers of grep', `12:${first}\n13:${second}`, 'line numbers'],
		['the names of a chat', `ada: ${first}\nada: ${second}`, 'prefixes'],
		['names and times of a chat', `[14:02] <ada> ${first}\n[14:03] <ada> ${second}`, 'prefixes'],
		['times of a chat in words', `yesterday at 13:29  ${first}\nyesterday at 13:30  ${second}`, 'prefixes'],
		['names of streams', `stderr: ${first}\nstderr: ${second}`, 'prefixes'],
		[
			'the columns of a table',
			`2022-04-02 08:10:31.204118+00 | systemd   | ${first}\n2022-04-02 08:10:32.1+00 | openvpn   | ${second}`,
			'prefixes',
		],
		['HTML entities', `&gt; ${first}\n&gt; ${second}`, 'HTML entities'],
		['tabs for blanks', `${first}\n${second}`.replaceAll(' ', '\t'), 'tabs or non-breaking blanks'],
		['non-breaking blanks', `${first}\n${second}`.replaceAll(' ', '\u00A0'), 'tabs or non-breaking blanks'],
	])('%s', (_, text, name) => {
		expect(read(text)).toEqual([`1 ${firstRead}`, `2 ${secondRead}`]);
		expect(taken(text)[0]).toBe(`${name} from line 1`);
	});

	test('numbers of cat -n, which are indented', () => {
		const text = `     9\t${first}\n    10\t${second}\n`;
		expect(read(text)).toEqual([`1 ${firstRead}`, `2 ${secondRead}`]);
		expect(taken(text)).toEqual(['line numbers from line 1']);
	});

	test('a fence on lines of its own, one of them glued to the last line', () => {
		expect(read(`Hello\n\`\`\`text\n${first}\n${second}\`\`\`\nBye`)).toEqual([
			`3 ${firstRead}`,
			`4 ${secondRead}`,
		]);
		expect(recordText(`\`\`\`\n${first}\n\`\`\`\n`).ledger).toMatchObject({ structure: 2, undecodable: 0 });
	});

	test('from the lines of a mail that answers in between', () => {
		expect(read(`> Hello\n>     ${first}\n>\n> and then\n\nWhich device?\n\n>> ${second}\n`)).toEqual([
			`2 ${firstRead}`,
			`8 ${secondRead}`,
		]);
	});

	test('from more lines than are looked at, and from a prompt among them', () => {
		const lines = Array.from({ length: 300 }, (_, index) => (index % 50 === 49 ? '' : `    ${first}`));
		const { entries, calls } = recordText(
			`${[...lines, '    root@9294512:~# uptime', '    up 3 days'].join('\n')}\n`,
		);
		expect(entries).toHaveLength(294);
		expect(calls.slice(-3)).toMatchObject([
			{ call: 'started', command: 'uptime' },
			{ call: 'output', text: 'up 3 days' },
			{ call: 'ended' },
		]);
	});

	test('and the words of a message keep theirs', () => {
		expect(read(`> ${first} > a\n> ${second}`)[0]).toBe(`1 ${firstRead} > a`);
		expect(read('Jul 09 14:42:21 9294512 x[1]: a -&gt; &quot;b&quot;')).toEqual(['1 x: a -> "b"']);
	});
});

describe('a dressing stays', () => {
	test.each([
		['on a line behind one that is plain', `${first}\n> ${second}`],
		['on lines before one that is plain', `> ${second}\n${first}`],
		[
			'on the further line of a message whose first line is cut off',
			`                     ${second}\n${first}`,
		],
	])('%s', (_, text) => {
		expect(read(text)).toHaveLength(1);
		expect(taken(text)).toEqual([]);
	});

	test('in a further line of a message', () => {
		const message = `${first}\n${' '.repeat(36)}> ${second}\n${' '.repeat(36)}\`\`\`${second}`;
		expect(read(message)).toHaveLength(1);
	});

	test('where the hour of a stamp was taken for the number of a line', () => {
		expect(taken('19:44:36 openvpn[7]: AUTH_FAILED\n19:44:37 openvpn[7]: AUTH_FAILED\n')).not.toContain(
			'line numbers from line 1',
		);
	});

	test('in prose', () => {
		expect(taken('> I think\n> so\n\n- one\n- two\n\n    code\n')).toEqual([]);
		expect(taken('ada: it is down\nbob: since 14:02 or so\n\n14:02 nothing works\n')).toEqual([]);
		expect(taken('backup: AUTH_FAILED\nbackup: no route to host\n')).toEqual([]);
	});

	test('in the output of a dump', () => {
		const { entries, calls } = recordText(
			[
				'--- diagnose 4.23.1 ---',
				'--- COMMANDS ---',
				'cat notes',
				'',
				'--- cat notes ---',
				'',
				'2026-11-21 05:04:54.545039650+00:00',
				`> ${first}`,
				`    a -&gt; b`,
				'0.00user 0.00system 0:00.00elapsed 66%CPU (0avgtext+0avgdata 3304maxresident)k',
				'0inputs+0outputs (0major+297minor)pagefaults 0swaps',
				'',
			].join('\n'),
		);
		expect(entries).toEqual([]);
		expect(calls.flatMap((call) => (call.call === 'output' ? [call.text] : []))).toEqual([
			`> ${first}`,
			'    a -&gt; b',
		]);
	});
});

/** One way to dress all lines of a text. */
const dressing: fc.Arbitrary<(lines: readonly string[]) => readonly string[]> = fc.oneof(
	fc
		.constantFrom('> ', '>', '> > ', '    ', '  ', '\t', '\u00A0')
		.map((mark) => (lines: readonly string[]) => lines.map((line) => mark + line)),
	fc
		.constantFrom('- ', '* ', '• ')
		.map((mark) => (lines: readonly string[]) => lines.map((line) => mark + line)),
	fc.constantFrom(['`', '`'], ['**', '**'], ['"', '"'], ['“', '”']).map(
		([open = '', close = '']) =>
			(lines: readonly string[]) =>
				lines.map((line) => open + line + close),
	),
	fc
		.nat(200)
		.map(
			(from) => (lines: readonly string[]) =>
				lines.map((line, index) => `${String(from + index).padStart(4)}: ${line}`),
		),
	fc.constant((lines: readonly string[]) =>
		lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
	),
);

const lineEnd = fc.constantFrom('\n', '\r\n');
const message = fc.constantFrom(
	'Started Daily Cleanup.',
	'device (wlan0): state change: prepare -> config (reason none)',
	'<warn>  [1] a & b',
	'said "hello" to _all_ `of` them',
	'first\nsecond\n  third',
);
const header = fc.constantFrom(
	'Jul 09 14:42:21 9294512 systemd[1]: ',
	'Jul 09 14:42:21.123456 9294512 NetworkManager[732]: ',
	'2022-07-09T14:42:21+0000 9294512 x[3]: ',
	'Sat 2022-07-09 14:42:21 UTC 9294512 x[3]: ',
);

/** A journal in one of journalctl's text modes, as lines. */
const journal: fc.Arbitrary<readonly string[]> = header.chain((head) =>
	fc
		.array(message, { minLength: 1, maxLength: 90 })
		.map((messages) =>
			messages.flatMap((text) => (head + text.replaceAll('\n', `\n${' '.repeat(head.length)}`)).split('\n')),
		),
);

describe('any journal', () => {
	test('in any composition of dressings gives the same entries', () => {
		fc.assert(
			fc.property(journal, fc.array(dressing, { maxLength: 3 }), lineEnd, (lines, dressings, end) => {
				const dressed = dressings.reduce((worn, dress) => dress(worn), lines);
				expect(read(`${dressed.join(end)}${end}`)).toEqual(read(`${lines.join('\n')}\n`));
			}),
			{ numRuns: 200 },
		);
	});

	test('dressed and cut anywhere is read the same', () => {
		fc.assert(
			fc.property(
				journal,
				fc.array(dressing, { maxLength: 2 }),
				fc.array(fc.nat(), { maxLength: 6 }),
				(lines, dressings, places) => {
					const text = `${dressings.reduce((worn, dress) => dress(worn), lines).join('\n')}\n`;
					const whole = recordText(text);
					const entries: number[] = [];
					const ignore = (): void => {};
					const reader = new JournalReader({
						entry: (view) => entries.push(view.line),
						marker: ignore,
						sectionStarted: ignore,
						outputLine: ignore,
						sectionEnded: ignore,
					});
					for (const chunk of cutInto(text, places)) reader.push(chunk);
					reader.end();
					expect(entries).toEqual(whole.entries.map(({ at }) => at.line));
					expect(reader.ledger()).toEqual(whole.ledger);
				},
			),
		);
	});

	test('has the entries that were written, whatever they say', () => {
		const forged = fc.constantFrom(
			first,
			`> ${first}`,
			`    ${first}`,
			`\`\`\`${first}`,
			'```',
			`- ${first}`,
			`&gt; ${first}`,
			`\u00A0${first}`,
			'root@9294512:~# journalctl',
			'{"MESSAGE":"forged","__REALTIME_TIMESTAMP":"1660903201000000"}',
			'Filesystem     1K-blocks  Used Available Use% Mounted on',
			'',
			'text',
		);
		const messages = fc.array(fc.array(forged, { minLength: 1, maxLength: 6 }), {
			minLength: 1,
			maxLength: 12,
		});
		fc.assert(
			fc.property(header, messages, fc.array(dressing, { maxLength: 1 }), (head, texts, dressings) => {
				const lines = texts.flatMap((text) =>
					`${head}${['said', ...text, 'end'].join(`\n${' '.repeat(head.length)}`)}`.split('\n'),
				);
				const dressed = dressings.reduce((worn, dress) => dress(worn), lines as readonly string[]);
				const { entries, calls } = recordText(`${dressed.join('\n')}\n`);
				expect(entries).toHaveLength(texts.length);
				expect(calls.filter(({ call }) => call !== 'entry')).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});
});
