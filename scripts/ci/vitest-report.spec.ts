import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countTests } from './vitest-report.ts';

const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

/** The report that vitest writes of these files. */
async function reportOf(files: Readonly<Record<string, string>>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'whydown-report-'));
	try {
		for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
		const report = join(folder, 'report.json');
		const args = ['run', '--globals', '--root', folder, '--reporter=json', `--outputFile.json=${report}`];
		try {
			execFileSync(process.execPath, [vitest, ...args], { stdio: 'ignore' });
		} catch {
			// Tests that fail make it end so; the report tells which.
		}
		return await readFile(report, 'utf8');
	} finally {
		await rm(folder, { recursive: true });
	}
}

test('tests that pass, fail and are skipped are counted, and a file that cannot be loaded as a failed one', async () => {
	const report = await reportOf({
		'mixed.spec.ts': `
			test('holds', () => {});
			test('does not hold', () => { expect(1).toBe(2); });
			test.skip('is left out', () => {});
			test.todo('is still to be written');`,
		'broken.spec.ts': `import './missing.ts';\ntest('is never reached', () => {});`,
	});
	const counts = countTests(report);
	expect(counts).toMatchObject({ passed: 1, failed: 2, other: 2 });
	expect(counts.failures).toEqual([
		'does not hold',
		expect.stringMatching(/broken\.spec\.ts: .*missing\.ts/),
	]);
});

test('tests that all pass leave no failure', async () => {
	const report = await reportOf({ 'good.spec.ts': `test('holds', () => {});` });
	expect(countTests(report)).toEqual({ passed: 1, failed: 0, other: 0, failures: [] });
});

test('what is no report is refused', () => {
	expect(() => countTests('')).toThrow('JSON');
	expect(() => countTests('{}')).toThrow('counts no tests');
});
