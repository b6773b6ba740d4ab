import type { SourceEvent } from '@whydown/grammars';
import { decodeSpan, type EntryView } from '@whydown/journal';
import type { Observation } from '@whydown/rules';
import type { Place } from '@whydown/timeline';
import type { EntryCopy } from './entry-copy.ts';
import type { ProgramFailed, ProgramText } from './unknown-program.ts';

/** Stands for the place of a line as long as the time line has not decided it. */
const nowhere: Place = { ordinal: -1, boot: -1, reading: Number.NaN };

/**
 * A line that a rule may ask for, on its way through the time line to the rules: of a known source, or of a program whose texts
 * a rule reads.
 *
 * Almost always its place is decided while the reader's view still holds the line, and nothing is decoded that no
 * rule asks for. Where the time line holds the line back, `keep` copies its texts.
 */
export class ObservedLine implements Observation {
	readonly event: SourceEvent | ProgramFailed | ProgramText;
	readonly source: string;
	readonly line: number;
	readonly section: string | undefined;
	readonly pid: number | undefined;
	readonly unit: string | undefined;
	readonly fromCommand: boolean = false;
	/** The folded message, where it complains and no grammar describes it. */
	readonly template: string | undefined;
	/** The user's service that complains. */
	readonly service: string | undefined;
	place: Place = nowhere;
	/** The copy of the entry that has to learn its place, too. */
	readonly copy: EntryCopy | undefined;
	#view: EntryView | undefined;
	#stamp = '';
	#text = '';

	constructor(
		view: EntryView,
		source: string,
		event: SourceEvent | ProgramFailed | ProgramText,
		copy: EntryCopy | undefined,
		{ template, service }: Pick<Observation, 'template' | 'service'> = {},
	) {
		this.template = template;
		this.service = service;
		this.event = event;
		this.copy = copy;
		this.source = source;
		this.line = view.line;
		this.section = view.section?.command;
		this.pid = Number.isNaN(view.pid) ? undefined : view.pid;
		this.unit = view.unit;
		this.#view = view;
	}

	get isPlaced(): boolean {
		return this.place !== nowhere;
	}

	/** Characters that it keeps beside the event. */
	get textBytes(): number {
		return this.#text.length + this.#stamp.length;
	}

	/** Makes this independent of the reader's view, which moves on to the next entry. */
	keep(): void {
		this.#stamp = this.stampText();
		this.#text = this.messageText();
		this.#view = undefined;
	}

	stampText(): string {
		return this.#view === undefined ? this.#stamp : this.#view.stampText();
	}

	messageText(): string {
		const view = this.#view;
		return view === undefined ? this.#text : decodeSpan(view.bytes, view.start, view.end);
	}
}
