import { span, within } from '../evaluation/elapsed.ts';
import { isShownAfter } from './checkability.ts';
import type { State } from './diagnosis.ts';
import { knownSilence, type Stretch, silenceOf } from './stretches.ts';
import type { Observed } from './observed.ts';

/** A stretch with its state at the end of the input. */
export interface JudgedStretch {
	readonly stretch: Stretch;
	readonly state: State;
}

/** True for what goes on at the end of the input: shown there, or of a rule whose failure lasts until something ends it. */
export function goesOn({ stretch, state }: JudgedStretch): boolean {
	const { group, ended, isFollowed } = stretch;
	const isLasting = group.rule.lasts === true && ended === undefined && !isFollowed;
	return state === 'active' || (isLasting && state === 'unknown');
}

/** Seconds of silence for the same where the input would not show the end of it: long enough for a restart. */
const blindSilence = 2 * 60;

/** The state of a stretch that is not of the past. */
export function stateOf(stretch: Stretch, observed: Observed): State {
	const { group, ended, last } = stretch;
	const lastBoot = observed.table.boots.length - 1;
	if (ended !== undefined) return ended.truth === 'holds' ? 'resolved' : 'unknown';
	if (group.boot < lastBoot || stretch.isFollowed) return 'unknown';
	if (stretch.confirmed) return 'active';
	const end = observed.coverage.endOf(last.source, group.boot);
	if (end === undefined) return 'unknown';
	const isEndShown = wouldShowEnd(stretch, observed);
	if (group.rule.lasts === true && isEndShown) return 'active';
	const limit = isEndShown ? knownSilence : blindSilence;
	const silence = span(observed.table, last.place, end);
	return within(silence, silenceOf(stretch.usualPause, limit)) === 'holds' ? 'active' : 'unknown';
}

/** True where the input would have shown what ends it. */
function wouldShowEnd({ group: { rule }, last }: Stretch, observed: Observed): boolean {
	return rule.resolvedBy === undefined || isShownAfter(rule.resolvedBy.condition, last.place, rule, observed);
}
