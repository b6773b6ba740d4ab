import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/**
 * The floors of this package, from the ground to the roof. A folder or a file stands on one of them; what stands on one floor
 * imports from lower floors only, never from a neighbour and never from above.
 */
const floors: readonly (readonly string[])[] = [
	['text/', 'time-range.ts'],
	['input/'],
	['pipeline/'],
	['claims/', 'health/'],
	['input-report.ts'],
	['reading.ts'],
	['read-input.ts'],
	['analyze.ts', 'records.ts'],
	['events.ts', 'own-rules.ts', 'rule-tests.ts', 'why-not.ts'],
	['wording/'],
	['otel.ts', 'report/', 'rule-pages/'],
	['index.ts'],
];

interface Import {
	readonly from: string;
	readonly to: string;
}

const root = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.ts') && !/\.(?:spec|arbitraries)\.ts$/.test(file));
const imports: readonly Import[] = files.flatMap((from) =>
	Array.from(
		readFileSync(join(root, from), 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g),
		([, path = '']) => ({ from, to: normalize(join(dirname(from), path)).replaceAll('\\', '/') }),
	),
);

/** The folder or file of a floor that holds a file. */
function roomOf(file: string): string | undefined {
	return floors.flat().find((room) => (room.endsWith('/') ? file.startsWith(room) : file === room));
}

function floorOf(room: string | undefined): number {
	return floors.findIndex((floor) => floor.some((one) => one === room));
}

/** The imports that go sideways or up. */
function risesOf(all: readonly Import[]): readonly string[] {
	return all
		.filter(({ from, to }) => roomOf(from) !== roomOf(to) && floorOf(roomOf(to)) >= floorOf(roomOf(from)))
		.map(({ from, to }) => `${from} imports ${to}`);
}

/** A file that imports itself through others, with the way. */
function circleOf(all: readonly Import[]): readonly string[] | undefined {
	const done = new Set<string>();
	const circleFrom = (file: string, way: readonly string[]): readonly string[] | undefined => {
		if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
		if (done.has(file)) return undefined;
		for (const { to } of all.filter(({ from }) => from === file)) {
			const circle = circleFrom(to, [...way, file]);
			if (circle !== undefined) return circle;
		}
		done.add(file);
		return undefined;
	};
	for (const { from } of all) {
		const circle = circleFrom(from, []);
		if (circle !== undefined) return circle;
	}
	return undefined;
}

describe('the floors of the package', () => {
	test('every file stands on one, and every room is there', () => {
		expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
		expect(floors.flat().filter((room) => !files.some((file) => roomOf(file) === room))).toEqual([]);
		expect(imports.filter(({ to }) => !files.includes(to))).toEqual([]);
		expect(imports.length).toBeGreaterThan(files.length);
	});

	test('no import goes up, or to a neighbour', () => {
		expect(risesOf(imports)).toEqual([]);
		expect(risesOf([{ from: 'pipeline/authors.ts', to: 'claims/journal-command.ts' }])).toHaveLength(1);
		expect(risesOf([{ from: 'report/text.ts', to: 'rule-pages/rule-card.ts' }])).toHaveLength(1);
	});

	test('no file imports itself through others, not even for a type', () => {
		expect(circleOf(imports)).toBeUndefined();
		expect(
			circleOf([
				{ from: 'a.ts', to: 'b.ts' },
				{ from: 'b.ts', to: 'a.ts' },
			]),
		).toEqual(['a.ts', 'b.ts', 'a.ts']);
	});
});
