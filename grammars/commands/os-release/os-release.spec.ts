import { describe, expect, test } from 'vitest';
import { testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { osRelease } from './index.ts';

const cases = new URL('./cases.txt', import.meta.url);

const command = 'cat /etc/os-release';

const balenaOs = [
	'ID="balena-os"',
	'NAME="balenaOS"',
	'VERSION="2.98.33"',
	'VERSION_ID="2.98.33"',
	'PRETTY_NAME="balenaOS 2.98.33"',
	'MACHINE="raspberrypi4-64"',
	'META_BALENA_VERSION="2.98.33"',
	'SLUG="raspberrypi4-64"',
];

const debian = [
	'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"',
	'NAME="Debian GNU/Linux"',
	'VERSION_ID="12"',
	'VERSION="12 (bookworm)"',
	'VERSION_CODENAME=bookworm',
	'ID=debian',
];

describe('os-release', () => {
	test('balenaOS: version, board and device type', () => {
		expect(readOutput(osRelease, command, balenaOs)).toEqual([
			{
				event: {
					kind: 'os-release.reported',
					id: 'balena-os',
					name: 'balenaOS',
					version: '2.98.33',
					prettyName: 'balenaOS 2.98.33',
					machine: 'raspberrypi4-64',
					metaBalenaVersion: '2.98.33',
					slug: 'raspberrypi4-64',
				},
				outputLine: 4,
			},
		]);
	});

	test('another system, values without quotes', () => {
		expect(readOutput(osRelease, command, debian)).toEqual([
			{
				event: {
					kind: 'os-release.reported',
					prettyName: 'Debian GNU/Linux 12 (bookworm)',
					name: 'Debian GNU/Linux',
					version: '12 (bookworm)',
					id: 'debian',
				},
				outputLine: 0,
			},
		]);
	});

	test('variants, quotes of both kinds, and the older name of the layer', () => {
		const lines = ["NAME='ResinOS'", 'VERSION="2.3.0+rev1"', 'VARIANT="Pro\\"d"', 'META_RESIN_VERSION=2.3.0'];
		expect(readOutput(osRelease, command, lines)[0]?.event).toEqual({
			kind: 'os-release.reported',
			name: 'ResinOS',
			version: '2.3.0+rev1',
			variant: 'Pro"d',
			metaBalenaVersion: '2.3.0',
		});
	});

	test('a file that is not there', () => {
		const text = 'cat: /etc/os-release: No such file or directory';
		expect(readOutput(osRelease, command, [text], { exitStatus: 1 })).toEqual([
			{ event: { kind: 'os-release.failed', status: 1, text }, outputLine: 0 },
		]);
	});

	test('no answer and no output tell nothing', () => {
		for (const ending of noAnswers) expect(readOutput(osRelease, command, balenaOs, ending)).toEqual([]);
		expect(readOutput(osRelease, command, [])).toEqual([]);
		expect(readOutput(osRelease, command, ['HOME_URL="https://www.debian.org/"'])).toEqual([]);
	});

	test('reads this file', () => {
		expect([command, 'cat /mnt/boot/os-release'].every(osRelease.matches)).toBe(true);
		expect(osRelease.matches('cat /etc/issue')).toBe(false);
	});
});

testOutputCases(osRelease, cases);
