import type { CompileOptions } from './compile-options.ts';
import { emitSet, RuleEmitter } from './emit-rule.ts';
import type { Grammar } from './expression.ts';
import { fieldsOf, type Field } from './fields.ts';
import { GrammarError } from './grammar-error.ts';

/** Writes the whole module: the type of a match, the match function, and a function for every rule. */
export function emitModule(grammar: Grammar, options: CompileOptions): string {
	const startBody = grammar.rules.get(grammar.start);
	const startFields = startBody === undefined ? [] : fieldsOf(startBody, grammar, grammar.start);
	const cases = grammar.cases.map(({ name, body }) => {
		const own = fieldsOf(body, grammar, name);
		const both = own.find((field) => startFields.some((other) => other.name === field.name));
		if (both !== undefined) {
			throw new GrammarError(name, `the field "${both.name}" stands in the start rule already.`);
		}
		return { name, body, own, fields: [...startFields, ...own] };
	});
	const allFields = [...new Set(cases.flatMap((one) => one.fields.map((field) => field.name)))];
	if (allFields.includes('case')) {
		throw new GrammarError('case', 'a field cannot be named "case", which names the case itself.');
	}

	const emitter = new RuleEmitter(grammar);
	if (startBody !== undefined) emitter.fieldRule(`rule_${grammar.start}`, startBody, startFields);
	emitter.caseChoice(startBody === undefined ? `rule_${grammar.start}` : `rule_${grammar.caseRule}`);
	for (const [ordinal, { name, body, own }] of cases.entries()) {
		emitter.fieldRule(`case_${name}`, body, own, `matched = ${ordinal};`);
	}
	// Rules of one character are written into those that apply them, and then nothing calls them. A set that grows
	// while it is walked hands out its new members too.
	for (const name of emitter.calledRules) {
		const body = grammar.rules.get(name);
		if (body !== undefined) emitter.rule(name, body);
	}

	const spans = (fields: readonly Field[]): string =>
		fields
			.map(({ name, optional }) => {
				const span = `{ start: from_${name}, end: to_${name} }`;
				return `\t\t\t\t${name}: ${optional ? `from_${name} < 0 ? undefined : ${span}` : span},\n`;
			})
			.join('');
	const members = cases.map(
		({ name, fields }) =>
			`\t| {\n\t\t\treadonly case: '${name}';\n${fields
				.map((field) => `\t\t\treadonly ${field.name}: Span${field.optional ? ' | undefined' : ''};\n`)
				.join('')}\t  }`,
	);
	return [
		`// Generated from ${options.grammarFile}. Do not edit: change the grammar and run "npm run generate".\n`,
		allFields.length === 0 ? '' : `import type { Span } from '${options.spanModule}';\n`,
		`/** What a message said, and where its parts stand. */\nexport type ${grammar.name}Match =\n${members.join('\n')};\n`,
		`/** Matches the UTF-8 text \`bytes[start, end)\`, whole; \`undefined\` when no case of the grammar describes it. */`,
		`export function match${grammar.name}(bytes: Uint8Array, start: number, end: number): ${grammar.name}Match | undefined {`,
		`\tif (rule_${grammar.start}(bytes, start, end) !== end) return undefined;`,
		`\tswitch (matched) {`,
		...cases.map(
			({ name, fields }, ordinal) =>
				`\t\tcase ${ordinal}:\n\t\t\treturn {\n\t\t\t\tcase: '${name}',\n${spans(fields)}\t\t\t};`,
		),
		`\t\tdefault:\n\t\t\treturn undefined;\n\t}\n}\n`,
		`let matched = -1;`,
		...allFields.map((name) => `let from_${name} = -1;\nlet to_${name} = -1;`),
		'',
		...emitter.sets.map((set, index) => emitSet(set, index)),
		emitter.sets.length === 0 ? '' : byteSetFunction,
		emitter.functions.join('\n'),
		emitter.usesAfterCharacter ? afterCharacterFunction : '',
	]
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.replace(/\n+$/, '\n');
}

const byteSetFunction = `
function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}
`;

const afterCharacterFunction = `
/** Where the character at \`p\` ends; a byte that begins no UTF-8 sequence counts as one. */
function afterCharacter(b: Uint8Array, p: number, end: number): number {
	const head = b[p] ?? 0;
	const length = head < 0xc2 || head > 0xf4 ? 1 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : 4;
	if (p + length > end) return p + 1;
	for (let i = 1; i < length; i += 1) {
		if (((b[p + i] ?? 0) & 0xc0) !== 0x80) return p + 1;
	}
	return p + length;
}
`;
