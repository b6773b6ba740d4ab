// Generated from timedatectl.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type TimedatectlLineMatch =
	| {
			readonly case: 'localTime';
			readonly localTime: Span;
	  }
	| {
			readonly case: 'universalTime';
			readonly universalTime: Span;
	  }
	| {
			readonly case: 'rtcTime';
			readonly rtcTime: Span;
	  }
	| {
			readonly case: 'timeZone';
			readonly timeZone: Span;
	  }
	| {
			readonly case: 'synchronised';
			readonly synchronised: Span;
	  }
	| {
			readonly case: 'service';
			readonly service: Span;
	  }
	| {
			readonly case: 'rtcZone';
			readonly rtcInLocalZone: Span;
	  }
	| {
			readonly case: 'failed';
			readonly complaint: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchTimedatectlLine(bytes: Uint8Array, start: number, end: number): TimedatectlLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'localTime',
				localTime: { start: from_localTime, end: to_localTime },
			};
		case 1:
			return {
				case: 'universalTime',
				universalTime: { start: from_universalTime, end: to_universalTime },
			};
		case 2:
			return {
				case: 'rtcTime',
				rtcTime: { start: from_rtcTime, end: to_rtcTime },
			};
		case 3:
			return {
				case: 'timeZone',
				timeZone: { start: from_timeZone, end: to_timeZone },
			};
		case 4:
			return {
				case: 'synchronised',
				synchronised: { start: from_synchronised, end: to_synchronised },
			};
		case 5:
			return {
				case: 'service',
				service: { start: from_service, end: to_service },
			};
		case 6:
			return {
				case: 'rtcZone',
				rtcInLocalZone: { start: from_rtcInLocalZone, end: to_rtcInLocalZone },
			};
		case 7:
			return {
				case: 'failed',
				complaint: { start: from_complaint, end: to_complaint },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_localTime = -1;
let to_localTime = -1;
let from_universalTime = -1;
let to_universalTime = -1;
let from_rtcTime = -1;
let to_rtcTime = -1;
let from_timeZone = -1;
let to_timeZone = -1;
let from_synchronised = -1;
let to_synchronised = -1;
let from_service = -1;
let to_service = -1;
let from_rtcInLocalZone = -1;
let to_rtcInLocalZone = -1;
let from_complaint = -1;
let to_complaint = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x46: // F
			return case_failed(b, p, end);
		case 0x4c: // L
			return case_localTime(b, p, end);
		case 0x4e: // N
			q = case_synchronised(b, p, end);
			if (q >= 0) return q;
			return case_service(b, p, end);
		case 0x52: // R
			q = case_rtcTime(b, p, end);
			if (q >= 0) return q;
			return case_rtcZone(b, p, end);
		case 0x53: // S
			return case_synchronised(b, p, end);
		case 0x54: // T
			return case_timeZone(b, p, end);
		case 0x55: // U
			return case_universalTime(b, p, end);
		case 0x73: // s
			return case_service(b, p, end);
		default:
			return -1;
	}
}

function case_localTime(b: Uint8Array, p: number, end: number): number {
	// "Local time: "
	if (p + 12 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x3a || b[p + 11] !== 0x20) return -1;
	p += 12;
	from_localTime = p;
	p = rule_localTime(b, p, end);
	if (p < 0) return -1;
	to_localTime = p;
	matched = 0;
	return p;
}

function case_universalTime(b: Uint8Array, p: number, end: number): number {
	// "Universal time: "
	if (p + 16 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x73 || b[p + 7] !== 0x61 || b[p + 8] !== 0x6c || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6d || b[p + 13] !== 0x65 || b[p + 14] !== 0x3a ||
		b[p + 15] !== 0x20) return -1;
	p += 16;
	from_universalTime = p;
	p = rule_universalTime(b, p, end);
	if (p < 0) return -1;
	to_universalTime = p;
	matched = 1;
	return p;
}

function case_rtcTime(b: Uint8Array, p: number, end: number): number {
	// "RTC time: "
	if (p + 10 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x54 || b[p + 2] !== 0x43 || b[p + 3] !== 0x20 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_rtcTime = p;
	p = rule_rtcTime(b, p, end);
	if (p < 0) return -1;
	to_rtcTime = p;
	matched = 2;
	return p;
}

function case_timeZone(b: Uint8Array, p: number, end: number): number {
	const choice1 = p;
	choice1: {
		attempt2: {
			// "Time zone: "
			if (p + 11 > end ||
				b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x7a || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x65 || b[p + 9] !== 0x3a ||
				b[p + 10] !== 0x20) break attempt2;
			p += 11;
			break choice1;
		}
		p = choice1;
		attempt3: {
			// "Timezone: "
			if (p + 10 > end ||
				b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x7a ||
				b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) break attempt3;
			p += 10;
			break choice1;
		}
		p = choice1;
		return -1;
	}
	from_timeZone = p;
	p = rule_timeZone(b, p, end);
	if (p < 0) return -1;
	to_timeZone = p;
	p = rule_skipZoneDetails(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_synchronised(b: Uint8Array, p: number, end: number): number {
	const choice4 = p;
	choice4: {
		attempt5: {
			// "System clock synchronized: "
			if (p + 27 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x73 || b[p + 14] !== 0x79 ||
				b[p + 15] !== 0x6e || b[p + 16] !== 0x63 || b[p + 17] !== 0x68 || b[p + 18] !== 0x72 || b[p + 19] !== 0x6f ||
				b[p + 20] !== 0x6e || b[p + 21] !== 0x69 || b[p + 22] !== 0x7a || b[p + 23] !== 0x65 || b[p + 24] !== 0x64 ||
				b[p + 25] !== 0x3a || b[p + 26] !== 0x20) break attempt5;
			p += 27;
			break choice4;
		}
		p = choice4;
		attempt6: {
			// "NTP synchronized: "
			if (p + 18 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x54 || b[p + 2] !== 0x50 || b[p + 3] !== 0x20 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x79 || b[p + 6] !== 0x6e || b[p + 7] !== 0x63 || b[p + 8] !== 0x68 || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x69 || b[p + 13] !== 0x7a || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x64 || b[p + 16] !== 0x3a || b[p + 17] !== 0x20) break attempt6;
			p += 18;
			break choice4;
		}
		p = choice4;
		return -1;
	}
	from_synchronised = p;
	p = rule_synchronised(b, p, end);
	if (p < 0) return -1;
	to_synchronised = p;
	matched = 4;
	return p;
}

function case_service(b: Uint8Array, p: number, end: number): number {
	const choice7 = p;
	choice7: {
		switch (p < end ? b[p] : -1) {
			case 0x4e: // N
				attempt8: {
					// "NTP service: "
					if (p + 13 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x54 || b[p + 2] !== 0x50 || b[p + 3] !== 0x20 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x76 || b[p + 8] !== 0x69 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt8;
					p += 13;
					break choice7;
				}
				p = choice7;
				attempt9: {
					// "NTP enabled: "
					if (p + 13 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x54 || b[p + 2] !== 0x50 || b[p + 3] !== 0x20 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x61 || b[p + 7] !== 0x62 || b[p + 8] !== 0x6c || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt9;
					p += 13;
					break choice7;
				}
				p = choice7;
				attempt10: {
					// "Network time on: "
					if (p + 17 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6d || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x3a || b[p + 16] !== 0x20) break attempt10;
					p += 17;
					break choice7;
				}
				p = choice7;
				return -1;
			case 0x73: // s
				attempt11: {
					// "systemd-timesyncd.service active: "
					if (p + 34 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x64 || b[p + 7] !== 0x2d || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6d || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x79 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x64 || b[p + 17] !== 0x2e || b[p + 18] !== 0x73 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x76 || b[p + 22] !== 0x69 || b[p + 23] !== 0x63 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x20 || b[p + 26] !== 0x61 || b[p + 27] !== 0x63 || b[p + 28] !== 0x74 || b[p + 29] !== 0x69 ||
						b[p + 30] !== 0x76 || b[p + 31] !== 0x65 || b[p + 32] !== 0x3a || b[p + 33] !== 0x20) break attempt11;
					p += 34;
					break choice7;
				}
				p = choice7;
				return -1;
			default:
				return -1;
		}
	}
	from_service = p;
	p = rule_service(b, p, end);
	if (p < 0) return -1;
	to_service = p;
	matched = 5;
	return p;
}

function case_rtcZone(b: Uint8Array, p: number, end: number): number {
	// "RTC in local TZ: "
	if (p + 17 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x54 || b[p + 2] !== 0x43 || b[p + 3] !== 0x20 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x20 || b[p + 7] !== 0x6c || b[p + 8] !== 0x6f || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6c || b[p + 12] !== 0x20 || b[p + 13] !== 0x54 || b[p + 14] !== 0x5a ||
		b[p + 15] !== 0x3a || b[p + 16] !== 0x20) return -1;
	p += 17;
	from_rtcInLocalZone = p;
	p = rule_rtcInLocalZone(b, p, end);
	if (p < 0) return -1;
	to_rtcInLocalZone = p;
	matched = 6;
	return p;
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 7;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_localTime(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_universalTime(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_rtcTime(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_timeZone(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipZoneDetails(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_synchronised(b: Uint8Array, p: number, end: number): number {
	const choice12 = p;
	choice12: {
		attempt13: {
			// "yes"
			if (p + 3 > end || b[p] !== 0x79 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73) break attempt13;
			p += 3;
			break choice12;
		}
		p = choice12;
		attempt14: {
			// "no"
			if (p + 2 > end || b[p] !== 0x6e || b[p + 1] !== 0x6f) break attempt14;
			p += 2;
			break choice12;
		}
		p = choice12;
		return -1;
	}
	return p;
}

function rule_service(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_rtcInLocalZone(b: Uint8Array, p: number, end: number): number {
	const choice15 = p;
	choice15: {
		attempt16: {
			// "yes"
			if (p + 3 > end || b[p] !== 0x79 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73) break attempt16;
			p += 3;
			break choice15;
		}
		p = choice15;
		attempt17: {
			// "no"
			if (p + 2 > end || b[p] !== 0x6e || b[p + 1] !== 0x6f) break attempt17;
			p += 2;
			break choice15;
		}
		p = choice15;
		return -1;
	}
	return p;
}

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	// "Failed to "
	if (p + 10 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20) return -1;
	p += 10;
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
