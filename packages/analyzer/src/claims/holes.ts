import { sources, type SourceEvent } from '@whydown/grammars';
import type { CoverageClaim } from '@whydown/rules';
import type { ClockGap, Place, TimeTable } from '@whydown/timeline';
import type { ProgramText } from '../pipeline/unknown-program.ts';

/** A place before which the journal may lack lines. */
export interface Hole {
	/** Whose lines; `*`: anybody's. */
	readonly source: string;
	readonly place: Place;
	/** How long before it; `undefined`: nobody knows since when. */
	readonly seconds: number | undefined;
}

/** journald forgets what a unit wrote too fast when this is over (`RateLimitIntervalSec=`, journald.conf(5)), and then says so. */
const rateLimitInterval = 30;

/** So many are kept of one source in one boot; the last ones of more are one. */
const holesLimit = 64;

/** Remembers where journald itself says that lines are missing: their absence proves nothing there. */
export class Holes {
	readonly #bySource = new Map<string, Hole[]>();

	/** Whether an event tells of a hole. */
	static tells({ kind }: SourceEvent | ProgramText): boolean {
		return (
			kind === 'journald.suppressed' ||
			kind === 'journald.kernel-messages-missed' ||
			kind === 'journald.write-failed'
		);
	}

	note(event: SourceEvent | ProgramText, place: Place): void {
		switch (event.kind) {
			case 'journald.suppressed':
				for (const { name, units } of sources) {
					if (units.includes(event.unit)) this.#add({ source: name, place, seconds: rateLimitInterval });
				}
				break;
			case 'journald.kernel-messages-missed':
				this.#add({ source: 'kernel', place, seconds: undefined });
				break;
			case 'journald.write-failed':
				this.#add({ source: '*', place, seconds: 0 });
				break;
			default:
		}
	}

	#add(hole: Hole): void {
		const holes = this.#bySource.get(hole.source) ?? [];
		this.#bySource.set(hole.source, holes);
		const before = holes[holesLimit - 1];
		if (before === undefined) holes.push(hole);
		// One long hole instead: it begins where the last one that is kept ended.
		else holes[holesLimit - 1] = { ...hole, seconds: undefined };
	}

	/** What an input shows, without the holes and without the silences in which the clock may have jumped unseen. */
	outOf(shown: readonly CoverageClaim[], { gaps }: Pick<TimeTable, 'gaps'>): readonly CoverageClaim[] {
		const claims = shown.flatMap((claim) => atGaps(claim, gaps));
		if (this.#bySource.size === 0) return claims;
		const named = [...this.#bySource.keys()].filter((source) => source !== '*');
		return claims.flatMap((claim) => {
			if (claim.source !== '*') return this.#pieces(claim);
			// What is said of everybody is said of those with holes of their own apart.
			const whole = named.length === 0 ? claim : { ...claim, except: named };
			return [whole, ...named.map((source) => ({ ...claim, source }))].flatMap((part) => this.#pieces(part));
		});
	}

	#pieces(claim: CoverageClaim): CoverageClaim[] {
		const holes = [
			...(this.#bySource.get('*') ?? []),
			...(claim.source === '*' ? [] : (this.#bySource.get(claim.source) ?? [])),
		]
			.filter(
				({ place }) =>
					place.boot === claim.boot &&
					place.ordinal >= claim.from.ordinal &&
					place.ordinal <= claim.to.ordinal,
			)
			.toSorted((one, other) => one.place.ordinal - other.place.ordinal);
		const pieces: CoverageClaim[] = [];
		let rest = claim;
		for (const { place, seconds } of holes) {
			const { fromLine, toLine, ...parts } = rest;
			if (seconds !== undefined && place.reading - seconds > rest.from.reading) {
				const to = { ...place, reading: place.reading - seconds, clock: Number.NaN };
				const before = { ...parts, to, isCut: true };
				pieces.push(limited({ ...before, ...(fromLine === undefined ? {} : { fromLine }) }));
			}
			rest = {
				...parts,
				from: place,
				isCut: true,
				...(toLine === undefined ? {} : { toLine }),
				note: claim.note ?? 'journald lost some of them',
			};
		}
		pieces.push(limited(rest));
		return pieces;
	}
}

/** Nothing was lost in a silence; but what would have followed a line before it need not stand behind it. */
function atGaps(claim: CoverageClaim, gaps: readonly ClockGap[]): CoverageClaim[] {
	const pieces: CoverageClaim[] = [];
	let rest = claim;
	for (const { at, seconds } of gaps) {
		const isInside = at.boot === rest.boot && at.ordinal > rest.from.ordinal && at.ordinal <= rest.to.ordinal;
		if (!isInside || !Number.isFinite(seconds.hi)) continue;
		const { fromLine, toLine, ...parts } = rest;
		// The last entry before the silence.
		const to = { ...at, ordinal: at.ordinal - 1, reading: at.reading - seconds.hi };
		pieces.push(limited({ ...parts, to, ...(fromLine === undefined ? {} : { fromLine }) }));
		rest = { ...parts, from: at, ...(toLine === undefined ? {} : { toLine }) };
	}
	pieces.push(limited(rest));
	return pieces;
}

function limited(claim: CoverageClaim): CoverageClaim {
	return { ...claim, entries: Math.min(claim.entries, claim.to.ordinal - claim.from.ordinal + 1) };
}
