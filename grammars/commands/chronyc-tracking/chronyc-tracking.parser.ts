// Generated from chronyc-tracking.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type ChronycTrackingLineMatch =
	| {
			readonly case: 'reference';
			readonly referenceId: Span;
			readonly referenceName: Span | undefined;
	  }
	| {
			readonly case: 'stratum';
			readonly stratum: Span;
	  }
	| {
			readonly case: 'systemTime';
			readonly seconds: Span;
			readonly direction: Span;
	  }
	| {
			readonly case: 'lastOffset';
			readonly offset: Span;
	  }
	| {
			readonly case: 'leap';
			readonly leapStatus: Span;
	  }
	| {
			readonly case: 'failed';
			readonly complaint: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchChronycTrackingLine(bytes: Uint8Array, start: number, end: number): ChronycTrackingLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'reference',
				referenceId: { start: from_referenceId, end: to_referenceId },
				referenceName: from_referenceName < 0 ? undefined : { start: from_referenceName, end: to_referenceName },
			};
		case 1:
			return {
				case: 'stratum',
				stratum: { start: from_stratum, end: to_stratum },
			};
		case 2:
			return {
				case: 'systemTime',
				seconds: { start: from_seconds, end: to_seconds },
				direction: { start: from_direction, end: to_direction },
			};
		case 3:
			return {
				case: 'lastOffset',
				offset: { start: from_offset, end: to_offset },
			};
		case 4:
			return {
				case: 'leap',
				leapStatus: { start: from_leapStatus, end: to_leapStatus },
			};
		case 5:
			return {
				case: 'failed',
				complaint: { start: from_complaint, end: to_complaint },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_referenceId = -1;
let to_referenceId = -1;
let from_referenceName = -1;
let to_referenceName = -1;
let from_stratum = -1;
let to_stratum = -1;
let from_seconds = -1;
let to_seconds = -1;
let from_direction = -1;
let to_direction = -1;
let from_offset = -1;
let to_offset = -1;
let from_leapStatus = -1;
let to_leapStatus = -1;
let from_complaint = -1;
let to_complaint = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x35: // 5
		case 0x43: // C
		case 0x55: // U
			return case_failed(b, p, end);
		case 0x4c: // L
			q = case_lastOffset(b, p, end);
			if (q >= 0) return q;
			return case_leap(b, p, end);
		case 0x52: // R
			return case_reference(b, p, end);
		case 0x53: // S
			q = case_stratum(b, p, end);
			if (q >= 0) return q;
			return case_systemTime(b, p, end);
		default:
			return -1;
	}
}

function case_reference(b: Uint8Array, p: number, end: number): number {
	from_referenceName = -1;
	// "Reference ID"
	if (p + 12 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x66 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x6e || b[p + 7] !== 0x63 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x49 || b[p + 11] !== 0x44) return -1;
	p += 12;
	p = rule_skipColon(b, p, end);
	if (p < 0) return -1;
	from_referenceId = p;
	p = rule_referenceId(b, p, end);
	if (p < 0) return -1;
	to_referenceId = p;
	const optional1 = p;
	optional1: {
		attempt2: {
			// " ("
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) break attempt2;
			p += 2;
			const optional3 = p;
			optional3: {
				attempt4: {
					from_referenceName = p;
					p = rule_referenceName(b, p, end);
					if (p < 0) break attempt4;
					to_referenceName = p;
					break optional3;
				}
				p = optional3;
				from_referenceName = -1;
			}
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt2;
			p += 1;
			break optional1;
		}
		p = optional1;
		from_referenceName = -1;
	}
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 0;
	return p;
}

function case_stratum(b: Uint8Array, p: number, end: number): number {
	// "Stratum"
	if (p + 7 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x72 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x6d) return -1;
	p += 7;
	p = rule_skipColon(b, p, end);
	if (p < 0) return -1;
	from_stratum = p;
	p = rule_stratum(b, p, end);
	if (p < 0) return -1;
	to_stratum = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 1;
	return p;
}

function case_systemTime(b: Uint8Array, p: number, end: number): number {
	// "System time"
	if (p + 11 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
		b[p + 10] !== 0x65) return -1;
	p += 11;
	p = rule_skipColon(b, p, end);
	if (p < 0) return -1;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// " seconds "
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_direction = p;
	p = rule_direction(b, p, end);
	if (p < 0) return -1;
	to_direction = p;
	// " of NTP time"
	if (p + 12 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6f || b[p + 2] !== 0x66 || b[p + 3] !== 0x20 || b[p + 4] !== 0x4e ||
		b[p + 5] !== 0x54 || b[p + 6] !== 0x50 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x6d || b[p + 11] !== 0x65) return -1;
	p += 12;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_lastOffset(b: Uint8Array, p: number, end: number): number {
	// "Last offset"
	if (p + 11 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x61 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x66 || b[p + 7] !== 0x66 || b[p + 8] !== 0x73 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x74) return -1;
	p += 11;
	p = rule_skipColon(b, p, end);
	if (p < 0) return -1;
	from_offset = p;
	p = rule_offset(b, p, end);
	if (p < 0) return -1;
	to_offset = p;
	// " seconds"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x73) return -1;
	p += 8;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_leap(b: Uint8Array, p: number, end: number): number {
	// "Leap status"
	if (p + 11 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x70 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x73) return -1;
	p += 11;
	p = rule_skipColon(b, p, end);
	if (p < 0) return -1;
	from_leapStatus = p;
	p = rule_leapStatus(b, p, end);
	if (p < 0) return -1;
	to_leapStatus = p;
	matched = 4;
	return p;
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 5;
	return p;
}

function rule_skipColon(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_referenceId(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_referenceName(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_stratum(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_seconds(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	const optional5 = p;
	optional5: {
		attempt6: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt6;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt6;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional5;
		}
		p = optional5;
	}
	return p;
}

function rule_direction(b: Uint8Array, p: number, end: number): number {
	const choice7 = p;
	choice7: {
		attempt8: {
			// "slow"
			if (p + 4 > end || b[p] !== 0x73 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6f || b[p + 3] !== 0x77) break attempt8;
			p += 4;
			break choice7;
		}
		p = choice7;
		attempt9: {
			// "fast"
			if (p + 4 > end || b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74) break attempt9;
			p += 4;
			break choice7;
		}
		p = choice7;
		return -1;
	}
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_offset(b: Uint8Array, p: number, end: number): number {
	const optional10 = p;
	optional10: {
		attempt11: {
			if (p >= end || (b[p] !== 0x2b && b[p] !== 0x2d)) break attempt11;
			p += 1;
			break optional10;
		}
		p = optional10;
	}
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	const optional12 = p;
	optional12: {
		attempt13: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt13;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt13;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional12;
		}
		p = optional12;
	}
	return p;
}

function rule_leapStatus(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	const choice14 = p;
	choice14: {
		switch (p < end ? b[p] : -1) {
			case 0x35: // 5
				attempt15: {
					// "506 Cannot talk to daemon"
					if (p + 25 > end ||
						b[p] !== 0x35 || b[p + 1] !== 0x30 || b[p + 2] !== 0x36 || b[p + 3] !== 0x20 || b[p + 4] !== 0x43 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6e || b[p + 8] !== 0x6f || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6c || b[p + 14] !== 0x6b ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x6f || b[p + 18] !== 0x20 || b[p + 19] !== 0x64 ||
						b[p + 20] !== 0x61 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6d || b[p + 23] !== 0x6f || b[p + 24] !== 0x6e) break attempt15;
					p += 25;
					break choice14;
				}
				p = choice14;
				attempt16: {
					// "501 Not authorised"
					if (p + 18 > end ||
						b[p] !== 0x35 || b[p + 1] !== 0x30 || b[p + 2] !== 0x31 || b[p + 3] !== 0x20 || b[p + 4] !== 0x4e ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x61 || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x68 || b[p + 12] !== 0x6f || b[p + 13] !== 0x72 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) break attempt16;
					p += 18;
					break choice14;
				}
				p = choice14;
				return -1;
			case 0x43: // C
				attempt17: {
					// "Could not "
					if (p + 10 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20) break attempt17;
					p += 10;
					break choice14;
				}
				p = choice14;
				return -1;
			case 0x55: // U
				attempt18: {
					// "Unrecognized command"
					if (p + 20 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x67 || b[p + 7] !== 0x6e || b[p + 8] !== 0x69 || b[p + 9] !== 0x7a ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6d || b[p + 16] !== 0x6d || b[p + 17] !== 0x61 || b[p + 18] !== 0x6e || b[p + 19] !== 0x64) break attempt18;
					p += 20;
					break choice14;
				}
				p = choice14;
				attempt19: {
					// "Unrecognised command"
					if (p + 20 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x67 || b[p + 7] !== 0x6e || b[p + 8] !== 0x69 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6d || b[p + 16] !== 0x6d || b[p + 17] !== 0x61 || b[p + 18] !== 0x6e || b[p + 19] !== 0x64) break attempt19;
					p += 20;
					break choice14;
				}
				p = choice14;
				return -1;
			default:
				return -1;
		}
	}
	p = end;
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
