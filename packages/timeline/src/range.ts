import type { RealtimeUsec } from '@whydown/journal';
import type { RealtimeInterval } from './time.ts';

/* oxlint-disable typescript/no-unsafe-type-assertion -- values get their unit here. */

/** One end of a range of time, as a person writes it. */
export interface TimeBound {
	readonly text: string;
	/** Whether it counts from a reference: `-1h`, `yesterday`, `11:12`. */
	readonly isRelative: boolean;
	/** The moment that is meant. @param reference what `now` stands for; only a relative bound asks */
	at(reference: RealtimeUsec): RealtimeUsec;
}

/** A text is no moment in time: `message` says which and what would be. */
export class TimeBoundError extends Error {
	override readonly name: string = 'TimeBoundError';
}

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

/** Writes moments as a clock of one zone shows them. */
function clockOf(zone: string): Intl.DateTimeFormat {
	try {
		return new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric',
		});
	} catch {
		throw new TimeBoundError(`no such time zone: ${zone}; give a name such as Europe/Berlin, or UTC`);
	}
}

/** Civil time without a zone, as microseconds since 1970 would count it in UTC. */
function civil(year: number, month: number, date: number, seconds: number = 0): number {
	const at = new Date(0);
	// Days beyond the month's end run into the next, as `mktime` has them.
	at.setUTCFullYear(year, month - 1, date);
	return at.getTime() * 1000 + seconds * second;
}

/** A time zone: civil time into moments and back. */
export class Zone {
	readonly #clock: Intl.DateTimeFormat | undefined;

	/** @throws {TimeBoundError} when there is no such zone. */
	constructor(name: string = 'UTC') {
		this.#clock = name === 'UTC' ? undefined : clockOf(name);
	}

	/** What the zone's clocks show, counted as if it were UTC. */
	shown(moment: RealtimeUsec): number {
		if (this.#clock === undefined) return moment;
		const parts = new Map<string, number>();
		const milliseconds = Math.floor(moment / 1000);
		for (const { type, value } of this.#clock.formatToParts(milliseconds)) parts.set(type, Number(value));
		const of = (type: string): number => parts.get(type) ?? 0;
		const seconds = of('hour') * 3600 + of('minute') * 60 + of('second');
		const fraction = ((moment % second) + second) % second;
		return civil(of('year'), of('month'), of('day'), seconds) + fraction;
	}

	/** The moment at which the zone's clocks show `shown`: in the gap of a change the hour after it. */
	moment(shown: number): RealtimeUsec {
		const offset = (at: number): number => this.shown(at as RealtimeUsec) - at;
		const before = shown - offset(shown - day);
		const after = shown - offset(shown + day);
		return (this.shown(before as RealtimeUsec) === shown || before > after ? before : after) as RealtimeUsec;
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
	const midnight = Math.floor(today / day) * day;
	if (text === 'today') return midnight;
	if (text === 'yesterday') return midnight - day;
	if (text === 'tomorrow') return midnight + day;
	const [whole, year, month = '', date = '', lead, hours, minutes = '', seconds = '0', decimals = ''] =
		dateAndTime.exec(text) ?? [];
	if (whole === undefined || whole === '') return undefined;
	if (year !== undefined && hours !== undefined && lead === '') return undefined;
	let start = midnight;
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
		if (wanted !== -1 && new Date(Math.floor(shown / 1000)).getUTCDay() !== wanted) {
			throw new TimeBoundError(`the day is no such weekday: ${text}`);
		}
		return notBefore1970(placed.zone.moment(shown));
	};
	const isRelative = !/^\d+-/.test(rest);
	// What is wrong with it shows now, and not when the input has been read; a weekday without a date only then.
	if (!isRelative) at(0 as RealtimeUsec);
	else if (civilTime(rest, 0) === undefined) throw refused;
	return { text, isRelative, at };
}

export interface RangeOptions {
	readonly since?: TimeBound | undefined;
	readonly until?: TimeBound | undefined;
	/** Items that wait at most for what follows them; the oldest of more are left out and counted. Default 100 000. */
	readonly held?: number;
}

/**
 * Selects a stretch of a time line: from the first item that is not before `since` to the last that is not after `until`.
 * Between the two nothing is left out, whatever the clock did: after a jump the stamps prove nothing. An item of unknown
 * time may be inside.
 *
 * Relative bounds count from the last item, so that an old journal answers like a new one; until it has come, all wait.
 */
export class RangeSelection<Item> {
	readonly #options: RangeOptions;
	readonly #timeOf: (item: Item) => RealtimeInterval | undefined;
	#since = 0;
	#until: number = Number.POSITIVE_INFINITY;
	#isResolved = true;
	#hasBegun = false;
	#waiting: Item[] = [];
	#end: RealtimeUsec | undefined;
	/** Items outside. */
	outside = 0;
	/** Items that waited when too many did: nobody knows whether they are inside. */
	forgotten = 0;

	constructor(options: RangeOptions, timeOf: (item: Item) => RealtimeInterval | undefined) {
		this.#options = options;
		this.#timeOf = timeOf;
		const { since, until } = options;
		this.#isResolved = since?.isRelative !== true && until?.isRelative !== true;
		if (this.#isResolved) this.#resolve(0 as RealtimeUsec);
	}

	/** The next item; returns those that are now known to be inside, in order. */
	take(item: Item): readonly Item[] {
		if (this.#isResolved) return this.#select(item);
		this.#end = this.#timeOf(item)?.latest ?? this.#end;
		this.#wait(item);
		return [];
	}

	/** Nothing follows: returns the rest. */
	end(): readonly Item[] {
		const inside: Item[] = [];
		if (!this.#isResolved) {
			this.#isResolved = true;
			this.#resolve(this.#end ?? (0 as RealtimeUsec));
			const all = this.#waiting;
			this.#waiting = [];
			for (const item of all) inside.push(...this.#select(item));
		}
		this.outside += this.#waiting.length;
		this.#waiting = [];
		return inside;
	}

	#resolve(reference: RealtimeUsec): void {
		const { since, until } = this.#options;
		this.#since = since?.at(reference) ?? 0;
		this.#until = until?.at(reference) ?? Number.POSITIVE_INFINITY;
	}

	#select(item: Item): readonly Item[] {
		const time = this.#timeOf(item);
		if (!this.#hasBegun) {
			if (time !== undefined && time.latest < this.#since) {
				this.outside += 1;
				return [];
			}
			this.#hasBegun = true;
		}
		// Not after `until`: neither is what waited, even if its clock was ahead.
		if (time === undefined || time.earliest <= this.#until) {
			const inside = [...this.#waiting, item];
			this.#waiting = [];
			return inside;
		}
		this.#wait(item);
		return [];
	}

	#wait(item: Item): void {
		this.#waiting.push(item);
		const { held = 100_000 } = this.#options;
		if (this.#waiting.length <= held) return;
		// Half at once: taking from the front of a long list is slow.
		const leaving = Math.ceil(held / 2);
		this.#waiting = this.#waiting.slice(leaving);
		this.forgotten += leaving;
	}
}
