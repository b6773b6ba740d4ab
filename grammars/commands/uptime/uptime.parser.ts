// Generated from uptime.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type UptimeLineMatch =
	| {
			readonly case: 'reported';
			readonly time: Span;
			readonly days: Span | undefined;
			readonly span: Span;
			readonly users: Span | undefined;
			readonly load1: Span;
			readonly load5: Span;
			readonly load15: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchUptimeLine(bytes: Uint8Array, start: number, end: number): UptimeLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'reported',
				time: { start: from_time, end: to_time },
				days: from_days < 0 ? undefined : { start: from_days, end: to_days },
				span: { start: from_span, end: to_span },
				users: from_users < 0 ? undefined : { start: from_users, end: to_users },
				load1: { start: from_load1, end: to_load1 },
				load5: { start: from_load5, end: to_load5 },
				load15: { start: from_load15, end: to_load15 },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_time = -1;
let to_time = -1;
let from_days = -1;
let to_days = -1;
let from_span = -1;
let to_span = -1;
let from_users = -1;
let to_users = -1;
let from_load1 = -1;
let to_load1 = -1;
let from_load5 = -1;
let to_load5 = -1;
let from_load15 = -1;
let to_load15 = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	return case_reported(b, p, end);
}

function case_reported(b: Uint8Array, p: number, end: number): number {
	from_days = -1;
	from_users = -1;
	from_time = p;
	p = rule_time(b, p, end);
	if (p < 0) return -1;
	to_time = p;
	// " up "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x20) return -1;
	p += 4;
	const optional1 = p;
	optional1: {
		attempt2: {
			from_days = p;
			p = rule_days(b, p, end);
			if (p < 0) break attempt2;
			to_days = p;
			p = rule_skipDays(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
		from_days = -1;
	}
	from_span = p;
	p = rule_span(b, p, end);
	if (p < 0) return -1;
	to_span = p;
	const optional3 = p;
	optional3: {
		attempt4: {
			// ","
			if (p >= end || b[p] !== 0x2c) break attempt4;
			p += 1;
			p = rule_skipBlanks(b, p, end);
			if (p < 0) break attempt4;
			from_users = p;
			p = rule_users(b, p, end);
			if (p < 0) break attempt4;
			to_users = p;
			p = rule_skipUsers(b, p, end);
			if (p < 0) break attempt4;
			break optional3;
		}
		p = optional3;
		from_users = -1;
	}
	// ","
	if (p >= end || b[p] !== 0x2c) return -1;
	p += 1;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	// "load average: "
	if (p + 14 > end ||
		b[p] !== 0x6c || b[p + 1] !== 0x6f || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20) return -1;
	p += 14;
	from_load1 = p;
	p = rule_load1(b, p, end);
	if (p < 0) return -1;
	to_load1 = p;
	// ", "
	if (p + 2 > end || b[p] !== 0x2c || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_load5 = p;
	p = rule_load5(b, p, end);
	if (p < 0) return -1;
	to_load5 = p;
	// ", "
	if (p + 2 > end || b[p] !== 0x2c || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_load15 = p;
	p = rule_load15(b, p, end);
	if (p < 0) return -1;
	to_load15 = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 0;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_time(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	return p;
}

function rule_days(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipDays(b: Uint8Array, p: number, end: number): number {
	const choice5 = p;
	choice5: {
		attempt6: {
			// " days,"
			if (p + 6 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x64 || b[p + 2] !== 0x61 || b[p + 3] !== 0x79 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x2c) break attempt6;
			p += 6;
			break choice5;
		}
		p = choice5;
		attempt7: {
			// " day,"
			if (p + 5 > end || b[p] !== 0x20 || b[p + 1] !== 0x64 || b[p + 2] !== 0x61 || b[p + 3] !== 0x79 || b[p + 4] !== 0x2c) break attempt7;
			p += 5;
			break choice5;
		}
		p = choice5;
		return -1;
	}
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_span(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	const choice8 = p;
	choice8: {
		attempt9: {
			p = rule_skipMinutes(b, p, end);
			if (p < 0) break attempt9;
			break choice8;
		}
		p = choice8;
		attempt10: {
			// " min"
			if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x6d || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e) break attempt10;
			p += 4;
			break choice8;
		}
		p = choice8;
		return -1;
	}
	return p;
}

function rule_users(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipUsers(b: Uint8Array, p: number, end: number): number {
	const choice11 = p;
	choice11: {
		attempt12: {
			// " users"
			if (p + 6 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x75 || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x73) break attempt12;
			p += 6;
			break choice11;
		}
		p = choice11;
		attempt13: {
			// " user"
			if (p + 5 > end || b[p] !== 0x20 || b[p + 1] !== 0x75 || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72) break attempt13;
			p += 5;
			break choice11;
		}
		p = choice11;
		return -1;
	}
	return p;
}

function rule_load1(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_load5(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_load15(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipMinutes(b: Uint8Array, p: number, end: number): number {
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	return p;
}
