import { decodeLatin1 } from '../input/text.ts';

/** A thing that a mail, a chat or a page puts around the lines of a log. */
export type DressingName =
	| 'quote marks'
	| 'indentation'
	| 'list marks'
	| 'line numbers'
	| 'emphasis'
	| 'quotes'
	| 'Markdown fences'
	| 'HTML entities'
	| 'tabs or non-breaking blanks'
	| 'prefixes'
	| 'line breaks';

/** Takes one dressing off a line; `undefined` if the line does not wear it. */
export type Peel = (line: Uint8Array) => Uint8Array | undefined;

/** One kind of dressing that every line of a block wears. */
export interface LineDressing {
	readonly name: DressingName;
	/** True for a line, as Latin-1, that may wear it. */
	readonly wears: (text: string) => boolean;
	/** The way to take it off all these lines. Blank lines need not wear it. */
	readonly peel: (texts: readonly string[]) => Peel;
}

/** A blank, a tab or a non-breaking blank in UTF-8, as Latin-1. */
const blank = String.raw`(?: |\t|\u00C2\u00A0)`;
const onlyBlanks = new RegExp(`^${blank}*$`);
const leadingBlanks = new RegExp(`^${blank}+`);
const quoteMark = /^ ?>(?!>{6})/;
const bullet = String.raw`(?:[-*+]|\u00E2\u0080\u00A2|\u00E2\u0097\u008F)`;
const listMark = new RegExp(`^${bullet}${blank}`);
const lineNumber = new RegExp(
	String.raw`^(${blank}{0,8}(?!\d\d?:\d\d[:. ])\d{1,6}(?:[:.)|]|-(?!\d)|${blank}\||(?=${blank})))(${blank}*)(?=\S|$)`,
);
/** The marks that stand before and behind each line, with the name of what they are. */
const pairs: readonly (readonly [open: string, close: string, name: DressingName])[] = [
	['**', '**', 'emphasis'],
	['__', '__', 'emphasis'],
	['*', '*', 'emphasis'],
	['_', '_', 'emphasis'],
	['``', '``', 'emphasis'],
	['`', '`', 'emphasis'],
	['"', '"', 'quotes'],
	["'", "'", 'quotes'],
	['\u00E2\u0080\u009C', '\u00E2\u0080\u009D', 'quotes'],
	['\u00E2\u0080\u0098', '\u00E2\u0080\u0099', 'quotes'],
];

const clock = String.raw`\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?`;
/** What chats, pages of logs and tables put before each line. */
const prefixes: readonly RegExp[] = [
	// `yesterday at 13:29  `, `[14:02] `, `14:02 `, `[14:02] <ada> `
	new RegExp(
		`^(?:(?:[Yy]esterday|[Tt]oday)(?: at)?,? ${clock}|\\[${clock}\\]|${clock})(?: <[^<>]{1,40}>| @?[\\w.-]{1,40}:)? +`,
	),
	// `<ada> `, `ada: `, `Ada Lovelace: `
	/^(?:<[@+]?[^<> ]{1,40}>|@?[A-Za-z][\w.-]{0,30}(?: [A-Z][\w.-]{0,30})?:) +/,
	// `stderr | `, `[stdout] `, `stderr F `
	/^(?:\[(?:stdout|stderr)\]|(?:stdout|stderr)(?: F|:| \|)?) +/,
	// `stamp | program | `: the columns of a table
	/^ ?(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?(?:[+-]\d\d(?::?\d\d)?)?) *\| *[\w.@-]{1,64} *\| /,
];

/** The length of what a chat or a page has put before a line; 0 without it. */
function prefixOf(text: string): number {
	for (const prefix of prefixes) {
		const length = prefix.exec(text)?.[0].length;
		if (length !== undefined && length < text.length) return length;
	}
	return 0;
}

/** The line as Latin-1: an index into the text is an offset into the line. */
export function latin1(line: Uint8Array): string {
	return decodeLatin1(line, 0, line.length);
}

/** True for a line of blanks, tabs and non-breaking blanks, or of nothing. */
export function isBlankText(text: string): boolean {
	return onlyBlanks.test(text);
}

/** The dressings that all lines of a block wear, in the order in which they are tried. */
export const lineDressings: readonly LineDressing[] = [
	{
		name: 'quote marks',
		wears: (text) => quoteMark.test(text),
		peel(texts) {
			const worn = texts.filter((text) => !/^ ?>?\s*$/.test(text));
			const blankBehind = worn.every((text) => /^ ?>\s/.test(text)) ? 1 : 0;
			return (line) => {
				const mark = quoteMark.exec(latin1(line));
				if (mark === null) return blankLine(line);
				const behind = mark[0].length;
				return line.subarray(isBlankAt(line, behind) ? behind + blankBehind : behind);
			};
		},
	},
	{
		name: 'line numbers',
		wears: (text) => lineNumber.test(text),
		peel(texts) {
			const gaps = texts
				.filter((text) => text.length > (lineNumber.exec(text)?.[0].length ?? 0))
				.flatMap((text) => lineNumber.exec(text)?.[2] ?? []);
			const gap = gaps.reduce((least, each) => (each.length < least.length ? each : least), gaps[0] ?? '');
			return (line) => {
				const mark = lineNumber.exec(latin1(line));
				return mark === null ? blankLine(line) : line.subarray((mark[1]?.length ?? 0) + gap.length);
			};
		},
	},
	{
		name: 'indentation',
		wears: (text) => leadingBlanks.test(text),
		peel(texts) {
			const common = commonBeginning(texts.filter((text) => !isBlankText(text)));
			return (line) => {
				const text = latin1(line);
				if (text.startsWith(common)) return line.subarray(common.length);
				return blankLine(line);
			};
		},
	},
	{
		name: 'list marks',
		wears: (text) => listMark.test(text),
		peel: () => (line) => {
			const mark = listMark.exec(latin1(line));
			return mark === null ? blankLine(line) : line.subarray(mark[0].length);
		},
	},
	...pairs.map(([open, close, name]): LineDressing => ({
		name,
		wears: (text) => isWithin(text, open, close),
		peel: () => (line) => {
			const text = latin1(line);
			if (!isWithin(text, open, close)) return blankLine(line);
			return line.subarray(open.length, text.trimEnd().length - close.length);
		},
	})),
	{
		name: 'prefixes',
		wears: (text) => prefixOf(text) > 0,
		peel: () => (line) => {
			const length = prefixOf(latin1(line));
			return length === 0 ? blankLine(line) : line.subarray(length);
		},
	},
	{
		name: 'tabs or non-breaking blanks',
		wears: (text) => /[\t]|\u00C2\u00A0/.test(text.slice(0, 120)),
		peel: () => plainBlanks,
	},
];

/** A mark before the first line of a block that may stand behind its last one. */
export interface GluedMark {
	readonly name: DressingName;
	/** The first line without the mark. */
	readonly rest: Uint8Array;
	readonly close: string;
}

const gluedFence = /^(?:`{3,}|~{3,})/;
const gluedOpenings = ['**', '__', '*', '_', '``', '`', '"', "'", '\u00E2\u0080\u009C'] as const;

/** The mark that is glued to the beginning of a block; `undefined` without one. */
export function gluedMark(line: Uint8Array): GluedMark | undefined {
	const text = latin1(line);
	const fence = gluedFence.exec(text)?.[0];
	if (fence !== undefined) {
		return { name: 'Markdown fences', rest: line.subarray(fence.length), close: fence };
	}
	const open = gluedOpenings.find((mark) => text.startsWith(mark));
	if (open === undefined) return undefined;
	const name = open.endsWith('*') || open.endsWith('_') || open.endsWith('`') ? 'emphasis' : 'quotes';
	const close = open === '\u00E2\u0080\u009C' ? '\u00E2\u0080\u009D' : open;
	return { name, rest: line.subarray(open.length), close };
}

/** The line without a mark behind it; `undefined` if it ends otherwise. */
export function withoutClosing(line: Uint8Array, close: string): Uint8Array | undefined {
	const text = latin1(line).trimEnd();
	return text.endsWith(close) ? line.subarray(0, text.length - close.length) : undefined;
}

/**
 * Tabs and non-breaking blanks become blanks. Where a line has blanks beside its tabs, those of its message, which begins behind
 * `: `, are the program's own.
 */
function plainBlanks(line: Uint8Array): Uint8Array {
	const plain = new Uint8Array(line.length);
	let length = 0;
	const hasBlanks = line.includes(0x20);
	let isHead = true;
	for (let at = 0; at < line.length; at += 1) {
		let byte = line[at] ?? 0;
		if (byte === 0xc2 && line[at + 1] === 0xa0) {
			byte = 0x20;
			at += 1;
		} else if (byte === 0x09 && isHead) {
			byte = 0x20;
		}
		plain[length] = byte;
		length += 1;
		if (hasBlanks && byte === 0x20 && length > 1 && plain[length - 2] === 0x3a) isHead = false;
	}
	return plain.subarray(0, length);
}

function isWithin(text: string, open: string, close: string): boolean {
	return text.startsWith(open) && text.length > open.length + close.length && text.trimEnd().endsWith(close);
}

function isBlankAt(line: Uint8Array, at: number): boolean {
	return line[at] === 0x20 || line[at] === 0x09;
}

/** Nothing, for a line that is blank: such lines wear no dressing. */
function blankLine(line: Uint8Array): Uint8Array | undefined {
	return isBlankText(latin1(line)) ? line.subarray(line.length) : undefined;
}

/** The blanks that all these texts begin with. */
function commonBeginning(texts: readonly string[]): string {
	let common = leadingBlanks.exec(texts[0] ?? '')?.[0] ?? '';
	for (const text of texts) {
		while (!text.startsWith(common)) common = common.slice(0, -1);
	}
	// Half of a non-breaking blank is none.
	return common.endsWith('\u00C2') ? common.slice(0, -1) : common;
}
