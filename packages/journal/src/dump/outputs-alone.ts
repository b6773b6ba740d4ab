import { isFence } from '../formats/prompt.ts';
import { decodeSpan } from '../input/text.ts';
import type { Line } from '../line.ts';
import type { LineReader, LinesAgain } from '../line-format.ts';
import type { OpenReaders } from '../open-readers.ts';
import type { Section } from '../sink.ts';
import type { DumpSections } from './sections.ts';

/** The first line of an output that may stand without its command, and the command that prints it. */
export interface OutputShape {
	/** `$1` stands for the first group of `begins`. Where several commands print it, the plainest. */
	readonly command: string;
	readonly begins: RegExp;
	/** Blank lines stand in the output, and do not end it. */
	readonly hasBlanks?: true;
	/** A piece of a broken line may look like it: right behind the line of a log it begins nothing. */
	readonly apart?: true;
}

/** An output that stands in the input without its command. */
export interface OutputAlone {
	/** The command that prints such an output: it does not stand in the input. */
	readonly command: string;
	/** The first line, from 1. */
	readonly line: number;
}

/** Further outputs are read, and not listed. */
const listedLimit = 20;

/** No first line of an output is longer. */
const shapeBytes = 512;

/**
 * Outputs of commands that somebody pasted without the command: their first lines show which it was. Such an output ends with a blank
 * line, where it has none itself, or with the line of a log.
 */
export class OutputsAlone implements LineReader {
	/** Lines behind the first one of an output. */
	readonly further: LineReader = { read: (line) => this.#readFurther(line) };

	readonly #shapes: readonly OutputShape[];
	readonly #sections: DumpSections;
	readonly #open: OpenReaders;
	readonly #again: LinesAgain;
	readonly #isLog: (text: Uint8Array) => boolean;
	#section: Section | undefined = undefined;
	#hasBlanks = false;
	#isTorn = false;
	readonly #found: OutputAlone[] = [];

	constructor(
		shapes: readonly OutputShape[],
		sections: DumpSections,
		open: OpenReaders,
		again: LinesAgain,
		isLog: (text: Uint8Array) => boolean,
	) {
		this.#shapes = shapes;
		this.#sections = sections;
		this.#open = open;
		this.#again = again;
		this.#isLog = isLog;
	}

	/** The outputs that were read, the first twenty of them. */
	get found(): readonly OutputAlone[] {
		return this.#found;
	}

	/** The input has a hole: what is left of it is a dump that was destroyed, and no paste. */
	tear(): void {
		this.#isTorn = true;
	}

	/** True for a line that begins the output of a command. */
	begins(bytes: Uint8Array): boolean {
		return this.#shapeOf(bytes, 0, bytes.length) !== undefined;
	}

	/** Begins the section of the command that prints such a line, and reads the line as its first. */
	read(line: Line): boolean {
		const { bytes, start, end, number } = line;
		const found = this.#shapeOf(bytes, start, end);
		if (found === undefined || (found.shape.apart === true && this.#sections.isBehindLog(line))) return false;
		this.#begin(found.command, number);
		this.#section = this.#sections.section;
		this.#hasBlanks = found.shape.hasBlanks === true;
		this.#open.add(this);
		this.#again.readUndivided(line);
		return true;
	}

	/** Begins the section of the command that prints an object of such a text, which begins in that line: false where none does. */
	beginOf(text: Uint8Array, line: number): boolean {
		const found = this.#shapeOf(text, 0, Math.min(text.length, shapeBytes));
		if (found === undefined) return false;
		this.#begin(found.command, line);
		return true;
	}

	/** The output is complete. */
	end(): void {
		this.#forget();
		this.#sections.end();
	}

	#begin(command: string, line: number): void {
		this.#sections.begin({ command, takenAtUsec: NaN, firstLine: line, lastLine: line, typed: true });
		if (this.#found.length < listedLimit) this.#found.push({ command, line });
	}

	#readFurther(line: Line): boolean {
		const section = this.#section;
		if (section === undefined) return false;
		if (this.#sections.section !== section) {
			this.#forget();
			return false;
		}
		if (line.isEmpty) {
			if (!this.#hasBlanks) this.end();
			return false;
		}
		const { bytes, start, end } = line;
		const found = this.#shapeOf(bytes, start, end);
		if (found !== undefined && found.command !== section.command) {
			this.end();
			return this.read(line);
		}
		const isOver =
			isFence(bytes, start, end) || (section.content === 'output' && this.#isLog(bytes.subarray(start, end)));
		if (isOver) this.end();
		return false;
	}

	#forget(): void {
		this.#section = undefined;
		this.#open.delete(this);
	}

	#shapeOf(
		bytes: Uint8Array,
		start: number,
		end: number,
	): { readonly shape: OutputShape; readonly command: string } | undefined {
		if (this.#isTorn || this.#shapes.length === 0 || end - start > shapeBytes) return undefined;
		const text = decodeSpan(bytes, start, end).trimEnd();
		for (const shape of this.#shapes) {
			const match = shape.begins.exec(text);
			if (match !== null) return { shape, command: shape.command.replace('$1', match[1] ?? '') };
		}
		return undefined;
	}
}
