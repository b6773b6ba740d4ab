import { promptedCommand } from '../formats/prompt.ts';
import {
	BACKTICK,
	DOLLAR,
	HASH,
	lowerLetters,
	OPEN_BRACKET,
	SHADE_LEAD,
	SLASH,
	TILDE,
	UNDERSCORE,
	upperLetters,
	utf8,
} from '../input/bytes.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import { Line } from '../line.ts';
import type { LineReader, LinesAgain } from '../line-format.ts';
import type { Headings } from './headings.ts';
import type { SectionEnds } from './section-ends.ts';
import type { DumpSections } from './sections.ts';

/** English names of months and days begin with these, and so do nearly all lines of logs: no drive is looked for there. */
const stampInitials: readonly number[] = [...utf8('ADFJMNOSTW')];

/** The bytes that a prompt can begin with. */
export const promptBegins: readonly number[] = [
	...lowerLetters,
	OPEN_BRACKET,
	HASH,
	DOLLAR,
	BACKTICK,
	UNDERSCORE,
	SLASH,
	TILDE,
	SHADE_LEAD,
	...upperLetters.filter((letter) => !stampInitials.includes(letter)),
];

/**
 * A shell's prompts: each ends what was typed before and begins the section of the command behind it. What the sections of a
 * dump print is never a prompt.
 */
export class Prompts implements LineReader {
	readonly #sections: DumpSections;
	readonly #holding: readonly (Headings | SectionEnds)[];
	readonly #ledger: LedgerCounter;
	readonly #again: LinesAgain;
	readonly #isLog: (text: Uint8Array) => boolean;

	/** `holding`: the readers that may hold lines of what ends. `isLog` knows the lines of logs. */
	constructor(
		sections: DumpSections,
		holding: readonly (Headings | SectionEnds)[],
		ledger: LedgerCounter,
		again: LinesAgain,
		isLog: (text: Uint8Array) => boolean,
	) {
		this.#again = again;
		this.#isLog = isLog;
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
		if (command !== '' && this.#readGlued(utf8(command), number)) return true;
		this.#ledger.structure += 1;
		if (command === '') {
			this.#sections.end();
		} else {
			this.#sections.begin({ command, takenAtUsec: NaN, firstLine: number, lastLine: number, typed: true });
		}
		this.#sections.breakAt(number);
		return true;
	}
	/** Reads what stands behind a prompt, if it is no command: the line of a log that was printed there. */
	#readGlued(text: Uint8Array, number: number): boolean {
		if (!this.#isLog(text)) return false;
		this.#sections.end();
		this.#again.read(new Line().set(text, 0, text.length, number));
		return true;
	}
}
