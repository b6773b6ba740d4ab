import { describe, expect, test, vi } from 'vitest';
import { buildFirst, corpus, jsonLines, parsed, run, runShell, signalAfterReading } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

buildFirst();

describe('pipes', () => {
	test('a reader that goes away ends it quietly with 0', async () => {
		const many = ['dns-dead', 'clock-jump', 'healthy', 'healthy-stderr'].map((kind) =>
			corpus(`dumps/${kind}/input.txt`),
		);
		const script = '"$0" "$@" | head -c 1 >/dev/null; echo "${PIPESTATUS[0]}"';
		const { stdout, stderr } = await runShell(script, ['-o', 'json', ...many]);
		expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
	});

	test('an output that is full: one line, exit code 2', async () => {
		const script = '"$0" "$@" >/dev/full; echo $?';
		const { stdout, stderr } = await runShell(script, [corpus('dumps/dns-dead/input.txt')]);
		expect(stdout).toBe('2\n');
		expect(stderr).toBe('whydown: cannot write the report: no space left on the device\n');
	});
});

describe('signals', () => {
	const journal = corpus('journals/dns-dead/input.short.txt');
	const cases = [
		['SIGINT', 130],
		['SIGTERM', 143],
	] as const;

	test.each(cases)('%s: the report on what was read, exit code %i', async (signal, expected) => {
		const meanwhile = signalAfterReading(journal, signal);
		const { code, stdout, stderr } = await run(['-o', 'json'], { meanwhile });
		expect(code).toBe(expected);
		expect(parsed(stdout).inputs[0]).toMatchObject({ status: 'interrupted', kind: 'journal' });
		expect(parsed(stdout).inputs[0]?.causes.map((cause) => cause.rule)).toContain('dns-servers-unreachable');
		expect(stderr).toContain('whydown: stdin: reading was stopped');
	});

	test.each(cases)('%s: the entries that were read, exit code %i', async (signal, expected) => {
		const meanwhile = signalAfterReading(journal, signal);
		const { code, stdout, stderr } = await run(['entries'], { meanwhile });
		expect(code).toBe(expected);
		expect(jsonLines(stdout).length).toBeGreaterThan(100);
		expect(stderr).toContain('whydown: stdin: reading was stopped');
	});
});
