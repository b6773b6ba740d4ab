import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countLines, record, sumOfClasses } from './testing/recording.ts';

const corpus = new URL('../../../corpus/', import.meta.url);
const inputs = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
	.filter((path) => /(?:^|\/)(?:input|printed)[^/]*$|^locales\/.*\.txt$/.test(path))
	.toSorted();

describe('every input of the corpus is accounted for', () => {
	test('there are some', () => {
		expect(inputs.length).toBeGreaterThan(150);
	});

	test.each(inputs)('%s', (path) => {
		const bytes = readFileSync(new URL(path, corpus));
		const { entries, ledger, encoding } = record([bytes]);
		expect(ledger.bytes).toBe(bytes.length);
		expect(sumOfClasses(ledger)).toBe(ledger.lines);
		const text = encoding === 'utf-8' ? bytes : Buffer.from(new TextDecoder(encoding).decode(bytes));
		expect(ledger.lines).toBe(countLines(text));
		expect(ledger.entries).toBe(entries.length);
		expect([ledger.truncated, ledger.leftOut]).toEqual([0, 0]);
	});
});
