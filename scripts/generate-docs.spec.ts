import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docsPages, seedFeatureProblems, signatureProblems } from './generate-docs.ts';

test.each([...docsPages()])('%s is what "npm run generate" writes', (path, text) => {
	const committed = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
	expect(committed.replaceAll('\r\n', '\n'), 'run `npm run generate`').toBe(text);
});

test('every known signature has a case, or a reason why not', () => {
	expect(signatureProblems()).toEqual([]);
});

test('every feature of the known stories has a case, or says where it lives', () => {
	expect(seedFeatureProblems()).toEqual([]);
});
