import type { BootId, EntryView } from '@whydown/journal';
import { mergeSections, stepsForward } from '@whydown/timeline';
import { addBootLine } from './boot-line.ts';
import type { JournalTrack } from './entry-track.ts';
import { EntryCopier, MergeableEntry, type EntryCopy, type HeldItem, type HeldLimits } from './entry-copy.ts';

type PassingItem =
	Exclude<HeldItem, { kind: 'entry' }> | { readonly kind: 'entry'; readonly payload: EntryCopy };

/** Entries that show the order of a journal; fewer do once the steps forward lead by so many. */
const tellingEntries = 200;
const tellingLead = 3;

/** Limits of what is held of a reversed journal: its newest entries, which come first. */
const defaultLimits: HeldLimits = { entries: 30_000, bytes: 8 * 1024 * 1024 };

/**
 * Sends the entries of a journal on their way oldest first. One that runs forward passes at once, after its first few entries;
 * one that was printed with `-r` is kept until its end and turned round.
 */
export class OldestFirst {
	readonly #track: JournalTrack;
	readonly #limits: HeldLimits;
	readonly #copier = new EntryCopier();
	#items: HeldItem[] = [];
	#entries = 0;
	#bytes = 0;
	#entriesNotRead = 0;
	#bootId: BootId | undefined = undefined;
	/** `open` while a journal begins that may yet be a reversed one. */
	#order: 'open' | 'passing' | 'reversed' = 'open';

	constructor(track: JournalTrack, limits: HeldLimits = defaultLimits) {
		this.#track = track;
		this.#limits = limits;
	}

	entry(view: EntryView): void {
		if (this.#order === 'passing') {
			this.#track.entry(view);
			return;
		}
		this.#hold(view);
		if (this.#order === 'open') this.#decide(this.#entries >= tellingEntries);
	}

	boot(bootId: BootId | undefined): void {
		if (this.#order === 'passing') this.#track.boot(bootId);
		else addBootLine(this.#items, bootId);
	}

	/** The journal ends here: sends on what was kept. */
	end(): void {
		if (this.#order === 'open') this.#decide(true);
		const items = this.#items;
		this.#pass(this.#order === 'reversed' ? mergeSections([{ items, reversed: true }]).items : items);
		this.#order = 'open';
		this.#entries = 0;
		this.#bytes = 0;
	}

	/** Entries of a reversed journal beyond the limits: its oldest ones. */
	get entriesNotRead(): number {
		return this.#entriesNotRead;
	}

	#hold(view: EntryView): void {
		this.#entries += 1;
		this.#bytes += view.end - view.start;
		if (this.#entries > this.#limits.entries || this.#bytes > this.#limits.bytes) {
			this.#entriesNotRead += 1;
			return;
		}
		// The entries name their boots, where no line parts these.
		if (view.bootId !== undefined && view.bootId !== this.#bootId) this.boot(view.bootId);
		this.#bootId = view.bootId;
		this.#items.push(new MergeableEntry(this.#copier.copy(view)));
	}

	/** Decides the order of the journal, if it is clear by now. `last`: it will not become clearer. */
	#decide(last: boolean): void {
		const lead = stepsForward(this.#items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : [])));
		if (lead < 0) {
			if (last) this.#order = 'reversed';
		} else if (last || lead >= tellingLead) {
			this.#order = 'passing';
			this.#pass(this.#items);
		}
	}

	#pass(items: readonly PassingItem[]): void {
		for (const item of items) {
			if (item.kind === 'boot') this.#track.boot(item.bootId);
			else this.#track.entry(item.payload);
		}
		this.#items = [];
		this.#bootId = undefined;
	}
}
