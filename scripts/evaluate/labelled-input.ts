import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readInputLabel, type InputLabel } from '../../packages/cli/src/commands/rules/input-label.ts';

/** An input whose truth its author wrote down. */
export interface LabelledInput extends InputLabel {
	/** `<kind>/<situation>/<file>` in the corpus. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

const corpus = new URL('../../corpus/', import.meta.url);

/**
 * Every input of the corpus with its label, in the order of their names.
 *
 * @throws {Error} when an `expected.json` is no label
 */
export async function labelledInputs(): Promise<readonly LabelledInput[]> {
	const names = (await readdir(corpus, { recursive: true }))
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /\/input\.[^/]+$/.test(name));
	const found = await Promise.all(
		names.toSorted().map(async (name) => {
			const place = new URL(name, corpus);
			const label = await readInputLabel(fileURLToPath(place));
			return label === undefined ? [] : [{ ...label, name, bytes: await readFile(place) }];
		}),
	);
	return found.flat();
}
