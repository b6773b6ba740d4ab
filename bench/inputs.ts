import { open } from 'node:fs/promises';
import { writeJournal } from './journal-file.ts';
import type { Made } from './journal.ts';
import { week } from './week.ts';

/** The yardstick for a reader of an input: the size of what was written, and the entries in it. */
export type Written = Pick<Made, 'bytes' | 'entries'>;

/** A made-up input of any size. */
export interface Input {
	readonly name: 'short' | 'json' | 'week';
	/** Writes so many bytes, or a little more, to a file. */
	readonly write: (file: string, bytes: number) => Promise<Written>;
}

/**
 * The inputs whose cost is measured: `short` and `json` say few different things again and again; `week` says everything
 * that the corpus shows, so that far more code has to warm up.
 */
export const inputs: readonly Input[] = [
	{
		name: 'short',
		write: async (file, bytes) => writeJournal(file, { format: 'short', bytes, seed: 1, failures: 0.01 }),
	},
	{ name: 'week', write: writeWeek },
	{
		name: 'json',
		write: async (file, bytes) => writeJournal(file, { format: 'json', bytes, seed: 1, failures: 0.01 }),
	},
];

/**
 * The inputs of these names; all if there is no name.
 *
 * @throws {Error} for a name that no input has.
 */
export function inputsNamed(names: readonly string[]): readonly Input[] {
	const unknown = names.filter((name) => !inputs.some((input) => input.name === name));
	if (unknown.length > 0) throw new Error(`There is no input ${unknown.join(', ')}.`);
	return names.length === 0 ? inputs : inputs.filter(({ name }) => names.includes(name));
}

async function writeWeek(file: string, bytes: number): Promise<Written> {
	const handle = await open(file, 'w');
	let written = 0;
	let entries = 0;
	try {
		for await (const { chunk } of week(1)) {
			if (written >= bytes) return { bytes: written, entries };
			await handle.writeFile(chunk);
			written += chunk.length;
			entries += entriesIn(chunk);
		}
	} finally {
		await handle.close();
	}
	throw new Error(`A week has ${written} bytes only, not ${bytes}.`);
}

/** The lines of a chunk that are no boot line. */
function entriesIn(chunk: Uint8Array): number {
	const lines = Buffer.from(chunk).toString('latin1').split('\n').slice(0, -1);
	return lines.filter((line) => !line.startsWith('-- Boot ')).length;
}
