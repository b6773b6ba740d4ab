import type { Ledger, Marker, OutputAlone, Section } from '@whydown/journal';
import { counted } from '../text/quantities.ts';
import type { InputProblem } from './input-status.ts';
import { isOfBuild, likenessOf } from './likeness.ts';

/** The parts of an input that has been read, as far as they decide whether anything can be said about it. */
export interface InputContent {
	readonly ledger: Ledger;
	readonly sections: readonly Section[];
	readonly markers: readonly Marker['kind'][];
	/** The beginning of the input, as text. */
	readonly head: string;
}

/** The reason that an input that was read to its end says nothing; `undefined` when it says something. */
export function unreadableBecause({
	ledger,
	sections,
	markers,
	head,
}: InputContent): InputProblem | undefined {
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
	// The builder's lines have the form of the dashboard's.
	if (ledger.markers > 0 && !isOfBuild(head)) return undefined;
	const nothing = `has no journal entry and no dump section in ${counted(ledger.lines, 'line')}`;
	const likeness = likenessOf(head);
	return {
		code: 'ERR_INPUT_UNRECOGNISED',
		message:
			likeness === undefined
				? `${nothing}: give it journalctl output (any -o mode with a time stamp, or json) or a diagnostics dump`
				: `${nothing}: it looks like ${likeness.what}; ${likeness.instead}`,
	};
}

/** The form of an input, as far as its reader knows it. */
export interface InputForm {
	readonly isJson: boolean;
	readonly lastListedCommand: string | undefined;
}

/**
 * True for an input that was cut before it came to us: a dump in the middle of a command or before the last one that it lists,
 * JSON in the middle of an object.
 */
export function isTruncated(
	{ ledger, sections }: InputContent,
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
 * One unreadable line in so many is no accident: a terminal wrapped them, or something else is mixed in. Nothing comes out clean
 * then. Text around a pasted journal stays below it.
 */
const linesForOneUnreadable = 5;

/** Unreadable lines that are always allowed: a heading and a greeting around a short paste are fewer. */
const strayLines = 5;

/** The problem of an input that says something, though too many of its lines are not readable. */
export function garbledBecause(
	{ ledger: { lines, undecodable }, sections }: InputContent,
	suspectedBreaks: number,
): InputProblem | undefined {
	// The sections of a dump say for themselves whether they were read.
	if (sections.length > 0 || undecodable < strayLines || undecodable * linesForOneUnreadable <= lines) {
		return undefined;
	}
	return {
		code: 'ERR_INPUT_GARBLED',
		message:
			`is not readable in ${undecodable} of ${counted(lines, 'line')}: what they say could not be checked` +
			(suspectedBreaks > 0 ? `; some seem to be pieces of broken lines: ${instead}` : ''),
	};
}

const instead = 'write the log into a file with `journalctl --no-pager > FILE`, or print it with `-o json`';

/** What has to be told of an input in which a line seems to be broken, though its pieces do not show how. */
export function brokenBecause(suspectedBreaks: number): InputProblem | undefined {
	if (suspectedBreaks === 0) return undefined;
	return {
		code: 'ERR_INPUT_BROKEN_LINES',
		message: `has ${counted(suspectedBreaks, 'line')} that may be the end of the line before, broken by a terminal or a mail, and read as no part of it: ${instead}`,
	};
}

/** Outputs without their commands that are told one by one. */
const namedOutputs = 4;

/** What has to be told of an input whose entries were known by their words alone; `byWords`: so many. */
export function byWordsBecause(
	{ ledger: { lines, undecodable } }: InputContent,
	byWords: number,
): InputProblem | undefined {
	if (byWords === 0) return undefined;
	const others =
		undecodable === 0 ? '' : `; ${undecodable} of ${counted(lines, 'line')} say nothing that is known`;
	return {
		code: 'ERR_INPUT_BY_WORDS',
		message: `read by its words alone: no stamp, host or program says when a line was written, and by whom${others}`,
	};
}

/** What has to be told of outputs whose commands nobody sees: the reader believes their first lines. */
export function byShapeBecause(outputs: readonly OutputAlone[]): InputProblem | undefined {
	if (outputs.length === 0) return undefined;
	const list = outputs
		.slice(0, namedOutputs)
		.map(({ command, line }) => `\`${command}\` (line ${line})`)
		.join(', ');
	const more = outputs.length > namedOutputs ? ' and others' : '';
	return {
		code: 'ERR_INPUT_BY_SHAPE',
		message: `has outputs without their commands, read as those of ${list}${more}: the commands are guessed by the first line`,
	};
}

/** A sentence about an error of whoever delivers the bytes. */
export function readingFailed(error: unknown): InputProblem {
	return {
		code: 'ERR_INPUT_READ',
		message: error instanceof Error ? error.message : String(error),
	};
}
