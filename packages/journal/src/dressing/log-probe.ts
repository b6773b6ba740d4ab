import { bareHead } from '../formats/bare.ts';
import { deviceLogHead } from '../formats/device-logs.ts';
import type { FormatName } from '../formats/format-name.ts';
import type { LineLayout } from '../formats/line-layout.ts';
import { readMarker } from '../formats/markers.ts';
import { promptedCommand } from '../formats/prompt.ts';
import { StampedLine } from '../formats/stamped-line.ts';
import { OPEN_BRACE, SPACE } from '../input/bytes.ts';
import { NameTable } from '../input/names.ts';
import { layoutReaders } from '../layouts.ts';
import { Line } from '../line.ts';

const journalObject = /^\{ *"(?:__?[A-Z]|MESSAGE|PRIORITY|SYSLOG_|checks"|message")/;
/** An explanation of the catalogue, in Latin-1. */
const catalogueLine =
	/^(?:\u00E2\u0096\u0091\u00E2\u0096\u0091|-- (?:Subject|Defined-By|Support|Documentation): )/;
const deviceLogLine = /^\[[A-Z][a-z]+\] /;
const journalctlStamps: ReadonlySet<string> = new Set([
	'short',
	'short-precise',
	'short-iso',
	'short-iso-precise',
	'short-full',
	'with-unit',
	'short-unix',
]);

/** Formats whose stamps look alike have one name. */
function likeStamps(format: FormatName | 'none'): string {
	if (format === 'with-unit') return 'short-full';
	return format === 'dmesg' || format === 'short-delta' ? 'short-monotonic' : format;
}
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

	/** True for a shell's prompt. */
	isPrompt(bytes: Uint8Array): boolean {
		return promptedCommand(bytes, 0, bytes.length, false) !== undefined;
	}

	/** The mode of journalctl whose stamp stands at the beginning of the line, whatever stands behind it. */
	stampOf(bytes: Uint8Array): FormatName | undefined {
		const line = this.#line.set(bytes, 0, bytes.length, 0);
		if (!this.#stampOf(line)) return undefined;
		const { format } = this.#stamped.stamp;
		// Only the seconds of `short-unix` are filled up with blanks.
		return line.first === SPACE && format !== 'short-unix' ? undefined : format;
	}

	/**
	 * True for a line that begins something. `stamps`: the log that it stands in has the stamps of this format, or none; then another
	 * stamp stands in the middle of a text.
	 */
	begins(bytes: Uint8Array, stamps: FormatName | 'none' | undefined): boolean {
		const line = this.#line.set(bytes, 0, bytes.length, 0);
		if (line.isEmpty || this.isPrompt(bytes)) return true;
		const format = this.stampOf(bytes);
		if (format !== undefined && (stamps === undefined || likeStamps(format) === likeStamps(stamps)))
			return true;
		const text = line.text();
		if (dumpHeading.test(text) || catalogueLine.test(text) || isMarker(bytes)) return true;
		if (stamps === 'device-logs' && deviceLogLine.test(text)) return true;
		if (stamps !== undefined && journalctlStamps.has(stamps)) return false;
		const stamped = stamps !== 'none';
		return this.#layouts.some((layout) => {
			const head = layout.read(text);
			return head !== undefined && (!stamped || head.stampKind !== 'none');
		});
	}

	/** True for the line of a log. */
	readsLog(bytes: Uint8Array): boolean {
		const line = this.#line.set(bytes, 0, bytes.length, 0);
		if (line.isEmpty) return false;
		if (line.first === OPEN_BRACE) return journalObject.test(line.text());
		if (this.#stampOf(line) && (this.#stamped.hasHeader || this.#stamped.stamp.kind === 'monotonic'))
			return true;
		const text = line.text();
		if (dumpHeading.test(text) || isMarker(bytes)) return true;
		return this.#layouts.some((layout) => layout.read(text) !== undefined);
	}

	/** Looks at a line alone, as if none stood before it. */
	#stampOf(line: Line): boolean {
		this.#stamped.startBlock({ section: undefined, hostless: false, anyLog: true });
		return this.#stamped.read(line);
	}
}

function isMarker(bytes: Uint8Array): boolean {
	return readMarker(bytes, 0, bytes.length, 0, undefined) !== undefined;
}
