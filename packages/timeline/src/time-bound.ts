import { tzOffset } from '@date-fns/tz/tzOffset';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { getDay } from 'date-fns/getDay';
import { set } from 'date-fns/set';
import { startOfDay } from 'date-fns/startOfDay';
import type { RealtimeUsec } from '@whydown/journal';
import type { CivilZone } from './reader-zone.ts';
import { TimeBoundError, type TimeBound } from './selection.ts';

/*
 * Moments as people write them. This module is an entry point of its own (`@whydown/timeline/time-bound`): date-fns is loaded for a
 * range of time, and never to read a journal.
 */

const second = 1_000_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/* As systemd has them: a month is a twelfth of a year, a year 365.25 days. */
const unitNames: readonly (readonly [usec: number, names: string])[] = [
	[1, 'us usec µs μs'],
	[1000, 'ms msec'],
	[second, 's sec second seconds'],
	[minute, 'm min minute minutes'],
	[hour, 'h hr hour hours'],
	[day, 'd day days'],
	[7 * day, 'w week weeks'],
	[30.4375 * day, 'M month months'],
	[365.25 * day, 'y year years'],
];

/** A number without a unit counts seconds. */
const units: ReadonlyMap<string, number> = new Map([
	['', second],
	...unitNames.flatMap(([usec, names]) => names.split(' ').map((name) => [name, usec] as const)),
]);

/** A length of time such as `1h 30min`, in microseconds; `undefined` when it is none. */
function span(text: string): number | undefined {
	const part = /\s*(?:(\d+)(?:\.(\d*))?|\.(\d+))\s*([a-zA-Zµμ]*)\s*/y;
	let sum = 0;
	do {
		const [, whole = '0', decimals, bare, name = ''] = part.exec(text) ?? [undefined, undefined];
		const unit = units.get(name);
		if (part.lastIndex === 0 || unit === undefined) return undefined;
		sum += Number(whole) * unit + Math.floor(Number(`0.${decimals ?? bare ?? ''}0`) * unit);
	} while (part.lastIndex < text.length);
	return Number.isSafeInteger(Math.floor(sum)) ? Math.floor(sum) : undefined;
}

/** Civil time is kept as the microseconds since 1970 that a clock in UTC would show. */
function dateOf(shown: number): Date {
	return new UTCDateMini(Math.floor(shown / 1000));
}

/** Midnight of a day. Days beyond the month's end run into the next, as `mktime` has them. */
function civil(year: number, month: number, date: number): number {
	return set(dateOf(0), { year, month: month - 1, date }).getTime() * 1000;
}

const quarter = 15 * minute;

/** A time zone: civil time into moments and back. */
export class Zone implements CivilZone {
	readonly #name: string;
	/** Offsets change at quarters of an hour, and stamps come close together. */
	#known: { readonly quarter: number; readonly offset: number } = { quarter: Number.NaN, offset: 0 };

	/** @throws {TimeBoundError} when there is no such zone. */
	constructor(name: string = 'UTC') {
		this.#name = name;
		if (Number.isNaN(tzOffset(name, new Date(0)))) {
			throw new TimeBoundError(`no such time zone: ${name}; give a name such as Europe/Berlin, or UTC`);
		}
	}

	/** The time that the zone's clocks show, counted as if it were UTC. */
	shown(moment: RealtimeUsec): number {
		return moment + this.#offset(moment);
	}

	/** The moment at which the zone's clocks show `shown`: in the gap of a change the hour after it, twice shown the first. */
	moment(shown: number): RealtimeUsec {
		return this.moments(shown)[0];
	}

	moments(shown: number): readonly [RealtimeUsec, ...RealtimeUsec[]] {
		const before = (shown - this.#offset(shown - day)) as RealtimeUsec;
		const after = (shown - this.#offset(shown + day)) as RealtimeUsec;
		if (before === after || this.shown(after) !== shown) return [before];
		return this.shown(before) === shown ? [before, after] : [after];
	}

	#offset(moment: number): number {
		const at = Math.floor(moment / quarter);
		if (this.#known.quarter !== at) {
			const offset = Math.round(tzOffset(this.#name, new Date((at * quarter) / 1000)) * minute);
			this.#known = { quarter: at, offset };
		}
		return this.#known.offset;
	}
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekdayName =
	/^(sun|mon|tue|wed|thu|fri|sat|sunday|monday|tuesday|wednesday|thursday|friday|saturday) +/i;
const dateAndTime =
	/^(?:(\d{1,4})-(\d{1,2})-(\d{1,2}))?(?:(^|[T ] *)(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d+))?)?)?$/;
const isoZone = /^(\d{4}-\d{2}-\d{2}[T ].*?\d) ?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** A zone at the end of a text: `UTC` or a name of the zone database. */
function zoneAtEnd(text: string, fallback: Zone): { readonly rest: string; readonly zone: Zone } {
	const [, rest, name] = /^(.*\S) +([A-Za-z]+(?:[/_+-][\w/+-]+)*)$/.exec(text) ?? [];
	if (rest === undefined || name === undefined) return { rest: text, zone: fallback };
	if (name.toUpperCase() === 'UTC') return { rest, zone: new Zone() };
	if (!name.includes('/')) return { rest: text, zone: fallback };
	return { rest, zone: new Zone(name) };
}

function microseconds(decimals: string): number {
	return Math.round(Number(`0.${decimals}`) * second);
}

/** `[[CC]YY-MM-DD] [HH:MM[:SS[.frac]]]`, as civil time of the day of `today`; `undefined` when it is none. */
function civilTime(text: string, today: number): number | undefined {
	const midnightIn = (days: number): number => addDays(startOfDay(dateOf(today)), days).getTime() * 1000;
	if (text === 'today') return midnightIn(0);
	if (text === 'yesterday') return midnightIn(-1);
	if (text === 'tomorrow') return midnightIn(1);
	const [whole, year, month = '', date = '', lead, hours, minutes = '', seconds = '0', decimals = ''] =
		dateAndTime.exec(text) ?? [];
	if (whole === undefined || whole === '') return undefined;
	if (year !== undefined && hours !== undefined && lead === '') return undefined;
	let start = midnightIn(0);
	if (year !== undefined) {
		const number = Number(year);
		const century = number < 69 ? 2000 : 1900;
		if (Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31) return undefined;
		start = civil(year.length > 2 ? number : century + number, Number(month), Number(date));
	}
	if (hours === undefined) return start;
	if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 61) return undefined;
	const time = Number(hours) * hour + Number(minutes) * minute + Number(seconds) * second;
	return start + time + microseconds(decimals);
}

const notBefore1970 = (usec: number): RealtimeUsec => Math.max(0, usec) as RealtimeUsec;

/**
 * Reads a moment as `journalctl --since` takes it (systemd.time(7)): `2012-10-30 18:17:16`, `11:12`, `yesterday`,
 * `-1h30min`, `2 days ago`, `+5min`, `@1395716396`, `now`, with a weekday before and `UTC` or a zone's name behind; and ISO
 * 8601 with `T`, `Z` and offsets, too.
 *
 * @throws {TimeBoundError} when it is none of these.
 *
 * @example
 * readTimeBound('-1h').at(endOfTheJournal);
 */
export function readTimeBound(text: string, zone: Zone = new Zone()): TimeBound {
	const trimmed = text.trim();
	const from = (usec: number): TimeBound => ({
		text,
		isRelative: true,
		at: (now) => notBefore1970(now + usec),
	});
	const fixed = (usec: number): TimeBound => ({ text, isRelative: false, at: () => notBefore1970(usec) });
	const refused = new TimeBoundError(
		`no moment in time: ${text}; write for example "2024-08-19 07:25:20", "yesterday", "-1h30min" or "2 days ago"`,
	);

	if (trimmed === 'now') return from(0);
	const [, sign, length] = /^([-+@])(.*)$/.exec(trimmed) ?? [];
	const [, passed, direction] = /^(.*) (ago|left)$/.exec(trimmed) ?? [];
	const usec = span(length ?? passed ?? '');
	if (sign !== undefined || passed !== undefined) {
		if (usec === undefined) throw refused;
		if (sign === '@') return fixed(usec);
		return from(sign === '-' || direction === 'ago' ? -usec : usec);
	}

	const [, iso, east, hours = '0', minutes = '0'] = isoZone.exec(trimmed) ?? [];
	if (iso !== undefined) {
		const shown = civilTime(iso, 0);
		if (shown === undefined) throw refused;
		const offset = Number(hours) * hour + Number(minutes) * minute;
		return fixed(shown - (east === '-' ? -offset : offset));
	}

	const placed = zoneAtEnd(trimmed, zone);
	const weekday = weekdayName.exec(placed.rest);
	const rest = placed.rest.slice(weekday?.[0].length ?? 0);
	const wanted = weekday?.[1] === undefined ? -1 : weekdays.indexOf(weekday[1].slice(0, 3).toLowerCase());
	const at = (now: RealtimeUsec): RealtimeUsec => {
		const shown = civilTime(rest, placed.zone.shown(now));
		if (shown === undefined) throw refused;
		if (wanted !== -1 && getDay(dateOf(shown)) !== wanted) {
			throw new TimeBoundError(`the day is no such weekday: ${text}`);
		}
		return notBefore1970(placed.zone.moment(shown));
	};
	const isRelative = !/^\d+-/.test(rest);
	// A mistake is told now, not after the input has been read; a wrong weekday without a date shows only then.
	if (!isRelative) at(0 as RealtimeUsec);
	else if (civilTime(rest, 0) === undefined) throw refused;
	return { text, isRelative, at };
}
