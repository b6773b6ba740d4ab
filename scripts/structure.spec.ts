import { describe, expect, test } from 'vitest';
import { circlesOf, partsOfFolders, type Graph } from './circles.ts';
import { floorPlan } from './floor-plan.ts';
import { sourceModules } from './source-modules.ts';

/** The stages, in the order of the arrow: each may import those before it. */
const STAGES = ['journal', 'grammars', 'timeline', 'rules', 'analyzer', 'cli'];

/** Tools stand beside the arrow: they import every stage, and no stage imports them. */
const TOOLS = ['bench', 'oracle', 'scripts'];

/** The grammar compiler imports no stage, and no stage imports it. */
const COMPILER = 'grammar-compiler';

/** The most that a reader can keep in mind. */
const MUTABLE_FIELDS = 15;

const modules = sourceModules();
const isTest = (path: string): boolean => /\.(?:spec|arbitraries)\.ts$|\/test(?:ing)?\//.test(path);
const sources = modules.filter(({ path }) => !isTest(path));
const stages = sources.filter(({ path }) => STAGES.includes(homeOf(path) ?? ''));

/** The package or top folder of a path or of a package's name; `undefined` for a package of somebody else. */
function homeOf(path: string): string | undefined {
	const [, ours] = /^(?:packages\/|@whydown\/)([^/]+)/.exec(path) ?? [];
	if (ours !== undefined) return ours;
	const [first = ''] = path.split('/');
	if (first === 'whydown') return 'cli';
	return first === 'grammars' || TOOLS.includes(first) ? first : undefined;
}

/** True for an import that leads along the arrow, or that a tool or a test may have. */
function isAlongArrow(from: string, to: string): boolean {
	const home = homeOf(from) ?? '';
	const target = homeOf(to);
	if (target === undefined || home === target || TOOLS.includes(home)) return true;
	const isStage = STAGES.includes(home);
	if (isStage && STAGES.includes(target)) return STAGES.indexOf(target) < STAGES.indexOf(home);
	return isTest(from);
}

/** The imports for which something holds, in words. */
function importsThat(
	holds: (from: string, to: string) => boolean,
	among: typeof modules = modules,
): readonly string[] {
	return among.flatMap(({ path, imports }) =>
		imports.filter((target) => holds(path, target)).map((target) => `${path} imports ${target}`),
	);
}

test('every module belongs to a stage or to a tool', () => {
	const homes = new Set(modules.map(({ path }) => homeOf(path) ?? path));
	const known = new Set([...STAGES, ...TOOLS, COMPILER, 'vitest.config.ts', 'vitest.oracle.config.ts']);
	expect(homes).toEqual(known);
	expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(modules.length);
});

test('no import runs against the arrow', () => {
	expect(importsThat((from, to) => !isAlongArrow(from, to))).toEqual([]);
});

test('a package is imported by its name from outside, and by paths inside', () => {
	const isMixed = (from: string, to: string): boolean => {
		const isPath = /^(?:packages|grammars|bench|scripts|oracle)\//.test(to);
		return homeOf(to) !== undefined && isPath !== (homeOf(to) === homeOf(from));
	};
	expect(importsThat(isMixed, stages)).toEqual([]);
});

test('only tests import what is made for tests', () => {
	expect(importsThat((_, to) => isTest(to), stages)).toEqual([]);
});

describe('the parts of a folder import each other without a circle', () => {
	const files: Graph = new Map(sources.map(({ path, imports }) => [path, new Set(imports)]));

	test.each([...partsOfFolders(files)])('%s', (_, parts) => {
		expect(circlesOf(parts).map((circle) => circle.join(' → '))).toEqual([]);
	});
});

describe.each(Object.entries(floorPlan))('the floors of %s', (folder, floors) => {
	const inside = sources.filter(({ path }) => path.startsWith(`${folder}/`));
	const roomOf = (path: string): string => path.slice(folder.length + 1).split('/')[0] ?? '';
	const floorOf = (path: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(path)));

	test('hold every room', () => {
		expect(floors.flat().toSorted()).toEqual([...new Set(inside.map(({ path }) => roomOf(path)))].toSorted());
	});

	test('import from lower floors only', () => {
		const isUp = (from: string, to: string): boolean =>
			to.startsWith(`${folder}/`) && roomOf(from) !== roomOf(to) && floorOf(from) <= floorOf(to);
		expect(importsThat(isUp, inside)).toEqual([]);
	});
});

test('no class has more mutable fields than a reader can keep in mind', () => {
	const large = modules.flatMap(({ path, classes }) =>
		classes
			.filter(({ mutableFields }) => mutableFields > MUTABLE_FIELDS)
			.map(({ name, mutableFields }) => `${path}: ${name} has ${mutableFields}`),
	);
	expect(large).toEqual([]);
});
