import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { commandIn } from './builds.ts';
import type { Measured } from './cost-table.ts';
import type { Input, Written } from './inputs.ts';
import { LITERALS, signatureLiterals } from './literals.ts';
import type { Command, Run } from './measure.ts';
import type { Answer } from './question.ts';
import { diagnosisOf, readWhole } from './whydown.ts';

/** A program that does a part of the work, or another build that does all of it. */
export interface Peer {
	/** The heading of its columns. */
	readonly name: string;
	/** Its work in words, for the question. */
	readonly work: string;
	/** The program that it needs; `undefined` for Node, which is there. */
	readonly program: string | undefined;
	readonly command: (file: string) => Command;
	/** Looks at its answer: a wrong one is no measurement. */
	readonly check: (written: Written) => (run: Run) => void;
	/** The promise about it, and whether what was measured keeps it. */
	readonly promise?: (measured: readonly Measured[]) => Pick<Answer, 'goal' | 'met'>;
}

const GOAL = 4;
/** The promise is about an input at which most of the time is work, not start. */
const GOAL_MB = 200;

/** The programs beside which an input is diagnosed. What they need is written to a folder. */
export async function peersOf(input: Input, folder: string): Promise<readonly Peer[]> {
	const file = join(folder, 'signatures.txt');
	await writeFile(file, `${(await signatureLiterals()).join('\n')}\n`);
	const signatures = grep('all wording that the grammars know', file);
	switch (input.name) {
		case 'short':
			return [{ ...signatures, promise: promised }, grep('the wording of the first signals', LITERALS)];
		case 'week':
			return [signatures];
		case 'json':
			return [signatures, jq];
	}
}

/** Another build, in a checkout or installed; see `commandIn`. */
export function otherBuild(folder: string): Peer {
	const script = commandIn(folder);
	return {
		name: 'other',
		work: `the build in ${basename(folder)}`,
		program: undefined,
		command: (file) => diagnosisOf(script, file),
		check: readWhole,
		promise: (measured) => ({
			goal: 'no size at which every pair is dearer',
			met: measured.every(({ paired }) => paired.cpu.min <= 1),
		}),
	};
}

function grep(wording: string, file: string): Peer {
	return {
		name: 'grep',
		work: `grep -c -F -f with ${wording}`,
		program: 'grep',
		command: (input) => ['grep', '-c', '-F', '-f', file, input],
		check: () => (run) => {
			if (!(Number(run.stdout) > 0)) throw new Error('grep found none of the wording');
		},
	};
}

const jq: Peer = {
	name: 'jq',
	work: 'jq that counts the entries',
	program: 'jq',
	command: (input) => ['jq', '-n', 'reduce inputs as $entry (0; . + 1)', input],
	check:
		({ entries }) =>
		(run) => {
			if (Number(run.stdout) !== entries) throw new Error(`jq counted ${run.stdout}, not ${entries} entries`);
		},
};

function promised(measured: readonly Measured[]): Pick<Answer, 'goal' | 'met'> {
	const large = measured.filter(({ mb }) => mb >= GOAL_MB);
	return {
		goal: `at most ${GOAL} from ${GOAL_MB} MB on`,
		met: large.length === 0 ? undefined : large.every(({ paired }) => paired.cpu.median <= GOAL),
	};
}
