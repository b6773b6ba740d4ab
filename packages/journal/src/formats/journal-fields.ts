import { isDigit, UNDERSCORE, UPPER_A, UPPER_Z, utf8 } from '../input/bytes.ts';

/** The fields of a journal entry that are kept, by their place in arrays of fields. */
export const MESSAGE = 0;
export const REALTIME = 1;
export const MONOTONIC = 2;
export const SOURCE_REALTIME = 3;
export const CURSOR = 4;
export const BOOT_ID = 5;
export const HOSTNAME = 6;
export const IDENTIFIER = 7;
export const COMM = 8;
export const UNIT = 9;
export const PID = 10;
export const SYSLOG_PID = 11;
export const PRIORITY = 12;
export const CONTAINER = 13;

const names: readonly string[] = [
	'MESSAGE',
	'__REALTIME_TIMESTAMP',
	'__MONOTONIC_TIMESTAMP',
	'_SOURCE_REALTIME_TIMESTAMP',
	'__CURSOR',
	'_BOOT_ID',
	'_HOSTNAME',
	'SYSLOG_IDENTIFIER',
	'_COMM',
	'_SYSTEMD_UNIT',
	'_PID',
	'SYSLOG_PID',
	'PRIORITY',
	'CONTAINER_NAME',
];
/** The number of fields that are kept. */
export const fieldCount: number = names.length;
/** The names of the fields that are kept. */
export const keptFields: ReadonlySet<string> = new Set(names);

const nameBytes: readonly Uint8Array[] = names.map(utf8);
const longestKept = 32;
/** The one kept field that a name can be, by its length and its last byte: these two tell them apart. */
const fieldByShape = new Int8Array(longestKept * 256).fill(-1);
for (const [field, name] of nameBytes.entries()) {
	fieldByShape[name.length * 256 + (name.at(-1) ?? 0)] = field;
}
/** No field of a journal has a longer name. */
const longestFieldName = 64;

/** The kept field that `bytes[start, end)` names; -1 when it is none of them. */
export function fieldNamed(bytes: Uint8Array, start: number, end: number): number {
	if (end - start >= longestKept) return -1;
	const field = fieldByShape[(end - start) * 256 + (bytes[end - 1] ?? 0)] ?? -1;
	return field !== -1 && isName(field, bytes, start) ? field : -1;
}

/** True if the name of `field` stands at `start`; the lengths are equal. */
function isName(field: number, bytes: Uint8Array, start: number): boolean {
	const name = nameBytes[field];
	if (name === undefined) return false;
	for (let at = 0; at < name.length; at += 1) {
		if (bytes[start + at] !== name[at]) return false;
	}
	return true;
}

/** The end of the name of a journal field that begins at `start` (`A-Z`, `0-9`, `_`); `start` when there is none. */
export function endOfName(bytes: Uint8Array, start: number, end: number): number {
	let at = start;
	while (at < end) {
		const byte = bytes[at] ?? 0;
		const letter = (byte >= UPPER_A && byte <= UPPER_Z) || byte === UNDERSCORE;
		if (!letter && !(isDigit(byte) && at > start)) break;
		at += 1;
	}
	return at - start > longestFieldName ? start : at;
}
