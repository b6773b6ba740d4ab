import type { Condition } from '../condition/ast.ts';
import type { Rule, RulePack, Signal } from '../rule.ts';

/** The id of the rule that `withSignalProbe` adds: no rule of a file can have it. */
export function signalProbeId({ id }: Pick<Rule, 'id'>): string {
	return `${id}?`;
}

/**
 * The pack with one more rule: the signals of a rule without their tests, so that an account can tell that an event came and did not pass.
 * The other rules find what they would have found without it.
 */
export function withSignalProbe(pack: RulePack, rule: Rule): RulePack {
	const signals = rule.signals.map(withoutTests);
	const condition: Condition = {
		kind: 'or',
		of: signals.map(({ name }): Condition => ({ kind: 'signal', signal: name })),
	};
	const probe: Rule = {
		...rule,
		id: signalProbeId(rule),
		role: 'cause',
		signals,
		needs: { text: '', condition },
		excludes: [],
		resolvedBy: undefined,
		contributes: [],
		explains: [],
		fixBefore: [],
		confidence: { base: 'possible', raisedBy: [], loweredBy: [] },
	};
	return { ...pack, rules: [...pack.rules, probe] };
}

/** A signal of some kinds without its tests; one of failures whatever their reason. */
function withoutTests(signal: Signal): Signal {
	const { kinds, failure } = signal;
	return {
		...signal,
		where: [],
		failure:
			kinds === undefined && failure?.classes !== undefined ? { ...failure, reasons: undefined } : undefined,
		...(kinds === undefined && failure?.classes === undefined ? { failure } : {}),
	};
}
