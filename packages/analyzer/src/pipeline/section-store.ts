import type { BootId, EntryView, Section } from '@whydown/journal';
import { mergeSections, type Place, type SectionJournal } from '@whydown/timeline';
import { addBootLine } from './boot-line.ts';
import type { EntryTrack } from './entry-track.ts';
import { sendMerged } from './excerpts.ts';
import { EntryKeeper, Waiting, type KeptEntry, type KeptLimits } from './kept-entry.ts';

type Item = SectionJournal<KeptEntry>['items'][number];

/** What one journal section of a dump showed, once all are merged. */
export interface ShownSection {
	readonly section: Section;
	/** Entries that it printed. */
	readonly entries: number;
	/** Places of those entries that could be put in order, oldest first. */
	readonly places: readonly Place[];
	readonly firstLine: number;
	readonly lastLine: number;
}

interface Kept {
	readonly section: Section;
	readonly items: Item[];
	readonly places: Place[];
	entries: number;
	firstLine: number;
	lastLine: number;
}

/** What is kept of one dump at most; real ones have a few thousand entries. */
const limits: KeptLimits = { entries: 20_000, bytes: 8 * 1024 * 1024 };

const reversedOption = /\s(?:-[a-zA-Z]*r\b|--reverse\b)/;

/**
 * Keeps the journal sections of a dump until all have been read: each shows a part of the same journal, and only together
 * they show when a line was written and how often.
 */
export class SectionStore {
	readonly #sections = new Map<number, Kept>();
	readonly #keeper = new EntryKeeper();
	#entries = 0;
	#bytes = 0;
	#left = 0;

	entry(view: EntryView): void {
		const kept = this.#of(view.section);
		if (kept === undefined) return;
		kept.entries += 1;
		if (kept.firstLine === 0) kept.firstLine = view.line;
		kept.lastLine = view.line;
		this.#entries += 1;
		this.#bytes += view.end - view.start;
		if (this.#entries > limits.entries || this.#bytes > limits.bytes) {
			this.#left += 1;
			return;
		}
		kept.items.push(new Waiting(this.#keeper.keep(view)));
	}

	/** A boot line inside a section. */
	boot(section: Section | undefined, bootId: BootId | undefined): void {
		const items = this.#of(section)?.items;
		if (items !== undefined) addBootLine(items, bootId);
	}

	/** Merges the sections and sends their entries on their way, each once, in the order in which they were written. */
	replay(track: EntryTrack): void {
		const sections = [...this.#sections.values()];
		const merged = mergeSections(
			sections.map(({ section, items }) => ({ items, reversed: reversedOption.test(section.command) })),
			{ limit: limits.entries },
		);
		this.#left += merged.left;
		sendMerged(merged, track, (payload) => track.entry(payload, payload));
		track.end();
		for (const item of merged.items) {
			if (item.kind === 'boot' || item.payload.place === undefined) continue;
			for (const origin of item.origins) sections[origin.section]?.places.push(item.payload.place);
		}
	}

	/** The journal sections, in the order of the dump. */
	shown(): readonly ShownSection[] {
		return [...this.#sections.values()];
	}

	/** Entries beyond the limits: counted, not read. */
	get left(): number {
		return this.#left;
	}

	/** A journal section that prints nothing shows something, too. */
	started(section: Section): void {
		if (section.content === 'journal') this.#of(section);
	}

	#of(section: Section | undefined): Kept | undefined {
		if (section === undefined) return undefined;
		let kept = this.#sections.get(section.index);
		if (kept === undefined) {
			kept = { section, items: [], places: [], entries: 0, firstLine: 0, lastLine: 0 };
			this.#sections.set(section.index, kept);
		}
		return kept;
	}
}
