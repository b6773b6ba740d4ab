import type { BootId, EntryView, Section } from '@whydown/journal';
import { mergeSections, type Place } from '@whydown/timeline';
import { addBootLine } from './boot-line.ts';
import type { EntryTrack } from './entry-track.ts';
import { EntryCopier, MergeableEntry, type HeldItem, type HeldLimits } from './entry-copy.ts';
import { sendMerged } from './send-merged.ts';

/** One journal section of a dump, with the places of its entries once all sections are merged. */
export interface MergedSection {
	readonly section: Section;
	/** Entries that it printed. */
	readonly entries: number;
	/** Places of those entries that could be put in order, oldest first. */
	readonly places: readonly Place[];
	readonly firstLine: number;
	readonly lastLine: number;
}

interface HeldSection {
	readonly section: Section;
	readonly items: HeldItem[];
	readonly places: Place[];
	entries: number;
	firstLine: number;
	lastLine: number;
}

/** Limits of what is held of one dump; real ones have a few thousand entries. */
const limits: HeldLimits = { entries: 20_000, bytes: 8 * 1024 * 1024 };

const reversedOption = /\s(?:-[a-zA-Z]*r\b|--reverse\b)/;

/**
 * Keeps the journal sections of a dump until all have been read: each shows a part of the same journal, and only together
 * they show when a line was written and how often.
 */
export class SectionStore {
	readonly #sections = new Map<number, HeldSection>();
	readonly #copier = new EntryCopier();
	#entries = 0;
	#bytes = 0;
	#entriesNotRead = 0;

	entry(view: EntryView): void {
		const held = this.#of(view.section);
		if (held === undefined) return;
		held.entries += 1;
		if (held.firstLine === 0) held.firstLine = view.line;
		held.lastLine = view.line;
		this.#entries += 1;
		this.#bytes += view.end - view.start;
		if (this.#entries > limits.entries || this.#bytes > limits.bytes) {
			this.#entriesNotRead += 1;
			return;
		}
		held.items.push(new MergeableEntry(this.#copier.copy(view)));
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
		this.#entriesNotRead += merged.left;
		sendMerged(merged, track, (payload) => track.entry(payload, payload));
		track.end();
		for (const item of merged.items) {
			if (item.kind === 'boot' || item.payload.place === undefined) continue;
			for (const origin of item.origins) sections[origin.section]?.places.push(item.payload.place);
		}
	}

	/** The journal sections, in the order of the dump. */
	merged(): readonly MergedSection[] {
		return [...this.#sections.values()];
	}

	/** Entries beyond the limits. */
	get entriesNotRead(): number {
		return this.#entriesNotRead;
	}

	/** A journal section that prints nothing shows something, too. */
	started(section: Section): void {
		if (section.content === 'journal') this.#of(section);
	}

	#of(section: Section | undefined): HeldSection | undefined {
		if (section === undefined) return undefined;
		let held = this.#sections.get(section.index);
		if (held === undefined) {
			held = { section, items: [], places: [], entries: 0, firstLine: 0, lastLine: 0 };
			this.#sections.set(section.index, held);
		}
		return held;
	}
}
