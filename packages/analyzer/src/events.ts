import { UnrecognisedCollector, type SourceEvent, type UnrecognisedMessages } from '@whydown/grammars';
import { decodeSpan, type BootId, type EntryView, type JournalEntry } from '@whydown/journal';
import { Timeline, type Place, type RealtimeInterval } from '@whydown/timeline';
import type { Input } from './analyze.ts';
import { Authors } from './pipeline/authors.ts';
import { CommandOutputs, stampOf } from './pipeline/command-outputs.ts';
import { EntryOrder } from './pipeline/entry-order.ts';
import type { EntryTrack } from './pipeline/entry-track.ts';
import { Intake } from './pipeline/intake.ts';
import type { KeptEntry } from './pipeline/kept-entry.ts';
import { exactly, PlacedWithin } from './pipeline/placed-within.ts';
import { conclude, timeOf, type EntryTime, type PlacedOptions } from './records.ts';
import type { LeftOut } from './time-range.ts';

/** One thing that a known source said: an event with where it stands and when it was. */
export interface EventRecord {
	/** Name of the source, such as `chronyd` or `df`. */
	readonly source: string;
	readonly event: SourceEvent;
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

/** Options of what hands on events. */
export interface EventOptions extends PlacedOptions {
	/** Which events to hand on; default: all. What is left out moves the clock on and costs no more. */
	readonly wants?: (event: SourceEvent, source: string) => boolean;
}

interface Travelling {
	/** `undefined`: nothing wanted was said, but it was a moment of the range. */
	readonly record: Omit<EventRecord, 'time'> | undefined;
	readonly textBytes: number | undefined;
	readonly at?: RealtimeInterval | undefined;
	place: Place | undefined;
}

/** Puts events into time without asking any rule. */
class EventTrack implements EntryTrack {
	#ready: Travelling[] = [];
	readonly authors: Authors = new Authors();
	readonly #wants: EventOptions['wants'];
	readonly #timeline: Timeline<Travelling>;
	readonly #within: PlacedWithin<Travelling> | undefined;

	constructor({ wants, range }: EventOptions) {
		this.#wants = wants;
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
		if (source === undefined || view.messageKind !== 'span') {
			this.#timeline.add(view, undefined, this.#unsaid());
			return;
		}
		const event = source.parse(view.bytes, view.start, view.end);
		this.#timeline.add(
			view,
			event,
			this.#wants?.(event, source.name) === false
				? this.#unsaid()
				: {
						record: {
							source: source.name,
							event,
							line: view.line,
							section: view.section?.command,
							stamp: view.stampText(),
							text: decodeSpan(view.bytes, view.start, view.end),
							entry: (kept ?? view).entry(),
						},
						textBytes: view.end - view.start,
						place: undefined,
					},
		);
	}

	/** A range counts from entries that say nothing, too. */
	#unsaid(): Travelling | undefined {
		return this.#within && { record: undefined, textBytes: undefined, place: undefined };
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

	/** The events whose place was decided since the last call. */
	*taken(): Generator<EventRecord> {
		const ready = this.#ready;
		this.#ready = [];
		for (const travelling of ready) yield* this.#inside(travelling);
	}

	/** The rest, when nothing follows. */
	*rest(): Generator<EventRecord> {
		for (const travelling of this.#within?.end() ?? []) yield* this.#records(travelling);
	}

	*#inside(travelling: Travelling): Generator<EventRecord> {
		const inside = this.#within === undefined ? [travelling] : this.#within.take(travelling);
		for (const item of inside) yield* this.#records(item);
	}

	*#records({ record, place }: Travelling): Generator<EventRecord> {
		if (record === undefined) return;
		yield place === undefined ? record : { ...record, time: timeOf(place, this.#timeline.table()) };
	}

	/** What the commands of a dump said: each at the place where it ran. */
	*spoken(outputs: CommandOutputs): Generator<EventRecord> {
		for (const { source, section, event, line, text } of outputs.said) {
			const place = this.#timeline.heading(section.takenAtUsec);
			const at = exactly(section.takenAtUsec);
			if (this.#wants?.(event, source.name) === false) {
				if (this.#within !== undefined)
					yield* this.#inside({ record: undefined, textBytes: undefined, at, place });
				continue;
			}
			const stamp = stampOf(section.takenAtUsec);
			const record = {
				source: source.name,
				event,
				line,
				section: section.command,
				stamp,
				text,
				entry: undefined,
			};
			yield* this.#inside({ record, textBytes: text.length, at, place });
		}
	}
}

/**
 * Reads what known sources said, in the order in which they said it; then, for a dump, what the outputs of its commands
 * say. A journal comes while it is read, and its times are those that the input told until then. With a range only what is
 * inside of it comes.
 *
 * @example
 * const wants = (event: SourceEvent): boolean => event.failure !== undefined;
 * for await (const { event, time } of readTypedEvents(input, { wants })) console.log(time?.trueTime, event.failure);
 */
export async function* readTypedEvents(
	input: Input,
	options: EventOptions = {},
): AsyncGenerator<EventRecord> {
	const track = new EventTrack(options);
	const outputs = new CommandOutputs();
	const order = new EntryOrder(track, outputs);
	const intake = new Intake(order, options);
	for await (const records of intake.pieces(input, () => track.taken())) yield* records;
	order.end();
	yield* track.taken();
	yield* track.spoken(outputs);
	yield* track.rest();
	conclude(intake, order, options, track.leftOut);
}

/** Reads what known sources said that no grammar describes, folded to templates: what complains first, then what is rare. */
export async function readUnrecognised(
	input: Input,
	options: PlacedOptions = {},
): Promise<UnrecognisedMessages> {
	const collector = new UnrecognisedCollector();
	const wants = ({ kind }: SourceEvent): boolean => kind.endsWith('.unrecognised');
	for await (const { source, line, section, text } of readTypedEvents(input, { ...options, wants })) {
		collector.add(source, line, section, text);
	}
	return collector.messages();
}
