import type { BootId, Cursor } from '@whydown/journal';
import { align } from './align.ts';
import type { Identity } from './align.ts';
import { sameMessage } from './same-message.ts';
import type { TimedEntry } from './time.ts';
import { isComparable, weave } from './weave.ts';

/** An entry that was kept until all sections of a dump are read. */
export interface SectionEntry<Payload> {
	readonly kind: 'entry';
	/** A copy: not the reader's reused view. */
	readonly entry: TimedEntry;
	/** Present in every output of the same entry, or in none. */
	readonly cursor?: Cursor | undefined;
	/** The message as printed; `''` when it was withheld. */
	readonly message: string;
	readonly payload: Payload;
}

/** A `-- Boot … --` line. */
export interface SectionBoot {
	readonly kind: 'boot';
	readonly bootId: BootId | undefined;
}

/** The journal that one section of a dump shows. */
export interface SectionJournal<Payload> {
	/** Entries and boot lines in the order of the section. */
	readonly items: readonly (SectionEntry<Payload> | SectionBoot)[];
	/** The command was given `-r`: newest first. */
	readonly reversed: boolean;
}

/** A place where an entry was printed. */
export interface Origin {
	/** Index of the section among those that were merged. */
	readonly section: number;
	readonly line: number;
}

/** One journal entry, however many sections print it. */
export interface MergedEntry<Payload> {
	readonly kind: 'entry';
	readonly entry: TimedEntry;
	readonly message: string;
	readonly payload: Payload;
	/** The first is the one to show: it stands in the fullest section. */
	readonly origins: readonly Origin[];
}

/** The one journal that the sections of a dump show. */
export interface MergedJournal<Payload> {
	/** Entries and boot lines in the order in which they were written. */
	readonly items: readonly (MergedEntry<Payload> | SectionBoot)[];
	/**
	 * Stretches that nothing ties to the rest: their inner order is known, their place is not (`order: unknown`).
	 * In a `Timeline` each is a boot of its own, before `items`: the end of the journal is the end of `items`.
	 */
	readonly apart: readonly (readonly MergedEntry<Payload>[])[];
	/** Entries beyond the limit: counted, not merged. */
	readonly left: number;
}

/** The limits of a merge. */
export interface MergeOptions {
	/** Kept entries that are merged at most. Default 200 000. */
	readonly limit?: number;
}

/** An entry on its way through the merge. There may be very many, and few are asked for their key: it is made on demand. */
class EntryInMerge<Payload> implements MergedEntry<Payload> {
	readonly kind = 'entry';
	readonly origins: Origin[];
	readonly #kept: SectionEntry<Payload>;
	#key: string | undefined = undefined;
	/** Offset of the message in the key. */
	#messageStart = 0;

	constructor(kept: SectionEntry<Payload>, section: number) {
		this.#kept = kept;
		this.origins = [{ section, line: kept.entry.line }];
	}

	get entry(): TimedEntry {
		return this.#kept.entry;
	}

	/** A part of the key where there is one: to decode the message for every comparison costs more than to compare. */
	get message(): string {
		return this.#key === undefined || this.#messageStart === 0
			? this.#kept.message
			: this.#key.slice(this.#messageStart);
	}

	get payload(): Payload {
		return this.#kept.payload;
	}

	get second(): number {
		return this.#kept.entry.stampUsec / 1e6;
	}

	get stem(): string {
		const { key } = this;
		return this.#messageStart === 0 ? key : key.slice(0, this.#messageStart - 1);
	}

	get key(): string {
		if (this.#key !== undefined) return this.#key;
		const { cursor, message } = this.#kept;
		if (cursor !== undefined) return (this.#key = cursor);
		const printed = `${this.#printed()} `;
		this.#messageStart = printed.length;
		return (this.#key = printed + message);
	}

	/** The host name is left out: it changes, and some sections do not print it. */
	#printed(): string {
		const { stampKind, identifier, pid } = this.#kept.entry;
		return `${stampKind} ${String(Math.floor(this.second))} ${identifier ?? ''}[${String(pid)}]`;
	}
}

/** Entries of one boot. */
interface BootRun<Payload> {
	id: BootId | undefined;
	entries: EntryInMerge<Payload>[];
}

/** A run that nothing ties to a boot is compared by its clock with this many boots, the last ones. */
const UNTIED = 100;

const identity: Identity<{ key: string; stem: string; message: string }> = {
	keyOf: (item) => item.key,
	stemOf: (item) => item.stem,
	same: (one, other) => sameMessage(one.message, other.message),
};

/** The section's entries boot by boot, oldest first. */
function bootRuns<Payload>(
	journal: SectionJournal<Payload>,
	section: number,
	budget: { left: number; skipped: number },
): BootRun<Payload>[] {
	const runs: BootRun<Payload>[] = [{ id: undefined, entries: [] }];
	for (const item of journal.items) {
		if (item.kind === 'boot') {
			runs.push({ id: item.bootId, entries: [] });
		} else if (budget.left === 0) {
			budget.skipped += 1;
		} else {
			budget.left -= 1;
			const run = runs.at(-1);
			if (run === undefined) continue;
			run.id ??= item.entry.bootId;
			run.entries.push(new EntryInMerge(item, section));
		}
	}
	const filled = runs.filter((run) => run.entries.length > 0);
	if (!journal.reversed) return filled;
	for (const run of filled) run.entries.reverse();
	return filled.toReversed();
}

/** Merges a section's view of a boot into what is known of the boot. @returns `undefined` when nothing ties them. */
function mergeRun<Payload>(
	base: readonly EntryInMerge<Payload>[],
	added: readonly EntryInMerge<Payload>[],
	known: boolean,
): EntryInMerge<Payload>[] | undefined {
	const pairs = align(base, added, identity);
	if (pairs.length === 0 && !known && !isComparable(base, added)) return undefined;
	const merged: EntryInMerge<Payload>[] = [];
	let baseFrom = 0;
	let addedFrom = 0;
	for (const [baseAt, addedAt] of [...pairs, [base.length, added.length] as const]) {
		const between = weave(base.slice(baseFrom, baseAt), added.slice(addedFrom, addedAt), addedFrom > 0);
		for (const entry of between) merged.push(entry);
		const entry = base[baseAt];
		const other = added[addedAt];
		if (entry !== undefined && other !== undefined) {
			entry.origins.push(...other.origins);
			merged.push(entry);
		}
		baseFrom = baseAt + 1;
		addedFrom = addedAt + 1;
	}
	return merged;
}

/** The number of entries that two views of a boot share. */
function sharedEntries<Payload>(one: BootRun<Payload>, keys: ReadonlySet<string>): number {
	let count = 0;
	for (const entry of one.entries) if (keys.has(entry.key)) count += 1;
	return count;
}

/** The index of the known boot that a section's run shows, from `from` on: by id, else by shared entries; -1 for none. */
function bootIndexOf<Payload>(
	boots: readonly BootRun<Payload>[],
	run: BootRun<Payload>,
	from: number,
): number {
	if (run.id !== undefined) {
		const at = boots.findIndex((known, index) => index >= from && known.id === run.id);
		if (at >= 0) return at;
	}
	const keys = new Set(run.entries.map((entry) => entry.key));
	let best = -1;
	let most = 0;
	for (let at = from; at < boots.length; at += 1) {
		const known = boots[at];
		if (known === undefined) continue;
		if (known.id !== undefined && run.id !== undefined && known.id !== run.id) continue;
		const count = sharedEntries(known, keys);
		if (count > most) {
			most = count;
			best = at;
		}
	}
	return best;
}

/** Merges a section into the boots known so far. @returns stretches that nothing ties to them. */
function mergeSection<Payload>(
	boots: BootRun<Payload>[],
	runs: readonly BootRun<Payload>[],
): EntryInMerge<Payload>[][] {
	const apart: EntryInMerge<Payload>[][] = [];
	let from = 0;
	for (const [index, run] of runs.entries()) {
		let at = bootIndexOf(boots, run, from);
		let known = at >= 0;
		if (!known) {
			// A run next to one that is known lies next to it, too.
			const next = runs[index + 1];
			const nextAt = next === undefined ? -1 : bootIndexOf(boots, next, from);
			const isFree = (candidate: number): boolean => {
				const id = boots[candidate]?.id;
				return candidate >= from && candidate < boots.length && (id === undefined || run.id === undefined);
			};
			if (nextAt >= 0) {
				if (isFree(nextAt - 1)) {
					at = nextAt - 1;
					known = true;
				} else {
					boots.splice(nextAt, 0, { id: run.id, entries: run.entries });
					from = nextAt + 1;
					continue;
				}
			} else if (run.id !== undefined && index > 0) {
				boots.splice(from, 0, { id: run.id, entries: run.entries });
				from += 1;
				continue;
			}
		}
		const candidates = known ? [at] : [...boots.keys()].slice(Math.max(from, boots.length - UNTIED));
		let merged = false;
		for (const place of candidates.toReversed()) {
			const target = boots[place];
			if (target === undefined) continue;
			const entries = mergeRun(target.entries, run.entries, known);
			if (entries === undefined) continue;
			target.entries = entries;
			target.id ??= run.id;
			from = runs.length > 1 ? place + 1 : place;
			merged = true;
			break;
		}
		if (!merged) apart.push(run.entries);
	}
	return apart;
}

/**
 * Merges the journal sections of one dump into the one journal that they all show, so that each entry and each jump
 * of the clock counts once.
 *
 * The fullest section comes first and the others are tied to it: by boot lines, by entries that both print (same
 * second, identifier, pid and message; shortened messages by what is left of them), then, inside one run of the clock,
 * by stamp. An entry stands as often as in the section that has it most often. Nothing is ever sorted across a
 * jump of the clock.
 */
export function mergeSections<Payload>(
	sections: readonly SectionJournal<Payload>[],
	options: MergeOptions = {},
): MergedJournal<Payload> {
	const budget = { left: options.limit ?? 200_000, skipped: 0 };
	const views = sections
		.map((journal, section) => bootRuns(journal, section, budget))
		.map((runs) => ({ runs, size: runs.reduce((sum, run) => sum + run.entries.length, 0) }))
		.toSorted((one, other) => other.size - one.size);
	const boots: BootRun<Payload>[] = [];
	const apart: EntryInMerge<Payload>[][] = [];
	for (const { runs } of views) {
		if (boots.length === 0) boots.push(...runs);
		else apart.push(...mergeSection(boots, runs));
	}
	const items: (MergedEntry<Payload> | SectionBoot)[] = [];
	for (const [index, { id, entries }] of boots.entries()) {
		if (index > 0 || id !== undefined) items.push({ kind: 'boot', bootId: id });
		for (const entry of entries) items.push(entry);
	}
	return { items, apart, left: budget.skipped };
}
