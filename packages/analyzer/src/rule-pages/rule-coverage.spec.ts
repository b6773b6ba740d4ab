import { catalogue, type Rule } from '@whydown/rules';
import { expect, test } from 'vitest';
import { ruleCoverage } from './rule-coverage.ts';

const [example] = catalogue.rules;
const named = (id: string): Rule => {
	if (example === undefined) throw new Error('The catalogue is empty');
	return { ...example, id };
};
const rules = ['c', 'a', 'b'].map(named);

test('tells where rules fired, and which never did', () => {
	const { text, contradicted } = ruleCoverage(rules, [
		{ name: 'one.txt', causes: ['a'], symptoms: ['c'] },
		{ name: 'two.txt', causes: ['a', 'a'], symptoms: [] },
	]);
	expect(text.split('\n').map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
		'2 inputs, 0 with a label, 3 rules',
		'',
		' Rules that fired cause symptom in',
		' a 2 0 one.txt and 1 more',
		' c 0 1 one.txt',
		'',
		'Rules that never fired: 1',
		' b',
		'',
		'Against the labels: 0',
		'',
	]);
	expect(contradicted).toBe(false);
});

test('tells where a label says otherwise', () => {
	const { text, contradicted } = ruleCoverage(rules, [
		{ name: 'right.txt', causes: ['a'], symptoms: ['b'], label: { causes: ['a'], forbidden: ['c'] } },
		{ name: 'wrong.txt', causes: ['a'], symptoms: ['b'], label: { causes: ['c', 'b'], forbidden: ['b'] } },
	]);
	expect(text).toContain('Against the labels: 4\n');
	expect(text).toContain('   wrong.txt: c is a cause, and did not fire\n');
	expect(text).toContain('   wrong.txt: b is a cause, and fired as a symptom\n');
	expect(text).toContain('   wrong.txt: a fired, and is no cause\n');
	expect(text).toContain('   wrong.txt: b fired, and is forbidden\n');
	expect(contradicted).toBe(true);
});
