import type { Applicability } from '../rule.ts';
import { keeps, versionOf } from '../version.ts';
import type { Facts } from '../signals/field-test.ts';
import { type Truth, weaker } from '../truth-value.ts';

/** `holds` where a device runs versions that a rule applies to, `possible` where a version is not known. */
export function appliesTo(applies: readonly Applicability[], facts: Facts): Truth {
	let truth: Truth = 'holds';
	for (const one of applies) truth = weaker(truth, appliesToVersion(one, facts));
	return truth;
}

/** The reason why a rule does not apply to a device. */
export function whyNotApplicable(applies: readonly Applicability[], facts: Facts): string {
	return applies
		.filter((one) => appliesToVersion(one, facts) === 'fails')
		.map(({ what, fact, ranges }) => {
			const wanted = ranges.map(({ text }) => text).join(' or ');
			return `applies to ${what} ${wanted}, and this is ${String(facts.get(fact))}`;
		})
		.join('; ');
}

function appliesToVersion({ fact, ranges }: Applicability, facts: Facts): Truth {
	const printed = facts.get(fact);
	const version = typeof printed === 'string' ? versionOf(printed) : undefined;
	if (version === undefined) return 'possible';
	return ranges.some(({ bounds }) => bounds.every((bound) => keeps(version, bound))) ? 'holds' : 'fails';
}
