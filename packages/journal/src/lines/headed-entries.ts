import type { EntryInProgress } from '../entry-in-progress.ts';
import type { FormatName } from '../formats/format-name.ts';
import type { StampedLine } from '../formats/stamped-line.ts';
import { type HostWithLevel, hostWithLevel } from '../formats/busybox-host.ts';
import type { Line } from '../line.ts';
import type { Block, LineReader } from '../line-format.ts';

/** The names of units end in one of these; mode with-unit prints them in place of identifiers. */
const unitName = /\.(?:service|scope|socket|target|mount|automount|timer|slice|swap|path|device)(?:\/.*)?$/;
const unitNamesLimit = 4096;

/** Reads the entries of journalctl's text modes: `<stamp> [<host> ]<identifier>[<[pid]>]: <message>`. */
export class HeadedEntries implements LineReader {
	readonly #stamped: StampedLine;
	readonly #entry: EntryInProgress;
	/** Names that were looked at: units or not. */
	readonly #unitNames = new Map<string, boolean>();
	/** The host name that was looked at last for a facility and a level, and what was found. */
	#hostname: string | undefined = undefined;
	#hostWithLevel: HostWithLevel | undefined = undefined;

	constructor(stamped: StampedLine, entry: EntryInProgress) {
		this.#stamped = stamped;
		this.#entry = entry;
	}

	read(line: Line): boolean {
		const { stamp, header } = this.#stamped;
		if (!this.#stamped.read(line) || !this.#stamped.hasHeader) return false;
		const { bytes, start, end } = line;
		const view = this.#entry.begin();
		view.stampAt(stamp.kind, stamp.usec, bytes, stamp.start, stamp.end);
		view.zone = stamp.zone;
		view.hostname = header.hostname;
		view.pid = header.pid;
		let { format } = stamp;
		if (format === 'short-full' && this.#isUnit(header.name)) {
			view.unit = header.name;
			format = 'with-unit';
		} else {
			view.identifier = header.name;
		}
		if (stamp.kind === 'yearless') this.#splitLevel(header.hostname, header.name);
		this.#entry.setMessage(bytes, header.messageStart, end);
		this.#entry.count(line.number, format);
		this.#entry.wait(header.messageColumn - start - miscounted(header.name, format));
		return true;
	}

	startBlock(block: Block): void {
		this.#stamped.startBlock(block);
	}

	#isUnit(name: string): boolean {
		let isUnit = this.#unitNames.get(name);
		if (isUnit === undefined) {
			isUnit = unitName.test(name);
			if (this.#unitNames.size < unitNamesLimit) this.#unitNames.set(name, isUnit);
		}
		return isUnit;
	}

	/** Busybox's syslogd prints facility and level between host and identifier: they read as a part of one of them. */
	#splitLevel(hostname: string | undefined, name: string): void {
		const { view } = this.#entry;
		if (name.includes(' ')) {
			const [word = '', ...rest] = name.split(' ');
			const level = hostWithLevel(word);
			if (level !== undefined && rest.length > 0) {
				view.identifier = rest.join(' ');
				view.priority = level.priority;
			}
		}
		if (hostname === undefined) return;
		if (hostname !== this.#hostname) {
			this.#hostname = hostname;
			this.#hostWithLevel = hostWithLevel(hostname);
		}
		if (this.#hostWithLevel === undefined) return;
		view.hostname = this.#hostWithLevel.hostname;
		view.priority = this.#hostWithLevel.priority;
	}
}

/**
 * By how many columns less than the message's own journalctl indents its further lines, because it counts what stands before
 * the message wrongly: not at all the name that it makes up, and a user's unit by the length of the unit before it.
 */
function miscounted(name: string, format: FormatName): number {
	if (name === 'unknown') return ' unknown'.length;
	if (format !== 'with-unit') return 0;
	const slash = name.indexOf('/');
	return slash === -1 ? 0 : name.length - slash - 1 - slash;
}
