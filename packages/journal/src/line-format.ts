import type { Line } from './line.ts';
import type { Section } from './sink.ts';

/**
 * The surroundings in which a line can stand.
 *
 * - `outside`: a journal, or whatever somebody pasted.
 * - `preamble`: what a dump prints before its first section.
 * - `dump-journal`, `dump-output`: the section of a dump whose command prints a journal, or something else.
 * - `typed-log`, `typed-output`: the same behind a prompt, where the log may be another one than journalctl's.
 */
export type Place = 'outside' | 'preamble' | 'dump-journal' | 'dump-output' | 'typed-log' | 'typed-output';

/** Places where a journal can stand. */
export const journalPlaces: readonly Place[] = ['outside', 'preamble', 'dump-journal', 'typed-log'];
/** Places where the log of any program can stand: the journals of a dump are journalctl's. */
export const logPlaces: readonly Place[] = ['outside', 'preamble', 'typed-log'];
export const outputPlaces: readonly Place[] = ['dump-output', 'typed-output'];
export const typedPlaces: readonly Place[] = ['typed-log', 'typed-output'];
export const sectionPlaces: readonly Place[] = ['dump-journal', 'dump-output', 'typed-log', 'typed-output'];
export const everywhere: readonly Place[] = ['outside', 'preamble', ...sectionPlaces];

/** Knows where the next line stands, and is told which lines stand there. */
export interface Surroundings {
	readonly place: Place;
	/** A line stands here that divides nothing. */
	stands(line: Line): void;
	/** It is the line of a log. */
	standsInLog(line: Line): void;
}

/** Lines that one command printed, or that stand outside of all sections: what one has shown says nothing about the next. */
export interface Block {
	readonly section: Section | undefined;
	/** The command is known to print no host names. */
	readonly hostless: boolean;
	/** Another program than journalctl may have written the lines. */
	readonly anyLog: boolean;
}

/** Reads the lines of one format. */
export interface LineReader {
	/** Reads the line and counts it; `false` if it is not of this format: then it is left as it was. */
	read(line: Line): boolean;
	/** No further line of what was begun can follow. Called while the reader is open: see `OpenReaders`. */
	finish?(): void;
	/** Lines of another block follow. */
	startBlock?(block: Block): void;
}

/** One row of the table of formats: which lines it is asked about, and who reads them. */
export interface LineFormat {
	readonly name: string;
	/** The bytes that a line of this format can begin with (`EMPTY`: a line without any). */
	readonly begins: readonly number[];
	readonly places: readonly Place[];
	/** For further lines of what was begun: asked only while a reader is open. */
	readonly whileOpen?: true;
	readonly reads: LineReader;
}

/** The table of formats: four lists, each asked in its order. */
export interface FormatTable {
	/** Lines that are claimed before anything else is looked at: prompts, and what goes on above a dump's sections. */
	readonly claimed: readonly LineFormat[];
	/** Lines that divide a dump. Those that turn out to divide nothing are read again by the formats below. */
	readonly dividing: readonly LineFormat[];
	/** Lines of logs. */
	readonly logs: readonly LineFormat[];
	/** All other lines. */
	readonly rest: readonly LineFormat[];
}

/** Reads lines again that waited: it is known now what they are not. */
export interface LinesAgain {
	/** Reads a line without what it wore, whatever it is then. */
	read(line: Line): void;
	/** Reads a line that divides nothing. */
	readUndivided(line: Line): void;
	/** Reads a line of a log; `false` if it is none. */
	readLog(line: Line): boolean;
}
