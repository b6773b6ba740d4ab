import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { EventDescription } from '../grammars/vocabulary/event-description.ts';
import { lintRules } from '../packages/rules/src/rule-files/lint.ts';
import type { LoadedPack, RuleFile } from '../packages/rules/src/rule-files/load.ts';
import type { RuleError } from '../packages/rules/src/rule-files/rule-error.ts';
import { briefBenign, briefRule, briefSignal, briefTests, sharedWords } from './brief-rule.ts';
import { escaped, literal, writeGenerated } from './generated-file.ts';

const idsPath = 'catalog/ids.json';
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
		...(await catalogueModules(await catalogueFiles(), `whydown ${version}`)),
	]);
}

/**
 * The problems of the files of the catalogue: of each by itself, and of all of them together.
 *
 * @param events of the grammars
 */
export async function catalogueProblems(
	files: readonly RuleFile[],
	events: readonly EventDescription[],
): Promise<readonly RuleError[]> {
	// Loaded only now: `npm run generate` may just have written it.
	const { sources } = await import('../grammars/known-sources.generated.ts');
	return lintRules(await loaded(files), { events, grammars: sources.map(({ name }) => name) });
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
	writeGenerated(pathOf(idsPath), await idsGivenOut());
	return [];
}

/** The list of all ids that were ever given out, each with its area: the ids of new rules are added, none is taken away. */
async function idsGivenOut(): Promise<string> {
	const given: unknown = JSON.parse(await readFile(pathOf(idsPath), 'utf8'));
	const { rules } = await loaded(await catalogueFiles());
	const ids = { ...Object.fromEntries(rules.map(({ rule }) => [rule.id, rule.area])), ...(given as object) };
	const sorted = Object.entries(ids).toSorted(([one], [other]) => (one < other ? -1 : 1));
	return `${JSON.stringify(Object.fromEntries(sorted), undefined, '\t')}\n`;
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

function conditionGrammar(): Promise<string> {
	return readFile(pathOf('src/condition/condition.ohm'), 'utf8');
}

function grammarModule(grammar: string): string {
	return `// Generated from condition.ohm by \`npm run generate\`.

export const conditionGrammar: string = \`${escaped(grammar)}\`;
`;
}

/** The modules of the catalogue: what a diagnosis needs, and the tests apart. Each rule is one line, so that a diff shows which one changed. */
async function catalogueModules(
	files: readonly RuleFile[],
	version: string,
): Promise<readonly (readonly [path: string, text: string])[]> {
	const { rules, signals, benign, problems } = await loaded(files);
	if (problems.length > 0)
		throw new AggregateError(problems, problems.map(({ message }) => message).join('\n'));
	const shared = sharedWords(rules.map(({ rule }) => rule.tests));
	const tests = rules.map(({ rule }) => [rule.id, briefTests(rule.tests, shared)]);
	const untested = rules.map(({ rule }) => briefRule(rule, signals));
	const untestedBenign = benign.map((entry) => briefBenign(entry, signals));
	return [
		[
			'src/catalogue/catalogue.generated.ts',
			`// Generated from catalog/ by \`npm run generate\`.

import type { RulePack, Signal } from '../rule.ts';
import { benignOf, ruleOf, sharedSignalOf } from './brief-rule.ts';

/** The signals that any rule file may take with \`name: shared\`. */
export const sharedSignals: readonly Signal[] = [
${lines(signals.map(briefSignal), '\t')}].map(sharedSignalOf);

/** The rules that come with whydown. */
export const catalogue: RulePack = {
	version: ${literal(version)},
	rules: [
${lines(untested, '\t\t')}	].map((text) => ruleOf(text, sharedSignals)),
	benign: [
${lines(untestedBenign, '\t\t')}	].map((text) => benignOf(text, sharedSignals)),
};
`,
		],
		[
			'src/catalogue/catalogue-tests.generated.ts',
			`// Generated from catalog/ by \`npm run generate\`.

import type { RuleTest } from '../rule.ts';
import { testsOf } from './brief-rule.ts';

/** Words that tests of several rules say. */
const sharedWords: ReadonlyMap<string, string> = new Map(
	[
${lines(
	[...shared].map(([words, key]) => [key, words]),
	'\t\t',
)}	].map((text) => JSON.parse(text) as [string, string]),
);

/** The tests of the rules that come with whydown, by the ids of the rules. */
export const catalogueTests: ReadonlyMap<string, readonly RuleTest[]> = new Map(
	[
${lines(tests, '\t\t')}	].map((text) => testsOf(text, sharedWords)),
);
`,
		],
	];
}

/** Items of an array, each in a line of its own, as literals of their JSON. */
function lines(values: readonly unknown[], indent: string): string {
	return values.map((value) => `${indent}${literal(JSON.stringify(value))},\n`).join('');
}
