import type { EntryInProgress } from '../entry-in-progress.ts';
import { furtherDeviceLogLine, isCommandNotice } from '../formats/device-logs.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';
import type { LayoutEntries } from './layout-entries.ts';

/** The lines of `balena device logs` that begin no message. */
export class DeviceLogLines implements LineReader {
	readonly #entries: LayoutEntries;
	readonly #entry: EntryInProgress;
	readonly #ledger: LedgerCounter;

	/** `entries`: the reader of the first lines. */
	constructor(entries: LayoutEntries, entry: EntryInProgress, ledger: LedgerCounter) {
		this.#entries = entries;
		this.#entry = entry;
		this.#ledger = ledger;
	}

	read(line: Line): boolean {
		const text = line.text();
		const message = furtherDeviceLogLine(text);
		if (message !== -1) {
			if (this.#entry.readFurther('device-logs', line.bytes, line.start + message, line.end)) return true;
			this.#entries.tell(line, { stampKind: 'none', stampUsec: NaN, message });
			return true;
		}
		if (!isCommandNotice(text)) return false;
		this.#entry.notice(line.number, text);
		this.#ledger.markers += 1;
		return true;
	}
}
