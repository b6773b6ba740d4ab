import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { inputBytes } from './input-bytes.ts';

const here = fileURLToPath(import.meta.url);
const folder = fileURLToPath(new URL('.', import.meta.url));

it('is the size of the files that a command line names', () => {
	expect(inputBytes(['--format', 'json', here, here])).toBe(2 * statSync(here).size);
});

it.each([
	['no file', ['--version']],
	['a folder', [here, folder]],
	['a device', ['/dev/null']],
	['a name that no file can have', ['a\0b', 'a'.repeat(5000)]],
])('is not known of %s', (_, words) => {
	expect(inputBytes(words)).toBeUndefined();
});
