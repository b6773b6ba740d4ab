import { fileURLToPath } from 'node:url';
import { compare } from '../pairs.ts';
import { show, type Answer, type Sizes } from '../question.ts';
import { WHYDOWN } from '../whydown.ts';

const DUMP = fileURLToPath(new URL('../../corpus/dumps/dns-dead/input.txt', import.meta.url));
/** One start is too short for the shell's clock. */
const STARTS = 5;

/** What does the diagnosis of one dump take, beside an empty Node? */
export async function* startUp(sizes: Sizes): AsyncGenerator<Answer> {
	const paired = await compare([process.execPath, WHYDOWN, DUMP], [process.execPath, '-e', '0'], {
		pairs: sizes.pairs,
		times: STARTS,
		checkA: (run) => {
			if (run.exitCode !== 1)
				throw new Error(`whydown ended with ${run.exitCode}, and the dump shows a fault`);
		},
	});
	const milliseconds = (seconds: number): string => ((seconds / STARTS) * 1000).toFixed(0);
	yield {
		question: 'one dump of about 100 KB diagnosed, wall against an empty Node',
		result: show(paired.wall),
		goal: '',
		met: undefined,
		detail: `CPU ${show(paired.cpu)}; ${milliseconds(paired.cpuA)} ms against ${milliseconds(paired.cpuB)} ms CPU each`,
	};
}
