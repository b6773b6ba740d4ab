import { append } from '../append.ts';
import { CauseSpan } from './cause-span.ts';
import type { Edge, Edges } from './edges.ts';
import type { Observed } from './observed.ts';
import { type JudgedStretch, goesOn } from './state.ts';

/** What a rule made of one boot: all stretches of one group, in order. */
interface GroupOfStretches {
	readonly stretches: readonly JudgedStretch[];
	readonly span: CauseSpan;
}

/**
 * Doubts what seems to go on but was seen last before its only causes ended: it may have ended with them, and that nobody has said
 * so yet does not mean that it goes on. What a command shows at the end of the input is beyond doubt, and so is what lasts until
 * its own end is seen.
 */
export function withDoubts(
	judged: readonly JudgedStretch[],
	edges: Edges,
	observed: Observed,
): readonly JudgedStretch[] {
	const doubts = new Doubts(judged, edges, observed);
	return judged.map((one) =>
		one.state === 'active' && doubts.overAfter(one) !== undefined ? { ...one, state: 'unknown' } : one,
	);
}

class Doubts {
	/** The groups whose rules explain a rule, by boot and that rule, each with its edge. */
	readonly #causes = new Map<string, { readonly group: GroupOfStretches; readonly edge: Edge }[]>();
	readonly #known = new Map<JudgedStretch, number | undefined>();

	constructor(judged: readonly JudgedStretch[], edges: Edges, observed: Observed) {
		const byGroup = new Map<JudgedStretch['stretch']['group'], JudgedStretch[]>();
		for (const one of judged) append(byGroup, one.stretch.group, one);
		for (const [{ boot, rule }, stretches] of byGroup) {
			const explained = edges.get(rule.id);
			if (explained === undefined || explained.size === 0) continue;
			const group = { stretches, span: new CauseSpan(stretches, observed) };
			for (const [symptom, edge] of explained) append(this.#causes, `${boot} ${symptom}`, { group, edge });
		}
	}

	/** The ordinal of the line that ended a stretch, as far as one can tell, or what made it; `undefined` where it may go on. */
	overAfter(one: JudgedStretch): number | undefined {
		if (!this.#known.has(one)) this.#known.set(one, this.#judge(one));
		return this.#known.get(one);
	}

	#judge(one: JudgedStretch): number | undefined {
		const { group, ended, confirmed, first, last } = one.stretch;
		if (ended !== undefined) return ended.by.place.ordinal;
		if (one.state !== 'active' || confirmed || group.rule.lasts === true) return undefined;
		let over: number | undefined;
		for (const { group: cause, edge } of this.#causes.get(`${group.boot} ${group.rule.id}`) ?? []) {
			const latest = cause.stretches.at(-1);
			if (latest === undefined || !edge.links(latest.stretch.group.key, group.key)) continue;
			if (!cause.span.explains(first.place, edge)) continue;
			const end = this.overAfter(latest);
			if (end === undefined && goesOn(latest)) return undefined;
			if (end !== undefined && end > last.place.ordinal) over = Math.max(over ?? end, end);
		}
		return over;
	}
}
