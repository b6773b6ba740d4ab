import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test, vi } from 'vitest';
import { buildFirst, corpus, parsed, root, run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

buildFirst();
const folder = temporaryFolder();

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

	test('an empty journal is valid, and tells nothing: exit code 2, and which command would help', async () => {
		await folder.write('journals', { 'none.txt': '-- No entries --\n' });
		const { code, stdout, stderr } = await run([folder.at('journals/none.txt')]);
		expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
		expect(stdout).toContain('Not checkable with this input');
		expect(stdout).toContain('Nothing to judge');
		expect(stdout).toContain('journalctl -b');
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

describe('options', () => {
	test.each([
		['never', 0],
		['critical', 1],
		['info', 1],
	])('--fail-on %s', async (threshold, expected) => {
		const { code } = await run(['--fail-on', threshold, 'corpus/dumps/dns-dead/input.txt']);
		expect(code).toBe(expected);
	});

	test('what was said once, at the end, fails only with --strict', async () => {
		const file = 'corpus/damaged/one-line-of-the-supervisor/input.txt';
		const lax = await run([file]);
		expect(lax.code).toBe(0);
		expect(lax.stdout).toContain('whether it goes on');
		expect((await run(['--strict', file])).code).toBe(1);
	});

	test('unexplained complaints fail only with --fail-on unexplained', async () => {
		const input = '2026-11-21T05:31:25+0000 f220105 pppd[12]: Timeout waiting for PADO packets\n';
		expect((await run([], { input })).code).toBe(0);
		expect((await run(['--fail-on', 'unexplained'], { input })).code).toBe(1);
	});

	test('a device that the input proves to be not online fails, though its cause is over', async () => {
		const file = 'corpus/excerpts/dns-dead-supervisor-alone/input.txt';
		expect((await run([file])).code).toBe(1);
		expect((await run(['--fail-on', 'critical', file])).code).toBe(0);
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
