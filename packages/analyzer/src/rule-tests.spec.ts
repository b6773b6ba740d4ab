import { catalogue } from '@whydown/rules';
import { describe, expect, test } from 'vitest';
import { testRulesOf } from './rule-tests.ts';

const results = await testRulesOf(catalogue, catalogue.rules);

describe.each(catalogue.rules.map((rule) => rule.id))('the tests that stand in %s', (id) => {
	test.each(
		results.filter((result) => result.rule === id).map((result) => [result.test.name, result] as const),
	)('%s', (_name, { test: { expect: expected }, named, passed }) => {
		expect(passed, `expected: ${expected}; the diagnosis names ${JSON.stringify(named)}`).toBe(true);
	});
});
