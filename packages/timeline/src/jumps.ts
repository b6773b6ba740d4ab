import { YEARLESS_YEAR } from './calendar.ts';
import { clockOf } from './years.ts';
import type { Row } from './segments.ts';
import type { ClockJump, Place } from './time.ts';

/** Year-less steps back within this are taken for what they look like. */
const PLAIN_STEP = 30 * 86_400;

/**
 * The step of the clock that a row begins with.
 *
 * @param silence the best guess of the seconds that passed meanwhile: they are no part of the step
 */
export function jumpOf(
	row: Row,
	year: number | undefined,
	previous: Row | undefined,
	previousYear: number | undefined,
	silence: number,
): ClockJump | undefined {
	const { jump } = row;
	if (jump === undefined) return undefined;
	let seconds = jump.measured ?? jump.stated;
	if (seconds === undefined && previous !== undefined) {
		const change = clockOf(row, year, row.firstClock) - clockOf(previous, previousYear, previous.lastClock);
		if (!Number.isNaN(change)) seconds = change - silence;
		else if (row.dating === 'yearless' && previous.dating === 'yearless') {
			const plain = row.firstClock - (previous.lastClock % YEARLESS_YEAR);
			if (plain < 0 && plain > -PLAIN_STEP) seconds = plain - silence;
			else if (jump.direction === 'forward' && plain > 0 && plain < PLAIN_STEP) seconds = plain - silence;
		}
	}
	const place: Place = {
		ordinal: row.startOrdinal,
		boot: row.boot,
		reading: row.startReading,
		clock: row.firstClock,
	};
	return {
		kind: 'timeline.clock-jumped',
		at: place,
		line: row.line,
		section: row.section?.command,
		seconds,
		direction:
			seconds === undefined || seconds === 0
				? (jump.direction ?? 'unknown')
				: seconds < 0
					? 'back'
					: 'forward',
		witnesses: [...jump.witnesses],
		certainty: jump.certainty,
	};
}
