import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackage } from '../installed-package.ts';
import { compare } from '../pairs.ts';
import { show, type Answer, type Sizes } from '../question.ts';
import { WHYDOWN } from '../whydown.ts';

const DUMP = fileURLToPath(new URL('../../corpus/dumps/dns-dead/input.txt', import.meta.url));
/** One start is too short for the shell's clock. */
const STARTS = 5;

interface Start {
	readonly what: string;
	readonly args: readonly string[];
	readonly exitCode: number;
	/** The most that the installed package may take, in processor times of an empty Node. */
	readonly most: number;
}

const starts: readonly Start[] = [
	{ what: 'one dump of about 100 KB diagnosed', args: [DUMP], exitCode: 1, most: 4.5 },
	{ what: 'the version told', args: ['--version'], exitCode: 0, most: 1.8 },
];

/** What do the diagnosis of one dump and the version take, from the installed package and from the checkout, beside an empty Node? */
export async function* startUp(sizes: Sizes): AsyncGenerator<Answer> {
	const folder = await mkdtemp(join(tmpdir(), 'whydown-package-'));
	try {
		const { command } = await installPackage(folder);
		for (const start of starts) {
			yield await answerOf(start, sizes, command, 'the package', start.most);
			yield await answerOf(start, sizes, WHYDOWN, 'the checkout', undefined);
		}
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function answerOf(
	{ what, args, exitCode }: Start,
	{ pairs }: Sizes,
	command: string,
	origin: string,
	most: number | undefined,
): Promise<Answer> {
	const paired = await compare([process.execPath, command, ...args], [process.execPath, '-e', '0'], {
		pairs,
		times: STARTS,
		checkA: (run) => {
			if (run.exitCode !== exitCode) throw new Error(`whydown ended with ${run.exitCode}, not ${exitCode}`);
		},
	});
	const milliseconds = (seconds: number): string => ((seconds / STARTS) * 1000).toFixed(0);
	return {
		question: `${what} by ${origin}, processor time against an empty Node`,
		result: show(paired.cpu),
		goal: most === undefined ? '' : `at most ${most}`,
		met: most === undefined ? undefined : paired.cpu.median <= most,
		detail: `${milliseconds(paired.cpuA)} ms against ${milliseconds(paired.cpuB)} ms each; wall ${show(paired.wall)}`,
	};
}
