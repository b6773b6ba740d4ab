import { evidenceNames } from '../condition/names.ts';
import { mightShow } from '../engine/signals.ts';
import { timelineObservations } from '../engine/timeline-events.ts';
import type { Rule } from '../rule.ts';
import type { NotCheckable } from './diagnosis.ts';
import type { Asked } from './group.ts';

/** Why the silence of a rule proves nothing: the last boot has a jump of the clock that may be what it asks for. */
export function whyUntold(rule: Rule, { index, table }: Asked): Omit<NotCheckable, 'rule'> | undefined {
	const lastBoot = table.boots.length - 1;
	const jumps = timelineObservations(table).filter(({ place }) => place.boot === lastBoot);
	const asked = evidenceNames(rule.needs.condition).flatMap((name) => index.named(rule, name) ?? []);
	const open = jumps.find((jump) => asked.some((signal) => mightShow(signal, jump)));
	return open && { why: `nobody tells by how much the clock jumped in line ${open.line}` };
}
