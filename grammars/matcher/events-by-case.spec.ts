import { describe, expect, expectTypeOf, test } from 'vitest';
import { integerOf, textOf } from '../fields/span.ts';
import type { SourceEventBase } from '../vocabulary/source.ts';
import {
	computed,
	constant,
	eventsByCase,
	from,
	kind,
	maybe,
	optional,
	type CaseTable,
} from './events-by-case.ts';
import { fieldNumberOf, Match, type MatchOf } from './match.ts';

type HouseMatch = MatchOf<{
	doorOpened: 'who floor?';
	doorShut: 'count';
	windowOpened: 'floor who?';
	bell: '';
	rest: '';
}>;

interface DoorOpened extends SourceEventBase<'house.door-opened'> {
	readonly who: string;
	readonly floor: number | undefined;
}
interface DoorShut extends SourceEventBase<'house.shut'> {
	readonly times: number;
	readonly loud: boolean;
	readonly case: string;
}
interface WindowOpened extends SourceEventBase<'house.window-opened'> {
	readonly who?: string;
	readonly floor: number;
	readonly weather?: string;
}
interface Other extends SourceEventBase<'house.bell' | 'house.unrecognised'> {}

type HouseEvent = DoorOpened | DoorShut | WindowOpened | Other;
type Table = CaseTable<'house', HouseEvent, HouseMatch, [weather: string]>;

const table: Table = {
	doorOpened: { who: textOf, floor: optional(integerOf) },
	doorShut: kind('house.shut', {
		times: from('count', integerOf),
		loud: constant(true),
		case: computed((_, match: HouseMatch) => match.case),
	}),
	windowOpened: {
		who: maybe(textOf),
		floor: integerOf,
		weather: maybe(computed((_, __, weather: string) => (weather === '' ? undefined : weather))),
	},
	bell: {},
	rest: () => ({ kind: 'house.unrecognised' }),
};

const makeEvent = eventsByCase<'house', HouseEvent, HouseMatch, [weather: string]>('house', table);
const bytes = new TextEncoder().encode('Ann 12');
const ann: Captured = [0, 3];
const twelve: Captured = [4, 6];

type Captured = readonly [start: number, end: number];

function eventOf(
	name: HouseMatch['case'],
	captured: { readonly [Name in 'who' | 'floor' | 'count']?: Captured } = {},
	weather = '',
): HouseEvent {
	const captures = Object.entries(captured).flatMap(([field, found]) => [fieldNumberOf(field), ...found]);
	const match = new Match(name, Object.keys(table).indexOf(name), captures);
	return makeEvent(bytes, match as HouseMatch, weather);
}

describe('a case becomes an event', () => {
	test('whose kind is called like the case, with the fields that the table names', () => {
		const event = eventOf('doorOpened', { who: ann, floor: twelve });
		expect(Object.entries(event)).toEqual([
			['kind', 'house.door-opened'],
			['who', 'Ann'],
			['floor', 12],
		]);
		expect(eventOf('bell')).toEqual({ kind: 'house.bell' });
	});

	test('whose optional field is undefined where it was not captured', () => {
		const event = eventOf('doorOpened', { who: ann });
		expect(Object.entries(event)).toEqual([
			['kind', 'house.door-opened'],
			['who', 'Ann'],
			['floor', undefined],
		]);
	});

	test('that lacks the fields that it may lack where nothing was captured, or told', () => {
		expect(Object.entries(eventOf('windowOpened', { floor: twelve }))).toEqual([
			['kind', 'house.window-opened'],
			['floor', 12],
		]);
		const event = eventOf('windowOpened', { floor: twelve, who: ann }, 'rain');
		expect(Object.entries(event)).toEqual([
			['kind', 'house.window-opened'],
			['who', 'Ann'],
			['floor', 12],
			['weather', 'rain'],
		]);
	});

	test('of another kind, with fields from elsewhere, constant, or computed', () => {
		expect(eventOf('doorShut', { count: twelve })).toEqual({
			kind: 'house.shut',
			times: 12,
			loud: true,
			case: 'doorShut',
		});
	});

	test('by a function', () => {
		expect(eventOf('rest')).toEqual({ kind: 'house.unrecognised' });
	});

	test('that is new each time: who reads it may add to it', () => {
		expect(eventOf('bell')).not.toBe(eventOf('bell'));
		expect(eventOf('doorOpened', { who: ann })).not.toBe(eventOf('doorOpened', { who: ann }));
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
	const mayBeMissing = { who: textOf, floor: integerOf };
	expectTypeOf(mayBeMissing).not.toExtend<Table['windowOpened']>();
	const undefinedInstead = { who: optional(textOf), floor: integerOf };
	expectTypeOf(undefinedInstead).not.toExtend<Table['windowOpened']>();
	const isAlwaysThere = { floor: maybe(integerOf) };
	expectTypeOf(isAlwaysThere).not.toExtend<Table['windowOpened']>();
	const noKind = {};
	expectTypeOf(noKind).not.toExtend<Table['doorShut']>();
	const wrongKind = kind('house.shutt', {});
	expectTypeOf(wrongKind).not.toExtend<Table['rest']>();
	const right = { who: textOf, floor: optional(integerOf) };
	expectTypeOf(right).toExtend<Table['doorOpened']>();
	expectTypeOf({ floor: integerOf }).toExtend<Table['windowOpened']>();
});
