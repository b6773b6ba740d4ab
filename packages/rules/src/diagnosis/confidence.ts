import type { Confidence } from '../rule.ts';
import type { Stretch } from './episodes.ts';

const steps: readonly Confidence[] = ['possible', 'likely', 'certain'];

/** How many steps a confidence stands above the lowest. */
export function rankOf(confidence: Confidence): number {
	return steps.indexOf(confidence);
}

export function lowered(confidence: Confidence): Confidence {
	return steps[Math.max(0, rankOf(confidence) - 1)] ?? 'possible';
}

/** How sure a rule is of one of its stretches. Where time or coverage leave a doubt it is never certain. */
export function confidenceOf({ group, truth, excluded }: Stretch): Confidence {
	const { base, raisedBy, loweredBy } = group.rule.confidence;
	const shows = (signal: string): boolean => group.runs(signal).length > 0;
	let step = rankOf(base);
	if (raisedBy.some(shows)) step += 1;
	if (loweredBy.some(shows)) step -= 1;
	if (truth === 'possible') step -= 1;
	if (excluded === 'possible') step -= 1;
	const isDoubtful = truth === 'possible' || excluded === 'possible';
	const highest = isDoubtful ? rankOf('likely') : rankOf('certain');
	return steps[Math.max(0, Math.min(step, highest))] ?? 'possible';
}
