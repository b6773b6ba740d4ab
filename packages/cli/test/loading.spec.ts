import { describe, expect, test, vi } from 'vitest';
import { downs, ownRule } from './own-rule.ts';
import { buildFirst, run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

buildFirst();
const folder = temporaryFolder();

const dataUrl = (script: string): string => `data:text/javascript,${encodeURIComponent(script)}`;

/** Options of Node with which the import of a module fails whose specifier fits the pattern. */
function refusing(pattern: RegExp): readonly string[] {
	const hook = `export async function resolve(name, context, next) {
		if (${pattern}.test(name)) throw new Error('loaded ' + name);
		return next(name, context);
	}`;
	const register = `import { register } from 'node:module'; register(${JSON.stringify(dataUrl(hook))});`;
	return ['--import', dataUrl(register)];
}

describe('a command loads what it needs, and nothing else', () => {
	test('what reads rule files is loaded only for them', async () => {
		await folder.write('acme', { 'site/site-switch-flapping.yaml': ownRule });
		const node = refusing(/^(?:yaml|ohm-js)$/);
		const without = await run([], { cwd: folder.at(), input: downs('00'), node });
		expect(without.stderr).toBe('');
		const withRules = await run(['--rules', 'acme'], { cwd: folder.at(), input: downs('00'), node });
		expect(withRules.stderr).toMatch(/loaded (?:yaml|ohm-js)/);
	});

	test('what reads options is loaded only for them', async () => {
		const node = refusing(/^yargs$/);
		for (const args of [['-'], ['entries'], ['rules', 'list'], ['explain', 'vpn-down']]) {
			const { code, stderr } = await run(args, { input: downs('00', '01'), node });
			expect(stderr).not.toContain('loaded');
			expect(code).toBe(args[0] === '-' ? 1 : 0);
		}
		expect((await run(['--format', 'json'], { input: downs('00'), node })).stderr).toContain('loaded yargs');
	});

	test('the help does not wait for the rules', async () => {
		const node = refusing(/^(?:@whydown\/(?:journal|grammars|timeline|rules|analyzer)|yaml|date-fns)$/);
		for (const args of [['--help'], ['why-not', '-h'], ['rules', '-h'], ['rules', 'test', '-h']]) {
			const { code, stdout, stderr } = await run(args, { node });
			expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
			expect(stdout).toContain('whydown');
		}
		expect((await run(['rules', 'list'], { node })).stderr).toContain('loaded @whydown/analyzer');
	});

	test('--version loads no package and no command', async () => {
		const node = refusing(/^(?!node:|file:|data:)[^./]|command-line|commands/);
		const { code, stdout, stderr } = await run(['--version'], { node });
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
		expect((await run(['-h'], { node })).stderr).toContain('loaded ./read-command-line');
	});
});
