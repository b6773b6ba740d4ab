import {
	type MonotonicUsec,
	monotonicUsec,
	type RealtimeUsec,
	realtimeUsec,
	type YearlessUsec,
	yearlessUsec,
} from './units.ts';

/**
 * The time of an entry as printed: nothing is inferred here.
 *
 * - `yearless`: `Mar 23 12:00:25` (modes short, short-precise).
 * - `realtime`: year and zone were printed, or the mode counts microseconds since 1970.
 * - `local`: year printed, with a zone abbreviation that does not name one offset (`IST`). `usec` reads it as UTC.
 * - `monotonic`: `[   25.000000]`.
 * - `none`: the mode prints no stamp (cat).
 */
export type Stamp =
	| { readonly kind: 'yearless'; readonly text: string; readonly usec: YearlessUsec }
	| { readonly kind: 'realtime'; readonly text: string; readonly usec: RealtimeUsec }
	| { readonly kind: 'local'; readonly text: string; readonly usec: RealtimeUsec; readonly zone: string }
	| { readonly kind: 'monotonic'; readonly text: string; readonly usec: MonotonicUsec }
	| { readonly kind: 'none' };

/** The scale of a stamp, and how surely it names a moment. */
export type StampKind = Stamp['kind'];

/** A stamp put together from its parts; `usec` is in the unit of `kind`. */
export function stampOfParts(kind: StampKind, usec: number, zone: string | undefined, text: string): Stamp {
	switch (kind) {
		case 'yearless':
			return { kind, text, usec: yearlessUsec(usec) };
		case 'realtime':
			return { kind, text, usec: realtimeUsec(usec) };
		case 'local':
			return { kind, text, usec: realtimeUsec(usec), zone: zone ?? '' };
		case 'monotonic':
			return { kind, text, usec: monotonicUsec(usec) };
		case 'none':
			return { kind };
	}
}
