/** A grammar as the compiler writes it. */
export interface GrammarTable {
	/** The fields of the start rule, which every case has: names with blanks between, a question mark behind those that may be absent. */
	readonly start?: string;
	/** The fields of every case, written in the same way. */
	readonly cases: Readonly<Record<string, string>>;
	/**
	 * The instructions, in segments: the start rule, the rule with cases, every case, and then the beginnings that cases share
	 * and the rules that are called. A segment is a row of
	 *
	 * - numbers in base64 VLQ without a sign, as in source maps: five bits a digit, the lowest first, 32 more on all digits
	 *   but the last; `<` before a number makes it negative;
	 * - `"text"`, a quotation mark in it doubled: bytes of UTF-8, written as the characters of the same numbers;
	 * - `[`, a number, and so many pairs of characters: a set of bytes, as ranges;
	 * - `#` and a number: the distance to the beginning of that segment;
	 * - `*` and a number: what stands before, so many times more.
	 */
	readonly program: readonly string[];
}

/** The instructions of a grammar, ready to run. */
export interface Program {
	readonly code: Int32Array;
	/** For every set 256 bytes: 1 for those in it. Instructions name a set by where it begins. */
	readonly sets: Uint8Array;
	/** The texts, one behind the other. Instructions name a text by where it begins, and its length. */
	readonly texts: Uint8Array;
}

/** The value of a base64 digit, by its character. */
const digits: readonly number[] = digitValues();

const quotationMark = 0x22;
const segmentMark = 0x23;
const repeatMark = 0x2a;
const negativeMark = 0x3c;
const setMark = 0x5b;

/** Reads the program of a table, which the compiler wrote: what it could not have written is not looked for. */
export function decodeTable(segments: readonly string[]): Program {
	const code: number[] = [];
	const starts: number[] = [];
	const segmentOperands: number[] = [];
	const sets = new Map<string, number>();
	let texts = '';
	for (const segment of segments) {
		starts.push(code.length);
		const { length } = segment;
		let at = 0;
		while (at < length) {
			const mark = segment.charCodeAt(at);
			if (mark === quotationMark) {
				const from = at + 1;
				at = segment.indexOf('"', from);
				while (segment.charCodeAt(at + 1) === quotationMark) at = segment.indexOf('"', at + 2);
				const text = segment.slice(from, at).replaceAll('""', '"');
				code.push(texts.length, text.length);
				texts += text;
				at += 1;
				continue;
			}
			if (digits[mark] === -1) at += 1;
			let value = 0;
			let digit: number;
			let shift = 0;
			do {
				digit = digits[segment.charCodeAt(at)] ?? 0;
				at += 1;
				value += (digit & 31) << shift;
				shift += 5;
			} while (digit > 31);
			if (mark === setMark) {
				const ranges = segment.slice(at, at + 2 * value);
				at += 2 * value;
				let set = sets.get(ranges);
				if (set === undefined) sets.set(ranges, (set = 256 * sets.size));
				code.push(set);
			} else if (mark === repeatMark) {
				const repeated = code.at(-1) ?? 0;
				for (let times = 0; times < value; times += 1) code.push(repeated);
			} else {
				if (mark === segmentMark) segmentOperands.push(code.length);
				code.push(mark === negativeMark ? -value : value);
			}
		}
	}
	for (const at of segmentOperands) code[at] = (starts[code[at] ?? 0] ?? 0) - at;
	// The matcher looks at two operands of every instruction, whether it has them or not.
	code.push(0, 0);
	return { code: new Int32Array(code), sets: byteTables([...sets.keys()]), texts: bytesOf(texts) };
}

function bytesOf(characters: string): Uint8Array {
	const bytes = new Uint8Array(characters.length);
	for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at);
	return bytes;
}

function byteTables(sets: readonly string[]): Uint8Array {
	const tables = new Uint8Array(256 * sets.length);
	for (const [index, ranges] of sets.entries()) {
		for (let at = 0; at < ranges.length; at += 2) {
			tables.fill(1, 256 * index + ranges.charCodeAt(at), 256 * index + ranges.charCodeAt(at + 1) + 1);
		}
	}
	return tables;
}

function digitValues(): readonly number[] {
	const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
	return Array.from({ length: 128 }, (_, code) => alphabet.indexOf(String.fromCharCode(code)));
}
