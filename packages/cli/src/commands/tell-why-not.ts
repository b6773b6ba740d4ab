import type { ColourChoice, InputsRequest, OwnRulesRequest } from '../command-line/shared-options.ts';
import { whyNot, whyNotText, type RangeText } from '@whydown/analyzer';
import { InputPass } from '../input-pass.ts';
import { write } from '../output.ts';
import { requestedRange } from '../requested-range.ts';
import { requestedRules } from '../requested-rules.ts';
import type { Surroundings } from '../surroundings.ts';
import { textOptions } from '../text-options.ts';
import { ruleNamed } from './rules/rule-named.ts';

/** A rule, and the inputs in which it is to be accounted for. */
export interface WhyNotRequest extends InputsRequest {
	readonly id: string;
	readonly colour: ColourChoice;
	readonly rules: OwnRulesRequest;
	/** The stretch of time that is looked at. */
	readonly range: RangeText;
}

/**
 * Tells of one rule why it fired in the inputs, or did not, and returns the exit code.
 *
 * @throws {UsageError} when there is no such rule, or a moment or a zone is not understood
 * @throws {UnusableRulesError} when rules of one's own have mistakes
 */
export async function tellWhyNot(request: WhyNotRequest, surroundings: Surroundings): Promise<number> {
	const rules = await requestedRules(request.rules);
	const rule = ruleNamed(request.id, rules);
	const range = await requestedRange(request.range);
	const pass = new InputPass(surroundings);
	const { signal } = pass;
	let written = 0;
	for await (const { name, chunks } of pass.inputs(request)) {
		const limits = request.readerLimits;
		const report = await whyNot(chunks(), rule, { name, signal, rules, limits, ...(range && { range }) });
		if (report.status === 'unreadable') pass.missedSome();
		for (const { message } of report.errors) await pass.tell(name, message);
		if (report.account === undefined) continue;
		const text = whyNotText(report, textOptions(request.colour, surroundings));
		await write(surroundings.stdout, `${written > 0 ? '\n' : ''}${text}`);
		written += 1;
	}
	return pass.exitCode();
}
