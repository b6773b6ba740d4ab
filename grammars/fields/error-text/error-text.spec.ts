import { describe, expect, test } from 'vitest';
import type { Failure } from '../../vocabulary/failure.ts';
import { testAgreement } from '../../testing/agreement.ts';
import { casesIn } from '../../testing/cases.ts';
import { failureOfText } from './error-text.ts';
import { matchErrorText } from './error-text.parser.ts';

function failureOf(text: string): Failure {
	const bytes = new TextEncoder().encode(`"${text}"`);
	return failureOfText(bytes, 1, bytes.length - 1);
}

// Error texts as Node, SQLite, balenaEngine, os-config and curl print them.
const texts = casesIn(new URL('./cases.txt', import.meta.url)).flatMap(({ messages, expected }) =>
	messages.map((text) => [text, expected] as const),
);

describe('failureOfText', () => {
	test.each(texts)('%s', (text, failure) => {
		expect(failureOf(text)).toEqual(failure);
	});

	test.each(['', 'aborted', 'MYENOSPCX'])(
		'%j says no reason, also where a word only contains a code',
		(text) => {
			expect(failureOf(text)).toEqual({ class: 'unspecified', reason: 'unspecified' });
		},
	);

	test('looks at the beginning of a text only: from every word on is far', () => {
		expect(failureOf(`${'x '.repeat(2000)}ENOSPC`)).toEqual({ class: 'storage', reason: 'no-space' });
		expect(failureOf(`${'x '.repeat(3000)}ENOSPC`)).toEqual({ class: 'unspecified', reason: 'unspecified' });
	});
});

// The grammar describes the place where the failure is named, so each text is read from every word on.
testAgreement(
	new URL('./error-text.ohm', import.meta.url),
	matchErrorText,
	texts.flatMap(([text]) => [...text.matchAll(/\b\w/g)].map((word) => text.slice(word.index))),
);
