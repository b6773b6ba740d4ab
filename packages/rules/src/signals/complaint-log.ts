import type { FailureClass, SourceEventBase } from '@whydown/grammars';
import type { Observation } from '../observation.ts';
import type { Run, Witness } from './occurrence-log.ts';
import { OccurrenceStore, type StoreLimits } from './occurrence-store.ts';
import type { IndexedSignal } from './signal-index.ts';

/** Complaints that say the same thing: one speaker, one failure, one object that failed, and the same signals shown. */
export interface ComplaintGroup {
	/** Place in the log. */
	readonly index: number;
	readonly source: string;
	readonly kind: string;
	readonly class: FailureClass | undefined;
	readonly reason: string | undefined;
	readonly host: string | undefined;
	readonly peer: string | undefined;
	readonly unit: string | undefined;
	/** The folded message, where no grammar describes it. */
	readonly template: string | undefined;
	/** The user's service that it is about: an empty name where there are too many to tell apart. */
	readonly service: string | undefined;
	/** The signals that each of them showed. */
	readonly signals: readonly IndexedSignal[];
	/** The signals that they would show if they told all. */
	readonly open: readonly IndexedSignal[];
	/** All of them, those included whose place is forgotten. */
	count: number;
}

/** Objects are without number in a hostile log: beyond so many groups, a group no longer tells them apart. */
const groupLimit = 1024;

const storeLimits: StoreLimits = { runsPerSignal: 64, runsPerOldBoot: 4, boots: 64 };

/** A group that no longer tells its objects apart. */
const nameless = { host: undefined, peer: undefined, unit: undefined, template: undefined };

const noSignals: readonly IndexedSignal[] = [];

/**
 * Every complaint of one input, in bounded space. Counts are exact. Where space runs short, neighbours in time merge into
 * runs, and groups beyond the limit lose the names of what failed; they keep their kind and their signals.
 */
export class ComplaintLog {
	readonly #groups = new Map<string, ComplaintGroup>();
	readonly #store: OccurrenceStore = new OccurrenceStore(storeLimits);

	/** Complaints seen. */
	get count(): number {
		let count = 0;
		for (const group of this.#groups.values()) count += group.count;
		return count;
	}

	get groups(): Iterable<ComplaintGroup> {
		return this.#groups.values();
	}

	/**
	 * @param signals those that the observation showed; the list is copied
	 * @param open those that it would show if it told all
	 */
	add(
		observation: Observation,
		witness: Witness,
		signals: readonly IndexedSignal[],
		open: readonly IndexedSignal[],
	): void {
		const group = this.#groupOf(observation, signals, open);
		group.count += 1;
		this.#store.add(group, witness, []);
	}

	/** The boots in which a group complains, and of which something is kept. */
	boots(group: ComplaintGroup): Iterable<number> {
		return this.#store.boots(group);
	}

	runs(group: ComplaintGroup, boot: number): readonly Run[] {
		return this.#store.runs(group, boot);
	}

	#groupOf(
		observation: Observation,
		signals: readonly IndexedSignal[],
		open: readonly IndexedSignal[],
	): ComplaintGroup {
		const { event, source, unit, template, service } = observation;
		const { failure, kind } = event;
		const host = objectOf(event, 'host');
		const peer = objectOf(event, 'peer');
		const ofUnit = objectOf(event, 'unit') ?? unit;
		let coarse = `${source}\0${kind}\0${failure?.class ?? ''}\0${failure?.reason ?? ''}`;
		for (const { index } of signals) coarse += ` ${index}`;
		for (const { index } of open) coarse += ` ?${index}`;
		if (service !== undefined) coarse += ' of a service';
		const fine = `${coarse}\0${host ?? ''}\0${peer ?? ''}\0${ofUnit ?? ''}\0${template ?? ''}\0${service ?? ''}`;
		const known = this.#groups.get(fine);
		if (known !== undefined) return known;
		const isFull = this.#groups.size >= groupLimit;
		const key = isFull ? coarse : fine;
		let group = this.#groups.get(key);
		if (group === undefined) {
			group = {
				index: this.#groups.size,
				source,
				kind,
				class: failure?.class,
				reason: failure?.reason,
				...(isFull ? nameless : { host, peer, unit: ofUnit, template }),
				service: isFull && service !== undefined ? '' : service,
				signals: signals.length === 0 ? noSignals : [...signals],
				open,
				count: 0,
			};
			this.#groups.set(key, group);
		}
		return group;
	}
}

/** The name of what failed, from the failure or from the event itself. */
function objectOf(event: SourceEventBase, field: 'host' | 'peer' | 'unit'): string | undefined {
	const ofFailure = field === 'unit' ? undefined : event.failure?.[field];
	if (ofFailure !== undefined) return ofFailure;
	const own: unknown = Object.hasOwn(event, field) ? Reflect.get(event, field) : undefined;
	return typeof own === 'string' ? own : undefined;
}
