/**
 * Evaluates the diagnosis over the labelled corpus, whole and damaged, and writes the figures into docs/evaluation.md.
 *
 *     npm run evaluate                  # all inputs, all conditions
 *     npm run evaluate -- --small       # every fifth input, prints only
 *
 * Exit code 1 where a finding is certain and not true, or fewer true causes are certain than before.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { analyze } from '../packages/analyzer/src/index.ts';
import { conditions } from './evaluate/conditions.ts';
import { evaluationTable, withTable } from './evaluate/evaluation-page.ts';
import { judge, symptomsOf } from './evaluate/judgement.ts';
import { labelledInputs, type LabelledInput } from './evaluate/labelled-input.ts';
import { Tally } from './evaluate/tally.ts';
import { withoutCauseLines } from './evaluate/without-cause.ts';
import { writeGenerated } from './generated-file.ts';

const smallStep = 5;
/** True causes that were certain on whole inputs when this was last looked at: fewer are a step back. */
const leastCertain = { all: 127, small: 26 };
const withoutCause = "without the cause's own lines";

async function evaluate(inputs: readonly LabelledInput[]): Promise<ReadonlyMap<string, Tally>> {
	const tallies = new Map(
		[...conditions.map(({ name }) => name), withoutCause].map((name) => [name, new Tally()]),
	);
	for (const [seed, input] of inputs.entries()) {
		const text = new TextDecoder().decode(input.bytes);
		const whole = await analyze([input.bytes], { name: input.name });
		const alsoTrue = symptomsOf(whole, [...input.causes, ...input.alsoTrue]);
		const add = async (condition: string, changed: string): Promise<void> => {
			const report = await analyze([new TextEncoder().encode(changed)], { name: input.name });
			tallies.get(condition)?.add(input.name, judge(report, input, alsoTrue));
		};
		for (const { name, apply } of conditions) await add(name, apply(text, seed));
		if (input.causes.length > 0)
			await add(withoutCause, await withoutCauseLines(text, input.causes, input.name));
	}
	return tallies;
}

const { values } = parseArgs({ options: { small: { type: 'boolean', default: false } } });
const labelled = await labelledInputs();
const asked = values.small ? labelled.filter((_, index) => index % smallStep === 0) : labelled;
const tallies = await evaluate(asked);
const table = evaluationTable(tallies);
console.log(table);
const unsupported = [...tallies].flatMap(([condition, tally]) =>
	tally.unsupported.map((what) => `${condition}: ${what}`),
);
for (const what of unsupported) console.log(`certain, and not true: ${what}`);
const certain = tallies.get('whole')?.certain ?? 0;
const least = values.small ? leastCertain.small : leastCertain.all;
if (certain < least) console.log(`certain and true: ${certain} causes, ${least} before`);
if (!values.small) {
	const path = fileURLToPath(new URL('../docs/evaluation.md', import.meta.url));
	const options = await resolveConfig(path);
	writeGenerated(
		path,
		await format(withTable(await readFile(path, 'utf8'), table), { ...options, filepath: path }),
	);
}
process.exitCode = unsupported.length > 0 || certain < least ? 1 : 0;
