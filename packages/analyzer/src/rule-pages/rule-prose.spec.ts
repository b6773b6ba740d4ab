import { catalogue, withTests } from '@whydown/rules';
import { expect, test } from 'vitest';
import { ruleCard } from './rule-card.ts';
import { ruleList } from './rule-list.ts';
import { ruleProse } from './rule-prose.ts';

const rules = await Promise.all(catalogue.rules.map(withTests));
const causesOf = (symptom: string): typeof rules =>
	rules.filter(({ explains }) => explains.some(({ rule }) => rule === symptom));
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

test.each(rules.map((rule) => [rule.id, rule] as const))('%s is told whole', (_, rule) => {
	const prose = flat(ruleProse(rule, rules, { width: 100_000 }));
	const card = flat(ruleCard(rule, rules, { width: 100_000 }));
	for (const text of [prose, card]) {
		expect(text).toContain(flat(rule.title));
		expect(text).toContain(flat(rule.summary));
		for (const { do: step, verify, avoid, doc } of rule.remedy) {
			expect(text).toContain(flat(step));
			for (const more of [verify, avoid, doc]) expect(text).toContain(flat(more ?? ''));
		}
		for (const { rule: symptom } of rule.explains) expect(text).toContain(`${symptom}: `);
		for (const { id } of causesOf(rule.id)) expect(text).toContain(`${id}: `);
		for (const alarm of rule.falsePositives) expect(text).toContain(flat(alarm));
		expect(text).not.toContain('undefined');
		// Rules are no text of a log: what is written in them is no credential.
		expect(text).not.toContain('<hidden>');
	}
	for (const { name } of rule.signals) {
		expect(card).toContain(`${name} `);
		expect(prose).toContain(`“${name.replaceAll('_', ' ')}”`);
	}
	expect(card).toContain(rule.needs.text);
	for (const { text } of rule.excludes) expect(card).toContain(text);
});

test('a card left out the tests that say `possible` or `passing` when it counted them', () => {
	for (const rule of rules) {
		const told = /Tests +(\d+) cases? that must fire, (\d+) that .* silent, (\d+) of passing/.exec(
			flat(ruleCard(rule, rules, { width: 100_000 })),
		);
		const counts = (told?.slice(1) ?? []).map(Number);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rule.tests.length);
	}
});

test('steps that only look come first, and what is disruptive asks before', () => {
	const rule = rules.find(({ remedy }) => remedy.some(({ risk }) => risk === 'disruptive'));
	if (rule === undefined) throw new Error('No rule has a disruptive remedy');
	const steps = [...ruleProse(rule, rules).matchAll(/^ {3}\d\. (.*)$/gm)].map(([, step = '']) => step);
	expect(steps.length).toBe(rule.remedy.length);
	const asking = steps.map((step) => step.startsWith('Ask first: '));
	expect(asking).toEqual(asking.toSorted((a, b) => Number(a) - Number(b)));
	expect(asking.filter(Boolean)).toHaveLength(rule.remedy.filter(({ risk }) => risk === 'disruptive').length);
});

test('the list names every rule once', () => {
	const lines = ruleList(rules).split('\n');
	for (const { id } of rules) expect(lines.filter((line) => line.startsWith(`   ${id} `))).toHaveLength(1);
});
