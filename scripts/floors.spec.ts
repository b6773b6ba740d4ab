import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rooms of a source folder, its folders and the files beside them, floor by floor from the ground up. */
const houses: Readonly<Record<string, readonly (readonly string[])[]>> = {
	'packages/rules/src': [
		['append.ts', 'compare-text.ts', 'first-index.ts', 'truth-value.ts', 'version.ts'],
		['condition', 'pattern'],
		['rule.ts', 'observation.ts'],
		['signals'],
		['evaluation', 'rule-files'],
		['diagnosis'],
		['account'],
		['engine.ts'],
		['catalogue'],
		['index.ts'],
		['testing'],
	],
};

/** A file that imports another one, both as paths inside their source folder. */
interface Arrow {
	readonly from: string;
	readonly to: string;
}

const imported = /\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+\.ts)'/g;

/** The sources of a folder. Specs are left out: a test may ask whatever it needs. */
function filesOf(folder: string): readonly string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((path) => path.split(sep).join('/'))
		.filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'));
}

function arrowsOf(folder: string, files: readonly string[]): readonly Arrow[] {
	return files.flatMap((from) =>
		Array.from(readFileSync(join(root, folder, from), 'utf8').matchAll(imported), ([, path = '']) => ({
			from,
			to: posix.join(dirname(from), path),
		})),
	);
}

/** The folder or the file at the top of a source folder that a path lies in. */
function roomOf(path: string): string {
	return path.split('/')[0] ?? '';
}

describe.each(Object.entries(houses))('in %s', (folder, floors) => {
	const floorOf = (path: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(path)));
	const files = filesOf(folder);
	const arrows = arrowsOf(folder, files);

	test('every folder, and every file beside them, stands on a floor', () => {
		expect(floors.flat().toSorted()).toEqual([...new Set(files.map(roomOf))].toSorted());
	});

	test('imports run down the floors, never up or across', () => {
		expect(arrows.length).toBeGreaterThan(floors.length);
		const wrong = arrows.filter(
			({ from, to }) => roomOf(from) !== roomOf(to) && floorOf(from) <= floorOf(to),
		);
		expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
	});
});
