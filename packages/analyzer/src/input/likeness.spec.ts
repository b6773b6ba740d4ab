import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { textReport } from '../report/text.ts';

async function refusalOf(input: string | Uint8Array): Promise<string> {
	const { status, kind, errors } = await analyze(typeof input === 'string' ? input : [input], {
		name: 'a.txt',
	});
	expect([status, kind]).toEqual(['unreadable', 'unknown']);
	return errors.map(({ message }) => message).join('\n');
}

describe('an input that cannot be read', () => {
	test.each([
		['a web page', '<!DOCTYPE html>\n<html><body>It failed</body></html>\n', 'journalctl --no-pager -b'],
		[
			'the console of a boot loader',
			'U-Boot 2021.10\n\nNet:   No ethernet found.\nStarting kernel ...\n',
			'journalctl --no-pager -b',
		],
		['the log of an update', 'Running hostapp-update for the new release\n', 'cat /mnt/data/balenahup/'],
		[
			'the trace of a program that failed',
			'Oops: it broke\n    at run (/usr/src/app/main.js:12:5)\n',
			'journalctl --no-pager -b -u UNIT',
		],
		['source code', 'const a = 1;\nfunction run() {\n  return a;\n}\n', 'journalctl --no-pager -b'],
		['a configuration file', '[main]\nname = a\nsize = 4\n# why\n', 'journalctl --no-pager -b'],
		[
			'the own log of a program',
			'081109 20:36:15 148 INFO started\n081109 20:36:18 222 INFO done\n',
			'journalctl --no-pager -b',
		],
		['written text', 'When I turn it on, the lamp does not come on at all.\n', 'journalctl --no-pager -b'],
		['a key or a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n', 'keep it for yourself'],
		['a difference between two files', '@@ -1,2 +1,2 @@\n-a\n+b\n', 'journalctl --no-pager -b'],
		['a table', 'a\tb\tc\nd\te\tf\n', 'the command with its output'],
		['a table', 'uuid,name,is_online\n4a8f,one,false\n', 'the command with its output'],
		[
			'the log of a build',
			'[Info]     Starting build for fleet, user me\n[main]     Step 1/5 : FROM example/node:20\n',
			'that device, `journalctl --no-pager -b`',
		],
		['the log of a build', 'npm ERR! code ERESOLVE\nnpm ERR! Found: react\n', 'no device speaks in it'],
		['an event log of Windows', 'Log Name:      System\nEvent ID:      7031\n', 'journalctl --no-pager -b'],
		['a Dockerfile', 'FROM example/node:20\nRUN npm ci\n', 'journalctl --no-pager -b'],
		['the log of npm', '0 verbose cli /usr/bin/node\n5 error code E404\n', 'no device speaks in it'],
		[
			'an event log of Windows',
			'Level,Date and Time,Source,Event ID\nError,11/21/2026 5:28:05 AM,Service Control Manager,7031\n',
			'journalctl --no-pager -b',
		],
		[
			'the log of an Android device',
			'11-21 05:28:05.123  1234  1250 E AndroidRuntime: FATAL EXCEPTION: main\n',
			'no device with systemd',
		],
		[
			'the log of a web server',
			'192.0.2.1 - - [21/Nov/2026:05:28:05 +0000] "GET / HTTP/1.1" 200 612 "-" "curl/7.68.0"\n',
			'who asked',
		],
		['a mail without a log', 'From: a@example.com\nSubject: help\n\nIt is offline.\n', 'copy the log'],
		['a compose file', 'services:\n  main:\n    build: .\n', 'what is wanted'],
		['source code', 'import os\n\ndef main():\n    print("hi")\n', 'journalctl --no-pager -b'],
		[
			'the messages of a program',
			'ERROR: it is bad\nERROR: so is this\n',
			'journalctl --no-pager -b -u UNIT',
		],
		['a JSON document', '{"foo": 1, "bar": {"a": [1]}}\n', 'journalctl -o json'],
	])('is told what it looks like: %s', async (what, input, instead) => {
		const refusal = await refusalOf(input);
		expect(refusal).toContain(`looks like ${what}`);
		expect(refusal).toContain(instead);
	});

	test.each([
		['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 1, 2], '`xzcat a.txt | whydown`'],
		['zstd', [0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3, 4], '`zstdcat a.txt | whydown`'],
		['bzip2', [0x42, 0x5a, 0x68, 0x39, 1, 2, 3, 4], '`bzcat a.txt | whydown`'],
		['lz4', [0x04, 0x22, 0x4d, 0x18, 1, 2, 3, 4], '`lz4cat a.txt | whydown`'],
		['a picture', [0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4], '`journalctl --no-pager -b`'],
		['RAR', [0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0], '`unrar p -inul a.txt | whydown`'],
		['a picture or a film', [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70], '`journalctl --no-pager -b`'],
		['a document of an office program', [0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4], '`journalctl --no-pager -b`'],
		['an event log of Windows', [0x45, 0x6c, 0x66, 0x46, 0x69, 0x6c, 0x65, 0], 'as text'],
		['a recording of network packets', [0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0], 'as text'],
		['a program', [0x7f, 0x45, 0x4c, 0x46, 1, 2, 3, 4], 'as text'],
	])('is told by its first bytes: %s', async (what, bytes, instead) => {
		const refusal = await refusalOf(new Uint8Array(bytes));
		expect(refusal).toContain(what);
		expect(refusal).toContain(instead);
	});

	test('that is like nothing is told what can be read', async () => {
		expect(await refusalOf('hello\nworld\n')).toContain('give it journalctl output');
	});

	test('is told the same however it comes in chunks', async () => {
		const page = '<html><body>It failed</body></html>\n';
		const whole = await analyze(page);
		expect(await analyze([...page])).toEqual(whole);
	});

	test('is no journal of a host, and shows nothing of itself', async () => {
		const report = textReport([await analyze('<html>\nERROR\u001B[31m\n', { name: 'a.txt' })]);
		expect(report).not.toContain('journal of');
		expect(report).not.toContain('\u001B');
	});
});
