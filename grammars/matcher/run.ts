import type { Program } from './program.ts';

/** For every field that the last run captured its number, where it begins and where it ends. The compiler knows the length. */
export const captures: Int32Array = new Int32Array(3 * 64);

let matched = -1;

/** The number of the case that the last run matched. */
export function matchedCase(): number {
	return matched;
}

/**
 * Attempts that are open: where to go on when one fails, the position where it began, and how much was captured then; and
 * calls: where to return, and -1. The compiler knows the length.
 */
const frames = new Int32Array(3 * 96);

/**
 * Runs a program. The instructions are described where the compiler writes them, in
 * `packages/grammar-compiler/src/instructions.ts`.
 *
 * One function for all grammars: V8 compiles it once, in the first thousands of lines. The `switch` is a table, one entry for
 * each instruction.
 *
 * @returns the length of what was captured, or -1 where the program does not accept the text
 */
// oxlint-disable-next-line max-lines-per-function -- a table: an entry for each instruction, in one function that V8 compiles once
export function run({ code, sets, texts }: Program, b: Uint8Array, start: number, end: number): number {
	let pc = 0;
	let p = start;
	let top = 0;
	let fieldStart = start;
	let captured = 0;
	for (;;) {
		const x = code[pc + 1] ?? 0;
		const y = code[pc + 2] ?? 0;
		switch (code[pc]) {
			case 0: // literal
				if (!stands(b, p, end, texts, x, y)) break;
				p += y;
				pc += 3;
				continue;
			case 1: {
				// characters
				if (p + x > end) break;
				let at = 0;
				while (at < x && sets[(code[pc + 2 + at] ?? 0) + (b[p + at] ?? 0)] !== 0) at += 1;
				if (at < x) break;
				p += x;
				pc += 2 + x;
				continue;
			}
			case 2: // character
				if (p >= end || sets[x + (b[p] ?? 0)] === 0) break;
				p = afterCharacter(b, p, end);
				pc += 2;
				continue;
			case 3: // some
				if (p >= end || sets[x + (b[p] ?? 0)] === 0) break;
				p = afterRun(b, p + 1, end, sets, x);
				pc += 2;
				continue;
			case 4: // many
				p = afterRun(b, p, end, sets, x);
				pc += 2;
				continue;
			case 5: // rest
				p = end;
				pc += 1;
				continue;
			case 6: // until
				p = placeOf(b, p, end, texts, x, y);
				pc += 3;
				continue;
			case 7: // end
				if (p < end) break;
				pc += 1;
				continue;
			case 8: // try
				frames[top] = pc + 1 + x;
				frames[top + 1] = p;
				frames[top + 2] = captured;
				top += 3;
				pc += 2 + y;
				continue;
			case 9: // done
				top -= 3;
				pc += 1 + x;
				continue;
			case 10: // again
				frames[top - 2] = p;
				frames[top - 1] = captured;
				pc += 1 + x;
				continue;
			case 11: // refuse
				top -= 3;
				break;
			case 12: {
				// branch
				const at = p + x;
				const count = code[pc + 3] ?? 0;
				let index = at < end ? (b[at] ?? 0) - y : -1;
				if (index < 0 || index >= count) index = count;
				pc += code[pc + 4 + index] ?? 0;
				continue;
			}
			case 13: // jump
				pc += 1 + x;
				continue;
			case 14: // call
				frames[top] = pc + 2;
				frames[top + 1] = -1;
				top += 3;
				pc += 1 + x;
				continue;
			case 15: // return
				top -= 3;
				pc = frames[top] ?? 0;
				continue;
			case 16: // field
				fieldStart = p;
				pc += 1;
				continue;
			case 17: // capture
				captures[captured] = x;
				captures[captured + 1] = fieldStart;
				captures[captured + 2] = p;
				captured += 3;
				pc += 2;
				continue;
			case 18: // case
				matched = x;
				top -= 3 * y;
				pc = frames[top] ?? 0;
				continue;
			case 19: // accept
				return p === end ? captured : -1;
			default: // fail
		}
		do {
			if (top === 0) return -1;
			top -= 3;
			p = frames[top + 1] ?? 0;
		} while (p < 0);
		pc = frames[top] ?? 0;
		captured = frames[top + 2] ?? 0;
	}
}

/** The end of the character at `p`; a byte that begins no UTF-8 sequence counts as one. */
function afterCharacter(b: Uint8Array, p: number, end: number): number {
	const head = b[p] ?? 0;
	const length = head < 0xc2 || head > 0xf4 ? 1 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : 4;
	if (p + length > end) return p + 1;
	for (let i = 1; i < length; i += 1) {
		if (((b[p + i] ?? 0) & 0xc0) !== 0x80) return p + 1;
	}
	return p + length;
}

/** The end of the run of bytes of the set that begins at `p`. */
function afterRun(b: Uint8Array, p: number, end: number, sets: Uint8Array, set: number): number {
	let at = p;
	while (at < end && sets[set + (b[at] ?? 0)] !== 0) at += 1;
	return at;
}

/** True where the text `texts[from, from + length)` stands at `p`. */
function stands(
	b: Uint8Array,
	p: number,
	end: number,
	texts: Uint8Array,
	from: number,
	length: number,
): boolean {
	if (p + length > end) return false;
	for (let i = 0; i < length; i += 1) if (b[p + i] !== texts[from + i]) return false;
	return true;
}

/** The first place from `p` on where that text stands, or `end`. */
function placeOf(
	b: Uint8Array,
	p: number,
	end: number,
	texts: Uint8Array,
	from: number,
	length: number,
): number {
	const head = texts[from];
	for (let at = p; at < end; at += 1) {
		if (b[at] === head && stands(b, at, end, texts, from, length)) return at;
	}
	return end;
}
