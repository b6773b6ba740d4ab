import { readdir, readFile } from 'node:fs/promises';

/** An input whose truth its author wrote down. */
export interface LabelledInput {
	/** `<kind>/<situation>/<file>` in the corpus. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Rules that are true of it as a cause, the first one first. None for a healthy device. */
	readonly causes: readonly string[];
	/** Further rules that say the same truthfully. */
	readonly alsoTrue: readonly string[];
	readonly forbidden: readonly string[];
}

const corpus = new URL('../../corpus/', import.meta.url);

/**
 * Every input of the corpus with its label, in the order of their names.
 *
 * @throws {TypeError} when an `expected.json` is no label
 */
export async function labelledInputs(): Promise<readonly LabelledInput[]> {
	const found: LabelledInput[] = [];
	for (const kind of await foldersIn(corpus)) {
		for (const situation of await foldersIn(new URL(`${kind}/`, corpus))) {
			found.push(...(await inputsOf(`${kind}/${situation}`)));
		}
	}
	return found.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function foldersIn(folder: URL): Promise<readonly string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function inputsOf(place: string): Promise<readonly LabelledInput[]> {
	const folder = new URL(`${place}/`, corpus);
	const label: unknown = JSON.parse(await readFile(new URL('expected.json', folder), 'utf8'));
	const inputs = (await readdir(folder)).filter((file) => file.startsWith('input.'));
	return Promise.all(
		inputs.map(async (file) => ({
			name: `${place}/${file}`,
			bytes: await readFile(new URL(file, folder)),
			...truthOf(label, file, place),
		})),
	);
}

/** The truth about one of the inputs of a label: an exception that names it replaces the keys that it has. */
export function truthOf(
	label: unknown,
	file: string,
	place: string,
): Pick<LabelledInput, 'causes' | 'alsoTrue' | 'forbidden'> {
	let said = fieldsOf(label, place);
	for (const exception of itemsOf(said['exceptions'])) {
		const special = fieldsOf(exception, place);
		if (itemsOf(special['inputs']).includes(file)) said = { ...said, ...special };
	}
	if (!Array.isArray(said['causes'])) throw new TypeError(`${place}/expected.json: no causes`);
	const causes = itemsOf(said['causes']).map((cause) => fieldsOf(cause, place));
	return {
		causes: causes.map(({ rule }) => String(rule)),
		alsoTrue: causes.flatMap(({ acceptRules, symptoms }) =>
			[...itemsOf(acceptRules), ...itemsOf(symptoms)].map(String),
		),
		forbidden: itemsOf(said['forbidden']).map(String),
	};
}

function itemsOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown, place: string): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null) throw new TypeError(`${place}/expected.json: no object`);
	return { ...value };
}
