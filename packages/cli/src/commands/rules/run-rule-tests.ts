import {
	catalogue,
	testRulesOf,
	visible,
	whyNot,
	whyNotText,
	type JoinedPack,
	type Rule,
	type RulePack,
	type RuleTestResult,
} from '@whydown/analyzer';
import type { RuleFilesRequest } from './rule-files-request.ts';
import type { Surroundings } from '../../surroundings.ts';
import { write } from '../../output.ts';
import { counted } from '@whydown/analyzer/quantities';
import { joinTestedRules } from '../../join-rule-files.ts';
import { visibleLines } from '../../visible-lines.ts';

const expectations: Readonly<Record<RuleTestResult['test']['expect'], string>> = {
	fires: 'fires',
	certain: 'fires, and is certain',
	likely: 'fires, and is likely',
	possible: 'fires, and is possible',
	passing: 'is passing trouble',
	silent: 'stays silent',
};

/** The account of a test that failed: what was expected, what fired, and why. */
async function failureText({ test, named }: RuleTestResult, rule: Rule, rules: RulePack): Promise<string> {
	const fired = [
		...named.causes.map((id) => `${id} (cause, ${named.confidence[id]})`),
		...named.symptoms.map((id) => `${id} (symptom, ${named.confidence[id]})`),
		...named.passing.map((id) => `${id} (passing)`),
	];
	const account = whyNotText(await whyNot(test.input, rule, { rules, name: 'the lines' }));
	const lines = [
		`FAILED    ${visible(test.name)}`,
		`expected: ${rule.id} ${expectations[test.expect]}`,
		`fired:    ${fired.length === 0 ? 'no rule' : fired.join(', ')}`,
		...account.trimEnd().split('\n'),
	];
	return lines.map((line) => `${`   ${line}`.trimEnd()}\n`).join('');
}

/**
 * Runs the tests that stand in rules. It prints for each rule how many passed, and for each failure what was expected and what fired;
 * after that what `rules lint` complains of, which changes no exit code.
 *
 * @throws {UnusableRulesError} when the files cannot be used
 */
export async function runRuleTests(
	{ operands, only }: RuleFilesRequest,
	{ stdout }: Surroundings,
): Promise<number> {
	const tested: Pick<JoinedPack, 'pack' | 'own' | 'lint'> =
		operands.length === 0
			? { pack: catalogue, own: new Set(catalogue.rules.map(({ id }) => id)), lint: [] }
			: await joinTestedRules(operands, only);
	let passed = 0;
	let failed = 0;
	const own = tested.pack.rules.filter(({ id }) => tested.own.has(id));
	for (const rule of own) {
		const results = await testRulesOf(tested.pack, [rule]);
		const failures = results.filter((result) => !result.passed);
		passed += results.length - failures.length;
		failed += failures.length;
		const count =
			results.length === 0 ? 'no test' : `${results.length - failures.length} of ${results.length} passed`;
		await write(stdout, `${rule.id}: ${count}\n`);
		for (const failed of failures) await write(stdout, await failureText(failed, rule, tested.pack));
	}
	await write(
		stdout,
		`${counted(own.length, 'rule')}, ${counted(passed + failed, 'test')}, ${failed} failed\n`,
	);
	if (tested.lint.length > 0) {
		await write(stdout, `rules lint has ${counted(tested.lint.length, 'complaint')}:\n`);
		for (const { message } of tested.lint) await write(stdout, `   ${visibleLines(message)}\n`);
	}
	return failed > 0 ? 1 : 0;
}
