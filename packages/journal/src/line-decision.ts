import type { EntryInProgress } from './entry-in-progress.ts';
import { EMPTY, type Line } from './line.ts';
import type {
	Block,
	LineFormat,
	FormatTable,
	LineReader,
	LinesAgain,
	Place,
	Surroundings,
} from './line-format.ts';
import type { OpenReaders } from './open-readers.ts';

/** The rows of the table that concern lines with one first byte, in one place: their readers. */
type Asked = { readonly [List in keyof FormatTable]: readonly LineReader[] };

/** These rows by first byte. */
type AskedByFirst = (Asked | undefined)[];

/**
 * Decides what each line is: walks the table of formats, and the first one that reads the line has it.
 *
 * A format is asked only about lines that can begin as its own do, in places where it can stand; the rows that concern a first
 * byte are collected when it occurs for the first time.
 */
export class LineDecision implements LinesAgain {
	readonly #surroundings: Surroundings;
	readonly #entry: EntryInProgress;
	readonly #open: OpenReaders;
	#formats: FormatTable = { claimed: [], dividing: [], logs: [], rest: [] };
	#readers: readonly LineReader[] = [];
	readonly #whileClosed = new Map<Place, AskedByFirst>();
	readonly #whileOpen = new Map<Place, AskedByFirst>();
	/** Lines that follow each other nearly always stand in one place: these are its rows. */
	#place: Place | undefined = undefined;
	#closedHere: AskedByFirst = [];
	#openHere: AskedByFirst = [];

	constructor(surroundings: Surroundings, entry: EntryInProgress, open: OpenReaders) {
		this.#surroundings = surroundings;
		this.#entry = entry;
		this.#open = open;
	}

	/** Sets the table: its readers may have lines read again, so they are made when the decision is there. */
	use(formats: FormatTable): void {
		this.#formats = formats;
		const rows = Object.values<readonly LineFormat[]>({ ...formats }).flat();
		this.#readers = [...new Set(rows.map(({ reads }) => reads))];
	}

	/** Reads one line of the input. */
	read(line: Line): void {
		let asked = this.#asked(line);
		if (asked.claimed.length > 0 || asked.dividing.length > 0) {
			if (isReadBy(asked.claimed, line)) return;
			// A reader may have ended with this line what it had begun, and the place with it.
			if (isReadBy(this.#asked(line).dividing, line)) return;
			asked = this.#asked(line);
		}
		this.#readUndivided(line, asked);
	}

	readUndivided(line: Line): void {
		this.#readUndivided(line, this.#asked(line));
	}

	readLog(line: Line): boolean {
		return isReadBy(this.#asked(line).logs, line);
	}

	/** The lines of another block follow. */
	startBlock(block: Block): void {
		this.#entry.startBlock(block);
		for (const reader of this.#readers) reader.startBlock?.(block);
	}

	#readUndivided(line: Line, asked: Asked): void {
		this.#surroundings.stands(line);
		if (isReadBy(asked.logs, line)) {
			this.#surroundings.standsInLog(line);
			return;
		}
		this.#entry.finish();
		isReadBy(this.#asked(line).rest, line);
	}

	#asked({ first }: Line): Asked {
		const { place } = this.#surroundings;
		if (place !== this.#place) this.#enter(place);
		const byFirst = this.#open.any ? this.#openHere : this.#closedHere;
		return (byFirst[first] ??= this.#collect(place, first, this.#open.any));
	}

	#enter(place: Place): void {
		this.#place = place;
		this.#closedHere = askedIn(this.#whileClosed, place);
		this.#openHere = askedIn(this.#whileOpen, place);
	}

	#collect(place: Place, first: number, isOpen: boolean): Asked {
		const concerned = (formats: readonly LineFormat[]): readonly LineReader[] =>
			formats
				.filter(
					({ begins, places, whileOpen }) =>
						places.includes(place) && begins.includes(first) && (isOpen || whileOpen !== true),
				)
				.map(({ reads }) => reads);
		const { claimed, dividing, logs, rest } = this.#formats;
		return {
			claimed: concerned(claimed),
			dividing: concerned(dividing),
			logs: concerned(logs),
			rest: concerned(rest),
		};
	}
}

function isReadBy(readers: readonly LineReader[], line: Line): boolean {
	for (const reader of readers) {
		if (reader.read(line)) return true;
	}
	return false;
}

function askedIn(byPlace: Map<Place, AskedByFirst>, place: Place): AskedByFirst {
	let byFirst = byPlace.get(place);
	if (byFirst === undefined) {
		byFirst = Array.from({ length: EMPTY + 1 }, () => undefined);
		byPlace.set(place, byFirst);
	}
	return byFirst;
}
