import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { writeJournal } from '../journal-file.ts';
import type { Run } from '../measure.ts';
import { compare } from '../pairs.ts';
import { show, type Answer, type Sizes } from '../question.ts';
import { week } from '../week.ts';

const ANALYZE = fileURLToPath(new URL('../dist/analyze.js', import.meta.url));
const GOAL = 1.5;
const FEW = 20;

/** Asks how much dearer the whole catalogue is than a few of its rules, on the same journal. */
export async function* catalogue(sizes: Sizes): AsyncGenerator<Answer> {
	const folder = await mkdtemp(join(tmpdir(), 'whydown-bench-'));
	try {
		const file = join(folder, 'journal.short');
		const mb = sizes.mb.at(-1) ?? 0;
		await writeJournal(file, { format: 'short', bytes: mb * 1e6, seed: 1, failures: 0.01 });
		yield await against(sizes, `${mb} MB of short`, file);
		await pipeline(firstDay(), createWriteStream(file));
		yield await against(sizes, 'A day of everything that goes wrong', file);
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function against(sizes: Sizes, input: string, file: string): Promise<Answer> {
	const { size } = await stat(file);
	let rules = 0;
	const asked = (run: Run): number => {
		const said = JSON.parse(run.stdout) as { readonly [name: string]: unknown };
		if (said['bytes'] !== size || said['status'] !== 'complete')
			throw new Error(`The journal was not read whole: ${run.stdout}`);
		return Number(said['rules']);
	};
	const paired = await compare(
		[process.execPath, ANALYZE, file],
		[process.execPath, ANALYZE, file, String(FEW)],
		{
			pairs: sizes.pairs,
			checkA: (run) => {
				rules = asked(run);
			},
			checkB: (run) => {
				if (asked(run) !== FEW) throw new Error(`Asked were not ${FEW} rules: ${run.stdout}`);
			},
		},
	);
	return {
		question: `${input} diagnosed with all ${rules} rules, CPU against ${FEW} of them`,
		result: show(paired.cpu),
		goal: `at most ${GOAL}`,
		met: paired.cpu.median <= GOAL,
		detail: `${(size / 1e6).toFixed(0)} MB; ${paired.cpuA.toFixed(2)} s against ${paired.cpuB.toFixed(2)} s CPU; wall ${show(paired.wall)}`,
	};
}

async function* firstDay(): AsyncGenerator<Uint8Array> {
	for await (const { day, chunk } of week(1)) {
		if (day > 0) return;
		yield chunk;
	}
}
