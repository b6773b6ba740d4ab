import type { Ledger, Marker, Section } from '@whydown/journal';
import type { InputProblem } from './input-report.ts';
import { counted } from './report/wording.ts';

/** Files that are no text, by their first bytes. */
const magics: readonly (readonly [magic: readonly number[], problem: InputProblem])[] = [
	[
		[...'LPKSHHRH'].map((letter) => letter.charCodeAt(0)),
		{
			code: 'ERR_INPUT_BINARY_JOURNAL',
			message:
				'is a binary journal file: print it with `journalctl --file=FILE -o json -a` and diagnose that',
		},
	],
	[
		[0x1f, 0x8b],
		{
			code: 'ERR_INPUT_COMPRESSED',
			message: 'is compressed with gzip: unpack it first, for example `zcat FILE | whydown`',
		},
	],
	[
		[0x50, 0x4b, 0x03, 0x04],
		{ code: 'ERR_INPUT_COMPRESSED', message: 'is a zip archive: unpack it first and name the files in it' },
	],
];

/** The file's own name in the command to run, where it is a name that a shell takes as it is. */
function withName(problem: InputProblem, name: string): InputProblem {
	return /^[\w./@%+=:-]+$/.test(name)
		? { ...problem, message: problem.message.replace('FILE', name) }
		: problem;
}

/** Says from the first bytes of an input that nobody need read on. */
export function foreignFormat(chunk: Uint8Array, name: string): InputProblem | undefined {
	const found = magics.find(([magic]) => magic.every((byte, at) => chunk[at] === byte));
	return found === undefined ? undefined : withName(found[1], name);
}

/** What is known of an input when it has been read, as far as it decides whether anything can be said about it. */
export interface ReadInput {
	readonly ledger: Ledger;
	readonly sections: readonly Section[];
	readonly markers: readonly Marker['kind'][];
}

/** Why an input that was read to its end says nothing; `undefined` when it says something. */
export function unreadableBecause({ ledger, sections, markers }: ReadInput): InputProblem | undefined {
	if (ledger.bytes === 0) {
		return {
			code: 'ERR_INPUT_EMPTY',
			message:
				'is empty (0 bytes): check the command that wrote it, journalctl prints at least `-- No entries --`',
		};
	}
	// Fewer than half: a dump with holes may still tell something.
	if (ledger.nulBytes * 2 > ledger.bytes && ledger.markers + ledger.lines > 0 && sections.length === 0) {
		return {
			code: 'ERR_INPUT_HOLE',
			message:
				`consists mostly of NUL bytes (${ledger.nulBytes} of ${ledger.bytes}): it is a binary file, or a dump that was destroyed by ` +
				'redirecting it into a file; write it with `diagnose.sh | cat > FILE`',
		};
	}
	// Output outside of all sections: the verdicts of health checks.
	if (ledger.entries + ledger.output > 0 || sections.length > 0 || markers.includes('no-entries'))
		return undefined;
	if (ledger.nulBytes > 0) {
		return {
			code: 'ERR_INPUT_BINARY',
			message: 'is a binary file: give it journalctl output or a diagnostics dump as text',
		};
	}
	if (ledger.markers > 0) return undefined;
	return {
		code: 'ERR_INPUT_UNRECOGNISED',
		message: `has no journal entry and no dump section in ${counted(ledger.lines, 'line')}: give it journalctl output (any -o mode with a time stamp, or json) or a diagnostics dump`,
	};
}

/** What a reader knows of the form of an input. */
export interface InputForm {
	readonly isJson: boolean;
	readonly lastListedCommand: string | undefined;
}

/**
 * Whether the input was cut before it came to us: a dump in the middle of a command or before the last one that it lists, JSON
 * in the middle of an object.
 */
export function isTruncated(
	{ ledger, sections }: ReadInput,
	{ isJson, lastListedCommand }: InputForm,
): boolean {
	if (isJson && ledger.unterminated > 0 && ledger.undecodable > 0) return true;
	if (lastListedCommand !== undefined && !sections.some(({ command }) => command === lastListedCommand)) {
		return true;
	}
	const last = sections.at(-1);
	return last?.outcome.kind === 'unknown' && sections.some((section) => section.outcome.kind === 'exited');
}

/**
 * Of so many lines one that is not readable is no accident: a terminal wrapped them, or something else is mixed in. Nothing
 * comes out clean then. Text around a pasted journal stays below it.
 */
const linesForOneUnreadable = 5;

/** A heading and a greeting around a short paste are fewer. */
const strayLines = 5;

/** Why an input that says something was not read whole all the same: too many of its lines say nothing. */
export function garbledBecause({
	ledger: { lines, undecodable },
	sections,
}: ReadInput): InputProblem | undefined {
	// The sections of a dump say for themselves whether they were read.
	if (sections.length > 0 || undecodable < strayLines || undecodable * linesForOneUnreadable <= lines) {
		return undefined;
	}
	return {
		code: 'ERR_INPUT_GARBLED',
		message:
			`is not readable in ${undecodable} of ${counted(lines, 'line')}: what they say could not be checked; where a terminal ` +
			'wrapped the lines, write them into a file with `journalctl --no-pager > FILE`, or print them with `-o json`',
	};
}

/** A sentence about an error of whoever delivers the bytes. */
export function readingFailed(error: unknown): InputProblem {
	return {
		code: 'ERR_INPUT_READ',
		message: error instanceof Error ? error.message : String(error),
	};
}

/** The first bytes of an input, however small its chunks are. */
export class FileHead {
	readonly #bytes: Uint8Array = new Uint8Array(8);
	#filled = 0;

	/** Takes what it still lacks from a chunk; `true` when it got something new to look at. */
	take(chunk: Uint8Array | string): boolean {
		if (this.#filled === this.#bytes.length) return false;
		const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk.slice(0, 8)) : chunk;
		const part = bytes.subarray(0, this.#bytes.length - this.#filled);
		this.#bytes.set(part, this.#filled);
		this.#filled += part.length;
		return part.length > 0;
	}

	get bytes(): Uint8Array {
		return this.#bytes.subarray(0, this.#filled);
	}
}
