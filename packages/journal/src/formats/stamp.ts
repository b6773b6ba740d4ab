import {
	CLOSE_BRACKET,
	COLON,
	digits,
	DOT,
	GREATER_THAN,
	isDigit,
	LESS_THAN,
	LOWER_A,
	lowerLetters,
	MINUS,
	nonAscii,
	OPEN_BRACKET,
	PLUS,
	SPACE,
	STAR,
	startsWith,
	UPPER_A,
	UPPER_T,
	UPPER_Z,
	upperLetters,
	utf8,
	ZERO,
} from '../input/bytes.ts';
import { type Stamp, type StampKind, stampOfParts } from '../stamp.ts';
import { decodeSpan } from '../input/text.ts';
import { daysSince1970 } from './civil-time.ts';
import type { FormatName } from './format-name.ts';
import { localisedMonth } from './months.ts';

/** No known locale abbreviates a month with more bytes. */
const longestMonth = 24;
const dayUsec = 86_400_000_000;

/** Days before each month in a year that has a 29 February. */
const daysBeforeMonth: readonly number[] = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];

/** The months by the three letters of their English abbreviations, a byte each. */
const monthByLetters: ReadonlyMap<number, number> = new Map(
	'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
		.split(' ')
		.map((name, index) => [utf8(name).reduce((letters, byte) => (letters << 8) | byte, 0), index + 1]),
);

/** Zone labels that name one offset; every other abbreviation is ambiguous somewhere in the world. */
const utcLabels: ReadonlySet<string> = new Set(['UTC', 'GMT', 'Z']);

/** The bytes that a stamp can begin with: months of other languages begin with any letter. */
export const stampBegins: readonly number[] = [
	SPACE,
	...digits,
	...upperLetters,
	OPEN_BRACKET,
	...lowerLetters,
	...nonAscii,
];

/**
 * Reads the stamp at the beginning of a line, whichever of journalctl's text modes printed it, by its
 * character codes. `read` says whether there is one; the fields then describe it until the next call.
 */
export class StampReader {
	format: FormatName = 'short';
	kind: StampKind = 'none';
	/** In the unit of `kind`: see `Stamp`. */
	usec: number = NaN;
	zone: string | undefined = undefined;
	/** The printed stamp is `bytes[start, end)`; a space stands at `end`. */
	start: number = 0;
	end: number = 0;

	#at = 0;
	#value = 0;
	#lastDate = -1;
	#lastDateUsec = 0;
	/** The last word that was looked up as a month, and what it is: 0 when it is none. */
	#monthBytes: Uint8Array = new Uint8Array(0);
	#month = 0;
	#zoneBytes: Uint8Array = new Uint8Array(0);
	/** The label of `#zoneBytes`; `undefined` when it stands for UTC. */
	#zone: string | undefined = undefined;

	/** Reads the stamp of the line `bytes[start, end)`: it must be followed by a space. */
	read(bytes: Uint8Array, start: number, end: number): boolean {
		const first = bytes[start] ?? 0;
		this.start = start;
		this.zone = undefined;
		if (first >= UPPER_A && first <= UPPER_Z) {
			const known =
				this.#readShort(bytes, start, end) ||
				this.#readFull(bytes, start, end) ||
				this.#readLocalised(bytes, start, end);
			if (!known) return false;
		} else if (isDigit(first)) {
			if (bytes[start + 4] === MINUS) {
				if (!this.#readIso(bytes, start, end)) return false;
			} else if (!this.#readUnix(bytes, start, end) && !this.#readLocalised(bytes, start, end)) {
				return false;
			}
		} else if (first === OPEN_BRACKET) {
			if (!this.#readMonotonic(bytes, start, end)) return false;
		} else if (first === SPACE) {
			// Under some locales the months from January to September begin with a space: ` 1月 05 12:00:00`.
			if (!this.#readUnix(bytes, start, end) && !this.#readLocalised(bytes, start + 1, end)) return false;
		} else if (first < LOWER_A || !this.#readLocalised(bytes, start, end)) {
			return false;
		}
		return this.end < end && bytes[this.end] === SPACE;
	}

	/** `Mar 23 12:00:25`, `Mar  3 12:00:25.123456` */
	#readShort(bytes: Uint8Array, start: number, end: number): boolean {
		if (end - start < 16 || bytes[start + 3] !== SPACE || bytes[start + 6] !== SPACE) return false;
		const month = monthOf(bytes[start] ?? 0, bytes[start + 1] ?? 0, bytes[start + 2] ?? 0);
		if (month === 0) return false;
		const tens = bytes[start + 4] ?? 0;
		const ones = bytes[start + 5] ?? 0;
		if (!isDigit(ones) || !(tens === SPACE || isDigit(tens))) return false;
		const day = (tens === SPACE ? 0 : (tens - ZERO) * 10) + ones - ZERO;
		if (day < 1 || day > 31) return false;
		if (!this.#readClock(bytes, start + 7, end)) return false;
		this.kind = 'yearless';
		this.format = this.#at - start > 15 ? 'short-precise' : 'short';
		this.usec = ((daysBeforeMonth[month - 1] ?? 0) + day - 1) * dayUsec + this.#value;
		this.end = this.#at;
		return true;
	}

	/** `nov. 21 12:00:25`, `11月 21 12:00:25.123456`: the month as another locale abbreviates it. */
	#readLocalised(bytes: Uint8Array, start: number, end: number): boolean {
		let space = start;
		while (space < end && space - start <= longestMonth && bytes[space] !== SPACE) space += 1;
		if (space === start || bytes[space] !== SPACE || bytes[space + 3] !== SPACE) return false;
		const day = twoDigits(bytes, space + 1);
		if (!(day >= 1 && day <= 31) || !this.#readClock(bytes, space + 4, end)) return false;
		const known = this.#monthBytes;
		if (known.length !== space - start || !startsWith(bytes, start, end, known)) {
			this.#monthBytes = bytes.slice(start, space);
			this.#month = localisedMonth(decodeSpan(bytes, start, space));
		}
		if (this.#month === 0) return false;
		this.kind = 'yearless';
		this.format = this.#at - space > 12 ? 'short-precise' : 'short';
		this.usec = ((daysBeforeMonth[this.#month - 1] ?? 0) + day - 1) * dayUsec + this.#value;
		this.end = this.#at;
		return true;
	}

	/** `Thu 2017-03-23 12:00:25 UTC` */
	#readFull(bytes: Uint8Array, start: number, end: number): boolean {
		if (end - start < 26 || bytes[start + 3] !== SPACE || bytes[start + 14] !== SPACE) return false;
		if (!this.#readDate(bytes, start + 4)) return false;
		const date = this.#value;
		if (!this.#readClock(bytes, start + 15, end)) return false;
		const usec = date + this.#value;
		let at = this.#at;
		if (bytes[at] !== SPACE) return false;
		at += 1;
		const zoneStart = at;
		while (at < end && bytes[at] !== SPACE) {
			const byte = bytes[at] ?? 0;
			if (byte === COLON || byte === OPEN_BRACKET || at - zoneStart > 11) return false;
			at += 1;
		}
		if (at === zoneStart) return false;
		this.format = 'short-full';
		this.end = at;
		const sign = bytes[zoneStart];
		if (sign === PLUS || sign === MINUS) {
			if (!this.#readOffset(bytes, zoneStart, end) || this.#at !== at) return false;
			this.kind = 'realtime';
			this.usec = usec - this.#value;
			return true;
		}
		this.#readZone(bytes, zoneStart, at);
		this.zone = this.#zone;
		this.kind = this.#zone === undefined ? 'realtime' : 'local';
		this.usec = usec;
		return true;
	}

	/** `2017-03-23T12:00:25+0000`, `2017-03-23T12:00:25.123456+00:00` */
	#readIso(bytes: Uint8Array, start: number, end: number): boolean {
		if (end - start < 21 || bytes[start + 10] !== UPPER_T) return false;
		if (!this.#readDate(bytes, start)) return false;
		const date = this.#value;
		if (!this.#readClock(bytes, start + 11, end)) return false;
		const usec = date + this.#value;
		this.format = this.#at - start > 19 ? 'short-iso-precise' : 'short-iso';
		if (bytes[this.#at] === UPPER_Z) {
			this.#at += 1;
			this.#value = 0;
		} else if (!this.#readOffset(bytes, this.#at, end)) {
			return false;
		}
		this.kind = 'realtime';
		this.usec = usec - this.#value;
		this.end = this.#at;
		return true;
	}

	/** `1490270400.000005`, right-aligned when the number is small */
	#readUnix(bytes: Uint8Array, start: number, end: number): boolean {
		let at = start;
		while (at < end && bytes[at] === SPACE) at += 1;
		if (at - start > 9 || !this.#readSeconds(bytes, at, end)) return false;
		this.kind = 'realtime';
		this.format = 'short-unix';
		this.usec = this.#value;
		this.start = at;
		this.end = this.#at;
		return true;
	}

	/** `[   25.000000]`, `[   26.000000 <    1.000000 >]` */
	#readMonotonic(bytes: Uint8Array, start: number, end: number): boolean {
		let at = start + 1;
		while (at < end && bytes[at] === SPACE) at += 1;
		if (!this.#readSeconds(bytes, at, end)) return false;
		at = this.#at;
		this.format = 'short-monotonic';
		while (at < end && bytes[at] !== CLOSE_BRACKET) {
			const byte = bytes[at] ?? 0;
			const ofDelta =
				byte === SPACE ||
				byte === LESS_THAN ||
				byte === GREATER_THAN ||
				byte === DOT ||
				byte === STAR ||
				isDigit(byte);
			if (!ofDelta || at - start > 64) return false;
			this.format = 'short-delta';
			at += 1;
		}
		if (at >= end) return false;
		this.kind = 'monotonic';
		this.usec = this.#value;
		this.end = at + 1;
		return true;
	}

	/** `YYYY-MM-DD` at `at`: sets `#value` to the microseconds of its midnight. */
	#readDate(bytes: Uint8Array, at: number): boolean {
		if (bytes[at + 4] !== MINUS || bytes[at + 7] !== MINUS) return false;
		const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2);
		const month = twoDigits(bytes, at + 5);
		const day = twoDigits(bytes, at + 8);
		if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return false;
		const date = (year * 100 + month) * 100 + day;
		if (date !== this.#lastDate) {
			this.#lastDate = date;
			this.#lastDateUsec = daysSince1970(year, month, day) * dayUsec;
		}
		this.#value = this.#lastDateUsec;
		return true;
	}

	/** `HH:MM:SS[.ffffff]` at `at`: sets `#value` to the microseconds since midnight and `#at` behind it. */
	#readClock(bytes: Uint8Array, at: number, end: number): boolean {
		if (at + 8 > end || bytes[at + 2] !== COLON || bytes[at + 5] !== COLON) return false;
		const hours = twoDigits(bytes, at);
		const minutes = twoDigits(bytes, at + 3);
		const seconds = twoDigits(bytes, at + 6);
		if (!(hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds <= 60))
			return false;
		let usec = ((hours * 60 + minutes) * 60 + seconds) * 1_000_000;
		let next = at + 8;
		if (bytes[next] === DOT && next + 1 < end && isDigit(bytes[next + 1])) {
			next += 1;
			let unit = 100_000;
			while (next < end && isDigit(bytes[next])) {
				usec += ((bytes[next] ?? 0) - ZERO) * Math.floor(unit);
				unit /= 10;
				next += 1;
			}
		}
		this.#value = usec;
		this.#at = next;
		return true;
	}

	/** `+HH`, `+HHMM` or `+HH:MM` at `at`: sets `#value` to the microseconds east of UTC and `#at` behind it. */
	#readOffset(bytes: Uint8Array, at: number, end: number): boolean {
		const sign = bytes[at] === PLUS ? 1 : bytes[at] === MINUS ? -1 : 0;
		if (sign === 0 || at + 3 > end) return false;
		const hours = twoDigits(bytes, at + 1);
		if (!(hours >= 0 && hours < 24)) return false;
		let next = at + 3;
		let minutes = 0;
		const colon = bytes[next] === COLON ? 1 : 0;
		if (next + colon + 2 <= end && isDigit(bytes[next + colon])) {
			minutes = twoDigits(bytes, next + colon);
			if (!(minutes >= 0 && minutes < 60)) return false;
			next += colon + 2;
		}
		this.#value = sign * (hours * 60 + minutes) * 60_000_000;
		this.#at = next;
		return true;
	}

	/** `digits.ffffff` at `at`: sets `#value` to microseconds and `#at` behind it. */
	#readSeconds(bytes: Uint8Array, at: number, end: number): boolean {
		let next = at;
		let seconds = 0;
		while (next < end && isDigit(bytes[next])) {
			seconds = seconds * 10 + (bytes[next] ?? 0) - ZERO;
			next += 1;
		}
		if (next === at || next - at > 11 || bytes[next] !== DOT || next + 7 > end) return false;
		next += 1;
		const fraction =
			twoDigits(bytes, next) * 10_000 + twoDigits(bytes, next + 2) * 100 + twoDigits(bytes, next + 4);
		if (!(fraction >= 0)) return false;
		this.#value = seconds * 1_000_000 + fraction;
		this.#at = next + 6;
		return true;
	}

	/** Reads the zone label `bytes[start, end)` into `#zone`: nearly always the one of the line before. */
	#readZone(bytes: Uint8Array, start: number, end: number): void {
		const known = this.#zoneBytes;
		if (known.length === end - start && startsWith(bytes, start, end, known)) return;
		this.#zoneBytes = bytes.slice(start, end);
		const label = decodeSpan(bytes, start, end);
		this.#zone = utcLabels.has(label) ? undefined : label;
	}
}

/**
 * The stamp at the beginning of a printed line, or a printed stamp alone; `undefined` when there is none.
 *
 * @example
 * parseStamp('Mar 23 12:00:25 9294512 openvpn[7]: text')?.kind; // 'yearless'
 */
export function parseStamp(line: string): Stamp | undefined {
	const bytes = utf8(`${line} `);
	const reader = new StampReader();
	if (!reader.read(bytes, 0, bytes.length)) return undefined;
	const text = decodeSpan(bytes, reader.start, reader.end);
	return stampOfParts(reader.kind, reader.usec, reader.zone, text);
}

/** The number of two digits at `at`, far below zero if they are none. */
function twoDigits(bytes: Uint8Array, at: number): number {
	const tens = (bytes[at] ?? 0) - ZERO;
	const ones = (bytes[at + 1] ?? 0) - ZERO;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000;
}

/** 1 to 12 for an English abbreviation, 0 for anything else. */
function monthOf(first: number, second: number, third: number): number {
	return monthByLetters.get((first << 16) | (second << 8) | third) ?? 0;
}
