import type { EventDescription } from '@whydown/grammars';
import { evidenceNames, visit } from '../condition/traversal.ts';
import { placeOf } from './yaml-document.ts';
import { listed, nearest } from './field-readers.ts';
import type { LoadedRule } from './load.ts';
import { RuleError, type SourceRange } from './rule-error.ts';
import type { ConditionSource, FieldTest, Scalar, Signal } from '../rule.ts';

type Described = Pick<EventDescription, 'kind' | 'fields'>;

/** Names that stand for a part of the failure, or for who wrote the line, whatever the event itself carries. */
const ofFailure = ['class', 'reason', 'host', 'peer', 'family', 'issuer', 'depth', 'seconds', 'status'];
const ofWriter = ['pid', 'unit'];

/** Knows what events can carry, and finds what of a rule no event can ever show. */
export class Reach {
	readonly #events: ReadonlyMap<string, ReadonlyMap<string, string>>;

	constructor(events: readonly Described[]) {
		this.#events = new Map(events.map(({ kind, fields }) => [kind, typesOf(fields)]));
	}

	/** The signals and fields that a rule asks for and that no event has. */
	problemsOf({ rule, document }: LoadedRule): readonly RuleError[] {
		const problems = rule.signals.flatMap((signal) =>
			// Of a signal that is shared, the place is where the rule takes it.
			this.#problemsOfSignal(signal, (...path) => placeOf(document, 'signals', signal.name, ...path)),
		);
		const distinct = (field: string, source: ConditionSource | undefined): void => {
			if (source === undefined) return;
			visit(source.condition, (part) => {
				if (part.kind !== 'distinct' && part.kind !== 'new') return;
				const signal = rule.signals.find(({ name }) => name === part.signal);
				if (signal === undefined || this.#canCarry(signal, part.field)) return;
				problems.push(new RuleError(this.#lacking(signal, part.field), placeOf(document, field)));
			});
		};
		distinct('needs', rule.needs);
		distinct('resolved_by', rule.resolvedBy);
		for (const source of rule.excludes) distinct('excludes', source);
		for (const source of [...rule.confidence.raisedBy, ...rule.confidence.loweredBy])
			distinct('confidence', source);
		for (const part of ['title', 'summary'] as const) {
			for (const slot of rule.templates?.[part] ?? []) {
				if (typeof slot === 'string' || 'fact' in slot) continue;
				const signal = rule.signals.find(({ name }) => name === slot.signal);
				if (signal === undefined || this.#canCarry(signal, slot.field)) continue;
				problems.push(new RuleError(this.#lacking(signal, slot.field), placeOf(document, part)));
			}
		}
		const grouped = rule.signals.filter(({ name }) => evidenceNames(rule.needs.condition).includes(name));
		if (rule.groupBy !== 'boot' && !grouped.some((signal) => this.#canCarry(signal, rule.groupBy)))
			problems.push(
				new RuleError(
					`Nothing that \`needs\` asks for has a field \`${rule.groupBy}\`: group by something else, or leave \`by\` out.`,
					placeOf(document, 'by'),
				),
			);
		return problems;
	}

	#problemsOfSignal(signal: Signal, at: (...path: readonly string[]) => SourceRange): readonly RuleError[] {
		const { kinds, failure, where } = signal;
		if (kinds === undefined) return [];
		const unknown = kinds.filter((kind) => !this.#events.has(kind));
		if (unknown.length > 0) return unknown.map((kind) => new RuleError(this.#unknown(kind), at()));
		const problems: RuleError[] = [];
		for (const kind of kinds) {
			const carried = this.#events.get(kind)?.get('failure');
			if (failure !== undefined && carried === undefined)
				problems.push(
					new RuleError(`\`${kind}\` carries no failure: remove it, or \`failure\`.`, at('event')),
				);
			const classes = failure?.classes;
			if (
				classes !== undefined &&
				carried !== undefined &&
				carried !== 'any' &&
				!classes.some((name) => literals(carried)?.includes(name) ?? carried === name)
			)
				problems.push(
					new RuleError(
						`The failure of \`${kind}\` is of the class \`${carried}\`: remove the kind, or name that class.`,
						at('failure'),
					),
				);
		}
		for (const { field, test } of where) {
			const beyond = where.find((other) => other.field === field && other.test.op === 'below');
			if (test.op === 'above' && beyond?.test.op === 'below' && beyond.test.value <= test.value)
				problems.push(
					new RuleError(
						`Nothing is above ${test.value} and below ${beyond.test.value}: change one of them.`,
						at('where', field),
					),
				);

			const problem = this.#problemOfTest(signal, field, test);
			if (problem !== undefined) problems.push(new RuleError(problem, at('where', field)));
		}
		return problems;
	}

	#problemOfTest(signal: Signal, field: string, test: FieldTest): string | undefined {
		const { kinds = [] } = signal;
		const without = kinds.filter((kind) => this.#typeOf(kind, field) === undefined);
		if (without.length === kinds.length) return this.#lacking(signal, field);
		if (without.length > 0 && !(test.op === 'present' && !test.value))
			return `${listed(without)} has no field \`${field}\`, so that this never holds: give it a signal of its own.`;
		for (const kind of kinds) {
			const problem = problemOfType(`${field} of ${kind}`, this.#typeOf(kind, field) ?? '', test);
			if (problem !== undefined) return problem;
		}
		return undefined;
	}

	/** The type of a field; `undefined` where the event cannot have it, and `unknown` where nobody describes it. */
	#typeOf(kind: string, field: string): string | undefined {
		const fields = this.#events.get(kind);
		const [first = '', ...rest] = field.split('.');
		const own = fields?.get(first);
		if (own !== undefined) return rest.length === 0 ? own : 'unknown';
		if (rest.length === 0 && ofWriter.includes(first)) return 'unknown';
		return fields?.has('failure') === true && ofFailure.includes(first) ? 'unknown' : undefined;
	}

	#canCarry({ kinds, text }: Signal, field: string): boolean {
		if (text !== undefined) return ofWriter.includes(field);
		if (kinds === undefined) return true;
		return kinds.some((kind) => !this.#events.has(kind) || this.#typeOf(kind, field) !== undefined);
	}

	#lacking({ kinds = [], text }: Signal, field: string): string {
		if (text !== undefined)
			return `A line that is looked at as text has no fields but ${listed(ofWriter)}: give it a grammar, or count it.`;
		const names = [...new Set(kinds.flatMap((kind) => [...(this.#events.get(kind)?.keys() ?? [])]))];
		const meant = nearest(field, names);
		const advice =
			meant === undefined
				? `it has ${names.length === 0 ? 'none' : listed(names)}.`
				: `did you mean \`${meant}\`?`;
		return `${listed(kinds)} has no field \`${field}\`: ${advice}`;
	}

	#unknown(kind: string): string {
		const meant = nearest(kind, [...this.#events.keys()]);
		const advice = meant === undefined ? 'see `whydown events --list`.' : `did you mean \`${meant}\`?`;
		return `No event has the kind \`${kind}\`: ${advice}`;
	}
}

/** Types by name, whether a field is always there or not. */
function typesOf(fields: Described['fields']): ReadonlyMap<string, string> {
	return new Map(Object.entries(fields).map(([name, type]) => [name.replace(/\?$/, ''), type]));
}

/** The values of a type that lists them: `"step" | "slew"`. */
function literals(type: string): readonly string[] | undefined {
	const parts = type.split(' | ').map((part) => /^"(.*)"$/.exec(part)?.[1]);
	const named = parts.filter((part) => part !== undefined);
	return named.length === parts.length ? named : undefined;
}

function problemOfType(field: string, type: string, test: FieldTest): string | undefined {
	switch (test.op) {
		case 'above':
		case 'below':
		case 'magnitude-above':
			return type === 'number' || !isKnown(type)
				? undefined
				: `${field} is no number, so that this never holds.`;
		case 'equals':
			return typeof test.value === 'object' ? undefined : problemOfValue(field, type, test.value);
		case 'in':
		case 'not-in':
			if ('fact' in test.values) return undefined;
			return test.values
				.map((value) => problemOfValue(field, type, value))
				.find((problem) => problem !== undefined);
		case 'present':
			return undefined;
		default: {
			const never: never = test;
			return never;
		}
	}
}

function isKnown(type: string): boolean {
	return ['number', 'string', 'boolean'].includes(type) || literals(type) !== undefined;
}

function problemOfValue(field: string, type: string, value: Scalar): string | undefined {
	const values = literals(type);
	if (values === undefined) {
		if (!isKnown(type) || typeof value === type) return undefined;
		return `${field} is a ${type}, and never \`${value}\`.`;
	}
	if (values.includes(String(value))) return undefined;
	const meant = nearest(String(value), values);
	return `${field} is never \`${value}\`: ${meant === undefined ? `it is ${listed(values)}.` : `did you mean \`${meant}\`?`}`;
}
