import type { LedgerCounter } from '../ledger-counter.ts';
import type { HealthCheck, JournalSink, Section } from '../sink.ts';
import { decodeSpan } from '../text.ts';

const VERTICAL_BAR = 0x7c;
/** More of a status is not kept. */
const statusBytes = 64 * 1024;
const tableHead = /^\| *Check *\| *Status *\| *Notes *\|?$/i;
const tableRule = /^\|(?: *:?-+:? *\|){2,3}$/;
const tableRow = /^\| *([^|]*?) *\| *([^|]*?) *\| *(.*?) *\|?$/;
/** `MEM: OK (79% available.)`, `DOCKER: DANGER: docker is NOT running!`: the verdicts of dumps before 2019. */
const verdict = /^([A-Z]+): (OK|DANGER|SKIP)\b:? ?(.*)$/;

interface OpenCheck {
	readonly name: string;
	readonly success: boolean;
	readonly line: number;
	status: string;
}

/**
 * Reads the verdicts of balena's health checks, in each of the forms in which they reach us: the JSON of `checks.sh`, the
 * dashboard's table pasted as Markdown, and the lines under `--- CHECKS ---` of old dumps.
 */
export class HealthChecks {
	readonly #sink: JournalSink;
	readonly #ledger: LedgerCounter;
	#inTable = false;
	#open: OpenCheck | undefined;
	#found = 0;

	constructor(sink: JournalSink, ledger: LedgerCounter) {
		this.#sink = sink;
		this.#ledger = ledger;
	}

	/** How many verdicts were read. */
	get found(): number {
		return this.#found;
	}

	/** Whether a table is being read, so that the next line has to be shown to it or to end it. */
	get inTable(): boolean {
		return this.#inTable;
	}

	/** Reads a line of a table; `false` when it is none. It is counted if so. */
	readRow(
		bytes: Uint8Array,
		start: number,
		end: number,
		line: number,
		section: Section | undefined,
	): boolean {
		if (bytes[start] !== VERTICAL_BAR) {
			this.endTable(section);
			return false;
		}
		const text = decodeSpan(bytes, start, Math.min(end, start + statusBytes)).trimEnd();
		if (tableHead.test(text) || (this.#inTable && tableRule.test(text))) {
			this.#tell(section);
			this.#inTable = true;
			this.#ledger.structure += 1;
			return true;
		}
		const row = tableRow.exec(text);
		if (row === null) {
			this.endTable(section);
			return false;
		}
		const [, name = '', status = '', notes = ''] = row;
		const passed = /^(?:succeeded|passed|success)$/i.test(status);
		if (/^check_\w+$/.test(name) && (passed || /^fail(?:ed|ure)?$/i.test(status))) {
			this.#tell(section);
			this.#inTable = true;
			this.#open = { name, success: passed, line, status: notes };
		} else if (name === '' && status === '' && this.#open !== undefined) {
			if (this.#open.status.length + notes.length < statusBytes) this.#open.status += `\n${notes}`;
			else this.#ledger.truncated += 1;
		} else {
			this.endTable(section);
			return false;
		}
		this.#ledger.output += 1;
		return true;
	}

	/** No further row of a table follows. */
	endTable(section: Section | undefined): void {
		this.#tell(section);
		this.#inTable = false;
	}

	/** Hands over the verdicts of a parsed object; `false` when it is not what `checks.sh` prints. */
	readObject(value: object, line: number, section: Section | undefined): boolean {
		if (!('checks' in value) || !Array.isArray(value.checks)) return false;
		const checks: readonly unknown[] = value.checks;
		for (const check of checks) {
			if (typeof check !== 'object' || check === null || !('name' in check) || !('success' in check))
				continue;
			const { name, success } = check;
			const status = 'status' in check ? check.status : '';
			if (typeof name !== 'string' || typeof success !== 'boolean') continue;
			this.#hand({ name, success, status: typeof status === 'string' ? status : '', line, section });
		}
		return true;
	}

	/** Reads a verdict under `--- CHECKS ---`; what was skipped is none. */
	readVerdict(text: string, line: number): void {
		const match = verdict.exec(text);
		if (match === null || match[2] === 'SKIP') return;
		const [, name = '', word, status = ''] = match;
		this.#hand({ name, success: word === 'OK', status, line, section: undefined });
	}

	#tell(section: Section | undefined): void {
		const open = this.#open;
		if (open === undefined) return;
		this.#open = undefined;
		this.#hand({ ...open, section });
	}

	#hand(check: HealthCheck): void {
		this.#found += 1;
		this.#sink.check?.(check);
	}
}
