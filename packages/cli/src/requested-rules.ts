import { catalogue, type RulePack } from '@whydown/analyzer';
import type { OwnRulesRequest } from './command-line/shared-options.ts';

/**
 * The rules to ask. The code that reads rule files is loaded only for them.
 *
 * @throws {UnusableRulesError} when rules of one's own have mistakes
 */
export async function requestedRules({ folders, only }: OwnRulesRequest): Promise<RulePack> {
	if (folders.length === 0) return catalogue;
	const { joinRuleFolders } = await import('./join-rule-files.ts');
	return (await joinRuleFolders(folders, only)).pack;
}
