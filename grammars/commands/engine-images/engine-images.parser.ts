// Generated from engine-images.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type EngineImagesLineMatch =
	| {
			readonly case: 'heading';
	  }
	| {
			readonly case: 'complaint';
			readonly complaint: Span;
	  }
	| {
			readonly case: 'image';
			readonly repository: Span;
			readonly tag: Span;
			readonly image: Span;
			readonly size: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchEngineImagesLine(bytes: Uint8Array, start: number, end: number): EngineImagesLineMatch | undefined {
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
				case: 'image',
				repository: { start: from_repository, end: to_repository },
				tag: { start: from_tag, end: to_tag },
				image: { start: from_image, end: to_image },
				size: { start: from_size, end: to_size },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_complaint = -1;
let to_complaint = -1;
let from_repository = -1;
let to_repository = -1;
let from_tag = -1;
let to_tag = -1;
let from_image = -1;
let to_image = -1;
let from_size = -1;
let to_size = -1;

const set0: Uint8Array = byteSet([0x30, 0x39], [0x41, 0x46], [0x61, 0x66]);
const set1: Uint8Array = byteSet([0x2e, 0x2e], [0x30, 0x39]);
const set2: Uint8Array = byteSet([0x41, 0x5a], [0x61, 0x7a]);

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
	q = case_heading(b, p, end);
	if (q >= 0) return q;
	q = case_complaint(b, p, end);
	if (q >= 0) return q;
	return case_image(b, p, end);
}

function case_heading(b: Uint8Array, p: number, end: number): number {
	// "REPOSITORY"
	if (p + 10 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x45 || b[p + 2] !== 0x50 || b[p + 3] !== 0x4f || b[p + 4] !== 0x53 ||
		b[p + 5] !== 0x49 || b[p + 6] !== 0x54 || b[p + 7] !== 0x4f || b[p + 8] !== 0x52 || b[p + 9] !== 0x59) return -1;
	p += 10;
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

function case_image(b: Uint8Array, p: number, end: number): number {
	from_repository = p;
	p = rule_repository(b, p, end);
	if (p < 0) return -1;
	to_repository = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_tag = p;
	p = rule_tag(b, p, end);
	if (p < 0) return -1;
	to_tag = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_image = p;
	p = rule_image(b, p, end);
	if (p < 0) return -1;
	to_image = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipCreated(b, p, end);
	if (p < 0) return -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_size = p;
	p = rule_size(b, p, end);
	if (p < 0) return -1;
	to_size = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 2;
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

function rule_repository(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipGap(b: Uint8Array, p: number, end: number): number {
	// "  "
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20) return -1;
	p += 2;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_tag(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_image(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_skipCreated(b: Uint8Array, p: number, end: number): number {
	// not "  "
	if (!(p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan1: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not "  "
		if (!(p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20)) break scan1;
	}
	return p;
}

function rule_size(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	while (p < end && !(set1[b[p] ?? 0] === 0)) p += 1;
	const optional2 = p;
	optional2: {
		attempt3: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt3;
			p += 1;
			break optional2;
		}
		p = optional2;
	}
	if (p >= end || set2[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set2[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipComplaint(b: Uint8Array, p: number, end: number): number {
	const choice4 = p;
	choice4: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt5: {
					// "Cannot connect to the "
					if (p + 22 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x6f || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x68 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x20) break attempt5;
					p += 22;
					break choice4;
				}
				p = choice4;
				return -1;
			case 0x45: // E
				attempt6: {
					// "Error response from daemon: "
					if (p + 28 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x66 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6d || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x61 || b[p + 22] !== 0x65 || b[p + 23] !== 0x6d || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x3a || b[p + 27] !== 0x20) break attempt6;
					p += 28;
					break choice4;
				}
				p = choice4;
				return -1;
			case 0x47: // G
				attempt7: {
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
						b[p + 50] !== 0x68 || b[p + 51] !== 0x65 || b[p + 52] !== 0x20) break attempt7;
					p += 53;
					break choice4;
				}
				p = choice4;
				return -1;
			case 0x65: // e
				attempt8: {
					// "error during connect: "
					if (p + 22 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x75 || b[p + 8] !== 0x72 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x3a || b[p + 21] !== 0x20) break attempt8;
					p += 22;
					break choice4;
				}
				p = choice4;
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
