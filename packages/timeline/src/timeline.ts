import type { SourceEventBase } from '@whydown/grammars';
import type { BootId } from '@whydown/journal';
import { Boots } from './boots.ts';
import { YEARLESS_YEAR, yearOf } from './calendar.ts';
import { BootClock } from './boot-clock.ts';
import { CLOCK_LIMITS, type ClockLimits } from './clock-limits.ts';
import type { Axis } from './axis.ts';
import type { ClockObservation } from './clock-observation.ts';
import { ReaderZone, type CivilZone } from './reader-zone.ts';
import { layoutOf, SolvedTable } from './solved-table.ts';
import type { BootRecord } from './solved-table.ts';
import type { Elapsed, Place, TimedEntry, TimeTable } from './time.ts';
import { bootSignOf, type BootSign } from './boot-sign.ts';
import { clockStatementOf } from './clock-statement.ts';
import { offsetOfZone } from './zone-offsets.ts';

/** Receives every entry that was added with a payload, in order, as soon as its place is decided. */
export interface TimelineSink<Payload> {
	placed(payload: Payload, place: Place): void;
}

/** The settings of a time line. */
export interface TimelineOptions {
	/** Bounds between a step, a silence and disorder; the defaults are measured. */
	readonly limits?: Partial<ClockLimits>;
	/** The zone of stamps that do not name one; default: they are in UTC. */
	readonly zone?: CivilZone | undefined;
}

/**
 * The time line of an input: boots, the device's clock and its jumps, the time between entries.
 *
 * Entries are added in the order of the input and released in the same order, almost always at once: only
 * stamps that go back a little are held, for at most three entries. A later witness changes `table()`, never a place
 * that was handed out. An entry that is added with the payload `undefined` moves the
 * clock on and is not released: no object is made for it.
 *
 * @example
 * const timeline = new Timeline<string>({ placed: (text, place) => places.set(text, place) });
 * timeline.add(entry, event, 'VERIFY ERROR');
 * timeline.end();
 * timeline.table().jumps;
 */
export class Timeline<Payload> {
	readonly #limits: ClockLimits;
	readonly #zone: ReaderZone | undefined;
	readonly #boots = new Boots();
	readonly #clocks: BootClock<Payload>[] = [];
	readonly #axis: Axis<Payload>;
	readonly #edges: number[] = [];
	#takenAt: number | undefined;
	#clock: BootClock<Payload> | undefined;
	readonly #observation: ClockObservation<Payload> = {
		line: 0,
		section: undefined,
		dating: 'none',
		stamp: Number.NaN,
		monotonic: Number.NaN,
		inner: undefined,
		statement: undefined,
		payload: undefined,
	};
	#solved: { readonly version: number; readonly ordinal: number; readonly table: SolvedTable } | undefined;

	constructor(sink: TimelineSink<Payload>, options: TimelineOptions = {}) {
		this.#limits = { ...CLOCK_LIMITS, ...options.limits };
		this.#zone = options.zone && new ReaderZone(options.zone);
		this.#axis = {
			nextOrdinal: 0,
			version: 0,
			release: (payload, boot, ordinal, reading, clock) => {
				sink.placed(payload, { ordinal, boot, reading, clock });
			},
		};
	}

	/** One entry; `entry` is read during the call and not kept. `event` is its meaning, where a grammar knows it. */
	add(entry: TimedEntry, event: SourceEventBase | undefined, payload: Payload | undefined): void {
		const { stampKind } = entry;
		const running = this.#clock;
		const statement = event === undefined ? undefined : clockStatementOf(event);
		const sign = event === undefined ? undefined : bootSignOf(event);
		if (
			statement === undefined &&
			sign === undefined &&
			running !== undefined &&
			Number.isNaN(entry.monotonicUsec) &&
			this.#boots.staysIn(entry.bootId)
		) {
			if (stampKind === 'yearless') {
				if (running.runOn('yearless', this.#stampOf(entry), event?.writtenAt, payload)) return;
			} else if (stampKind === 'realtime') {
				if (running.runOn('dated', this.#stampOf(entry), event?.writtenAt, payload)) return;
			}
		}
		const observation = this.#observe(entry, payload);
		observation.inner = event?.writtenAt;
		observation.statement = statement;
		this.#clockOf(entry, observation.monotonic, sign).take(observation);
	}

	/** A `-- Boot … --` or `-- Reboot --` line: what follows belongs to that boot. */
	boot(id: BootId | undefined): void {
		this.#boots.marker(id);
	}

	/** The journal's smallest and largest stamp, from its header line: a hint for years. `NaN` where it says none. */
	range(beginUsec: number, endUsec: number): void {
		for (const usec of [beginUsec, endUsec]) {
			if (!Number.isNaN(usec) && this.#edges.length < 16) this.#edges.push(usec / 1e6);
		}
	}

	/**
	 * The date under a dump's heading: the device's clock after everything added so far.
	 *
	 * @returns the place of what was printed there, as far as the last segment tells
	 */
	heading(takenAtUsec: number): Place | undefined {
		const clock = this.#clock;
		if (!Number.isNaN(takenAtUsec)) this.#takenAt = takenAtUsec / 1e6;
		if (clock === undefined) return undefined;
		const ordinal = this.#axis.nextOrdinal;
		const row = clock.row;
		// A boot of which no clock reading is known: all that happens in it has one place.
		if (row === undefined) {
			return { ordinal, boot: clock.index, reading: clock.reading, clock: Number.NaN };
		}
		const shown = layoutOf(row, takenAtUsec / 1e6) + row.wraps;
		const passed = shown - row.lastClock;
		const since = passed >= 0 && passed < this.#limits.silence * 24 ? passed : 0;
		return { ordinal, boot: clock.index, reading: clock.reading + since, clock: Number.NaN };
	}

	/** Releases the held entries. More may be added afterwards. */
	end(): void {
		this.#clock?.end();
	}

	/** Everything that is known now. Cheap while nothing was added since the last call. */
	table(): TimeTable {
		const { version, nextOrdinal } = this.#axis;
		const solved = this.#solved;
		if (solved !== undefined && solved.version === version && solved.ordinal === nextOrdinal) {
			return solved.table;
		}
		return this.#solve();
	}

	/** `table().elapsed` for engines that ask while entries arrive: solved anew only when a witness changed something. */
	elapsed(from: Place, to: Place): Elapsed {
		const solved = this.#solved;
		const table =
			solved !== undefined && solved.version === this.#axis.version ? solved.table : this.#solve();
		return table.elapsed(from, to);
	}

	/** The clock of the entry's boot. */
	#clockOf(entry: TimedEntry, monotonic: number, sign: BootSign | undefined): BootClock<Payload> {
		const before = this.#clock;
		if (before !== undefined && sign === undefined && Number.isNaN(monotonic)) {
			if (this.#boots.staysIn(entry.bootId)) return before;
		}
		// A held entry has no place yet, but it was added.
		const ordinal = this.#axis.nextOrdinal + (before?.held ?? 0);
		const boot = this.#boots.of(ordinal, entry.bootId, sign, {
			now: monotonic,
			last: before?.monotonic ?? Number.NaN,
			fromKernel: entry.identifier === 'kernel',
		});
		if (this.#boots.full) this.#clocks.at(-1)?.kept.loosen();
		if (before !== undefined && before.index === boot.index) return before;
		before?.leave();
		const clock = this.#clocks[boot.index] ?? this.#open(boot.index);
		this.#clock = clock;
		return clock;
	}

	/** The entry as its clock needs it, in an object that is used again. Realtime next to monotonic stamps shows the clock best. */
	#observe(entry: TimedEntry, payload: Payload | undefined): ClockObservation<Payload> {
		const { stampKind, stampUsec, realtimeUsec, monotonicUsec } = entry;
		const observation = this.#observation;
		observation.line = entry.line;
		observation.section = entry.section;
		observation.dating = 'none';
		observation.stamp = Number.NaN;
		observation.monotonic =
			(Number.isNaN(monotonicUsec) && stampKind === 'monotonic' ? stampUsec : monotonicUsec) / 1e6;
		if (!Number.isNaN(observation.monotonic)) {
			const shown = Number.isNaN(realtimeUsec) && stampKind === 'realtime' ? stampUsec : realtimeUsec;
			observation.dating = Number.isNaN(shown) ? 'monotonic' : 'dated';
			observation.stamp = shown / 1e6;
		} else if (stampKind === 'yearless') {
			observation.dating = 'yearless';
			observation.stamp = this.#stampOf(entry);
		} else if (stampKind === 'realtime' || stampKind === 'local') {
			observation.dating = 'dated';
			observation.stamp = this.#stampOf(entry) - offsetOfZone(entry.zone);
		}
		observation.payload = payload;
		return observation;
	}

	/** The entry's stamp in seconds; a stamp in the reader's zone is put into UTC. */
	#stampOf({ stampKind, stampUsec, zone }: TimedEntry): number {
		const stamp = stampUsec / 1e6;
		const readerZone = this.#zone;
		if (readerZone === undefined || stampKind === 'realtime') return stamp;
		const row = this.#clock?.row;
		const last = this.#clock?.latest ?? Number.NaN;
		if (stampKind === 'local') return offsetOfZone(zone) === 0 ? readerZone.dated(stamp, last) : stamp;
		if (stampKind !== 'yearless') return stamp;
		const passed = (row?.wraps ?? 0) / YEARLESS_YEAR;
		const year = row?.year === undefined ? this.#edges.map(yearOf)[0] : row.year + passed;
		return readerZone.yearless(stamp, year, last);
	}

	#open(index: number): BootClock<Payload> {
		const clock = new BootClock<Payload>(index, this.#limits, this.#axis);
		this.#clocks[index] = clock;
		return clock;
	}

	#solve(): SolvedTable {
		const records: BootRecord[] = this.#boots.starts.map((start) => {
			const clock = this.#clocks[start.index];
			const at = (ordinal: number, reading: number): Place => ({
				ordinal,
				boot: start.index,
				reading,
				clock: Number.NaN,
			});
			return {
				boot: {
					index: start.index,
					id: start.id,
					witness: start.witness,
					startsAtBeginning: start.startsAtBeginning,
					first: at(clock?.firstOrdinal ?? this.#axis.nextOrdinal, clock?.firstReading ?? 0),
					last: at(clock?.lastOrdinal ?? this.#axis.nextOrdinal, clock?.reading ?? 0),
				},
				rows: clock?.kept.rows ?? [],
				seams: clock?.kept.seams ?? [],
				silences: clock?.kept.silences ?? [],
				looseFrom: clock?.kept.looseFrom ?? Number.POSITIVE_INFINITY,
			};
		});
		const table = new SolvedTable(records, { edges: this.#edges, takenAt: this.#takenAt });
		this.#solved = { version: this.#axis.version, ordinal: this.#axis.nextOrdinal, table };
		return table;
	}
}
