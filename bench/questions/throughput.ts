import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { costTable, type Measured } from '../cost-table.ts';
import { inputsNamed, type Input } from '../inputs.ts';
import { isThere } from '../measure.ts';
import { compare } from '../pairs.ts';
import { otherBuild, peersOf, type Peer } from '../peers.ts';
import { notRun, show, type Answer, type Sizes } from '../question.ts';
import { diagnosisOf, readWhole, WHYDOWN } from '../whydown.ts';

/** Asks how much dearer a diagnosis is than a peer: as a whole, in what is paid once, and for each further 100 MB. */
export async function* throughput(sizes: Sizes): AsyncGenerator<Answer> {
	const folder = await mkdtemp(join(tmpdir(), 'whydown-bench-'));
	try {
		for (const input of inputsNamed(sizes.inputs)) {
			const { against } = sizes;
			const peers = against === undefined ? await peersOf(input, folder) : [otherBuild(against)];
			yield* answersFor(input, peers, sizes, join(folder, input.name));
		}
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Measures an input beside its peers at every size. It is written once for all of them. */
async function* answersFor(
	input: Input,
	peers: readonly Peer[],
	sizes: Sizes,
	file: string,
): AsyncGenerator<Answer> {
	const measured = new Map<Peer, Measured[]>();
	for (const peer of peers) {
		if (peer.program === undefined || (await isThere(peer.program))) measured.set(peer, []);
		else yield notRun(questionOf(input, peer), `there is no ${peer.program}`);
	}
	for (const mb of sizes.mb) {
		const written = await input.write(file, mb * 1e6);
		const times = repeats(mb);
		for (const [peer, sofar] of measured) {
			const paired = await compare(diagnosisOf(WHYDOWN, file), peer.command(file), {
				pairs: sizes.pairs,
				times,
				checkA: readWhole(written),
				checkB: peer.check(written),
			});
			sofar.push({ mb, paired: { ...paired, cpuA: paired.cpuA / times, cpuB: paired.cpuB / times } });
		}
	}
	for (const [peer, all] of measured) yield answerOf(input, peer, all);
}

/** A small input takes too little time for the shell's clock, which counts hundredths of a second: it is read again. */
function repeats(mb: number): number {
	return Math.max(1, Math.round(12 / mb));
}

function questionOf(input: Input, peer: Peer): string {
	return `${input.name} diagnosed, processor time against ${peer.work}`;
}

function answerOf(input: Input, peer: Peer, measured: readonly Measured[]): Answer {
	const largest = measured.at(-1);
	if (largest === undefined) return notRun(questionOf(input, peer), 'no size was asked for');
	return {
		question: questionOf(input, peer),
		result: `${show(largest.paired.cpu)}, at ${largest.mb} MB`,
		...(peer.promise?.(measured) ?? { goal: '', met: undefined }),
		detail: `wall ${show(largest.paired.wall)}`,
		rows: costTable(peer.name, measured),
	};
}
