import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { commandIn } from '../builds.ts';
import { inputsNamed, type Input } from '../inputs.ts';
import { measure } from '../measure.ts';
import { optimizerWork } from '../optimizer-trace.ts';
import type { Answer, Sizes } from '../question.ts';
import type { Row } from '../table.ts';
import { diagnosisOf, readWhole, WHYDOWN } from '../whydown.ts';

/** Asks how much code V8 has to optimise, and to throw away again, until a diagnosis is warm. */
export async function* warmUp(sizes: Sizes): AsyncGenerator<Answer> {
	const builds = new Map([['this build', WHYDOWN]]);
	if (sizes.against !== undefined)
		builds.set(`the build in ${basename(sizes.against)}`, commandIn(sizes.against));
	const folder = await mkdtemp(join(tmpdir(), 'whydown-bench-'));
	try {
		for (const input of inputsNamed(sizes.inputs)) {
			for (const [name, script] of builds) {
				yield await answerOf(input, name, script, sizes, join(folder, input.name));
			}
		}
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function answerOf(
	input: Input,
	build: string,
	script: string,
	sizes: Sizes,
	file: string,
): Promise<Answer> {
	const rows: Row[] = [];
	for (const mb of sizes.mb) {
		const written = await input.write(file, mb * 1e6);
		const [node, ...args] = diagnosisOf(script, file);
		readWhole(written)(await measure([node, ...args]));
		const { stdout } = await measure([node, '--trace-opt', '--trace-deopt', ...args]);
		const { optimized, deoptimized, milliseconds } = optimizerWork(stdout);
		rows.push({ MB: mb, optimized, deoptimized, 'optimizer ms': milliseconds });
	}
	const last = rows.at(-1);
	return {
		question: `${input.name} diagnosed by ${build}: functions optimised, and thrown away again`,
		result: `${last?.['optimized'] ?? 0} and ${last?.['deoptimized'] ?? 0}, at ${last?.['MB'] ?? 0} MB`,
		goal: '',
		met: undefined,
		detail: 'one run a size; the milliseconds are those of the compilers’ own clocks',
		rows,
	};
}
