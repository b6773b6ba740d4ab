import { evaluate } from '../evaluation/evaluate.ts';
import { lastOf } from '../evaluation/match.ts';
import type { Rivalry, Rule } from '../rule.ts';
import { latestOf, type Witness } from '../signals/occurrence-log.ts';
import type { FindingDraft } from './cause-forest.ts';
import type { Evidence, Rival } from './diagnosis.ts';
import { evidenceOf } from './moment.ts';
import type { Observed } from './observed.ts';
import type { JudgedStretch } from './state.ts';

/** The rules of a pack, and what became of them. */
export interface RuleOutcomes {
	readonly byId: ReadonlyMap<string, Rule>;
	readonly drafts: readonly FindingDraft[];
	/** Rules that the input would have shown, and did not. */
	readonly clean: ReadonlySet<string>;
	/** Rules of other versions or devices. */
	readonly notApplicable: ReadonlySet<string>;
}

/**
 * The rivals that a rule names, each with what the input says of it. A rival that hangs under this finding, or above it, is none
 * here: it is a part of the same story.
 */
export function rivalsOf(
	draft: FindingDraft,
	{ byId, drafts, clean, notApplicable }: RuleOutcomes,
	observed: Observed,
): readonly Rival[] {
	const latest = draft.stretches.at(-1);
	return (latest?.stretch.group.rule.rivals ?? []).flatMap((named): readonly Rival[] => {
		const rule = byId.get(named.rule);
		if (latest === undefined || rule === undefined || notApplicable.has(rule.id)) return [];
		const ofRival = drafts.filter(({ stretches }) => stretches[0]?.stretch.group.rule === rule);
		if (ofRival.some((other) => draft.explained.has(other) || other.explained.has(draft))) return [];
		const { id, title } = rule;
		const beside = ofRival.flatMap(({ stretches }) => stretches).find((other) => goesOnDuring(other, latest));
		if (beside !== undefined) {
			const by = evidenceOf(beside.stretch.last, 'fired', observed.table);
			return [{ rule: id, title, status: 'also-possible', by, command: named.look }];
		}
		const by = contradiction(named, latest, observed);
		if (by !== undefined || clean.has(id))
			return [{ rule: id, title, status: 'ruled-out', ...(by !== undefined && { by }) }];
		return [{ rule: id, title, status: 'cannot-tell', command: named.look }];
	});
}

/** The line that speaks against a rival: one that the rule names, or the one that ended the failure. */
function contradiction(
	{ ruledOutBy }: Rivalry,
	{ stretch }: JudgedStretch,
	{ table }: Observed,
): Evidence | undefined {
	const lines: Witness[] = [];
	if (ruledOutBy !== undefined)
		for (const match of evaluate(ruledOutBy.condition, stretch.group).matches) lines.push(lastOf(match));
	const line = latestOf(lines);
	if (line !== undefined) return evidenceOf(line, 'contributes', table);
	// A recovery is the best proof: what was repaired was the cause.
	return stretch.ended && evidenceOf(stretch.ended.by, 'resolved', table);
}

function goesOnDuring({ stretch: other }: JudgedStretch, { stretch }: JudgedStretch): boolean {
	return (
		other.group.boot === stretch.group.boot &&
		other.first.place.ordinal <= stretch.last.place.ordinal &&
		other.last.place.ordinal >= stretch.first.place.ordinal
	);
}
