import type { TimeTable } from '@whydown/timeline';
import { append } from '../append.ts';
import { evidenceNames, signalNames } from '../condition/traversal.ts';
import { span } from '../evaluation/elapsed.ts';
import type { BenignEntry, Rule, RulePack } from '../rule.ts';
import type { ComplaintGroup, ComplaintLog } from '../signals/complaint-log.ts';
import type { Run } from '../signals/occurrence-log.ts';
import type { IndexedSignal, SignalIndex } from '../signals/signal-index.ts';
import { isRaised } from './confidence.ts';
import type { FindingDraft } from './cause-forest.ts';
import type {
	BenignComplaint,
	Complaint,
	ComplaintAccount,
	ComplaintClass,
	ServiceComplaints,
} from './diagnosis.ts';
import { momentOf } from './moment.ts';
import type { JudgedStretch } from './state.ts';
import { type Stretch, knownSilence } from './stretches.ts';

export interface AccountedComplaints {
	readonly account: ComplaintAccount;
	/** The most frequent of the gravest classes first; complaints that say the same stand together. */
	readonly unexplained: readonly Complaint[];
	readonly benign: readonly BenignComplaint[];
	readonly services: readonly ServiceComplaints[];
	/** Rules that some unexplained complaint speaks for, though they did not fire, with the number of such complaints. */
	readonly spokenFor: ReadonlyMap<string, number>;
}

interface Standing {
	readonly stretch: Stretch;
	readonly class: 'evidence' | 'symptom' | 'passing';
}

interface Asking {
	readonly rule: Rule;
	/** `false` for signals that are only shown beside the evidence. */
	readonly isNeeded: boolean;
}

/** The matters that complaints are held against. */
interface Accounting {
	readonly drafts: readonly FindingDraft[];
	readonly passing: readonly Stretch[];
	readonly index: SignalIndex;
	readonly pack: RulePack;
	readonly table: TimeTable;
}

/** Puts every complaint into its class. */
export function accountForComplaints(log: ComplaintLog, accounting: Accounting): AccountedComplaints {
	const { drafts, passing, index, pack, table } = accounting;
	const standings = standingsOf(drafts, passing);
	const asking = askingFor(pack, index);
	const books = new Books(asking, table);
	for (const group of log.groups) {
		const harmless = index.benignOf(group.signals);
		const ofNobody = group.service === undefined ? 'unexplained' : 'service';
		const otherwise = harmless === undefined ? ofNobody : 'benign';
		let forgotten = group.count;
		let last: ComplaintClass = otherwise;
		for (const boot of log.boots(group)) {
			for (const run of log.runs(group, boot)) {
				last = classOf(run, group, { boot, standings, asking, table }) ?? otherwise;
				books.enter(last, group, run, harmless);
				forgotten -= run.count;
			}
		}
		// Complaints of boots that are no longer kept are what the others of their group are.
		books.tally[last] += forgotten;
	}
	const { tally } = books;
	return {
		account: {
			complaints: log.count - tally.service,
			evidence: tally.evidence,
			symptoms: tally.symptom,
			passing: tally.passing,
			benign: tally.benign,
			unexplained: tally.unexplained,
		},
		unexplained: books.unexplained.told(),
		benign: [...books.benign].flatMap(([{ id, why }, told]) =>
			told.told().map((complaint) => ({ ...complaint, benign: id, why })),
		),
		services: books.services.byService(),
		spokenFor: books.spokenFor,
	};
}

/** The counts of all classes, and what is told of them. */
class Books {
	readonly tally: Record<ComplaintClass, number> = {
		evidence: 0,
		symptom: 0,
		passing: 0,
		benign: 0,
		service: 0,
		unexplained: 0,
	};
	readonly unexplained: Tellings;
	readonly services: Tellings;
	readonly benign: Map<BenignEntry, Tellings> = new Map<BenignEntry, Tellings>();
	readonly spokenFor: Map<string, number> = new Map<string, number>();
	readonly #asking: ReadonlyMap<IndexedSignal, readonly Asking[]>;
	readonly #table: TimeTable;

	constructor(asking: ReadonlyMap<IndexedSignal, readonly Asking[]>, table: TimeTable) {
		this.#asking = asking;
		this.#table = table;
		this.unexplained = new Tellings(table);
		this.services = new Tellings(table);
	}

	/** Enters the complaints of one run; `harmless`: the entry that calls them benign, if one does. */
	enter(of: ComplaintClass, group: ComplaintGroup, run: Run, harmless: BenignEntry | undefined): void {
		this.tally[of] += run.count;
		if (of === 'benign' && harmless !== undefined) {
			const told = this.benign.get(harmless) ?? new Tellings(this.#table);
			this.benign.set(harmless, told);
			told.add(group, run);
		}
		if (of === 'service') this.services.add(group, run);
		if (of !== 'unexplained') return;
		this.unexplained.add(group, run);
		const rules = new Set<string>();
		for (const signal of [...group.signals, ...group.open]) {
			for (const { rule, isNeeded } of this.#asking.get(signal) ?? []) if (isNeeded) rules.add(rule.id);
		}
		for (const rule of rules) this.spokenFor.set(rule, (this.spokenFor.get(rule) ?? 0) + run.count);
	}
}

function standingsOf(
	drafts: readonly FindingDraft[],
	passing: readonly Stretch[],
): ReadonlyMap<string, readonly Standing[]> {
	const standings = new Map<string, Standing[]>();
	const enter = (stretch: Stretch, of: Standing['class']): void =>
		append(standings, `${stretch.group.rule.id} ${stretch.group.boot}`, { stretch, class: of });
	for (const { isExplained, stretches } of drafts) {
		for (const { stretch } of stretches) enter(stretch, isExplained ? 'symptom' : 'evidence');
	}
	for (const stretch of passing) enter(stretch, 'passing');
	return standings;
}

/** For each signal the rules whose evidence it is, or which show it beside their evidence. */
function askingFor({ rules }: RulePack, index: SignalIndex): ReadonlyMap<IndexedSignal, readonly Asking[]> {
	const asking = new Map<IndexedSignal, Asking[]>();
	for (const rule of rules) {
		const { needs, contributes, confidence } = rule;
		const needed = new Set(evidenceNames(needs.condition));
		const beside = [
			...contributes,
			...confidence.raisedBy.flatMap(({ condition }) => signalNames(condition)),
		];
		for (const name of new Set([...needed, ...beside])) {
			const signal = index.named(rule, name);
			if (signal !== undefined) append(asking, signal, { rule, isNeeded: needed.has(name) });
		}
	}
	return asking;
}

interface Surroundings {
	readonly boot: number;
	readonly standings: ReadonlyMap<string, readonly Standing[]>;
	readonly asking: ReadonlyMap<IndexedSignal, readonly Asking[]>;
	readonly table: TimeTable;
}

function classOf(
	run: Run,
	group: ComplaintGroup,
	{ boot, standings, asking, table }: Surroundings,
): Standing['class'] | undefined {
	let strongest: Standing['class'] | undefined;
	for (const signal of group.signals) {
		for (const { rule } of asking.get(signal) ?? []) {
			for (const standing of standings.get(`${rule.id} ${boot}`) ?? []) {
				if (strongest === standing.class || !isOfKey(group, standing.stretch)) continue;
				if (!isNear(run, standing.stretch, table)) continue;
				if (standing.class === 'evidence') return 'evidence';
				if (standing.class === 'symptom' || strongest === undefined) strongest = standing.class;
			}
		}
	}
	return strongest;
}

/** True for a complaint that can be about the object of a stretch: one that names no object can be about any. */
function isOfKey(group: ComplaintGroup, { group: { rule, key } }: Stretch): boolean {
	const { groupBy } = rule;
	if (key === undefined || (groupBy !== 'host' && groupBy !== 'peer' && groupBy !== 'unit')) return true;
	const own = group[groupBy];
	return own === undefined || own === key;
}

/** True for a run inside of a stretch, or so near that the same trouble speaks. */
function isNear({ first, last }: Run, stretch: Stretch, table: TimeTable): boolean {
	const from = stretch.first.place;
	const to = (stretch.ended?.by ?? stretch.last).place;
	if (last.place.ordinal < from.ordinal) return span(table, last.place, from).likely <= knownSilence;
	if (first.place.ordinal > to.ordinal) {
		if (stretch.ended === undefined && !stretch.isFollowed) return true;
		return span(table, to, first.place).likely <= (stretch.ended === undefined ? knownSilence : 0);
	}
	return true;
}

/** Collects what is told of complaints: those of one speaker, kind, reason and object together. */
class Tellings {
	readonly #table: TimeTable;
	readonly #byName = new Map<
		string,
		{ group: ComplaintGroup; count: number; first: Run['first']; last: Run['last'] }
	>();

	constructor(table: TimeTable) {
		this.#table = table;
	}

	add(group: ComplaintGroup, run: Run): void {
		const { source, kind, reason, host, peer, unit, template, service } = group;
		const name =
			service === undefined
				? [source, kind, group.class, reason, host, peer, unit, template].join('\u0000')
				: `service ${service}`;
		const told = this.#byName.get(name);
		if (told === undefined) {
			this.#byName.set(name, { group, count: run.count, first: run.first, last: run.last });
			return;
		}
		told.count += run.count;
		if (run.first.place.ordinal < told.first.place.ordinal) told.first = run.first;
		if (run.last.place.ordinal > told.last.place.ordinal) told.last = run.last;
	}

	/** Those of users' services, by service. */
	byService(): readonly ServiceComplaints[] {
		return [...this.#byName.values()]
			.toSorted(
				(one, other) => other.count - one.count || one.first.place.ordinal - other.first.place.ordinal,
			)
			.map(({ group: { service = '' }, count, first, last }) => ({
				service,
				count,
				first: momentOf(first, this.#table),
				last: momentOf(last, this.#table),
				text: first.text,
			}));
	}

	told(): readonly Complaint[] {
		return [...this.#byName.values()]
			.toSorted(
				(one, other) =>
					Number(one.group.class === undefined) - Number(other.group.class === undefined) ||
					other.count - one.count ||
					one.first.place.ordinal - other.first.place.ordinal,
			)
			.map(({ group, count, first, last }) => ({
				source: group.source,
				kind: group.kind,
				class: group.class,
				reason: group.reason,
				host: group.host,
				peer: group.peer,
				unit: group.unit,
				count,
				first: momentOf(first, this.#table),
				last: momentOf(last, this.#table),
				text: first.text,
			}));
	}
}

/** `true` for a stretch that ended by itself within the time that its rule tolerates: it is no fault. */
export function isPassing({ stretch }: JudgedStretch, table: TimeTable): boolean {
	const { tolerates } = stretch.group.rule;
	if (tolerates === undefined || stretch.ended?.truth !== 'holds') return false;
	return span(table, stretch.first.place, stretch.ended.by.place).likely <= tolerates && !isRaised(stretch);
}
