import { FactsCollector, messageReach, UnrecognisedCollector } from '@whydown/grammars';
import { decodeSpan, type EntryView } from '@whydown/journal';
import type { Engine, Observation } from '@whydown/rules';
import type { Place, PlaceRange } from '@whydown/timeline';
import type { TimeRange } from '../time-range.ts';
import { DuplicateLines } from './duplicate-lines.ts';
import type { EntryCopy } from './entry-copy.ts';
import { HostChanges } from './host-changes.ts';
import { KernelMessages } from './kernel-messages.ts';
import type { LineRange } from './line-range.ts';
import { LostLines } from './lost-lines.ts';
import { ObservedLine } from './observed-line.ts';
import { PlacedTrack, type Placeable } from './placed-track.ts';
import { exactly } from './range-filter.ts';
import { Speakers } from './speakers.ts';
import { complainsLoudly, ofServices, userServiceOf } from './user-service.ts';
import { programFailure, unknownProgramOf, unknownPrograms } from './unknown-program.ts';

/** An entry that says nothing to the rules. */
interface Passing {
	place: Place | undefined;
}

/** An observation of a command's output: it has its place from the start. */
interface CommandObservation extends Placeable {
	readonly observation: Observation;
}

type Traveller = ObservedLine | EntryCopy | Passing | CommandObservation;

/** A reading of the device's clock beside its journal: `NaN` when only the fact is known that something ran. */
export interface ClockRead {
	readonly takenAtUsec: number;
	readonly line: number;
}

/**
 * Takes the entries of one journal forward, once, in constant memory: who said it, what was said, when it happened, which
 * rules ask for it. An entry of a program that nobody described only moves the clock on.
 */
export class JournalPass extends PlacedTrack<Traveller> {
	readonly speakers: Speakers = new Speakers();
	readonly unrecognised: UnrecognisedCollector = new UnrecognisedCollector();
	/** At least one line was described by a grammar, or is one whose words some rule looks at. */
	hasUnderstood: boolean = false;
	/** The facts that events tell about the device, the outputs of commands included. */
	readonly facts: FactsCollector = new FactsCollector();
	/** The kernel's messages in the journal, which `dmesg` shows once more. */
	readonly kernelMessages: KernelMessages = new KernelMessages();
	readonly lostLines: LostLines = new LostLines();
	hostname: string | undefined;
	readonly hostChanges: HostChanges = new HostChanges();
	/** Programs that no grammar describes, and whose lines rules read as texts. */
	readonly programs: ReadonlySet<string>;
	readonly #engine: Engine;
	/** Sources whose lines matter to the rules, whatever they say. */
	readonly #textSources: ReadonlySet<string>;
	readonly #duplicates: DuplicateLines = new DuplicateLines();
	#from: Place | undefined;
	#to: Place | undefined;
	#firstLine = 0;
	#lastLine = 0;

	/** @param range - the stretch of time outside of which nothing is told to the rules */
	constructor(engine: Engine, range?: TimeRange) {
		super(range);
		this.#engine = engine;
		this.#textSources = engine.textSources;
		this.programs = unknownPrograms(engine.textSources);
	}

	entry(view: EntryView, copy?: EntryCopy): void {
		if (this.#firstLine === 0 || view.line < this.#firstLine) this.#firstLine = view.line;
		if (view.line > this.#lastLine) this.#lastLine = view.line;
		if (view.hostname !== undefined && view.hostname !== this.hostname) this.#ofHost(view.hostname, view);
		const source = this.authors.of(view);
		this.speakers.note(view, source);
		if (view.messageKind !== 'span') {
			this.add(view, undefined, copy ?? this.#passing());
			return;
		}
		if (source === undefined) {
			this.#ofUnknownProgram(view, copy);
			return;
		}
		const event = source.parse(view.bytes, view.start, view.end);
		this.speakers.noteLine(source.name, event);
		this.facts.observe(event);
		const isUnrecognised = event.kind.endsWith('.unrecognised');
		this.hasUnderstood ||= !isUnrecognised && !event.kind.endsWith('.other');
		const isAskedFor = this.#engine.asksFor(event) || this.#textSources.has(source.name);
		const isDuplicate =
			(isUnrecognised || isAskedFor) &&
			this.#duplicates.isDuplicate(view, source.name, this.authors.isFromContainer(view));
		const template = isUnrecognised && !isDuplicate ? this.#complaintIn(source.name, view) : undefined;
		if (isDuplicate || !(isAskedFor || template !== undefined || LostLines.areToldBy(event))) {
			this.add(view, event, copy ?? this.#passing());
			return;
		}
		const service = source.name === ofServices ? view.service : undefined;
		const line = new ObservedLine(view, source.name, event, copy, { template, service });
		this.add(view, event, line);
		if (!line.isPlaced || this.isRanged) line.keep();
	}

	/** Tells the rules what was said inside of the range, as far as that is decided; without a range all is told at once. */
	tell(): void {
		for (const item of this.taken()) this.#tellOne(item);
	}

	/** Tells the rules what the output of a command said. */
	observe(observation: Observation, takenAtUsec: number): void {
		if (!this.isRanged) {
			this.#engine.observe(observation);
			return;
		}
		const { place } = observation;
		const at = exactly(takenAtUsec);
		for (const item of this.inside({ place, at, textBytes: 0, observation })) this.#tellOne(item);
	}

	/** Nothing follows: tells the rules the rest of the range. */
	endRange(): void {
		for (const item of this.rest()) this.#tellOne(item);
	}

	/** The first place inside of the range and the last; `undefined` when nothing lies inside. */
	get stretch(): PlaceRange | undefined {
		return this.#from && this.#to && { from: this.#from, to: this.#to };
	}

	get lines(): LineRange {
		return { first: this.#firstLine, last: this.#lastLine };
	}

	/** Somebody read the device's clock, when a command ran: it was running then, whatever its journal says. */
	clockRead({ takenAtUsec, line }: ClockRead): void {
		this.add(
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
		this.end();
	}

	protected override placed(item: Traveller, place: Place): void {
		if (item instanceof ObservedLine) {
			if (item.copy !== undefined) item.copy.place = place;
			if (item.source === 'kernel') this.kernelMessages.note(item.messageText(), place.boot);
			if (LostLines.areToldBy(item.event)) this.lostLines.note(item.event, place);
		}
		if (this.isRanged) super.placed(item, place);
		else if (item instanceof ObservedLine) this.#engine.observe(item);
	}

	#tellOne(item: Traveller): void {
		this.#from ??= item.place;
		this.#to = item.place ?? this.#to;
		if (item instanceof ObservedLine) this.#engine.observe(item);
		else if ('observation' in item) this.#engine.observe(item.observation);
	}

	/** What a dump prints is one device's, whatever it was called. */
	#ofHost(hostname: string, { line, section }: EntryView): void {
		if (this.hostname !== undefined && section === undefined) {
			this.hostChanges.note(line, this.hostname, hostname);
		}
		this.hostname = hostname;
	}

	#passing(): Passing | undefined {
		return this.isRanged ? { place: undefined } : undefined;
	}

	/** A line that no grammar describes matters where it names a failure, and to a rule that looks at its text. */
	#ofUnknownProgram(view: EntryView, copy: EntryCopy | undefined): void {
		const asked = this.programs.size === 0 ? undefined : unknownProgramOf(view, this.programs);
		const failed = programFailure(view);
		const service = failed === undefined ? this.#complainingService(view) : undefined;
		const name = asked ?? failed?.name ?? service;
		if (name === undefined) {
			this.add(view, undefined, copy ?? this.#passing());
			return;
		}
		if (asked !== undefined) {
			this.speakers.noteLine(asked);
			this.hasUnderstood = true;
		}
		const line = new ObservedLine(view, name, failed?.event ?? { kind: 'program.text' }, copy, { service });
		this.add(view, undefined, line);
		if (!line.isPlaced || this.isRanged) line.keep();
	}

	#complainingService(view: EntryView): string | undefined {
		const service = userServiceOf(view, this.authors.nameOf(view));
		return service !== undefined && complainsLoudly(view) ? service : undefined;
	}

	/** Collects a message of a known source that its grammar does not describe; its template, where it complains. */
	#complaintIn(source: string, { line, section, bytes, start, end }: EntryView): string | undefined {
		const text = decodeSpan(bytes, start, Math.min(end, start + messageReach));
		const { template, alarm } = this.unrecognised.add(source, line, section?.command, text);
		return alarm === 'fatal' || alarm === 'error' ? template : undefined;
	}
}
