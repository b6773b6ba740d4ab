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
	const members = cases.map((one) => `\t${one.name}: Fields${typeArguments(one.fields)};\n`);
	const startArguments = typeArguments(startFields).slice(1, -1);
	return `// Generated from ${options.grammarFile}. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '${options.matcherFolder}/match.ts';
import { matcherOf, type Matcher } from '${options.matcherFolder}/matcher.ts';

interface ${name}Cases {
${members.join('')}}

/** The case of a message, and the places of its parts. */
export type ${name}Match = MatchOf<${[`${name}Cases`, startArguments].filter(Boolean).join(', ')}>;

export const match${name}: Matcher<${name}Match> = matcherOf({
	cases: '${cases.map((one) => one.name).join(' ')}',
	fields: '${fields.join(' ')}',
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

/** The fields that there always are, and those that there may be, as type arguments. */
function typeArguments(fields: readonly Field[]): string {
	if (fields.length === 0) return '';
	const maybe = fields.filter((field) => field.optional);
	const always = unionOf(fields.filter((field) => !field.optional));
	return maybe.length === 0 ? `<${always}>` : `<${always}, ${unionOf(maybe)}>`;
}

function unionOf(fields: readonly Field[]): string {
	return fields.length === 0 ? 'never' : fields.map(({ name }) => `'${name}'`).join(' | ');
}

/** A string literal of printable ASCII. */
function quoted(text: string): string {
	const escaped = text
		.replaceAll(/['\\]/g, String.raw`\$&`)
		.replaceAll(/[^ -~]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
	return `'${escaped}'`;
}
