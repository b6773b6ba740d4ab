import type { InnerStamp } from '@whydown/grammars';
import type { Section } from '@whydown/journal';
import type { Dating } from './segments.ts';
import type { ClockStatement } from './clock-statement.ts';

/** An entry as the clock of its boot sees it, in seconds. The object is used again: a held one is copied. */
export interface ClockObservation<Payload> {
	line: number;
	section: Section | undefined;
	/** `none`: no stamp at all. */
	dating: Dating | 'none';
	/** As `dating` says; `NaN` for `monotonic` and `none`. */
	stamp: number;
	/** The monotonic clock, or `NaN`. */
	monotonic: number;
	inner: InnerStamp | undefined;
	statement: ClockStatement | undefined;
	payload: Payload | undefined;
}
