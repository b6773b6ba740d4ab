import { span, within } from '../engine/windows.ts';
import type { State } from './diagnosis.ts';
import { type Stretch, silenceOf } from './episodes.ts';
import { isCheckable } from './coverage.ts';
import type { Asked } from './group.ts';

/** Seconds of silence after which nobody knows whether a fault goes on, unless its lines come rarely anyway. */
const knownSilence = 10 * 60;

/**
 * How things stood with a stretch at the end of the input.
 *
 * @param inLastBoot whether the same rule, for the same key, fired in the last boot.
 */
export function stateOf(
	stretch: Stretch,
	inLastBoot: boolean,
	asked: Asked,
	commands: ReadonlySet<string>,
): State {
	const { group, ended, last } = stretch;
	const lastBoot = asked.table.boots.length - 1;
	if (group.boot < lastBoot && !inLastBoot && isCheckable(group.rule, lastBoot, asked, commands)) {
		return 'historical';
	}
	if (ended !== undefined) return ended.truth === 'holds' ? 'resolved' : 'unknown';
	if (group.boot < lastBoot || stretch.isFollowed) return 'unknown';
	if (stretch.confirmed) return 'active';
	const end = asked.coverage.endOf(last.source, group.boot);
	if (end === undefined) return 'unknown';
	const limit = silenceOf(stretch.usualPause, knownSilence);
	return within(span(asked.table, last.place, end), limit) === 'holds' ? 'active' : 'unknown';
}
