import { rulesOf } from '@whydown/analyzer';
import type { RuleFilesRequest } from './rule-files-request.ts';
import { usageCode } from '../../exit-code.ts';
import type { Surroundings } from '../../surroundings.ts';
import { write } from '../../output.ts';
import { counted } from '@whydown/analyzer/quantities';
import { readRuleFiles, type RuleFiles } from '../../read-rule-files.ts';
import { visibleLines } from '../../visible-lines.ts';

/** Says what is wrong with rule files, and what a good rule has that they have not. */
export async function lintRuleFiles(
	request: RuleFilesRequest,
	{ stdout, stderr }: Surroundings,
): Promise<number> {
	const packs: RuleFiles[] = [];
	for (const operand of request.operands) packs.push(await readRuleFiles(operand));
	const unreadable = packs.flatMap(({ problems }) => problems);
	for (const problem of unreadable) await write(stderr, `${problem}\n`);
	const { lint, own } = await rulesOf({ packs, only: request.only });
	for (const { message } of lint) await write(stdout, `${visibleLines(message)}\n`);
	const files = packs.reduce((sum, pack) => sum + pack.files.length, 0);
	await write(
		stdout,
		`${counted(lint.length, 'problem')} in ${counted(files, 'file')}, ${counted(own.size, 'rule')}\n`,
	);
	if (unreadable.length > 0) return usageCode;
	return lint.length > 0 ? 1 : 0;
}
