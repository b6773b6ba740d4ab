import type { CoverageClaim } from '@whydown/rules';
import type { ClockGap } from '@whydown/timeline';
import type { Loss } from '../pipeline/lost-lines.ts';

/**
 * Cuts the claims of an input where lines were lost, and at the silences in which the clock may have jumped unseen.
 *
 * @param losses - the lost lines, by source
 */
export function claimsBetweenLosses(
	shown: readonly CoverageClaim[],
	losses: ReadonlyMap<string, readonly Loss[]>,
	gaps: readonly ClockGap[],
): readonly CoverageClaim[] {
	const claims = shown.flatMap((claim) => cutAtGaps(claim, gaps));
	if (losses.size === 0) return claims;
	const named = [...losses.keys()].filter((source) => source !== '*');
	return claims.flatMap((claim) => {
		if (claim.source !== '*') return cutAtLosses(claim, losses);
		// A claim of everybody is split: sources with losses of their own get claims of their own.
		const whole = named.length === 0 ? claim : { ...claim, except: named };
		return [whole, ...named.map((source) => ({ ...claim, source }))].flatMap((part) =>
			cutAtLosses(part, losses),
		);
	});
}

function cutAtLosses(claim: CoverageClaim, bySource: ReadonlyMap<string, readonly Loss[]>): CoverageClaim[] {
	const losses = [
		...(bySource.get('*') ?? []),
		...(claim.source === '*' ? [] : (bySource.get(claim.source) ?? [])),
	]
		.filter(
			({ place }) =>
				place.boot === claim.boot && place.ordinal >= claim.from.ordinal && place.ordinal <= claim.to.ordinal,
		)
		.toSorted((one, other) => one.place.ordinal - other.place.ordinal);
	const pieces: CoverageClaim[] = [];
	let rest = claim;
	for (const { place, seconds } of losses) {
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

/** Cuts a claim at its silences. None lost a line, but the line that follows one before the silence need not stand behind it. */
function cutAtGaps(claim: CoverageClaim, gaps: readonly ClockGap[]): CoverageClaim[] {
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

/** A claim has at most as many entries as it spans ordinals. */
function limited(claim: CoverageClaim): CoverageClaim {
	return { ...claim, entries: Math.min(claim.entries, claim.to.ordinal - claim.from.ordinal + 1) };
}
