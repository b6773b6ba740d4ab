import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The state of the clock as chronyd saw it when the dump was taken. A part is `undefined` when the output lacks it. */
export interface ChronycTrackingReported extends SourceEventBase<'chronyc-tracking.reported'> {
	readonly kind: 'chronyc-tracking.reported';
	/** True when the clock follows a time source; the clock's own time as a makeshift reference does not count. */
	readonly synchronised: boolean;
	/** Address of the reference in hexadecimal; `00000000` for none, `7F7F0101` for the device's own clock. */
	readonly referenceId: string | undefined;
	readonly referenceName?: string;
	readonly stratum: number | undefined;
	/** `Normal`, `Not synchronised`, … */
	readonly leapStatus: string | undefined;
	/**
	 * The error that chronyd still has to slew away, positive when the clock is behind ("slow of NTP time"). It is no measure of
	 * a wrong clock that chronyd could not correct: with no source it is 0.
	 */
	readonly offsetSeconds: number | undefined;
	/** Correction of the last update, in seconds, with the sign that chronyc prints. */
	readonly lastOffsetSeconds: number | undefined;
}

/** chronyc ran and could not tell: chronyd does not run, or does not answer. */
export interface ChronycTrackingFailed extends SourceEventBase<'chronyc-tracking.failed'> {
	readonly kind: 'chronyc-tracking.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type ChronycTrackingEvent = ChronycTrackingReported | ChronycTrackingFailed;
