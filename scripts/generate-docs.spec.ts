import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventDescriptions } from '../grammars/events.generated.ts';
import { docsPages, seedFeatureProblems, signatureProblems } from './generate-docs.ts';

test.each([...docsPages()])('%s is what "npm run generate" writes', (path, text) => {
	const committed = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
	expect(committed.replaceAll('\r\n', '\n'), 'run `npm run generate`').toBe(text);
});

test('every known signature has a case, or a reason why not', () => {
	expect(signatureProblems()).toEqual([]);
});

test('every feature of the known stories has an event, or says where it lives', () => {
	expect(seedFeatureProblems(new Set(eventDescriptions.map(({ kind }) => kind)))).toEqual([]);
});
