// Generated from mmc.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type MmcLineMatch =
	| {
			readonly case: 'card';
			readonly host: Span;
			readonly card: Span;
	  }
	| {
			readonly case: 'manufacturer';
			readonly value: Span;
	  }
	| {
			readonly case: 'oem';
			readonly value: Span;
	  }
	| {
			readonly case: 'name';
			readonly value: Span;
	  }
	| {
			readonly case: 'hardwareRevision';
			readonly value: Span;
	  }
	| {
			readonly case: 'firmwareRevision';
			readonly value: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchMmcLine(bytes: Uint8Array, start: number, end: number): MmcLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'card',
				host: { start: from_host, end: to_host },
				card: { start: from_card, end: to_card },
			};
		case 1:
			return {
				case: 'manufacturer',
				value: { start: from_value, end: to_value },
			};
		case 2:
			return {
				case: 'oem',
				value: { start: from_value, end: to_value },
			};
		case 3:
			return {
				case: 'name',
				value: { start: from_value, end: to_value },
			};
		case 4:
			return {
				case: 'hardwareRevision',
				value: { start: from_value, end: to_value },
			};
		case 5:
			return {
				case: 'firmwareRevision',
				value: { start: from_value, end: to_value },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_host = -1;
let to_host = -1;
let from_card = -1;
let to_card = -1;
let from_value = -1;
let to_value = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	switch (p < end ? b[p] : -1) {
		case 0x2f: // /
			return case_card(b, p, end);
		case 0x66: // f
			return case_firmwareRevision(b, p, end);
		case 0x68: // h
			return case_hardwareRevision(b, p, end);
		case 0x6d: // m
			return case_manufacturer(b, p, end);
		case 0x6e: // n
			return case_name(b, p, end);
		case 0x6f: // o
			return case_oem(b, p, end);
		default:
			return -1;
	}
}

function case_card(b: Uint8Array, p: number, end: number): number {
	// "/sys/class/mmc_host/"
	if (p + 20 > end ||
		b[p] !== 0x2f || b[p + 1] !== 0x73 || b[p + 2] !== 0x79 || b[p + 3] !== 0x73 || b[p + 4] !== 0x2f ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6c || b[p + 7] !== 0x61 || b[p + 8] !== 0x73 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x2f || b[p + 11] !== 0x6d || b[p + 12] !== 0x6d || b[p + 13] !== 0x63 || b[p + 14] !== 0x5f ||
		b[p + 15] !== 0x68 || b[p + 16] !== 0x6f || b[p + 17] !== 0x73 || b[p + 18] !== 0x74 || b[p + 19] !== 0x2f) return -1;
	p += 20;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
	from_card = p;
	p = rule_card(b, p, end);
	if (p < 0) return -1;
	to_card = p;
	if (p < end) return -1;
	matched = 0;
	return p;
}

function case_manufacturer(b: Uint8Array, p: number, end: number): number {
	// "manfid:"
	if (p + 7 > end ||
		b[p] !== 0x6d || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x66 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x3a) return -1;
	p += 7;
	from_value = p;
	p = rule_value(b, p, end);
	if (p < 0) return -1;
	to_value = p;
	matched = 1;
	return p;
}

function case_oem(b: Uint8Array, p: number, end: number): number {
	// "oemid:"
	if (p + 6 > end ||
		b[p] !== 0x6f || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x69 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x3a) return -1;
	p += 6;
	from_value = p;
	p = rule_value(b, p, end);
	if (p < 0) return -1;
	to_value = p;
	matched = 2;
	return p;
}

function case_name(b: Uint8Array, p: number, end: number): number {
	// "name:"
	if (p + 5 > end || b[p] !== 0x6e || b[p + 1] !== 0x61 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x3a) return -1;
	p += 5;
	from_value = p;
	p = rule_value(b, p, end);
	if (p < 0) return -1;
	to_value = p;
	matched = 3;
	return p;
}

function case_hardwareRevision(b: Uint8Array, p: number, end: number): number {
	// "hwrev:"
	if (p + 6 > end ||
		b[p] !== 0x68 || b[p + 1] !== 0x77 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x76 ||
		b[p + 5] !== 0x3a) return -1;
	p += 6;
	from_value = p;
	p = rule_value(b, p, end);
	if (p < 0) return -1;
	to_value = p;
	matched = 4;
	return p;
}

function case_firmwareRevision(b: Uint8Array, p: number, end: number): number {
	// "fwrev:"
	if (p + 6 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x77 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x76 ||
		b[p + 5] !== 0x3a) return -1;
	p += 6;
	from_value = p;
	p = rule_value(b, p, end);
	if (p < 0) return -1;
	to_value = p;
	matched = 5;
	return p;
}

function rule_host(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x2f) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x2f)) p += 1;
	return p;
}

function rule_card(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x2f)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x2f))) p += 1;
	return p;
}

function rule_value(b: Uint8Array, p: number, end: number): number {
	// not "cat: "
	if (!(p + 5 > end || b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
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
