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

describe('why-not', () => {
	test('what was seen of a rule, what is missing, and by how much', async () => {
		const { code, stdout, stderr } = await run(['why-not', 'site-switch-flapping', '--rules', 'acme'], {
			cwd: folder.at(),
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
		await folder.write('two', { 'a.txt': downs('00'), 'b.txt': 'no journal\n' });
		const { code, stdout, stderr } = await run(
			['why-not', 'link-down', 'two/a.txt', 'two/b.txt', 'gone.txt'],
			{
				cwd: folder.at(),
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
