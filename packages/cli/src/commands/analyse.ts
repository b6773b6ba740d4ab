import {
	analyze,
	jsonReport,
	saysNothing,
	textReport,
	unreadableReport,
	visible,
	type InputReport,
} from '@whydown/analyzer';
import { usesColour } from '../colour.ts';
import type { AnalyseRequest } from '../command-line/analyse.ts';
import { exitCode } from '../exit-code.ts';
import { openInputs, type NamedInput } from '../inputs.ts';
import { Interruption, type Surroundings } from '../interruption.ts';
import { write } from '../output.ts';

async function reportOn(input: NamedInput, signal: AbortSignal): Promise<InputReport> {
	return input.kind === 'unreadable'
		? unreadableReport(input.name, { code: input.code, message: input.message })
		: analyze(input.chunks(), { name: input.name, signal });
}

/** Diagnoses the inputs one after the other, writes the report, and says with which code to exit. */
export async function analyse(request: AnalyseRequest, surroundings: Surroundings): Promise<number> {
	const { stdin, stdout, stderr, env } = surroundings;
	const interruption = new Interruption(surroundings);
	const options = {
		colour: usesColour(request.colour, env, stdout.isTTY),
		...(stdout.isTTY ? { width: stdout.columns } : {}),
	};
	const reports: InputReport[] = [];
	let written = 0;
	const { limits } = request;
	const { signal } = interruption;
	for await (const input of openInputs(request.operands, { stdin, limits, signal })) {
		if (interruption.received !== undefined) break;
		const report = await reportOn(input, signal);
		reports.push(report);
		for (const problem of report.problems) {
			await write(stderr, `whydown: ${visible(report.name)}: ${visible(problem.message)}\n`);
		}
		if (request.format === 'text' && !saysNothing(report)) {
			await write(stdout, `${written > 0 ? '\n' : ''}${textReport([report], options)}`);
			written += 1;
		}
	}
	if (request.format === 'json') await write(stdout, jsonReport(reports));
	return exitCode(reports, request.failOn, await interruption.ended());
}
