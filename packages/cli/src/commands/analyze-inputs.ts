import type { ColourChoice, InputsRequest, OwnRulesRequest } from '../command-line/shared-options.ts';
import {
	analyze,
	catalogue,
	reportFormats,
	saysNothing,
	unreadableReport,
	type Report,
	type RangeText,
	type ReportFormatName,
} from '@whydown/analyzer';
import { complaintLine } from '../complaint-line.ts';
import { exitCode, type FailOn } from '../exit-code.ts';
import { Interruption } from '../interruption.ts';
import { openInputs } from '../open-inputs.ts';
import { write } from '../output.ts';
import { requestedMoment, requestedRange } from '../requested-range.ts';
import { requestedRules } from '../requested-rules.ts';
import type { Surroundings } from '../surroundings.ts';
import { textOptions } from '../text-options.ts';

/** Inputs to be diagnosed. */
export interface AnalyzeRequest extends InputsRequest, FailOn {
	readonly format: ReportFormatName;
	readonly colour: ColourChoice;
	readonly rules: OwnRulesRequest;
	/** The stretch of time that is looked at. */
	readonly range: RangeText;
	/** When the inputs were taken. */
	readonly at: string | undefined;
}

/**
 * Diagnoses the inputs one after the other, writes the report, and returns the exit code.
 *
 * @throws {UnusableRulesError} when rules of one's own have mistakes
 * @throws {UsageError} when a moment or a zone is not understood
 */
export async function analyzeInputs(request: AnalyzeRequest, surroundings: Surroundings): Promise<number> {
	const { stdin, stdout, stderr } = surroundings;
	const rules = await requestedRules(request.rules);
	const range = await requestedRange(request.range);
	const at = await requestedMoment(request.at, request.range.zone);
	const asked = { ...(range && { range }), ...(at && { at }) };
	const interruption = new Interruption(surroundings);
	const { signal } = interruption;
	const options = {
		...(rules === catalogue ? {} : { rulePack: rules.version }),
		...textOptions(request.colour, surroundings),
	};
	const format = reportFormats[request.format];
	const reports: Report[] = [];
	async function* told(): AsyncGenerator<Report> {
		for await (const input of openInputs(request.operands, { stdin, limits: request.limits, signal })) {
			if (interruption.received !== undefined) return;
			const { name } = input;
			const limits = request.readerLimits;
			const report =
				input.kind === 'unreadable'
					? unreadableReport(name, { code: input.code, message: input.message }, rules)
					: await analyze(input.chunks(), { name, signal, rules, limits, ...asked });
			reports.push(report);
			for (const error of report.errors) await write(stderr, complaintLine(name, error.message));
			if (format.tellsUnread || !saysNothing(report)) yield report;
		}
	}
	for await (const text of format.write(told(), options)) await write(stdout, text);
	return exitCode(reports, request, await interruption.ended());
}
