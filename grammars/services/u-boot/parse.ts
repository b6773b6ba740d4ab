import { textOf } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind } from '../../matcher/events-by-case.ts';
import type { UBootEvent } from './events.ts';
import { matchUBoot, type UBootMatch } from './u-boot.parser.ts';

/** Reads one line of the boot loader. */
export function parseUBoot(bytes: Uint8Array, start: number, end: number): UBootEvent {
	const match = matchUBoot(bytes, start, end);
	return match === undefined ? { kind: 'u-boot.unrecognised' } : eventOf(bytes, match);
}

const unspecified = constant({ class: 'unspecified', reason: 'unspecified' });

const eventOf = eventsByCase<'u-boot', UBootEvent, UBootMatch>('u-boot', {
	writeFailed: { file: textOf, failure: unspecified },
	writeFailedShort: kind('u-boot.write-failed', { failure: unspecified }),
	fatDamaged: kind('u-boot.write-failed', { failure: unspecified }),
	bootFailed: { text: from('problem', textOf), failure: unspecified },
	slotsExhausted: { failure: unspecified },
	fileAbsent: {},
	deviceAbsent: {},
	cardAbsent: kind('u-boot.device-absent', {}),
	notice: {},
});
