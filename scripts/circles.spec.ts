import { expect, test } from 'vitest';
import { circlesOf, partsOfFolders, type Graph } from './circles.ts';

const graph = (arrows: Readonly<Record<string, readonly string[]>>): Graph =>
	new Map(Object.entries(arrows).map(([from, to]) => [from, new Set(to)]));

test('a graph whose arrows lead down has no circle', () => {
	expect(
		circlesOf(graph({ top: ['left', 'right'], left: ['bottom'], right: ['bottom'], bottom: [] })),
	).toEqual([]);
});

test('every node on a circle stands on one that is told, a shortest', () => {
	const circles = circlesOf(graph({ entrance: ['a'], a: ['b', 'c'], b: ['c'], c: ['a'] }));
	expect(circles).toEqual([
		['a', 'c'],
		['b', 'c', 'a'],
	]);
});

test('a circle behind another one is found', () => {
	expect(circlesOf(graph({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] }))).toEqual([
		['a', 'b'],
		['c', 'd'],
	]);
});

test('the parts of a folder are its files and its folders', () => {
	const parts = partsOfFolders(
		graph({
			'src/engine.ts': ['src/signals/signals.ts', 'src/truth.ts'],
			'src/signals/signals.ts': ['src/signals/field.ts', 'node:fs'],
			'src/signals/field.ts': ['src/truth.ts'],
			'src/truth.ts': [],
		}),
	);
	expect(parts).toEqual(
		new Map([
			['src', graph({ 'engine.ts': ['signals', 'truth.ts'], signals: ['truth.ts'] })],
			['src/signals', graph({ 'signals.ts': ['field.ts'] })],
		]),
	);
});

test('files without a circle can make folders with one', () => {
	const parts = partsOfFolders(
		graph({
			'src/roof/engine.ts': ['src/diagnosis/forest.ts'],
			'src/diagnosis/forest.ts': ['src/roof/truth.ts'],
			'src/roof/truth.ts': [],
		}),
	);
	expect([...parts.values()].flatMap(circlesOf)).toEqual([['roof', 'diagnosis']]);
});
