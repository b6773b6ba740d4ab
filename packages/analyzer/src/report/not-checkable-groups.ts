import type { NotCheckable } from '../report-data/report.ts';

/** Rules that could not be checked for one reason. */
export interface NotCheckableGroup {
	readonly why: string;
	readonly rules: readonly string[];
	/** Nothing of what they need is there, or too little. */
	readonly isMissing: boolean;
}

const sourcesNamed = 8;

/** The rules that could not be checked, grouped by reason, the largest group first. Rules that lack whole sources are one group. */
export function notCheckableGroups(notCheckable: readonly NotCheckable[]): readonly NotCheckableGroup[] {
	const groups = new Map<string, string[]>();
	const without: string[] = [];
	const sources = new Map<string, number>();
	for (const { rule, why, missing } of notCheckable) {
		if (missing === undefined) {
			const rules = groups.get(why);
			if (rules === undefined) groups.set(why, [rule]);
			else rules.push(rule);
			continue;
		}
		without.push(rule);
		for (const source of missing) sources.set(source, (sources.get(source) ?? 0) + 1);
	}
	const told = Array.from(groups, ([why, rules]) => ({ why, rules, isMissing: false }));
	if (without.length > 0) {
		const names = [...sources].toSorted(([, one], [, other]) => other - one).map(([source]) => source);
		const more = names.length > sourcesNamed ? ` and ${names.length - sourcesNamed} others` : '';
		const named = names.slice(0, sourcesNamed).join(', ');
		told.push({ why: `no lines, or too few, of ${named}${more}`, rules: without, isMissing: true });
	}
	return told.toSorted((one, other) => other.rules.length - one.rules.length);
}
