import { findingsOfCheck, type CheckFinding, type SourceEventBase } from '@whydown/grammars';
import { passes } from './field-test.ts';
import type { IndexedSignal } from './signal-index.ts';

/** The kind of event of a health check that found something. */
const failed = 'checks.failed';

/**
 * Remembers which questions the health checks of an input have answered. A table that was cut lacks some of them, or shows
 * that a check failed and not what it found: that is no answer.
 */
export class CheckAnswers {
	readonly #findings = new Set<CheckFinding>();

	take(event: SourceEventBase): void {
		const check = checkOf(event);
		if (check === undefined || possibleFailures(event).length > 0) return;
		for (const finding of findingsOfCheck(check)) this.#findings.add(finding);
	}

	/** True for a signal that asks a check for its finding. */
	isAskedBy(signal: IndexedSignal): boolean {
		return signal.kinds?.includes(failed) === true && testsOfFinding(signal).length > 0;
	}

	/** True for such a signal where some check would have shown it. */
	answer(signal: IndexedSignal): boolean {
		const tests = testsOfFinding(signal);
		return [...this.#findings].some((finding) =>
			tests.every(({ test }) => passes(test, finding, undefined) === 'holds'),
		);
	}
}

/** What a check that failed may have found, where its words are cut or unknown, as the events that would tell it. */
export function possibleFailures(event: SourceEventBase): readonly SourceEventBase[] {
	const check = checkOf(event);
	if (event.kind !== failed || check === undefined) return [];
	if (!('finding' in event) || event.finding !== 'unspecified') return [];
	return findingsOfCheck(check).map((finding) => ({ ...event, finding }));
}

function testsOfFinding({ tests }: IndexedSignal): IndexedSignal['tests'] {
	return tests.filter(({ path }) => path.join('.') === 'finding');
}

function checkOf(event: SourceEventBase): string | undefined {
	if (event.kind !== failed && event.kind !== 'checks.succeeded') return undefined;
	return 'check' in event && typeof event.check === 'string' ? event.check : undefined;
}
