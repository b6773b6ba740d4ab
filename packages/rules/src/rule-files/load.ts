import { compileRule } from './compile-rule.ts';
import { compileSharedSignals } from './compile-signals.ts';
import { compileBenign } from './compile-benign.ts';
import { conditionParser } from '../condition/parse.ts';
import { readDocument, type Located } from './yaml-document.ts';
import { RuleError } from './rule-error.ts';
import type { TestedBenignEntry, RulePack, Signal, TestedRule } from '../rule.ts';

/** The text of a file of a rule pack. `path` has `/` between folders: `dns/dns-servers-unreachable.yaml`. */
export interface RuleFile {
	readonly path: string;
	readonly text: string;
}

/** A rule with the file that it was written in, for checks that point into it. */
export interface LoadedRule {
	readonly rule: TestedRule;
	readonly path: string;
	readonly document: Located;
}

export interface LoadedPack {
	readonly rules: readonly LoadedRule[];
	/** The pack's own `signals.yaml`, and the signals that were handed in. */
	readonly signals: readonly Signal[];
	/** Of `benign.yaml`. */
	readonly benign: readonly TestedBenignEntry[];
	/** One mistake per file that could not be used, in the order of the paths. */
	readonly problems: readonly RuleError[];
}

/**
 * Reads every file of a pack and goes on after a mistake, so that one run shows the mistakes of all files.
 *
 * @param files rule files and at most one `signals.yaml`
 * @param signals shared signals that the files may use besides their own
 */
export async function loadRuleFiles(
	files: readonly RuleFile[],
	signals: readonly Signal[] = [],
): Promise<LoadedPack> {
	const parse = await conditionParser();
	const shared = new Map(signals.map((signal) => [signal.name, signal]));
	const problems: RuleError[] = [];
	const attempt = async (step: () => Promise<void>): Promise<void> => {
		try {
			await step();
		} catch (error) {
			if (!(error instanceof RuleError)) throw error;
			problems.push(error);
		}
	};

	const rules: LoadedRule[] = [];
	const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	for (const [index, { path, text }] of sorted.filter(isSignals).entries()) {
		await attempt(async () => {
			if (index > 0)
				throw new RuleError('A pack has one signals.yaml: move these signals into the first one.', {
					file: path,
					source: text,
					start: 0,
					end: 1,
				});
			for (const signal of compileSharedSignals(await readDocument(path, text)))
				shared.set(signal.name, signal);
		});
	}
	const benign: TestedBenignEntry[] = [];
	for (const { path, text } of sorted.filter((file) => !isSignals(file))) {
		await attempt(async () => {
			const document = await readDocument(path, text);
			if (isBenign(path)) benign.push(...compileBenign(document, shared));
			else rules.push({ rule: compileRule(document, shared, parse), path, document });
		});
	}
	return { rules, signals: [...shared.values()], benign, problems };
}

/**
 * Reads a pack of rules as it stands in files.
 *
 * @param version name and version of the pack, printed in every report
 * @throws RuleError for the first file with a mistake
 *
 * @example
 * const pack = await loadRules([{ path: 'network/site-proxy.yaml', text }], sharedSignals, 'acme 3');
 */
export async function loadRules(
	files: readonly RuleFile[],
	signals: readonly Signal[],
	version: string,
): Promise<RulePack> {
	const { rules, benign, problems } = await loadRuleFiles(files, signals);
	const problem = problems[0];
	if (problem !== undefined) throw problem;
	return { version, rules: rules.map(({ rule }) => rule), benign };
}

function isBenign(path: string): boolean {
	return path === 'benign.yaml' || path.endsWith('/benign.yaml');
}

function isSignals({ path }: RuleFile): boolean {
	return path === 'signals.yaml' || path.endsWith('/signals.yaml');
}
