import type { EntryView, HealthCheck, JournalSink, Marker, OutputLineView, Section } from '@whydown/journal';
import type { SourceEvent } from '@whydown/grammars';
import type { EntryTrack } from './entry-track.ts';
import { Excerpts } from './excerpts.ts';
import { OldestFirst } from './oldest-first.ts';
import { SectionStore, type ShownSection } from './section-store.ts';

/** Who reads the outputs of commands. */
export interface OutputSink {
	started(section: Section): void;
	line(view: OutputLineView): void;
	ended(section: Section): void;
	check(check: HealthCheck): void;
	/** Lines beyond what is kept. */
	readonly left: number;
	/** What the commands said. */
	readonly said: readonly { readonly event: SourceEvent }[];
}

/**
 * Brings the entries of an input into the order in which they were written. A journal passes entry by entry, unless it is
 * printed newest first. The
 * sections of a dump show one journal in parts: they are kept until the end, and merged.
 */
export class EntryOrder implements JournalSink {
	readonly #track: EntryTrack;
	readonly #outputs: OutputSink | undefined;
	readonly #journal: OldestFirst;
	readonly #excerpts: Excerpts | undefined;
	readonly #store: SectionStore = new SectionStore();
	readonly #sections: Section[] = [];
	readonly #markers = new Set<Marker['kind']>();

	/** @param isMerged - whether the excerpts of a journal that stand one after the other are merged, too */
	constructor(track: EntryTrack, outputs?: OutputSink, isMerged: boolean = false) {
		this.#track = track;
		this.#outputs = outputs;
		this.#excerpts = isMerged ? new Excerpts(track) : undefined;
		this.#journal = new OldestFirst(this.#excerpts ?? track);
	}

	entry(view: EntryView): void {
		if (view.section === undefined) this.#journal.entry(view);
		else this.#store.entry(view);
	}

	marker(marker: Marker): void {
		this.#markers.add(marker.kind);
		// The journal's range is a hint for the whole input, wherever it stands.
		if (marker.kind === 'range') {
			this.#track.range(marker.beginUsec, marker.endUsec);
			if (marker.section === undefined) this.#excerpts?.header();
		} else if (marker.kind !== 'boot') return;
		else if (marker.section === undefined) this.#journal.boot(marker.bootId);
		else this.#store.boot(marker.section, marker.bootId);
	}

	sectionStarted(section: Section): void {
		this.#sections.push(section);
		this.#store.started(section);
		this.#outputs?.started(section);
	}

	outputLine(view: OutputLineView): void {
		this.#outputs?.line(view);
	}

	sectionEnded(section: Section): void {
		this.#outputs?.ended(section);
	}

	check(check: HealthCheck): void {
		this.#outputs?.check(check);
	}

	/** The input has been read: sends on what was kept. */
	end(): void {
		this.#journal.end();
		this.#excerpts?.end();
		for (const { event } of this.#outputs?.said ?? []) this.#track.authors.learn(event);
		if (this.#sections.length > 0) this.#store.replay(this.#track);
		this.#track.end();
	}

	get sections(): readonly Section[] {
		return this.#sections;
	}

	/** Whether the journal consists of excerpts of some units that stand one after the other. */
	get areExcerptsOfUnits(): boolean {
		return this.#excerpts?.areOfUnits === true;
	}

	/** The kinds of marker lines that were met. */
	get markers(): readonly Marker['kind'][] {
		return [...this.#markers];
	}

	/** What the journal sections of a dump showed. */
	get shown(): readonly ShownSection[] {
		return this.#store.shown();
	}

	/** Entries of a dump or of a reversed journal beyond what is kept. */
	get left(): number {
		return this.#store.left + this.#journal.left;
	}

	/** Lines of outputs beyond what is kept. */
	get leftOfOutputs(): number {
		return this.#outputs?.left ?? 0;
	}
}
