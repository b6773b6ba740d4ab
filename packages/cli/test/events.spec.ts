import { describe, expect, test, vi } from 'vitest';
import { buildFirst, jsonLines, run, runShell } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

buildFirst();

const lines = (text: string): readonly { readonly kind: string; readonly source: string }[] =>
	jsonLines(text) as ReturnType<typeof lines>;

describe('events', () => {
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
		const { stdout, stderr } = await runShell('"$0" "$1" events "$2" | head -n 1', [file]);
		expect(lines(stdout)).toHaveLength(1);
		expect(stderr).not.toContain('Error');
	});
});
