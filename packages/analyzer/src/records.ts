import type { SourceEvent } from '@whydown/grammars';
import type {
	BootId,
	EntryView,
	JournalEntry,
	Marker,
	ReaderLimits,
	RealtimeUsec,
	Section,
} from '@whydown/journal';
import { Timeline, type Elapsed, type Place, type RealtimeInterval, type TimeTable } from '@whydown/timeline';
import type { Input } from './analyze.ts';
import { Authors } from './pipeline/authors.ts';
import { CommandOutputs } from './pipeline/command-outputs.ts';
import { EntryOrder } from './pipeline/entry-order.ts';
import type { EntryTrack } from './pipeline/entry-track.ts';
import { Intake, type IntakeEnd } from './pipeline/intake.ts';
import type { KeptEntry } from './pipeline/kept-entry.ts';
import { PlacedWithin } from './pipeline/placed-within.ts';
import type { LeftOut, TimeRange } from './time-range.ts';

/** When an entry was written, as far as the input read until then tells. */
export interface EntryTime {
	/** Which boot of the input, from 0. */
	readonly boot: number;
	/** Place in the one order of the whole input, from 0. */
	readonly ordinal: number;
	/** Seconds since the first entry of the boot. */
	readonly elapsed: Elapsed;
	/** The device's own clock, with the year filled in. */
	readonly deviceTime: RealtimeUsec | undefined;
	/** The year of `deviceTime` was found out, not printed. */
	readonly yearInferred: boolean;
	readonly trueTime: RealtimeInterval | undefined;
}

/** What flows through the stages: an entry, what it says, and when it was written. */
export interface EntryRecord {
	readonly entry: JournalEntry;
	/** Present when the program that spoke is known. */
	readonly event?: SourceEvent;
	readonly time?: EntryTime;
}

/** Options of what hands on entries. */
export interface RecordOptions {
	/** What to call the input in problems; default `input`. */
	readonly name?: string;
	/** Stops reading: the iteration then throws the signal's reason. */
	readonly signal?: AbortSignal;
	/** How much of one thing is read at most; what reaches a limit is counted in the ledger. */
	readonly limits?: Partial<ReaderLimits>;
	/**
	 * Called once after the last record with what became of the input. With it an input that cannot be read, or not to
	 * its end, does not make the iteration throw: what was read comes, and `problems` say what is missing.
	 */
	readonly onEnd?: (end: RecordsEnd) => void;
}

/** Options of what puts entries into time. */
export interface PlacedOptions extends RecordOptions {
	/** The stretch of time that is wanted: see `readRange`; default: all. */
	readonly range?: TimeRange;
}

/** How the reading of an input ended, and what became of each of its lines. */
export interface RecordsEnd extends IntakeEnd {
	/** What the range left out, when there is one. */
	readonly leftOut?: LeftOut;
}

/**
 * Reads the entries of a journal, or of the journal sections of a dump, as they stand in the input: nothing is inferred, and an
 * entry that a dump prints in three sections comes three times.
 *
 * @example
 * for await (const { entry } of readEntries(createReadStream('journal.txt'))) console.log(entry.identifier);
 */
export async function* readEntries(input: Input, options: RecordOptions = {}): AsyncGenerator<EntryRecord> {
	let ready: EntryRecord[] = [];
	const sections: Section[] = [];
	const markers = new Set<Marker['kind']>();
	const intake = new Intake(
		{
			entry: (view) => ready.push({ entry: view.entry() }),
			marker: (marker) => markers.add(marker.kind),
			sectionStarted: (section) => sections.push(section),
			outputLine: () => undefined,
			sectionEnded: () => undefined,
		},
		options,
	);
	const taken = (): EntryRecord[] => {
		const records = ready;
		ready = [];
		return records;
	};
	for await (const records of intake.pieces(input, taken)) yield* records;
	yield* ready;
	conclude(intake, { sections, markers: [...markers], left: 0, leftOfOutputs: 0 }, options);
}

/** Tells what became of an input, or throws what kept it from being read. */
export function conclude(
	intake: Intake,
	seen: Parameters<Intake['end']>[0],
	{ onEnd }: RecordOptions,
	leftOut?: LeftOut,
): void {
	if (onEnd !== undefined) onEnd({ ...intake.end(seen), ...(leftOut === undefined ? {} : { leftOut }) });
	else if (intake.failure !== undefined) throw intake.failure.reason;
}

interface Travelling {
	readonly entry: JournalEntry;
	readonly event: SourceEvent | undefined;
	readonly textBytes: number;
	place: Place | undefined;
}

/** Puts entries into time without asking any rule. */
class RecordTrack implements EntryTrack {
	readonly authors: Authors = new Authors();
	#ready: Travelling[] = [];
	readonly #timeline: Timeline<Travelling>;
	readonly #within: PlacedWithin<Travelling> | undefined;

	constructor(range: TimeRange | undefined) {
		const placed = (travelling: Travelling, place: Place): void => {
			travelling.place = place;
			this.#ready.push(travelling);
		};
		this.#timeline = new Timeline<Travelling>({ placed }, { zone: range?.clocks });
		this.#within = PlacedWithin.of(range, () => this.#timeline.table());
	}

	/** What the range left out so far. */
	get leftOut(): LeftOut | undefined {
		return this.#within?.left;
	}

	entry(view: EntryView, kept?: KeptEntry): void {
		const source = this.authors.of(view);
		const event =
			source === undefined || view.messageKind !== 'span'
				? undefined
				: source.parse(view.bytes, view.start, view.end);
		this.#timeline.add(view, event, {
			entry: (kept ?? view).entry(),
			event,
			textBytes: view.end - view.start,
			place: undefined,
		});
	}

	boot(id: BootId | undefined): void {
		this.#timeline.boot(id);
	}

	range(beginUsec: number, endUsec: number): void {
		this.#timeline.range(beginUsec, endUsec);
	}

	end(): void {
		this.#timeline.end();
	}

	/** The entries whose place was decided since the last call, as far as they are known to be inside of the range. */
	*taken(): Generator<EntryRecord> {
		const ready = this.#ready;
		this.#ready = [];
		const within = this.#within;
		for (const travelling of ready) {
			if (within === undefined) yield this.#record(travelling);
			else for (const inside of within.take(travelling)) yield this.#record(inside);
		}
	}

	/** The rest, when nothing follows. */
	*rest(): Generator<EntryRecord> {
		yield* this.taken();
		for (const inside of this.#within?.end() ?? []) yield this.#record(inside);
	}

	#record({ entry, event, place }: Travelling): EntryRecord {
		return {
			entry,
			...(event === undefined ? {} : { event }),
			...(place === undefined ? {} : { time: timeOf(place, this.#timeline.table()) }),
		};
	}
}

/** What a place means, as far as the input read until then tells. */
export function timeOf(place: Place, table: TimeTable): EntryTime {
	const deviceTime = table.deviceTime(place);
	return {
		boot: place.boot,
		ordinal: place.ordinal,
		elapsed: table.sinceBootFirst(place),
		deviceTime: deviceTime?.usec,
		yearInferred: deviceTime?.yearInferred ?? false,
		trueTime: table.trueTime(place),
	};
}

/**
 * Reads every entry with what it says and when it was written, in the order in which they were written. The sections of a
 * dump come merged, each entry once, when the dump has been read; a journal comes while it is read, and its times are
 * those that the input told until then. With a range only what is inside of it comes.
 *
 * @example
 * for await (const { event, time } of readEvents(input)) if (event?.failure) console.log(time?.trueTime, event.failure);
 */
export async function* readEvents(input: Input, options: PlacedOptions = {}): AsyncGenerator<EntryRecord> {
	const track = new RecordTrack(options.range);
	const order = new EntryOrder(track, new CommandOutputs());
	const intake = new Intake(order, options);
	for await (const records of intake.pieces(input, () => track.taken())) yield* records;
	order.end();
	yield* track.rest();
	// Entries are all that is told here: of the outputs nothing is missing.
	conclude(
		intake,
		{ sections: order.sections, markers: order.markers, left: order.left, leftOfOutputs: 0 },
		options,
		track.leftOut,
	);
}
