import { describe, expect, test } from 'vitest';
import { analyze } from '../../packages/analyzer/src/index.ts';
import { conditions, randomOf } from './conditions.ts';
import { evaluationTable, withTable } from './evaluation-page.ts';
import { isRight, judge, symptomsOf } from './judgement.ts';
import { Tally } from './tally.ts';

const failing =
	'2026-11-21T05:31:25+0000 f220105 balena-supervisor[39]: [event]   Event: Device state report failure {"error":"getaddrinfo EAI_AGAIN api.balena-cloud.com"}\n';
const nobody = { causes: [], alsoTrue: [], forbidden: [] };
const names = { ...nobody, causes: ['name-resolution-failing'] };

describe('a judgement', () => {
	test('knows right, wrong, missed and a false alarm', async () => {
		const report = await analyze(failing.repeat(2), { name: 'a' });
		expect(judge(report, names, symptomsOf(report, names.causes))).toMatchObject({
			isRightFirst: true,
			isMissed: false,
			isFalseAlarm: false,
			unsupportedCertain: [],
		});
		expect(judge(report, nobody, new Set())).toMatchObject({
			isRightFirst: false,
			isFalseAlarm: true,
			unsupportedCertain: ['state-report-failing'],
		});
		expect(judge(report, { ...nobody, causes: ['x'] }, new Set())).toMatchObject({ isMissed: true });
		const other = { ...nobody, causes: ['x'], alsoTrue: names.causes };
		expect(judge(report, other, new Set())).toMatchObject({ isRightFirst: true, isRightAnywhere: true });
	});

	test('of what somebody posted wants the first cause, nothing forbidden, and no refusal', async () => {
		const report = await analyze(failing, { name: 'a' });
		expect(isRight(report, names)).toBe(true);
		expect(isRight(report, { ...names, forbidden: names.causes })).toBe(false);
		expect(isRight(report, { ...nobody, causes: ['x'], alsoTrue: names.causes })).toBe(true);
		expect(isRight(report, nobody)).toBe(false);
		expect(isRight(await analyze('hello\n', { name: 'a' }), nobody)).toBe(false);
	});
});

test('conditions change an input the same way for the same seed, and bury each line under ten', () => {
	const text = failing.repeat(100);
	for (const { apply } of conditions) expect(apply(text, 7)).toBe(apply(text, 7));
	const lines = (name: string): number =>
		conditions
			.find((condition) => condition.name === name)
			?.apply(text, 7)
			.split('\n').length ?? 0;
	expect(lines('50 % of the lines lost')).toBeLessThan(75);
	expect(lines('among ten times as many lines')).toBe(1101);
	expect(randomOf(1)()).not.toBe(randomOf(2)());
});

test('the table stands between its marks', () => {
	const tally = new Tally();
	tally.inputs = 3;
	const table = evaluationTable(new Map([['whole', tally]]));
	expect(table).toContain('| whole | 3 | 0 |');
	const page = 'a\n<!-- evaluate: begin -->\nold\n<!-- evaluate: end -->\nb\n';
	expect(withTable(page, table)).toBe(
		`a\n<!-- evaluate: begin -->\n\n${table}\n\n<!-- evaluate: end -->\nb\n`,
	);
	expect(() => withTable('a', table)).toThrow('the page has no');
});
