import { fileURLToPath } from 'node:url';
import { measure } from '../measure.ts';
import type { Answer } from '../question.ts';

const STATE = fileURLToPath(new URL('../dist/week-state.js', import.meta.url));
/** Memory that is alive wobbles by a tenth from day to day; memory that grew with the days would be far above. */
const GOAL = 1.25;

/**
 * Asks if the state of the rules is bounded. Memory that is alive after a week of everything is compared with that after two
 * days: only the second day has an older boot, of which something is kept, too.
 */
export async function* weekLong(): AsyncGenerator<Answer> {
	const run = await measure([process.execPath, '--expose-gc', STATE, '1']);
	if (run.exitCode !== 0) throw new Error(`The week ended with ${run.exitCode}.`);
	const said = JSON.parse(run.stdout) as {
		readonly alive: readonly number[];
		readonly bytes: number;
		readonly entries: number;
		readonly causes: number;
	};
	const [, second = Number.NaN] = said.alive;
	const ratio = (said.alive.at(-1) ?? Number.NaN) / second;
	yield {
		question:
			'a week of everything that goes wrong: what is alive in memory at its end, against after two days',
		result: ratio.toFixed(2),
		goal: `at most ${GOAL}`,
		met: ratio <= GOAL,
		detail: `${said.alive.map((bytes) => (bytes / 1e6).toFixed(1)).join(', ')} MB day by day; ${said.entries} entries, ${(said.bytes / 1e6).toFixed(0)} MB, ${said.causes} causes; ${run.cpu.toFixed(1)} s CPU`,
	};
}
