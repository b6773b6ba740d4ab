import { bareHead } from '../formats/bare.ts';
import { deviceLogHead } from '../formats/device-logs.ts';
import type { LineLayout } from '../formats/line-layout.ts';
import { readMarker } from '../formats/markers.ts';
import { promptedCommand } from '../formats/prompt.ts';
import { StampedLine } from '../formats/stamped-line.ts';
import { OPEN_BRACE } from '../input/bytes.ts';
import { NameTable } from '../input/names.ts';
import { layoutReaders } from '../layouts.ts';
import { Line } from '../line.ts';

const journalObject = /^\{ *"(?:__?[A-Z]|MESSAGE|PRIORITY|SYSLOG_|checks"|message")/;
const dumpHeading = /^--- (?:leech \/ )?(?:diagnose .*|CHECKS|COMMANDS) ---$/;

/** Says of a line alone, as nothing is read by it, whether it is one of a log or of a terminal. */
export class LogProbe {
	readonly #stamped: StampedLine = new StampedLine(new NameTable(16));
	readonly #line: Line = new Line();
	readonly #isOutput: (bytes: Uint8Array) => boolean;
	readonly #isKnown: (bytes: Uint8Array) => boolean;
	readonly #layouts: readonly LineLayout[] = [
		...layoutReaders(),
		{ read: deviceLogHead },
		{ read: bareHead },
	];

	/** `isOutput` knows the first lines of commands' outputs, `isKnown` the lines that are read by their words alone. */
	constructor(isOutput: (bytes: Uint8Array) => boolean, isKnown: (bytes: Uint8Array) => boolean) {
		this.#isOutput = isOutput;
		this.#isKnown = isKnown;
	}

	/** The column in which the message of the line that was read last begins, where further lines are indented to it; 0 elsewhere. */
	get messageColumn(): number {
		return this.#stamped.hasHeader ? this.#stamped.header.messageColumn : 0;
	}

	/** True for a line that some format reads, that begins the output of a command, or that is known by its words. */
	reads(bytes: Uint8Array): boolean {
		return (
			promptedCommand(bytes, 0, bytes.length, false) !== undefined ||
			this.readsLog(bytes) ||
			this.#isOutput(bytes) ||
			this.#isKnown(bytes)
		);
	}

	/** True for the line of a log. */
	readsLog(bytes: Uint8Array): boolean {
		const line = this.#line.set(bytes, 0, bytes.length, 0);
		if (line.isEmpty) return false;
		if (line.first === OPEN_BRACE) return journalObject.test(line.text());
		this.#stamped.startBlock({ section: undefined, hostless: false, anyLog: true });
		if (this.#stamped.read(line) && (this.#stamped.hasHeader || this.#stamped.stamp.kind === 'monotonic'))
			return true;
		const text = line.text();
		if (dumpHeading.test(text) || readMarker(bytes, 0, bytes.length, 0, undefined) !== undefined) return true;
		return this.#layouts.some((layout) => layout.read(text) !== undefined);
	}
}
