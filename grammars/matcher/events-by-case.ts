import type { Span } from './span.ts';
import type { SourceEventBase } from '../vocabulary/source.ts';

/** `resolvingFailed` → `resolving-failed`. */
type KebabCase<Name extends string> = Name extends `${infer Head}${infer Tail}`
	? Head extends Lowercase<Head>
		? `${Head}${KebabCase<Tail>}`
		: `-${Lowercase<Head>}${KebabCase<Tail>}`
	: '';

interface AnyMatch {
	readonly case: string;
}

type FieldOf<OneMatch> = Exclude<keyof OneMatch, 'case'> & string;

/** Makes a value of a span. Where the grammar may capture nothing, it takes `undefined`, too. */
type SpanReader<Found extends Span | undefined, Value> = (bytes: Uint8Array, span: Found) => Value;

interface From<Field extends string, Found extends Span | undefined, Value> {
	readonly field: Field;
	readonly read: SpanReader<Found, Value>;
}

interface Constant<Value> {
	readonly constant: Value;
}

interface Computed<OneMatch, Value> {
	readonly compute: (bytes: Uint8Array, match: OneMatch) => Value;
}

/** The value of an event's field, read from the field of another name. */
export function from<Field extends string, Found extends Span | undefined, Value>(
	field: Field,
	read: SpanReader<Found, Value>,
): From<Field, Found, Value> {
	return { field, read };
}

/** The value that an event's field always has in a case. */
export function constant<const Value>(value: Value): Constant<Value> {
	return { constant: value };
}

/** The value of an event's field that depends on more than one field of the match. */
export function computed<OneMatch, Value>(
	compute: (bytes: Uint8Array, match: OneMatch) => Value,
): Computed<OneMatch, Value> {
	return { compute };
}

/** The ways to say a field of an event; a reader alone reads the field of the same name. */
type FieldSource<OneMatch, Name, Value> =
	| Constant<Value>
	| Computed<OneMatch, Value>
	| {
			[Field in FieldOf<OneMatch>]: OneMatch[Field] extends Span | undefined
				? From<Field, OneMatch[Field], Value>
				: never;
	  }[FieldOf<OneMatch>]
	| (Name extends FieldOf<OneMatch>
			? OneMatch[Name] extends Span | undefined
				? SpanReader<OneMatch[Name], Value>
				: never
			: never);

/** The fields of an event, and where they come from. */
type FieldSources<OneMatch, OneEvent> = {
	readonly [Name in keyof OneEvent as Name extends 'kind' | 'writtenAt' ? never : Name]: FieldSource<
		OneMatch,
		Name,
		OneEvent[Name]
	>;
};

/** The event of a kind; one interface may stand for several kinds. */
type OfKind<Event, Kind> = Event extends { readonly kind: infer Kinds }
	? Kind extends Kinds
		? Event
		: never
	: never;

/** A reader of a field that may be missing: `undefined` then. */
export function optional<Value>(
	read: SpanReader<Span, Value>,
): SpanReader<Span | undefined, Value | undefined> {
	return (bytes, span) => (span === undefined ? undefined : read(bytes, span));
}

/** The kind of an event that is not called like its case, and its fields. */
class NamedKind<Kind extends string, Sources> {
	readonly kind: Kind;
	readonly sources: Sources;

	constructor(name: Kind, sources: Sources) {
		this.kind = name;
		this.sources = sources;
	}
}

/** An event whose kind is not called like the case. */
export function kind<Kind extends string, Sources>(name: Kind, sources: Sources): NamedKind<Kind, Sources> {
	return new NamedKind(name, sources);
}

/** How a case becomes an event: by its fields, as another kind, or by a function. */
type CaseSource<Name extends string, Event extends SourceEventBase, OneMatch extends AnyMatch> =
	| FieldSources<OneMatch, OfKind<Event, `${Name}.${KebabCase<OneMatch['case']>}`>>
	| {
			[Kind in Event['kind']]: NamedKind<Kind, FieldSources<OneMatch, OfKind<Event, Kind>>>;
	  }[Event['kind']]
	| ((bytes: Uint8Array, match: OneMatch) => Event);

/** Every case of a grammar, and how it becomes an event. */
export type CaseTable<Name extends string, Event extends SourceEventBase, Match extends AnyMatch> = {
	readonly [Case in Match['case']]: CaseSource<Name, Event, Extract<Match, { readonly case: Case }>>;
};

/**
 * Makes events of matches by a table.
 *
 * @example
 * ```ts
 * const eventOf = eventsByCase<'openvpn', OpenvpnEvent, OpenvpnMatch>('openvpn', {
 * 	starting: { version: textOf },
 * 	gaveUp: { attempts: from('count', integerOf) },
 * 	inactive: kind('openvpn.peer-inactive', { name: constant(undefined) }),
 * 	optionError,
 * 	…
 * });
 * ```
 */
export function eventsByCase<Name extends string, Event extends SourceEventBase, Match extends AnyMatch>(
	name: Name,
	table: CaseTable<Name, Event, Match>,
): (bytes: Uint8Array, match: Match) => Event {
	// Every source is only given matches of its own case.
	const sources = table as unknown as Readonly<Record<Match['case'], AnyCaseSource>>;
	const makers = new Map<string, EventMaker>();
	return (bytes, match) => {
		let make = makers.get(match.case);
		if (make === undefined) {
			// Made when the first message of the case comes: most cases never do.
			make = makerOf(sources[match.case as Match['case']], `${name}.${kebabCase(match.case)}`);
			makers.set(match.case, make);
		}
		return make(bytes, match) as Event;
	};
}

type EventMaker = (bytes: Uint8Array, match: AnyMatch) => SourceEventBase;
type AnyFieldSource =
	| Constant<unknown>
	| Computed<AnyMatch, unknown>
	| From<string, Span | undefined, unknown>
	| SpanReader<Span | undefined, unknown>;
type AnyFieldSources = Readonly<Record<string, AnyFieldSource>>;
type AnyCaseSource = EventMaker | NamedKind<string, AnyFieldSources> | AnyFieldSources;

function makerOf(source: AnyCaseSource, ownKind: string): EventMaker {
	if (typeof source === 'function') return source;
	const isNamed = source instanceof NamedKind;
	const eventKind = isNamed ? source.kind : ownKind;
	const sources: AnyFieldSources = isNamed ? source.sources : source;
	const fields = Object.entries(sources).map(([name, field]) => [name, valueMakerOf(name, field)] as const);
	return (bytes, match) => {
		const event: { readonly kind: string } & Record<string, unknown> = { kind: eventKind };
		for (const [name, valueOf] of fields) event[name] = valueOf(bytes, match);
		return event;
	};
}

function valueMakerOf(name: string, source: AnyFieldSource): (bytes: Uint8Array, match: AnyMatch) => unknown {
	if (typeof source === 'function') return spanReading(name, source);
	if ('constant' in source) return () => source.constant;
	if ('compute' in source) return source.compute;
	return spanReading(source.field, source.read);
}

function spanReading(
	field: string,
	read: SpanReader<Span | undefined, unknown>,
): (bytes: Uint8Array, match: AnyMatch) => unknown {
	return (bytes, match) => read(bytes, Reflect.get(match, field) as Span | undefined);
}

function kebabCase(name: string): string {
	return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
