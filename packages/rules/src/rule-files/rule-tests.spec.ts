import { expect, test } from 'vitest';
import { loadRuleFiles } from './load.ts';
import { soundRule } from '../testing/sound-rule.ts';
import { testRules } from './rule-tests.ts';

const loaded = await loadRuleFiles([{ path: 'network/link-down.yaml', text: soundRule }]);
const rules = loaded.rules.map(({ rule }) => rule);

test('lines that fire must name the rule as cause or symptom, silent ones must not', async () => {
	const results = await testRules(rules, async (input) => ({
		causes: input.includes('eth1') ? ['link-down'] : [],
		symptoms: input.includes('Link is Up') ? [] : ['link-down'],
		confidence: {},
		passing: [],
	}));
	expect(results.map(({ test: { name }, passed }) => [name, passed])).toEqual([
		['the cable is pulled', true],
		['the link comes back at once', true],
		['another interface', false],
	]);
	expect(results[2]).toMatchObject({ rule: 'link-down', named: { causes: ['link-down'] } });
});

test('another rule that fires does not help', async () => {
	const results = await testRules(rules, async () => ({
		causes: ['vpn-down'],
		symptoms: [],
		confidence: {},
		passing: [],
	}));
	expect(results.map(({ passed }) => passed)).toEqual([false, true, true]);
});

test.each([
	['fires', 'likely', true],
	['certain', 'certain', true],
	['certain', 'likely', false],
	['likely', 'likely', true],
	['likely', 'possible', false],
	['likely', 'certain', false],
	['possible', 'possible', true],
	['possible', 'likely', false],
] as const)('a test says %s, the diagnosis %s: passed is %s', async (expected, confidence, passed) => {
	const text = soundRule.replace('fires: |', `${expected}: |`);
	const pack = await loadRuleFiles([{ path: 'network/link-down.yaml', text }]);
	const [first] = await testRules(
		pack.rules.map(({ rule }) => rule),
		async () => ({
			causes: ['link-down', 'vpn-down'],
			symptoms: [],
			confidence: { 'link-down': confidence, 'vpn-down': expected === 'fires' ? 'possible' : expected },
			passing: [],
		}),
	);
	expect(first).toMatchObject({ test: { expect: expected }, passed });
});
