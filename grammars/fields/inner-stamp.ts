import { blank, colon, digit0, digit9, hyphen, letterZ, plus, point } from './byte-codes.ts';
import { textOf, type Span } from './span.ts';
import type { InnerStamp, SourceEventBase } from '../vocabulary/source.ts';

const secondUsec = 1_000_000;
const dayUsec = 86_400 * secondUsec;

/**
 * Reads a stamp that a program printed inside its message.
 *
 *     Thu Mar 23 12:00:25 2017              ctime, day padded with a blank (OpenVPN up to 2.4)
 *     Thu Mar 23 12:00:25 UTC 2017          what `date -u` prints (scripts of the operating system)
 *     2022-03-05 09:05:43                   local time without a zone (OpenVPN from 2.5)
 *     2017-03-23T12:01:09Z                  UTC (chronyd); also with a fraction, or an offset such as -04:00
 *     1795238485.029427                     seconds since 1970 (OpenVPN --machine-readable-output, NetworkManager)
 *
 * @returns `undefined` when the text names no day or time that exists
 */
export function innerStampOf(bytes: Uint8Array, span: Span): InnerStamp | undefined {
	const first = bytes[span.start] ?? 0;
	if (!isDigit(first)) return ctimeOf(bytes, span);
	return bytes[span.start + 4] === hyphen ? isoOf(bytes, span) : unixOf(bytes, span);
}

/**
 * Writes the moment of its message's stamp on an event that was just made; an event without such a stamp stays as it is.
 *
 * Every line of a source passes here: writing to the fresh object is several times faster than copying it.
 */
export function stamped<Event extends SourceEventBase>(
	event: Event,
	bytes: Uint8Array,
	stamp: Span | undefined,
): Event {
	const writtenAt = stamp === undefined ? undefined : innerStampOf(bytes, stamp);
	if (writtenAt === undefined) return event;
	const fresh: { writtenAt?: InnerStamp } = event;
	fresh.writtenAt = writtenAt;
	return event;
}

/** The moment that a text names, for an event that tells of a clock: microseconds since 1970, `undefined` when it names none. */
export function usecOf(bytes: Uint8Array, span: Span): number | undefined {
	return innerStampOf(bytes, span)?.usec;
}

function ctimeOf(bytes: Uint8Array, { start, end }: Span): InnerStamp | undefined {
	const inUtc = end - start === 28 && textOf(bytes, { start: start + 19, end: start + 24 }) === ' UTC ';
	if (end - start !== 24 && !inUtc) return undefined;
	const month = monthOf(bytes, start + 4);
	const day = bytes[start + 8] === blank ? digitsOf(bytes, start + 9, 1) : digitsOf(bytes, start + 8, 2);
	const time = timeOfDay(bytes, start + 11);
	return innerStamp(digitsOf(bytes, end - 4, 4), month, day, time, inUtc ? 'utc' : 'local');
}

function isoOf(bytes: Uint8Array, { start, end }: Span): InnerStamp | undefined {
	if (end - start < 19) return undefined;
	const time = timeOfDay(bytes, start + 11);
	let at = start + 19;
	let fraction = 0;
	if (bytes[at] === point) {
		const from = at + 1;
		at = from;
		while (at < end && isDigit(bytes[at] ?? 0)) at += 1;
		fraction = fractionUsec(bytes, from, at);
	}
	const stamp = innerStamp(
		digitsOf(bytes, start, 4),
		digitsOf(bytes, start + 5, 2),
		digitsOf(bytes, start + 8, 2),
		time + fraction,
		at === end ? 'local' : 'utc',
	);
	if (stamp === undefined || at === end) return stamp;
	const offset = zoneOffsetUsec(bytes, at, end);
	return Number.isNaN(offset) ? undefined : { usec: stamp.usec - offset, zone: 'utc' };
}

function unixOf(bytes: Uint8Array, { start, end }: Span): InnerStamp | undefined {
	let seconds = 0;
	let at = start;
	for (; at < end && isDigit(bytes[at] ?? 0); at += 1)
		seconds = seconds * 10 + ((bytes[at] ?? digit0) - digit0);
	if (at === start) return undefined;
	let usec = seconds * secondUsec;
	if (at < end) {
		if (bytes[at] !== point) return undefined;
		const from = at + 1;
		for (at = from; at < end && isDigit(bytes[at] ?? 0); at += 1);
		if (at < end) return undefined;
		usec += fractionUsec(bytes, from, end);
	}
	return Number.isSafeInteger(usec) ? { usec, zone: 'utc' } : undefined;
}

/** Microseconds that `Z`, `+05:30` or `-0400` stands ahead of UTC; `NaN` when it is none of them. */
function zoneOffsetUsec(bytes: Uint8Array, at: number, end: number): number {
	const sign = bytes[at];
	if (sign === letterZ) return end === at + 1 ? 0 : Number.NaN;
	if (sign !== plus && sign !== hyphen) return Number.NaN;
	const minutesAt = bytes[at + 3] === colon ? at + 4 : at + 3;
	if (end !== minutesAt + 2) return Number.NaN;
	const minutes = digitsOf(bytes, at + 1, 2) * 60 + digitsOf(bytes, minutesAt, 2);
	return (sign === hyphen ? -minutes : minutes) * 60 * secondUsec;
}

function innerStamp(
	year: number,
	month: number,
	day: number,
	timeUsec: number,
	zone: InnerStamp['zone'],
): InnerStamp | undefined {
	if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
	const usec = daysSince1970(year, month, day) * dayUsec + timeUsec;
	return Number.isSafeInteger(usec) ? { usec, zone } : undefined;
}

/** Microseconds since midnight that `12:00:25` says; `NaN` when there is no such time. */
function timeOfDay(bytes: Uint8Array, at: number): number {
	if (bytes[at + 2] !== colon || bytes[at + 5] !== colon) return Number.NaN;
	const hours = digitsOf(bytes, at, 2);
	const minutes = digitsOf(bytes, at + 3, 2);
	const seconds = digitsOf(bytes, at + 6, 2);
	// 60 is a leap second.
	if (!(hours < 24 && minutes < 60 && seconds <= 60)) return Number.NaN;
	return ((hours * 60 + minutes) * 60 + seconds) * secondUsec;
}

function fractionUsec(bytes: Uint8Array, start: number, end: number): number {
	let usec = 0;
	for (let index = 0; index < 6; index += 1) {
		usec = usec * 10 + (start + index < end ? digitsOf(bytes, start + index, 1) : 0);
	}
	return usec;
}

/** The number that `count` digits write; `NaN` when one of them is no digit. */
function digitsOf(bytes: Uint8Array, at: number, count: number): number {
	let value = 0;
	for (let index = at; index < at + count; index += 1) {
		const byte = bytes[index] ?? 0;
		if (!isDigit(byte)) return Number.NaN;
		value = value * 10 + (byte - digit0);
	}
	return value;
}

function isDigit(byte: number): boolean {
	return byte >= digit0 && byte <= digit9;
}

const monthNames = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** 1 to 12, or 0 when no English month name stands there. */
function monthOf(bytes: Uint8Array, at: number): number {
	for (let month = 0; month < 12; month += 1) {
		if (
			bytes[at] === monthNames.charCodeAt(month * 3) &&
			bytes[at + 1] === monthNames.charCodeAt(month * 3 + 1) &&
			bytes[at + 2] === monthNames.charCodeAt(month * 3 + 2)
		) {
			return month + 1;
		}
	}
	return 0;
}

function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 in the Gregorian calendar, counted in years that begin in March so that leap days come last. */
function daysSince1970(year: number, month: number, day: number): number {
	const marchYear = month > 2 ? year : year - 1;
	const marchMonth = month > 2 ? month - 3 : month + 9;
	const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 719_469;
}
