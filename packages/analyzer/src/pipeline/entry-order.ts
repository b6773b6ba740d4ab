import type { SourceEvent } from '@whydown/grammars';
import type { EntryView, HealthCheck, JournalSink, Marker, OutputLineView, Section } from '@whydown/journal';
import type { OrderedContent } from '../input/input-reader.ts';
import type { EntryTrack } from './entry-track.ts';
import { OldestFirst } from './oldest-first.ts';
import { PastedExcerpts } from './pasted-excerpts.ts';
import { SectionStore, type MergedSection } from './section-store.ts';

/** Reads the outputs of commands. */
export interface OutputSink {
	started(section: Section): void;
	line(view: OutputLineView): void;
	ended(section: Section): void;
	check(check: HealthCheck): void;
	/** Lines beyond what is kept. */
	readonly linesNotRead: number;
	/** The events of the outputs. */
	readonly statements: readonly { readonly event: SourceEvent }[];
}

/**
 * Brings the entries of an input into the order in which they were written. A journal passes entry by entry, unless it is
 * printed newest first. The sections of a dump show one journal in parts: they are kept until the end, and merged.
 */
export class EntryOrder implements JournalSink, OrderedContent {
	readonly #track: EntryTrack;
	readonly #outputs: OutputSink | undefined;
	readonly #journal: OldestFirst;
	readonly #excerpts: PastedExcerpts | undefined;
	readonly #store: SectionStore = new SectionStore();
	readonly #sections: Section[] = [];
	readonly #markers = new Set<Marker['kind']>();

	/** @param isMerged - `true`: the excerpts of a journal that stand one after the other are merged, too */
	constructor(track: EntryTrack, outputs?: OutputSink, isMerged: boolean = false) {
		this.#track = track;
		this.#outputs = outputs;
		this.#excerpts = isMerged ? new PastedExcerpts(track) : undefined;
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
		for (const { event } of this.#outputs?.statements ?? []) this.#track.authors.learn(event);
		if (this.#sections.length > 0) this.#store.replay(this.#track);
		this.#track.end();
	}

	get sections(): readonly Section[] {
		return this.#sections;
	}

	/** True for a journal that consists of excerpts of some units, one after the other. */
	get areExcerptsOfUnits(): boolean {
		return this.#excerpts?.areOfUnits === true;
	}

	/** The kinds of marker lines that were met. */
	get markers(): readonly Marker['kind'][] {
		return [...this.#markers];
	}

	/** The journal sections of a dump, merged. */
	get mergedSections(): readonly MergedSection[] {
		return this.#store.merged();
	}

	/** Entries of a dump or of a reversed journal beyond what is kept. */
	get entriesNotRead(): number {
		return this.#store.entriesNotRead + this.#journal.entriesNotRead;
	}

	/** Lines of outputs beyond what is kept. */
	get outputLinesNotRead(): number {
		return this.#outputs?.linesNotRead ?? 0;
	}
}
