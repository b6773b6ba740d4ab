import { ruleCard, ruleProse } from '@whydown/analyzer';
import { usesColour } from '../../colour.ts';
import type { RuleShowRequest } from '../../command-line/rules.ts';
import type { Surroundings } from '../../interruption.ts';
import { write } from '../../output.ts';
import { rulesAsked } from '../../rules-asked.ts';
import { ruleNamed } from './rule-named.ts';

/**
 * Shows one rule.
 *
 * @throws {UsageError} when there is none with the id
 */
export async function showRule(request: RuleShowRequest, { stdout, env }: Surroundings): Promise<number> {
	const pack = await rulesAsked(request.rules);
	const rule = ruleNamed(request.id, pack);
	const tell = request.command === 'explain' ? ruleProse : ruleCard;
	const options = {
		colour: usesColour(request.colour, env, stdout.isTTY),
		...(stdout.isTTY ? { width: stdout.columns } : {}),
	};
	await write(stdout, tell(rule, pack.rules, options));
	return 0;
}
