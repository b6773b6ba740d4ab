// Generated from date.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type DateLineMatch =
	| {
			readonly case: 'printed';
			readonly moment: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchDateLine(bytes: Uint8Array, start: number, end: number): DateLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'printed',
				moment: { start: from_moment, end: to_moment },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_moment = -1;
let to_moment = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	return case_printed(b, p, end);
}

function case_printed(b: Uint8Array, p: number, end: number): number {
	from_moment = p;
	p = rule_moment(b, p, end);
	if (p < 0) return -1;
	to_moment = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 0;
	return p;
}

function rule_moment(b: Uint8Array, p: number, end: number): number {
	const choice1 = p;
	choice1: {
		attempt2: {
			p = rule_skipIsoDay(b, p, end);
			if (p < 0) break attempt2;
			if (p >= end) break attempt2;
			p = afterCharacter(b, p, end);
			p = end;
			break choice1;
		}
		p = choice1;
		attempt3: {
			p = rule_skipWeekday(b, p, end);
			if (p < 0) break attempt3;
			if (p >= end) break attempt3;
			p = afterCharacter(b, p, end);
			p = end;
			break choice1;
		}
		p = choice1;
		return -1;
	}
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipIsoDay(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// "-"
	if (p >= end || b[p] !== 0x2d) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// "-"
	if (p >= end || b[p] !== 0x2d) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	return p;
}

function rule_skipWeekday(b: Uint8Array, p: number, end: number): number {
	const choice4 = p;
	choice4: {
		switch (p < end ? b[p] : -1) {
			case 0x46: // F
				attempt5: {
					// "Fri"
					if (p + 3 > end || b[p] !== 0x46 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69) break attempt5;
					p += 3;
					break choice4;
				}
				p = choice4;
				return -1;
			case 0x4d: // M
				attempt6: {
					// "Mon"
					if (p + 3 > end || b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e) break attempt6;
					p += 3;
					break choice4;
				}
				p = choice4;
				return -1;
			case 0x53: // S
				attempt7: {
					// "Sat"
					if (p + 3 > end || b[p] !== 0x53 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74) break attempt7;
					p += 3;
					break choice4;
				}
				p = choice4;
				attempt8: {
					// "Sun"
					if (p + 3 > end || b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e) break attempt8;
					p += 3;
					break choice4;
				}
				p = choice4;
				return -1;
			case 0x54: // T
				attempt9: {
					// "Tue"
					if (p + 3 > end || b[p] !== 0x54 || b[p + 1] !== 0x75 || b[p + 2] !== 0x65) break attempt9;
					p += 3;
					break choice4;
				}
				p = choice4;
				attempt10: {
					// "Thu"
					if (p + 3 > end || b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x75) break attempt10;
					p += 3;
					break choice4;
				}
				p = choice4;
				return -1;
			case 0x57: // W
				attempt11: {
					// "Wed"
					if (p + 3 > end || b[p] !== 0x57 || b[p + 1] !== 0x65 || b[p + 2] !== 0x64) break attempt11;
					p += 3;
					break choice4;
				}
				p = choice4;
				return -1;
			default:
				return -1;
		}
	}
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

/** Where the character at `p` ends; a byte that begins no UTF-8 sequence counts as one. */
function afterCharacter(b: Uint8Array, p: number, end: number): number {
	const head = b[p] ?? 0;
	const length = head < 0xc2 || head > 0xf4 ? 1 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : 4;
	if (p + length > end) return p + 1;
	for (let i = 1; i < length; i += 1) {
		if (((b[p + i] ?? 0) & 0xc0) !== 0x80) return p + 1;
	}
	return p + length;
}
