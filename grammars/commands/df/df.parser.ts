// Generated from df.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type DfLineMatch =
	| {
			readonly case: 'complaint';
			readonly complaint: Span;
	  }
	| {
			readonly case: 'heading';
			readonly heading: Span;
	  }
	| {
			readonly case: 'wrapped';
			readonly filesystem: Span;
	  }
	| {
			readonly case: 'row';
			readonly filesystem: Span;
			readonly type: Span | undefined;
			readonly size: Span;
			readonly used: Span;
			readonly available: Span;
			readonly share: Span;
			readonly mount: Span;
	  }
	| {
			readonly case: 'wrappedRow';
			readonly type: Span | undefined;
			readonly size: Span;
			readonly used: Span;
			readonly available: Span;
			readonly share: Span;
			readonly mount: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchDfLine(bytes: Uint8Array, start: number, end: number): DfLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'complaint',
				complaint: { start: from_complaint, end: to_complaint },
			};
		case 1:
			return {
				case: 'heading',
				heading: { start: from_heading, end: to_heading },
			};
		case 2:
			return {
				case: 'wrapped',
				filesystem: { start: from_filesystem, end: to_filesystem },
			};
		case 3:
			return {
				case: 'row',
				filesystem: { start: from_filesystem, end: to_filesystem },
				type: from_type < 0 ? undefined : { start: from_type, end: to_type },
				size: { start: from_size, end: to_size },
				used: { start: from_used, end: to_used },
				available: { start: from_available, end: to_available },
				share: { start: from_share, end: to_share },
				mount: { start: from_mount, end: to_mount },
			};
		case 4:
			return {
				case: 'wrappedRow',
				type: from_type < 0 ? undefined : { start: from_type, end: to_type },
				size: { start: from_size, end: to_size },
				used: { start: from_used, end: to_used },
				available: { start: from_available, end: to_available },
				share: { start: from_share, end: to_share },
				mount: { start: from_mount, end: to_mount },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_complaint = -1;
let to_complaint = -1;
let from_heading = -1;
let to_heading = -1;
let from_filesystem = -1;
let to_filesystem = -1;
let from_type = -1;
let to_type = -1;
let from_size = -1;
let to_size = -1;
let from_used = -1;
let to_used = -1;
let from_available = -1;
let to_available = -1;
let from_share = -1;
let to_share = -1;
let from_mount = -1;
let to_mount = -1;

const set0: Uint8Array = byteSet([0x41, 0x5a], [0x61, 0x7a]);
const set1: Uint8Array = byteSet([0x2c, 0x2c], [0x2e, 0x2e], [0x30, 0x39]);

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
		case -1:
			return -1;
		case 0x20:
			q = case_wrapped(b, p, end);
			if (q >= 0) return q;
			q = case_row(b, p, end);
			if (q >= 0) return q;
			return case_wrappedRow(b, p, end);
		case 0x46: // F
			q = case_heading(b, p, end);
			if (q >= 0) return q;
			q = case_wrapped(b, p, end);
			if (q >= 0) return q;
			return case_row(b, p, end);
		case 0x64: // d
			q = case_complaint(b, p, end);
			if (q >= 0) return q;
			q = case_wrapped(b, p, end);
			if (q >= 0) return q;
			return case_row(b, p, end);
		default:
			q = case_wrapped(b, p, end);
			if (q >= 0) return q;
			return case_row(b, p, end);
	}
}

function case_complaint(b: Uint8Array, p: number, end: number): number {
	// "df: "
	if (p + 4 > end || b[p] !== 0x64 || b[p + 1] !== 0x66 || b[p + 2] !== 0x3a || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 0;
	return p;
}

function case_heading(b: Uint8Array, p: number, end: number): number {
	// "Filesystem"
	if (p + 10 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x79 || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x6d) return -1;
	p += 10;
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipTypeHeading(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
	}
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_heading = p;
	p = rule_heading(b, p, end);
	if (p < 0) return -1;
	to_heading = p;
	matched = 1;
	return p;
}

function case_wrapped(b: Uint8Array, p: number, end: number): number {
	from_filesystem = p;
	p = rule_filesystem(b, p, end);
	if (p < 0) return -1;
	to_filesystem = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 2;
	return p;
}

function case_row(b: Uint8Array, p: number, end: number): number {
	from_type = -1;
	from_filesystem = p;
	p = rule_filesystem(b, p, end);
	if (p < 0) return -1;
	to_filesystem = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	const optional3 = p;
	optional3: {
		attempt4: {
			from_type = p;
			p = rule_type(b, p, end);
			if (p < 0) break attempt4;
			to_type = p;
			p = rule_skipGap(b, p, end);
			if (p < 0) break attempt4;
			break optional3;
		}
		p = optional3;
		from_type = -1;
	}
	from_size = p;
	p = rule_size(b, p, end);
	if (p < 0) return -1;
	to_size = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_used = p;
	p = rule_used(b, p, end);
	if (p < 0) return -1;
	to_used = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_available = p;
	p = rule_available(b, p, end);
	if (p < 0) return -1;
	to_available = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_share = p;
	p = rule_share(b, p, end);
	if (p < 0) return -1;
	to_share = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_mount = p;
	p = rule_mount(b, p, end);
	if (p < 0) return -1;
	to_mount = p;
	matched = 3;
	return p;
}

function case_wrappedRow(b: Uint8Array, p: number, end: number): number {
	from_type = -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	const optional5 = p;
	optional5: {
		attempt6: {
			from_type = p;
			p = rule_type(b, p, end);
			if (p < 0) break attempt6;
			to_type = p;
			p = rule_skipGap(b, p, end);
			if (p < 0) break attempt6;
			break optional5;
		}
		p = optional5;
		from_type = -1;
	}
	from_size = p;
	p = rule_size(b, p, end);
	if (p < 0) return -1;
	to_size = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_used = p;
	p = rule_used(b, p, end);
	if (p < 0) return -1;
	to_used = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_available = p;
	p = rule_available(b, p, end);
	if (p < 0) return -1;
	to_available = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_share = p;
	p = rule_share(b, p, end);
	if (p < 0) return -1;
	to_share = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_mount = p;
	p = rule_mount(b, p, end);
	if (p < 0) return -1;
	to_mount = p;
	matched = 4;
	return p;
}

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_skipTypeHeading(b: Uint8Array, p: number, end: number): number {
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	// "Type"
	if (p + 4 > end || b[p] !== 0x54 || b[p + 1] !== 0x79 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65) return -1;
	p += 4;
	return p;
}

function rule_skipGap(b: Uint8Array, p: number, end: number): number {
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_heading(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_filesystem(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_type(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_size(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_used(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_available(b: Uint8Array, p: number, end: number): number {
	const optional7 = p;
	optional7: {
		attempt8: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt8;
			p += 1;
			break optional7;
		}
		p = optional7;
	}
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_share(b: Uint8Array, p: number, end: number): number {
	const choice9 = p;
	choice9: {
		attempt10: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt10;
			p += 1;
			break choice9;
		}
		p = choice9;
		attempt11: {
			p = rule_skipPercent(b, p, end);
			if (p < 0) break attempt11;
			break choice9;
		}
		p = choice9;
		return -1;
	}
	return p;
}

function rule_mount(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_skipSize(b: Uint8Array, p: number, end: number): number {
	const choice12 = p;
	choice12: {
		attempt13: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt13;
			p += 1;
			break choice12;
		}
		p = choice12;
		attempt14: {
			p = rule_skipDigits(b, p, end);
			if (p < 0) break attempt14;
			break choice12;
		}
		p = choice12;
		return -1;
	}
	return p;
}

function rule_skipPercent(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "%"
	if (p >= end || b[p] !== 0x25) return -1;
	p += 1;
	return p;
}

function rule_skipDigits(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	while (p < end && !(set1[b[p] ?? 0] === 0)) p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
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
