import type { SourceEventBase } from '@whydown/grammars';
import { append } from '../append.ts';
import { visit } from '../condition/traversal.ts';
import type { Observation } from '../observation.ts';
import {
	conditionsOf,
	type BenignEntry,
	type FieldTest,
	type Rule,
	type RulePack,
	type Signal,
	type TextTest,
} from '../rule.ts';
import { compilePattern, type Pattern } from '../pattern/pattern.ts';
import { factAskedBy, passes } from './field-test.ts';
import { eventField } from './event-field.ts';
import { unknownProgramKind } from './program-events.ts';

interface FieldQuestion {
	readonly path: readonly string[];
	readonly test: FieldTest;
}

/** A signal as the engine asks it: once for all rules that name the same thing. */
export interface IndexedSignal {
	/** Place in `SignalIndex.all`. */
	readonly index: number;
	readonly kinds: readonly string[] | undefined;
	readonly reasons: ReadonlySet<string> | undefined;
	readonly classes: ReadonlySet<string> | undefined;
	/** Tests of the event itself. */
	readonly tests: readonly FieldQuestion[];
	/** The test of a line's text, whatever event it gave; `undefined` for signals on events. */
	readonly text: ((text: string) => boolean) | undefined;
	readonly source: string | undefined;
	/** Tests against facts, which are known only at the end; `field` is the name of a kept value. */
	readonly factTests: readonly { readonly field: string; readonly test: FieldTest }[];
	/** Names of the fields whose values occurrences keep. */
	readonly keeps: string[];
	readonly keptPaths: (readonly string[])[];
	/** The number of events that were compared with it, and of those that showed it. */
	tried: number;
	found: number;
}

/**
 * Finds the signals that an event shows. An event of a kind and a failure class that no rule asks for costs one look-up.
 */
export class SignalIndex {
	readonly all: readonly IndexedSignal[];
	/** For every rule, its names for signals. */
	readonly #names = new Map<string, ReadonlyMap<string, IndexedSignal>>();
	readonly #benign = new Map<IndexedSignal, BenignEntry>();
	/** The signals that rules name. */
	readonly #asked = new SignalTable();
	/** Those that only benign entries name: they are asked of complaints alone. */
	readonly #harmless = new SignalTable();

	constructor(pack: RulePack) {
		const shared = new Map<string, IndexedSignal>();
		const indexed = (signal: Signal): IndexedSignal => {
			const key = JSON.stringify([signal.kinds, signal.failure, signal.where, signal.text]);
			let known = shared.get(key);
			if (known === undefined) {
				known = indexedSignal(signal, shared.size);
				shared.set(key, known);
			}
			return known;
		};
		for (const rule of pack.rules) {
			const names = new Map<string, IndexedSignal>();
			for (const signal of rule.signals) {
				names.set(signal.name, indexed(signal));
			}
			for (const [name, field] of fieldsAsked(rule)) keep(names.get(name), field);
			if (rule.groupBy !== 'boot') for (const signal of names.values()) keep(signal, rule.groupBy);
			this.#names.set(rule.id, names);
		}
		for (const signal of shared.values()) this.#asked.enter(signal);
		const asked = shared.size;
		for (const entry of pack.benign ?? []) {
			for (const signal of entry.signals) this.#benign.set(indexed(signal), entry);
		}
		this.all = [...shared.values()];
		for (const signal of this.all.slice(asked)) this.#harmless.enter(signal);
	}

	/** The signal that a rule calls by that name. */
	named(rule: Rule, name: string): IndexedSignal | undefined {
		return this.#names.get(rule.id)?.get(name);
	}

	/** The entry that calls one of these signals benign; the first, where there are several. */
	benignOf(signals: readonly IndexedSignal[]): BenignEntry | undefined {
		for (const signal of signals) {
			const entry = this.#benign.get(signal);
			if (entry !== undefined) return entry;
		}
		return undefined;
	}

	/** The programs whose every line must be observed, because a signal looks at their texts. */
	get textSources(): ReadonlySet<string> {
		return this.#asked.textSources;
	}

	/** True for an event that may show some signal of a rule. */
	asksFor(event: SourceEventBase): boolean {
		return this.#asked.asksFor(event);
	}

	/**
	 * Calls `found` for every signal of a rule that the event shows.
	 *
	 * @param counted - 0 where the event is asked for again, and costs nothing anew
	 */
	match(observation: Observation, found: (signal: IndexedSignal) => void, counted: 0 | 1 = 1): void {
		this.#asked.match(observation, found, counted);
	}

	/** Calls `found` for every signal that only benign entries name and that a complaint shows. */
	matchHarmless(complaint: Observation, found: (signal: IndexedSignal) => void): void {
		this.#harmless.match(complaint, found, 1);
	}
}

/** Signals by the events that can show them. */
class SignalTable {
	readonly #byKind = new Map<string, IndexedSignal[]>();
	readonly #byFailureClass = new Map<string, IndexedSignal[]>();
	readonly #byAnyFailure: IndexedSignal[] = [];
	readonly #byTextOf = new Map<string, IndexedSignal[]>();

	get textSources(): ReadonlySet<string> {
		return new Set(this.#byTextOf.keys());
	}

	asksFor({ kind, failure }: SourceEventBase): boolean {
		if (this.#byKind.has(kind)) return true;
		return (
			failure !== undefined && (this.#byAnyFailure.length > 0 || this.#byFailureClass.has(failure.class))
		);
	}

	match(observation: Observation, found: (signal: IndexedSignal) => void, counted: 0 | 1): void {
		const { event } = observation;
		if (this.#byTextOf.size > 0) this.#matchText(observation, found, counted);
		const ofKind = this.#byKind.get(event.kind);
		if (ofKind !== undefined) ask(ofKind, observation, found, counted);
		// The lines of programs that no grammar describes show a signal only where it names them: anybody may print such words.
		if (event.failure === undefined || event.kind === unknownProgramKind) return;
		const ofClass = this.#byFailureClass.get(event.failure.class);
		if (ofClass !== undefined) ask(ofClass, observation, found, counted);
		if (this.#byAnyFailure.length > 0) ask(this.#byAnyFailure, observation, found, counted);
	}

	enter(signal: IndexedSignal): void {
		if (signal.source !== undefined) append(this.#byTextOf, signal.source, signal);
		else if (signal.kinds !== undefined) {
			for (const kind of new Set(signal.kinds)) append(this.#byKind, kind, signal);
		} else if (signal.classes !== undefined) {
			for (const name of signal.classes) append(this.#byFailureClass, name, signal);
		} else this.#byAnyFailure.push(signal);
	}

	#matchText(observation: Observation, found: (signal: IndexedSignal) => void, counted: 0 | 1): void {
		const ofSource = this.#byTextOf.get(observation.source);
		if (ofSource === undefined) return;
		const text = observation.messageText();
		for (const signal of ofSource) {
			signal.tried += counted;
			if (signal.text?.(text) === true) found(signal);
		}
	}
}

/** True for an event that would show a signal if its unknown fields had the right values. */
export function mightShow(signal: IndexedSignal, observation: Observation): boolean {
	const { event, unknownFields } = observation;
	if (unknownFields === undefined || signal.kinds?.includes(event.kind) !== true) return false;
	let isOpen = false;
	for (const { path, test } of signal.tests) {
		if (passes(test, eventField(observation, path), undefined) === 'holds') continue;
		// A rule that asks for what is not told is answered already.
		if (test.op === 'present' || !unknownFields.has(path.join('.'))) return false;
		isOpen = true;
	}
	return isOpen;
}

function ask(
	signals: readonly IndexedSignal[],
	observation: Observation,
	found: (signal: IndexedSignal) => void,
	counted: 0 | 1,
): void {
	for (const signal of signals) {
		signal.tried += counted;
		if (shows(signal, observation)) found(signal);
	}
}

function shows(signal: IndexedSignal, observation: Observation): boolean {
	const { failure } = observation.event;
	if (signal.classes !== undefined && (failure === undefined || !signal.classes.has(failure.class)))
		return false;
	if (signal.reasons !== undefined && (failure === undefined || !signal.reasons.has(failure.reason)))
		return false;
	// A loop, because this runs for every event that a rule asks for.
	for (const { path, test } of signal.tests) {
		if (passes(test, eventField(observation, path), undefined) !== 'holds') return false;
	}
	return true;
}

function indexedSignal(signal: Signal, index: number): IndexedSignal {
	const now = signal.where.filter(({ test }) => factAskedBy(test) === undefined);
	const atTheEnd = signal.where.filter(({ test }) => factAskedBy(test) !== undefined);
	const { failure } = signal;
	const shared: IndexedSignal = {
		index,
		kinds: signal.kinds,
		classes: failure?.classes && new Set(failure.classes),
		reasons: failure?.reasons && new Set(failure.reasons),
		text: signal.text && asksText(signal.text),
		source: signal.text?.source,
		tests: now.map(({ field, test }) => ({ path: field.split('.'), test })),
		factTests: atTheEnd,
		keeps: [],
		keptPaths: [],
		tried: 0,
		found: 0,
	};
	for (const { field } of atTheEnd) keep(shared, field);
	return shared;
}

function asksText({ is, text: words }: TextTest): (text: string) => boolean {
	if (is === 'literal') return (text) => text.includes(words);
	// Few of the patterns are ever asked, and to lay one out costs more than to ask it of a line.
	let pattern: Pattern | undefined;
	return (text) => {
		pattern ??= patternOf(words);
		return pattern.test(text);
	};
}

/** @throws {RangeError} for a pattern that the loader of rule files refuses: a rule that was made otherwise must not go on without one of its signals. */
function patternOf(words: string): Pattern {
	const compiled = compilePattern(words);
	if (!compiled.ok) throw new RangeError(`${words}: ${compiled.reason}`);
	return compiled.pattern;
}

function keep(signal: IndexedSignal | undefined, field: string): void {
	if (signal === undefined || signal.keeps.includes(field)) return;
	signal.keeps.push(field);
	signal.keptPaths.push(field.split('.'));
}

/** Signal names and the fields that a rule's conditions and texts ask of them. */
function fieldsAsked(rule: Rule): [string, string][] {
	const asked: [string, string][] = [];
	for (const { condition } of conditionsOf(rule)) {
		visit(condition, (part) => {
			if (part.kind === 'distinct' || part.kind === 'new') asked.push([part.signal, part.field]);
		});
	}
	for (const part of [...(rule.templates?.title ?? []), ...(rule.templates?.summary ?? [])]) {
		if (typeof part === 'object' && 'signal' in part) asked.push([part.signal, part.field]);
	}
	return asked;
}

/** The source that an event's kind names: what stands before the first dot. */
export function sourceOfKind(kind: string): string {
	const end = kind.indexOf('.');
	return end < 0 ? kind : kind.slice(0, end);
}
