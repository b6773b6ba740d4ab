// Generated from nslookup.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type NslookupLineMatch =
	| {
			readonly case: 'server';
			readonly server: Span;
	  }
	| {
			readonly case: 'name';
			readonly name: Span;
	  }
	| {
			readonly case: 'address';
			readonly address: Span;
	  }
	| {
			readonly case: 'refused';
			readonly name: Span;
			readonly code: Span;
	  }
	| {
			readonly case: 'missing';
			readonly name: Span;
			readonly code: Span;
	  }
	| {
			readonly case: 'unanswered';
	  }
	| {
			readonly case: 'communication';
			readonly problem: Span;
	  }
	| {
			readonly case: 'unresolved';
			readonly name: Span;
			readonly problem: Span | undefined;
	  }
	| {
			readonly case: 'problem';
			readonly problem: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchNslookupLine(bytes: Uint8Array, start: number, end: number): NslookupLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'server',
				server: { start: from_server, end: to_server },
			};
		case 1:
			return {
				case: 'name',
				name: { start: from_name, end: to_name },
			};
		case 2:
			return {
				case: 'address',
				address: { start: from_address, end: to_address },
			};
		case 3:
			return {
				case: 'refused',
				name: { start: from_name, end: to_name },
				code: { start: from_code, end: to_code },
			};
		case 4:
			return {
				case: 'missing',
				name: { start: from_name, end: to_name },
				code: { start: from_code, end: to_code },
			};
		case 5:
			return {
				case: 'unanswered',
			};
		case 6:
			return {
				case: 'communication',
				problem: { start: from_problem, end: to_problem },
			};
		case 7:
			return {
				case: 'unresolved',
				name: { start: from_name, end: to_name },
				problem: from_problem < 0 ? undefined : { start: from_problem, end: to_problem },
			};
		case 8:
			return {
				case: 'problem',
				problem: { start: from_problem, end: to_problem },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_server = -1;
let to_server = -1;
let from_name = -1;
let to_name = -1;
let from_address = -1;
let to_address = -1;
let from_code = -1;
let to_code = -1;
let from_problem = -1;
let to_problem = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x2a: // *
			q = case_refused(b, p, end);
			if (q >= 0) return q;
			return case_missing(b, p, end);
		case 0x3b: // ;
			q = case_unanswered(b, p, end);
			if (q >= 0) return q;
			return case_communication(b, p, end);
		case 0x41: // A
			return case_address(b, p, end);
		case 0x4e: // N
			return case_name(b, p, end);
		case 0x53: // S
			return case_server(b, p, end);
		case 0x6e: // n
			q = case_unresolved(b, p, end);
			if (q >= 0) return q;
			return case_problem(b, p, end);
		default:
			return -1;
	}
}

function case_server(b: Uint8Array, p: number, end: number): number {
	// "Server:"
	if (p + 7 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x3a) return -1;
	p += 7;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 0;
	return p;
}

function case_name(b: Uint8Array, p: number, end: number): number {
	// "Name:"
	if (p + 5 > end || b[p] !== 0x4e || b[p + 1] !== 0x61 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x3a) return -1;
	p += 5;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 1;
	return p;
}

function case_address(b: Uint8Array, p: number, end: number): number {
	// "Address"
	if (p + 7 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x64 || b[p + 2] !== 0x64 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x73) return -1;
	p += 7;
	const optional1 = p;
	optional1: {
		attempt2: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt2;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt2;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional1;
		}
		p = optional1;
	}
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_address = p;
	p = rule_address(b, p, end);
	if (p < 0) return -1;
	to_address = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_refused(b: Uint8Array, p: number, end: number): number {
	// "** server can't find "
	if (p + 21 > end ||
		b[p] !== 0x2a || b[p + 1] !== 0x2a || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x27 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x66 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x20) return -1;
	p += 21;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_code = p;
	p = rule_code(b, p, end);
	if (p < 0) return -1;
	to_code = p;
	matched = 3;
	return p;
}

function case_missing(b: Uint8Array, p: number, end: number): number {
	// "*** Can't find "
	if (p + 15 > end ||
		b[p] !== 0x2a || b[p + 1] !== 0x2a || b[p + 2] !== 0x2a || b[p + 3] !== 0x20 || b[p + 4] !== 0x43 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6e || b[p + 7] !== 0x27 || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x66 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x64 || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_code = p;
	p = rule_code(b, p, end);
	if (p < 0) return -1;
	to_code = p;
	matched = 4;
	return p;
}

function case_unanswered(b: Uint8Array, p: number, end: number): number {
	// ";; "
	if (p + 3 > end || b[p] !== 0x3b || b[p + 1] !== 0x3b || b[p + 2] !== 0x20) return -1;
	p += 3;
	const optional3 = p;
	optional3: {
		attempt4: {
			// "connection timed out; "
			if (p + 22 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6d || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x75 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x3b || b[p + 21] !== 0x20) break attempt4;
			p += 22;
			break optional3;
		}
		p = optional3;
	}
	// "no servers could be reached"
	if (p + 27 > end ||
		b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x75 || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x62 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x61 || b[p + 23] !== 0x63 || b[p + 24] !== 0x68 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x64) return -1;
	p += 27;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_communication(b: Uint8Array, p: number, end: number): number {
	// ";; communications error to "
	if (p + 27 > end ||
		b[p] !== 0x3b || b[p + 1] !== 0x3b || b[p + 2] !== 0x20 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x6d || b[p + 7] !== 0x75 || b[p + 8] !== 0x6e || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x61 || b[p + 12] !== 0x74 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x73 || b[p + 17] !== 0x20 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x6f || b[p + 22] !== 0x72 || b[p + 23] !== 0x20 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x20) return -1;
	p += 27;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 6;
	return p;
}

function case_unresolved(b: Uint8Array, p: number, end: number): number {
	from_problem = -1;
	// "nslookup: can't resolve '"
	if (p + 25 > end ||
		b[p] !== 0x6e || b[p + 1] !== 0x73 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6b || b[p + 6] !== 0x75 || b[p + 7] !== 0x70 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x27 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6c || b[p + 21] !== 0x76 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x27) return -1;
	p += 25;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// "'"
	if (p >= end || b[p] !== 0x27) return -1;
	p += 1;
	const optional5 = p;
	optional5: {
		attempt6: {
			// ": "
			if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt6;
			p += 2;
			from_problem = p;
			p = rule_problem(b, p, end);
			if (p < 0) break attempt6;
			to_problem = p;
			break optional5;
		}
		p = optional5;
		from_problem = -1;
	}
	if (p < end) return -1;
	matched = 7;
	return p;
}

function case_problem(b: Uint8Array, p: number, end: number): number {
	// "nslookup: "
	if (p + 10 > end ||
		b[p] !== 0x6e || b[p + 1] !== 0x73 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6b || b[p + 6] !== 0x75 || b[p + 7] !== 0x70 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 8;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !((b[p] !== 0x09 && b[p] !== 0x20))) p += 1;
	return p;
}

function rule_server(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_name(b: Uint8Array, p: number, end: number): number {
	const not7 = p;
	not7: {
		const choice8 = p;
		choice8: {
			switch (p < end ? b[p] : -1) {
				case 0x09:
					attempt9: {
						// "\t"
						if (p >= end || b[p] !== 0x09) break attempt9;
						p += 1;
						break choice8;
					}
					p = choice8;
					break not7;
				case 0x20:
					attempt10: {
						// " "
						if (p >= end || b[p] !== 0x20) break attempt10;
						p += 1;
						break choice8;
					}
					p = choice8;
					break not7;
				case 0x27: // '
					attempt11: {
						// "'"
						if (p >= end || b[p] !== 0x27) break attempt11;
						p += 1;
						break choice8;
					}
					p = choice8;
					break not7;
				case 0x3a: // :
					attempt12: {
						// ": "
						if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt12;
						p += 2;
						break choice8;
					}
					p = choice8;
					break not7;
				default:
					break not7;
			}
		}
		p = not7;
		return -1;
	}
	p = not7;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan13: for (; p < end; p += 1) {
		if ((b[p] !== 0x09 && b[p] !== 0x20 && b[p] !== 0x27 && b[p] !== 0x3a)) continue;
		const not14 = p;
		not14: {
			const choice15 = p;
			choice15: {
				switch (p < end ? b[p] : -1) {
					case 0x09:
						attempt16: {
							// "\t"
							if (p >= end || b[p] !== 0x09) break attempt16;
							p += 1;
							break choice15;
						}
						p = choice15;
						break not14;
					case 0x20:
						attempt17: {
							// " "
							if (p >= end || b[p] !== 0x20) break attempt17;
							p += 1;
							break choice15;
						}
						p = choice15;
						break not14;
					case 0x27: // '
						attempt18: {
							// "'"
							if (p >= end || b[p] !== 0x27) break attempt18;
							p += 1;
							break choice15;
						}
						p = choice15;
						break not14;
					case 0x3a: // :
						attempt19: {
							// ": "
							if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt19;
							p += 2;
							break choice15;
						}
						p = choice15;
						break not14;
					default:
						break not14;
				}
			}
			p = not14;
			break scan13;
		}
		p = not14;
	}
	return p;
}

function rule_address(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_code(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_problem(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_skipWord(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x09 || b[p] === 0x20)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x09 || b[p] === 0x20))) p += 1;
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
