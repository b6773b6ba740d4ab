// Generated from systemd-analyze.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type SystemdAnalyzeLineMatch =
	| {
			readonly case: 'finished';
			readonly phases: Span;
	  }
	| {
			readonly case: 'reached';
			readonly target: Span;
			readonly reached: Span;
	  }
	| {
			readonly case: 'unfinished';
	  }
	| {
			readonly case: 'failed';
			readonly complaint: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchSystemdAnalyzeLine(bytes: Uint8Array, start: number, end: number): SystemdAnalyzeLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'finished',
				phases: { start: from_phases, end: to_phases },
			};
		case 1:
			return {
				case: 'reached',
				target: { start: from_target, end: to_target },
				reached: { start: from_reached, end: to_reached },
			};
		case 2:
			return {
				case: 'unfinished',
			};
		case 3:
			return {
				case: 'failed',
				complaint: { start: from_complaint, end: to_complaint },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_phases = -1;
let to_phases = -1;
let from_target = -1;
let to_target = -1;
let from_reached = -1;
let to_reached = -1;
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
		case -1:
			return -1;
		case 0x42: // B
			q = case_reached(b, p, end);
			if (q >= 0) return q;
			return case_unfinished(b, p, end);
		case 0x46: // F
			q = case_reached(b, p, end);
			if (q >= 0) return q;
			return case_failed(b, p, end);
		case 0x53: // S
			q = case_finished(b, p, end);
			if (q >= 0) return q;
			q = case_reached(b, p, end);
			if (q >= 0) return q;
			return case_failed(b, p, end);
		default:
			return case_reached(b, p, end);
	}
}

function case_finished(b: Uint8Array, p: number, end: number): number {
	// "Startup finished in "
	if (p + 20 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x70 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x69 || b[p + 12] !== 0x73 || b[p + 13] !== 0x68 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x20) return -1;
	p += 20;
	from_phases = p;
	p = rule_phases(b, p, end);
	if (p < 0) return -1;
	to_phases = p;
	matched = 0;
	return p;
}

function case_reached(b: Uint8Array, p: number, end: number): number {
	from_target = p;
	p = rule_target(b, p, end);
	if (p < 0) return -1;
	to_target = p;
	// " reached after "
	if (p + 15 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x66 || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_reached = p;
	p = rule_reached(b, p, end);
	if (p < 0) return -1;
	to_reached = p;
	// " in userspace"
	if (p + 13 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x20 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x73 || b[p + 9] !== 0x70 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65) return -1;
	p += 13;
	const optional1 = p;
	optional1: {
		attempt2: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt2;
			p += 1;
			break optional1;
		}
		p = optional1;
	}
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 1;
	return p;
}

function case_unfinished(b: Uint8Array, p: number, end: number): number {
	// "Bootup is not yet finished"
	if (p + 26 > end ||
		b[p] !== 0x42 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x20 || b[p + 7] !== 0x69 || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x6f || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x79 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x74 || b[p + 17] !== 0x20 || b[p + 18] !== 0x66 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x69 || b[p + 22] !== 0x73 || b[p + 23] !== 0x68 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x64) return -1;
	p += 26;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 3;
	return p;
}

function rule_phases(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_target(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_reached(b: Uint8Array, p: number, end: number): number {
	// not " in userspace"
	if (!(p + 13 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x20 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x73 || b[p + 9] !== 0x70 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan3: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " in userspace"
		if (!(p + 13 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x20 || b[p + 4] !== 0x75 ||
			b[p + 5] !== 0x73 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x73 || b[p + 9] !== 0x70 ||
			b[p + 10] !== 0x61 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65)) break scan3;
	}
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	const choice4 = p;
	choice4: {
		attempt5: {
			// "Failed to "
			if (p + 10 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20) break attempt5;
			p += 10;
			break choice4;
		}
		p = choice4;
		attempt6: {
			// "System has not been booted with systemd"
			if (p + 39 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x68 || b[p + 8] !== 0x61 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x62 || b[p + 16] !== 0x65 || b[p + 17] !== 0x65 || b[p + 18] !== 0x6e || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x62 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6f || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x64 || b[p + 26] !== 0x20 || b[p + 27] !== 0x77 || b[p + 28] !== 0x69 || b[p + 29] !== 0x74 ||
				b[p + 30] !== 0x68 || b[p + 31] !== 0x20 || b[p + 32] !== 0x73 || b[p + 33] !== 0x79 || b[p + 34] !== 0x73 ||
				b[p + 35] !== 0x74 || b[p + 36] !== 0x65 || b[p + 37] !== 0x6d || b[p + 38] !== 0x64) break attempt6;
			p += 39;
			break choice4;
		}
		p = choice4;
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
