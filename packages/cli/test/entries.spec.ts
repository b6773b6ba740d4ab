import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { buildFirst, command, corpus, jsonLines, root, run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

buildFirst();
const folder = temporaryFolder();

const lines = (text: string): readonly { readonly line: number; readonly message: string }[] =>
	jsonLines(text) as ReturnType<typeof lines>;

describe('entries', () => {
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
		await folder.write('texts', { 'prose.txt': 'This is no journal.\nNor is this.\n' });
		const prose = folder.at('texts/prose.txt');
		const { code, stdout, stderr } = await run(['entries', 'missing.txt', prose, file]);
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
});
