import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeJournal } from '../journal-file.ts';
import type { Recipe } from '../journal.ts';
import { LITERALS, literals, signatureLiterals } from '../literals.ts';
import { isThere } from '../measure.ts';
import { compare } from '../pairs.ts';
import { notRun, show, type Answer, type Sizes } from '../question.ts';
import { readWhole, WHYDOWN } from '../whydown.ts';

const GOAL = 4;

/** What `grep` looks for. */
interface Wording {
	readonly name: string;
	readonly file: string;
	readonly count: number;
}

/** How much dearer is a diagnosis than looking for the same wording with `grep -c -F -f`? */
export async function* throughput(sizes: Sizes): AsyncGenerator<Answer> {
	const folder = await mkdtemp(join(tmpdir(), 'whydown-bench-'));
	try {
		const known = await signatureLiterals();
		const knownFile = join(folder, 'signatures.txt');
		await writeFile(knownFile, `${known.join('\n')}\n`);
		const signals = {
			name: 'the wording of the first signals',
			file: LITERALS,
			count: (await literals()).length,
		};
		const signatures = { name: 'all wording that the grammars know', file: knownFile, count: known.length };
		yield await against(sizes, 'short', signatures, folder);
		yield await against(sizes, 'short', signals, folder);
		yield await against(sizes, 'json', signatures, folder);
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function against(
	sizes: Sizes,
	format: Recipe['format'],
	wording: Wording,
	folder: string,
): Promise<Answer> {
	const question = `${sizes.mb} MB of ${format} diagnosed, CPU against grep -c -F -f with ${wording.name}`;
	if (!(await isThere('grep'))) return notRun(question, 'there is no grep');
	const file = join(folder, `journal.${format}`);
	const made = await writeJournal(file, { format, bytes: sizes.mb * 1e6, seed: 1, failures: 0.01 });
	let found = 0;
	const paired = await compare(
		[process.execPath, WHYDOWN, '--format', 'json', file],
		['grep', '-c', '-F', '-f', wording.file, file],
		{
			pairs: sizes.pairs,
			checkA: readWhole(made),
			checkB: (run) => {
				found = Number(run.stdout);
				if (!(found > 0)) throw new Error('grep found none of the wording');
			},
		},
	);
	// What is promised is about text, and about looking for the same things.
	const promised = format === 'short' && wording.file !== LITERALS;
	return {
		question,
		result: show(paired.cpu),
		goal: promised ? `at most ${GOAL}` : '',
		met: promised ? paired.cpu.median <= GOAL : undefined,
		detail:
			`${made.entries} entries, ${made.failures} report a failure; ${wording.count} literals in ${found} lines; ` +
			`${paired.cpuA.toFixed(2)} s against ${paired.cpuB.toFixed(2)} s CPU; wall ${show(paired.wall)}`,
	};
}
