import { execFileSync, spawn } from 'node:child_process';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { packTar } from 'modern-tar';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { command, root, run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

const corpus = (path: string): string => join(root, 'corpus', path);

function parsed(text: string): {
	inputs: { name: string; status: string; causes: { rule: string; state: string }[] }[];
} {
	return JSON.parse(text) as ReturnType<typeof parsed>;
}

let folder = '';
let socket: Server | undefined;

beforeAll(async () => {
	execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'packages/cli'], {
		cwd: root,
	});
	folder = await mkdtemp(join(tmpdir(), 'whydown-'));
	const dump = readFileSync(corpus('dumps/dns-dead/input.txt'));
	const healthy = readFileSync(corpus('dumps/healthy/input.txt'));
	await writeFile(join(folder, 'diagnostics (1).txt'), dump);
	await writeFile(join(folder, '!odd[name]*.txt'), healthy);
	await writeFile(join(folder, '-1'), healthy);
	await writeFile(join(folder, 'empty.txt'), '');
	await writeFile(
		join(folder, 'binary.bin'),
		Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) & 0xff)),
	);
	await writeFile(
		join(folder, 'system.journal'),
		Buffer.concat([Buffer.from('LPKSHHRH'), Buffer.alloc(100)]),
	);
	await writeFile(join(folder, 'logs.gz'), Buffer.from([0x1f, 0x8b, 8, 0]));
	await writeFile(join(folder, 'word.txt'), 'journal\n');
	await writeFile(join(folder, 'prose.txt'), 'This is no journal.\nNor is this.\n');
	await writeFile(join(folder, 'none.txt'), '-- No entries --\n');
	await mkdir(join(folder, 'sub'));
	await writeFile(join(folder, 'sub', 'a.txt'), healthy);
	await writeFile(join(folder, 'sub', 'b.txt'), dump);
	await symlink('..', join(folder, 'sub', 'loop'));
	await symlink('loop', join(folder, 'loop'));
	socket = createServer().listen(join(folder, 'socket'));
	await writeFile(
		join(folder, 'upload'),
		gzipSync(
			await packTar([
				{ header: { name: '../../dump.txt', size: dump.length }, body: dump },
				{ header: { name: 'healthy.txt.gz', size: gzipSync(healthy).length }, body: gzipSync(healthy) },
			]),
		),
	);
}, 180_000);

afterAll(async () => {
	socket?.close();
	await rm(folder, { recursive: true, force: true });
});

describe('diagnoses', () => {
	test('a dump: cause, evidence with file and line, next step; exit code 1', async () => {
		const { code, stdout, stderr } = await run(['corpus/dumps/dns-dead/input.txt']);
		expect(stdout).toContain('1. No DNS server answers');
		expect(stdout).toContain('Still active');
		expect(stdout).toMatch(/· corpus\/dumps\/dns-dead\/input\.txt:\d+ \(journalctl/);
		expect(stdout).toContain('Next step');
		expect(stderr).toBe('');
		expect(code).toBe(1);
	});

	test('a healthy dump: no cause, exit code 0, and no claim that the device is healthy', async () => {
		const { code, stdout } = await run(['corpus/dumps/healthy/input.txt']);
		expect(stdout).toContain('No fault found in what this input shows');
		expect(stdout.replaceAll('dumps/healthy', '')).not.toMatch(/\bhealthy\b/i);
		expect(code).toBe(0);
	});

	test('what is piped into it, as text and as JSON, with and without `-`', async () => {
		for (const file of ['input.short.txt', 'input.json']) {
			const input = readFileSync(corpus(`journals/dns-dead/${file}`));
			const bare = await run(['--format', 'json'], { input });
			const dash = await run(['-', '-o', 'json'], { input });
			expect(dash).toEqual(bare);
			expect(parsed(bare.stdout).inputs[0]?.causes).toMatchObject([
				{ rule: 'dns-servers-unreachable', state: 'resolved' },
			]);
			expect(bare.code).toBe(0);
		}
	});

	test('several inputs as summaries for a ticket', async () => {
		const { stdout, code } = await run([
			'--format',
			'summary',
			'corpus/dumps/healthy/input.txt',
			'corpus/dumps/dns-dead/input.txt',
		]);
		const [healthy = '', dead = ''] = stdout.split('\n\n');
		expect(healthy).toContain('- No fault found in what this input shows');
		expect(dead).toContain(
			'- Cause: **No DNS server answers** (dns-servers-unreachable, critical, likely), active',
		);
		expect(dead.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
		expect(code).toBe(1);
	});

	test('several inputs in one JSON report that keeps to the schema', async () => {
		const { stdout, code } = await run([
			'-ojson',
			'corpus/dumps/healthy/input.txt',
			'missing.txt',
			'corpus/dumps/dns-dead/input.txt',
		]);
		const schema: unknown = JSON.parse(
			readFileSync(join(root, 'packages/analyzer/schema/report.schema.json'), 'utf8'),
		);
		const validate = new Ajv2020({ allErrors: true }).compile(schema as object);
		validate(JSON.parse(stdout));
		expect(validate.errors).toBeNull();
		expect(parsed(stdout).inputs.map((input) => input.status)).toEqual([
			'complete',
			'unreadable',
			'complete',
		]);
		expect(code).toBe(2);
	});

	test('an empty journal is valid', async () => {
		const { code, stdout, stderr } = await run([join(folder, 'none.txt')]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout).toContain('Not checkable with this input');
	});

	test('the same bytes whatever the reader’s time zone, language and width', async () => {
		const file = corpus('dumps/clock-jump/input.txt');
		const one = await run([file], { env: { TZ: 'UTC', LANG: 'C' } });
		const other = await run([file], {
			env: { TZ: 'America/New_York', LC_ALL: 'de_DE.UTF-8', COLUMNS: '40' },
		});
		expect(other).toEqual(one);
	});
});

describe('finds its inputs', () => {
	test('a name that exists is taken as it is, whatever characters it holds', async () => {
		const { stdout, code } = await run(['diagnostics (1).txt', '!odd[name]*.txt', '--', '-1'], {
			cwd: folder,
		});
		expect(stdout).toContain('diagnostics (1).txt: diagnostics dump');
		expect(stdout).toContain('!odd[name]*.txt: diagnostics dump');
		expect(stdout).toContain('-1: diagnostics dump');
		expect(code).toBe(1);
	});

	test('a glob, sorted, without going round in circles of symbolic links', async () => {
		const { stdout } = await run(['-o', 'json', 'sub/**'], { cwd: folder });
		expect(parsed(stdout).inputs.map((input) => input.name)).toEqual(['sub/a.txt', 'sub/b.txt']);
	});

	test('a file that is named twice is diagnosed once', async () => {
		const { stdout } = await run(['-o', 'json', 'sub/a.txt', 'sub/*.txt', './sub/a.txt'], { cwd: folder });
		expect(parsed(stdout).inputs.map((input) => input.name)).toEqual(['sub/a.txt', 'sub/b.txt']);
	});
});

describe('archives', () => {
	const members = ['upload!../../dump.txt', 'upload!healthy.txt.gz'];

	test('each file in it is an input, found by content; standard input, too', async () => {
		const file = await run(['-o', 'json', 'upload'], { cwd: folder });
		expect(parsed(file.stdout).inputs.map((input) => input.name)).toEqual(members);
		expect(parsed(file.stdout).inputs[0]?.causes).toMatchObject([{ rule: 'dns-servers-unreachable' }]);
		expect(file.code).toBe(1);
		const piped = await run(['-o', 'json'], { input: readFileSync(join(folder, 'upload')) });
		expect(piped.stdout).toBe(file.stdout.replaceAll('upload!', 'stdin!'));
	});

	test('H12 nothing is written and nothing is run', async () => {
		const allowed = ['--experimental-permission', '--allow-fs-read=*', '--no-warnings'];
		const { stdout, stderr, code } = await run(['-o', 'json', 'upload'], { cwd: folder, node: allowed });
		expect(stderr).toBe('');
		expect(parsed(stdout).inputs.map((input) => input.status)).toEqual(['complete', 'complete']);
		expect(code).toBe(1);
	});

	test('H11 a half of one is read as far as it goes: exit code 2', async () => {
		const whole = readFileSync(corpus('journals/dns-dead/input.short.txt'));
		const packed = gzipSync(whole);
		const input = packed.subarray(0, packed.length / 2);
		const { stdout, stderr, code } = await run(['entries'], { input });
		expect(stdout.split('\n').length).toBeGreaterThan(100);
		expect(stderr).toContain(`whydown: stdin: is cut: its gzip data ends at byte ${input.length},`);
		expect(code).toBe(2);
	});

	test('H10 limits are options', async () => {
		const { stderr, code } = await run(['upload', '--max-unpacked', '10K'], { cwd: folder });
		expect(stderr).toContain('unpacks to more than 10240 bytes');
		expect(code).toBe(2);
	});
});

describe('H13 what is no regular file', () => {
	test('megabytes of standard input are read whole: from a pipe, from a socket, and from a file', async () => {
		const one = readFileSync(corpus('journals/dns-dead/input.short.txt'));
		const many = Buffer.concat(Array.from({ length: Math.ceil(3e6 / one.length) }, () => one));
		const file = join(folder, 'many.txt');
		await writeFile(file, many);
		const named = (await run(['-o', 'json', file])).stdout.replaceAll(file, 'stdin');
		expect(named).toContain(`"bytes": ${many.length}`);
		const fromSocket = await run(['-o', 'json'], { input: many });
		expect(fromSocket.stdout).toBe(named);
		for (const how of ['cat "$2" | "$0" "$1" -o json', '"$0" "$1" -o json <"$2"']) {
			const script = `${how}; test $? -le 1`;
			const told = execFileSync('sh', ['-c', script, process.execPath, command, file], {
				maxBuffer: 1e8,
				encoding: 'utf8',
			});
			expect(told).toBe(named);
		}
	});

	test('a named pipe, /dev/stdin and /dev/fd are read like a file', async () => {
		const file = corpus('dumps/dns-dead/input.txt');
		const pipe = join(folder, 'pipe');
		execFileSync('mkfifo', [pipe]);
		const feeder = spawn('sh', ['-c', 'cat "$1" >"$2"', 'sh', file, pipe]);
		const named = await run(['-o', 'json', pipe]);
		feeder.kill();
		expect(parsed(named.stdout).inputs).toMatchObject([{ name: pipe, status: 'complete' }]);
		expect(named.code).toBe(1);
		for (const name of ['/dev/stdin', '/dev/fd/0']) {
			const { stdout, code } = await run(['-o', 'json', name], { input: readFileSync(file) });
			expect(parsed(stdout).inputs).toMatchObject([{ name, status: 'complete' }]);
			expect(code).toBe(1);
		}
	});
});

describe('says what is wrong, what to do, and exits with 2', () => {
	test.each([
		['missing.txt', 'no such file'],
		['missing-*.txt', 'no such file, and no file matches it as a pattern'],
		['sub', "is a directory: name its files, for example with a glob in quotes: 'folder/*.txt'"],
		['empty.txt', 'is empty (0 bytes)'],
		['binary.bin', 'binary file'],
		['system.journal', 'journalctl --file=system.journal -o json -a'],
		['logs.gz', 'is cut: its gzip data ends at byte 4'],
		['loop', 'too many symbolic links'],
		['socket', 'is not a regular file'],
		['prose.txt', 'has no journal entry and no dump section in 2 lines'],
		['word.txt', 'has no journal entry and no dump section in 1 line:'],
		['/dev/null', 'is empty (0 bytes)'],
	])('%s', async (name, message) => {
		const { code, stdout, stderr } = await run([name], { cwd: folder });
		expect(stderr).toMatch(new RegExp(`^whydown: ${name.replaceAll(/[*.]/g, '\\$&')}: [^\n]*\n$`));
		expect(stderr).toContain(message);
		expect(stdout).toBe('');
		expect(code).toBe(2);
	});

	test.each([
		[['--fromat', 'text'], 'fromat'],
		[['--format'], 'format'],
		[['--format', 'xml'], 'xml'],
		[['--fail-on', 'fatal'], 'fatal'],
		[['-x'], 'x'],
		[['--__proto__', 'x'], '__proto__'],
		[['--no-color'], 'no-color'],
	])('%j', async (args, word) => {
		const { code, stdout, stderr } = await run(args, { env: { LC_ALL: 'de_DE.UTF-8' } });
		expect(stderr).toMatch(/^whydown: /);
		expect(stderr).toContain(word);
		expect(stderr).toContain('whydown --help');
		expect(stderr).not.toMatch(/^\s+at /m);
		expect(stdout).toBe('');
		expect(code).toBe(2);
	});

	test('the findings of other inputs are printed all the same', async () => {
		const { code, stdout, stderr } = await run(['missing.txt', 'diagnostics (1).txt'], { cwd: folder });
		expect(stderr).toBe('whydown: missing.txt: no such file\n');
		expect(stdout).toContain('No DNS server answers');
		expect(code).toBe(2);
	});

	test('a name full of control characters is shown, not obeyed', async () => {
		const { stderr } = await run(['no\u001b[31m\u202esuch\nfile']);
		expect(stderr).toBe(
			'whydown: no\\x1b[31m<U+202E>such\\nfile: no such file, and no file matches it as a pattern\n',
		);
	});
});

describe('options', () => {
	test.each([
		['never', 0],
		['critical', 1],
		['info', 1],
	])('--fail-on %s', async (threshold, expected) => {
		const { code } = await run(['--fail-on', threshold, 'corpus/dumps/dns-dead/input.txt']);
		expect(code).toBe(expected);
	});

	test('--help and --version', async () => {
		const help = await run(['--help']);
		expect(help.stdout).toContain('--fail-on');
		expect(help.code).toBe(0);
		const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as {
			version: string;
		};
		expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
	});

	test('colour only when it is asked for, when nobody looks at a terminal', async () => {
		const file = 'corpus/dumps/dns-dead/input.txt';
		const isColoured = async (
			args: readonly string[],
			env: Readonly<Record<string, string>>,
		): Promise<boolean> => (await run([...args, file], { env })).stdout.includes('\u001b[');
		expect(await isColoured([], {})).toBe(false);
		expect(await isColoured(['--color', 'always'], {})).toBe(true);
		expect(await isColoured([], { FORCE_COLOR: '1' })).toBe(true);
		expect(await isColoured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
		expect(await isColoured(['--color=never'], { FORCE_COLOR: '1' })).toBe(false);
	});
});

describe('entries', () => {
	const lines = (text: string): { line: number; message: string }[] =>
		text
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => JSON.parse(line) as { line: number; message: string });

	test('one line of JSON for each entry of a journal, and the ledger', async () => {
		const file = corpus('journals/dns-dead/input.short.txt');
		const { code, stdout, stderr } = await run(['entries', file]);
		const count = readFileSync(file, 'utf8').split('\n').length - 1;
		expect(lines(stdout).length).toBeGreaterThan(100);
		expect(stderr).toMatch(
			new RegExp(`^whydown: [^\n]*: bytes \\d+, lines ${count}, entries ${lines(stdout).length}`),
		);
		expect(code).toBe(0);
		expect(lines(stdout)[0]).toMatchObject({ line: 1, identifier: 'systemd-journald', yearInferred: true });
	});

	test('the entries of a dump come once, from standard input, too', async () => {
		const input = readFileSync(corpus('dumps/clock-jump/input.txt'));
		const { code, stdout } = await run(['entries', '-'], { input });
		const places = lines(stdout).map(({ line }) => line);
		expect(new Set(places).size).toBe(places.length);
		expect(places.length).toBeGreaterThan(100);
		expect(code).toBe(0);
	});

	test('a range of time, counted from the end of the input', async () => {
		const input = ['10:00', '11:00', '12:00', '12:30']
			.map((time) => `2017-03-23T${time}:00+0000 host a[1]: x\n`)
			.join('');
		const { code, stdout, stderr } = await run(['entries', '-S', '-1h', '-U', '12:00'], { input });
		expect(lines(stdout).map(({ line }) => line)).toEqual([3]);
		expect(stderr).toContain('entries 4, outside of the range 3\n');
		expect(code).toBe(0);
	});

	test.each([
		[['-S', 'soon'], 'no moment in time: soon'],
		[['--tz', 'Mars/Olympus'], 'no such time zone: Mars/Olympus'],
	])('%j: wrong usage', async (args, message) => {
		const { code, stderr } = await run(['entries', ...args, 'missing.txt']);
		expect(stderr).toContain(`whydown: ${message}`);
		expect(stderr).not.toContain('missing.txt');
		expect(code).toBe(2);
	});

	test('what cannot be read is told, and the rest comes: exit code 2', async () => {
		const file = corpus('journals/dns-dead/input.short.txt');
		const { code, stdout, stderr } = await run(['entries', 'missing.txt', join(folder, 'prose.txt'), file]);
		expect(stderr).toContain('whydown: missing.txt: no such file\n');
		expect(stderr).toContain('prose.txt: has no journal entry');
		expect(lines(stdout).length).toBeGreaterThan(100);
		expect(code).toBe(2);
	});

	test('a consumer that takes nothing holds it up, and nothing piles up', async () => {
		// An endless journal; the pipe behind it is never read. What the process takes in stays bounded.
		const line = `2024-02-29T12:00:00+0000 host a[1]: ${'x'.repeat(200)}\n`.repeat(500);
		const child = spawn(process.execPath, [command, 'entries'], { cwd: root });
		child.stdin.on('error', () => undefined);
		let taken = 0;
		await new Promise<void>((resolve) => {
			const push = (): void => {
				const idle = setTimeout(resolve, 2000);
				child.stdin.write(line, () => {
					taken += line.length;
					clearTimeout(idle);
					if (taken > 64 * 1024 * 1024) resolve();
					else push();
				});
			};
			push();
		});
		child.kill('SIGKILL');
		expect(taken).toBeLessThan(16 * 1024 * 1024);
	});

	test.each([
		['SIGINT', 130],
		['SIGTERM', 143],
	] as const)('%s: the entries that were read, exit code %i', async (signal, expected) => {
		const { code, stdout, stderr } = await run(['entries'], {
			meanwhile: (child) => {
				child.stdin?.write(readFileSync(corpus('journals/dns-dead/input.short.txt')));
				setTimeout(() => child.kill(signal), 1500);
			},
		});
		expect(code).toBe(expected);
		expect(lines(stdout).length).toBeGreaterThan(100);
		expect(stderr).toContain('whydown: stdin: reading was stopped');
	});
});

describe('pipes and signals', () => {
	test('a reader that goes away ends it quietly with 0', async () => {
		const many = ['dns-dead', 'clock-jump', 'healthy', 'healthy-stderr'].map((kind) =>
			corpus(`dumps/${kind}/input.txt`),
		);
		const script = `"$@" | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
		const child = spawn('bash', ['-c', script, 'sh', process.execPath, command, '-o', 'json', ...many], {
			cwd: root,
		});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		await new Promise((resolve) => child.on('close', resolve));
		expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
	});

	test('an output that is full: one line, exit code 2', async () => {
		const script = `"$@" >/dev/full; echo $?`;
		const file = corpus('dumps/dns-dead/input.txt');
		const child = spawn('bash', ['-c', script, 'sh', process.execPath, command, file], { cwd: root });
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		await new Promise((resolve) => child.on('close', resolve));
		expect(stdout).toBe('2\n');
		expect(stderr).toBe('whydown: cannot write the report: no space left on the device\n');
	});

	test.each([
		['SIGINT', 130],
		['SIGTERM', 143],
	] as const)('%s: the report on what was read, exit code %i', async (signal, expected) => {
		const { code, stdout, stderr } = await run(['-o', 'json'], {
			meanwhile: (child) => {
				const { stdin } = child;
				if (stdin === null) return;
				createReadStream(corpus('journals/dns-dead/input.short.txt')).pipe(stdin, { end: false });
				// Time to start and to read what is there: nothing tells from outside that it has.
				setTimeout(() => child.kill(signal), 1500);
			},
		});
		expect(code).toBe(expected);
		expect(parsed(stdout).inputs[0]).toMatchObject({ status: 'interrupted', kind: 'journal' });
		expect(parsed(stdout).inputs[0]?.causes.map((cause) => cause.rule)).toContain('dns-servers-unreachable');
		expect(stderr).toContain('whydown: stdin: reading was stopped');
	});
});

describe('events', () => {
	const lines = (text: string): { kind: string; source: string; template?: string }[] =>
		text
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => JSON.parse(line) as { kind: string; source: string; template?: string });
	const file = 'corpus/dumps/dns-dead/input.txt';

	test('what services and commands said, filtered by kind and source', async () => {
		const all = await run(['events', file]);
		expect(all.code).toBe(0);
		expect(all.stderr).toContain(', entries ');
		const kinds = lines(all.stdout).map(({ kind }) => kind);
		expect(kinds).toContain('openvpn.resolving-failed');
		expect(kinds).toContain('chronyc-tracking.reported');
		const some = await run([
			'events',
			'--kind',
			'*.resolving-failed',
			'--source',
			'openvpn',
			'--source',
			'chronyd',
			file,
		]);
		expect(lines(some.stdout)).toEqual(
			lines(all.stdout).filter(({ kind }) => /^(?:openvpn|chronyd)\.resolving-failed$/.test(kind)),
		);
		expect(lines(some.stdout).length).toBeGreaterThan(0);
	});

	test('what is not understood, as templates', async () => {
		const input = ['1', '2', '3'].map(
			(n) => `Aug 19 09:15:1${n} host openvpn[1]: The moon failed ${n} times\n`,
		);
		const { code, stdout } = await run(['events', '--unrecognised'], { input: input.join('') });
		expect(lines(stdout)).toMatchObject([
			{ source: 'openvpn', count: 3, template: 'The moon failed <num> times' },
		]);
		expect(code).toBe(0);
	});

	test('the list of kinds, with fields and an example, without an input', async () => {
		const { code, stdout } = await run(['events', '--list', '--kind', 'chronyd.clock-*']);
		expect(stdout).toContain('chronyd.clock-stepped\n    seconds: number\n    > ');
		expect(stdout).toContain('chronyd.clock-wrong\n');
		expect(stdout).not.toContain('openvpn');
		expect(code).toBe(0);
	});

	test('every kind in the list has a line that gives it', async () => {
		const { stdout } = await run(['events', '--list']);
		const kinds = stdout.split('\n\n');
		expect(kinds.length).toBeGreaterThan(400);
		expect(kinds.filter((kind) => !/^\S+\n(?: {4}\S.*\n)? {4}> .+\n?$/.test(kind))).toEqual([]);
	});

	test('a filter that fits nothing there is', async () => {
		const { code, stderr } = await run(['events', '--kind', 'openvpn.upp', file]);
		expect(stderr).toContain('--kind openvpn.upp fits no event');
		expect(code).toBe(2);
	});

	test('whoever takes the lines decides how fast: a closed pipe ends it quietly', async () => {
		const child = spawn('sh', ['-c', `"$0" "$1" events ${file} | head -n 1`, process.execPath, command], {
			cwd: root,
		});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		await new Promise((resolve) => child.on('close', resolve));
		expect(lines(stdout)).toHaveLength(1);
		expect(stderr).not.toContain('Error');
	});
});
