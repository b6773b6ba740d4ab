import {
	analyze,
	catalogue,
	jsonReport,
	saysNothing,
	summaryReport,
	textReport,
	unreadableReport,
	type InputReport,
	type ReaderLimits,
	type RulePack,
	type TimeRange,
} from '@whydown/analyzer';
import { complaint } from '../complaint.ts';
import { usesColour } from '../colour.ts';
import type { AnalyseRequest } from '../command-line/analyse-request.ts';
import { exitCode } from '../exit-code.ts';
import { openInputs } from '../inputs.ts';
import type { NamedInput } from '../named-input.ts';
import { Interruption, type Surroundings } from '../interruption.ts';
import { write } from '../output.ts';
import { rangeOf } from '../range.ts';
import { rulesAsked } from '../rules-asked.ts';

async function reportOn(
	input: NamedInput,
	signal: AbortSignal,
	rules: RulePack,
	range: TimeRange | undefined,
	limits: Partial<ReaderLimits>,
): Promise<InputReport> {
	return input.kind === 'unreadable'
		? unreadableReport(input.name, { code: input.code, message: input.message }, rules)
		: analyze(input.chunks(), { name: input.name, signal, rules, limits, ...(range && { range }) });
}

/**
 * Diagnoses the inputs one after the other, writes the report, and says with which code to exit.
 *
 * @throws {RulesError} when rules of one's own have mistakes
 * @throws {UsageError} when a moment or a zone is not understood
 */
export async function analyse(request: AnalyseRequest, surroundings: Surroundings): Promise<number> {
	const { stdin, stdout, stderr, env } = surroundings;
	const rules = await rulesAsked(request.rules);
	const range = await rangeOf(request.range);
	const interruption = new Interruption(surroundings);
	const options = {
		...(rules === catalogue ? {} : { rulePack: rules.version }),
		colour: usesColour(request.colour, env, stdout.isTTY),
		...(stdout.isTTY ? { width: stdout.columns } : {}),
	};
	const reports: InputReport[] = [];
	let written = 0;
	const { limits } = request;
	const { signal } = interruption;
	for await (const input of openInputs(request.operands, { stdin, limits, signal })) {
		if (interruption.received !== undefined) break;
		const report = await reportOn(input, signal, rules, range, request.readerLimits);
		reports.push(report);
		for (const problem of report.problems) {
			await write(stderr, complaint(report.name, problem.message));
		}
		if (request.format !== 'json' && !saysNothing(report)) {
			const text = request.format === 'summary' ? summaryReport([report]) : textReport([report], options);
			await write(stdout, `${written > 0 ? '\n' : ''}${text}`);
			written += 1;
		}
	}
	if (request.format === 'json') await write(stdout, jsonReport(reports, rules.version));
	return exitCode(reports, request.failOn, await interruption.ended());
}
