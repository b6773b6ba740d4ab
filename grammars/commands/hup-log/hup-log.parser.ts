// Generated from hup-log.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type HupLogLineMatch =
	| {
			readonly case: 'file';
			readonly path: Span;
	  }
	| {
			readonly case: 'problem';
			readonly problem: Span;
	  }
	| {
			readonly case: 'target';
			readonly version: Span;
	  }
	| {
			readonly case: 'host';
			readonly version: Span;
	  }
	| {
			readonly case: 'done';
	  }
	| {
			readonly case: 'imageFailed';
	  }
	| {
			readonly case: 'step';
	  }
	| {
			readonly case: 'warning';
			readonly warning: Span;
	  }
	| {
			readonly case: 'error';
			readonly error: Span;
	  }
	| {
			readonly case: 'words';
			readonly words: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchHupLogLine(bytes: Uint8Array, start: number, end: number): HupLogLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'file',
				path: { start: from_path, end: to_path },
			};
		case 1:
			return {
				case: 'problem',
				problem: { start: from_problem, end: to_problem },
			};
		case 2:
			return {
				case: 'target',
				version: { start: from_version, end: to_version },
			};
		case 3:
			return {
				case: 'host',
				version: { start: from_version, end: to_version },
			};
		case 4:
			return {
				case: 'done',
			};
		case 5:
			return {
				case: 'imageFailed',
			};
		case 6:
			return {
				case: 'step',
			};
		case 7:
			return {
				case: 'warning',
				warning: { start: from_warning, end: to_warning },
			};
		case 8:
			return {
				case: 'error',
				error: { start: from_error, end: to_error },
			};
		case 9:
			return {
				case: 'words',
				words: { start: from_words, end: to_words },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_path = -1;
let to_path = -1;
let from_problem = -1;
let to_problem = -1;
let from_version = -1;
let to_version = -1;
let from_warning = -1;
let to_warning = -1;
let from_error = -1;
let to_error = -1;
let from_words = -1;
let to_words = -1;

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
		case 0x3d: // =
			q = case_file(b, p, end);
			if (q >= 0) return q;
			return case_words(b, p, end);
		case 0x5b: // [
			q = case_target(b, p, end);
			if (q >= 0) return q;
			q = case_host(b, p, end);
			if (q >= 0) return q;
			q = case_done(b, p, end);
			if (q >= 0) return q;
			q = case_imageFailed(b, p, end);
			if (q >= 0) return q;
			q = case_step(b, p, end);
			if (q >= 0) return q;
			q = case_warning(b, p, end);
			if (q >= 0) return q;
			q = case_error(b, p, end);
			if (q >= 0) return q;
			return case_words(b, p, end);
		case 0x63: // c
		case 0x66: // f
		case 0x74: // t
			q = case_problem(b, p, end);
			if (q >= 0) return q;
			return case_words(b, p, end);
		default:
			return case_words(b, p, end);
	}
}

function case_file(b: Uint8Array, p: number, end: number): number {
	// "==> "
	if (p + 4 > end || b[p] !== 0x3d || b[p + 1] !== 0x3d || b[p + 2] !== 0x3e || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// " <=="
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x3c || b[p + 2] !== 0x3d || b[p + 3] !== 0x3d) return -1;
	p += 4;
	matched = 0;
	return p;
}

function case_problem(b: Uint8Array, p: number, end: number): number {
	const choice1 = p;
	choice1: {
		attempt2: {
			// "find: "
			if (p + 6 > end ||
				b[p] !== 0x66 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x3a ||
				b[p + 5] !== 0x20) break attempt2;
			p += 6;
			break choice1;
		}
		p = choice1;
		attempt3: {
			// "tail: "
			if (p + 6 > end ||
				b[p] !== 0x74 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x3a ||
				b[p + 5] !== 0x20) break attempt3;
			p += 6;
			break choice1;
		}
		p = choice1;
		attempt4: {
			// "cat: "
			if (p + 5 > end || b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20) break attempt4;
			p += 5;
			break choice1;
		}
		p = choice1;
		return -1;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 1;
	return p;
}

function case_target(b: Uint8Array, p: number, end: number): number {
	p = rule_skipElapsed(b, p, end);
	if (p < 0) return -1;
	// "[LOG]"
	if (p + 5 > end || b[p] !== 0x5b || b[p + 1] !== 0x4c || b[p + 2] !== 0x4f || b[p + 3] !== 0x47 || b[p + 4] !== 0x5d) return -1;
	p += 5;
	// "Target OS version \""
	if (p + 19 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x4f || b[p + 8] !== 0x53 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x76 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x73 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x20 || b[p + 18] !== 0x22) return -1;
	p += 19;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	// "\" OK."
	if (p + 5 > end || b[p] !== 0x22 || b[p + 1] !== 0x20 || b[p + 2] !== 0x4f || b[p + 3] !== 0x4b || b[p + 4] !== 0x2e) return -1;
	p += 5;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_host(b: Uint8Array, p: number, end: number): number {
	p = rule_skipElapsed(b, p, end);
	if (p < 0) return -1;
	// "[LOG]"
	if (p + 5 > end || b[p] !== 0x5b || b[p + 1] !== 0x4c || b[p + 2] !== 0x4f || b[p + 3] !== 0x47 || b[p + 4] !== 0x5d) return -1;
	p += 5;
	// "Host OS version \""
	if (p + 17 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x4f || b[p + 6] !== 0x53 || b[p + 7] !== 0x20 || b[p + 8] !== 0x76 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x73 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x22) return -1;
	p += 17;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	// "\" OK."
	if (p + 5 > end || b[p] !== 0x22 || b[p + 1] !== 0x20 || b[p + 2] !== 0x4f || b[p + 3] !== 0x4b || b[p + 4] !== 0x2e) return -1;
	p += 5;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_done(b: Uint8Array, p: number, end: number): number {
	p = rule_skipElapsed(b, p, end);
	if (p < 0) return -1;
	// "[LOG]"
	if (p + 5 > end || b[p] !== 0x5b || b[p + 1] !== 0x4c || b[p + 2] !== 0x4f || b[p + 3] !== 0x47 || b[p + 4] !== 0x5d) return -1;
	p += 5;
	const choice5 = p;
	choice5: {
		attempt6: {
			// "Rebooting into new OS"
			if (p + 21 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x62 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x74 || b[p + 13] !== 0x6f || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x6e || b[p + 16] !== 0x65 || b[p + 17] !== 0x77 || b[p + 18] !== 0x20 || b[p + 19] !== 0x4f ||
				b[p + 20] !== 0x53) break attempt6;
			p += 21;
			break choice5;
		}
		p = choice5;
		attempt7: {
			// "Finished update, not rebooting"
			if (p + 30 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x69 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x68 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x75 ||
				b[p + 10] !== 0x70 || b[p + 11] !== 0x64 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x2c || b[p + 16] !== 0x20 || b[p + 17] !== 0x6e || b[p + 18] !== 0x6f || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x72 || b[p + 22] !== 0x65 || b[p + 23] !== 0x62 || b[p + 24] !== 0x6f ||
				b[p + 25] !== 0x6f || b[p + 26] !== 0x74 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6e || b[p + 29] !== 0x67) break attempt7;
			p += 30;
			break choice5;
		}
		p = choice5;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_imageFailed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipElapsed(b, p, end);
	if (p < 0) return -1;
	// "[LOG]Image type "
	if (p + 16 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x4c || b[p + 2] !== 0x4f || b[p + 3] !== 0x47 || b[p + 4] !== 0x5d ||
		b[p + 5] !== 0x49 || b[p + 6] !== 0x6d || b[p + 7] !== 0x61 || b[p + 8] !== 0x67 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x79 || b[p + 13] !== 0x70 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x20) return -1;
	p += 16;
	p = rule_skipToFailed(b, p, end);
	if (p < 0) return -1;
	// "failed or not found, trying another source"
	if (p + 42 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x6f || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x66 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x75 || b[p + 17] !== 0x6e || b[p + 18] !== 0x64 || b[p + 19] !== 0x2c ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x74 || b[p + 22] !== 0x72 || b[p + 23] !== 0x79 || b[p + 24] !== 0x69 ||
		b[p + 25] !== 0x6e || b[p + 26] !== 0x67 || b[p + 27] !== 0x20 || b[p + 28] !== 0x61 || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x6f || b[p + 31] !== 0x74 || b[p + 32] !== 0x68 || b[p + 33] !== 0x65 || b[p + 34] !== 0x72 ||
		b[p + 35] !== 0x20 || b[p + 36] !== 0x73 || b[p + 37] !== 0x6f || b[p + 38] !== 0x75 || b[p + 39] !== 0x72 ||
		b[p + 40] !== 0x63 || b[p + 41] !== 0x65) return -1;
	p += 42;
	matched = 5;
	return p;
}

function case_step(b: Uint8Array, p: number, end: number): number {
	p = rule_skipElapsed(b, p, end);
	if (p < 0) return -1;
	// "[LOG]"
	if (p + 5 > end || b[p] !== 0x5b || b[p + 1] !== 0x4c || b[p + 2] !== 0x4f || b[p + 3] !== 0x47 || b[p + 4] !== 0x5d) return -1;
	p += 5;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_warning(b: Uint8Array, p: number, end: number): number {
	p = rule_skipElapsed(b, p, end);
	if (p < 0) return -1;
	// "[WARNING]"
	if (p + 9 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x57 || b[p + 2] !== 0x41 || b[p + 3] !== 0x52 || b[p + 4] !== 0x4e ||
		b[p + 5] !== 0x49 || b[p + 6] !== 0x4e || b[p + 7] !== 0x47 || b[p + 8] !== 0x5d) return -1;
	p += 9;
	from_warning = p;
	p = rule_warning(b, p, end);
	if (p < 0) return -1;
	to_warning = p;
	matched = 7;
	return p;
}

function case_error(b: Uint8Array, p: number, end: number): number {
	const optional8 = p;
	optional8: {
		attempt9: {
			p = rule_skipElapsed(b, p, end);
			if (p < 0) break attempt9;
			break optional8;
		}
		p = optional8;
	}
	// "[ERROR]"
	if (p + 7 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x52 || b[p + 4] !== 0x4f ||
		b[p + 5] !== 0x52 || b[p + 6] !== 0x5d) return -1;
	p += 7;
	from_error = p;
	p = rule_error(b, p, end);
	if (p < 0) return -1;
	to_error = p;
	matched = 8;
	return p;
}

function case_words(b: Uint8Array, p: number, end: number): number {
	from_words = p;
	p = rule_words(b, p, end);
	if (p < 0) return -1;
	to_words = p;
	matched = 9;
	return p;
}

function rule_path(b: Uint8Array, p: number, end: number): number {
	// not " <=="
	if (!(p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x3c || b[p + 2] !== 0x3d || b[p + 3] !== 0x3d)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan10: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " <=="
		if (!(p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x3c || b[p + 2] !== 0x3d || b[p + 3] !== 0x3d)) break scan10;
	}
	return p;
}

function rule_problem(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_skipElapsed(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "]"
	if (p >= end || b[p] !== 0x5d) return -1;
	p += 1;
	return p;
}

function rule_version(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x22) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x22)) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipToFailed(b: Uint8Array, p: number, end: number): number {
	scan11: for (; p < end; p += 1) {
		if (b[p] !== 0x66) continue;
		// not "failed or not found"
		if (!(p + 19 > end ||
			b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
			b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
			b[p + 10] !== 0x6e || b[p + 11] !== 0x6f || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x66 ||
			b[p + 15] !== 0x6f || b[p + 16] !== 0x75 || b[p + 17] !== 0x6e || b[p + 18] !== 0x64)) break scan11;
	}
	return p;
}

function rule_warning(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_error(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_words(b: Uint8Array, p: number, end: number): number {
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
