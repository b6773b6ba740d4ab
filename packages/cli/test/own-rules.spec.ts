import { execFileSync } from 'node:child_process';
import { cp, symlink, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { downs, ownRule } from './own-rule.ts';
import { buildFirst, run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

buildFirst();
const folder = temporaryFolder();

beforeAll(async () => {
	await folder.write('acme', { 'site/site-switch-flapping.yaml': ownRule, 'README.md': 'Ours.' });
});

describe('--rules', () => {
	interface Report {
		readonly rulePack: string;
		readonly inputs: readonly {
			readonly causes: readonly { readonly rule: string }[];
			readonly clean: readonly string[];
			readonly notCheckable: readonly { readonly rule: string }[];
		}[];
	}
	const reported = async (...args: readonly string[]): Promise<Report> => {
		const { stdout, stderr } = await run(['-ojson', ...args], {
			cwd: folder.at(),
			input: downs('00', '02', '04'),
		});
		expect(stderr).toBe('');
		return JSON.parse(stdout) as Report;
	};

	test('a rule of one’s own is asked beside those that come with whydown', async () => {
		const { rulePack, inputs } = await reported('--rules', 'acme');
		expect(inputs[0]?.causes.map(({ rule }) => rule)).toContain('site-switch-flapping');
		expect(rulePack).toMatch(/^whydown \d+\.\d+\.\d+, acme sha256:[0-9a-f]{12}$/);
		const others = [...(inputs[0]?.clean ?? []), ...(inputs[0]?.notCheckable ?? [])];
		expect(others.length).toBeGreaterThan(50);
	});

	test('--rules-only: nothing else is asked', async () => {
		await folder.write('alone', {
			'site/site-switch-flapping.yaml': ownRule.replace('explains: [vpn-down]\n', ''),
		});
		const { rulePack, inputs } = await reported('--rules', 'alone', '--rules-only');
		expect(inputs[0]).toMatchObject({
			causes: [{ rule: 'site-switch-flapping' }],
			clean: [],
			notCheckable: [],
		});
		expect(rulePack).toMatch(/^alone sha256:/);
	});

	test('the report for people names the rules, too', async () => {
		const { stdout } = await run(['--rules', 'acme'], { cwd: folder.at(), input: downs('00', '02', '04') });
		expect(stdout).toContain('The switch of the site drops the link [error, site-switch-flapping]');
		expect(stdout).toMatch(/^Rules asked: whydown [\d.]+, acme sha256:[0-9a-f]{12}\.$/m);
	});

	test('the hash of a pack tells of its contents, wherever it lies', async () => {
		await cp(folder.at('acme'), folder.at('elsewhere', 'acme'), { recursive: true });
		await folder.write('changed/acme', { 'site/site-switch-flapping.yaml': ownRule.replace('>= 3', '>= 2') });
		const [here, there, changed] = await Promise.all(
			['acme', 'elsewhere/acme', 'changed/acme'].map((path) => reported('--rules', path)),
		);
		expect(there?.rulePack).toBe(here?.rulePack);
		expect(changed?.rulePack).not.toBe(here?.rulePack);
	});

	test('shared signals: those of whydown, and those of the pack', async () => {
		await folder.write('sharing', {
			'signals.yaml': 'down: { event: kernel.link-down }\n',
			'site/site-switch-flapping.yaml': ownRule
				.replace('{ event: kernel.link-down }', 'shared')
				.replace('  up:', '  state_reported: shared\n  up:')
				.replace('needs:', 'contributes: [state_reported]\nneeds:'),
		});
		expect((await reported('--rules', 'sharing')).inputs[0]?.causes.map(({ rule }) => rule)).toContain(
			'site-switch-flapping',
		);
	});

	test('mistakes: file, line, column, caret and what to write; nothing is read; exit code 2', async () => {
		await folder.write('broken', {
			'site/site-switch-flapping.yaml': ownRule.replace('severity: error', 'severity: eror'),
			'site/other.yaml': ownRule
				.replace('count(down)', 'count(dwn)')
				.replace('id: site-switch-flapping', 'id: other'),
		});
		const { code, stdout, stderr } = await run(['--rules', 'broken', 'missing.txt'], { cwd: folder.at() });
		expect(stdout).toBe('');
		expect(stderr).toBe(
			[
				'broken/site/other.yaml:10:14: This rule has no signal `dwn`: did you mean `down`?',
				'  needs: count(dwn) >= 3 within 10m',
				'               ^^^',
				'broken/site/site-switch-flapping.yaml:4:11: Write one of `critical`, `error`, `warning` or `info` for the severity. Did you mean `error`?',
				'  severity: eror',
				'            ^^^^',
				'whydown: 2 mistakes in the rules of --rules: no input was read',
				'',
			].join('\n'),
		);
		expect(code).toBe(2);
	});

	test('an id that is taken, a kind that no event has, a symptom that no rule has', async () => {
		await folder.write('wrong', {
			'vpn/vpn-down.yaml': ownRule
				.replace('id: site-switch-flapping', 'id: vpn-down')
				.replace('explains: [vpn-down]\n', ''),
			'site/a.yaml': ownRule
				.replace('kernel.link-down', 'kernel.lnk-down')
				.replace('id: site-switch-flapping', 'id: a'),
			'site/b.yaml': ownRule.replace('[vpn-down]', '[vpn-dwn]').replace('id: site-switch-flapping', 'id: b'),
		});
		const { code, stderr } = await run(['--rules', 'wrong'], { cwd: folder.at() });
		expect(stderr).toContain(
			'wrong/vpn/vpn-down.yaml:1:1: The id `vpn-down` belongs to a rule that comes with whydown: choose another id',
		);
		expect(stderr).toContain(
			'wrong/site/a.yaml:8:3: No event has the kind `kernel.lnk-down`: did you mean `kernel.link-down`?',
		);
		expect(stderr).toContain(
			'wrong/site/b.yaml:12:12: No rule has the id `vpn-dwn`: did you mean `vpn-down`?',
		);
		expect(code).toBe(2);
	});

	test('what a careful author adds is not asked for: a rule in a hurry runs', async () => {
		const hurried = `${ownRule.slice(0, ownRule.indexOf('tests:'))}tests: []\n`;
		await folder.write('hurried', { 'hurried.yaml': hurried });
		expect((await reported('--rules', 'hurried')).inputs[0]?.causes).not.toEqual([]);
	});

	describe('is safe', () => {
		const refusal = async (path: string): Promise<string> => {
			const { code, stdout, stderr } = await run(['--rules', path], { cwd: folder.at() });
			expect(stderr).not.toMatch(/internal error|^\s+at /m);
			expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
			return stderr;
		};

		test('a link out of the folder is not read; one inside of it is', async () => {
			await writeFile(folder.at('outside.yaml'), ownRule);
			await folder.write('linked', {});
			await symlink('../outside.yaml', folder.at('linked', 'a.yaml'));
			expect(await refusal('linked')).toContain(
				'linked/a.yaml: is a symbolic link out of the folder, which is not read',
			);
			await folder.write('mounted', { '..data/site-switch-flapping.yaml': ownRule });
			await symlink('..data/site-switch-flapping.yaml', folder.at('mounted', 'site-switch-flapping.yaml'));
			expect((await reported('--rules', 'mounted')).inputs[0]?.causes).not.toEqual([]);
		});

		test('a link to a folder, and one that leads nowhere', async () => {
			await folder.write('circle', { 'a/x.yaml': ownRule });
			await symlink('..', folder.at('circle', 'a', 'up'));
			await symlink('nowhere', folder.at('circle', 'a', 'gone.yaml'));
			expect(await refusal('circle')).toContain(
				'circle/a/up: is a symbolic link to a folder, which is not followed',
			);
			expect(await refusal('circle')).toContain('circle/a/gone.yaml: is a symbolic link that leads nowhere');
		});

		test('a named pipe is not opened', async () => {
			await folder.write('piped', {});
			execFileSync('mkfifo', [folder.at('piped', 'x.yaml')]);
			expect(await refusal('piped')).toContain('piped/x.yaml: is no regular file');
		});

		test.each<[string, string, string | Uint8Array, string]>([
			[
				'a file beyond 64 KiB',
				'x.yaml',
				`# ${'x'.repeat(64 * 1024)}\n${ownRule}`,
				'is too large: a rule file has at most 64 KiB',
			],
			[
				'bytes that are no UTF-8',
				'x.yaml',
				Uint8Array.of(0xff, 0xfe, 0x41, 0),
				'is not UTF-8: save it as UTF-8',
			],
			['another ending', 'x.yml', ownRule, 'is not read: rename it to x.yaml'],
			['no rule at all', 'x.txt', ownRule, 'holds no rule file: a rule lies in <area>/<id>.yaml'],
			['aliases that multiply', 'x.yaml', 'a: &a [1, 1]\nb: [*a, *a]\n', 'Aliases are not read'],
			['brackets without end', 'x.yaml', '['.repeat(60_000), 'x.yaml:1:201: This is nested too deeply'],
			['lists in lists without end', 'x.yaml', '- '.repeat(30_000), 'This is nested too deeply'],
			['keys in keys without end', 'x.yaml', '? '.repeat(30_000), 'This is nested too deeply'],
			[
				'a condition in brackets without end',
				'x.yaml',
				ownRule.replace('needs: ', `needs: ${'('.repeat(50_000)}`),
				'A condition has at most 2000 characters and 20 brackets',
			],
			[
				'a condition without end',
				'x.yaml',
				ownRule.replace('needs: ', `needs: ${'down then '.repeat(5000)}`),
				'A condition has at most 2000 characters',
			],
			['a name that goes on', 'x.yaml', `? ${'k'.repeat(60_000)}\n: 1`, 'A rule has no field `kkk'],
			['control characters', 'x.yaml', '\u001b[31m: 1', '\\x1b[31m: 1\n'],
		])('%s', async (name, file, text, message) => {
			const path = await folder.write(name.replaceAll(' ', '-'), { [file]: text });
			expect(await refusal(path)).toContain(message);
		});

		test('a folder that is not there', async () => {
			expect(await refusal('gone')).toContain('gone: no such file or folder');
		});
	});
});
