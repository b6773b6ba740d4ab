import type { InputsRequest, OwnRulesRequest } from '../../command-line/shared-options.ts';
import { analyze, ruleCoverage, type CoveredInput } from '@whydown/analyzer';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputPass } from '../../input-pass.ts';
import { write } from '../../output.ts';
import { requestedRules } from '../../requested-rules.ts';
import type { Surroundings } from '../../surroundings.ts';
import { labelFileName, readInputLabel, type InputLabel } from './input-label.ts';

/** Inputs in which the rules are to be asked. */
export interface CoverageRequest extends InputsRequest {
	readonly rules: OwnRulesRequest;
}

/** The inputs in a folder: `input.…` beside a label; everything but Markdown elsewhere. */
async function inputsIn(folder: string): Promise<readonly string[]> {
	const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) =>
		a.name < b.name ? -1 : 1,
	);
	const isLabelled = entries.some(({ name }) => name === labelFileName);
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

async function labelOf(path: string, pass: InputPass): Promise<InputLabel | undefined> {
	try {
		return await readInputLabel(path);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		await pass.missed(join(dirname(path), labelFileName), reason);
		return undefined;
	}
}

/** Diagnoses inputs and tells which rules fired where, which never did, and where a label says otherwise. */
export async function coverRules(request: CoverageRequest, surroundings: Surroundings): Promise<number> {
	const rules = await requestedRules(request.rules);
	const pass = new InputPass(surroundings);
	const covered: CoveredInput[] = [];
	for (const path of await pathsOf(request.operands)) {
		const label = await labelOf(path, pass);
		for await (const { name, chunks } of pass.inputs({ operands: [path], limits: request.limits })) {
			const { causes, symptoms, errors, status } = await analyze(chunks(), {
				name,
				signal: pass.signal,
				rules,
				limits: request.readerLimits,
			});
			if (status === 'unreadable' && label === undefined) {
				for (const { message } of errors) await pass.missed(name, message);
				continue;
			}
			covered.push({
				name,
				causes: causes.map(({ rule }) => rule),
				symptoms: symptoms.map(({ rule }) => rule),
				...(label === undefined ? {} : { label }),
			});
		}
	}
	const { text, contradicted } = ruleCoverage(rules.rules, covered);
	await write(surroundings.stdout, text);
	return pass.exitCode(contradicted ? 1 : 0);
}
