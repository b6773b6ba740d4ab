import {
	AT_SIGN,
	BACKTICK,
	DOLLAR,
	HASH,
	lowerLetters,
	OPEN_BRACKET,
	SPACE,
	UNDERSCORE,
} from '../input/bytes.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';
import { decodeSpan } from '../input/text.ts';
import type { Headings } from './headings.ts';
import type { SectionEnds } from './section-ends.ts';
import type { DumpSections } from './sections.ts';

/** A prompt longer than this is none. */
const promptBytes = 96;
const commandBytes = 4096;
/** `root@9294512:~# date`, `[root@host dir]$ date`; the command may be missing. */
const prompt =
	/^(?:[\w.-]{1,64}@[\w.-]{1,64}(?::[^\s#$]{0,64})? ?|\[[\w.-]{1,64}@[\w.-]{1,64}(?: [^\]]{0,64})?\] ?)[#$](?: +(.*))?$/;
/** Without user and host only the commands that people are asked to run are believed. */
const shortPrompt =
	/^[#$] +((?:sudo +)?(?:journalctl|dmesg|systemctl +status|balena +(?:device +)?logs)\b.*)$/;
const fence = /^`{3,}\s*\w*$/;

/** The bytes that a prompt can begin with. */
export const promptBegins: readonly number[] = [
	...lowerLetters,
	OPEN_BRACKET,
	HASH,
	DOLLAR,
	BACKTICK,
	UNDERSCORE,
];

/**
 * A shell's prompts: each ends what was typed before and begins the section of the command behind it. What the sections of a
 * dump print is never a prompt.
 */
export class Prompts implements LineReader {
	readonly #sections: DumpSections;
	readonly #holding: readonly (Headings | SectionEnds)[];
	readonly #ledger: LedgerCounter;

	/** `holding`: the readers that may hold lines of what ends. */
	constructor(sections: DumpSections, holding: readonly (Headings | SectionEnds)[], ledger: LedgerCounter) {
		this.#sections = sections;
		this.#holding = holding;
		this.#ledger = ledger;
	}

	read({ bytes, start, end, number }: Line): boolean {
		const { section, isOver } = this.#sections;
		if (section !== undefined && !section.typed && !isOver) return false;
		const command = promptedCommand(bytes, start, end, section?.typed === true);
		if (command === undefined) return false;
		for (const reader of this.#holding) reader.release();
		this.#ledger.structure += 1;
		if (command === '') {
			this.#sections.end();
		} else {
			this.#sections.begin({ command, takenAtUsec: NaN, firstLine: number, lastLine: number, typed: true });
		}
		this.#sections.breakAt(number);
		return true;
	}
}

/**
 * The command behind a shell's prompt, empty when nothing was typed; `undefined` when the line is no prompt. `inTyped`: a typed
 * command is being read; the fence of a Markdown block ends it as an empty prompt does.
 */
export function promptedCommand(
	bytes: Uint8Array,
	start: number,
	end: number,
	inTyped: boolean,
): string | undefined {
	const first = bytes[start] ?? 0;
	if (first === HASH || first === DOLLAR) {
		return shortPrompt.exec(decodeSpan(bytes, start, Math.min(end, start + commandBytes)))?.[1]?.trim();
	}
	if (first === BACKTICK) {
		return inTyped && end - start < 32 && fence.test(decodeSpan(bytes, start, end)) ? '' : undefined;
	}
	if (!promptBegins.includes(first) || !hasAtSign(bytes, start, Math.min(end, start + promptBytes)))
		return undefined;
	const match = prompt.exec(decodeSpan(bytes, start, Math.min(end, start + commandBytes)).trimEnd());
	return match === null ? undefined : (match[1] ?? '').trim();
}

/** True if an `@` stands in the first word. */
function hasAtSign(bytes: Uint8Array, start: number, end: number): boolean {
	for (let at = start; at < end; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte === AT_SIGN) return true;
		if (byte <= SPACE) return false;
	}
	return false;
}
