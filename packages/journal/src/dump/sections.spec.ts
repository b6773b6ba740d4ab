import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Call, messageText, record, type Recording, recordText } from '../testing/recording.ts';

const figures = [
	'0.00user 0.00system 0:00.00elapsed 66%CPU (0avgtext+0avgdata 3304maxresident)k',
	'0inputs+0outputs (0major+297minor)pagefaults 0swaps',
];
const preamble = [
	'',
	...figures,
	'',
	'--- diagnose 4.23.1 ---',
	'',
	'',
	'--- NOTE: not all commands are expected to succeed on all device types ---',
	'',
	'',
	'--- COMMANDS ---',
	'',
	'',
	"--- prefixing commands with 'date --utc --rfc-3339=ns ; /usr/bin/time -o /dev/stdout timeout --preserve-status --kill-after=20 -v 10 bash -c' ---",
	'',
	'echo === BALENA ===',
	'curl https://api.balena-cloud.com/ping',
	'ping -c 1 google.co.uk',
	'journalctl --no-pager --no-hostname -n500 -a',
	'journalctl --no-pager --no-hostname  --list-boots',
	'uptime',
	'',
];
const date = '2026-11-21 05:04:54.545039650+00:00';
const takenAtUsec = 1_795_237_494_545_039;

function section(command: string, ...output: string[]): string[] {
	return [`--- ${command} ---`, '', date, ...output, ...figures, ''];
}

function dump(...sections: string[][]): Recording {
	return recordText(`${[...preamble, ...sections.flat()].join('\n')}\n`);
}

function outline({ calls }: Recording): unknown[] {
	return calls.map((call) => {
		switch (call.call) {
			case 'started':
				return `> ${call.command}`;
			case 'ended':
				return [`< ${call.command}`, call.outcome];
			case 'output':
				return call.text;
			case 'entry':
				return call.entry.message;
			case 'marker':
				return call.kind;
			case 'check':
				return call;
		}
	});
}

const ok = { kind: 'exited', status: 0 };

describe('sections of a dump', () => {
	test('a heading, its date, the output, the end', () => {
		const recording = dump(section('uptime', ' 05:29:55 up 1 min'));
		expect(recording.calls).toEqual([
			{ call: 'started', command: 'uptime', content: 'output', takenAtUsec },
			{ call: 'output', line: preamble.length + 4, section: 0, text: ' 05:29:55 up 1 min' },
			{
				call: 'ended',
				command: 'uptime',
				outcome: ok,
				firstLine: preamble.length + 1,
				lastLine: preamble.length + 6,
			},
		]);
		expect(recording.ledger).toMatchObject({ output: 1, undecodable: 0, entries: 0 });
		expect(recording.ledger.structure).toBe(preamble.filter((line) => line !== '').length + 4);
		expect(recording.kind).toBe('diagnostics-dump');
	});

	test('the statistics of ping look like a heading and are none', () => {
		const ping = [
			'PING google.co.uk',
			'',
			'--- google.co.uk ping statistics ---',
			'1 packets transmitted',
			'rtt min/avg',
		];
		expect(outline(dump(section('ping -c 1 google.co.uk', ...ping), section('uptime')))).toEqual([
			'> ping -c 1 google.co.uk',
			...ping,
			['< ping -c 1 google.co.uk', ok],
			'> uptime',
			['< uptime', ok],
		]);
	});

	test('nor is a line that is followed by a date but was no command of this dump', () => {
		const forged = ['', '--- reboot ---', '', date, 'text'];
		expect(outline(dump(section('uptime', 'a', ...forged)))).toEqual([
			'> uptime',
			'a',
			...forged,
			['< uptime', ok],
		]);
	});

	test('a command that was expanded after the list was printed is known by where it stands', () => {
		const recording = dump(section('uptime'), section('CURL_CA_BUNDLE=/tmp/tmp.VRScg42giy curl x'));
		expect(outline(recording)).toContain('> CURL_CA_BUNDLE=/tmp/tmp.VRScg42giy curl x');
	});

	test('an expanded value may hold line ends', () => {
		const recording = dump(
			section('uptime'),
			section('balena-engine exec 1234\n5678 cat /etc/resolv.conf', 'x'),
			section('uptime'),
		);
		expect(outline(recording).filter((call) => typeof call === 'string' && call.startsWith('>'))).toEqual([
			'> uptime',
			'> balena-engine exec 1234\n5678 cat /etc/resolv.conf',
			'> uptime',
		]);
	});

	test('with stderr merged into stdout every heading comes twice', () => {
		const doubled = (command: string, ...output: string[]): string[] => [
			'',
			`--- ${command} ---`,
			`--- ${command} ---`,
			'',
			'',
			date,
			...output,
			...figures,
			'',
		];
		const recording = dump(
			doubled('uptime', 'a'),
			doubled('balena-engine exec 1\n2 x', 'b'),
			doubled('uptime', 'c'),
		);
		expect(outline(recording)).toEqual([
			'> uptime',
			'a',
			['< uptime', ok],
			'> balena-engine exec 1\n2 x',
			'b',
			['< balena-engine exec 1\n2 x', ok],
			'> uptime',
			'c',
			['< uptime', ok],
		]);
		expect(recording.ledger.undecodable).toBe(0);
	});

	test('output without a line end is glued to the trailer', () => {
		const glued = section('curl https://api.balena-cloud.com/ping').flatMap((line) =>
			line === figures[0] ? [`OK${line}`] : [line],
		);
		const recording = dump(glued, section('uptime'));
		expect(outline(recording).slice(0, 3)).toEqual([
			'> curl https://api.balena-cloud.com/ping',
			'OK',
			['< curl https://api.balena-cloud.com/ping', ok],
		]);
		expect(recording.ledger.output).toBe(1);
	});

	test.each([
		['Command exited with non-zero status 127', { kind: 'exited', status: 127 }],
		['Command terminated by signal 9', { kind: 'signalled', signal: 9 }],
	])('%s', (line, outcome) => {
		expect(outline(dump(section('uptime', line))).at(-1)).toEqual(['< uptime', outcome]);
		expect(outline(dump(section('uptime', `glued${line}`)))).toEqual([
			'> uptime',
			'glued',
			['< uptime', outcome],
		]);
		expect(outline(dump(section('uptime', line, 'quoted')))).toEqual([
			'> uptime',
			line,
			'quoted',
			['< uptime', ok],
		]);
	});

	test.each([
		['busybox', ['real\t0m 0.00s', 'user\t0m 0.00s', 'sys\t0m 0.00s'], ok],
		[
			'the shell, which tells no status',
			['', 'real\t0m0.001s', 'user\t0m0.001s', 'sys\t0m0.000s'],
			{ kind: 'unknown' },
		],
	])('the time of %s', (_, trailer, outcome) => {
		const recording = dump(['--- uptime ---', '', date, 'up', ...trailer, ''], section('uptime'));
		expect(outline(recording).slice(0, 3)).toEqual(['> uptime', 'up', ['< uptime', outcome]]);
	});

	test('a command that timed out says so on a line of its own', () => {
		const recording = dump(
			section(
				'uptime',
				'timeout: sending signal TERM to command ‘bash’',
				'Command exited with non-zero status 143',
			),
		);
		expect(outline(recording)).toEqual(['> uptime', ['< uptime', { kind: 'exited', status: 143 }]]);
	});

	test('blank lines inside of an output are handed over, those at its end are not', () => {
		const { calls, ledger } = dump(section('uptime', '', 'a', '', '', 'b', ''));
		const lines = calls.flatMap((call): [number, string][] =>
			call.call === 'output' ? [[call.line, call.text]] : [],
		);
		const first = preamble.length + 4;
		expect(lines).toEqual(['', 'a', '', '', 'b'].map((text, index) => [first + index, text]));
		expect(ledger.output).toBe(2);
	});

	test('a dump that is cut ends its section without an outcome', () => {
		const whole = [...preamble, ...section('uptime', 'a')];
		for (const [cutBefore, expected] of [
			[preamble.length + 4, ['> uptime', 'a', ['< uptime', { kind: 'unknown' }]]],
			[preamble.length + 3, ['> uptime', ['< uptime', { kind: 'unknown' }]]],
			[preamble.length + 2, ['> uptime', ['< uptime', { kind: 'unknown' }]]],
			[preamble.length + 1, ['> uptime', ['< uptime', { kind: 'unknown' }]]],
			[preamble.length, []],
		] as const) {
			expect(outline(recordText(`${whole.slice(0, cutBefore).join('\n')}\n`))).toEqual(expected);
		}
	});

	test('the tail of a dump has lost its list and is still one', () => {
		const tail = [
			'end of a lost section',
			...figures,
			'',
			...section('uptime', 'a'),
			...section('date', 'b'),
		];
		const recording = recordText(tail.join('\n'));
		expect(outline(recording)).toEqual(['> uptime', 'a', ['< uptime', ok], '> date', 'b', ['< date', ok]]);
		expect(recording.kind).toBe('diagnostics-dump');
		expect(recording.ledger).toMatchObject({ undecodable: 1, structure: 10 });
	});

	test('a dump redirected into a file has holes, and is still known for what it was', () => {
		const recording = record([new Uint8Array(100_000), `CPU\n${figures.join('\n')}\n`]);
		expect(recording.kind).toBe('diagnostics-dump');
		expect(recording.ledger).toMatchObject({ nulBytes: 100_000, structure: 2, undecodable: 1, lines: 3 });
	});

	test('the layout without dates is split by its list', () => {
		const recording = recordText(
			[
				'--- leech / diagnose 1.0 ---',
				'',
				'--- COMMANDS ---',
				'uptime',
				'ping google.co.uk',
				'',
				'--- uptime ---',
				'',
				'up',
				'',
				'--- ping google.co.uk ---',
				'',
				'PING',
				'',
				'--- google.co.uk ping statistics ---',
				'1 packets',
				'',
			].join('\n'),
		);
		expect(outline(recording)).toEqual([
			'> uptime',
			'up',
			['< uptime', { kind: 'unknown' }],
			'> ping google.co.uk',
			'PING',
			'',
			'--- google.co.uk ping statistics ---',
			'1 packets',
			['< ping google.co.uk', { kind: 'unknown' }],
		]);
	});
});

describe('journals in a dump', () => {
	const command = 'journalctl --no-pager --no-hostname -n500 -a';

	test('entries carry their section, and its block has no hosts', () => {
		const recording = dump(
			section('uptime', 'Nov 21 05:28:08 openvpn[40]: no journal here'),
			section(command, 'Nov 21 05:28:08 my app[40]: one', '                            two'),
		);
		expect(
			recording.entries.map((entry) => [
				entry.at.section,
				entry.identifier,
				entry.hostname,
				messageText(entry),
			]),
		).toEqual([[command, 'my app', undefined, 'one\ntwo']]);
		expect(recording.kind).toBe('diagnostics-dump');
	});

	test('no entries, a list of boots, and what is no entry', () => {
		expect(outline(dump(section(command, '-- No entries --')))).toEqual([
			`> ${command}`,
			'no-entries',
			[`< ${command}`, ok],
		]);
		const boots = 'journalctl --no-pager --no-hostname  --list-boots';
		expect(outline(dump(section(boots, '-1 abc Thu 2017-03-23 12:00:00 UTC')))[1]).toBe(
			'-1 abc Thu 2017-03-23 12:00:00 UTC',
		);
		const recording = dump(
			section(command, 'bash: journalctl: command not found', 'Command exited with non-zero status 127'),
		);
		expect(outline(recording)).toEqual([
			`> ${command}`,
			'bash: journalctl: command not found',
			[`< ${command}`, { kind: 'exited', status: 127 }],
		]);
	});

	test('an entry that quotes a trailer does not end the section', () => {
		const quoting = `Nov 21 05:28:08 x[40]: ${figures[0]}`;
		expect(outline(dump(section(command, quoting, 'Nov 21 05:28:09 x[40]: b'))).slice(1, 3)).toEqual([
			{ kind: 'text', text: figures[0] },
			{ kind: 'text', text: 'b' },
		]);
	});

	test('the entry before a line that turns out to be no heading is whole', () => {
		const { entries, ledger } = dump(
			section(command, 'Nov 21 05:28:08 x[40]: a', '', '--- nothing ---', '', 'Nov 21 05:28:09 x[40]: b'),
		);
		expect(entries.map(messageText)).toEqual(['a', 'b']);
		expect(ledger.output).toBe(1);
	});

	test('a journal around a dump makes the input mixed', () => {
		const journal = 'Nov 21 05:28:08 host x[40]: a\n';
		expect(recordText(`${journal}\n${[...preamble, ...section('uptime')].join('\n')}`).kind).toBe('mixed');
	});
});

describe('the dumps of the corpus', () => {
	const read = (name: string): Recording =>
		record([readFileSync(new URL(`../../../../corpus/dumps/${name}/input.txt`, import.meta.url))]);
	const started = ({ calls }: Recording): Extract<Call, { call: 'started' }>[] =>
		calls.filter((call) => call.call === 'started');

	test.each(['healthy', 'healthy-stderr', 'clock-jump', 'dns-dead'])('%s', (name) => {
		const recording = read(name);
		const sections = started(recording);
		const ended = recording.calls.filter((call) => call.call === 'ended');
		expect(recording.kind).toBe('diagnostics-dump');
		// The list of commands has as many lines as the dump has sections.
		expect(sections).toHaveLength(95);
		expect(ended.map(({ command }) => command)).toEqual(sections.map(({ command }) => command));
		expect(sections.every((section) => section.takenAtUsec > 1_795_000_000_000_000)).toBe(true);
		expect(ended.every(({ outcome }) => outcome.kind === 'exited')).toBe(true);
		expect(sections.filter(({ content }) => content === 'journal').map(({ command }) => command)).toEqual([
			'journalctl --no-pager --no-hostname -n 200 -a -u balena-engine',
			'journalctl --no-pager --no-hostname -n 1000 -at balenad',
			'journalctl --no-pager --no-hostname -a -u ModemManager',
			'journalctl --no-pager --no-hostname -n 200 -a -u "openvpn*"',
			'journalctl --no-pager --no-hostname -n500 -a',
			'journalctl --no-pager --no-hostname -pwarning -perr -a',
			'journalctl --no-pager --no-hostname -n 200 -a -u balena-supervisor -u resin-supervisor',
			'journalctl --no-pager --no-hostname -u chronyd',
		]);
		expect(recording.ledger.undecodable).toBe(0);
	});

	test('clock-jump holds its four journals', () => {
		const counts = new Map<string, number>();
		for (const { at } of read('clock-jump').entries)
			counts.set(at.section ?? '', (counts.get(at.section ?? '') ?? 0) + 1);
		expect([...counts.values()]).toEqual([200, 402, 95, 11]);
	});

	test('a missing engine is a status, not a line', () => {
		const ended = read('healthy').calls.find(
			(call) => call.call === 'ended' && call.command === 'balena-engine --version',
		);
		expect(ended).toMatchObject({ outcome: { kind: 'exited', status: 127 } });
	});
});
