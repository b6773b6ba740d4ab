import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventDescriptions } from '../grammars/events.generated.ts';
import { describeEvents, eventsModule, eventsPath } from './generate-events.ts';
import { knownSourcesModule, knownSourcesPath } from './generate-sources.ts';
import { generateParser, grammarPaths } from './generate.ts';

describe('the committed parsers are what "npm run generate" writes', () => {
	test.each(grammarPaths().map((path) => [basename(path), path] as const))('%s', (_, path) => {
		const generated = generateParser(path);
		expect(readFileSync(generated.path, 'utf8').replaceAll('\r\n', '\n')).toBe(generated.text);
	});
});

test('the committed list of sources is what "npm run generate" writes', () => {
	expect(readFileSync(knownSourcesPath, 'utf8').replaceAll('\r\n', '\n')).toBe(knownSourcesModule());
});

test('the committed list of events is what "npm run generate" writes', () => {
	const events = describeEvents();
	expect(readFileSync(eventsPath, 'utf8').replaceAll('\r\n', '\n')).toBe(eventsModule(events));
	expect(eventDescriptions).toEqual(events);
});
