import type { Place, TimeTable } from '@whydown/timeline';
import type { CoverageClaim } from '../observation.ts';
import { span } from './elapsed.ts';
import { type Truth, stronger } from '../truth-value.ts';

/** The stretches of each boot that an input shows of each source. */
export class CoverageMap {
	readonly #claims: readonly CoverageClaim[];
	readonly #table: TimeTable;
	/** By source and boot: the same few are asked for again and again. */
	readonly #found = new Map<string, Map<number, readonly CoverageClaim[]>>();

	constructor(claims: readonly CoverageClaim[], table: TimeTable) {
		this.#claims = claims;
		this.#table = table;
	}

	/** The claims that speak for a source in a boot. The time line sees whatever any claim shows. */
	of(source: string, boot: number): readonly CoverageClaim[] {
		let ofSource = this.#found.get(source);
		if (ofSource === undefined) {
			ofSource = new Map();
			this.#found.set(source, ofSource);
		}
		let claims = ofSource.get(boot);
		if (claims === undefined) {
			claims = this.#claims.filter(
				(claim) =>
					claim.boot === boot &&
					(claim.source === source ||
						(claim.source === '*' && claim.except?.includes(source) !== true) ||
						source === 'timeline'),
			);
			ofSource.set(boot, claims);
		}
		return claims;
	}

	/** The end of the last stretch that shows a source in a boot. */
	endOf(source: string, boot: number): Place | undefined {
		let end: Place | undefined;
		for (const { to } of this.of(source, boot)) if (end === undefined || to.ordinal > end.ordinal) end = to;
		return end;
	}

	/** The beginning of the stretch that shows a source at a place. */
	beginningBefore(source: string, place: Place): Place | undefined {
		let beginning: Place | undefined;
		for (const { from, to } of this.of(source, place.boot)) {
			if (from.ordinal > place.ordinal || to.ordinal < place.ordinal) continue;
			if (beginning === undefined || from.ordinal < beginning.ordinal) beginning = from;
		}
		return beginning;
	}

	/** `holds` where the input shows all of a source for `duration` seconds after a place; without a duration, until the source's end. */
	spansAfter(source: string, place: Place, duration: number | undefined): Truth {
		let result: Truth = 'fails';
		for (const { from, to } of this.of(source, place.boot)) {
			if (from.ordinal > place.ordinal || to.ordinal < place.ordinal) continue;
			const reaches =
				duration === undefined
					? to.ordinal >= (this.endOf(source, place.boot)?.ordinal ?? 0)
					: span(this.#table, place, to).lo >= duration;
			if (reaches) return 'holds';
			if (duration === undefined) continue;
			result = stronger(result, span(this.#table, place, to).hi >= duration ? 'possible' : 'fails');
		}
		return result;
	}

	/** The same for the time before a place; without a duration, back to the boot's beginning. */
	spansBefore(source: string, place: Place, duration: number | undefined): Truth {
		const boot = this.#table.boots[place.boot];
		for (const { from, to } of this.of(source, place.boot)) {
			if (from.ordinal > place.ordinal || to.ordinal < place.ordinal) continue;
			const reachesBeginning = boot?.startsAtBeginning === true && from.ordinal <= boot.first.ordinal;
			if (reachesBeginning) return 'holds';
			if (duration !== undefined && span(this.#table, from, place).lo >= duration) return 'holds';
		}
		return 'possible';
	}
}
