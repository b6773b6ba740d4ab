import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { EventDescription } from '../grammars/vocabulary/event-description.ts';
import { lintRules } from '../packages/rules/src/rule-files/lint.ts';
import type { LoadedPack, RuleFile } from '../packages/rules/src/rule-files/load.ts';
import type { RuleError } from '../packages/rules/src/rule-files/rule-error.ts';
import { writeGenerated } from './generated-file.ts';

const grammarPath = 'src/condition/condition-grammar.generated.ts';
const root = new URL('../packages/rules/', import.meta.url);
const pathOf = (path: string): string => fileURLToPath(new URL(path, root));

/** The files of the catalogue, by path inside `packages/rules`. */
export async function catalogueFiles(): Promise<readonly RuleFile[]> {
	const paths = await readdir(pathOf('catalog'), { recursive: true });
	const yaml = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.yaml'));
	return Promise.all(
		yaml.toSorted().map(async (path) => ({
			path: `catalog/${path}`,
			text: await readFile(pathOf(`catalog/${path}`), 'utf8'),
		})),
	);
}

/** Reads rule files with the grammar of conditions as it has been generated: loaded late, because it may just have changed. */
async function loaded(files: readonly RuleFile[]): Promise<LoadedPack> {
	const { loadRuleFiles } = await import('../packages/rules/src/rule-files/load.ts');
	return loadRuleFiles(files);
}

/** The generated files of `packages/rules`, by path inside it. */
export async function generatedOfRules(): Promise<ReadonlyMap<string, string>> {
	const { version } = JSON.parse(await readFile(pathOf('package.json'), 'utf8')) as { version: string };
	return new Map([
		[grammarPath, grammarModule(await conditionGrammar())],
		['src/rule-files/schema.generated.ts', await schemaModule()],
		['src/catalogue.generated.ts', await catalogueModule(await catalogueFiles(), `whydown ${version}`)],
	]);
}

/**
 * What is wrong with the files of the catalogue: with each by itself, and with all of them together.
 *
 * @param events of the grammars
 */
export async function catalogueProblems(
	files: readonly RuleFile[],
	events: readonly EventDescription[],
): Promise<readonly RuleError[]> {
	return lintRules(await loaded(files), { events });
}

/**
 * Writes the catalogue, the schemas and the grammar of conditions as TypeScript into `packages/rules/src`, unless the catalogue has
 * mistakes.
 *
 * @param events of the grammars
 * @returns the mistakes
 */
export async function generateCatalogue(events: readonly EventDescription[]): Promise<readonly RuleError[]> {
	writeGenerated(pathOf(grammarPath), grammarModule(await conditionGrammar()));
	const problems = await catalogueProblems(await catalogueFiles(), events);
	if (problems.length > 0) return problems;
	for (const [path, text] of await generatedOfRules()) writeGenerated(pathOf(path), text);
	return [];
}

async function schemaModule(): Promise<string> {
	const schema = async (name: string): Promise<string> =>
		escaped(await readFile(pathOf(`schema/${name}.schema.json`), 'utf8'));
	return `// Generated from schema/ by \`npm run generate\`.

export const schemas: Readonly<Record<'rule' | 'signals', string>> = {
	rule: \`${await schema('rule')}\`,
	signals: \`${await schema('signals')}\`,
};
`;
}

/** Text as it stands between backticks. */
function escaped(text: string): string {
	return text.replaceAll('\r\n', '\n').replace(/[\\`]|\$\{/g, String.raw`\$&`);
}

function conditionGrammar(): Promise<string> {
	return readFile(pathOf('src/condition/condition.ohm'), 'utf8');
}

function grammarModule(grammar: string): string {
	return `// Generated from condition.ohm by \`npm run generate\`.

export const conditionGrammar: string = \`${escaped(grammar)}\`;
`;
}

async function catalogueModule(files: readonly RuleFile[], version: string): Promise<string> {
	const { rules, signals, problems } = await loaded(files);
	if (problems.length > 0)
		throw new AggregateError(problems, problems.map(({ message }) => message).join('\n'));
	return `// Generated from catalog/ by \`npm run generate\`.

import type { RulePack, Signal } from './rule.ts';

/** The rules that come with whydown. */
export const catalogue: RulePack = ${literal({ version, rules: rules.map(({ rule }) => rule) }, 0)};

/** The signals that any rule file may take with \`name: shared\`. */
export const sharedSignals: readonly Signal[] = ${literal(signals, 0)};
`;
}

/** A value as TypeScript: like JSON, with \`undefined\` written out, because the types ask for the key. */
function literal(value: unknown, depth: number): string {
	const tabs = '\t'.repeat(depth + 1);
	const close = '\t'.repeat(depth);
	if (value === undefined) return 'undefined';
	if (Array.isArray(value)) {
		if (value.every((item) => typeof item !== 'object')) return JSON.stringify(value);
		return `[\n${value.map((item) => `${tabs}${literal(item, depth + 1)},\n`).join('')}${close}]`;
	}
	if (typeof value === 'object' && value !== null) {
		const fields = Object.entries(value).map(
			([key, item]) => `${tabs}${key}: ${literal(item, depth + 1)},\n`,
		);
		return `{\n${fields.join('')}${close}}`;
	}
	return JSON.stringify(value);
}
