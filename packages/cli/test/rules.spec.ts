import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { root, run } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A rule of one's own, as CONTRIBUTING asks for it. */
const ownRule = `id: site-switch-flapping
area: site
title: The switch of the site drops the link
severity: error
role: cause
summary: The link of the device goes down again and again, because the switch of the site restarts.
signals:
  down: { event: kernel.link-down }
  up: { event: kernel.link-up }
needs: count(down) >= 3 within 10m
resolved_by: up not followed by down within 30m
explains: [vpn-down]
remedy:
  - do: Ask the site whether the switch restarts.
    risk: read-only
    verify: No line about the link for an hour.
    doc: https://example.com/switch
tests:
  - name: three times in four minutes
    fires: |
      2026-11-21T05:00:00+0000 f220105 kernel: smsc95xx 1-1.1:1.0 eth0: Link is Down
      2026-11-21T05:02:00+0000 f220105 kernel: smsc95xx 1-1.1:1.0 eth0: Link is Down
      2026-11-21T05:04:00+0000 f220105 kernel: smsc95xx 1-1.1:1.0 eth0: Link is Down
  - name: once
    silent: |
      2026-11-21T05:00:00+0000 f220105 kernel: smsc95xx 1-1.1:1.0 eth0: Link is Down
  - name: another program says the words
    silent: |
      2026-11-21T05:00:00+0000 f220105 agent[7]: eth0: Link is Down
      2026-11-21T05:00:01+0000 f220105 agent[7]: eth0: Link is Down
      2026-11-21T05:00:02+0000 f220105 agent[7]: eth0: Link is Down
`;

const downs = (...minutes: readonly string[]): string =>
	minutes
		.map(
			(minute) => `2026-11-21T05:${minute}:00+0000 f220105 kernel: smsc95xx 1-1.1:1.0 eth0: Link is Down\n`,
		)
		.join('');

const dataUrl = (script: string): string => `data:text/javascript,${encodeURIComponent(script)}`;

let folder = '';
const inFolder = (...path: readonly string[]): string => join(folder, ...path);

async function pack(name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
	await mkdir(inFolder(name), { recursive: true });
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(inFolder(name), path, '..'), { recursive: true });
		await writeFile(join(inFolder(name), path), text);
	}
	return name;
}

beforeAll(async () => {
	execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'packages/cli'], {
		cwd: root,
	});
	folder = await mkdtemp(join(tmpdir(), 'whydown-rules-'));
	await pack('acme', { 'site/site-switch-flapping.yaml': ownRule, 'README.md': 'Ours.' });
}, 180_000);

afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
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
			cwd: folder,
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
		await pack('alone', { 'site/site-switch-flapping.yaml': ownRule.replace('explains: [vpn-down]\n', '') });
		const { rulePack, inputs } = await reported('--rules', 'alone', '--rules-only');
		expect(inputs[0]).toMatchObject({
			causes: [{ rule: 'site-switch-flapping' }],
			clean: [],
			notCheckable: [],
		});
		expect(rulePack).toMatch(/^alone sha256:/);
	});

	test('the report for people names the rules, too', async () => {
		const { stdout } = await run(['--rules', 'acme'], { cwd: folder, input: downs('00', '02', '04') });
		expect(stdout).toContain('The switch of the site drops the link [error, site-switch-flapping]');
		expect(stdout).toMatch(/^Rules asked: whydown [\d.]+, acme sha256:[0-9a-f]{12}\.$/m);
	});

	test('the hash of a pack tells of its contents, wherever it lies', async () => {
		await cp(inFolder('acme'), inFolder('elsewhere', 'acme'), { recursive: true });
		await pack('changed/acme', { 'site/site-switch-flapping.yaml': ownRule.replace('>= 3', '>= 2') });
		const [here, there, changed] = await Promise.all(
			['acme', 'elsewhere/acme', 'changed/acme'].map((path) => reported('--rules', path)),
		);
		expect(there?.rulePack).toBe(here?.rulePack);
		expect(changed?.rulePack).not.toBe(here?.rulePack);
	});

	test('shared signals: those of whydown, and those of the pack', async () => {
		await pack('sharing', {
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
		await pack('broken', {
			'site/site-switch-flapping.yaml': ownRule.replace('severity: error', 'severity: eror'),
			'site/other.yaml': ownRule
				.replace('count(down)', 'count(dwn)')
				.replace('id: site-switch-flapping', 'id: other'),
		});
		const { code, stdout, stderr } = await run(['--rules', 'broken', 'missing.txt'], { cwd: folder });
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
		await pack('wrong', {
			'vpn/vpn-down.yaml': ownRule
				.replace('id: site-switch-flapping', 'id: vpn-down')
				.replace('explains: [vpn-down]\n', ''),
			'site/a.yaml': ownRule
				.replace('kernel.link-down', 'kernel.lnk-down')
				.replace('id: site-switch-flapping', 'id: a'),
			'site/b.yaml': ownRule.replace('[vpn-down]', '[vpn-dwn]').replace('id: site-switch-flapping', 'id: b'),
		});
		const { code, stderr } = await run(['--rules', 'wrong'], { cwd: folder });
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
		await pack('hurried', { 'hurried.yaml': hurried });
		expect((await reported('--rules', 'hurried')).inputs[0]?.causes).not.toEqual([]);
	});

	test('what reads rule files is loaded only for them', async () => {
		const hook = `export async function resolve(name, context, next) {
			if (name === 'yaml' || name === 'ohm-js') throw new Error('loaded ' + name);
			return next(name, context);
		}`;
		const register = `import { register } from 'node:module'; register(${JSON.stringify(dataUrl(hook))});`;
		const node = ['--import', dataUrl(register)];
		const without = await run([], { cwd: folder, input: downs('00'), node });
		expect(without.stderr).toBe('');
		const withRules = await run(['--rules', 'acme'], { cwd: folder, input: downs('00'), node });
		expect(withRules.stderr).toMatch(/loaded (?:yaml|ohm-js)/);
	});

	describe('is safe', () => {
		const refusal = async (path: string): Promise<string> => {
			const { code, stdout, stderr } = await run(['--rules', path], { cwd: folder });
			expect(stderr).not.toMatch(/internal error|^\s+at /m);
			expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
			return stderr;
		};

		test('a link out of the folder is not read; one inside of it is', async () => {
			await writeFile(inFolder('outside.yaml'), ownRule);
			await pack('linked', {});
			await symlink('../outside.yaml', inFolder('linked', 'a.yaml'));
			expect(await refusal('linked')).toContain(
				'linked/a.yaml: is a symbolic link out of the folder, which is not read',
			);
			await pack('mounted', { '..data/site-switch-flapping.yaml': ownRule });
			await symlink('..data/site-switch-flapping.yaml', inFolder('mounted', 'site-switch-flapping.yaml'));
			expect((await reported('--rules', 'mounted')).inputs[0]?.causes).not.toEqual([]);
		});

		test('a link to a folder, and one that leads nowhere', async () => {
			await pack('circle', { 'a/x.yaml': ownRule });
			await symlink('..', inFolder('circle', 'a', 'up'));
			await symlink('nowhere', inFolder('circle', 'a', 'gone.yaml'));
			expect(await refusal('circle')).toContain(
				'circle/a/up: is a symbolic link to a folder, which is not followed',
			);
			expect(await refusal('circle')).toContain('circle/a/gone.yaml: is a symbolic link that leads nowhere');
		});

		test('a named pipe is not opened', async () => {
			await pack('piped', {});
			execFileSync('mkfifo', [inFolder('piped', 'x.yaml')]);
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
			const path = await pack(name.replaceAll(' ', '-'), { [file]: text });
			expect(await refusal(path)).toContain(message);
		});

		test('a folder that is not there', async () => {
			expect(await refusal('gone')).toContain('gone: no such file or folder');
		});
	});
});

describe('rules list, show and explain', () => {
	test('lists the rules by area', async () => {
		const all = await run(['rules', 'list']);
		expect(all.stdout).toMatch(/^vpn\n/m);
		expect(all.stdout).toMatch(/^ {3}vpn-down {2,}error {2,}symptom {2,}The VPN is down$/m);
		expect(all.code).toBe(0);
		const some = await run(['rules', 'list', '--area', 'vpn']);
		expect(some.stdout).toMatch(/^vpn\n {3}/);
		expect(some.stdout).not.toMatch(/^dns$/m);
	});

	test('lists, shows and explains rules of one’s own', async () => {
		const rules = ['--rules', 'acme'];
		const list = await run(['rules', 'list', ...rules, '--area', 'site'], { cwd: folder });
		expect(list.stdout).toMatch(
			/^site\n {3}site-switch-flapping +error +cause +The switch of the site drops the link\n$/,
		);
		const show = await run(['rules', 'show', 'site-switch-flapping', ...rules], { cwd: folder });
		expect(show.stdout).toContain('Needs         count(down) >= 3 within 10m\n');
		expect(show.stdout).toContain('vpn-down: The VPN is down');
		const explain = await run(['explain', 'site-switch-flapping', ...rules], { cwd: folder });
		expect(explain.stdout).toContain('· “down” at least 3 times within 10 minutes\n');
		expect(explain.stdout).toContain('· vpn-down: The VPN is down, up to 2 minutes after it has ended\n');
		expect(explain.stdout).toContain('1. Ask the site whether the switch restarts.\n');
		const symptom = await run(['explain', 'vpn-down', ...rules], { cwd: folder });
		expect(symptom.stdout).toContain('· site-switch-flapping: The switch of the site drops the link\n');
	});

	test.each([
		[['explain', 'vpn-dwn'], 'no rule has the id vpn-dwn: did you mean vpn-down?'],
		[['rules', 'show', 'qqqq'], 'no rule has the id qqqq: whydown rules list names them all'],
		[['explain'], 'explain wants the id of one rule'],
		[['rules', 'show', 'a', 'b'], 'rules show wants the id of one rule'],
		[['rules', 'list', '--area', 'moon'], 'no rule has the area moon: they are cloud, dns, '],
		[['rules'], 'rules wants one of list, show, test, lint, coverage, schema'],
		[['rules', 'lst'], 'rules wants one of list, show, test, lint, coverage, schema; not: lst'],
		[['rules', 'lint'], 'rules lint wants rule files'],
		[['rules', 'coverage'], 'rules coverage wants inputs'],
		[['rules', 'schema', 'moon'], 'rules schema takes `rule` or `signals`'],
	])('%j: wrong usage', async (args, message) => {
		const { code, stdout, stderr } = await run(args);
		expect(stderr).toContain(`whydown: ${message}`);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	});

	test.each([
		[['rules', '--help'], 'rules coverage'],
		[['rules', 'test', '--help'], '1 one failed'],
		[['explain', '-h'], 'whydown explain vpn-down'],
	])('%j', async (args, text) => {
		const { code, stdout } = await run(args);
		expect(stdout).toContain(text);
		expect(code).toBe(0);
	});
});

describe('rules test', () => {
	test('all pass', async () => {
		const { code, stdout } = await run(['rules', 'test', 'acme'], { cwd: folder });
		expect(stdout).toBe('site-switch-flapping: 3 of 3 passed\n1 rule, 3 tests, 0 failed\n');
		expect(code).toBe(0);
	});

	test('one fails: what was expected and what fired; exit code 1', async () => {
		await pack('failing', {
			'site/site-switch-flapping.yaml': ownRule.replace('count(down) >= 3 within 10m', 'count(down) >= 1'),
			'site/site-never.yaml': ownRule
				.replace('id: site-switch-flapping', 'id: site-never')
				.replace('count(down) >= 3 within 10m', 'count(down) >= 9'),
		});
		const { code, stdout } = await run(['rules', 'test', 'failing'], { cwd: folder });
		expect(stdout).toContain('site-switch-flapping: 2 of 3 passed\n   FAILED    once\n');
		expect(stdout).toMatch(
			/expected: site-switch-flapping stays silent\n +fired: .*site-switch-flapping \(cause\)/,
		);
		expect(stdout).toMatch(/FAILED {4}three times in four minutes\n +expected: site-never fires\n/);
		expect(stdout).toContain('matched 1 of 1 signal; “down” was seen 3 of 9 times\n');
		expect(stdout).toContain('2 rules, 6 tests, 2 failed\n');
		expect(code).toBe(1);
	});

	test('a file takes the place of the rule that comes with whydown', async () => {
		const path = join(root, 'packages/rules/catalog/vpn/vpn-down.yaml');
		const { code, stdout, stderr } = await run(['rules', 'test', path]);
		expect(stderr).toBe('');
		expect(stdout).toMatch(/^vpn-down: (\d+) of \1 passed\n1 rule, /);
		expect(code).toBe(0);
	});

	test('a single file finds the signals that its pack shares', async () => {
		await pack('shared', {
			'signals.yaml': 'down: { event: kernel.link-down }\n',
			'site/site-switch-flapping.yaml': ownRule.replace('{ event: kernel.link-down }', 'shared'),
		});
		const { code, stdout, stderr } = await run(['rules', 'test', 'shared/site/site-switch-flapping.yaml'], {
			cwd: folder,
		});
		expect(stderr).toBe('');
		expect(stdout).toContain('site-switch-flapping: 3 of 3 passed\n');
		expect(code).toBe(0);
	});

	test('a file with a mistake: nothing is tested, exit code 2', async () => {
		await pack('unusable', { 'site/x.yaml': ownRule.replace('needs:', 'need:') });
		const { code, stdout, stderr } = await run(['rules', 'test', 'unusable/site/x.yaml'], { cwd: folder });
		expect(stderr).toContain('unusable/site/x.yaml:10:1: A rule has no field `need`: did you mean `needs`?');
		expect(stderr).toContain('whydown: 1 mistake in the rules: no test was run\n');
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	});
});

describe('rules lint', () => {
	test('nothing to complain about', async () => {
		const { code, stdout } = await run(['rules', 'lint', 'acme'], { cwd: folder });
		expect(stdout).toBe('0 problems in 1 file, 1 rule\n');
		expect(code).toBe(0);
	});

	test('the catalogue of this repository is a catalogue of its own', async () => {
		const { code, stdout } = await run(['rules', 'lint', '--rules-only', 'packages/rules/catalog']);
		expect(stdout).toMatch(/^0 problems in \d+ files, \d+ rules\n$/);
		expect(code).toBe(0);
	});

	test('mistakes and what a good rule has beyond: exit code 1', async () => {
		await pack('careless', {
			'site/a.yaml': ownRule.slice(0, ownRule.indexOf('tests:')) + 'tests: []\n',
			'site/b.yaml': ownRule.replace('needs: count(down)', 'needs: count(dow)'),
		});
		const { code, stdout } = await run(['rules', 'lint', 'careless'], { cwd: folder });
		expect(stdout).toContain('The file of `site-switch-flapping` must be named site-switch-flapping.yaml');
		expect(stdout).toContain('Add a test whose lines make the rule fire.');
		expect(stdout).toContain('This rule has no signal `dow`: did you mean `down`?');
		expect(stdout).toMatch(/^4 problems in 2 files, 1 rule$/m);
		expect(code).toBe(1);
	});

	test('a file that is not there: exit code 2', async () => {
		const { code, stderr } = await run(['rules', 'lint', 'gone.yaml'], { cwd: folder });
		expect(stderr).toBe('gone.yaml: no such file or folder\n');
		expect(code).toBe(2);
	});
});

describe('rules coverage', () => {
	test('which rules fire where, and which labels are contradicted', async () => {
		await pack('inputs', {
			'a/input.txt': downs('00', '02', '04'),
			'a/README.md': 'not read',
			'a/entries.json': 'not read either',
			'a/expected.json': JSON.stringify({ causes: [{ rule: 'site-switch-flapping' }], forbidden: [] }),
			'b/input.txt': downs('00'),
			'b/expected.json': JSON.stringify({ causes: [{ rule: 'site-switch-flapping' }], forbidden: [] }),
			'c/some.log': downs('00', '02', '04'),
			'c/README.md': 'not read',
		});
		await pack('lone', { 'site-switch-flapping.yaml': ownRule.replace('explains: [vpn-down]\n', '') });
		const { code, stdout, stderr } = await run(
			['rules', 'coverage', 'inputs', '--rules', 'lone', '--rules-only'],
			{ cwd: folder },
		);
		expect(stderr).toBe('');
		expect(stdout).toContain('3 inputs, 2 with a label, 1 rule\n');
		expect(stdout).toMatch(/^ {3}site-switch-flapping +2 +0 {2}inputs\/a\/input\.txt and 1 more$/m);
		expect(stdout).toContain('Rules that never fired: 0\n');
		expect(stdout).toContain(
			'Against the labels: 1\n   inputs/b/input.txt: site-switch-flapping is a cause, and did not fire\n',
		);
		expect(code).toBe(1);
	});

	test('what cannot be read is told: exit code 2', async () => {
		await pack('odd', { 'a.txt': 'no journal\n', 'b/expected.json': '{', 'b/input.txt': downs('00') });
		const { code, stderr } = await run(['rules', 'coverage', 'odd', 'gone.txt'], { cwd: folder });
		expect(stderr).toContain('whydown: odd/a.txt: has no journal entry');
		expect(stderr).toContain('whydown: odd/b/expected.json: ');
		expect(stderr).toContain('whydown: gone.txt: no such file');
		expect(code).toBe(2);
	});
});

test.each(['rule', 'signals'])('rules schema %s prints what the package ships', async (name) => {
	const { code, stdout } = await run(['rules', 'schema', name]);
	const shipped = await readFile(join(root, `packages/rules/schema/${name}.schema.json`), 'utf8');
	expect(stdout).toBe(shipped);
	expect(code).toBe(0);
});

describe('why-not', () => {
	test('what was seen of a rule, what is missing, and by how much', async () => {
		const { code, stdout, stderr } = await run(['why-not', 'site-switch-flapping', '--rules', 'acme'], {
			cwd: folder,
			input: downs('00', '02', '14'),
		});
		expect(stderr).toBe('');
		expect(stdout).toContain('stdin: site-switch-flapping did not fire\n');
		expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
			'matched 1 of 1 signal; “down” was seen at most 2 of 3 times within 10 minutes: the closest 3 stand 4 minutes too far apart',
		);
		expect(stdout).toMatch(/· down +3 times, first line 1 \(2026-11-21T05:00:00\+0000\): /);
		expect(stdout).toContain('· never seen: up\n');
		expect(code).toBe(0);
	});

	test('a rule that fired says so, in what role, and by what it is over', async () => {
		const dump = 'corpus/dumps/dns-dead/input.txt';
		const cause = await run(['why-not', 'dns-servers-unreachable', dump]);
		expect(cause.stdout).toContain(`${dump}: dns-servers-unreachable fired as a cause, likely\n`);
		expect(cause.stdout).toContain('State        Still active');
		const symptom = await run(['why-not', 'vpn-down', dump]);
		expect(symptom.stdout).toContain('vpn-down fired as a symptom of dns-servers-unreachable');
	});

	test('a line beyond --max-line is read no further than in a diagnosis', async () => {
		const args = ['corpus/dumps/dns-dead/input.txt', '--max-line', '60'];
		const { stdout } = await run(['why-not', 'vpn-down', ...args]);
		expect(stdout).toContain('input.txt: vpn-down did not fire\n');
		const coverage = await run(['rules', 'coverage', ...args]);
		expect(coverage.stdout).toContain('Rules that fired');
		expect(coverage.stdout).not.toMatch(/^ {3}vpn-down +\d/m);
	});

	test('each input by itself; what cannot be read is told: exit code 2', async () => {
		await pack('two', { 'a.txt': downs('00'), 'b.txt': 'no journal\n' });
		const { code, stdout, stderr } = await run(
			['why-not', 'link-down', 'two/a.txt', 'two/b.txt', 'gone.txt'],
			{
				cwd: folder,
			},
		);
		expect(stdout).toContain('two/a.txt: link-down fired as a cause, possible\n');
		expect(stdout).not.toContain('two/b.txt');
		expect(stderr).toContain('whydown: two/b.txt: has no journal entry');
		expect(stderr).toContain('whydown: gone.txt: no such file');
		expect(code).toBe(2);
	});

	test.each([
		[['why-not'], 'why-not wants the id of a rule'],
		[['why-not', 'vpn-dwn', 'missing.txt'], 'no rule has the id vpn-dwn: did you mean vpn-down?'],
		[['why-not', 'vpn-down', '--since', 'soon'], 'no moment in time: soon'],
	])('%j: wrong usage', async (args, message) => {
		const { code, stdout, stderr } = await run(args);
		expect(stderr).toContain(`whydown: ${message}`);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	});
});
