import type { EntryInProgress } from './entry-in-progress.ts';
import { EMPTY, type Line } from './line.ts';
import {
	type Block,
	everywhere,
	type LineFormat,
	type LineFormats,
	type LineReader,
	type LinesAgain,
	type Place,
	type Surroundings,
} from './line-format.ts';
import type { OpenReaders } from './open-readers.ts';

/**
 * Decides what each line is: walks the table of formats, and the first one that reads the line has it.
 *
 * A format is asked only about lines that can begin as its own do, in places where it can stand; those of the table's
 * rows are collected for each first byte when it occurs for the first time.
 */
export class LineDecision implements LinesAgain {
	readonly #surroundings: Surroundings;
	readonly #entry: EntryInProgress;
	readonly #claimed: FormatList;
	readonly #dividing: FormatList;
	readonly #logs: FormatList;
	readonly #rest: FormatList;
	#readers: readonly LineReader[] = [];

	constructor(surroundings: Surroundings, entry: EntryInProgress, open: OpenReaders) {
		this.#surroundings = surroundings;
		this.#entry = entry;
		this.#claimed = new FormatList(open);
		this.#dividing = new FormatList(open);
		this.#logs = new FormatList(open);
		this.#rest = new FormatList(open);
	}

	/** Sets the table: its readers may have lines read again, so they are made when the decision is there. */
	use({ claimed, dividing, logs, rest }: LineFormats): void {
		this.#claimed.formats = claimed;
		this.#dividing.formats = dividing;
		this.#logs.formats = logs;
		this.#rest.formats = rest;
		this.#readers = [...new Set([claimed, dividing, logs, rest].flat().map(({ reads }) => reads))];
	}

	/** Reads one line of the input. */
	read(line: Line): void {
		if (this.#claimed.read(line, this.#surroundings.place)) return;
		// What went on may have ended with this line, and the place with it.
		if (this.#dividing.read(line, this.#surroundings.place)) return;
		this.readUndivided(line);
	}

	readUndivided(line: Line): void {
		this.#surroundings.stands(line);
		if (this.readLog(line)) {
			if (!line.isEmpty) this.#surroundings.standsInLog();
			return;
		}
		this.#entry.finish();
		this.#rest.read(line, this.#surroundings.place);
	}

	readLog(line: Line): boolean {
		return this.#logs.read(line, this.#surroundings.place);
	}

	/** The lines of another block follow. */
	startBlock(block: Block): void {
		this.#entry.startBlock(block);
		for (const reader of this.#readers) reader.startBlock?.(block);
	}
}

type ReadersByFirst = (readonly LineReader[] | undefined)[];

const noReaders = (): ReadersByFirst => Array.from({ length: EMPTY + 1 }, () => undefined);

/** A list of formats, asked in its order. */
class FormatList {
	formats: readonly LineFormat[] = [];
	readonly #open: OpenReaders;
	/** The readers to ask, by place and by first byte, while nothing is open. */
	readonly #whileClosed: ReadonlyMap<Place, ReadersByFirst>;
	/** The same while something is. */
	readonly #whileOpen: ReadonlyMap<Place, ReadersByFirst>;
	/** Lines that follow each other nearly always stand in one place. */
	#place: Place | undefined = undefined;
	#closedHere: ReadersByFirst = [];
	#openHere: ReadersByFirst = [];

	constructor(open: OpenReaders) {
		this.#open = open;
		this.#whileClosed = new Map(everywhere.map((place) => [place, noReaders()]));
		this.#whileOpen = new Map(everywhere.map((place) => [place, noReaders()]));
	}

	read(line: Line, place: Place): boolean {
		if (place !== this.#place) this.#enter(place);
		const { first } = line;
		const isOpen = this.#open.any;
		const byFirst = isOpen ? this.#openHere : this.#closedHere;
		const readers = (byFirst[first] ??= this.#readersFor(place, first, isOpen));
		for (const reader of readers) {
			if (reader.read(line)) return true;
		}
		return false;
	}

	#enter(place: Place): void {
		this.#place = place;
		this.#closedHere = this.#whileClosed.get(place) ?? [];
		this.#openHere = this.#whileOpen.get(place) ?? [];
	}

	#readersFor(place: Place, first: number, isOpen: boolean): readonly LineReader[] {
		return this.formats
			.filter(
				({ begins, places, whileOpen }) =>
					places.includes(place) && begins.includes(first) && (isOpen || whileOpen !== true),
			)
			.map(({ reads }) => reads);
	}
}
