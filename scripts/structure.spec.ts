import { expect, test } from 'vitest';
import { sourceModules } from './source-modules.ts';

/** The stages, in the order of the arrow: each may import those before it. */
const STAGES = ['journal', 'grammars', 'timeline', 'rules', 'analyzer', 'cli'];

/** The names by which packages are imported, where the name is not that of the folder. */
const NAMED: Readonly<Record<string, string>> = { whydown: 'cli' };

const modules = sourceModules();
const isTest = (path: string): boolean => /\.(?:spec|arbitraries)\.ts$|\/test(?:ing)?\//.test(path);

/** The package or top folder of a path or of a package's name; `undefined` for what is not ours. */
function homeOf(path: string): string | undefined {
	const [, ours] = /^(?:packages\/|@whydown\/)([^/]+)/.exec(path) ?? [];
	if (ours !== undefined) return ours;
	const [first = ''] = path.split('/');
	return ['grammars', 'bench', 'oracle', 'scripts'].includes(first) ? first : NAMED[first];
}

/** True for an import that leads along the arrow, or that a tool or a test may have. */
function isAlongArrow(from: string, to: string): boolean {
	const home = homeOf(from);
	const target = homeOf(to);
	if (home === undefined || target === undefined || home === target) return true;
	const at = STAGES.indexOf(home);
	const targetAt = STAGES.indexOf(target);
	// Tools that measure and generate stand beside the arrow: they import every stage, and only tests import them.
	if (targetAt < 0) return isTest(from) || at < 0;
	if (at < 0) return home !== 'grammar-compiler' || isTest(from);
	return targetAt < at;
}

test('no import runs against the arrow', () => {
	const against = modules.flatMap(({ path, imports }) =>
		imports.filter((target) => !isAlongArrow(path, target)).map((target) => `${path} imports ${target}`),
	);
	expect(against).toEqual([]);
});

test('a package is imported by its name from outside, and by paths inside', () => {
	const mixed = modules
		.filter(({ path }) => STAGES.includes(homeOf(path) ?? '') && !isTest(path))
		.flatMap(({ path, imports }) =>
			imports
				.filter((target) => {
					const isPath = /^(?:packages|grammars|bench|scripts)\//.test(target);
					return homeOf(target) !== undefined && isPath !== (homeOf(target) === homeOf(path));
				})
				.map((target) => `${path} imports ${target}`),
		);
	expect(mixed).toEqual([]);
});
