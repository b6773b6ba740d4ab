import { describe, expect, test } from 'vitest';
import { messageText, recordText, type Recording } from '../testing/recording.ts';
import type { OutputShape } from './outputs-alone.ts';

const outputShapes: readonly OutputShape[] = [
	{ command: 'df', begins: /^Filesystem .*Mounted on$/ },
	{ command: 'free', begins: /^ +total +used$/ },
	{ command: 'systemctl status $1', begins: /^● (\S+\.service) - /, hasBlanks: true },
];

const read = (...lines: readonly string[]): Recording =>
	recordText(`${lines.join('\n')}\n`, { outputShapes });
const outputs = ({ calls }: Recording): readonly string[] =>
	calls.flatMap((call) => {
		if (call.call === 'started') return [`$ ${call.command}`];
		return call.call === 'output' ? [`${call.line} ${call.text}`] : [];
	});
const entries = (recording: Recording): readonly string[] =>
	recording.entries.map((entry) => `${entry.at.line} ${entry.at.section ?? '-'}: ${messageText(entry)}`);

const heading = 'Filesystem Size Used Available Use% Mounted on';
const row = '/dev/mmcblk0p6 29G 27G 0 100% /mnt/data';
const entry = 'Mar 23 12:00:25 9294512 openvpn[7]: text';

describe('an output without its command', () => {
	test('is the section of the command that prints it', () => {
		expect(outputs(read('Hello,', heading, row))).toEqual(['$ df', `2 ${heading}`, `3 ${row}`]);
	});

	test('ends with a blank line, with the line of a log and with the next output', () => {
		const recording = read(heading, row, entry, heading, row, '  total used', 'Mem: 1 2', '', 'prose', entry);
		expect(outputs(recording)).toEqual([
			'$ df',
			`1 ${heading}`,
			`2 ${row}`,
			'$ df',
			`4 ${heading}`,
			`5 ${row}`,
			'$ free',
			'6   total used',
			'7 Mem: 1 2',
		]);
		expect(entries(recording)).toEqual(['3 -: text', '10 -: text']);
	});

	test('goes on over blank lines where the command prints them, with the log among it', () => {
		const recording = read('● openvpn.service - VPN', '     Active: failed', '', entry, '```', entry);
		expect(outputs(recording)).toEqual([
			'$ systemctl status openvpn.service',
			'1 ● openvpn.service - VPN',
			'2      Active: failed',
		]);
		expect(entries(recording)).toEqual(['4 systemctl status openvpn.service: text', '6 -: text']);
	});

	test('is known in the clothes of a mail', () => {
		expect(outputs(read(`> ${heading}`, `> ${row}`, '', `    ${heading}`, `    ${row}`))).toEqual([
			'$ df',
			`1 ${heading}`,
			`2 ${row}`,
			'$ df',
			`4 ${heading}`,
			`5 ${row}`,
		]);
	});

	test('is known where it is an object that somebody has laid out over several lines', () => {
		const shapes = [{ command: 'curl device', begins: /^\{"api_port":\d+,/ }];
		const text = '{\n  "api_port": 48484,\n  "status": "Idle"\n}\n';
		const { calls, ledger } = recordText(`${text}\n${entry}\n`, { outputShapes: shapes });
		expect(calls.filter(({ call }) => call === 'started' || call === 'output')).toMatchObject([
			{ command: 'curl device' },
			{ line: 1, text: '{"api_port":48484,"status":"Idle"}' },
		]);
		expect(ledger).toMatchObject({ entries: 1, output: 4, undecodable: 0 });
		expect(recordText('{\n  "a": 1\n}\n', { outputShapes: shapes }).ledger).toMatchObject({ undecodable: 3 });
	});

	test('is none in the message of an entry', () => {
		const recording = read(`Mar 23 12:00:25 9294512 x[7]: ${heading}`, `${' '.repeat(30)}${heading}`, entry);
		expect(outputs(recording)).toEqual([]);
		expect(recording.entries).toHaveLength(2);
	});

	test('is none in the output of another command', () => {
		expect(outputs(read('root@9294512:~# cat notes', heading, row))).toEqual([
			'$ cat notes',
			`2 ${heading}`,
			`3 ${row}`,
		]);
	});
});
