import type { SourceEventBase } from '@whydown/grammars';
import type { RealtimeUsec } from '@whydown/journal';
import type { Boot, ClockJump, Elapsed, Place, TimeTable } from '@whydown/timeline';
import type { Condition, GroupKey } from '../condition/ast.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { CoverageClaim, Observation } from '../observation.ts';
import type {
	Applicability,
	Circumstance,
	Confidence,
	ConditionSource,
	FieldTest,
	Rule,
	Severity,
	Signal,
} from '../rule.ts';
import type { ConcludeContext } from '../diagnosis/conclude-context.ts';
import { Engine } from '../engine.ts';
import type { StoreLimits } from '../signals/occurrence-store.ts';

/* Conditions, as the rule language would parse them. */

export const is = (signal: string): Condition => ({ kind: 'signal', signal });
export const and = (...of: Condition[]): Condition => ({ kind: 'and', of });
export const or = (...of: Condition[]): Condition => ({ kind: 'or', of });
export const inTurn = (first: string, second: string, within?: number): Condition => ({
	kind: 'then',
	first: is(first),
	second: is(second),
	within,
});
export const notFollowedBy = (what: string, by: string, within?: number): Condition => ({
	kind: 'not-followed-by',
	what: is(what),
	by: is(by),
	within,
});
export const notPrecededBy = (what: string, by: string, within?: number): Condition => ({
	kind: 'not-preceded-by',
	what: is(what),
	by: is(by),
	within,
});
export const count = (signal: string, atLeast: number, within?: number): Condition => ({
	kind: 'count',
	signal,
	atLeast,
	within,
});
export const distinct = (signal: string, field: string, atLeast: number, within?: number): Condition => ({
	kind: 'distinct',
	signal,
	field,
	atLeast,
	within,
});
export const newly = (signal: string, field: string): Condition => ({ kind: 'new', signal, field });
export const inFirst = (signal: string, within: number): Condition => ({ kind: 'in-first', signal, within });

/* Rules. */

export interface RuleDraft {
	readonly signals: readonly Signal[];
	readonly applies?: readonly Applicability[];
	readonly needs: Condition;
	readonly excludes?: Condition;
	/** The distance within which the exclusion must stand to the evidence, in seconds. */
	readonly excludesWithin?: number;
	readonly lasts?: true;
	readonly resolvedBy?: Condition;
	readonly explains?: readonly string[];
	readonly lag?: number;
	readonly role?: 'cause' | 'symptom';
	readonly groupBy?: GroupKey;
	readonly sources?: readonly string[];
	readonly severity?: Severity;
	readonly base?: Confidence;
	readonly raisedBy?: readonly string[];
	readonly loweredBy?: readonly string[];
	/** The distance within which what raises and lowers must stand to the evidence, in seconds. */
	readonly seenWithin?: number;
	readonly fixBefore?: readonly string[];
	readonly contributes?: readonly string[];
}

export function sees(name: string, ...kinds: string[]): Signal {
	return { name, kinds, failure: undefined, where: [] };
}

export function seesWhere(name: string, kind: string, field: string, test: FieldTest): Signal {
	return { name, kinds: [kind], failure: undefined, where: [{ field, test }] };
}

export function reads(name: string, source: string, is: 'literal' | 'pattern', text: string): Signal {
	return { name, kinds: undefined, failure: undefined, where: [], text: { source, is, text } };
}

export function fails(name: string, failureClass: string, ...reasons: string[]): Signal {
	return {
		name,
		kinds: undefined,
		failure: { classes: [failureClass], reasons: reasons.length === 0 ? undefined : reasons },
		where: [],
	};
}

const said = (condition: Condition): ConditionSource => ({ text: condition.kind, condition });

export function rule(id: string, draft: RuleDraft): Rule {
	const kinds = draft.signals.flatMap((signal) => signal.kinds ?? []);
	const seen = (signal: string): Circumstance => ({ ...said(is(signal)), within: draft.seenWithin });
	return {
		id,
		area: 'test',
		title: `Title of ${id}`,
		severity: draft.severity ?? 'error',
		role: draft.role ?? 'cause',
		summary: `Summary of ${id}`,
		applies: draft.applies ?? [],
		signals: draft.signals,
		groupBy: draft.groupBy ?? 'boot',
		needs: said(draft.needs),
		excludes: draft.excludes === undefined ? [] : [{ ...said(draft.excludes), within: draft.excludesWithin }],
		resolvedBy: draft.resolvedBy && said(draft.resolvedBy),
		...(draft.lasts && { lasts: draft.lasts }),
		contributes: draft.contributes ?? [],
		explains: (draft.explains ?? []).map((symptom) => ({ rule: symptom, lag: draft.lag ?? 120 })),
		fixBefore: draft.fixBefore ?? [],
		confidence: {
			base: draft.base ?? 'certain',
			raisedBy: (draft.raisedBy ?? []).map(seen),
			loweredBy: (draft.loweredBy ?? []).map(seen),
		},
		sources: draft.sources ?? [...new Set(kinds.map((kind) => kind.split('.')[0] ?? kind))],
		remedy: [],
		references: [],
		falsePositives: [],
	};
}

/* The lines of an input, and their times. */

interface Said {
	readonly event: SourceEventBase;
	readonly place: Place;
	readonly line: number;
	readonly pid: number | undefined;
	readonly unit: string | undefined;
	readonly fromCommand: boolean;
	readonly stamp: string;
	readonly text: string;
}

interface UnknownGap {
	readonly boot: number;
	readonly after: number;
	readonly seconds: Elapsed;
}

/** A hand-written input: boots, lines with the second at which they were written, and how much of it is known. */
export class Story {
	readonly #said: Said[] = [];
	readonly #boots: { startsAtBeginning: boolean; lastSecond: number }[] = [];
	readonly #gaps: UnknownGap[] = [];
	readonly #jumps: ClockJump[] = [];
	readonly #claims: CoverageClaim[] = [];

	/** Begins a boot. */
	boot(startsAtBeginning = true): this {
		this.#boots.push({ startsAtBeginning, lastSecond: 0 });
		return this.line('systemd.started', 0);
	}

	/** A line `second` seconds after the beginning of the boot. */
	line(
		kind: string,
		second: number,
		fields: Readonly<Record<string, unknown>> = {},
		how: {
			readonly pid?: number;
			readonly unit?: string;
			readonly fromCommand?: boolean;
			readonly text?: string;
			readonly stamp?: string;
		} = {},
	): this {
		if (this.#boots.length === 0) this.boot();
		const boot = this.#boots.length - 1;
		const current = this.#boots[boot];
		if (current !== undefined) current.lastSecond = Math.max(current.lastSecond, second);
		const ordinal = this.#said.length;
		this.#said.push({
			event: { kind, ...fields },
			place: { ordinal, boot, reading: second },
			line: ordinal + 1,
			pid: how.pid,
			unit: how.unit,
			fromCommand: how.fromCommand ?? false,
			stamp: how.stamp ?? `+${second}`,
			text: how.text ?? `${kind} said at ${second}`,
		});
		return this;
	}

	/** Many lines, one every `pause` seconds. */
	lines(
		kind: string,
		from: number,
		to: number,
		pause: number,
		fields: Readonly<Record<string, unknown>> = {},
	): this {
		for (let second = from; second <= to; second += pause) this.line(kind, second, fields);
		return this;
	}

	/** After the newest line nobody knows how much time passed. */
	unknownGap(seconds: Elapsed = { lo: 0, hi: Infinity, likely: 0 }): this {
		this.#gaps.push({ boot: this.#boots.length - 1, after: this.#said.length - 1, seconds });
		return this;
	}

	/** The newest line is the first on a new clock. */
	jump(seconds: number | undefined, certainty: ClockJump['certainty'] = 'certain'): this {
		const newest = this.#said.at(-1);
		if (newest === undefined) throw new RangeError('Nothing was said before the jump');
		this.#jumps.push({
			kind: 'timeline.clock-jumped',
			at: newest.place,
			line: newest.line,
			section: undefined,
			seconds,
			direction: directionOf(seconds),
			witnesses: ['stamps'],
			certainty,
		});
		return this;
	}

	/** The input shows a source in the current boot, from one second to another: a claim stands for lines, so it may be cut. */
	covers(source: string, from: number, to: number, entries = 1, note?: string): this {
		const boot = this.#boots.length - 1;
		const inBoot = this.#said.filter(({ place }) => place.boot === boot);
		const first = inBoot.find(({ place }) => place.reading >= from) ?? inBoot.at(-1);
		const last = inBoot.findLast(({ place }) => place.reading <= to) ?? inBoot[0];
		if (first === undefined || last === undefined) throw new RangeError('Nothing was said');
		this.#claims.push({
			source,
			boot,
			from: { ...first.place, reading: from },
			to: { ...last.place, reading: to },
			entries,
			note,
		});
		return this;
	}

	get observations(): readonly Observation[] {
		return this.#said.map(({ event, place, line, pid, unit, fromCommand, stamp, text }) => ({
			event,
			source: event.kind.split('.')[0] ?? event.kind,
			place,
			line,
			section: undefined,
			pid,
			unit,
			fromCommand,
			stampText: () => stamp,
			messageText: () => text,
		}));
	}

	get table(): TimeTable {
		const boots = this.#boots.map(({ startsAtBeginning }, index): Boot => {
			const places = this.#said.filter(({ place }) => place.boot === index).map(({ place }) => place);
			const first = places[0];
			const last = places.at(-1);
			if (first === undefined || last === undefined) throw new RangeError('A boot without lines');
			return { index, id: undefined, witness: 'marker', startsAtBeginning, first, last };
		});
		const elapsed = (from: Place, to: Place): Elapsed => {
			if (from.boot !== to.boot) return { lo: 0, hi: Infinity, likely: 0 };
			const seconds = to.reading - from.reading;
			let interval: Elapsed = { lo: seconds, hi: seconds, likely: seconds };
			for (const gap of this.#gaps) {
				if (gap.boot !== from.boot || gap.after < from.ordinal || gap.after >= to.ordinal) continue;
				interval = {
					lo: interval.lo + gap.seconds.lo,
					hi: interval.hi + gap.seconds.hi,
					likely: interval.likely + gap.seconds.likely,
				};
			}
			return interval;
		};
		return {
			boots,
			segments: [],
			jumps: this.#jumps,
			gaps: [],
			unset: [],
			elapsed,
			sinceBootFirst: (place) => {
				const first = boots[place.boot]?.first;
				return first === undefined ? { lo: 0, hi: Infinity, likely: 0 } : elapsed(first, place);
			},
			trueTime: () => undefined,
			deviceTime: (place) => ({ usec: usec(place.reading * 1e6), yearInferred: true }),
		};
	}

	/** The coverage: what was claimed, or everything when nothing was claimed. */
	get coverage(): readonly CoverageClaim[] {
		if (this.#claims.length > 0) return this.#claims;
		return this.table.boots.map(({ index, first, last }) => ({
			source: '*',
			boot: index,
			from: first,
			to: last,
			entries: last.ordinal - first.ordinal + 1,
			note: undefined,
		}));
	}

	/** The diagnosis of the story by some rules. */
	diagnose(
		rules: readonly Rule[],
		context: Partial<ConcludeContext> = {},
		limits: Partial<StoreLimits> = {},
	): Diagnosis {
		const engine = new Engine({ version: 'test', rules }, limits);
		for (const observation of this.observations) engine.observe(observation);
		return engine.conclude({
			table: this.table,
			coverage: this.coverage,
			facts: new Map(),
			inputComplete: true,
			...context,
		});
	}
}

function directionOf(seconds: number | undefined): ClockJump['direction'] {
	if (seconds === undefined) return 'unknown';
	return seconds < 0 ? 'back' : 'forward';
}

function usec(value: number): RealtimeUsec {
	return value as RealtimeUsec;
}
