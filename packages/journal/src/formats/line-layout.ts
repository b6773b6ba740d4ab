import type { StampKind } from '../stamp.ts';
import type { FormatName } from './format.ts';
import { daysSince1970 } from './stamp.ts';

/** A part of a line: offsets in bytes from its beginning. */
export interface Part {
	readonly from: number;
	readonly to: number;
}

/** What a line says before its message, in a layout that is not journalctl's. Offsets count from the beginning of the line. */
export interface LineHead {
	readonly format: FormatName;
	readonly stampKind: StampKind;
	/** In the unit of `stampKind`; `NaN` without a stamp. */
	readonly stampUsec: number;
	/** The zone of a `local` stamp: empty where the line names none. */
	readonly zone?: string;
	readonly stamp?: Part;
	readonly hostname?: Part;
	/** A part of the line, or a name that the layout stands for. */
	readonly identifier?: Part | string;
	/** The user's service that wrote it. */
	readonly service?: Part;
	readonly pid?: number;
	readonly priority?: number;
	readonly message: number;
}

/** Bytes of a line that a layout looks at: more than any of them puts before a message. */
export const layoutBytes = 512;

/**
 * Reads what stands before the message of one line, from its first `layoutBytes` bytes as Latin-1, so that an index into the text
 * is an offset into the line. `undefined` when the line has another layout.
 */
export type LineLayout = (text: string) => LineHead | undefined;

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** 1 to 12 for an English abbreviation. */
export function monthNumber(name: string): number {
	return months.indexOf(name) / 3 + 1;
}

/** Microseconds since 1970 of a date and `HH:MM:SS[.ffffff…]`, read as UTC. */
export function civilUsec(year: number, month: number, day: number, clock: string): number {
	const [hours = '0', minutes = '0', seconds = '0'] = clock.split(':');
	const [whole = '0', fraction = ''] = seconds.split(/[.,]/);
	const wholeSeconds =
		((daysSince1970(year, month, day) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(whole);
	return wholeSeconds * 1_000_000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}

/** Microseconds east of UTC of `+0100`, `+01:00` or `Z`. */
export function offsetUsec(zone: string): number {
	const match = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
	if (match === null) return 0;
	const [, sign, hours, minutes] = match;
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000_000;
}

/** The part that a match's group takes, `behind` characters after the match's beginning. */
export function partAt(from: number, text: string): Part {
	return { from, to: from + text.length };
}
