import { UnrecognisedCollector, type SourceEvent, type UnrecognisedMessages } from '@whydown/grammars';
import { decodeSpan, type BootId, type EntryView, type JournalEntry } from '@whydown/journal';
import { Timeline, type Place } from '@whydown/timeline';
import type { Input } from './analyze.ts';
import { Authors } from './pipeline/authors.ts';
import { CommandOutputs, stampOf } from './pipeline/command-outputs.ts';
import { EntryOrder, type EntryTrack } from './pipeline/entry-order.ts';
import { Intake } from './pipeline/intake.ts';
import type { KeptEntry } from './pipeline/kept-entry.ts';
import { conclude, timeOf, type EntryTime, type RecordOptions } from './records.ts';

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

export interface EventOptions extends RecordOptions {
	/** Which events to hand on; default: all. What is left out moves the clock on and costs no more. */
	readonly wants?: (event: SourceEvent, source: string) => boolean;
}

interface Travelling {
	readonly record: Omit<EventRecord, 'time'>;
	place: Place | undefined;
}

/** Puts events into time without asking any rule. */
class EventTrack implements EntryTrack {
	#ready: Travelling[] = [];
	readonly authors: Authors = new Authors();
	readonly #wants: EventOptions['wants'];
	readonly #timeline: Timeline<Travelling> = new Timeline<Travelling>({
		placed: (travelling, place) => {
			travelling.place = place;
			this.#ready.push(travelling);
		},
	});

	constructor(wants: EventOptions['wants']) {
		this.#wants = wants;
	}

	entry(view: EntryView, kept?: KeptEntry): void {
		const source = this.authors.of(view);
		if (source === undefined || view.messageKind !== 'span') {
			this.#timeline.add(view, undefined, undefined);
			return;
		}
		const event = source.parse(view.bytes, view.start, view.end);
		this.#timeline.add(
			view,
			event,
			this.#wants?.(event, source.name) === false
				? undefined
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
						place: undefined,
					},
		);
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
		if (this.#ready.length === 0) return;
		const table = this.#timeline.table();
		const ready = this.#ready;
		this.#ready = [];
		for (const { record, place } of ready) {
			yield place === undefined ? record : { ...record, time: timeOf(place, table) };
		}
	}

	/** What the commands of a dump said: each at the place where it ran. */
	*spoken(outputs: CommandOutputs): Generator<EventRecord> {
		for (const { source, section, event, line, text } of outputs.said) {
			if (this.#wants?.(event, source.name) === false) continue;
			const place = this.#timeline.heading(section.takenAtUsec);
			yield {
				source: source.name,
				event,
				line,
				section: section.command,
				stamp: stampOf(section.takenAtUsec),
				text,
				entry: undefined,
				...(place === undefined ? {} : { time: timeOf(place, this.#timeline.table()) }),
			};
		}
	}
}

/**
 * Reads what known sources said, in the order in which they said it; then, for a dump, what the outputs of its commands
 * say. A journal comes while it is read, and its times are those that the input told until then.
 *
 * @example
 * const wants = (event: SourceEvent): boolean => event.failure !== undefined;
 * for await (const { event, time } of readTypedEvents(input, { wants })) console.log(time?.trueTime, event.failure);
 */
export async function* readTypedEvents(
	input: Input,
	options: EventOptions = {},
): AsyncGenerator<EventRecord> {
	const track = new EventTrack(options.wants);
	const outputs = new CommandOutputs();
	const order = new EntryOrder(track, outputs);
	const intake = new Intake(order, options);
	for await (const records of intake.pieces(input, () => track.taken())) yield* records;
	order.end();
	yield* track.taken();
	yield* track.spoken(outputs);
	conclude(intake, order, options);
}

/** Reads what known sources said that no grammar describes, folded to templates: what complains first, then what is rare. */
export async function readUnrecognised(
	input: Input,
	options: RecordOptions = {},
): Promise<UnrecognisedMessages> {
	const collector = new UnrecognisedCollector();
	const wants = ({ kind }: SourceEvent): boolean => kind.endsWith('.unrecognised');
	for await (const { source, line, section, text } of readTypedEvents(input, { ...options, wants })) {
		collector.add(source, line, section, text);
	}
	return collector.messages();
}
