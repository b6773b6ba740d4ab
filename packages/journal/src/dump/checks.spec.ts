import { describe, expect, test } from 'vitest';
import { type ContentKind, JournalReader } from '../reader.ts';
import type { Ledger } from '../ledger.ts';

interface Verdict {
	readonly name: string;
	readonly success: boolean;
	readonly status: string;
	readonly line: number;
	readonly section: string | undefined;
}

interface Read {
	readonly verdicts: readonly Verdict[];
	readonly kind: ContentKind;
	readonly ledger: Ledger;
}

function read(text: string): Read {
	const verdicts: Verdict[] = [];
	const reader = new JournalReader({
		entry: () => undefined,
		marker: () => undefined,
		sectionStarted: () => undefined,
		outputLine: () => undefined,
		sectionEnded: () => undefined,
		check: ({ section, ...check }) => verdicts.push({ ...check, section: section?.command }),
	});
	reader.push(text);
	reader.end();
	return { verdicts, kind: reader.kind(), ledger: reader.ledger() };
}

const memory = { name: 'check_memory', success: true, status: '82% memory available', section: undefined };
const engine = {
	name: 'check_container_engine',
	success: false,
	status:
		'Some container_engine issues detected: \n' +
		'test_container_engine_running_now Container engine balena is NOT running\n' +
		'test_container_engine_responding Error querying container engine: ',
	section: undefined,
};
const report = {
	diagnose_version: '4.23.1',
	checks: [memory, engine].map(({ name, success, status }) => ({ name, success, status })),
};

const table = [
	'| Check                  | Status    | Notes                                                                    |',
	'| ---------------------- | --------- | ------------------------------------------------------------------------ |',
	'| check_memory           | Succeeded | 82% memory available                                                     |',
	'| check_container_engine | Failed    | Some container_engine issues detected:                                   |',
	'|                        |           | test_container_engine_running_now Container engine balena is NOT running |',
	'|                        |           | test_container_engine_responding Error querying container engine:        |',
];
const trimmed = { ...engine, status: engine.status.replaceAll(/ +$/gm, '') };

describe('the JSON of checks.sh', () => {
	test('one line', () => {
		const { verdicts, kind, ledger } = read(`${JSON.stringify(report)}\n`);
		expect(verdicts).toEqual([
			{ ...memory, line: 1 },
			{ ...engine, line: 1 },
		]);
		expect(kind).toBe('checks');
		expect(ledger).toMatchObject({ output: 1, lines: 1, undecodable: 0 });
	});

	test.each(['  ', '\t'])('printed over several lines', (indent) => {
		const text = JSON.stringify(report, undefined, indent);
		const { verdicts, ledger } = read(`${text}\n`);
		expect(verdicts).toEqual([
			{ ...memory, line: 1 },
			{ ...engine, line: 1 },
		]);
		expect(ledger).toMatchObject({ output: text.split('\n').length, undecodable: 0 });
	});

	test('what is no verdict is left out, and the rest is read', () => {
		const checks = [
			null,
			7,
			{},
			{ name: 1, success: true },
			{ name: 'x', success: 'true' },
			...report.checks,
		];
		expect(read(JSON.stringify({ checks })).verdicts.map(({ name }) => name)).toEqual([
			'check_memory',
			'check_container_engine',
		]);
	});

	test('another object is none', () => {
		expect(read('{"checks":"none"}\n')).toMatchObject({ verdicts: [], ledger: { undecodable: 1 } });
	});
});

describe("the dashboard's table", () => {
	test('rows with an empty name go on with the status', () => {
		const { verdicts, kind, ledger } = read(`Health checks:\n\n${table.join('\n')}\n\nmore\n`);
		expect(verdicts).toEqual([
			{ ...memory, line: 5 },
			{ ...trimmed, line: 6 },
		]);
		expect(kind).toBe('checks');
		expect(ledger).toMatchObject({ structure: 2, output: 4, undecodable: 2 });
	});

	test('without its head, and at the end of the input', () => {
		expect(read(table.slice(2).join('\n')).verdicts).toEqual([
			{ ...memory, line: 1 },
			{ ...trimmed, line: 2 },
		]);
	});

	test('beside a journal', () => {
		const { verdicts, kind, ledger } = read(`Mar 23 12:00:25 host x[3]: text\n${table.join('\n')}\n`);
		expect(verdicts).toHaveLength(2);
		expect(kind).toBe('mixed');
		expect(ledger).toMatchObject({ entries: 1, output: 4 });
	});

	test('another table is none', () => {
		const { verdicts, ledger } = read(
			'| Service | State |\n| --- | --- |\n| main | running |\n|  |  | more |\n',
		);
		expect(verdicts).toEqual([]);
		expect(ledger).toMatchObject({ undecodable: 4 });
	});
});

test('the verdicts of a dump before 2019', () => {
	const { verdicts, kind, ledger } = read(
		[
			'',
			'--- leech / diagnose 1.3.0 ---',
			'',
			'',
			'--- CHECKS ---',
			'',
			'MEM: OK (79% available.)',
			'DOCKER: DANGER: docker is NOT running!',
			'SUPERVISOR: DANGER (supervisor is NOT running!)',
			'METADATA: SKIP: BTRFS filesystem not mounted.',
			'DISK: OK (df reports 81% free.)',
			'DNS: OK (first DNS server is 198.51.100.53.)',
			'',
			'--- COMMANDS ---',
			'',
			'uptime',
			'',
			'--- uptime ---',
			'',
			'DOCKER: OK (no verdict, but the output of a command)',
			'',
		].join('\n'),
	);
	expect(verdicts).toEqual([
		{ name: 'MEM', success: true, status: '(79% available.)', line: 7, section: undefined },
		{ name: 'DOCKER', success: false, status: 'docker is NOT running!', line: 8, section: undefined },
		{
			name: 'SUPERVISOR',
			success: false,
			status: '(supervisor is NOT running!)',
			line: 9,
			section: undefined,
		},
		{ name: 'DISK', success: true, status: '(df reports 81% free.)', line: 11, section: undefined },
		{
			name: 'DNS',
			success: true,
			status: '(first DNS server is 198.51.100.53.)',
			line: 12,
			section: undefined,
		},
	]);
	expect(kind).toBe('diagnostics-dump');
	expect(ledger).toMatchObject({ undecodable: 0, output: 1 });
});

test('what somebody asked for by hand carries the command', () => {
	const { verdicts, kind } = read(
		`root@9294512:~# ./checks.sh\n${JSON.stringify(report)}\nroot@9294512:~# cat table.md\n${table.join('\n')}\nroot@9294512:~# \n`,
	);
	expect(verdicts.map(({ name, line, section }) => [name, line, section])).toEqual([
		['check_memory', 2, './checks.sh'],
		['check_container_engine', 2, './checks.sh'],
		['check_memory', 6, 'cat table.md'],
		['check_container_engine', 7, 'cat table.md'],
	]);
	expect(kind).toBe('mixed');
});

test('a table at the end of a recording carries the command, too', () => {
	const { verdicts } = read(`root@9294512:~# cat table.md\n${table.join('\n')}\n`);
	expect(verdicts.map(({ section }) => section)).toEqual(['cat table.md', 'cat table.md']);
});

describe('a table that a browser copied', () => {
	const copied = [
		'check_memory\tSucceeded\t82% memory available',
		'check_container_engine\tFailed\tSome container_engine issues detected:',
		'test_container_engine_running_now Container engine balena is NOT running',
		'test_container_engine_responding Error querying container engine:',
	];

	test('was refused: cells stand between tabs, further tests below', () => {
		const { verdicts, kind, ledger } = read(`${copied.join('\n')}\n`);
		expect(verdicts).toEqual([
			{ ...memory, line: 1 },
			{ ...trimmed, line: 2 },
		]);
		expect(kind).toBe('checks');
		expect(ledger).toMatchObject({ lines: 4, output: 4, undecodable: 0 });
	});

	test('names a test with a colon, too', () => {
		const text =
			'check_networking\tFailed\tSome networking issues detected:\ntest_upstream_dns: DNS lookup failed\n';
		const [check] = read(text).verdicts;
		expect(check?.status).toBe('Some networking issues detected:\ntest_upstream_dns: DNS lookup failed');
	});

	test('ends with the first line that is none of it', () => {
		const { verdicts, ledger } = read(`${copied[1]}\ntest it again\n`);
		expect(verdicts.map(({ status }) => status)).toEqual(['Some container_engine issues detected:']);
		expect(ledger.output).toBe(1);
	});
});
