import { civilUsec, monthNumber, offsetUsec } from './civil-time.ts';
import { type LineHead, partAt } from './line-layout.ts';

const ctime =
	/^((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4})) (?=\S)/;
const plainDate = /^((\d{4})-(\d\d)-(\d\d) (\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)) (?=\S)/;
const isoDate = /^((\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:?\d\d)) (?=\S)/;
const bracketed = /^\[((\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d(?:\.\d{1,9})?)Z)\] (?=\S)/;
const logfmt = /^time="((\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:\d\d))" level=/;
const level = /^\[(?:info|success|event|api|debug|error|warn)\] {1,5}(?=\S)/;
const tagged = /^([A-Za-z][\w.@-]{0,63})\[(\d{1,10})\]: /;

/**
 * Lines of a program without any prefix: only what it printed itself. Its stamp is all that there is, and nobody says
 * which program it was; `grammars` may know by the wording.
 *
 * - `Thu Mar 23 12:00:24 2017 text` (OpenVPN to 2.4) and `2022-03-05 09:05:43 text` (since 2.5): local time
 * - `2022-08-18T10:51:01Z text` (chronyd); `+588592596-05-04T01:24:56Z text` where it may not read the clock
 * - `[2019-06-13T18:41:47.927Z] text` and `[info]    text` (supervisor)
 * - `time="2022-08-18T10:51:01.123Z" level=info …` (engine): the message is the whole line
 * - `dnsmasq[1792]: text`
 */
export function bareHead(text: string): LineHead | undefined {
	return (
		ctimeHead(text) ??
		localHead(text) ??
		datedHead(text) ??
		levelHead(text) ??
		taggedHead(text) ??
		unreadClockHead(text)
	);
}

const named = /^([A-Za-z][\w.@-]{1,63}): (?=\S)/;

/** Tells a program by its name and the words behind it, as Latin-1. */
export type ProgramRecogniser = (name: string, words: string) => boolean;

/** `NetworkManager: text`: stamp, host and number were cut off. Any word and a colon begin a sentence: `isProgram` has to know both. */
export function namedHead(text: string, isProgram: ProgramRecogniser): LineHead | undefined {
	const match = named.exec(text);
	if (match === null) return undefined;
	const [all, name = ''] = match;
	if (!isProgram(name, text.slice(all.length))) return undefined;
	return { stampKind: 'none', stampUsec: NaN, identifier: partAt(0, name), message: all.length };
}

/** The stamp of a program that the system does not let read the clock: no year has five digits. */
export const unreadClock: RegExp = /^[+-]\d{5,12}-\d\d-\d\dT\d\d:\d\d:\d\dZ (?=\S)/;

function unreadClockHead(text: string): LineHead | undefined {
	const match = unreadClock.exec(text);
	return match === null ? undefined : { stampKind: 'none', stampUsec: NaN, message: match[0].length };
}

function ctimeHead(text: string): LineHead | undefined {
	const match = ctime.exec(text);
	if (match === null) return undefined;
	const [all, stamp = '', month = '', day = '', clock = '', year = ''] = match;
	return {
		stampKind: 'local',
		stampUsec: civilUsec(Number(year), monthNumber(month), Number(day), clock),
		zone: '',
		stamp: partAt(0, stamp),
		message: all.length,
	};
}

function localHead(text: string): LineHead | undefined {
	const match = plainDate.exec(text);
	if (match === null) return undefined;
	const [all, stamp = '', year, month, day, clock = ''] = match;
	if (!isDate(month, day)) return undefined;
	return {
		stampKind: 'local',
		stampUsec: civilUsec(Number(year), Number(month), Number(day), clock),
		zone: '',
		stamp: partAt(0, stamp),
		message: all.length,
	};
}

function datedHead(text: string): LineHead | undefined {
	const match = isoDate.exec(text) ?? bracketed.exec(text) ?? logfmt.exec(text);
	if (match === null) return undefined;
	const [all, stamp = '', year, month, day, clock = '', zone = 'Z'] = match;
	if (!isDate(month, day)) return undefined;
	return {
		stampKind: 'realtime',
		stampUsec: civilUsec(Number(year), Number(month), Number(day), clock) - offsetUsec(zone),
		stamp: partAt(all.indexOf(stamp), stamp),
		message: all.startsWith('time=') ? 0 : all.length,
	};
}

function levelHead(text: string): LineHead | undefined {
	return level.test(text) ? { stampKind: 'none', stampUsec: NaN, message: 0 } : undefined;
}

function taggedHead(text: string): LineHead | undefined {
	const match = tagged.exec(text);
	if (match === null) return undefined;
	const [all, name = '', pid = ''] = match;
	return {
		stampKind: 'none',
		stampUsec: NaN,
		identifier: partAt(0, name),
		pid: Number(pid),
		message: all.length,
	};
}

function isDate(month: string | undefined, day: string | undefined): boolean {
	return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}
