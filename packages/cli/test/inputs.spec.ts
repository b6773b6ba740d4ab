import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildFirst, command, corpus, parsed, run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

buildFirst();
const temporary = temporaryFolder();

let folder = '';
let socket: Server | undefined;

beforeAll(async () => {
	folder = temporary.at();
	const dump = readFileSync(corpus('dumps/dns-dead/input.txt'));
	const healthy = readFileSync(corpus('dumps/healthy/input.txt'));
	const packedHealthy = gzipSync(healthy);
	await temporary.write('.', {
		'diagnostics (1).txt': dump,
		'!odd[name]*.txt': healthy,
		'-1': healthy,
		'empty.txt': '',
		'binary.bin': Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) & 0xff)),
		'system.journal': Buffer.concat([Buffer.from('LPKSHHRH'), Buffer.alloc(100)]),
		'logs.gz': Buffer.from([0x1f, 0x8b, 8, 0]),
		'word.txt': 'journal\n',
		'prose.txt': 'This is no journal.\nNor is this.\n',
		'sub/a.txt': healthy,
		'sub/b.txt': dump,
		upload: gzipSync(
			await packTar([
				{ header: { name: '../../dump.txt', size: dump.length }, body: dump },
				{ header: { name: 'healthy.txt.gz', size: packedHealthy.length }, body: packedHealthy },
			]),
		),
	});
	await symlink('..', join(folder, 'sub', 'loop'));
	await symlink('loop', join(folder, 'loop'));
	socket = createServer().listen(join(folder, 'socket'));
});

afterAll(() => {
	socket?.close();
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
