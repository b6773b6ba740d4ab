import { whyNot, whyNotText } from '@whydown/analyzer';
import { complaint } from '../complaint.ts';
import { usesColour } from '../colour.ts';
import type { WhyNotRequest } from '../command-line/why-not.ts';
import { signalCodes, usageCode } from '../exit-code.ts';
import { openInputs } from '../inputs.ts';
import { Interruption, type Surroundings } from '../interruption.ts';
import { write } from '../output.ts';
import { rangeOf } from '../range.ts';
import { rulesAsked } from '../rules-asked.ts';
import { ruleNamed } from './rules/rule-named.ts';

/**
 * Tells of one rule why it fired in the inputs, or did not.
 *
 * @throws {UsageError} when there is no such rule, or a moment or a zone is not understood
 * @throws {RulesError} when rules of one's own have mistakes
 */
export async function whyNotIn(request: WhyNotRequest, surroundings: Surroundings): Promise<number> {
	const { stdin, stdout, stderr, env } = surroundings;
	const rules = await rulesAsked(request.rules);
	const rule = ruleNamed(request.id, rules);
	const range = await rangeOf(request.range);
	const interruption = new Interruption(surroundings);
	const { signal } = interruption;
	const { limits, readerLimits } = request;
	const options = {
		colour: usesColour(request.colour, env, stdout.isTTY),
		...(stdout.isTTY ? { width: stdout.columns } : {}),
	};
	let wholly = true;
	let written = 0;
	const complain = (name: string, what: string): Promise<void> => write(stderr, complaint(name, what));
	for await (const input of openInputs(request.operands, { stdin, limits, signal })) {
		if (interruption.received !== undefined) break;
		if (input.kind === 'unreadable') {
			wholly = false;
			await complain(input.name, input.message);
			continue;
		}
		const report = await whyNot(input.chunks(), rule, {
			name: input.name,
			signal,
			rules,
			limits: readerLimits,
			...(range && { range }),
		});
		if (report.status === 'unreadable') wholly = false;
		for (const { message } of report.problems) await complain(input.name, message);
		if (report.account === undefined) continue;
		await write(stdout, `${written > 0 ? '\n' : ''}${whyNotText(report, options)}`);
		written += 1;
	}
	const received = await interruption.ended();
	if (received !== undefined) return signalCodes[received];
	return wholly ? 0 : usageCode;
}
