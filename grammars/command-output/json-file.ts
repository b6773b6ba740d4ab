/** The content of a file that should hold a JSON object. */
export type JsonFile =
	| { readonly kind: 'object'; readonly fields: ReadonlyMap<string, unknown> }
	| { readonly kind: 'empty' }
	| { readonly kind: 'invalid'; readonly problem: JsonProblem };

/** `cut-off`: the text ends in the middle of an object, as after a power cut while it was written. */
export type JsonProblem = 'not-json' | 'cut-off' | 'not-an-object';

/**
 * Reads the text of a JSON file. The message of a parser about a broken one is not handed on: it quotes the text, and the
 * text may hold keys.
 */
export function jsonFileOf(text: string): JsonFile {
	const trimmed = text.trim();
	if (trimmed === '') return { kind: 'empty' };
	let value: unknown;
	try {
		value = JSON.parse(trimmed);
	} catch {
		return { kind: 'invalid', problem: isCutOff(trimmed) ? 'cut-off' : 'not-json' };
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return { kind: 'invalid', problem: 'not-an-object' };
	}
	return { kind: 'object', fields: new Map<string, unknown>(Object.entries(value)) };
}

/** True when an object is open at the end of the text. */
function isCutOff(text: string): boolean {
	if (!text.startsWith('{')) return false;
	let depth = 0;
	let inString = false;
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (inString) {
			if (character === '\\') at += 1;
			else if (character === '"') inString = false;
		} else if (character === '"') inString = true;
		else if (character === '{' || character === '[') depth += 1;
		else if (character === '}' || character === ']') depth -= 1;
		if (depth === 0) return false;
	}
	return true;
}
