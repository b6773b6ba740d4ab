import { Nearby } from '../evaluation/nearby.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Circumstance, Confidence } from '../rule.ts';
import type { Stretch } from './stretches.ts';

const steps: readonly Confidence[] = ['possible', 'likely', 'certain'];

/** The number of steps that a confidence stands above the lowest. */
export function rankOf(confidence: Confidence): number {
	return steps.indexOf(confidence);
}

export function lowered(confidence: Confidence): Confidence {
	return steps[Math.max(0, rankOf(confidence) - 1)] ?? 'possible';
}

/** The confidence of a rule in one of its stretches: never `certain` where time, coverage or an unknown version leave a doubt. */
export function confidenceOf(stretch: Stretch): Confidence {
	const { group, truth, excluded } = stretch;
	const { base, raisedBy, loweredBy } = group.rule.confidence;
	const shows = (circumstance: Circumstance): boolean => isSeen(circumstance, stretch);
	let step = rankOf(base);
	if (raisedBy.some(shows)) step += 1;
	if (loweredBy.some(shows)) step -= 1;
	if (truth === 'possible') step -= 1;
	if (excluded === 'possible') step -= 1;
	if (group.applies === 'possible') step -= 1;
	const isDoubtful = [truth, excluded, group.applies].includes('possible');
	const highest = isDoubtful ? rankOf('likely') : rankOf('certain');
	return steps[Math.max(0, Math.min(step, highest))] ?? 'possible';
}

/** True where a circumstance holds in the group of a stretch, or near to its lines. */
function isSeen({ condition, within }: Circumstance, { group, runs }: Stretch): boolean {
	const { truth, matches } = evaluate(condition, group);
	if (truth === 'fails' || within === undefined) return truth !== 'fails';
	const nearby = new Nearby(matches, within, group.table);
	return runs.some((run) => nearby.near(run) !== 'fails');
}
