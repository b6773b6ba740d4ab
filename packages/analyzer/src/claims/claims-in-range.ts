import type { CoverageClaim } from '@whydown/rules';
import type { PlaceRange } from '@whydown/timeline';

/** The claims of an input, clipped to a stretch of it: outside it shows nothing. */
export function claimsInRange(claims: readonly CoverageClaim[], { from, to }: PlaceRange): CoverageClaim[] {
	return claims
		.filter((claim) => claim.to.ordinal >= from.ordinal && claim.from.ordinal <= to.ordinal)
		.map((claim) => {
			const { fromLine, toLine, ...rest } = claim;
			const begins = claim.boot !== from.boot || claim.from.ordinal >= from.ordinal;
			const ends = claim.boot !== to.boot || claim.to.ordinal <= to.ordinal;
			const first = begins ? claim.from : from;
			const last = ends ? claim.to : to;
			return {
				...rest,
				from: first,
				to: last,
				entries: Math.min(claim.entries, last.ordinal - first.ordinal + 1),
				...(begins && fromLine !== undefined ? { fromLine } : {}),
				...(ends && toLine !== undefined ? { toLine } : {}),
			};
		});
}
