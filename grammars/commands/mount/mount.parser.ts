// Generated from mount.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type MountLineMatch =
	| {
			readonly case: 'mounted';
			readonly device: Span;
			readonly mount: Span;
			readonly type: Span;
			readonly options: Span;
	  }
	| {
			readonly case: 'complaint';
			readonly complaint: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchMountLine(bytes: Uint8Array, start: number, end: number): MountLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'mounted',
				device: { start: from_device, end: to_device },
				mount: { start: from_mount, end: to_mount },
				type: { start: from_type, end: to_type },
				options: { start: from_options, end: to_options },
			};
		case 1:
			return {
				case: 'complaint',
				complaint: { start: from_complaint, end: to_complaint },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_device = -1;
let to_device = -1;
let from_mount = -1;
let to_mount = -1;
let from_type = -1;
let to_type = -1;
let from_options = -1;
let to_options = -1;
let from_complaint = -1;
let to_complaint = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	q = case_mounted(b, p, end);
	if (q >= 0) return q;
	return case_complaint(b, p, end);
}

function case_mounted(b: Uint8Array, p: number, end: number): number {
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// " on "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_mount = p;
	p = rule_mount(b, p, end);
	if (p < 0) return -1;
	to_mount = p;
	// " type "
	if (p + 6 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x79 || b[p + 3] !== 0x70 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	from_type = p;
	p = rule_type(b, p, end);
	if (p < 0) return -1;
	to_type = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_options = p;
	p = rule_options(b, p, end);
	if (p < 0) return -1;
	to_options = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_complaint(b: Uint8Array, p: number, end: number): number {
	// "mount: "
	if (p + 7 > end ||
		b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 1;
	return p;
}

function rule_device(b: Uint8Array, p: number, end: number): number {
	const choice1 = p;
	choice1: {
		attempt2: {
			p = rule_skipBlockDevice(b, p, end);
			if (p < 0) break attempt2;
			break choice1;
		}
		p = choice1;
		attempt3: {
			// "overlay"
			if (p + 7 > end ||
				b[p] !== 0x6f || b[p + 1] !== 0x76 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x79) break attempt3;
			p += 7;
			break choice1;
		}
		p = choice1;
		return -1;
	}
	return p;
}

function rule_mount(b: Uint8Array, p: number, end: number): number {
	// not " type "
	if (!(p + 6 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x79 || b[p + 3] !== 0x70 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan4: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " type "
		if (!(p + 6 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x79 || b[p + 3] !== 0x70 || b[p + 4] !== 0x65 ||
			b[p + 5] !== 0x20)) break scan4;
	}
	return p;
}

function rule_type(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_options(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_skipBlockDevice(b: Uint8Array, p: number, end: number): number {
	// "/dev/"
	if (p + 5 > end || b[p] !== 0x2f || b[p + 1] !== 0x64 || b[p + 2] !== 0x65 || b[p + 3] !== 0x76 || b[p + 4] !== 0x2f) return -1;
	p += 5;
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
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
