import { assemble } from './assemble.ts';
import type { CompileOptions } from './compile-options.ts';
import type { Grammar } from './expression.ts';
import { fieldsOf, type Field } from './fields.ts';
import { refuseManyFields } from './capacity.ts';
import { GrammarError } from './grammar-error.ts';

/** Writes the whole module: the type of a match, and the matcher with its table. */
export function emitModule(grammar: Grammar, options: CompileOptions): string {
	const { name } = grammar;
	const startBody = grammar.rules.get(grammar.start);
	const startFields = startBody === undefined ? [] : fieldsOf(startBody, grammar, grammar.start);
	const cases = grammar.cases.map((one) => ({
		name: one.name,
		fields: caseFields(one, startFields, grammar),
	}));
	const fields = [
		...new Set([...startFields, ...cases.flatMap((one) => one.fields)].map((field) => field.name)),
	];
	if (fields.includes('case')) {
		throw new GrammarError('case', 'a field cannot be named "case", which names the case itself.');
	}
	const segments = assemble(grammar, fields).map((segment) => `\t\t${quoted(segment.encoded())},\n`);
	const members = cases.map((one) => `\t${one.name}: '${namesOf(one.fields)}',\n`);
	const start = startFields.length === 0 ? undefined : `'${namesOf(startFields)}'`;
	return `// Generated from ${options.grammarFile}. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '${options.matcherFolder}/match.ts';
import { matcherOf, type Matcher } from '${options.matcherFolder}/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
${members.join('')}} as const;

/** The case of a message, and the places of its parts. */
export type ${name}Match = MatchOf<${['typeof cases', start].filter((part) => part !== undefined).join(', ')}>;

export const match${name}: Matcher<${name}Match> = matcherOf({
	${start === undefined ? '' : `start: ${start},\n\t`}cases,
	program: [
${segments.join('')}	],
});
`;
}

function caseFields(
	{ name, body }: Grammar['cases'][number],
	startFields: readonly Field[],
	grammar: Grammar,
): readonly Field[] {
	const fields = fieldsOf(body, grammar, name);
	const both = fields.find((field) => startFields.some((other) => other.name === field.name));
	if (both !== undefined) {
		throw new GrammarError(name, `the field "${both.name}" stands in the start rule already.`);
	}
	refuseManyFields(name, startFields.length + fields.length);
	return fields;
}

/** The names of fields, as the matcher reads them. */
function namesOf(fields: readonly Field[]): string {
	return fields.map(({ name, optional }) => `${name}${optional ? '?' : ''}`).join(' ');
}

/** A string literal of printable ASCII. */
function quoted(text: string): string {
	const escaped = text
		.replaceAll(/['\\]/g, String.raw`\$&`)
		.replaceAll(/[^ -~]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
	return `'${escaped}'`;
}
