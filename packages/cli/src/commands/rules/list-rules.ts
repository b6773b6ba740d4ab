import type { OwnRulesRequest } from '../../command-line/shared-options.ts';
import { ruleList, visible } from '@whydown/analyzer';
import type { Surroundings } from '../../surroundings.ts';
import { write } from '../../output.ts';
import { requestedRules } from '../../requested-rules.ts';
import { UsageError } from '../../usage-error.ts';

/** Rules to be listed. */
export interface RulesListRequest {
	/** Only the rules of this area. */
	readonly area: string | undefined;
	readonly rules: OwnRulesRequest;
}

/**
 * Lists the rules.
 *
 * @throws {UsageError} when no rule has the area
 */
export async function listRules(request: RulesListRequest, { stdout }: Surroundings): Promise<number> {
	const { rules } = await requestedRules(request.rules);
	const { area } = request;
	const shown = area === undefined ? rules : rules.filter((rule) => rule.area === area);
	if (area !== undefined && shown.length === 0) {
		const areas = [...new Set(rules.map((rule) => rule.area))].toSorted();
		throw new UsageError(`no rule has the area ${visible(area)}: they are ${areas.join(', ')}`);
	}
	await write(stdout, ruleList(shown));
	return 0;
}
