import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { downs, ownRule } from './own-rule.ts';
import { buildFirst, root, run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

buildFirst();
const folder = temporaryFolder();

beforeAll(async () => {
	await folder.write('acme', { 'site/site-switch-flapping.yaml': ownRule, 'README.md': 'Ours.' });
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
		const list = await run(['rules', 'list', ...rules, '--area', 'site'], { cwd: folder.at() });
		expect(list.stdout).toMatch(
			/^site\n {3}site-switch-flapping +error +cause +The switch of the site drops the link\n$/,
		);
		const show = await run(['rules', 'show', 'site-switch-flapping', ...rules], { cwd: folder.at() });
		expect(show.stdout).toContain('Needs         count(down) >= 3 within 10m\n');
		expect(show.stdout).toContain('vpn-down: The VPN is down');
		const explain = await run(['explain', 'site-switch-flapping', ...rules], { cwd: folder.at() });
		expect(explain.stdout).toContain('· “down” at least 3 times within 10 minutes\n');
		expect(explain.stdout).toContain('· vpn-down: The VPN is down, up to 2 minutes after it has ended\n');
		expect(explain.stdout).toContain('1. Ask the site whether the switch restarts.\n');
		const symptom = await run(['explain', 'vpn-down', ...rules], { cwd: folder.at() });
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
		const { code, stdout } = await run(['rules', 'test', 'acme'], { cwd: folder.at() });
		expect(stdout).toBe('site-switch-flapping: 3 of 3 passed\n1 rule, 3 tests, 0 failed\n');
		expect(code).toBe(0);
	});

	test('one fails: what was expected and what fired; exit code 1', async () => {
		await folder.write('failing', {
			'site/site-switch-flapping.yaml': ownRule.replace('count(down) >= 3 within 10m', 'count(down) >= 1'),
			'site/site-never.yaml': ownRule
				.replace('id: site-switch-flapping', 'id: site-never')
				.replace('count(down) >= 3 within 10m', 'count(down) >= 9'),
		});
		const { code, stdout } = await run(['rules', 'test', 'failing'], { cwd: folder.at() });
		expect(stdout).toContain('site-switch-flapping: 2 of 3 passed\n   FAILED    once\n');
		expect(stdout).toMatch(
			/expected: site-switch-flapping stays silent\n +fired: .*site-switch-flapping \(cause, likely\)/,
		);
		expect(stdout).toMatch(/FAILED {4}three times in four minutes\n +expected: site-never fires\n/);
		expect(stdout).toContain('matched 1 of 1 signal; “down” was seen 3 of 9 times\n');
		expect(stdout).toContain('2 rules, 6 tests, 2 failed\n');
		expect(code).toBe(1);
	});

	test('one fires, and is less sure than its test says', async () => {
		await folder.write('unsure', {
			'site/site-switch-flapping.yaml': ownRule.replace('fires: |', 'certain: |'),
		});
		const { code, stdout } = await run(['rules', 'test', 'unsure'], { cwd: folder.at() });
		expect(stdout).toMatch(
			/expected: site-switch-flapping fires, and is certain\n +fired: .*site-switch-flapping \(cause, likely\)/,
		);
		expect(code).toBe(1);
	});

	test('a rule that `rules lint` refuses said nothing of it in `rules test`', async () => {
		await folder.write('undocumented', {
			'site/site-switch-flapping.yaml': ownRule.replace(/\n *doc: .*/, ''),
		});
		const { code, stdout } = await run(['rules', 'test', 'undocumented'], { cwd: folder.at() });
		expect(stdout).toContain('1 rule, 3 tests, 0 failed\nrules lint has 1 complaint:\n');
		expect(stdout).toContain('document');
		expect(code).toBe(0);
	});

	test('a file takes the place of the rule that comes with whydown', async () => {
		const path = join(root, 'packages/rules/catalog/vpn/vpn-down.yaml');
		const { code, stdout, stderr } = await run(['rules', 'test', path]);
		expect(stderr).toBe('');
		expect(stdout).toMatch(/^vpn-down: (\d+) of \1 passed\n1 rule, /);
		expect(code).toBe(0);
	});

	test('a single file finds the signals that its pack shares', async () => {
		await folder.write('shared', {
			'signals.yaml': 'down: { event: kernel.link-down }\n',
			'site/site-switch-flapping.yaml': ownRule.replace('{ event: kernel.link-down }', 'shared'),
		});
		const { code, stdout, stderr } = await run(['rules', 'test', 'shared/site/site-switch-flapping.yaml'], {
			cwd: folder.at(),
		});
		expect(stderr).toBe('');
		expect(stdout).toContain('site-switch-flapping: 3 of 3 passed\n');
		expect(code).toBe(0);
	});

	test('a file with a mistake: nothing is tested, exit code 2', async () => {
		await folder.write('unusable', { 'site/x.yaml': ownRule.replace('needs:', 'need:') });
		const { code, stdout, stderr } = await run(['rules', 'test', 'unusable/site/x.yaml'], {
			cwd: folder.at(),
		});
		expect(stderr).toContain('unusable/site/x.yaml:10:1: A rule has no field `need`: did you mean `needs`?');
		expect(stderr).toContain('whydown: 1 mistake in the rules: no test was run\n');
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	});
});

describe('rules lint', () => {
	test('nothing to complain about', async () => {
		const { code, stdout } = await run(['rules', 'lint', 'acme'], { cwd: folder.at() });
		expect(stdout).toBe('0 problems in 1 file, 1 rule\n');
		expect(code).toBe(0);
	});

	test('the catalogue of this repository is a catalogue of its own', async () => {
		const { code, stdout } = await run(['rules', 'lint', '--rules-only', 'packages/rules/catalog']);
		expect(stdout).toMatch(/^0 problems in \d+ files, \d+ rules\n$/);
		expect(code).toBe(0);
	});

	test('mistakes and what a good rule has beyond: exit code 1', async () => {
		await folder.write('careless', {
			'site/a.yaml': ownRule.slice(0, ownRule.indexOf('tests:')) + 'tests: []\n',
			'site/b.yaml': ownRule.replace('needs: count(down)', 'needs: count(dow)'),
		});
		const { code, stdout } = await run(['rules', 'lint', 'careless'], { cwd: folder.at() });
		expect(stdout).toContain('The file of `site-switch-flapping` must be named site-switch-flapping.yaml');
		expect(stdout).toContain('Add a test whose lines make the rule fire.');
		expect(stdout).toContain('This rule has no signal `dow`: did you mean `down`?');
		expect(stdout).toMatch(/^4 problems in 2 files, 1 rule$/m);
		expect(code).toBe(1);
	});

	test('a file that is not there: exit code 2', async () => {
		const { code, stderr } = await run(['rules', 'lint', 'gone.yaml'], { cwd: folder.at() });
		expect(stderr).toBe('gone.yaml: no such file or folder\n');
		expect(code).toBe(2);
	});
});

describe('rules coverage', () => {
	test('which rules fire where, and which labels are contradicted', async () => {
		await folder.write('inputs', {
			'a/input.txt': downs('00', '02', '04'),
			'a/README.md': 'not read',
			'a/entries.json': 'not read either',
			'a/expected.json': JSON.stringify({ causes: [{ rule: 'site-switch-flapping' }], forbidden: [] }),
			'b/input.txt': downs('00'),
			'b/expected.json': JSON.stringify({ causes: [{ rule: 'site-switch-flapping' }], forbidden: [] }),
			'c/some.log': downs('00', '02', '04'),
			'c/README.md': 'not read',
		});
		await folder.write('lone', {
			'site-switch-flapping.yaml': ownRule.replace('explains: [vpn-down]\n', ''),
		});
		const { code, stdout, stderr } = await run(
			['rules', 'coverage', 'inputs', '--rules', 'lone', '--rules-only'],
			{ cwd: folder.at() },
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
		await folder.write('odd', {
			'a.txt': 'no journal\n',
			'b/expected.json': '{',
			'b/input.txt': downs('00'),
		});
		const { code, stderr } = await run(['rules', 'coverage', 'odd', 'gone.txt'], { cwd: folder.at() });
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
