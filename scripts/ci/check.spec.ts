import { expect, test } from 'vitest';
import { check, checkCommand } from './check.ts';
import { isInstalled, run } from './command.ts';

test('a complaint, an error and an exit code make a check fail', async () => {
	expect(await check('a', async () => undefined)).toEqual({ state: 'passed', name: 'a', count: 1 });
	expect(await check('b', async () => 'too large')).toMatchObject({ state: 'failed', output: 'too large' });
	const broken = check('c', async () => Promise.reject(new Error('no git')));
	expect(await broken).toMatchObject({ state: 'failed', output: 'Error: no git' });
	const ended = await checkCommand('d', process.execPath, '-e', 'console.error("why"); process.exit(3)');
	expect(ended).toMatchObject({ state: 'failed', output: expect.stringMatching(/^why\n.* ended with 3$/) });
	expect(await checkCommand('e', process.execPath, '-e', '0')).toMatchObject({ state: 'passed' });
});

test('a program that is missing fails, and one that a signal ends', async () => {
	const missing = await run(['whydown-no-such-program']);
	expect(missing).toMatchObject({ exitCode: -1, output: expect.stringContaining('ENOENT') });
	const killed = await run([process.execPath, '-e', 'process.kill(process.pid, "SIGKILL")']);
	expect(killed.exitCode).toBe(-1);
	expect(await isInstalled('whydown-no-such-program')).toBe(false);
	expect(await isInstalled('node')).toBe(true);
});

test('a file is piped into a program, and nothing if there is none', async () => {
	const count = 'let n = 0; process.stdin.on("data", (d) => (n += d.length)).on("end", () => console.log(n))';
	const piped = await run([process.execPath, '-e', count], { stdin: process.execPath });
	expect(Number(piped.stdout)).toBeGreaterThan(1_000_000);
	expect((await run([process.execPath, '-e', count])).stdout).toBe('0\n');
});
