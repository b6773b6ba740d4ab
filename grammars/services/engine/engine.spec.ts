import { describe, expect, test } from 'vitest';
import { textOf } from '../../fields/span.ts';
import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, eventOf, testCases } from '../../testing/cases.ts';
import { matchEngine } from './engine.parser.ts';
import { engine } from './index.ts';
import { readLogfmt, unescapedText, valueIn } from './logfmt.ts';
import { matchLogfmt } from './logfmt.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);
const lines = casesIn(casesFile).flatMap((one) => one.messages);

/** The values of a line, escapes resolved. */
function valuesOf(line: string): Readonly<Record<string, string>> | undefined {
	const bytes = new TextEncoder().encode(line);
	const pairs = readLogfmt(bytes, 0, bytes.length);
	const keys = new Set(pairs?.map(({ key }) => textOf(bytes, key)));
	const textAt = (key: string): string => {
		const value = valueIn(bytes, pairs ?? [], key);
		return value === undefined ? '' : unescapedText(bytes, value);
	};
	return pairs && Object.fromEntries([...keys].map((key) => [key, textAt(key)]));
}

testCases(engine, casesFile);

// The engine's words stand in `msg`; the name of a question stands in `question`.
testAgreement(new URL('./engine.ohm', import.meta.url), matchEngine, [
	...lines.flatMap((line) => line.match(/(?<=msg=")(?:\\.|[^"\\])*/)?.[0] ?? line),
	';api.balena-cloud.com.\\tIN\\t A',
]);

describe('logfmt.ohm', () => {
	testAgreement(new URL('./logfmt.ohm', import.meta.url), matchLogfmt, [
		...lines,
		'level=info msg="a"',
		'error="a \\"b\\" c\\\\" d=1',
	]);
});

describe('a line of logfmt', () => {
	test('is read whatever the order of its keys', () => {
		expect(valuesOf('level=warning error="a \\"b\\"" msg=text time="2022-08-19T19:00:16Z"')).toEqual({
			level: 'warning',
			error: 'a "b"',
			msg: 'text',
			time: '2022-08-19T19:00:16Z',
		});
	});

	test('may be cut anywhere', () => {
		const line = 'time="2022-08-19T19:00:16.911032847Z" level=error msg="say \\"x\\"" error="no space"';
		for (let length = 0; length <= line.length; length += 1) {
			expect(eventOf(engine, line.slice(0, length)).kind).toMatch(
				/^engine\.(unrecognised|error|notice|warning)$/,
			);
		}
		expect(valuesOf(line.slice(0, 70))).toMatchObject({ level: 'error', msg: 'say "x"' });
	});

	test('says each thing once: the first value of a key counts', () => {
		expect(valuesOf('msg=a msg=b')).toEqual({ msg: 'a' });
	});

	test.each(['', 'plain words', 'a="b" msg="c"', 'msg', '=', '"'])('%j is none', (line) => {
		expect(valuesOf(line)).toBeUndefined();
	});

	test('is read in time that grows with its length, not faster', () => {
		// A reader that begins anew at each pair would need minutes.
		const line = `msg=a${' k="v"'.repeat(50_000)}`;
		expect(Object.keys(valuesOf(line) ?? {})).toEqual(['msg', 'k']);
	});
});

describe('engine', () => {
	test('a container that is asked for and is not there is no failure', () => {
		for (const what of ['container: x', 'image: x', 'network: x', 'volume: x', 'exec instance: x']) {
			const event = eventOf(engine, `msg="Handler for GET /v1.40/x/json returned error: No such ${what}"`);
			expect(event.kind).toBe('engine.object-missing');
			expect(event.failure).toBeUndefined();
		}
	});

	test('the direction of a wrong clock decides', () => {
		const reasonOf = (words: string): unknown =>
			eventOf(
				engine,
				`level=error msg="pull" error="x509: certificate has expired or is not yet valid${words}"`,
			).failure;
		expect(reasonOf(': current time 2017-03-23T12:00:25Z is before 2022-01-01T00:00:00Z')).toEqual({
			class: 'tls',
			reason: 'not-yet-valid',
			seconds: 150_724_775,
		});
		expect(reasonOf(': current time 2032-03-23T12:00:25Z is after 2022-01-01T00:00:00Z')).toEqual({
			class: 'tls',
			reason: 'expired',
		});
		expect(reasonOf('')).toEqual({ class: 'tls', reason: 'expired-or-not-yet-valid' });
	});
});
