// Generated from failed-units.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type FailedUnitsLineMatch =
	| {
			readonly case: 'unit';
			readonly unit: Span;
			readonly load: Span;
			readonly active: Span;
			readonly sub: Span;
	  }
	| {
			readonly case: 'total';
			readonly total: Span;
	  }
	| {
			readonly case: 'failed';
			readonly complaint: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchFailedUnitsLine(bytes: Uint8Array, start: number, end: number): FailedUnitsLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'unit',
				unit: { start: from_unit, end: to_unit },
				load: { start: from_load, end: to_load },
				active: { start: from_active, end: to_active },
				sub: { start: from_sub, end: to_sub },
			};
		case 1:
			return {
				case: 'total',
				total: { start: from_total, end: to_total },
			};
		case 2:
			return {
				case: 'failed',
				complaint: { start: from_complaint, end: to_complaint },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_unit = -1;
let to_unit = -1;
let from_load = -1;
let to_load = -1;
let from_active = -1;
let to_active = -1;
let from_sub = -1;
let to_sub = -1;
let from_total = -1;
let to_total = -1;
let from_complaint = -1;
let to_complaint = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	q = case_unit(b, p, end);
	if (q >= 0) return q;
	q = case_total(b, p, end);
	if (q >= 0) return q;
	return case_failed(b, p, end);
}

function case_unit(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipBullet(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
	}
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_load = p;
	p = rule_load(b, p, end);
	if (p < 0) return -1;
	to_load = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_active = p;
	p = rule_active(b, p, end);
	if (p < 0) return -1;
	to_active = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_sub = p;
	p = rule_sub(b, p, end);
	if (p < 0) return -1;
	to_sub = p;
	p = rule_skipDescription(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_total(b: Uint8Array, p: number, end: number): number {
	from_total = p;
	p = rule_total(b, p, end);
	if (p < 0) return -1;
	to_total = p;
	// " loaded units listed."
	if (p + 21 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6f || b[p + 3] !== 0x61 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x73 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x73 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x2e) return -1;
	p += 21;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 2;
	return p;
}

function rule_skipBullet(b: Uint8Array, p: number, end: number): number {
	const choice3 = p;
	choice3: {
		attempt4: {
			const choice5 = p;
			choice5: {
				switch (p < end ? b[p] : -1) {
					case 0x2a: // *
						attempt6: {
							// "*"
							if (p >= end || b[p] !== 0x2a) break attempt6;
							p += 1;
							break choice5;
						}
						p = choice5;
						break attempt4;
					case 0x78: // x
						attempt7: {
							// "x"
							if (p >= end || b[p] !== 0x78) break attempt7;
							p += 1;
							break choice5;
						}
						p = choice5;
						break attempt4;
					case 0xc3:
						attempt8: {
							// "×"
							if (p + 2 > end || b[p] !== 0xc3 || b[p + 1] !== 0x97) break attempt8;
							p += 2;
							break choice5;
						}
						p = choice5;
						break attempt4;
					case 0xe2:
						attempt9: {
							// "●"
							if (p + 3 > end || b[p] !== 0xe2 || b[p + 1] !== 0x97 || b[p + 2] !== 0x8f) break attempt9;
							p += 3;
							break choice5;
						}
						p = choice5;
						attempt10: {
							// "○"
							if (p + 3 > end || b[p] !== 0xe2 || b[p + 1] !== 0x97 || b[p + 2] !== 0x8b) break attempt10;
							p += 3;
							break choice5;
						}
						p = choice5;
						attempt11: {
							// "↻"
							if (p + 3 > end || b[p] !== 0xe2 || b[p + 1] !== 0x86 || b[p + 2] !== 0xbb) break attempt11;
							p += 3;
							break choice5;
						}
						p = choice5;
						break attempt4;
					default:
						break attempt4;
				}
			}
			// " "
			if (p >= end || b[p] !== 0x20) break attempt4;
			p += 1;
			break choice3;
		}
		p = choice3;
		attempt12: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt12;
			p += 1;
			// " "
			if (p >= end || b[p] !== 0x20) break attempt12;
			p += 1;
			break choice3;
		}
		p = choice3;
		return -1;
	}
	return p;
}

function rule_unit(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_load(b: Uint8Array, p: number, end: number): number {
	const choice13 = p;
	choice13: {
		switch (p < end ? b[p] : -1) {
			case 0x62: // b
				attempt14: {
					// "bad-setting"
					if (p + 11 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x64 || b[p + 3] !== 0x2d || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x74 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x67) break attempt14;
					p += 11;
					break choice13;
				}
				p = choice13;
				return -1;
			case 0x65: // e
				attempt15: {
					// "error"
					if (p + 5 > end || b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72) break attempt15;
					p += 5;
					break choice13;
				}
				p = choice13;
				return -1;
			case 0x6c: // l
				attempt16: {
					// "loaded"
					if (p + 6 > end ||
						b[p] !== 0x6c || b[p + 1] !== 0x6f || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64) break attempt16;
					p += 6;
					break choice13;
				}
				p = choice13;
				return -1;
			case 0x6d: // m
				attempt17: {
					// "masked"
					if (p + 6 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x61 || b[p + 2] !== 0x73 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64) break attempt17;
					p += 6;
					break choice13;
				}
				p = choice13;
				attempt18: {
					// "merged"
					if (p + 6 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64) break attempt18;
					p += 6;
					break choice13;
				}
				p = choice13;
				return -1;
			case 0x6e: // n
				attempt19: {
					// "not-found"
					if (p + 9 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x2d || b[p + 4] !== 0x66 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x75 || b[p + 7] !== 0x6e || b[p + 8] !== 0x64) break attempt19;
					p += 9;
					break choice13;
				}
				p = choice13;
				return -1;
			case 0x73: // s
				attempt20: {
					// "stub"
					if (p + 4 > end || b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x75 || b[p + 3] !== 0x62) break attempt20;
					p += 4;
					break choice13;
				}
				p = choice13;
				return -1;
			default:
				return -1;
		}
	}
	if (p < end && !(((b[p] ?? 0) < 0x61 || (b[p] ?? 0) > 0x7a))) return -1;
	return p;
}

function rule_active(b: Uint8Array, p: number, end: number): number {
	const choice21 = p;
	choice21: {
		switch (p < end ? b[p] : -1) {
			case 0x61: // a
				attempt22: {
					// "active"
					if (p + 6 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x65) break attempt22;
					p += 6;
					break choice21;
				}
				p = choice21;
				attempt23: {
					// "activating"
					if (p + 10 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67) break attempt23;
					p += 10;
					break choice21;
				}
				p = choice21;
				return -1;
			case 0x64: // d
				attempt24: {
					// "deactivating"
					if (p + 12 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67) break attempt24;
					p += 12;
					break choice21;
				}
				p = choice21;
				return -1;
			case 0x66: // f
				attempt25: {
					// "failed"
					if (p + 6 > end ||
						b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64) break attempt25;
					p += 6;
					break choice21;
				}
				p = choice21;
				return -1;
			case 0x69: // i
				attempt26: {
					// "inactive"
					if (p + 8 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65) break attempt26;
					p += 8;
					break choice21;
				}
				p = choice21;
				return -1;
			case 0x6d: // m
				attempt27: {
					// "maintenance"
					if (p + 11 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x6e || b[p + 7] !== 0x61 || b[p + 8] !== 0x6e || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x65) break attempt27;
					p += 11;
					break choice21;
				}
				p = choice21;
				return -1;
			case 0x72: // r
				attempt28: {
					// "reloading"
					if (p + 9 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67) break attempt28;
					p += 9;
					break choice21;
				}
				p = choice21;
				return -1;
			default:
				return -1;
		}
	}
	if (p < end && !(((b[p] ?? 0) < 0x61 || (b[p] ?? 0) > 0x7a))) return -1;
	return p;
}

function rule_sub(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipDescription(b: Uint8Array, p: number, end: number): number {
	const optional29 = p;
	optional29: {
		attempt30: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt30;
			p += 1;
			p = end;
			break optional29;
		}
		p = optional29;
	}
	return p;
}

function rule_total(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	const choice31 = p;
	choice31: {
		attempt32: {
			// "Failed to "
			if (p + 10 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20) break attempt32;
			p += 10;
			break choice31;
		}
		p = choice31;
		attempt33: {
			// "System has not been booted with systemd"
			if (p + 39 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x68 || b[p + 8] !== 0x61 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x62 || b[p + 16] !== 0x65 || b[p + 17] !== 0x65 || b[p + 18] !== 0x6e || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x62 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6f || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x64 || b[p + 26] !== 0x20 || b[p + 27] !== 0x77 || b[p + 28] !== 0x69 || b[p + 29] !== 0x74 ||
				b[p + 30] !== 0x68 || b[p + 31] !== 0x20 || b[p + 32] !== 0x73 || b[p + 33] !== 0x79 || b[p + 34] !== 0x73 ||
				b[p + 35] !== 0x74 || b[p + 36] !== 0x65 || b[p + 37] !== 0x6d || b[p + 38] !== 0x64) break attempt33;
			p += 39;
			break choice31;
		}
		p = choice31;
		return -1;
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
