import { complaintOf, type Complaint } from './check.ts';
import { run } from './command.ts';

/** Complains if generating anew changes something. It works in a tree with changes of one's own, too. */
export async function changesOfGenerating(): Promise<Complaint> {
	const before = await treeState();
	const failed = await complaintOf(['npm', 'run', 'generate']);
	if (failed !== undefined) return failed;
	const after = await treeState();
	if (after === before) return undefined;
	const { output } = await run(['git', 'status', '--short']);
	return `"npm run generate" changed files. The tree is now:\n${output}`;
}

/** Everything in which the tree differs from the last commit. */
async function treeState(): Promise<string> {
	const diff = await run(['git', 'diff', '--no-ext-diff', 'HEAD']);
	const status = await run(['git', 'status', '--porcelain']);
	if (diff.exitCode !== 0 || status.exitCode !== 0) throw new Error(`${diff.output}${status.output}`);
	return diff.stdout + status.stdout;
}
