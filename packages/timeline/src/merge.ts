import type { BootId, Cursor } from '@whydown/journal';
import { align } from './align.ts';
import type { Identity } from './align.ts';
import { DAY, YEARLESS_YEAR } from './calendar.ts';
import type { TimedEntry } from './time.ts';

/** An entry that was kept until all sections of a dump are read. */
export interface KeptEntry<Payload> {
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
export interface KeptBoot {
	readonly kind: 'boot';
	readonly bootId: BootId | undefined;
}

/** The journal that one section of a dump shows. */
export interface SectionJournal<Payload> {
	/** Entries and boot lines in the order of the section. */
	readonly items: readonly (KeptEntry<Payload> | KeptBoot)[];
	/** The command was given `-r`: newest first. */
	readonly reversed: boolean;
}

/** Where an entry was printed. */
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
	readonly items: readonly (MergedEntry<Payload> | KeptBoot)[];
	/**
	 * Stretches that nothing ties to the rest: their inner order is known, their place is not (`order: unknown`).
	 * Whoever gives them to a `Timeline` starts each as a boot of its own, before `items`: the end of the
	 * journal is the end of `items`.
	 */
	readonly apart: readonly (readonly MergedEntry<Payload>[])[];
	/** Entries beyond the limit: counted, not merged. */
	readonly left: number;
}

/** What a merge may keep. */
export interface MergeOptions {
	/** Kept entries that are merged at most. Default 200 000. */
	readonly limit?: number;
}

/** An entry on its way through the merge. There may be very many: what most are never asked is made when they are asked. */
class Growing<Payload> implements MergedEntry<Payload> {
	readonly kind = 'entry';
	readonly origins: Origin[];
	readonly #kept: KeptEntry<Payload>;
	#key: string | undefined = undefined;
	/** Where the message begins in the key. */
	#messageStart = 0;

	constructor(kept: KeptEntry<Payload>, section: number) {
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
	entries: Growing<Payload>[];
}

/** Entries between two jumps of the clock, by what their stamps show. */
interface ClockRun {
	readonly from: number;
	readonly to: number;
	readonly first: number;
	readonly last: number;
}

/** A step back of more seconds than this ends a run: stamps no longer tell the order. */
const STEP_BACK = 10;

/** A step forward beyond this does, too. */
const STEP_FORWARD = 30 * DAY;

/** Of the boots to which nothing ties a run so many are compared with it by their clocks, the last ones. */
const UNTIED = 100;

/** Without a shared entry only runs this near are taken for the same. */
const NEAR = DAY;

const identity: Identity<{ key: string; stem: string; message: string }> = {
	keyOf: (item) => item.key,
	stemOf: (item) => item.stem,
	same: (one, other) => sameMessage(one.message, other.message),
};

/** Whether two messages are one, printed whole or cut short: `…` inside or at the end, `>` at the end. */
export function sameMessage(one: string, other: string): boolean {
	return one === other || isShortened(one, other) || isShortened(other, one);
}

function isShortened(short: string, whole: string): boolean {
	if (short.length - 1 >= whole.length) return false;
	const cut = short.indexOf('…');
	if (cut > 0) {
		const rest = short.slice(cut + 1);
		return whole.startsWith(short.slice(0, cut)) && whole.endsWith(rest);
	}
	return short.length > 1 && short.endsWith('>') && whole.startsWith(short.slice(0, -1));
}

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
			run.entries.push(new Growing(item, section));
		}
	}
	const filled = runs.filter((run) => run.entries.length > 0);
	if (!journal.reversed) return filled;
	for (const run of filled) run.entries.reverse();
	return filled.toReversed();
}

/** Seconds between two runs' readings; 0 when they overlap. Year-less readings may be a year apart. */
function distance(one: ClockRun, other: ClockRun, yearless: boolean): number {
	let best = Number.POSITIVE_INFINITY;
	for (const shift of yearless ? [-YEARLESS_YEAR, 0, YEARLESS_YEAR] : [0]) {
		const apart = Math.max(one.first - (other.last + shift), other.first + shift - one.last, 0);
		best = Math.min(best, apart);
	}
	return best;
}

/** Cuts entries where their stamps jump. */
function clockRuns(entries: readonly { second: number }[], from: number, to: number): ClockRun[] {
	const runs: ClockRun[] = [];
	let start = from;
	let first = Number.NaN;
	let high = Number.NaN;
	for (let at = from; at < to; at += 1) {
		const second = entries[at]?.second ?? Number.NaN;
		if (Number.isNaN(second)) continue;
		if (second < high - STEP_BACK || second > high + STEP_FORWARD) {
			runs.push({ from: start, to: at, first, last: high });
			start = at;
			first = Number.NaN;
			high = Number.NaN;
		}
		if (Number.isNaN(first)) first = second;
		if (!(second <= high)) high = second;
	}
	if (start < to) runs.push({ from: start, to, first, last: high });
	return runs;
}

/** The first entry in `entries[from, to)` whose stamp is later. */
function firstAfter(
	entries: readonly { second: number }[],
	from: number,
	to: number,
	second: number,
): number {
	let at = from;
	while (at < to && (entries[at]?.second ?? 0) <= second) at += 1;
	return at;
}

/**
 * Weaves entries that only one side has into the stretch between two shared entries: by their stamps where both
 * sides show the same run of the clock, else right after the shared entry before them.
 */
function weave<Payload>(
	base: readonly Growing<Payload>[],
	added: readonly Growing<Payload>[],
	tiedBefore: boolean,
): Growing<Payload>[] {
	if (base.length === 0) return [...added];
	if (added.length === 0) return [...base];
	const yearless = added[0]?.entry.stampKind === 'yearless';
	const baseRuns = clockRuns(base, 0, base.length);
	const result: Growing<Payload>[] = [];
	let taken = 0;
	let runAt = 0;
	const takeUntil = (to: number): void => {
		for (; taken < to; taken += 1) {
			const entry = base[taken];
			if (entry !== undefined) result.push(entry);
		}
	};
	for (const run of clockRuns(added, 0, added.length)) {
		let nearest: ClockRun | undefined;
		let nearestAt = runAt;
		let nearestDistance = STEP_FORWARD;
		for (let at = runAt; at < baseRuns.length; at += 1) {
			const candidate = baseRuns[at];
			if (candidate === undefined) continue;
			const apart = distance(run, candidate, yearless);
			if (apart > nearestDistance || (nearest !== undefined && apart === nearestDistance)) continue;
			nearest = candidate;
			nearestAt = at;
			nearestDistance = apart;
		}
		runAt = nearestAt;
		if (nearest === undefined) {
			if (!tiedBefore && result.length === 0) takeUntil(base.length);
		} else takeUntil(nearest.from);
		for (let at = run.from; at < run.to; at += 1) {
			const entry = added[at];
			if (entry === undefined) continue;
			if (nearest !== undefined) takeUntil(firstAfter(base, taken, nearest.to, entry.second));
			result.push(entry);
		}
	}
	takeUntil(base.length);
	return result;
}

/** Whether all runs of the clock that `added` shows have a near one in `base`, each a single one. */
function comparable<Payload>(base: readonly Growing<Payload>[], added: readonly Growing<Payload>[]): boolean {
	const yearless = added[0]?.entry.stampKind === 'yearless';
	if (base[0]?.entry.stampKind !== added[0]?.entry.stampKind) return false;
	const baseRuns = clockRuns(base, 0, base.length);
	return clockRuns(added, 0, added.length).every(
		(run) => baseRuns.filter((candidate) => distance(run, candidate, yearless) <= NEAR).length === 1,
	);
}

/** Merges a section's view of a boot into what is known of the boot. @returns `undefined` when nothing ties them. */
function mergeRun<Payload>(
	base: readonly Growing<Payload>[],
	added: readonly Growing<Payload>[],
	known: boolean,
): Growing<Payload>[] | undefined {
	const pairs = align(base, added, identity);
	if (pairs.length === 0 && !known && !comparable(base, added)) return undefined;
	const merged: Growing<Payload>[] = [];
	let baseFrom = 0;
	let addedFrom = 0;
	for (const [baseAt, addedAt] of [...pairs, [base.length, added.length] as const]) {
		const between = weave(base.slice(baseFrom, baseAt), added.slice(addedFrom, addedAt), addedFrom > 0);
		for (const entry of between) merged.push(entry);
		const entry = base[baseAt];
		const twin = added[addedAt];
		if (entry !== undefined && twin !== undefined) {
			entry.origins.push(...twin.origins);
			merged.push(entry);
		}
		baseFrom = baseAt + 1;
		addedFrom = addedAt + 1;
	}
	return merged;
}

/** How many entries two views of a boot share. */
function shared<Payload>(one: BootRun<Payload>, keys: ReadonlySet<string>): number {
	let count = 0;
	for (const entry of one.entries) if (keys.has(entry.key)) count += 1;
	return count;
}

/** Which known boot a section's run shows, looking from `from` on: by id, else by shared entries. */
function boot<Payload>(boots: readonly BootRun<Payload>[], run: BootRun<Payload>, from: number): number {
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
		const count = shared(known, keys);
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
): Growing<Payload>[][] {
	const apart: Growing<Payload>[][] = [];
	let from = 0;
	for (const [index, run] of runs.entries()) {
		let at = boot(boots, run, from);
		let known = at >= 0;
		if (!known) {
			// A run next to one that is known lies next to it, too.
			const next = runs[index + 1];
			const nextAt = next === undefined ? -1 : boot(boots, next, from);
			const fits = (candidate: number): boolean => {
				const id = boots[candidate]?.id;
				return candidate >= from && candidate < boots.length && (id === undefined || run.id === undefined);
			};
			if (nextAt >= 0) {
				if (fits(nextAt - 1)) {
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
	const apart: Growing<Payload>[][] = [];
	for (const { runs } of views) {
		if (boots.length === 0) boots.push(...runs);
		else apart.push(...mergeSection(boots, runs));
	}
	const items: (MergedEntry<Payload> | KeptBoot)[] = [];
	for (const [index, { id, entries }] of boots.entries()) {
		if (index > 0 || id !== undefined) items.push({ kind: 'boot', bootId: id });
		for (const entry of entries) items.push(entry);
	}
	return { items, apart, left: budget.skipped };
}
