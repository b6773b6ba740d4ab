import type { BootId, EntryView } from '@whydown/journal';
import { mergeSections } from '@whydown/timeline';
import { addBootLine } from './boot-line.ts';
import { EntryCopier, MergeableEntry, type EntryCopy, type HeldItem, type HeldLimits } from './entry-copy.ts';
import type { JournalTrack } from './entry-track.ts';
import { sendMerged, type MergedEntries } from './send-merged.ts';
import { programsOfEverybody } from './speakers.ts';

/** Limits of what is held of a journal until it is clear whether it consists of excerpts; people paste a few hundred lines. */
const defaultLimits: HeldLimits = { entries: 10_000, bytes: 4 * 1024 * 1024 };

const second = 1_000_000;
const day = 86_400 * second;

/** A step back of less may be disorder. */
const stepBack = 10 * second;

/** Nobody pastes more; a clock that goes to and fro can look like more. */
const mostExcerpts = 100;

/** Two excerpts that print so many equal entries print the same journal. */
const sharedEntries = 2;

const lineFeed = 0x0a;

/** Somebody who leaves something out of a log puts so many lines in its place. */
const mostBetween = 3;

/** Entries whose stamps run on. */
interface Run {
	readonly items: HeldItem[];
	/** The programs that speak in it, without the service manager, which speaks in the excerpt of every unit. */
	readonly names: Set<string>;
	readonly keys: Set<string>;
	/** The lowest and the highest process number of each program, without the service manager's. */
	readonly pids: Map<string, { low: number; high: number }>;
	/** The machines that name themselves. */
	readonly hosts: Set<string>;
	/** The header of a journal stands before it. */
	readonly isHeaded: boolean;
	/** A line or two that are no entries stand before it, and nowhere else: somebody put pieces together. */
	isApart: boolean;
	first: number;
	last: number;
}

interface Excerpt {
	readonly items: HeldItem[];
	readonly runs: Run[];
	/** The programs that speak in any of its runs. */
	readonly names: Set<string>;
}

/**
 * Tells excerpts of one journal that stand one after the other (`journalctl -u openvpn`, then `journalctl -u chronyd`, in one
 * file) from a clock that was set back, and merges them. The stamps go back in both; but two excerpts of one time are of
 * different programs, or print the same entries. A journal that is longer than what is kept passes as it is.
 */
export class PastedExcerpts implements JournalTrack {
	readonly #track: JournalTrack;
	readonly #limits: HeldLimits;
	readonly #copier = new EntryCopier();
	#items: HeldItem[] = [];
	#bytes = 0;
	#entries = 0;
	/** The numbers of the items before which the header of another journal stood. */
	#headers: number[] = [];
	#isPassing = false;
	#areOfUnits = false;

	constructor(track: JournalTrack, limits: HeldLimits = defaultLimits) {
		this.#track = track;
		this.#limits = limits;
	}

	/** True for a journal of several excerpts of which none shows everybody. */
	get areOfUnits(): boolean {
		return this.#areOfUnits;
	}

	entry(view: EntryView): void {
		if (this.#isPassing) {
			this.#track.entry(view);
			return;
		}
		this.#items.push(new MergeableEntry(this.#copier.copy(view)));
		this.#entries += 1;
		this.#bytes += view.end - view.start;
		if (this.#entries >= this.#limits.entries || this.#bytes > this.#limits.bytes) {
			this.#isPassing = true;
			this.#send({ items: this.#items, apart: [] });
		}
	}

	boot(bootId: BootId | undefined): void {
		if (this.#isPassing) this.#track.boot(bootId);
		else addBootLine(this.#items, bootId);
	}

	/** `journalctl` begins to print: what follows is an excerpt of its own. */
	header(): void {
		if (this.#isPassing || this.#entries === 0 || this.#headers.at(-1) === this.#items.length) return;
		this.#headers.push(this.#items.length);
	}

	/** The journal ends here: sends on what was kept. */
	end(): void {
		const excerpts = excerptsOf(runsOf(this.#items, new Set(this.#headers)));
		const isPasted = excerpts.length > 1 && excerpts.length <= mostExcerpts;
		this.#areOfUnits = isPasted && excerpts.every(({ names }) => names.size < programsOfEverybody);
		if (!isPasted) this.#send({ items: this.#items, apart: [] });
		else {
			const sections = excerpts.map(({ items }) => ({ items, reversed: false }));
			this.#send(mergeSections(sections, { limit: this.#limits.entries }));
		}
	}

	#send(merged: MergedEntries): void {
		sendMerged(merged, this.#track, (payload) => this.#track.entry(payload));
		this.#items = [];
		this.#headers = [];
		this.#entries = 0;
		this.#bytes = 0;
	}
}

/** Cuts a journal where its stamps go back inside of a boot, and where another header stands. */
function runsOf(items: readonly HeldItem[], headers: ReadonlySet<number>): readonly Run[] {
	const runs: Run[] = [];
	let run: Run | undefined;
	let before: EntryCopy | undefined;
	let isPrintedApart = false;
	for (const [at, item] of items.entries()) {
		const entry = item.kind === 'entry' ? item.payload : undefined;
		if (run === undefined || headers.has(at) || (entry !== undefined && goesBack(before, entry))) {
			run = {
				items: [],
				names: new Set(),
				keys: new Set(),
				pids: new Map(),
				hosts: new Set(),
				first: Infinity,
				last: -Infinity,
				isHeaded: headers.has(at),
				isApart: entry !== undefined && linesBetween(before, entry) > 0,
			};
			runs.push(run);
		} else if (entry !== undefined && linesBetween(before, entry) > 0) {
			// Some modes print blank lines between all entries.
			isPrintedApart = true;
		}
		run.items.push(item);
		before = entry;
		if (entry === undefined) continue;
		const name = entry.unit ?? entry.identifier;
		if (name !== undefined && entry.pid !== 1) run.names.add(name);
		if (name !== undefined && entry.pid > 1) widen(run.pids, name, entry.pid);
		if (entry.hostname !== undefined) run.hosts.add(entry.hostname);
		run.keys.add(keyOf(item, entry));
		run.first = Math.min(run.first, entry.stampUsec);
		run.last = Math.max(run.last, entry.stampUsec);
	}
	if (isPrintedApart) for (const each of runs) each.isApart = false;
	return runs;
}

function keyOf(item: HeldItem, { cursor, stampKind, stampUsec, identifier, pid }: EntryCopy): string {
	const message = item.kind === 'entry' ? item.message : '';
	return cursor ?? `${stampKind} ${stampUsec} ${identifier ?? ''}[${pid}] ${message}`;
}

function goesBack(before: EntryCopy | undefined, entry: EntryCopy): boolean {
	if (before === undefined || before.stampKind !== entry.stampKind) return false;
	if (before.bootId !== entry.bootId) return before.stampUsec - entry.stampUsec > stepBack;
	const isExact = !Number.isNaN(before.monotonicUsec) && !Number.isNaN(entry.monotonicUsec);
	return isExact
		? before.monotonicUsec - entry.monotonicUsec > stepBack
		: before.stampUsec - entry.stampUsec > stepBack;
}

/** Joins the runs that the clock parted, and leaves apart those that are excerpts. */
function excerptsOf(runs: readonly Run[]): readonly Excerpt[] {
	const excerpts: Excerpt[] = [];
	const keys = new Set<string>();
	for (const run of runs) {
		const current = excerpts.at(-1);
		if (current === undefined || run.isHeaded || isExcerpt(run, current, keys)) {
			excerpts.push({ items: [...run.items], runs: [run], names: new Set(run.names) });
		} else {
			for (const item of run.items) current.items.push(item);
			for (const name of run.names) current.names.add(name);
			current.runs.push(run);
		}
		for (const key of run.keys) keys.add(key);
	}
	return excerpts;
}

/** @param printed - the keys of all runs before it */
function isExcerpt(run: Run, current: Excerpt, printed: ReadonlySet<string>): boolean {
	const last = current.runs.at(-1);
	if (
		last !== undefined &&
		isNear(last, run) &&
		(run.isApart || isOlder(run, last) || isOfOtherHost(run, last))
	)
		return true;
	const isOther = run.names.size > 0 && ![...run.names].some((name) => current.names.has(name));
	if (isOther && current.runs.some((one) => isNear(one, run))) return true;
	const enough = isFirstOfKernel(run) ? run.keys.size / 2 : Math.min(sharedEntries, run.keys.size);
	let shared = 0;
	for (const key of run.keys) {
		if (!printed.has(key)) continue;
		shared += 1;
		if (shared >= enough) return true;
	}
	return false;
}

/** True for a run that begins as a kernel does, at the second 0: until its clock runs, each boot prints the same. */
function isFirstOfKernel({ items }: Run): boolean {
	const first = items.find((item) => item.kind === 'entry')?.payload;
	return first?.stampKind === 'monotonic' && first.identifier === 'kernel' && first.stampUsec < second;
}

/** The lines between two entries that belong to neither; 0 for so many that the entries may be printed on several lines. */
function linesBetween(before: EntryCopy | undefined, entry: EntryCopy): number {
	if (before === undefined) return 0;
	let lines = entry.line - before.line - 1;
	for (let at = before.start; at < before.end; at += 1) if (before.bytes[at] === lineFeed) lines -= 1;
	return lines > mostBetween ? 0 : lines;
}

function widen(pids: Run['pids'], name: string, pid: number): void {
	const seen = pids.get(name);
	if (seen === undefined) {
		pids.set(name, { low: pid, high: pid });
		return;
	}
	seen.low = Math.min(seen.low, pid);
	seen.high = Math.max(seen.high, pid);
}

/**
 * True if the programs that speak in both had lower process numbers in this run, whose stamps are earlier, too: numbers only rise
 * while a device runs, so it is a piece of the journal from before the other one.
 */
function isOlder({ pids }: Run, later: Run): boolean {
	const shared = [...pids].flatMap(([name, { high }]) => {
		const other = later.pids.get(name);
		return other === undefined ? [] : [high < other.low];
	});
	return shared.length > 0 && shared.every(Boolean);
}

/** True if both name their machine, and none stands in both. */
function isOfOtherHost({ hosts }: Run, other: Run): boolean {
	return hosts.size > 0 && other.hosts.size > 0 && ![...hosts].some((host) => other.hosts.has(host));
}

function isNear(one: Run, other: Run): boolean {
	return one.first - other.last < day && other.first - one.last < day;
}
