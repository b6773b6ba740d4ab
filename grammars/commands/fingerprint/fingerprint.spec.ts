import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { matchFingerprintLine } from './fingerprint.parser.ts';
import { fingerprint } from './index.ts';

const cases = new URL('./cases.txt', import.meta.url);

const command =
	'grep -vE "/var/cache/ldconfig/aux-cache|md5sum|/etc/hostname|/etc/machine-id" /resinos.fingerprint | md5sum --quiet -c ';

const mismatched = [
	'/usr/bin/openvpn: FAILED',
	'md5sum: /usr/lib/a: b.so: No such file or directory',
	'/usr/lib/a: b.so: FAILED open or read',
	'/usr/lib/libcrypto.so.1.1: FAILED',
	'md5sum: WARNING: 1 listed file could not be read',
	'md5sum: WARNING: 2 computed checksums did NOT match',
];

const noFile = [
	'grep: /resinos.fingerprint: No such file or directory',
	"md5sum: 'standard input': no properly formatted checksum lines found",
];

describe('fingerprint of the system', () => {
	test('silence is good', () => {
		expect(readOutput(fingerprint, command, [])).toEqual([
			{ event: { kind: 'fingerprint.intact' }, outputLine: 0 },
		]);
		expect(readOutput(fingerprint, command, ['/usr/bin/openvpn: OK'])[0]?.event.kind).toBe(
			'fingerprint.intact',
		);
	});

	test('files that differ or are gone', () => {
		expect(readOutput(fingerprint, command, mismatched, { exitStatus: 1 })).toEqual([
			{
				event: {
					kind: 'fingerprint.mismatched',
					changed: 2,
					unreadable: 1,
					paths: ['/usr/bin/openvpn', '/usr/lib/a: b.so', '/usr/lib/libcrypto.so.1.1'],
					failure: { class: 'storage', reason: 'corrupt' },
				},
				outputLine: 0,
			},
		]);
		expect(readOutput(fingerprint, command, mismatched.slice(1, 3), { exitStatus: 1 })[0]).toMatchObject({
			event: { failure: { class: 'storage', reason: 'missing-file' } },
			outputLine: 1,
		});
	});

	test('many files: all are counted, the first are named', () => {
		const lines = Array.from({ length: 500 }, (_, index) => `/usr/lib/${index}.so: FAILED`);
		const event = readOutput(fingerprint, command, lines, { exitStatus: 1 })[0]?.event;
		expect(event).toMatchObject({ changed: 500, unreadable: 0 });
		expect(event?.kind === 'fingerprint.mismatched' && event.paths).toHaveLength(20);
	});

	test('a system without fingerprint is no fault', () => {
		expect(readOutput(fingerprint, command, noFile, { exitStatus: 1 })[0]?.event).toEqual({
			kind: 'fingerprint.failed',
			status: 1,
			text: noFile[0],
		});
		expect(readOutput(fingerprint, command, [], { exitStatus: 1 })[0]?.event).toEqual({
			kind: 'fingerprint.failed',
			status: 1,
			text: '',
		});
	});

	test('no answer, and silence with an unknown end, tell nothing', () => {
		for (const ending of noAnswers) expect(readOutput(fingerprint, command, mismatched, ending)).toEqual([]);
		expect(readOutput(fingerprint, command, [], {})).toEqual([]);
	});

	test('reads this command', () => {
		expect(fingerprint.matches(command)).toBe(true);
		expect(
			fingerprint.matches(
				'grep -v "/var/cache/ldconfig/aux-cache" /balenaos.fingerprint | md5sum --quiet -c -',
			),
		).toBe(true);
		expect(fingerprint.matches('md5sum /etc/os-release')).toBe(false);
	});
});

testOutputCases(fingerprint, cases);

testAgreement(new URL('./fingerprint.ohm', import.meta.url), matchFingerprintLine, [
	...outputLinesIn(cases),
	...mismatched,
	...noFile,
	'/usr/bin/openvpn: OK',
	'',
]);
