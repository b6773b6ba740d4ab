import { catalogue, type RulePack } from '@whydown/analyzer';
import type { OwnRulesRequest } from './command-line/own-rules-request.ts';

/**
 * The rules to ask. What reads rule files is loaded only for them.
 *
 * @throws {RulesError} when rules of one's own have mistakes
 */
export async function rulesAsked({ folders, only }: OwnRulesRequest): Promise<RulePack> {
	if (folders.length === 0) return catalogue;
	const { rulesIn } = await import('./rule-files.ts');
	return (await rulesIn(folders, only)).pack;
}
