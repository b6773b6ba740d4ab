import { readMoment, readRange, TimeBoundError, type RangeText, type TimeRange } from '@whydown/analyzer';
import { UsageError } from './usage-error.ts';

/**
 * Reads the range that was asked for; `undefined` where the whole input is wanted. A mistyped moment shows here, before the
 * first input is read.
 *
 * @throws {UsageError} when a moment or the zone is not understood
 */
export async function requestedRange(text: RangeText): Promise<TimeRange | undefined> {
	if (text.since === undefined && text.until === undefined && text.zone === undefined) return undefined;
	try {
		return await readRange(text);
	} catch (error) {
		throw error instanceof TimeBoundError ? new UsageError(error.message) : error;
	}
}

/**
 * Reads when the input was taken; `undefined` where nobody says.
 *
 * @throws {UsageError} when the moment or the zone is not understood
 */
export async function requestedMoment(
	at: string | undefined,
	zone: string | undefined,
): Promise<Date | undefined> {
	if (at === undefined) return undefined;
	try {
		return await readMoment(at, zone);
	} catch (error) {
		throw error instanceof TimeBoundError ? new UsageError(`--at: ${error.message}`) : error;
	}
}
