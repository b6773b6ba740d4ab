import {
	UnrecognisedCollector,
	type SourceEvent,
	type SourceEventBase,
	type UnrecognisedMessages,
} from '@whydown/grammars';
import { decodeSpan, type EntryView, type JournalEntry } from '@whydown/journal';
import type { Place, RealtimeInterval } from '@whydown/timeline';
import { InputReader, type Input } from './input/input-reader.ts';
import { CommandOutputs, dateUnderHeading } from './pipeline/command-outputs.ts';
import type { EntryCopy } from './pipeline/entry-copy.ts';
import { EntryOrder } from './pipeline/entry-order.ts';
import { PlacedTrack } from './pipeline/placed-track.ts';
import { exactly } from './pipeline/range-filter.ts';
import { tellEnd, entryTimeOf, type EntryTime, type PlacedOptions } from './records.ts';

/** The place of an event in the input and in time. */
interface EventPlace {
	/** Name of the source, such as `chronyd` or `df`. */
	readonly source: string;
	/** From 1. */
	readonly line: number;
	/** The command of a dump. */
	readonly section: string | undefined;
	/** As printed; for the output of a command the date under its heading. */
	readonly stamp: string;
	/** The message, or the line of the output that says it. */
	readonly text: string;
	/** `undefined` for the output of a command. */
	readonly entry: JournalEntry | undefined;
	/** Absent where the time line cannot place it: the output of a command in a dump without a journal. */
	readonly time?: EntryTime;
}

/** The parts of an event that every kind may have. */
type Shared = 'kind' | 'failure' | 'writtenAt';

/** An event told: its kind and its failure at the top, what only this kind has in `fields`. */
interface ToldEvent<Event extends SourceEvent> extends EventPlace {
	readonly kind: Event['kind'];
	readonly failure?: Event['failure'];
	readonly writtenAt?: Event['writtenAt'];
	readonly fields: Omit<Event, Shared>;
}

/** One type for each member of a union. */
type Told<Event extends SourceEvent> = Event extends SourceEvent ? ToldEvent<Event> : never;

/**
 * An event of a known source, with where it stands and when it was: a union on `kind`, which says what `fields` holds.
 * `eventDescriptions` lists the kinds with their fields.
 */
export type EventRecord = Told<SourceEvent>;

/** Tells an event, with its place. */
function told(event: SourceEvent, place: EventPlace): EventRecord {
	const { kind, failure, writtenAt, ...fields }: SourceEventBase = event;
	const record: unknown = {
		kind,
		...(failure === undefined ? {} : { failure }),
		...(writtenAt === undefined ? {} : { writtenAt }),
		fields,
		...place,
	};
	// The fields are those of the kind, because both are of one event: the compiler cannot follow that through hundreds of kinds.
	return record as EventRecord;
}

/** Options of the functions that hand on events. */
export interface EventOptions extends PlacedOptions {
	/** Selects the events to hand on; default: all. What is left out moves the clock on and costs no more. */
	readonly wants?: (event: SourceEvent, source: string) => boolean;
}

/** An event that was said, before it is known when. */
interface SaidEvent {
	readonly event: SourceEvent;
	readonly at: EventPlace;
}

/** An event on its way through the time line. */
interface TravellingEvent {
	/** `undefined`: nothing wanted was said, but it was a moment of the range. */
	readonly record: SaidEvent | undefined;
	readonly textBytes: number | undefined;
	readonly at?: RealtimeInterval | undefined;
	place: Place | undefined;
}

/** Puts events into time without asking any rule. */
class EventTrack extends PlacedTrack<TravellingEvent> {
	readonly #wants: EventOptions['wants'];

	constructor({ wants, range }: EventOptions) {
		super(range);
		this.#wants = wants;
	}

	entry(view: EntryView, copy?: EntryCopy): void {
		const source = this.authors.of(view);
		if (source === undefined || view.messageKind !== 'span') {
			this.add(view, undefined, this.#unsaid());
			return;
		}
		const event = source.parse(view.bytes, view.start, view.end);
		if (this.#wants?.(event, source.name) === false) {
			this.add(view, event, this.#unsaid());
			return;
		}
		const at = {
			source: source.name,
			line: view.line,
			section: view.section?.command,
			stamp: view.stampText(),
			text: decodeSpan(view.bytes, view.start, view.end),
			entry: (copy ?? view).entry(),
		};
		this.add(view, event, { record: { event, at }, textBytes: view.end - view.start, place: undefined });
	}

	#unsaid(): TravellingEvent | undefined {
		return this.isRanged ? { record: undefined, textBytes: undefined, place: undefined } : undefined;
	}

	*records(events: readonly TravellingEvent[]): Generator<EventRecord> {
		for (const { record, place } of events) {
			if (record === undefined) continue;
			const { event, at } = record;
			yield told(event, place === undefined ? at : { ...at, time: entryTimeOf(place, this.table) });
		}
	}

	/** The events of a dump's commands, each at the place where its command ran. */
	*ofCommands(outputs: CommandOutputs): Generator<EventRecord> {
		for (const { source, section, event, line, text } of outputs.statements) {
			const place = this.heading(section.takenAtUsec);
			const at = exactly(section.takenAtUsec);
			if (this.#wants?.(event, source.name) === false) {
				yield* this.records(this.inside({ record: undefined, textBytes: undefined, at, place }));
				continue;
			}
			const said = {
				source: source.name,
				line,
				section: section.command,
				stamp: dateUnderHeading(section.takenAtUsec),
				text,
				entry: undefined,
			};
			yield* this.records(this.inside({ record: { event, at: said }, textBytes: text.length, at, place }));
		}
	}
}

/**
 * Reads the events of known sources in the order in which they were said; then, for a dump, those of its commands'
 * outputs. A journal comes while it is read, and its times are those that the input told until then. With a range only what is
 * inside of it comes.
 *
 * @example
 * const wants = (event: SourceEvent): boolean => event.failure !== undefined;
 * for await (const { kind, failure, time } of readEvents(input, { wants })) console.log(time?.boot, kind, failure);
 */
export async function* readEvents(input: Input, options: EventOptions = {}): AsyncGenerator<EventRecord> {
	const track = new EventTrack(options);
	const outputs = new CommandOutputs();
	const order = new EntryOrder(track, outputs);
	const reader = new InputReader(order, options);
	for await (const records of reader.pieces(input, () => track.records(track.taken()))) yield* records;
	order.end();
	yield* track.records(track.taken());
	yield* track.ofCommands(outputs);
	yield* track.records(track.rest());
	tellEnd(reader, order, options, track.leftOut);
}

/** Reads the messages of known sources that no grammar describes, folded to templates: what complains first, then what is rare. */
export async function readUnrecognised(
	input: Input,
	options: PlacedOptions = {},
): Promise<UnrecognisedMessages> {
	const collector = new UnrecognisedCollector();
	const wants = ({ kind }: SourceEvent): boolean => kind.endsWith('.unrecognised');
	for await (const { source, line, section, text } of readEvents(input, { ...options, wants })) {
		collector.add(source, line, section, text);
	}
	return collector.messages();
}
