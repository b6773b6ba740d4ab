import type { Section } from '@whydown/journal';

/** Statuses that say that a command did not run to its end, or not at all. */
const noAnswer: ReadonlySet<number> = new Set([
	124, // timeout
	137, // killed after the timeout
	143, // timeout --preserve-status
	127, // no such tool
]);

/** True for a command that ran to its end. What another command did not say is no absence and no fault. */
export function ranToEnd({ outcome }: Section): boolean {
	return outcome.kind !== 'signalled' && !(outcome.kind === 'exited' && noAnswer.has(outcome.status));
}
