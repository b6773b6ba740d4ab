import type { CommandFailed } from '../../command-output/command-failed.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The voltage is too low, or was since the start. */
export interface ThrottledUnderVoltage extends SourceEventBase<'throttled.under-voltage'> {
	readonly kind: 'throttled.under-voltage';
	readonly bits: number;
	/** So it is now; otherwise it was since the start. */
	readonly now: boolean;
}

/** The processor slows down, or did since the start, and the voltage was right: it is too hot. */
export interface ThrottledTooHot extends SourceEventBase<'throttled.too-hot'> {
	readonly kind: 'throttled.too-hot';
	readonly bits: number;
	readonly now: boolean;
}

/** Neither voltage nor heat slowed the processor down since the start. */
export interface ThrottledNever extends SourceEventBase<'throttled.never'> {
	readonly kind: 'throttled.never';
	readonly bits: number;
}

export type ThrottledEvent =
	ThrottledUnderVoltage | ThrottledTooHot | ThrottledNever | CommandFailed<'throttled'>;
