import { compareText } from '../compare-text.ts';
import type { Severity } from '../rule.ts';
import { rankOf } from './confidence.ts';
import type { Finding, State } from './diagnosis.ts';

const states: readonly State[] = ['active', 'unknown', 'resolved', 'historical'];
const severities: readonly Severity[] = ['critical', 'error', 'warning', 'info'];

/**
 * Orders findings for a reader who has time for one: by state, then what must be repaired before others, then severity, confidence
 * and place.
 *
 * @param fixBefore for a rule, the rules that must be repaired after it.
 */
export function ranked(
	findings: readonly Finding[],
	fixBefore: ReadonlyMap<string, readonly string[]>,
): Finding[] {
	const waiting = findings.toSorted(
		(one, other) =>
			states.indexOf(one.state) - states.indexOf(other.state) ||
			severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
			rankOf(other.confidence) - rankOf(one.confidence) ||
			one.first.line - other.first.line ||
			compareText(one.id, other.id),
	);
	const result: Finding[] = [];
	while (waiting.length > 0) {
		const { state } = waiting[0] ?? {};
		const isHeldUp = (finding: Finding): boolean =>
			waiting.some(
				(other) =>
					other !== finding &&
					other.state === finding.state &&
					other.rule !== finding.rule &&
					(fixBefore.get(other.rule) ?? []).includes(finding.rule),
			);
		const free = waiting.findIndex((finding) => finding.state === state && !isHeldUp(finding));
		// Rules that wait for each other are taken as they come.
		result.push(...waiting.splice(Math.max(0, free), 1));
	}
	return result;
}
