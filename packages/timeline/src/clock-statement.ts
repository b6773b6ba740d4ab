import type { SourceEventBase } from '@whydown/grammars';

/** A statement of chronyd about the device's clock. */
export type ClockStatement =
	| { readonly kind: 'chronyd.backward-jump' }
	| { readonly kind: 'chronyd.forward-jump' }
	/** Positive: the clock was behind. */
	| { readonly kind: 'chronyd.clock-wrong'; readonly seconds: number }
	| { readonly kind: 'chronyd.clock-stepped'; readonly seconds: number }
	| { readonly kind: 'chronyd.source-selected' }
	| { readonly kind: 'chronyd.adjustment-refused'; readonly seconds: number };

/** The number in `seconds`, or `NaN`. */
function secondsOf(event: SourceEventBase): number {
	return 'seconds' in event && typeof event.seconds === 'number' ? event.seconds : Number.NaN;
}

/**
 * The statement that an event makes about the clock, if it makes one.
 *
 * A step of less than a second is a forced `makestep`: it proves neither a step nor a right clock.
 */
export function clockStatementOf(event: SourceEventBase): ClockStatement | undefined {
	const { kind } = event;
	switch (kind) {
		case 'chronyd.backward-jump':
		case 'chronyd.forward-jump':
		case 'chronyd.source-selected':
			return { kind };
		case 'chronyd.clock-wrong':
		case 'chronyd.clock-stepped':
		case 'chronyd.adjustment-refused': {
			const seconds = secondsOf(event);
			return Math.abs(seconds) >= 1 ? { kind, seconds } : undefined;
		}
		default:
			return undefined;
	}
}
