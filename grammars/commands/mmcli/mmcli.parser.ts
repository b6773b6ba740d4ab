// Generated from mmcli.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type MmcliLineMatch =
	| {
			readonly case: 'listed';
			readonly modem: Span;
			readonly maker: Span;
			readonly model: Span | undefined;
	  }
	| {
			readonly case: 'noneFound';
	  }
	| {
			readonly case: 'problem';
			readonly problem: Span;
	  }
	| {
			readonly case: 'state';
			readonly value: Span;
	  }
	| {
			readonly case: 'failedReason';
			readonly value: Span;
	  }
	| {
			readonly case: 'lock';
			readonly value: Span;
	  }
	| {
			readonly case: 'signal';
			readonly percent: Span;
	  }
	| {
			readonly case: 'operator';
			readonly value: Span;
	  }
	| {
			readonly case: 'registration';
			readonly value: Span;
	  }
	| {
			readonly case: 'technology';
			readonly value: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchMmcliLine(bytes: Uint8Array, start: number, end: number): MmcliLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'listed',
				modem: { start: from_modem, end: to_modem },
				maker: { start: from_maker, end: to_maker },
				model: from_model < 0 ? undefined : { start: from_model, end: to_model },
			};
		case 1:
			return {
				case: 'noneFound',
			};
		case 2:
			return {
				case: 'problem',
				problem: { start: from_problem, end: to_problem },
			};
		case 3:
			return {
				case: 'state',
				value: { start: from_value, end: to_value },
			};
		case 4:
			return {
				case: 'failedReason',
				value: { start: from_value, end: to_value },
			};
		case 5:
			return {
				case: 'lock',
				value: { start: from_value, end: to_value },
			};
		case 6:
			return {
				case: 'signal',
				percent: { start: from_percent, end: to_percent },
			};
		case 7:
			return {
				case: 'operator',
				value: { start: from_value, end: to_value },
			};
		case 8:
			return {
				case: 'registration',
				value: { start: from_value, end: to_value },
			};
		case 9:
			return {
				case: 'technology',
				value: { start: from_value, end: to_value },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_modem = -1;
let to_modem = -1;
let from_maker = -1;
let to_maker = -1;
let from_model = -1;
let to_model = -1;
let from_problem = -1;
let to_problem = -1;
let from_value = -1;
let to_value = -1;
let from_percent = -1;
let to_percent = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case -1:
			return case_listed(b, p, end);
		case 0x45: // E
		case 0x65: // e
			q = case_listed(b, p, end);
			if (q >= 0) return q;
			q = case_problem(b, p, end);
			if (q >= 0) return q;
			q = case_state(b, p, end);
			if (q >= 0) return q;
			q = case_failedReason(b, p, end);
			if (q >= 0) return q;
			q = case_lock(b, p, end);
			if (q >= 0) return q;
			q = case_signal(b, p, end);
			if (q >= 0) return q;
			q = case_operator(b, p, end);
			if (q >= 0) return q;
			q = case_registration(b, p, end);
			if (q >= 0) return q;
			return case_technology(b, p, end);
		case 0x4e: // N
			q = case_listed(b, p, end);
			if (q >= 0) return q;
			q = case_noneFound(b, p, end);
			if (q >= 0) return q;
			q = case_state(b, p, end);
			if (q >= 0) return q;
			q = case_failedReason(b, p, end);
			if (q >= 0) return q;
			q = case_lock(b, p, end);
			if (q >= 0) return q;
			q = case_signal(b, p, end);
			if (q >= 0) return q;
			q = case_operator(b, p, end);
			if (q >= 0) return q;
			q = case_registration(b, p, end);
			if (q >= 0) return q;
			return case_technology(b, p, end);
		default:
			q = case_listed(b, p, end);
			if (q >= 0) return q;
			q = case_state(b, p, end);
			if (q >= 0) return q;
			q = case_failedReason(b, p, end);
			if (q >= 0) return q;
			q = case_lock(b, p, end);
			if (q >= 0) return q;
			q = case_signal(b, p, end);
			if (q >= 0) return q;
			q = case_operator(b, p, end);
			if (q >= 0) return q;
			q = case_registration(b, p, end);
			if (q >= 0) return q;
			return case_technology(b, p, end);
	}
}

function case_listed(b: Uint8Array, p: number, end: number): number {
	from_model = -1;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	// "/org/freedesktop/ModemManager1/Modem/"
	if (p + 37 > end ||
		b[p] !== 0x2f || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x67 || b[p + 4] !== 0x2f ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x6b || b[p + 13] !== 0x74 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x70 || b[p + 16] !== 0x2f || b[p + 17] !== 0x4d || b[p + 18] !== 0x6f || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x6d || b[p + 22] !== 0x4d || b[p + 23] !== 0x61 || b[p + 24] !== 0x6e ||
		b[p + 25] !== 0x61 || b[p + 26] !== 0x67 || b[p + 27] !== 0x65 || b[p + 28] !== 0x72 || b[p + 29] !== 0x31 ||
		b[p + 30] !== 0x2f || b[p + 31] !== 0x4d || b[p + 32] !== 0x6f || b[p + 33] !== 0x64 || b[p + 34] !== 0x65 ||
		b[p + 35] !== 0x6d || b[p + 36] !== 0x2f) return -1;
	p += 37;
	from_modem = p;
	p = rule_modem(b, p, end);
	if (p < 0) return -1;
	to_modem = p;
	// " ["
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x5b) return -1;
	p += 2;
	from_maker = p;
	p = rule_maker(b, p, end);
	if (p < 0) return -1;
	to_maker = p;
	// "]"
	if (p >= end || b[p] !== 0x5d) return -1;
	p += 1;
	const optional1 = p;
	optional1: {
		attempt2: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt2;
			p += 1;
			from_model = p;
			p = rule_model(b, p, end);
			if (p < 0) break attempt2;
			to_model = p;
			break optional1;
		}
		p = optional1;
		from_model = -1;
	}
	matched = 0;
	return p;
}

function case_noneFound(b: Uint8Array, p: number, end: number): number {
	// "No modems were found"
	if (p + 20 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x6d || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x65 || b[p + 7] !== 0x6d || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x77 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x66 || b[p + 16] !== 0x6f || b[p + 17] !== 0x75 || b[p + 18] !== 0x6e || b[p + 19] !== 0x64) return -1;
	p += 20;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_problem(b: Uint8Array, p: number, end: number): number {
	const choice3 = p;
	choice3: {
		attempt4: {
			// "error: "
			if (p + 7 > end ||
				b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt4;
			p += 7;
			break choice3;
		}
		p = choice3;
		attempt5: {
			// "Error: "
			if (p + 7 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt5;
			p += 7;
			break choice3;
		}
		p = choice3;
		return -1;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 2;
	return p;
}

function case_state(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLabel(b, p, end);
	if (p < 0) return -1;
	// "state: "
	if (p + 7 > end ||
		b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20) return -1;
	p += 7;
	p = rule_skipQuote(b, p, end);
	if (p < 0) return -1;
	from_value = p;
	p = rule_value(b, p, end);
	if (p < 0) return -1;
	to_value = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_failedReason(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLabel(b, p, end);
	if (p < 0) return -1;
	// "failed reason: "
	if (p + 15 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
	p = rule_skipQuote(b, p, end);
	if (p < 0) return -1;
	from_value = p;
	p = rule_value(b, p, end);
	if (p < 0) return -1;
	to_value = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_lock(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLabel(b, p, end);
	if (p < 0) return -1;
	// "lock: "
	if (p + 6 > end ||
		b[p] !== 0x6c || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	p = rule_skipQuote(b, p, end);
	if (p < 0) return -1;
	from_value = p;
	p = rule_value(b, p, end);
	if (p < 0) return -1;
	to_value = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_signal(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLabel(b, p, end);
	if (p < 0) return -1;
	// "signal quality: "
	if (p + 16 > end ||
		b[p] !== 0x73 || b[p + 1] !== 0x69 || b[p + 2] !== 0x67 || b[p + 3] !== 0x6e || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x20 || b[p + 7] !== 0x71 || b[p + 8] !== 0x75 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x6c || b[p + 11] !== 0x69 || b[p + 12] !== 0x74 || b[p + 13] !== 0x79 || b[p + 14] !== 0x3a ||
		b[p + 15] !== 0x20) return -1;
	p += 16;
	p = rule_skipQuote(b, p, end);
	if (p < 0) return -1;
	from_percent = p;
	p = rule_percent(b, p, end);
	if (p < 0) return -1;
	to_percent = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_operator(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLabel(b, p, end);
	if (p < 0) return -1;
	// "operator name: "
	if (p + 15 > end ||
		b[p] !== 0x6f || b[p + 1] !== 0x70 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6d || b[p + 12] !== 0x65 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
	p = rule_skipQuote(b, p, end);
	if (p < 0) return -1;
	from_value = p;
	p = rule_value(b, p, end);
	if (p < 0) return -1;
	to_value = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_registration(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLabel(b, p, end);
	if (p < 0) return -1;
	// "registration: "
	if (p + 14 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x67 || b[p + 3] !== 0x69 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x72 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x3a || b[p + 13] !== 0x20) return -1;
	p += 14;
	p = rule_skipQuote(b, p, end);
	if (p < 0) return -1;
	from_value = p;
	p = rule_value(b, p, end);
	if (p < 0) return -1;
	to_value = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_technology(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLabel(b, p, end);
	if (p < 0) return -1;
	// "access tech: "
	if (p + 13 > end ||
		b[p] !== 0x61 || b[p + 1] !== 0x63 || b[p + 2] !== 0x63 || b[p + 3] !== 0x65 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) return -1;
	p += 13;
	p = rule_skipQuote(b, p, end);
	if (p < 0) return -1;
	from_value = p;
	p = rule_value(b, p, end);
	if (p < 0) return -1;
	to_value = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_modem(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_maker(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x5d)) p += 1;
	return p;
}

function rule_model(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_problem(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_skipLabel(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x7c)) p += 1;
	// "|"
	if (p >= end || b[p] !== 0x7c) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipQuote(b: Uint8Array, p: number, end: number): number {
	const optional6 = p;
	optional6: {
		attempt7: {
			// "'"
			if (p >= end || b[p] !== 0x27) break attempt7;
			p += 1;
			break optional6;
		}
		p = optional6;
	}
	return p;
}

function rule_value(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x27) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x27)) p += 1;
	return p;
}

function rule_percent(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
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
