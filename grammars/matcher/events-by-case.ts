import { fieldNumberOf, Match } from './match.ts';
import type { Span } from './span.ts';
import type { SourceEventBase } from '../vocabulary/source.ts';

/** `resolvingFailed` → `resolving-failed`. */
type KebabCase<Name extends string> = Name extends `${infer Head}${infer Tail}`
	? Head extends Lowercase<Head>
		? `${Head}${KebabCase<Tail>}`
		: `-${Lowercase<Head>}${KebabCase<Tail>}`
	: '';

type FieldOf<OneMatch> = Exclude<keyof OneMatch, 'case'> & string;

/** The arguments that the functions of a table get besides the match: none, or one. */
type More = readonly [] | readonly [unknown];

/** Makes a value of a span. Where the grammar may capture nothing, it takes `undefined`, too. */
type SpanReader<Found extends Span | undefined, Value, Besides extends More> = (
	bytes: Uint8Array,
	span: Found,
	...besides: Besides
) => Value;

interface From<Field extends string, Found extends Span | undefined, Value, Besides extends More> {
	readonly field: Field;
	readonly read: SpanReader<Found, Value, Besides>;
}

interface Constant<Value> {
	readonly constant: Value;
}

interface Computed<OneMatch, Value, Besides extends More> {
	readonly compute: (bytes: Uint8Array, match: OneMatch, ...besides: Besides) => Value;
}

interface Maybe<Source> {
	readonly maybe: Source;
}

/** The value of an event's field, read from the field of another name. */
export function from<Field extends string, Found extends Span | undefined, Value, Besides extends More = []>(
	field: Field,
	read: SpanReader<Found, Value, Besides>,
): From<Field, Found, Value, Besides> {
	return { field, read };
}

/** The value that an event's field always has in a case. */
export function constant<const Value>(value: Value): Constant<Value> {
	return { constant: value };
}

/** The value of an event's field that depends on more than one field of the match. */
export function computed<OneMatch, Value, Besides extends More = []>(
	compute: (bytes: Uint8Array, match: OneMatch, ...besides: Besides) => Value,
): Computed<OneMatch, Value, Besides> {
	return { compute };
}

/** A field that the event lacks where the match does not have the field that it is read from, or where it is `undefined`. */
export function maybe<Source>(source: Source): Maybe<Source> {
	return { maybe: source };
}

/** The ways to say a field that an event always has; a reader alone reads the field of the same name. */
type FieldSource<OneMatch, Name, Value, Besides extends More> =
	| Constant<Value>
	| Computed<OneMatch, Value, Besides>
	| {
			[Field in FieldOf<OneMatch>]: OneMatch[Field] extends Span | undefined
				? From<Field, OneMatch[Field], Value, Besides>
				: never;
	  }[FieldOf<OneMatch>]
	| (Name extends FieldOf<OneMatch>
			? OneMatch[Name] extends Span | undefined
				? SpanReader<OneMatch[Name], Value, Besides>
				: never
			: never);

/** The ways to say a field that an event has only where there is a value. */
type MaybeSource<OneMatch, Name, Value, Besides extends More> = Maybe<
	| Computed<OneMatch, Value | undefined, Besides>
	| From<FieldOf<OneMatch>, Span, Value | undefined, Besides>
	| (Name extends FieldOf<OneMatch> ? SpanReader<Span, Value | undefined, Besides> : never)
>;

/** The fields of an event, and where they come from. Fields that an event may lack may be left out. */
type FieldSources<OneMatch, OneEvent, Besides extends More> = {
	readonly [Name in keyof OneEvent as Name extends 'kind' | 'writtenAt' ? never : Name]:
		| FieldSource<OneMatch, Name, Required<OneEvent>[Name], Besides>
		| (object extends Pick<OneEvent, Name>
				? MaybeSource<OneMatch, Name, Required<OneEvent>[Name], Besides>
				: never);
};

/** The event of a kind; one interface may stand for several kinds. */
type OfKind<Event, Kind> = Event extends { readonly kind: infer Kinds }
	? Kind extends Kinds
		? Event
		: never
	: never;

/** A reader of a field that may be missing: `undefined` then. */
export function optional<Value, Besides extends More = []>(
	read: SpanReader<Span, Value, Besides>,
): SpanReader<Span | undefined, Value | undefined, Besides> {
	return (bytes, span, ...besides) => (span === undefined ? undefined : read(bytes, span, ...besides));
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

/** The ways from a case to an event: by its fields, as another kind, or by a function. */
type CaseSource<
	Name extends string,
	Event extends SourceEventBase,
	OneMatch extends Match,
	Besides extends More,
> =
	| FieldSources<OneMatch, OfKind<Event, `${Name}.${KebabCase<OneMatch['case']>}`>, Besides>
	| {
			[Kind in Event['kind']]: NamedKind<Kind, FieldSources<OneMatch, OfKind<Event, Kind>, Besides>>;
	  }[Event['kind']]
	| ((bytes: Uint8Array, match: OneMatch, ...besides: Besides) => Event);

/** Every case of a grammar, and how it becomes an event. */
export type CaseTable<
	Name extends string,
	Event extends SourceEventBase,
	OneOf extends Match,
	Besides extends More = [],
> = {
	readonly [Case in OneOf['case']]: CaseSource<Name, Event, Extract<OneOf, { readonly case: Case }>, Besides>;
};

/**
 * Makes events of matches by a table.
 *
 * @example
 * ```ts
 * const eventOf = eventsByCase<'openvpn', OpenvpnEvent, OpenvpnMatch>('openvpn', {
 * 	starting: { version: textOf },
 * 	gaveUp: { attempts: from('count', integerOf) },
 * 	nameserverUsed: { address: textOf, domain: maybe(textOf) },
 * 	inactive: kind('openvpn.peer-inactive', { name: constant(undefined) }),
 * 	optionError,
 * 	…
 * });
 * ```
 */
export function eventsByCase<
	Name extends string,
	Event extends SourceEventBase,
	OneOf extends Match,
	Besides extends More = [],
>(
	name: Name,
	table: CaseTable<Name, Event, OneOf, Besides>,
): (bytes: Uint8Array, match: OneOf, ...besides: Besides) => Event {
	const sources = table as unknown as Readonly<Record<string, AnyCaseSource | undefined>>;
	const makers: EventMaker[] = [];
	const eventOf: EventMaker = (bytes, match, besides) => {
		// Made when the first message of the case comes: most cases never do.
		const make = (makers[Match.caseNumberOf(match)] ??= makerOf(sources[match.case] ?? {}, name, match.case));
		return make(bytes, match, besides);
	};
	// Every source is only given matches of its own case, and what stands beside them.
	return eventOf as unknown as (bytes: Uint8Array, match: OneOf, ...besides: Besides) => Event;
}

type EventMaker = (bytes: Uint8Array, match: Match, besides: unknown) => SourceEventBase;
type AnyReader = (bytes: Uint8Array, span: Span | undefined, besides: unknown) => unknown;
type AnyComputed = Computed<Match, unknown, [unknown]>;
interface AnyFrom {
	readonly field: string;
	readonly read: AnyReader;
}
type AnyFieldSource = Constant<unknown> | AnyComputed | AnyFrom | AnyReader;
type AnyFieldSources = Readonly<Record<string, AnyFieldSource | Maybe<AnyComputed | AnyFrom | AnyReader>>>;
type AnyCaseSource = EventMaker | NamedKind<string, AnyFieldSources> | AnyFieldSources;

type ValueMaker = (bytes: Uint8Array, match: Match, besides: unknown) => unknown;

interface EventField {
	readonly name: string;
	readonly valueOf: ValueMaker;
	/** True where the event has no such field when its value is `undefined`. */
	readonly mayLack: boolean;
}

function makerOf(source: AnyCaseSource, name: string, caseName: string): EventMaker {
	if (typeof source === 'function') return source;
	const isNamed = source instanceof NamedKind;
	const eventKind = isNamed ? source.kind : `${name}.${kebabCase(caseName)}`;
	const fields = Object.entries(isNamed ? source.sources : source).map(eventField);
	if (fields.length === 0) return () => ({ kind: eventKind });
	return (bytes, match, besides) => {
		// V8 leaves room for four properties in an empty literal, and for no more than it names in another one.
		const event: Record<string, unknown> = {};
		event.kind = eventKind;
		for (const { name, valueOf, mayLack } of fields) {
			const value = valueOf(bytes, match, besides);
			if (value !== undefined || !mayLack) event[name] = value;
		}
		return event as { readonly kind: string };
	};
}

function eventField([name, source]: [string, AnyFieldSources[string]]): EventField {
	const mayLack = typeof source === 'object' && 'maybe' in source;
	return { name, valueOf: valueMakerOf(name, mayLack ? ifCaptured(source.maybe) : source), mayLack };
}

function valueMakerOf(name: string, source: AnyFieldSource): ValueMaker {
	if (typeof source === 'object') {
		if ('constant' in source) return () => source.constant;
		if ('compute' in source) return source.compute;
	}
	const { field, read } = typeof source === 'function' ? { field: name, read: source } : source;
	const number = fieldNumberOf(field);
	return (bytes, match, besides) => read(bytes, Match.spanOf(match, number), besides);
}

function ifCaptured(source: AnyComputed | AnyFrom | AnyReader): AnyComputed | AnyFrom | AnyReader {
	if (typeof source === 'function') return optional<unknown, [unknown]>(source);
	return 'compute' in source
		? source
		: { field: source.field, read: optional<unknown, [unknown]>(source.read) };
}

function kebabCase(name: string): string {
	return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
