import { describe, expect, test } from 'vitest';
import type { SourceEventBase } from '../vocabulary/source.ts';
import { casesIn } from './read-cases.ts';

export { casesIn };

interface MessageReader {
	readonly name: string;
	parse(bytes: Uint8Array, start: number, end: number): SourceEventBase;
}

/** Reads one message that stands inside a larger buffer, as in the reader's own. */
export function eventOf(source: MessageReader, message: string): SourceEventBase {
	const before = '{"MESSAGE":"';
	const bytes = new TextEncoder().encode(`${before}${message}"}`);
	return source.parse(bytes, before.length, bytes.length - 2);
}

/** Registers one test per case: every message gives the expected event. */
export function testCases(source: MessageReader, file: URL): void {
	describe(`${source.name}: cases.txt`, () => {
		test.each(casesIn(file).map((one) => [one.title, one] as const))('%s', (_, { messages, expected }) => {
			expect(messages.length).toBeGreaterThan(0);
			// Through JSON, as a report would show it: fields that are undefined are absent.
			const events = messages.map((message) => ({ message, event: eventOf(source, message) }));
			expect(JSON.parse(JSON.stringify(events))).toEqual(
				messages.map((message) => ({ message, event: expected })),
			);
		});
	});
}
