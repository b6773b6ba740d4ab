import { inOrder, lastCandidates, type Branch, type Decision } from './decision.ts';
import { Label, type Operand, type Segment } from './segment.ts';

/** An alternative to assemble, or `undefined` for one that consumes nothing: behind it, nothing else is tried. */
export type Alternative = (() => void) | undefined;

/**
 * Writes a choice: goes on behind it with the first alternative that matches.
 *
 * An alternative that is the last candidate needs no attempt: what stands around the choice fails with it.
 */
export function assembleChoice(
	segment: Segment,
	alternatives: readonly Alternative[],
	decision: Decision,
): void {
	if (decision.kind === 'candidates') {
		inTurn(segment, alternatives);
		return;
	}
	const end = new Label();
	const last = lastCandidates(decision);
	const labels = alternatives.map((alternative) => (alternative === undefined ? end : new Label()));
	assembleDecision(segment, decision, last, (alternative) => ({ to: labels[alternative] ?? end }));
	const written = [...alternatives.entries()].filter(([, write]) => write !== undefined);
	for (const [index, [number, write]] of written.entries()) {
		segment.place(labels[number] ?? end);
		write?.();
		if (!last.has(number)) segment.emit('done', { to: end });
		else if (index < written.length - 1) segment.emit('jump', { to: end });
	}
	segment.place(end);
}

/** All alternatives one after the other: nothing tells them apart. */
function inTurn(segment: Segment, alternatives: readonly Alternative[]): void {
	const end = new Label();
	for (const [index, write] of alternatives.entries()) {
		if (write === undefined) break;
		if (index === alternatives.length - 1) {
			write();
			break;
		}
		const next = new Label();
		segment.emitTry(next);
		write();
		segment.emit('done', { to: end });
		segment.place(next);
	}
	segment.place(end);
}

/**
 * Writes branches and lists of candidates.
 *
 * @param last the alternatives that need no attempt
 * @param placeOf the place of an alternative
 */
export function assembleDecision(
	segment: Segment,
	decision: Decision,
	last: ReadonlySet<number>,
	placeOf: (alternative: number) => Exclude<Operand, number>,
): void {
	/** The place that a branch goes to at once, because nothing else is a candidate. */
	const onlyPlace = (next: Decision): Label | undefined => {
		if (next.kind === 'branch' || next.alternatives.length !== 1) return undefined;
		const [only = 0] = next.alternatives;
		const place = placeOf(only);
		return last.has(only) && 'to' in place ? place.to : undefined;
	};
	const order = inOrder(decision);
	const labels = new Map(order.map((next) => [next, onlyPlace(next) ?? new Label()]));
	for (const next of order) {
		if (onlyPlace(next) !== undefined) continue;
		segment.place(labels.get(next) ?? new Label());
		if (next.kind === 'branch') assembleBranch(segment, next, labels);
		else assembleCandidates(segment, next.alternatives, last, placeOf);
	}
}

function assembleBranch(segment: Segment, branch: Branch, labels: ReadonlyMap<Decision, Label>): void {
	const first = branch.ways[0]?.[0] ?? 0;
	const count = (branch.ways.at(-1)?.[0] ?? first - 1) - first + 1;
	const ways = new Map(branch.ways);
	const from = segment.size;
	const placeOf = (byte: number): Operand => ({
		to: labels.get(ways.get(byte) ?? branch.otherwise) ?? new Label(),
		from,
	});
	const places = Array.from({ length: count }, (_, index) => placeOf(first + index));
	segment.emit('branch', branch.offset, first, count, ...places, placeOf(-1));
}

function assembleCandidates(
	segment: Segment,
	alternatives: readonly number[],
	last: ReadonlySet<number>,
	placeOf: (alternative: number) => Exclude<Operand, number>,
): void {
	for (const alternative of alternatives) {
		if (last.has(alternative)) {
			segment.emit('jump', placeOf(alternative));
			return;
		}
		const next = new Label();
		segment.emit('try', { to: next }, placeOf(alternative));
		segment.place(next);
	}
	segment.emit('fail');
}
