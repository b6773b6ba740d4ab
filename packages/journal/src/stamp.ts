import type { MonotonicUsec, RealtimeUsec, YearlessUsec } from './units.ts';

/**
 * When an entry says it was written, as printed: nothing is inferred here.
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

/** What a stamp says, and how surely. */
export type StampKind = Stamp['kind'];
