import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The folders from the ground up: each imports only from those before it, and from files beside them that import none above. */
const floors = ['input', 'formats', 'lines', 'dump'];

const source = new URL('./', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.startsWith('testing/'));

/** The files that each file imports. */
const importsOf = new Map(
	files.map((file) => {
		const text = readFileSync(new URL(file, source), 'utf8');
		const paths = [...text.matchAll(/^(?:import|export|\} from)[^;]*?'(\.[^']+)';$/gm)].map(([, path]) => {
			const url = new URL(path ?? '', new URL(file, source));
			return url.href.slice(source.href.length);
		});
		return [file, paths];
	}),
);

/** The rooms of the plan: a folder, or a file that stands in none. */
const roomOf = (file: string): string => file.split('/')[0] ?? file;

function graph(nodeOf: (file: string) => string): Map<string, Set<string>> {
	const arrows = new Map<string, Set<string>>();
	for (const [file, imported] of importsOf) {
		const node = nodeOf(file);
		const targets = arrows.get(node) ?? new Set();
		for (const target of imported.map(nodeOf)) if (target !== node) targets.add(target);
		arrows.set(node, targets);
	}
	return arrows;
}

/** The nodes that stand in a circle, or above one. */
function notLevelled(arrows: Map<string, Set<string>>): string[] {
	const levelled = new Set<string>();
	const next = (): string | undefined =>
		[...arrows].find(
			([node, targets]) => !levelled.has(node) && [...targets].every((target) => levelled.has(target)),
		)?.[0];
	for (let node = next(); node !== undefined; node = next()) levelled.add(node);
	return [...arrows.keys()].filter((node) => !levelled.has(node));
}

test('every import is one of these files', () => {
	expect([...importsOf.values()].flat().filter((path) => !importsOf.has(path))).toEqual([]);
	expect([...importsOf.values()].flat().length).toBeGreaterThan(150);
});

test('no circle among the files, nor among the folders and the files beside them', () => {
	expect(notLevelled(graph((file) => file))).toEqual([]);
	expect(notLevelled(graph(roomOf))).toEqual([]);
});

test('no arrow from a folder up to one above it', () => {
	const arrows = graph(roomOf);
	const up = floors.flatMap((folder, floor) =>
		[...(arrows.get(folder) ?? [])].filter((target) => floors.indexOf(target) > floor),
	);
	expect(up).toEqual([]);
	expect(files.map(roomOf).filter((room) => !room.endsWith('.ts') && !floors.includes(room))).toEqual([]);
});
