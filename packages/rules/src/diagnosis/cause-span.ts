import type { Place } from '@whydown/timeline';
import { firstIndex } from '../first-index.ts';
import { span } from '../evaluation/elapsed.ts';
import { type Stretch, separatingSilence, silenceOf } from './stretches.ts';
import type { Run } from '../signals/occurrence-log.ts';
import type { Edge } from './edges.ts';
import type { Observed } from './observed.ts';
import type { JudgedStretch } from './state.ts';

/** Seconds from the beginning of a source's coverage in which a fault may be older than its first line. */
const coverageBegins = 60;

/** The stretches of one cause in one boot, in order. */
export class CauseSpan {
	readonly #observed: Observed;
	readonly #runs: readonly Run[];
	readonly #begins: readonly Place[];
	/** For each stretch, where the longest of it and those before it ends; `undefined`: not before the boot does. */
	readonly #lastsUntil: readonly (Place | undefined)[];
	/** Of those whose first lines may lie before what the input shows: where the longest ends. */
	readonly #oldest: { readonly lastsUntil: Place | undefined } | undefined;

	constructor(judged: readonly JudgedStretch[], observed: Observed) {
		this.#observed = observed;
		this.#runs = judged.flatMap(({ stretch }) => stretch.runs);
		this.#begins = judged.map(({ stretch }) => stretch.first.place);
		const lastsUntil: (Place | undefined)[] = [];
		let oldest: { readonly lastsUntil: Place | undefined } | undefined;
		for (const [at, one] of judged.entries()) {
			const end = endOf(one, observed);
			lastsUntil.push(at === 0 ? end : later(lastsUntil[at - 1], end));
			if (mayBeOlder(one.stretch, observed)) {
				oldest = { lastsUntil: oldest === undefined ? end : later(oldest.lastsUntil, end) };
			}
		}
		this.#lastsUntil = lastsUntil;
		this.#oldest = oldest;
	}

	/** True where it explains what begins at a place: it was there, or, where the edge asks for that, one of its lines is near. */
	explains(there: Place, { lag, near }: Pick<Edge, 'lag' | 'near'>): boolean {
		return near === undefined ? this.joins(there, lag) : this.#hasLineNear(there, near);
	}

	#hasLineNear(there: Place, near: number): boolean {
		const { table } = this.#observed;
		return this.#runs.some(
			({ first, last }) =>
				span(table, there, first.place).likely <= near && span(table, last.place, there).likely <= near,
		);
	}

	/** True where one of the stretches was there at a place, or began at most `lag` later: programs buffer, and time out late. */
	joins(there: Place, lag: number): boolean {
		const { table } = this.#observed;
		const lasts = (end: Place | undefined): boolean =>
			end === undefined || span(table, end, there).likely <= lag;
		const isLater = (begin: Place): boolean => span(table, there, begin).likely > lag;
		const { length } = this.#begins;
		const beganBy = firstIndex(length, (at) => isLater(this.#begins[at] ?? there));
		if (beganBy > 0 && lasts(this.#lastsUntil[beganBy - 1])) return true;
		return this.#oldest !== undefined && lasts(this.#oldest.lastsUntil);
	}
}

function later(one: Place | undefined, other: Place | undefined): Place | undefined {
	if (one === undefined || other === undefined) return undefined;
	return other.ordinal > one.ordinal ? other : one;
}

function mayBeOlder({ first }: Stretch, { table, coverage }: Observed): boolean {
	const shownFrom = coverage.beginningBefore(first.source, first.place);
	return shownFrom !== undefined && span(table, shownFrom, first.place).hi < coverageBegins;
}

/**
 * The end of a cause; `undefined` where it lasts to the end of the boot. A rule with `resolvedBy` lasts until that is seen, one
 * without ends with a silence.
 */
function endOf({ stretch, state }: JudgedStretch, { table }: Observed): Place | undefined {
	if (stretch.ended !== undefined) return stretch.ended.by.place;
	if (state === 'active' || stretch.group.rule.resolvedBy !== undefined) return undefined;
	const { last } = stretch;
	const boot = table.boots[stretch.group.boot];
	const silence = silenceOf(stretch.usualPause, separatingSilence);
	if (boot === undefined || span(table, last.place, boot.last).likely <= silence) return undefined;
	return last.place;
}
