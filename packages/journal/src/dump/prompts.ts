import { promptedCommand } from '../formats/prompt.ts';
import { BACKTICK, DOLLAR, HASH, lowerLetters, OPEN_BRACKET, UNDERSCORE } from '../input/bytes.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';
import type { Headings } from './headings.ts';
import type { SectionEnds } from './section-ends.ts';
import type { DumpSections } from './sections.ts';

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
