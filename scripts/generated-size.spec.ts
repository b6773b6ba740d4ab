import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Paths of the generated modules, from the root. */
const generated = ['grammars', 'packages']
	.flatMap((folder) =>
		readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map(
			(path) => `${folder}/${path}`,
		),
	)
	.filter(
		(path) => /\.(parser|generated)\.ts$/.test(path) && !/(^|[\\/])(dist|node_modules)[\\/]/.test(path),
	);

const bytesOf = (paths: readonly string[]): number =>
	paths.reduce((sum, path) => sum + statSync(`${root}/${path}`).size, 0);

test('a case of a grammar is at most 260 bytes of its parser, on average', () => {
	const parsers = generated.filter((path) => path.endsWith('.parser.ts'));
	const cases = parsers.map(
		(path) => readFileSync(`${root}/${path}`, 'utf8').match(/^\t\w+: '[^']*',$/gm)?.length ?? 0,
	);
	expect(Math.min(...cases)).toBeGreaterThan(0);
	expect(bytesOf(parsers) / cases.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(260);
});

test('all generated code is at most 1.0 MB', () => {
	expect(generated.length).toBeGreaterThan(50);
	expect(bytesOf(generated)).toBeLessThanOrEqual(1_000_000);
});
