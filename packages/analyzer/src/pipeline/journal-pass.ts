import { FactsCollector, UnrecognisedCollector } from '@whydown/grammars';
import type { BootId, EntryView } from '@whydown/journal';
import type { Engine, Observation } from '@whydown/rules';
import { Timeline, type Place, type Stretch } from '@whydown/timeline';
import { Holes } from '../claims/holes.ts';
import type { LineRange } from '../claims/journal-claims.ts';
import { Authors } from './authors.ts';
import type { EntryTrack } from './entry-track.ts';
import { Heard } from './heard.ts';
import { KernelMessages } from './kernel-messages.ts';
import type { KeptEntry } from './kept-entry.ts';
import { exactly, PlacedWithin, type Placed } from './placed-within.ts';
import { noteUnrecognised } from './note-unrecognised.ts';
import { Speakers } from './speakers.ts';
import { Twins } from './twins.ts';
import { unknownProgram, unknownPrograms } from './unknown-program.ts';
import type { LeftOut, TimeRange } from '../time-range.ts';

/** An entry that says nothing to the rules. */
interface Passing {
	place: Place | undefined;
}

/** What goes through the time line. */
type Traveller = Heard | KeptEntry | Passing;

/** What waits for the bounds of a range. */
interface Bounded extends Placed {
	readonly said?: Observation;
}

/** A reading of the device's clock beside its journal: `NaN` when only the fact is known that something ran. */
export interface ClockRead {
	readonly takenAtUsec: number;
	readonly line: number;
}

/**
 * Takes the entries of one journal forward, once, in constant memory: who said it, what was said, when it happened, which
 * rules ask for it. An entry of a program that nobody described only moves the clock on.
 */
export class JournalPass implements EntryTrack {
	readonly timeline: Timeline<Traveller>;
	readonly speakers: Speakers = new Speakers();
	readonly unrecognised: UnrecognisedCollector = new UnrecognisedCollector();
	/** What events tell about the device, the outputs of commands included. */
	readonly facts: FactsCollector = new FactsCollector();
	readonly authors: Authors = new Authors();
	/** What the journal shows of what `dmesg` shows, too. */
	readonly kernelMessages: KernelMessages = new KernelMessages();
	/** Where the journal says that it lacks lines. */
	readonly holes: Holes = new Holes();
	hostname: string | undefined;
	/** Programs that no grammar describes, and whose lines rules read as texts. */
	readonly programs: ReadonlySet<string>;
	readonly #engine: Engine;
	/** Whose lines matter to the rules, whatever they say. */
	readonly #textSources: ReadonlySet<string>;
	readonly #twins: Twins = new Twins();
	readonly #within: PlacedWithin<Bounded> | undefined;
	#decided: Traveller[] = [];
	#from: Place | undefined;
	#to: Place | undefined;
	#firstLine = 0;
	#lastLine = 0;

	/** @param range - the stretch of time outside of which nothing is told to the rules */
	constructor(engine: Engine, range?: TimeRange) {
		this.#engine = engine;
		this.#textSources = engine.textSources;
		this.programs = unknownPrograms(engine.textSources);
		const placed = (traveller: Traveller, place: Place): void => {
			traveller.place = place;
			if (traveller instanceof Heard && traveller.kept !== undefined) traveller.kept.place = place;
			if (traveller instanceof Heard && traveller.source === 'kernel') {
				this.kernelMessages.note(traveller.messageText(), place.boot);
			}
			if (traveller instanceof Heard && Holes.tells(traveller.event)) this.holes.note(traveller.event, place);
			if (this.#within !== undefined) this.#decided.push(traveller);
			else if (traveller instanceof Heard) this.#engine.observe(traveller);
		};
		this.timeline = new Timeline<Traveller>({ placed }, { zone: range?.clocks });
		this.#within = PlacedWithin.of(range, () => this.timeline.table());
	}

	/** Tells the rules what was said inside of the range, as far as that is decided; without a range all is told at once. */
	tell(): void {
		const decided = this.#decided;
		this.#decided = [];
		for (const traveller of decided) {
			this.#take(
				traveller instanceof Heard
					? { place: traveller.place, textBytes: traveller.textBytes, said: traveller }
					: { place: traveller.place },
			);
		}
	}

	/** Tells the rules what the output of a command said. */
	observe(observation: Observation, takenAtUsec: number): void {
		if (this.#within === undefined) this.#engine.observe(observation);
		else this.#take({ place: observation.place, at: exactly(takenAtUsec), textBytes: 0, said: observation });
	}

	/** Nothing follows: tells the rules the rest of the range. */
	endRange(): void {
		this.tell();
		for (const inside of this.#within?.end() ?? []) this.#tellOne(inside);
	}

	/** What lies inside of the range; `undefined` when nothing does. */
	get stretch(): Stretch | undefined {
		return this.#from && this.#to && { from: this.#from, to: this.#to };
	}

	/** What the range left out; `undefined` without a range. */
	get leftOut(): LeftOut | undefined {
		return this.#within?.left;
	}

	#take(item: Bounded): void {
		for (const inside of this.#within?.take(item) ?? []) this.#tellOne(inside);
	}

	#tellOne({ place, said }: Bounded): void {
		this.#from ??= place;
		this.#to = place ?? this.#to;
		if (said !== undefined) this.#engine.observe(said);
	}

	entry(view: EntryView, kept?: KeptEntry): void {
		if (this.#firstLine === 0 || view.line < this.#firstLine) this.#firstLine = view.line;
		if (view.line > this.#lastLine) this.#lastLine = view.line;
		if (view.hostname !== undefined) this.hostname = view.hostname;
		const source = this.authors.of(view);
		this.speakers.note(view, source);
		if (view.messageKind !== 'span') {
			this.timeline.add(view, undefined, kept ?? this.#passing());
			return;
		}
		if (source === undefined) {
			this.#unknown(view, kept);
			return;
		}
		const event = source.parse(view.bytes, view.start, view.end);
		this.speakers.heard(source.name, event);
		this.facts.observe(event);
		const isUnrecognised = event.kind.endsWith('.unrecognised');
		const isAskedFor = this.#engine.asksFor(event) || this.#textSources.has(source.name);
		const isCopy =
			(isUnrecognised || isAskedFor) &&
			this.#twins.isCopy(view, source.name, this.authors.isFromContainer(view));
		if (isUnrecognised && !isCopy) noteUnrecognised(this.unrecognised, source.name, view);
		if (isCopy || !(isAskedFor || Holes.tells(event))) {
			this.timeline.add(view, event, kept ?? this.#passing());
			return;
		}
		const heard = new Heard(view, source.name, event, kept);
		this.timeline.add(view, event, heard);
		if (!heard.isPlaced || this.#within !== undefined) heard.keep();
	}

	/** A range counts from entries that say nothing, too. */
	#passing(): Passing | undefined {
		return this.#within && { place: undefined };
	}

	/** A line that no grammar describes matters only to a rule that looks at its text. */
	#unknown(view: EntryView, kept: KeptEntry | undefined): void {
		const name = this.programs.size === 0 ? undefined : unknownProgram(view, this.programs);
		if (name === undefined) {
			this.timeline.add(view, undefined, kept ?? this.#passing());
			return;
		}
		const event = { kind: 'program.text' } as const;
		this.speakers.heard(name);
		const heard = new Heard(view, name, event, kept);
		this.timeline.add(view, undefined, heard);
		if (!heard.isPlaced || this.#within !== undefined) heard.keep();
	}

	boot(id: BootId | undefined): void {
		this.timeline.boot(id);
	}

	range(beginUsec: number, endUsec: number): void {
		this.timeline.range(beginUsec, endUsec);
	}

	end(): void {
		this.timeline.end();
	}

	/** Where the entries stand in the input; zeros when there are none. */
	get lines(): LineRange {
		return { first: this.#firstLine, last: this.#lastLine };
	}

	/** Somebody read the device's clock, when a command ran: it was running then, whatever its journal says. */
	clockRead({ takenAtUsec, line }: ClockRead): void {
		this.timeline.add(
			{
				line,
				section: undefined,
				stampKind: Number.isNaN(takenAtUsec) ? 'none' : 'realtime',
				stampUsec: takenAtUsec,
				zone: undefined,
				realtimeUsec: Number.NaN,
				monotonicUsec: Number.NaN,
				sourceRealtimeUsec: Number.NaN,
				bootId: undefined,
				identifier: undefined,
				pid: Number.NaN,
			},
			undefined,
			undefined,
		);
		this.timeline.end();
	}

	/** The place of a command that ran at that reading of the device's clock. */
	heading(takenAtUsec: number): Place | undefined {
		return this.timeline.heading(takenAtUsec);
	}
}
