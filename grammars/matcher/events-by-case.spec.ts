import { describe, expect, expectTypeOf, test } from 'vitest';
import { integerOf, textOf, type Span } from '../fields/span.ts';
import type { SourceEventBase } from '../vocabulary/source.ts';
import { computed, constant, eventsByCase, from, kind, optional, type CaseTable } from './events-by-case.ts';
import type { Fields, MatchOf } from './match.ts';

interface Cases {
	doorOpened: Fields<'who', 'floor'>;
	doorShut: Fields<'count'>;
	bell: Fields;
	rest: Fields;
}

type Match = MatchOf<Cases>;

interface DoorOpened extends SourceEventBase<'house.door-opened'> {
	readonly who: string;
	readonly floor: number | undefined;
}
interface DoorShut extends SourceEventBase<'house.shut'> {
	readonly times: number;
	readonly loud: boolean;
	readonly case: string;
}
interface Other extends SourceEventBase<'house.bell' | 'house.unrecognised'> {}

type HouseEvent = DoorOpened | DoorShut | Other;
type Table = CaseTable<'house', HouseEvent, Match>;

const table: Table = {
	doorOpened: { who: textOf, floor: optional(integerOf) },
	doorShut: kind('house.shut', {
		times: from('count', integerOf),
		loud: constant(true),
		case: computed((_, match: Match) => match.case),
	}),
	bell: {},
	rest: () => ({ kind: 'house.unrecognised' }),
};

const eventOf = eventsByCase<'house', HouseEvent, Match>('house', table);
const bytes = new TextEncoder().encode('Ann 12');
const span = (start: number, end: number): Span => ({ start, end });

describe('a case becomes an event', () => {
	test('whose kind is called like the case, with the fields that the table names', () => {
		const match = { case: 'doorOpened', who: span(0, 3), floor: span(4, 6) } as const;
		expect(eventOf(bytes, match)).toEqual({ kind: 'house.door-opened', who: 'Ann', floor: 12 });
		expect(eventOf(bytes, { case: 'bell' })).toEqual({ kind: 'house.bell' });
	});

	test('whose optional field is undefined where it was not captured', () => {
		const event = eventOf(bytes, { case: 'doorOpened', who: span(0, 3), floor: undefined });
		expect(Object.entries(event)).toEqual([
			['kind', 'house.door-opened'],
			['who', 'Ann'],
			['floor', undefined],
		]);
	});

	test('of another kind, with fields from elsewhere, constant, or computed', () => {
		expect(eventOf(bytes, { case: 'doorShut', count: span(4, 6) })).toEqual({
			kind: 'house.shut',
			times: 12,
			loud: true,
			case: 'doorShut',
		});
	});

	test('by a function', () => {
		expect(eventOf(bytes, { case: 'rest' })).toEqual({ kind: 'house.unrecognised' });
	});

	test('that is new each time: who reads it may add to it', () => {
		expect(eventOf(bytes, { case: 'bell' })).not.toBe(eventOf(bytes, { case: 'bell' }));
	});
});

test('a table that lacks a case, names no field or no kind, or reads another type does not build', () => {
	expectTypeOf<Omit<typeof table, 'bell'>>().not.toExtend<Table>();
	expectTypeOf<{ who: typeof integerOf; floor: undefined }>().not.toExtend<Table['doorOpened']>();
	const wrongType = { who: integerOf, floor: optional(integerOf) };
	expectTypeOf(wrongType).not.toExtend<Table['doorOpened']>();
	const lacksField = { who: textOf };
	expectTypeOf(lacksField).not.toExtend<Table['doorOpened']>();
	const maybeMissing = { who: textOf, floor: integerOf };
	expectTypeOf(maybeMissing).not.toExtend<Table['doorOpened']>();
	const wrongName = kind('house.shut', {
		times: from('counts', integerOf),
		loud: constant(true),
		case: textOf,
	});
	expectTypeOf(wrongName).not.toExtend<Table['doorShut']>();
	const noKind = {};
	expectTypeOf(noKind).not.toExtend<Table['doorShut']>();
	const wrongKind = kind('house.shutt', {});
	expectTypeOf(wrongKind).not.toExtend<Table['rest']>();
	const right = { who: textOf, floor: optional(integerOf) };
	expectTypeOf(right).toExtend<Table['doorOpened']>();
});
