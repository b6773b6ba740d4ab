import type { EventDescription } from '@whydown/grammars';
import { lintRules, mistakesIn, type LintOptions } from './lint.ts';
import { loadRuleFiles, type LoadedPack, type RuleFile } from './load.ts';
import type { RuleError } from './rule-error.ts';
import type { RulePack, Signal } from '../rule.ts';

/** Rule files of one's own, as they were read: from one folder, or from one file. */
export interface PackFiles {
	/** Name and version of what the files hold, for the report: `acme sha256:0123456789ab`. */
	readonly version: string;
	readonly files: readonly RuleFile[];
}

export interface JoinOptions {
	/** The rules that come before; none: the files are asked alone. */
	readonly base: RulePack | undefined;
	/** Shared signals that the files may use besides their own. */
	readonly signals: readonly Signal[];
	/** All events of the grammars. */
	readonly events: readonly EventDescription[];
	/** `true` lets a rule of the files take the place of the base's rule with its id; otherwise that is a mistake. */
	readonly replaces?: boolean;
}

export interface JoinedPack {
	/** The rules of the base, then those of the files that could be read. */
	readonly pack: RulePack;
	/** The ids of the rules of the files. */
	readonly own: ReadonlySet<string>;
	/** The mistakes that keep the pack from being asked: with one of them it is not what the files say. */
	readonly mistakes: readonly RuleError[];
	/** The mistakes, and everything else that a good rule has and these have not. */
	readonly lint: readonly RuleError[];
}

/**
 * Joins packs of rule files with the catalogue. Each pack has its own shared signals; ids are unique in all of them.
 *
 * @example
 * const { pack, mistakes } = await joinPacks(packs, { base: catalogue, signals: sharedSignals, events });
 */
export async function joinPacks(packs: readonly PackFiles[], options: JoinOptions): Promise<JoinedPack> {
	const loaded: LoadedPack[] = [];
	for (const { files } of packs) loaded.push(await loadRuleFiles(files, options.signals));
	const rules = loaded.flatMap((pack) => pack.rules);
	const own = new Set(rules.map(({ rule }) => rule.id));
	const known = (options.base?.rules ?? []).filter(({ id }) => options.replaces !== true || !own.has(id));
	const all: LoadedPack = {
		rules,
		signals: loaded.flatMap((pack) => pack.signals),
		benign: loaded.flatMap((pack) => pack.benign),
		problems: loaded.flatMap((pack) => pack.problems),
	};
	const asked: LintOptions = { known, events: options.events };
	const versions = [
		...(options.base === undefined ? [] : [options.base.version]),
		...packs.map(({ version }) => version),
	];
	return {
		pack: {
			version: versions.join(', '),
			rules: [...known, ...rules.map(({ rule }) => rule)],
			benign: [...(options.base?.benign ?? []), ...all.benign],
		},
		own,
		mistakes: mistakesIn(all, asked),
		lint: lintRules(all, asked),
	};
}
