import { analyze, ruleCoverage, type CoveredInput } from '@whydown/analyzer';
import { complaint } from '../../complaint.ts';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RulesCoverageRequest } from '../../command-line/rules.ts';
import { signalCodes, usageCode } from '../../exit-code.ts';
import { openInputs } from '../../inputs.ts';
import { Interruption, type Surroundings } from '../../interruption.ts';
import { labelName, labelOf, type Label } from '../../label.ts';
import { write } from '../../output.ts';
import { rulesAsked } from '../../rules-asked.ts';

/** The inputs in a folder: beside a label what is called `input.…`, elsewhere all that is no Markdown. */
async function inputsIn(folder: string): Promise<readonly string[]> {
	const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) =>
		a.name < b.name ? -1 : 1,
	);
	const isLabelled = entries.some(({ name }) => name === labelName);
	const found: string[] = [];
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.name.startsWith('.')) continue;
		if (entry.isDirectory()) found.push(...(await inputsIn(path)));
		else if (entry.isFile() && (isLabelled ? /^input\./ : /(?<!\.md)$/).test(entry.name)) found.push(path);
	}
	return found;
}

async function pathsOf(operands: readonly string[]): Promise<readonly string[]> {
	const paths: string[] = [];
	for (const operand of operands) {
		const isFolder = await stat(operand).then(
			(status) => status.isDirectory(),
			() => false,
		);
		paths.push(...(isFolder ? await inputsIn(operand) : [operand]));
	}
	return paths;
}

/** Diagnoses many inputs and tells which rules fired where, which never did, and where a label says otherwise. */
export async function coverRules(request: RulesCoverageRequest, surroundings: Surroundings): Promise<number> {
	const { stdin, stdout, stderr } = surroundings;
	const rules = await rulesAsked(request.rules);
	const interruption = new Interruption(surroundings);
	const { signal } = interruption;
	const covered: CoveredInput[] = [];
	let wholly = true;
	const complain = async (name: string, what: string): Promise<void> => {
		wholly = false;
		await write(stderr, complaint(name, what));
	};
	for (const path of await pathsOf(request.operands)) {
		let label: Label | undefined;
		try {
			label = await labelOf(path);
		} catch (error) {
			await complain(join(path, '..', labelName), error instanceof Error ? error.message : String(error));
		}
		for await (const input of openInputs([path], { stdin, limits: request.limits, signal })) {
			if (interruption.received !== undefined) break;
			if (input.kind === 'unreadable') {
				await complain(input.name, input.message);
				continue;
			}
			const { diagnosis, problems, status } = await analyze(input.chunks(), {
				name: input.name,
				signal,
				rules,
				limits: request.readerLimits,
			});
			if (status === 'unreadable' && label === undefined) {
				for (const { message } of problems) await complain(input.name, message);
				continue;
			}
			covered.push({
				name: input.name,
				causes: diagnosis.causes.map(({ rule }) => rule),
				symptoms: diagnosis.symptoms.map(({ rule }) => rule),
				...(label === undefined ? {} : { label }),
			});
		}
	}
	const { text, contradicted } = ruleCoverage(rules.rules, covered);
	await write(stdout, text);
	const received = await interruption.ended();
	if (received !== undefined) return signalCodes[received];
	if (!wholly) return usageCode;
	return contradicted ? 1 : 0;
}
