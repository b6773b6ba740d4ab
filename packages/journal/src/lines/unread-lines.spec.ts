import { describe, expect, test } from 'vitest';
import { decodeSpan } from '../input/text.ts';
import { JournalReader } from '../reader.ts';
import { messageText, recordText } from '../testing/recording.ts';

const knows = (bytes: Uint8Array, start: number, end: number): boolean =>
	decodeSpan(bytes, start, end).startsWith('KNOWN');

/** The messages of an input, and the classes of its lines. */
function read(text: string, chunk: number = text.length): [string[], Record<string, number>] {
	const messages: string[] = [];
	const reader = new JournalReader(
		{
			entry: (view) => messages.push(decodeSpan(view.bytes, view.start, view.end)),
			marker: () => undefined,
			sectionStarted: () => undefined,
			outputLine: () => undefined,
			sectionEnded: () => undefined,
		},
		{ recognises: knows },
	);
	for (let at = 0; at < text.length; at += chunk) reader.push(text.slice(at, at + chunk));
	reader.end();
	const { lines, entries, undecodable } = reader.ledger();
	return [messages, { lines, entries, undecodable, byWords: reader.readByWords() }];
}

const stamped = 'Nov 21 05:31:25 f220105 sshd[7]: hello';

describe('lines that are known by their words', () => {
	test('are the entries of an input that has no other, in their order, without a stamp', () => {
		expect(read('one\nKNOWN a\ntwo\nKNOWN b\n')).toEqual([
			['KNOWN a', 'KNOWN b'],
			{ lines: 4, entries: 2, undecodable: 2, byWords: 2 },
		]);
	});

	test('are none beside a journal, before it or behind it', () => {
		expect(read(`KNOWN a\n${stamped}\n\nKNOWN b\n`)).toEqual([
			['hello'],
			{ lines: 4, entries: 1, undecodable: 2, byWords: 0 },
		]);
	});

	test('are none beside what somebody typed at a prompt', () => {
		const [messages] = read(`KNOWN a\nroot@f220105:~# uptime\n 05:29:55 up 1 min\n`);
		expect(messages).toEqual([]);
	});

	test('are found behind many that are nothing', () => {
		const [messages, { undecodable }] = read(`${'nothing\n'.repeat(1000)}KNOWN a\n`);
		expect([messages, undecodable]).toEqual([['KNOWN a'], 1000]);
	});

	test('are the same wherever the chunks are cut', () => {
		const text = `${'nothing\n'.repeat(300)}KNOWN a\nKNOWN b`;
		for (const chunk of [1, 2, 7, 1000]) expect(read(text, chunk)).toEqual(read(text));
	});
});

test('a program is known by its name where the words behind it are its own', () => {
	const text = 'NetworkManager: Config: added\nSomebody: said so\nwpa_supplicant: timed out\n';
	const isProgram = (name: string, words: string): boolean =>
		name === 'NetworkManager' || (name === 'wpa_supplicant' && words === 'timed out');
	const { entries, ledger } = recordText(text, { isProgram });
	expect(entries.map((entry) => [entry.identifier, messageText(entry)])).toEqual([
		['NetworkManager', 'Config: added'],
		[undefined, 'Somebody: said so'],
		['wpa_supplicant', 'timed out'],
	]);
	expect(ledger.undecodable).toBe(0);
	expect(recordText(text).entries).toEqual([]);
});
