// Generated from thermal.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type ThermalLineMatch =
	| {
			readonly case: 'zone';
			readonly zone: Span;
	  }
	| {
			readonly case: 'temperature';
			readonly milliCelsius: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchThermalLine(bytes: Uint8Array, start: number, end: number): ThermalLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'zone',
				zone: { start: from_zone, end: to_zone },
			};
		case 1:
			return {
				case: 'temperature',
				milliCelsius: { start: from_milliCelsius, end: to_milliCelsius },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_zone = -1;
let to_zone = -1;
let from_milliCelsius = -1;
let to_milliCelsius = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	q = case_zone(b, p, end);
	if (q >= 0) return q;
	return case_temperature(b, p, end);
}

function case_zone(b: Uint8Array, p: number, end: number): number {
	// "/sys/class/thermal/"
	if (p + 19 > end ||
		b[p] !== 0x2f || b[p + 1] !== 0x73 || b[p + 2] !== 0x79 || b[p + 3] !== 0x73 || b[p + 4] !== 0x2f ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6c || b[p + 7] !== 0x61 || b[p + 8] !== 0x73 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x2f || b[p + 11] !== 0x74 || b[p + 12] !== 0x68 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x6d || b[p + 16] !== 0x61 || b[p + 17] !== 0x6c || b[p + 18] !== 0x2f) return -1;
	p += 19;
	from_zone = p;
	p = rule_zone(b, p, end);
	if (p < 0) return -1;
	to_zone = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 0;
	return p;
}

function case_temperature(b: Uint8Array, p: number, end: number): number {
	from_milliCelsius = p;
	p = rule_milliCelsius(b, p, end);
	if (p < 0) return -1;
	to_milliCelsius = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 1;
	return p;
}

function rule_zone(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x2f || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x2f || b[p] === 0x3a))) p += 1;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_milliCelsius(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt2;
			p += 1;
			break optional1;
		}
		p = optional1;
	}
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
