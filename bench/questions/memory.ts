import { journal } from '../journal.ts';
import { feed } from '../measure.ts';
import type { Answer, Sizes } from '../question.ts';
import { WHYDOWN } from '../whydown.ts';

const GOAL = 1.5;

/** Asks if memory grows with the input. The journals are piped as they are made, and never stored. */
export async function* memory(sizes: Sizes): AsyncGenerator<Answer> {
	const peakOf = async (mb: number): Promise<number> => {
		const made = journal({ format: 'short', bytes: mb * 1e6, seed: 1, failures: 0.01 });
		const { peak = Number.NaN } = await feed(WHYDOWN, ['-'], made);
		return peak;
	};
	const small = await peakOf(sizes.smallMb);
	const large = await peakOf(sizes.largeMb);
	const ratio = large / small;
	const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MiB`;
	yield {
		question: `peak memory at ${sizes.largeMb} MB against ${sizes.smallMb} MB, piped`,
		result: ratio.toFixed(2),
		goal: `at most ${GOAL}`,
		met: ratio <= GOAL,
		detail: `${mib(large)} against ${mib(small)}`,
	};
}
