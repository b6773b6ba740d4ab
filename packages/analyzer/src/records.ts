import type { SourceEvent } from '@whydown/grammars';
import type { EntryView, JournalEntry, Marker, ReaderLimits, RealtimeUsec, Section } from '@whydown/journal';
import type { Elapsed, Place, RealtimeInterval, TimeTable } from '@whydown/timeline';
import { InputReader, type Input, type InputEnd, type OrderedContent } from './input/input-reader.ts';
import { CommandOutputs } from './pipeline/command-outputs.ts';
import type { EntryCopy } from './pipeline/entry-copy.ts';
import { EntryOrder } from './pipeline/entry-order.ts';
import { PlacedTrack } from './pipeline/placed-track.ts';
import type { LeftOut, TimeRange } from './time-range.ts';

/** The time of an entry, as far as the input read until then tells. */
export interface EntryTime {
	/** Number of the boot in the input, from 0. */
	readonly boot: number;
	/** Place in the one order of the whole input, from 0. */
	readonly ordinal: number;
	/** Seconds since the first entry of the boot. */
	readonly elapsed: Elapsed;
	/** The device's own clock in microseconds since 1970, with the year filled in. */
	readonly deviceTimeUsec: RealtimeUsec | undefined;
	/** The year of `deviceTimeUsec` was found out, not printed. */
	readonly yearInferred: boolean;
	/** True time in microseconds since 1970, when a witness fixed the clock's offset. */
	readonly trueTimeUsec: RealtimeInterval | undefined;
}

/** An entry with what it says and when it was written. */
export interface EntryRecord {
	readonly entry: JournalEntry;
	/** Present when the program that spoke is known. */
	readonly event?: SourceEvent;
	readonly time?: EntryTime;
}

/** Options of the functions that hand on entries. */
export interface RecordOptions {
	/** The name of the input in problems; default `input`. */
	readonly name?: string;
	/** Stops reading: the iteration then throws the signal's reason. */
	readonly signal?: AbortSignal;
	/** Limits of what is read of one thing; what reaches a limit is counted in the ledger. */
	readonly limits?: Partial<ReaderLimits>;
	/**
	 * Called once, after the last record, with the end of the input. With it an input that cannot be read, or not to
	 * its end, does not make the iteration throw: what was read comes, and `problems` say what is missing.
	 */
	readonly onEnd?: (end: RecordsEnd) => void;
}

/** Options of the functions that put entries into time. */
export interface PlacedOptions extends RecordOptions {
	/** The stretch of time that is wanted: see `readRange`; default: all. */
	readonly range?: TimeRange;
}

/** The end of the reading of an input, with a ledger of all its lines. */
export interface RecordsEnd extends InputEnd {
	/** Entries that the range left out, when there is one. */
	readonly leftOut?: LeftOut;
}

/** Tells how an input ended, or throws what kept it from being read. */
export function tellEnd(
	reader: InputReader,
	content: OrderedContent,
	{ onEnd }: RecordOptions,
	leftOut?: LeftOut,
): void {
	if (onEnd !== undefined) onEnd({ ...reader.end(content), ...(leftOut === undefined ? {} : { leftOut }) });
	else if (reader.failure !== undefined) throw reader.failure.reason;
}

/** An entry on its way through the time line. */
interface TravellingEntry {
	readonly entry: JournalEntry;
	readonly event: SourceEvent | undefined;
	readonly textBytes: number;
	place: Place | undefined;
}

/** Puts entries into time without asking any rule. */
class RecordTrack extends PlacedTrack<TravellingEntry> {
	entry(view: EntryView, copy?: EntryCopy): void {
		const source = this.authors.of(view);
		const event =
			source === undefined || view.messageKind !== 'span'
				? undefined
				: source.parse(view.bytes, view.start, view.end);
		this.add(view, event, {
			entry: (copy ?? view).entry(),
			event,
			textBytes: view.end - view.start,
			place: undefined,
		});
	}

	*records(entries: readonly TravellingEntry[]): Generator<EntryRecord> {
		for (const { entry, event, place } of entries) {
			yield {
				entry,
				...(event === undefined ? {} : { event }),
				...(place === undefined ? {} : { time: entryTimeOf(place, this.table) }),
			};
		}
	}
}

/** The time of a place, as far as the input read until then tells. */
export function entryTimeOf(place: Place, table: TimeTable): EntryTime {
	const deviceTime = table.deviceTime(place);
	return {
		boot: place.boot,
		ordinal: place.ordinal,
		elapsed: table.sinceBootFirst(place),
		deviceTimeUsec: deviceTime?.usec,
		yearInferred: deviceTime?.yearInferred ?? false,
		trueTimeUsec: table.trueTime(place),
	};
}

/** Options of `readEntries`. */
export type EntryOptions =
	| (PlacedOptions & {
			/** As they were written (default): the sections of a dump merged, each entry once, with its event and its time. */
			readonly order?: 'written';
	  })
	| (RecordOptions & {
			/** As they stand in the input: an entry that a dump prints in three sections comes three times, and nothing is inferred. */
			readonly order: 'printed';
	  });

/**
 * Reads every entry of a journal, or of the journal sections of a dump, with what it says and when it was written, in the
 * order in which they were written. The sections of a dump come merged, each entry once, when the dump has been read; a
 * journal comes while it is read, and its times are those that the input told until then. With a range only what is inside
 * of it comes. With the order `printed` entries come as they stand in the input, without event and time.
 *
 * @example
 * for await (const { entry, time } of readEntries(input)) console.log(time?.boot, entry.identifier);
 */
export async function* readEntries(input: Input, options: EntryOptions = {}): AsyncGenerator<EntryRecord> {
	yield* options.order === 'printed' ? printedEntries(input, options) : writtenEntries(input, options);
}

async function* printedEntries(input: Input, options: RecordOptions): AsyncGenerator<EntryRecord> {
	let ready: EntryRecord[] = [];
	const sections: Section[] = [];
	const markers = new Set<Marker['kind']>();
	const reader = new InputReader(
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
	for await (const records of reader.pieces(input, taken)) yield* records;
	yield* ready;
	tellEnd(reader, { sections, markers: [...markers], entriesNotRead: 0, outputLinesNotRead: 0 }, options);
}

async function* writtenEntries(input: Input, options: PlacedOptions): AsyncGenerator<EntryRecord> {
	const track = new RecordTrack(options.range);
	const order = new EntryOrder(track, new CommandOutputs());
	const reader = new InputReader(order, options);
	track.authors.containersSpeak = () => reader.isContainerLog;
	for await (const records of reader.pieces(input, () => track.records(track.taken()))) yield* records;
	order.end();
	yield* track.records(track.rest());
	// Entries are all that is told here: of the outputs nothing is missing.
	const { sections, markers, entriesNotRead } = order;
	tellEnd(reader, { sections, markers, entriesNotRead, outputLinesNotRead: 0 }, options, track.leftOut);
}
