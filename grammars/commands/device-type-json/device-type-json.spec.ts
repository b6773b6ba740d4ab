import { describe, expect, test } from 'vitest';
import { testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { deviceTypeJson } from './index.ts';

const cases = new URL('./cases.txt', import.meta.url);

const command = 'cat /mnt/boot/device-type.json';

const board = [
	'{"slug":"raspberrypi4-64","version":1,"aliases":["raspberrypi4-64"],"name":"Raspberry Pi 4 (using 64bit OS)",',
	'"arch":"aarch64","state":"RELEASED","yocto":{"machine":"raspberrypi4-64","image":"balena-image"}}',
];

describe('device-type.json', () => {
	test('the board', () => {
		expect(readOutput(deviceTypeJson, command, board)).toEqual([
			{
				event: {
					kind: 'device-type-json.reported',
					slug: 'raspberrypi4-64',
					name: 'Raspberry Pi 4 (using 64bit OS)',
					arch: 'aarch64',
					state: 'RELEASED',
				},
				outputLine: 0,
			},
		]);
		expect(readOutput(deviceTypeJson, command, ['{"slug":4}'])[0]?.event).toEqual({
			kind: 'device-type-json.reported',
		});
	});

	test('a damaged file', () => {
		expect(readOutput(deviceTypeJson, command, [board[0] ?? ''])[0]?.event).toEqual({
			kind: 'device-type-json.invalid',
			problem: 'cut-off',
			failure: { class: 'config', reason: 'invalid' },
		});
		expect(readOutput(deviceTypeJson, command, ['\u0000\u0000\u0000'])[0]?.event).toMatchObject({
			problem: 'not-json',
		});
	});

	test('a file that is not there, with and without words', () => {
		for (const lines of [[], ['cat: /mnt/boot/device-type.json: No such file or directory']]) {
			expect(readOutput(deviceTypeJson, command, lines, { exitStatus: 1 })[0]?.event).toEqual({
				kind: 'device-type-json.missing',
			});
		}
	});

	test('no answer tells nothing', () => {
		for (const ending of noAnswers) expect(readOutput(deviceTypeJson, command, board, ending)).toEqual([]);
	});

	test('reads this file', () => {
		expect(deviceTypeJson.matches(command)).toBe(true);
		expect(deviceTypeJson.matches('cat /mnt/boot/config.json')).toBe(false);
	});
});

testOutputCases(deviceTypeJson, cases);
