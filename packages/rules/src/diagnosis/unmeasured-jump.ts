import { evidenceNames } from '../condition/traversal.ts';
import { mightShow } from '../signals/signal-index.ts';
import { timelineObservations } from '../signals/timeline-events.ts';
import type { Rule } from '../rule.ts';
import type { NotCheckable } from './diagnosis.ts';
import type { Observed } from './observed.ts';

/** The reason why the silence of a rule proves nothing: a jump of the clock in the last boot may be what it asks for. */
export function whyJumpUnmeasured(
	rule: Rule,
	{ index, table }: Observed,
): Omit<NotCheckable, 'rule'> | undefined {
	const lastBoot = table.boots.length - 1;
	const jumps = timelineObservations(table, []).filter(({ place }) => place.boot === lastBoot);
	const needed = evidenceNames(rule.needs.condition).flatMap((name) => index.named(rule, name) ?? []);
	const open = jumps.find((jump) => needed.some((signal) => mightShow(signal, jump)));
	return open && { why: `nobody tells by how much the clock jumped in line ${open.line}` };
}
