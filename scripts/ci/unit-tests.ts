import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.ts';
import type { Outcome } from './outcome.ts';
import { countTests, type TestCounts } from './vitest-report.ts';

/** Runs `npm test`, and counts its tests. */
export async function unitTests(folder: string): Promise<readonly Outcome[]> {
	const report = join(folder, 'vitest.json');
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
	const { exitCode, output } = await run(['npm', 'test', '--', ...reporters]);
	return outcomesOf(exitCode, output, await readFile(report, 'utf8').catch(() => undefined));
}

/**
 * The outcomes of a run of vitest.
 *
 * @param report Its JSON report; `undefined` if it left none.
 */
export function outcomesOf(exitCode: number, output: string, report: string | undefined): readonly Outcome[] {
	const failure = (name: string, count: number, text: string): Outcome => ({
		state: 'failed',
		name: `npm test: ${name}`,
		count,
		output: text,
	});
	const counts = countsIn(report);
	if (counts === undefined) return [failure('it left no report', 1, output)];
	const { passed, failed, other, failures } = counts;
	const outcomes: Outcome[] = [
		passed > 0
			? { state: 'passed', name: `npm test: ${passed} tests`, count: passed }
			: failure('no test passed', 1, output),
	];
	if (other > 0) {
		const why = 'marked as skipped or to be written';
		outcomes.push({ state: 'not-run', name: `npm test: ${other} tests`, why });
	}
	if (failed > 0) outcomes.push(failure(`${failed} tests`, failed, failures.join('\n')));
	else if (exitCode !== 0) outcomes.push(failure(`exit code ${exitCode} without a failed test`, 1, output));
	return outcomes;
}

function countsIn(report: string | undefined): TestCounts | undefined {
	try {
		return report === undefined ? undefined : countTests(report);
	} catch {
		return undefined;
	}
}
