import type { ErrorCode, Node as YamlNode, ParsedNode } from 'yaml';
import { RuleError, type SourceRange } from './rule-error.ts';
import type { Scalar } from '../rule.ts';

/** A value of a rule file that remembers where it stands, so that every complaint can point at it. */
export type Located =
	| {
			readonly kind: 'scalar';
			readonly value: Scalar | null;
			readonly at: SourceRange;
			readonly textStart: number;
	  }
	| { readonly kind: 'list'; readonly items: readonly Located[]; readonly at: SourceRange }
	| { readonly kind: 'map'; readonly fields: readonly Field[]; readonly at: SourceRange };

export interface Field {
	readonly key: string;
	readonly keyAt: SourceRange;
	readonly value: Located;
}

/**
 * Reads one YAML document into located values. Aliases, tags and keys that are not text are refused: a rule
 * file is plain data.
 *
 * @throws RuleError where the YAML is wrong
 */
export async function readDocument(file: string, source: string): Promise<Located> {
	const tooDeep = tooDeepFrom(source);
	if (tooDeep !== undefined)
		throw new RuleError('This is nested too deeply for a rule: close what was opened before.', {
			file,
			source,
			start: tooDeep,
			end: tooDeep + 1,
		});
	const { parseDocument, isAlias, isMap, isScalar, isSeq } = await import('yaml');
	const document = parseDocument(source, { prettyErrors: false, strict: true, uniqueKeys: true });
	const problem = document.errors[0] ?? document.warnings[0];
	if (problem !== undefined) {
		const [start, end] = problem.pos;
		const advice = yamlAdvice(problem.code, source.slice(start, end));
		throw new RuleError(advice ?? `This is not valid YAML: ${problem.message}.`, {
			file,
			source,
			start,
			end,
		});
	}

	const rangeOf = (node: YamlNode): SourceRange => {
		const [start, end] = node.range ?? [0, 0];
		return { file, source, start, end };
	};
	const locate = (node: ParsedNode): Located => {
		const at = rangeOf(node);
		if (isAlias(node)) throw new RuleError('Aliases are not read: write the value out here.', at);
		if (node.tag !== undefined && node.tag.startsWith('!'))
			throw new RuleError('Tags are not read: remove it.', at);
		if (isScalar(node))
			return { kind: 'scalar', value: plainScalar(node.value, at), at, textStart: textStartOf(at) };
		if (isSeq(node)) return { kind: 'list', items: node.items.map(locate), at };
		if (!isMap(node)) throw new RuleError('Write a text, a list or a map here.', at);
		const fields = node.items.map(({ key, value }): Field => {
			const keyAt = rangeOf(key);
			if (!isScalar(key) || typeof key.value !== 'string')
				throw new RuleError('Write the key as plain text.', keyAt);
			const located: Located =
				value === null ? { kind: 'scalar', value: null, at: keyAt, textStart: keyAt.end } : locate(value);
			return { key: key.value, keyAt, value: located };
		});
		return { kind: 'map', fields, at };
	};

	if (document.contents === null)
		throw new RuleError('The file is empty: a rule begins with `id:`.', { file, source, start: 0, end: 0 });
	return locate(document.contents);
}

/** The advice for mistakes in YAML that people make. */
function yamlAdvice(code: ErrorCode, found: string): string | undefined {
	switch (code) {
		case 'TAB_AS_INDENT':
			return 'Tabs do not indent in YAML: write spaces.';
		case 'DUPLICATE_KEY':
			return 'This key stands here already: remove one of the two.';
		case 'BAD_INDENT':
			return 'Indent this line like the lines that it belongs to.';
		case 'BAD_SCALAR_START':
			return `A text cannot begin with ${found.charAt(0)}: put it into quotes.`;
		case 'BLOCK_AS_IMPLICIT_KEY':
		case 'MULTILINE_IMPLICIT_KEY':
			return 'This reads as a key with a value: put a text that has `: ` in it into quotes, and lines of a journal below `|`, indented.';
		case 'MULTIPLE_DOCS':
			return 'A file holds one rule: move what follows `---` into a file of its own.';
		case 'UNEXPECTED_TOKEN':
			return 'The value has ended before this: put a text with quotes in it into double quotes, and close each bracket once.';
		case 'MISSING_CHAR':
			return 'Something is not closed before this: a quote or a bracket, or a key lacks its `:`.';
		case 'TAG_RESOLVE_FAILED':
			return 'Tags such as `!name` are not read: remove it, or put the text into quotes.';
		case 'BAD_DQ_ESCAPE':
			return 'In double quotes a backslash begins an escape: write it twice, or use single quotes.';
		case 'ALIAS_PROPS':
		case 'BAD_ALIAS':
		case 'BAD_COLLECTION_TYPE':
		case 'BAD_DIRECTIVE':
		case 'BAD_PROP_ORDER':
		case 'BLOCK_IN_FLOW':
		case 'IMPOSSIBLE':
		case 'KEY_OVER_1024_CHARS':
		case 'MULTIPLE_ANCHORS':
		case 'MULTIPLE_TAGS':
		case 'NON_STRING_KEY':
		case 'RESOURCE_EXHAUSTION':
			return undefined;
		default: {
			const never: never = code;
			return never;
		}
	}
}

/** Far more levels than any rule has. The reader of YAML calls itself for each, and running out of stack can kill the process. */
const deepest = 200;
const marksInARow = new RegExp(`(?:[-?][ \\t]+){${deepest}}`);

/** The place where brackets, or the marks of lists and keys in one line, are nested too deeply. */
function tooDeepFrom(source: string): number | undefined {
	let open = 0;
	for (const { 0: bracket, index } of source.matchAll(/[[\]{}]/g)) {
		open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
		if (open > deepest) return index;
	}
	return marksInARow.exec(source)?.index;
}

function plainScalar(value: unknown, at: SourceRange): Scalar | null {
	if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
		return value;
	throw new RuleError('Write a text, a number, true or false here.', at);
}

/** The offset at which the text of a scalar begins: behind a quote, or below the header of a block. */
function textStartOf(at: SourceRange): number {
	const first = at.source[at.start];
	if (first === '"' || first === "'") return at.start + 1;
	if (first === '|' || first === '>') return at.source.indexOf('\n', at.start) + 1;
	return at.start;
}

/** The range of a part of a document, by field names and list indexes; that of the nearest part around it where it is absent. */
export function placeOf(document: Located, ...path: readonly (string | number)[]): SourceRange {
	let value = document;
	let at = { ...document.at, end: document.at.start + 1 };
	for (const step of path) {
		if (value.kind === 'map') {
			const field = value.fields.find(({ key }) => key === step);
			if (field === undefined) break;
			at = field.keyAt;
			value = field.value;
		} else {
			const item = value.kind === 'list' && typeof step === 'number' ? value.items[step] : undefined;
			if (item === undefined) break;
			at = item.at;
			value = item;
		}
	}
	return at;
}
