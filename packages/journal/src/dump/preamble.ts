import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { Block, LineReader } from '../line-format.ts';
import { decodeSpan } from '../input/text.ts';
import type { HealthChecks } from './checks.ts';
import type { CommandList } from './command-list.ts';
import type { DumpSections } from './sections.ts';

const preambleHeading = /^--- (?:leech \/ )?(?:diagnose .*|CHECKS|COMMANDS) ---$/;
const checksHeading = '--- CHECKS ---';
const listHeading = '--- COMMANDS ---';
const anyHeading = /^--- .* ---$/;
/** More of a line is not looked at. */
const lineBytes = 16 * 1024;

/** The lines of a dump before its sections: its version, in old ones its checks, and the list of its commands. */
export class Preamble implements LineReader {
	readonly #sections: DumpSections;
	readonly #commands: CommandList;
	readonly #checks: HealthChecks;
	readonly #ledger: LedgerCounter;
	#inList = false;
	#inChecks = false;

	constructor(sections: DumpSections, commands: CommandList, checks: HealthChecks, ledger: LedgerCounter) {
		this.#sections = sections;
		this.#commands = commands;
		this.#checks = checks;
		this.#ledger = ledger;
	}

	read({ bytes, start, end, number }: Line): boolean {
		const text = decodeSpan(bytes, start, Math.min(end, start + lineBytes));
		if (preambleHeading.test(text)) this.#sections.enterPreamble();
		if (this.#sections.place !== 'preamble') return false;
		this.#ledger.structure += 1;
		if (anyHeading.test(text)) {
			this.#inChecks = text === checksHeading;
			this.#inList ||= text === listHeading;
			return true;
		}
		if (this.#inChecks) this.#checks.readVerdict(text, number);
		if (this.#inList) this.#commands.add(text.trim());
		return true;
	}

	startBlock({ section }: Block): void {
		if (section !== undefined) this.#inList = false;
	}
}
