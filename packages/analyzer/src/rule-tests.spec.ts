import { catalogue, testRules } from '@whydown/rules';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';

const results = await testRules(catalogue.rules, async (input) => {
	const { diagnosis } = await analyze(input);
	return {
		causes: diagnosis.causes.map((cause) => cause.rule),
		symptoms: diagnosis.symptoms.map((symptom) => symptom.rule),
	};
});

describe.each(catalogue.rules.map((rule) => rule.id))('the tests that stand in %s', (id) => {
	test.each(
		results.filter((result) => result.rule === id).map((result) => [result.test.name, result] as const),
	)('%s', (_name, { test: { expect: expected }, named, passed }) => {
		expect(passed, `expected: ${expected}; the diagnosis names ${JSON.stringify(named)}`).toBe(true);
	});
});
