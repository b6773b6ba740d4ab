import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions, isPossible, keeps, versionOf, type VersionBound } from './version.ts';

const version = (text: string): NonNullable<ReturnType<typeof versionOf>> => {
	const read = versionOf(text);
	if (read === undefined) throw new Error(`${text} is no version`);
	return read;
};

describe('versions', () => {
	test('stand in the order in which they were published', () => {
		const inOrder = [
			'1.1.1',
			'1.1.1l',
			'1.1.1n',
			'2.4',
			'2.4.7',
			'2.10',
			'2.84rc2',
			'2.84',
			'2.98.33',
			'14.0.0-beta.1',
			'14.0.8',
			'247.6',
		];
		const shuffled = [...inOrder].toReversed();
		expect(shuffled.toSorted((one, other) => compareVersions(version(one), version(other)))).toEqual(inOrder);
	});

	test.each([
		['2.4', '2.4.0'],
		['v14.0.8', '14.0.8'],
		['247.6+', '247.6'],
		['5.10.95-v8', '5.10.95'],
		['2.98.33+rev2', '2.98.33'],
		['20.10.17', '20.10.17, build a9e7a0ec'],
	])('%s is as old as %s', (one, other) => {
		expect(compareVersions(version(one), version(other))).toBe(0);
	});

	test('are nothing that does not begin with a number', () => {
		expect(versionOf('unknown')).toBeUndefined();
		expect(versionOf('')).toBeUndefined();
	});
});

const bound = fc.record<VersionBound>({
	op: fc.constantFrom('>=', '>', '<=', '<', '='),
	version: fc
		.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 })
		.map((numbers) => numbers.join('.')),
});

test('a range is impossible only where no version keeps it', () => {
	const numbers = [0, 1, 2, 3];
	const some = numbers.flatMap((major) =>
		numbers.flatMap((minor) =>
			numbers.flatMap((patch) => numbers.map((build) => version([major, minor, patch, build].join('.')))),
		),
	);
	fc.assert(
		fc.property(fc.array(bound, { minLength: 1, maxLength: 3 }), (bounds) => {
			const isKept = some.some((one) => bounds.every((each) => keeps(one, each)));
			expect(isPossible(bounds) || !isKept).toBe(true);
		}),
	);
	expect(
		isPossible([
			{ op: '>', version: '3' },
			{ op: '<', version: '2' },
		]),
	).toBe(false);
	expect(
		isPossible([
			{ op: '>', version: '2' },
			{ op: '<', version: '2.0' },
		]),
	).toBe(false);
	expect(
		isPossible([
			{ op: '>=', version: '2' },
			{ op: '<=', version: '2.0' },
		]),
	).toBe(true);
	expect(
		isPossible([
			{ op: '=', version: '2' },
			{ op: '<', version: '1' },
		]),
	).toBe(false);
});
