import { commandSources } from '@whydown/grammars';
import type { Finding, Rule } from '@whydown/rules';
import type { Interval } from '@whydown/timeline';

/** The end of an input, and the rules that were asked. */
export interface EndOfInput {
	/** Number of the last boot. */
	readonly boot: number;
	/** Seconds since the first entry of that boot. */
	readonly elapsed: Interval;
	readonly rules: readonly Rule[];
}

/** Sources that say how things stand, and not what happened: what a command shows at the end goes on. */
const showing: ReadonlySet<string> = new Set(['checks', ...commandSources.map(({ name }) => name)]);

/**
 * True for a finding that rests on one line so near to the end that its rule would tolerate it until then: nobody knows whether
 * the trouble passes by itself.
 */
export function wasSaidOnceAtEnd(
	{ rule: id, count, state, last, episodes, evidence }: Finding,
	{ boot, elapsed, rules }: EndOfInput,
): boolean {
	if (count !== 1 || (state !== 'active' && state !== 'unknown') || episodes.at(-1)?.boot !== boot)
		return false;
	const tolerates = rules.find((rule) => rule.id === id)?.tolerates;
	if (tolerates === undefined || last.elapsed === undefined) return false;
	const isShown = evidence.some(
		({ role, kind }) => role === 'fired' && showing.has(kind.slice(0, kind.indexOf('.'))),
	);
	return !isShown && elapsed.hi - last.elapsed.lo <= tolerates;
}
