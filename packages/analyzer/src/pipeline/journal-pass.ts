import { FactsCollector, UnrecognisedCollector } from '@whydown/grammars';
import type { BootId, EntryView } from '@whydown/journal';
import type { Engine } from '@whydown/rules';
import { Timeline, type Place } from '@whydown/timeline';
import type { LineRange } from '../claims/journal-claims.ts';
import { Authors } from './authors.ts';
import type { EntryTrack } from './entry-order.ts';
import { Heard } from './heard.ts';
import { KernelMessages } from './kernel-messages.ts';
import type { KeptEntry } from './kept-entry.ts';
import { noteUnrecognised } from './note-unrecognised.ts';
import { Speakers } from './speakers.ts';
import { Twins } from './twins.ts';

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
	readonly timeline: Timeline<Heard | KeptEntry>;
	readonly speakers: Speakers = new Speakers();
	readonly unrecognised: UnrecognisedCollector = new UnrecognisedCollector();
	/** What events tell about the device, the outputs of commands included. */
	readonly facts: FactsCollector = new FactsCollector();
	readonly authors: Authors = new Authors();
	/** What the journal shows of what `dmesg` shows, too. */
	readonly kernelMessages: KernelMessages = new KernelMessages();
	hostname: string | undefined;
	readonly #engine: Engine;
	readonly #twins: Twins = new Twins();
	#firstLine = 0;
	#lastLine = 0;

	constructor(engine: Engine) {
		this.#engine = engine;
		this.timeline = new Timeline<Heard | KeptEntry>({
			placed: (traveller, place) => {
				traveller.place = place;
				if (!(traveller instanceof Heard)) return;
				if (traveller.kept !== undefined) traveller.kept.place = place;
				if (traveller.source === 'kernel') this.kernelMessages.note(traveller.messageText(), place.boot);
				this.#engine.observe(traveller);
			},
		});
	}

	entry(view: EntryView, kept?: KeptEntry): void {
		if (this.#firstLine === 0 || view.line < this.#firstLine) this.#firstLine = view.line;
		if (view.line > this.#lastLine) this.#lastLine = view.line;
		if (view.hostname !== undefined) this.hostname = view.hostname;
		const source = this.authors.of(view);
		this.speakers.note(view, source);
		if (source === undefined || view.messageKind !== 'span') {
			this.timeline.add(view, undefined, kept);
			return;
		}
		const event = source.parse(view.bytes, view.start, view.end);
		this.speakers.heard(source.name);
		this.facts.observe(event);
		const isUnrecognised = event.kind.endsWith('.unrecognised');
		const isAskedFor = this.#engine.asksFor(event);
		const isCopy =
			(isUnrecognised || isAskedFor) &&
			this.#twins.isCopy(view, source.name, this.authors.isFromContainer(view));
		if (isUnrecognised && !isCopy) noteUnrecognised(this.unrecognised, source.name, view);
		if (!isAskedFor || isCopy) {
			this.timeline.add(view, event, kept);
			return;
		}
		const heard = new Heard(view, source, event, kept);
		this.timeline.add(view, event, heard);
		if (!heard.isPlaced) heard.keep();
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
