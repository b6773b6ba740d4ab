// Generated from systemctl-status.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type SystemctlStatusLineMatch =
	| {
			readonly case: 'unit';
			readonly unit: Span;
	  }
	| {
			readonly case: 'loaded';
			readonly loadState: Span;
			readonly enablement: Span | undefined;
	  }
	| {
			readonly case: 'active';
			readonly activeState: Span;
			readonly subState: Span | undefined;
			readonly result: Span | undefined;
			readonly since: Span | undefined;
	  }
	| {
			readonly case: 'mainEnded';
			readonly pid: Span;
			readonly code: Span;
			readonly status: Span | undefined;
	  }
	| {
			readonly case: 'mainRuns';
			readonly pid: Span;
			readonly program: Span;
	  }
	| {
			readonly case: 'status';
			readonly statusText: Span;
	  }
	| {
			readonly case: 'missing';
			readonly missing: Span;
	  }
	| {
			readonly case: 'changed';
	  }
	| {
			readonly case: 'failed';
			readonly complaint: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchSystemctlStatusLine(bytes: Uint8Array, start: number, end: number): SystemctlStatusLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'unit',
				unit: { start: from_unit, end: to_unit },
			};
		case 1:
			return {
				case: 'loaded',
				loadState: { start: from_loadState, end: to_loadState },
				enablement: from_enablement < 0 ? undefined : { start: from_enablement, end: to_enablement },
			};
		case 2:
			return {
				case: 'active',
				activeState: { start: from_activeState, end: to_activeState },
				subState: from_subState < 0 ? undefined : { start: from_subState, end: to_subState },
				result: from_result < 0 ? undefined : { start: from_result, end: to_result },
				since: from_since < 0 ? undefined : { start: from_since, end: to_since },
			};
		case 3:
			return {
				case: 'mainEnded',
				pid: { start: from_pid, end: to_pid },
				code: { start: from_code, end: to_code },
				status: from_status < 0 ? undefined : { start: from_status, end: to_status },
			};
		case 4:
			return {
				case: 'mainRuns',
				pid: { start: from_pid, end: to_pid },
				program: { start: from_program, end: to_program },
			};
		case 5:
			return {
				case: 'status',
				statusText: { start: from_statusText, end: to_statusText },
			};
		case 6:
			return {
				case: 'missing',
				missing: { start: from_missing, end: to_missing },
			};
		case 7:
			return {
				case: 'changed',
			};
		case 8:
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
let from_loadState = -1;
let to_loadState = -1;
let from_enablement = -1;
let to_enablement = -1;
let from_activeState = -1;
let to_activeState = -1;
let from_subState = -1;
let to_subState = -1;
let from_result = -1;
let to_result = -1;
let from_since = -1;
let to_since = -1;
let from_pid = -1;
let to_pid = -1;
let from_code = -1;
let to_code = -1;
let from_status = -1;
let to_status = -1;
let from_program = -1;
let to_program = -1;
let from_statusText = -1;
let to_statusText = -1;
let from_missing = -1;
let to_missing = -1;
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
		case 0x2a: // *
		case 0x6f: // o
		case 0x78: // x
		case 0xc3:
		case 0xe2:
			q = case_unit(b, p, end);
			if (q >= 0) return q;
			q = case_loaded(b, p, end);
			if (q >= 0) return q;
			q = case_active(b, p, end);
			if (q >= 0) return q;
			q = case_mainEnded(b, p, end);
			if (q >= 0) return q;
			q = case_mainRuns(b, p, end);
			if (q >= 0) return q;
			return case_status(b, p, end);
		case 0x46: // F
		case 0x53: // S
			q = case_loaded(b, p, end);
			if (q >= 0) return q;
			q = case_active(b, p, end);
			if (q >= 0) return q;
			q = case_mainEnded(b, p, end);
			if (q >= 0) return q;
			q = case_mainRuns(b, p, end);
			if (q >= 0) return q;
			q = case_status(b, p, end);
			if (q >= 0) return q;
			return case_failed(b, p, end);
		case 0x55: // U
			q = case_loaded(b, p, end);
			if (q >= 0) return q;
			q = case_active(b, p, end);
			if (q >= 0) return q;
			q = case_mainEnded(b, p, end);
			if (q >= 0) return q;
			q = case_mainRuns(b, p, end);
			if (q >= 0) return q;
			q = case_status(b, p, end);
			if (q >= 0) return q;
			return case_missing(b, p, end);
		case 0x57: // W
			q = case_loaded(b, p, end);
			if (q >= 0) return q;
			q = case_active(b, p, end);
			if (q >= 0) return q;
			q = case_mainEnded(b, p, end);
			if (q >= 0) return q;
			q = case_mainRuns(b, p, end);
			if (q >= 0) return q;
			q = case_status(b, p, end);
			if (q >= 0) return q;
			return case_changed(b, p, end);
		default:
			q = case_loaded(b, p, end);
			if (q >= 0) return q;
			q = case_active(b, p, end);
			if (q >= 0) return q;
			q = case_mainEnded(b, p, end);
			if (q >= 0) return q;
			q = case_mainRuns(b, p, end);
			if (q >= 0) return q;
			return case_status(b, p, end);
	}
}

function case_unit(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBullet(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	p = rule_skipDescription(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_loaded(b: Uint8Array, p: number, end: number): number {
	from_enablement = -1;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	// "Loaded: "
	if (p + 8 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) return -1;
	p += 8;
	from_loadState = p;
	p = rule_loadState(b, p, end);
	if (p < 0) return -1;
	to_loadState = p;
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipFile(b, p, end);
			if (p < 0) break attempt2;
			from_enablement = p;
			p = rule_enablement(b, p, end);
			if (p < 0) break attempt2;
			to_enablement = p;
			break optional1;
		}
		p = optional1;
		from_enablement = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_active(b: Uint8Array, p: number, end: number): number {
	from_subState = -1;
	from_result = -1;
	from_since = -1;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	// "Active: "
	if (p + 8 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) return -1;
	p += 8;
	from_activeState = p;
	p = rule_activeState(b, p, end);
	if (p < 0) return -1;
	to_activeState = p;
	const optional3 = p;
	optional3: {
		attempt4: {
			// " ("
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) break attempt4;
			p += 2;
			from_subState = p;
			p = rule_subState(b, p, end);
			if (p < 0) break attempt4;
			to_subState = p;
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt4;
			p += 1;
			break optional3;
		}
		p = optional3;
		from_subState = -1;
	}
	const optional5 = p;
	optional5: {
		attempt6: {
			// " (Result: "
			if (p + 10 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x28 || b[p + 2] !== 0x52 || b[p + 3] !== 0x65 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x75 || b[p + 6] !== 0x6c || b[p + 7] !== 0x74 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) break attempt6;
			p += 10;
			from_result = p;
			p = rule_result(b, p, end);
			if (p < 0) break attempt6;
			to_result = p;
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt6;
			p += 1;
			break optional5;
		}
		p = optional5;
		from_result = -1;
	}
	const optional7 = p;
	optional7: {
		attempt8: {
			// " since "
			if (p + 7 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20) break attempt8;
			p += 7;
			from_since = p;
			p = rule_since(b, p, end);
			if (p < 0) break attempt8;
			to_since = p;
			break optional7;
		}
		p = optional7;
		from_since = -1;
	}
	p = rule_skipAge(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 2;
	return p;
}

function case_mainEnded(b: Uint8Array, p: number, end: number): number {
	from_status = -1;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	// "Main PID: "
	if (p + 10 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x50 || b[p + 6] !== 0x49 || b[p + 7] !== 0x44 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// " (code="
	if (p + 7 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x28 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x3d) return -1;
	p += 7;
	from_code = p;
	p = rule_code(b, p, end);
	if (p < 0) return -1;
	to_code = p;
	const optional9 = p;
	optional9: {
		attempt10: {
			// ", status="
			if (p + 9 > end ||
				b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x75 || b[p + 7] !== 0x73 || b[p + 8] !== 0x3d) break attempt10;
			p += 9;
			from_status = p;
			p = rule_status(b, p, end);
			if (p < 0) break attempt10;
			to_status = p;
			break optional9;
		}
		p = optional9;
		from_status = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_mainRuns(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	// "Main PID: "
	if (p + 10 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x50 || b[p + 6] !== 0x49 || b[p + 7] !== 0x44 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_status(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	// "Status: "
	if (p + 8 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) return -1;
	p += 8;
	from_statusText = p;
	p = rule_statusText(b, p, end);
	if (p < 0) return -1;
	to_statusText = p;
	matched = 5;
	return p;
}

function case_missing(b: Uint8Array, p: number, end: number): number {
	// "Unit "
	if (p + 5 > end || b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20) return -1;
	p += 5;
	from_missing = p;
	p = rule_missing(b, p, end);
	if (p < 0) return -1;
	to_missing = p;
	// " could not be found."
	if (p + 20 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x63 || b[p + 2] !== 0x6f || b[p + 3] !== 0x75 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x6f || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x62 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x66 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x75 || b[p + 17] !== 0x6e || b[p + 18] !== 0x64 || b[p + 19] !== 0x2e) return -1;
	p += 20;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_changed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWarning(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 8;
	return p;
}

function rule_skipBullet(b: Uint8Array, p: number, end: number): number {
	const choice11 = p;
	choice11: {
		switch (p < end ? b[p] : -1) {
			case 0x2a: // *
				attempt12: {
					// "*"
					if (p >= end || b[p] !== 0x2a) break attempt12;
					p += 1;
					break choice11;
				}
				p = choice11;
				return -1;
			case 0x6f: // o
				attempt13: {
					// "o"
					if (p >= end || b[p] !== 0x6f) break attempt13;
					p += 1;
					break choice11;
				}
				p = choice11;
				return -1;
			case 0x78: // x
				attempt14: {
					// "x"
					if (p >= end || b[p] !== 0x78) break attempt14;
					p += 1;
					break choice11;
				}
				p = choice11;
				return -1;
			case 0xc3:
				attempt15: {
					// "×"
					if (p + 2 > end || b[p] !== 0xc3 || b[p + 1] !== 0x97) break attempt15;
					p += 2;
					break choice11;
				}
				p = choice11;
				return -1;
			case 0xe2:
				attempt16: {
					// "●"
					if (p + 3 > end || b[p] !== 0xe2 || b[p + 1] !== 0x97 || b[p + 2] !== 0x8f) break attempt16;
					p += 3;
					break choice11;
				}
				p = choice11;
				attempt17: {
					// "○"
					if (p + 3 > end || b[p] !== 0xe2 || b[p + 1] !== 0x97 || b[p + 2] !== 0x8b) break attempt17;
					p += 3;
					break choice11;
				}
				p = choice11;
				attempt18: {
					// "↻"
					if (p + 3 > end || b[p] !== 0xe2 || b[p + 1] !== 0x86 || b[p + 2] !== 0xbb) break attempt18;
					p += 3;
					break choice11;
				}
				p = choice11;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_unit(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipDescription(b: Uint8Array, p: number, end: number): number {
	const choice19 = p;
	choice19: {
		attempt20: {
			p = rule_skipDash(b, p, end);
			if (p < 0) break attempt20;
			break choice19;
		}
		p = choice19;
		attempt21: {
			p = rule_skipBlanks(b, p, end);
			if (p < 0) break attempt21;
			break choice19;
		}
		p = choice19;
		return -1;
	}
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_loadState(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipFile(b: Uint8Array, p: number, end: number): number {
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	while (p < end && !((b[p] === 0x29 || b[p] === 0x3b))) p += 1;
	// "; "
	if (p + 2 > end || b[p] !== 0x3b || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_enablement(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x29 || b[p] === 0x3b)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x29 || b[p] === 0x3b))) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_activeState(b: Uint8Array, p: number, end: number): number {
	const choice22 = p;
	choice22: {
		switch (p < end ? b[p] : -1) {
			case 0x61: // a
				attempt23: {
					// "active"
					if (p + 6 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x65) break attempt23;
					p += 6;
					break choice22;
				}
				p = choice22;
				attempt24: {
					// "activating"
					if (p + 10 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67) break attempt24;
					p += 10;
					break choice22;
				}
				p = choice22;
				return -1;
			case 0x64: // d
				attempt25: {
					// "deactivating"
					if (p + 12 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67) break attempt25;
					p += 12;
					break choice22;
				}
				p = choice22;
				return -1;
			case 0x66: // f
				attempt26: {
					// "failed"
					if (p + 6 > end ||
						b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64) break attempt26;
					p += 6;
					break choice22;
				}
				p = choice22;
				return -1;
			case 0x69: // i
				attempt27: {
					// "inactive"
					if (p + 8 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65) break attempt27;
					p += 8;
					break choice22;
				}
				p = choice22;
				return -1;
			case 0x6d: // m
				attempt28: {
					// "maintenance"
					if (p + 11 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x6e || b[p + 7] !== 0x61 || b[p + 8] !== 0x6e || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x65) break attempt28;
					p += 11;
					break choice22;
				}
				p = choice22;
				return -1;
			case 0x72: // r
				attempt29: {
					// "reloading"
					if (p + 9 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67) break attempt29;
					p += 9;
					break choice22;
				}
				p = choice22;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_subState(b: Uint8Array, p: number, end: number): number {
	// not "Result: "
	if (!(p + 8 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x75 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20)) return -1;
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_result(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_since(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x3b) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x3b)) p += 1;
	return p;
}

function rule_skipAge(b: Uint8Array, p: number, end: number): number {
	const optional30 = p;
	optional30: {
		attempt31: {
			// ";"
			if (p >= end || b[p] !== 0x3b) break attempt31;
			p += 1;
			p = end;
			break optional30;
		}
		p = optional30;
	}
	return p;
}

function rule_pid(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_code(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x2c) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x2c)) p += 1;
	return p;
}

function rule_status(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_program(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_statusText(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_missing(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipWarning(b: Uint8Array, p: number, end: number): number {
	// "Warning: "
	if (p + 9 > end ||
		b[p] !== 0x57 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) return -1;
	p += 9;
	scan32: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " changed on disk"
		if (!(p + 16 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x63 || b[p + 2] !== 0x68 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
			b[p + 5] !== 0x67 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6f ||
			b[p + 10] !== 0x6e || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
			b[p + 15] !== 0x6b)) break scan32;
	}
	// " changed on disk"
	if (p + 16 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x63 || b[p + 2] !== 0x68 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x67 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x6b) return -1;
	p += 16;
	return p;
}

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	const choice33 = p;
	choice33: {
		attempt34: {
			// "Failed to "
			if (p + 10 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20) break attempt34;
			p += 10;
			break choice33;
		}
		p = choice33;
		attempt35: {
			// "System has not been booted with systemd"
			if (p + 39 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x68 || b[p + 8] !== 0x61 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x62 || b[p + 16] !== 0x65 || b[p + 17] !== 0x65 || b[p + 18] !== 0x6e || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x62 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6f || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x64 || b[p + 26] !== 0x20 || b[p + 27] !== 0x77 || b[p + 28] !== 0x69 || b[p + 29] !== 0x74 ||
				b[p + 30] !== 0x68 || b[p + 31] !== 0x20 || b[p + 32] !== 0x73 || b[p + 33] !== 0x79 || b[p + 34] !== 0x73 ||
				b[p + 35] !== 0x74 || b[p + 36] !== 0x65 || b[p + 37] !== 0x6d || b[p + 38] !== 0x64) break attempt35;
			p += 39;
			break choice33;
		}
		p = choice33;
		return -1;
	}
	p = end;
	return p;
}

function rule_skipDash(b: Uint8Array, p: number, end: number): number {
	// " - "
	if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) return -1;
	p += 3;
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
