import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { analyze } from '../packages/analyzer/src/index.ts';
import { isRight } from './evaluate/judgement.ts';
import { labelledInputs } from './evaluate/labelled-input.ts';

const kind = 'public/';
const posted = (await labelledInputs()).filter(({ name }) => name.startsWith(kind));
const listed: unknown = JSON.parse(
	await readFile(new URL('../corpus/public/not-yet.json', import.meta.url), 'utf8'),
);
if (!Array.isArray(listed)) throw new TypeError('not-yet.json is a list of cases');
const notYet = new Set(listed.map(String));
const situationOf = (name: string): string => name.split('/')[1] ?? '';

describe('what people posted', () => {
	test('the list of what is not right yet names cases only', () => {
		const situations = new Set(posted.map(({ name }) => situationOf(name)));
		expect([...notYet].filter((situation) => !situations.has(situation))).toEqual([]);
	});

	// A case that has become right leaves the list, so that it stays right.
	test.each(posted.map((input) => [situationOf(input.name), input] as const))(
		'%s is right, unless it is known to be wrong',
		async (situation, input) => {
			const report = await analyze([input.bytes], { name: situation });
			expect({
				isRight: isRight(report, input),
				causes: report.causes.map(({ rule, state }) => `${rule} ${state}`),
			}).toMatchObject({ isRight: !notYet.has(situation) });
		},
	);
});
