import { span, within } from '../engine/windows.ts';
import { isShownAfter } from './coverage.ts';
import type { State } from './diagnosis.ts';
import { knownSilence, type Stretch, silenceOf } from './episodes.ts';
import type { Asked } from './group.ts';

/** Seconds of silence for the same where the input would not show the end of it: long enough for a restart. */
const blindSilence = 2 * 60;

/** How things stood at the end of the input with a stretch that is not of the past. */
export function stateOf(stretch: Stretch, asked: Asked): State {
	const { group, ended, last } = stretch;
	const lastBoot = asked.table.boots.length - 1;
	if (ended !== undefined) return ended.truth === 'holds' ? 'resolved' : 'unknown';
	if (group.boot < lastBoot || stretch.isFollowed) return 'unknown';
	if (stretch.confirmed) return 'active';
	const end = asked.coverage.endOf(last.source, group.boot);
	if (end === undefined) return 'unknown';
	const isEndShown = wouldShowEnd(stretch, asked);
	if (group.rule.lasts === true && isEndShown) return 'active';
	const limit = isEndShown ? knownSilence : blindSilence;
	const silence = span(asked.table, last.place, end);
	return within(silence, silenceOf(stretch.usualPause, limit)) === 'holds' ? 'active' : 'unknown';
}

/** Whether the input would have shown what ends it. */
function wouldShowEnd({ group: { rule }, last }: Stretch, asked: Asked): boolean {
	return rule.resolvedBy === undefined || isShownAfter(rule.resolvedBy.condition, last.place, rule, asked);
}
