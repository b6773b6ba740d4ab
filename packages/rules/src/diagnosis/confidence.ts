import { Nearby } from '../evaluation/nearby.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Match } from '../evaluation/match.ts';
import { stronger, weaker, type Truth } from '../truth-value.ts';
import type { Adjustment, Confidence } from '../rule.ts';
import type { Witness } from '../signals/occurrence-log.ts';
import type { Group } from './group.ts';
import type { Stretch } from './stretches.ts';

const steps: readonly Confidence[] = ['possible', 'likely', 'certain'];

/** The number of steps that a confidence stands above the lowest. */
export function rankOf(confidence: Confidence): number {
	return steps.indexOf(confidence);
}

export function lowered(confidence: Confidence): Confidence {
	return steps[Math.max(0, rankOf(confidence) - 1)] ?? 'possible';
}

export function atMost(highest: Confidence, confidence: Confidence): Confidence {
	return rankOf(confidence) > rankOf(highest) ? highest : confidence;
}

/** The confidence of a rule in one of its stretches: never `certain` where time, coverage or an unknown version leave a doubt. */
export function confidenceOf(stretch: Stretch): Confidence {
	const { group, excluded } = stretch;
	const { base, raisedBy, loweredBy } = group.rule.confidence;
	let step = rankOf(base);
	let { truth } = stretch;
	for (const adjustment of raisedBy) {
		if (adjustment.to === undefined) continue;
		const shown = truthIn(adjustment, stretch);
		if (shown === 'fails' || rankOf(adjustment.to) <= step) continue;
		step = rankOf(adjustment.to);
		truth = weaker(stretch.truth, shown);
	}
	const isSeen = (adjustment: Adjustment): boolean => truthIn(adjustment, stretch) !== 'fails';
	if (raisedBy.some((adjustment) => adjustment.to === undefined && isSeen(adjustment))) step += 1;
	if (loweredBy.some((adjustment) => adjustment.to === undefined && isSeen(adjustment))) step -= 1;
	for (const adjustment of loweredBy) {
		if (adjustment.to !== undefined && isSeen(adjustment)) step = Math.min(step, rankOf(adjustment.to));
	}
	if (truth === 'possible') step -= 1;
	if (excluded === 'possible') step -= 1;
	if (group.applies === 'possible') step -= 1;
	const isDoubtful = [truth, excluded, group.applies].includes('possible');
	const highest = isDoubtful ? rankOf('likely') : rankOf('certain');
	return steps[Math.max(0, Math.min(step, highest))] ?? 'possible';
}

/** True for a stretch that shows more than the least that its rule asks for: what repeats is no passing trouble. */
export function isRaised(stretch: Stretch): boolean {
	return stretch.group.rule.confidence.raisedBy.some(
		(adjustment) => adjustment.to !== undefined && truthIn(adjustment, stretch) === 'holds',
	);
}

/**
 * The truth of an adjustment for a stretch: near to its lines where it is bound in time, about its own lines where it gives a
 * confidence of its own, else anywhere in its group.
 */
function truthIn(adjustment: Adjustment, { group, runs }: Stretch): Truth {
	const { truth, nearby, lines } = answerOf(adjustment, group);
	if (truth === 'fails') return truth;
	if (nearby !== undefined) return runs.some((run) => nearby.near(run) !== 'fails') ? truth : 'fails';
	if (lines === undefined) return truth;
	let surest: Truth = 'fails';
	for (const { first } of runs) surest = stronger(surest, lines.get(first) ?? 'fails');
	return surest;
}

/** The answer of a group to the condition of an adjustment. */
interface AdjustmentAnswer {
	readonly truth: Truth;
	/** The places of its matches, where the adjustment is bound in time. */
	readonly nearby: Nearby | undefined;
	/** The first lines of the runs that match, where the adjustment gives a confidence of its own. */
	readonly lines: ReadonlyMap<Witness, Truth> | undefined;
}

/** Each condition is asked once of a group, however many stretches the group has. */
const answers = new WeakMap<Group, Map<Adjustment, AdjustmentAnswer>>();

function answerOf(adjustment: Adjustment, group: Group): AdjustmentAnswer {
	const ofGroup = answers.get(group) ?? new Map<Adjustment, AdjustmentAnswer>();
	answers.set(group, ofGroup);
	const known = ofGroup.get(adjustment);
	if (known !== undefined) return known;
	const { condition, within, to } = adjustment;
	const { truth, matches } = evaluate(condition, group);
	const answer: AdjustmentAnswer = {
		truth,
		nearby: within === undefined ? undefined : new Nearby(matches, within, group.table),
		lines: within !== undefined || to === undefined ? undefined : linesOf(matches),
	};
	ofGroup.set(adjustment, answer);
	return answer;
}

function linesOf(matches: readonly Match[]): ReadonlyMap<Witness, Truth> {
	const lines = new Map<Witness, Truth>();
	for (const { runs, truth } of matches) {
		for (const { first } of runs) lines.set(first, stronger(lines.get(first) ?? 'fails', truth));
	}
	return lines;
}
