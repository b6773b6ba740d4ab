// Generated from ps-engine.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type PsEngineLineMatch =
	| {
			readonly case: 'heading';
	  }
	| {
			readonly case: 'complaint';
			readonly complaint: Span;
	  }
	| {
			readonly case: 'up';
			readonly container: Span;
			readonly image: Span;
			readonly condition: Span | undefined;
			readonly name: Span;
	  }
	| {
			readonly case: 'ended';
			readonly container: Span;
			readonly image: Span;
			readonly ended: Span;
			readonly exitCode: Span;
			readonly name: Span;
	  }
	| {
			readonly case: 'other';
			readonly container: Span;
			readonly image: Span;
			readonly state: Span;
			readonly name: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchPsEngineLine(bytes: Uint8Array, start: number, end: number): PsEngineLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'heading',
			};
		case 1:
			return {
				case: 'complaint',
				complaint: { start: from_complaint, end: to_complaint },
			};
		case 2:
			return {
				case: 'up',
				container: { start: from_container, end: to_container },
				image: { start: from_image, end: to_image },
				condition: from_condition < 0 ? undefined : { start: from_condition, end: to_condition },
				name: { start: from_name, end: to_name },
			};
		case 3:
			return {
				case: 'ended',
				container: { start: from_container, end: to_container },
				image: { start: from_image, end: to_image },
				ended: { start: from_ended, end: to_ended },
				exitCode: { start: from_exitCode, end: to_exitCode },
				name: { start: from_name, end: to_name },
			};
		case 4:
			return {
				case: 'other',
				container: { start: from_container, end: to_container },
				image: { start: from_image, end: to_image },
				state: { start: from_state, end: to_state },
				name: { start: from_name, end: to_name },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_complaint = -1;
let to_complaint = -1;
let from_container = -1;
let to_container = -1;
let from_image = -1;
let to_image = -1;
let from_condition = -1;
let to_condition = -1;
let from_name = -1;
let to_name = -1;
let from_ended = -1;
let to_ended = -1;
let from_exitCode = -1;
let to_exitCode = -1;
let from_state = -1;
let to_state = -1;

const set0: Uint8Array = byteSet([0x30, 0x39], [0x41, 0x46], [0x61, 0x66]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x30: // 0
		case 0x31: // 1
		case 0x32: // 2
		case 0x33: // 3
		case 0x34: // 4
		case 0x35: // 5
		case 0x36: // 6
		case 0x37: // 7
		case 0x38: // 8
		case 0x39: // 9
		case 0x41: // A
		case 0x42: // B
		case 0x44: // D
		case 0x46: // F
		case 0x61: // a
		case 0x62: // b
		case 0x63: // c
		case 0x64: // d
		case 0x66: // f
			q = case_up(b, p, end);
			if (q >= 0) return q;
			q = case_ended(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x43: // C
			q = case_heading(b, p, end);
			if (q >= 0) return q;
			q = case_complaint(b, p, end);
			if (q >= 0) return q;
			q = case_up(b, p, end);
			if (q >= 0) return q;
			q = case_ended(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x45: // E
		case 0x65: // e
			q = case_complaint(b, p, end);
			if (q >= 0) return q;
			q = case_up(b, p, end);
			if (q >= 0) return q;
			q = case_ended(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x47: // G
			return case_complaint(b, p, end);
		default:
			return -1;
	}
}

function case_heading(b: Uint8Array, p: number, end: number): number {
	// "CONTAINER ID"
	if (p + 12 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x4f || b[p + 2] !== 0x4e || b[p + 3] !== 0x54 || b[p + 4] !== 0x41 ||
		b[p + 5] !== 0x49 || b[p + 6] !== 0x4e || b[p + 7] !== 0x45 || b[p + 8] !== 0x52 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x49 || b[p + 11] !== 0x44) return -1;
	p += 12;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_complaint(b: Uint8Array, p: number, end: number): number {
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 1;
	return p;
}

function case_up(b: Uint8Array, p: number, end: number): number {
	from_condition = -1;
	from_container = p;
	p = rule_container(b, p, end);
	if (p < 0) return -1;
	to_container = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_image = p;
	p = rule_image(b, p, end);
	if (p < 0) return -1;
	to_image = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipCommand(b, p, end);
	if (p < 0) return -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipCell(b, p, end);
	if (p < 0) return -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	// "Up "
	if (p + 3 > end || b[p] !== 0x55 || b[p + 1] !== 0x70 || b[p + 2] !== 0x20) return -1;
	p += 3;
	p = rule_skipSince(b, p, end);
	if (p < 0) return -1;
	const optional1 = p;
	optional1: {
		attempt2: {
			// " ("
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) break attempt2;
			p += 2;
			from_condition = p;
			p = rule_condition(b, p, end);
			if (p < 0) break attempt2;
			to_condition = p;
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt2;
			p += 1;
			break optional1;
		}
		p = optional1;
		from_condition = -1;
	}
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	const optional3 = p;
	optional3: {
		attempt4: {
			p = rule_skipPorts(b, p, end);
			if (p < 0) break attempt4;
			break optional3;
		}
		p = optional3;
	}
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 2;
	return p;
}

function case_ended(b: Uint8Array, p: number, end: number): number {
	from_container = p;
	p = rule_container(b, p, end);
	if (p < 0) return -1;
	to_container = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_image = p;
	p = rule_image(b, p, end);
	if (p < 0) return -1;
	to_image = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipCommand(b, p, end);
	if (p < 0) return -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipCell(b, p, end);
	if (p < 0) return -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_ended = p;
	p = rule_ended(b, p, end);
	if (p < 0) return -1;
	to_ended = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_exitCode = p;
	p = rule_exitCode(b, p, end);
	if (p < 0) return -1;
	to_exitCode = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	const optional5 = p;
	optional5: {
		attempt6: {
			p = rule_skipAgo(b, p, end);
			if (p < 0) break attempt6;
			break optional5;
		}
		p = optional5;
	}
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	const optional7 = p;
	optional7: {
		attempt8: {
			p = rule_skipPorts(b, p, end);
			if (p < 0) break attempt8;
			break optional7;
		}
		p = optional7;
	}
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 3;
	return p;
}

function case_other(b: Uint8Array, p: number, end: number): number {
	from_container = p;
	p = rule_container(b, p, end);
	if (p < 0) return -1;
	to_container = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_image = p;
	p = rule_image(b, p, end);
	if (p < 0) return -1;
	to_image = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipCommand(b, p, end);
	if (p < 0) return -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipCell(b, p, end);
	if (p < 0) return -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_state = p;
	p = rule_state(b, p, end);
	if (p < 0) return -1;
	to_state = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	const optional9 = p;
	optional9: {
		attempt10: {
			p = rule_skipPorts(b, p, end);
			if (p < 0) break attempt10;
			break optional9;
		}
		p = optional9;
	}
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 4;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	p = rule_skipComplaint(b, p, end);
	if (p < 0) return -1;
	p = end;
	return p;
}

function rule_container(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_skipGap(b: Uint8Array, p: number, end: number): number {
	// "  "
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20) return -1;
	p += 2;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_image(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipCommand(b: Uint8Array, p: number, end: number): number {
	// "\""
	if (p >= end || b[p] !== 0x22) return -1;
	p += 1;
	scan11: for (; p < end; p += 1) {
		if (b[p] !== 0x22) continue;
		// not "\"  "
		if (!(p + 3 > end || b[p] !== 0x22 || b[p + 1] !== 0x20 || b[p + 2] !== 0x20)) break scan11;
	}
	// "\""
	if (p >= end || b[p] !== 0x22) return -1;
	p += 1;
	return p;
}

function rule_skipCell(b: Uint8Array, p: number, end: number): number {
	// not "  "
	if (!(p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan12: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not "  "
		if (!(p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20)) break scan12;
	}
	return p;
}

function rule_skipSince(b: Uint8Array, p: number, end: number): number {
	const not13 = p;
	not13: {
		const choice14 = p;
		choice14: {
			attempt15: {
				// "  "
				if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20) break attempt15;
				p += 2;
				break choice14;
			}
			p = choice14;
			attempt16: {
				// " ("
				if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) break attempt16;
				p += 2;
				break choice14;
			}
			p = choice14;
			break not13;
		}
		p = not13;
		return -1;
	}
	p = not13;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan17: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		const not18 = p;
		not18: {
			const choice19 = p;
			choice19: {
				attempt20: {
					// "  "
					if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20) break attempt20;
					p += 2;
					break choice19;
				}
				p = choice19;
				attempt21: {
					// " ("
					if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) break attempt21;
					p += 2;
					break choice19;
				}
				p = choice19;
				break not18;
			}
			p = not18;
			break scan17;
		}
		p = not18;
	}
	return p;
}

function rule_condition(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_skipPorts(b: Uint8Array, p: number, end: number): number {
	p = rule_skipCell(b, p, end);
	if (p < 0) return -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	const ahead22 = p;
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	p = ahead22;
	return p;
}

function rule_name(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_ended(b: Uint8Array, p: number, end: number): number {
	const choice23 = p;
	choice23: {
		attempt24: {
			// "Exited"
			if (p + 6 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x78 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64) break attempt24;
			p += 6;
			break choice23;
		}
		p = choice23;
		attempt25: {
			// "Restarting"
			if (p + 10 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67) break attempt25;
			p += 10;
			break choice23;
		}
		p = choice23;
		return -1;
	}
	return p;
}

function rule_exitCode(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipAgo(b: Uint8Array, p: number, end: number): number {
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	// not "  "
	if (!(p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan26: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not "  "
		if (!(p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20)) break scan26;
	}
	return p;
}

function rule_state(b: Uint8Array, p: number, end: number): number {
	const choice27 = p;
	choice27: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt28: {
					// "Created"
					if (p + 7 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64) break attempt28;
					p += 7;
					break choice27;
				}
				p = choice27;
				return -1;
			case 0x44: // D
				attempt29: {
					// "Dead"
					if (p + 4 > end || b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64) break attempt29;
					p += 4;
					break choice27;
				}
				p = choice27;
				return -1;
			case 0x52: // R
				attempt30: {
					// "Removal In Progress"
					if (p + 19 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x49 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x50 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6f || b[p + 14] !== 0x67 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x73 || b[p + 18] !== 0x73) break attempt30;
					p += 19;
					break choice27;
				}
				p = choice27;
				attempt31: {
					// "Removal in progress"
					if (p + 19 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x70 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6f || b[p + 14] !== 0x67 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x73 || b[p + 18] !== 0x73) break attempt31;
					p += 19;
					break choice27;
				}
				p = choice27;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipComplaint(b: Uint8Array, p: number, end: number): number {
	const choice32 = p;
	choice32: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt33: {
					// "Cannot connect to the "
					if (p + 22 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x6f || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x68 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x20) break attempt33;
					p += 22;
					break choice32;
				}
				p = choice32;
				return -1;
			case 0x45: // E
				attempt34: {
					// "Error response from daemon: "
					if (p + 28 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x66 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6d || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x61 || b[p + 22] !== 0x65 || b[p + 23] !== 0x6d || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x3a || b[p + 27] !== 0x20) break attempt34;
					p += 28;
					break choice32;
				}
				p = choice32;
				return -1;
			case 0x47: // G
				attempt35: {
					// "Got permission denied while trying to connect to the "
					if (p + 53 > end ||
						b[p] !== 0x47 || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6d || b[p + 8] !== 0x69 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6e || b[p + 18] !== 0x69 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x20 || b[p + 22] !== 0x77 || b[p + 23] !== 0x68 || b[p + 24] !== 0x69 ||
						b[p + 25] !== 0x6c || b[p + 26] !== 0x65 || b[p + 27] !== 0x20 || b[p + 28] !== 0x74 || b[p + 29] !== 0x72 ||
						b[p + 30] !== 0x79 || b[p + 31] !== 0x69 || b[p + 32] !== 0x6e || b[p + 33] !== 0x67 || b[p + 34] !== 0x20 ||
						b[p + 35] !== 0x74 || b[p + 36] !== 0x6f || b[p + 37] !== 0x20 || b[p + 38] !== 0x63 || b[p + 39] !== 0x6f ||
						b[p + 40] !== 0x6e || b[p + 41] !== 0x6e || b[p + 42] !== 0x65 || b[p + 43] !== 0x63 || b[p + 44] !== 0x74 ||
						b[p + 45] !== 0x20 || b[p + 46] !== 0x74 || b[p + 47] !== 0x6f || b[p + 48] !== 0x20 || b[p + 49] !== 0x74 ||
						b[p + 50] !== 0x68 || b[p + 51] !== 0x65 || b[p + 52] !== 0x20) break attempt35;
					p += 53;
					break choice32;
				}
				p = choice32;
				return -1;
			case 0x65: // e
				attempt36: {
					// "error during connect: "
					if (p + 22 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x75 || b[p + 8] !== 0x72 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x3a || b[p + 21] !== 0x20) break attempt36;
					p += 22;
					break choice32;
				}
				p = choice32;
				return -1;
			default:
				return -1;
		}
	}
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
