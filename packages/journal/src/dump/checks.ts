import { LOWER_C, VERTICAL_BAR } from '../input/bytes.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { Block, LineReader } from '../line-format.ts';
import type { ObjectReader } from '../lines/other-objects.ts';
import type { OpenReaders } from '../open-readers.ts';
import type { HealthCheck, JournalSink, Section } from '../sink.ts';
import { decodeSpan } from '../input/text.ts';

/** More of a status is not kept. */
const statusBytes = 64 * 1024;
const tableHead = /^\| *Check *\| *Status *\| *Notes *\|?$/i;
const tableRule = /^\|(?: *:?-+:? *\|){2,3}$/;
/** A row of the dashboard's table as a browser copies it: cells between tabs, and further lines of the last cell below. */
const copiedRow = /^(check_\w+)\t+(\w+)(?:\t+(.*))?$/;
const furtherTest = /^(?:\| )?(test_\w+[: ].*)$/;
const tableRow = /^\| *([^|]*?) *\| *([^|]*?) *\| *(.*?) *\|?$/;
/** `MEM: OK (79% available.)`, `DOCKER: DANGER: docker is NOT running!`: the verdicts of dumps before 2019. */
const verdict = /^([A-Z]+): (OK|DANGER|SKIP)\b:? ?(.*)$/;

interface RowInProgress {
	readonly name: string;
	readonly success: boolean;
	readonly line: number;
	status: string;
}

/**
 * Reads the verdicts of balena's health checks, in each of the forms in which they reach us: the JSON of `checks.sh`, the
 * dashboard's table pasted as Markdown or copied from a browser, and the lines under `--- CHECKS ---` of old dumps.
 */
export class HealthChecks implements LineReader, ObjectReader {
	/** Further lines of a table. */
	readonly further: LineReader = { read: (line) => this.#inTable && this.read(line) };
	/** The JSON of `checks.sh` on one line, where somebody ran it by hand. */
	readonly object: LineReader = { read: (line) => this.#readObjectLine(line) };

	readonly #sink: JournalSink;
	readonly #ledger: LedgerCounter;
	readonly #open: OpenReaders;
	readonly #nesting: number;
	#section: Section | undefined = undefined;
	#inTable = false;
	/** The verdict of the last row: further rows may go on with it. */
	#lastRow: RowInProgress | undefined = undefined;
	#found = 0;

	constructor(sink: JournalSink, ledger: LedgerCounter, open: OpenReaders, nesting: number) {
		this.#sink = sink;
		this.#ledger = ledger;
		this.#open = open;
		this.#nesting = nesting;
	}

	/** The number of verdicts that were read. */
	get found(): number {
		return this.#found;
	}

	/** Reads a line of a table; any other line ends the table. */
	read({ bytes, start, end, number }: Line): boolean {
		const isRow = bytes[start] === VERTICAL_BAR;
		if (!isRow && !this.#inTable && bytes[start] !== LOWER_C) return false;
		const text = decodeSpan(bytes, start, Math.min(end, start + statusBytes)).trimEnd();
		if (this.#readCopied(text, number)) {
			this.#ledger.output += 1;
			return true;
		}
		if (!isRow) {
			this.#endTable();
			return false;
		}
		if (tableHead.test(text) || (this.#inTable && tableRule.test(text))) {
			this.#tellRow();
			this.#beginTable();
			this.#ledger.structure += 1;
			return true;
		}
		const row = tableRow.exec(text);
		if (row === null || !this.#readRow(row, number)) {
			this.#endTable();
			return false;
		}
		this.#ledger.output += 1;
		return true;
	}

	/** Reads the verdicts of a parsed object, if it is what `checks.sh` prints. */
	readObject(value: object, line: number): 'output' | undefined {
		if (!('checks' in value) || !Array.isArray(value.checks)) return undefined;
		const checks: readonly unknown[] = value.checks;
		for (const check of checks) {
			if (typeof check !== 'object' || check === null || !('name' in check) || !('success' in check))
				continue;
			const { name, success } = check;
			const status = 'status' in check ? check.status : '';
			if (typeof name !== 'string' || typeof success !== 'boolean') continue;
			const text = typeof status === 'string' ? status : '';
			this.#tell({ name, success, status: text, line, section: this.#section });
		}
		return 'output';
	}

	/** Reads a verdict under `--- CHECKS ---`; what was skipped is none. */
	readVerdict(text: string, line: number): void {
		const match = verdict.exec(text);
		if (match === null || match[2] === 'SKIP') return;
		const [, name = '', word, status = ''] = match;
		this.#tell({ name, success: word === 'OK', status, line, section: undefined });
	}

	startBlock({ section }: Block): void {
		this.#endTable();
		this.#section = section;
	}

	/** Reads a row between tabs, or a further line of a row that names its test. */
	#readCopied(text: string, line: number): boolean {
		const row = copiedRow.exec(text);
		if (row !== null) return this.#readRow(row, line);
		const [, test = ''] = (this.#inTable && furtherTest.exec(text)) || [];
		return test !== '' && this.#readRow(['', '', '', test], line);
	}

	#readRow([, name = '', status = '', notes = '']: readonly string[], line: number): boolean {
		const passed = /^(?:succeeded|passed|success)$/i.test(status);
		if (/^check_\w+$/.test(name) && (passed || /^fail(?:ed|ure)?$/i.test(status))) {
			this.#tellRow();
			this.#beginTable();
			this.#lastRow = { name, success: passed, line, status: notes };
			return true;
		}
		const open = this.#lastRow;
		if (name !== '' || status !== '' || open === undefined) return false;
		if (open.status.length + notes.length < statusBytes) open.status += `\n${notes}`;
		else this.#ledger.truncated += 1;
		return true;
	}

	#readObjectLine(line: Line): boolean {
		const value = line.object(this.#nesting);
		if (value === undefined || this.readObject(value, line.number) === undefined) return false;
		this.#ledger.output += 1;
		return true;
	}

	#beginTable(): void {
		this.#inTable = true;
		this.#open.add(this);
	}

	#endTable(): void {
		this.#tellRow();
		this.#inTable = false;
		this.#open.delete(this);
	}

	#tellRow(): void {
		const row = this.#lastRow;
		if (row === undefined) return;
		this.#lastRow = undefined;
		this.#tell({ ...row, section: this.#section });
	}

	#tell(check: HealthCheck): void {
		this.#found += 1;
		this.#sink.check?.(check);
	}
}
