import { eventDescriptions, factNames, sources } from '@whydown/grammars';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { catalogueFiles, generatedOfRules } from '../../../../scripts/generate-catalogue.ts';
import { Engine } from '../engine.ts';
import { catalogue, sharedSignals } from './catalogue.generated.ts';
import { namesNotEnoughAlone } from '../condition/traversal.ts';
import { failureClasses, reasonsOf } from '../rule-files/failure-vocabulary.ts';
import { lintRules } from '../rule-files/lint.ts';
import { loadRuleFiles } from '../rule-files/load.ts';
import { soundRule } from '../testing/sound-rule.ts';
import { withTests } from './with-tests.ts';

const files = await catalogueFiles();
const noRules: readonly string[] = ['catalog/signals.yaml', 'catalog/benign.yaml'];
const ruleFiles = files.filter(({ path }) => !noRules.includes(path));
const inPackage = (path: string): Promise<string> =>
	readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

test.each([...(await generatedOfRules())])('%s is fresh', async (path, text) => {
	expect(await inPackage(path), 'run `npm run generate`').toBe(text);
});

test('the compiled catalogue is what its files say', async () => {
	const { rules, signals } = await loadRuleFiles(files);
	expect(await Promise.all(catalogue.rules.map(withTests))).toEqual(rules.map(({ rule }) => rule));
	expect(catalogue.rules).toHaveLength(ruleFiles.length);
	expect(sharedSignals).toEqual(signals);
});

test('a rule that wants more than one line says why', () => {
	const silent = catalogue.rules.filter(
		({ needs, leastProof }) => namesNotEnoughAlone(needs.condition).length > 0 !== (leastProof !== undefined),
	);
	expect(silent.map(({ id, needs }) => `${id}: ${needs.text}`)).toEqual([]);
});

const grammars: readonly string[] = sources.map(({ name }) => name);

test('nothing in it is to complain about', async () => {
	const problems = lintRules(await loadRuleFiles(files), { events: eventDescriptions, grammars });
	expect(problems.map(({ message }) => message)).toEqual([]);
});

test('every line of NetworkManager and the kernel was decoded: a signal looked at the texts of a known source', () => {
	const { textSources } = new Engine(catalogue);
	expect(grammars.filter((name) => textSources.has(name))).toEqual([]);
});

test('the engine gets no tests of rules, and `withTests` finds them by the id', async () => {
	expect(catalogue.rules.filter((rule) => 'tests' in rule)).toEqual([]);
	for (const rule of catalogue.rules) expect((await withTests(rule)).tests.length).toBeGreaterThan(2);
});

test('a rule of a file keeps its own tests, whatever its id', async () => {
	const [rule] = catalogue.rules;
	const own = { name: 'one', expect: 'fires', input: '' } as const;
	expect(rule && (await withTests({ ...rule, tests: [own] })).tests).toEqual([own]);
});

test('a mistyped kind is noticed', async () => {
	const mistyped = files.map(({ path, text }) => ({
		path,
		text: text.replaceAll('chronyd.backward-jump', 'chronyd.backwards-jump'),
	}));
	const problems = lintRules(await loadRuleFiles(mistyped), { events: eventDescriptions }).map(
		({ message }) => message,
	);
	expect(problems.join('\n')).toContain(
		'No event has the kind `chronyd.backwards-jump`: did you mean `chronyd.backward-jump`?',
	);
});

test('some rule uses every shared signal', () => {
	const used = new Set(catalogue.rules.flatMap(({ signals }) => signals.map(({ name }) => name)));
	expect(sharedSignals.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});

test('analysing loads neither the grammar interpreter nor the YAML reader', async () => {
	vi.resetModules();
	vi.doMock('ohm-js', () => {
		throw new Error('ohm-js was loaded');
	});
	vi.doMock('yaml', () => {
		throw new Error('yaml was loaded');
	});
	const rules = await import('../index.ts');
	expect(rules.catalogue.rules.length).toBeGreaterThan(0);
	await expect(rules.loadRules([], [], 'empty')).rejects.toThrow('mocking a module');
	vi.doUnmock('ohm-js');
	vi.doUnmock('yaml');
});

describe('the schema for editors', async () => {
	const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
	const ruleSchema: Record<string, unknown> = JSON.parse(await inPackage('schema/rule.schema.json'));
	const checkRule = ajv.compile(ruleSchema);
	const checkSignals = ajv.compile(JSON.parse(await inPackage('schema/signals.schema.json')));

	test.each(ruleFiles.map(({ path, text }) => [path, text]))('accepts %s', (_, text) => {
		checkRule(parse(text));
		expect(checkRule.errors).toBeNull();
	});

	test('accepts the shared signals', async () => {
		checkSignals(parse(await inPackage('catalog/signals.yaml')));
		expect(checkSignals.errors).toBeNull();
	});

	test.each([
		['severity: critical', 'severity: fatal'],
		['needs:', 'need:'],
		['risk: read-only', 'risk: none'],
		['wrong_behind: shared', 'wrong_behind: { where: { seconds: { above: 60 } } }'],
		['wrong_behind: shared', 'wrong_behind: { failure: { class: clock } }'],
	])('refuses %s as %s', (from, to) => {
		const text = ruleFiles.find(({ path }) => path.endsWith('/clock-behind.yaml'))?.text ?? '';
		expect(text).toContain(from);
		expect(checkRule(parse(text.replace(from, to)))).toBe(false);
	});

	test('knows the programs whose versions are known', async () => {
		const { properties } = ruleSchema as {
			readonly properties: { readonly applies: { readonly properties: object } };
		};
		const programs = Object.keys(properties.applies.properties);
		expect(programs).toHaveLength(factNames.filter((name) => name.endsWith('.version')).length);
		const applies = programs.map((name) => `${name}: '>= 1'`).join(', ');
		const text = soundRule.replace('role: cause', `role: cause\napplies: { ${applies} }`);
		const { problems } = await loadRuleFiles([{ path: 'network/link-down.yaml', text }]);
		expect(problems).toEqual([]);
		checkRule(parse(text));
		expect(checkRule.errors).toBeNull();
	});

	test('knows the same failures as the loader', () => {
		const failure = checkRule.schema;
		const text = JSON.stringify(failure);
		for (const name of [...failureClasses, ...reasonsOf(failureClasses)]) expect(text).toContain(`"${name}"`);
	});
});
