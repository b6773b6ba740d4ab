import { rulesOf, type JoinedPack, type OwnRules } from '@whydown/analyzer';
import { counted } from '@whydown/analyzer/quantities';
import { readRuleFiles, type RuleFiles } from './read-rule-files.ts';
import { UnusableRulesError } from './unusable-rules-error.ts';
import { visibleLines } from './visible-lines.ts';

/**
 * Joins the rules of folders with those that come with whydown.
 *
 * @throws {UnusableRulesError} when they have mistakes, all at once
 */
export function joinRuleFolders(folders: readonly string[], only: boolean): Promise<JoinedPack> {
	return joinFiles(folders, { only }, 'in the rules of --rules: no input was read');
}

/**
 * Joins the rules of files that are to be tested with those that come with whydown. A rule takes the place of the one with its
 * id.
 *
 * @throws {UnusableRulesError} when they have mistakes, all at once
 */
export function joinTestedRules(paths: readonly string[], only: boolean): Promise<JoinedPack> {
	return joinFiles(paths, { only, replaces: true }, 'in the rules: no test was run');
}

async function joinFiles(
	paths: readonly string[],
	options: Pick<OwnRules, 'only' | 'replaces'>,
	consequence: string,
): Promise<JoinedPack> {
	const packs: RuleFiles[] = [];
	for (const path of paths) packs.push(await readRuleFiles(path));
	const pack = await rulesOf({ packs, ...options });
	const mistakes = [
		...packs.flatMap(({ problems }) => problems),
		...pack.mistakes.map(({ message }) => visibleLines(message)),
	];
	if (mistakes.length === 0) return pack;
	throw new UnusableRulesError(
		`${mistakes.join('\n')}\nwhydown: ${counted(mistakes.length, 'mistake')} ${consequence}`,
	);
}
