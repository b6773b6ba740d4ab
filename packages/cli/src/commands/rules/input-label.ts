import type { CoveredInput } from '@whydown/analyzer';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The truth about an input, as its author knows it. */
export interface InputLabel extends NonNullable<CoveredInput['label']> {
	/** Rules that are true of the input, too: they hang under its causes, or say the same truthfully. */
	readonly alsoTrue: readonly string[];
}

/** The name of the file that labels the inputs beside it. */
export const labelFileName = 'expected.json';

function textsOf(value: unknown): readonly string[] | undefined {
	return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

/** The ids of causes, which are written as they are or as `{ rule }`. */
function causesOf(value: unknown): readonly string[] | undefined {
	if (!Array.isArray(value)) return undefined;
	return value.flatMap((item: unknown) => {
		if (typeof item === 'string') return [item];
		const rule: unknown = typeof item === 'object' && item !== null && 'rule' in item ? item.rule : undefined;
		return typeof rule === 'string' ? [rule] : [];
	});
}

/** The rules that causes name beside themselves. */
function alsoTrueOf(causes: unknown): readonly string[] {
	return (Array.isArray(causes) ? causes : []).flatMap((item: unknown) => {
		const { symptoms, acceptRules } = fieldsOf(item);
		return [...(textsOf(symptoms) ?? []), ...(textsOf(acceptRules) ?? [])];
	});
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

/**
 * Reads the label of an input from `expected.json` beside it; `undefined` without one. The file's exceptions for single inputs
 * count.
 *
 * @throws {Error} when the file is no JSON, or says no causes
 */
export async function readInputLabel(path: string): Promise<InputLabel | undefined> {
	let text: string;
	try {
		text = await readFile(join(dirname(path), labelFileName), 'utf8');
	} catch {
		return undefined;
	}
	const { exceptions, ...general } = fieldsOf(JSON.parse(text));
	let said = general;
	for (const exception of Array.isArray(exceptions) ? exceptions : []) {
		const { inputs, ...special } = fieldsOf(exception);
		if (textsOf(inputs)?.includes(basename(path)) === true) said = { ...said, ...special };
	}
	const causes = causesOf(said['causes']);
	if (causes === undefined) throw new Error(`says no \`causes\`: write "causes": [] where there is none`);
	return { causes, alsoTrue: alsoTrueOf(said['causes']), forbidden: textsOf(said['forbidden']) ?? [] };
}
