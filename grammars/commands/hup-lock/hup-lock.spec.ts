import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { matchHupLockLine } from './hup-lock.parser.ts';
import { hupLock } from './index.ts';

const cases = new URL('./cases.txt', import.meta.url);

const command = 'stat /var/lock/*hup.lock';

const held = [
	'  File: /var/lock/resinhup.lock',
	'  Size: 0         \tBlocks: 0          IO Block: 4096   regular empty file',
	'Device: 18h/24d\tInode: 21845       Links: 1',
	'Access: (0644/-rw-r--r--)  Uid: (    0/    root)   Gid: (    0/    root)',
	'Access: 2022-08-19 10:00:00.000000000 +0000',
	'Modify: 2022-08-19 10:11:53.250000000 +0000',
	'Change: 2022-08-19 10:11:53.250000000 +0000',
	' Birth: -',
];

const missing = "stat: cannot statx '/var/lock/*hup.lock': No such file or directory";

describe('lock of host updates', () => {
	test('an update has begun', () => {
		expect(readOutput(hupLock, command, held)).toEqual([
			{
				event: {
					kind: 'hup-lock.held',
					path: '/var/lock/resinhup.lock',
					modified: { usec: Date.UTC(2022, 7, 19, 10, 11, 53, 250) * 1000, zone: 'utc' },
				},
				outputLine: 0,
			},
		]);
		expect(readOutput(hupLock, command, ['  File: ‘/var/lock/resinhup.lock’'])[0]?.event).toEqual({
			kind: 'hup-lock.held',
			path: '/var/lock/resinhup.lock',
		});
	});

	test('no update, with and without words', () => {
		for (const lines of [[], [missing]]) {
			expect(readOutput(hupLock, command, lines, { exitStatus: 1 })).toEqual([
				{ event: { kind: 'hup-lock.absent' }, outputLine: 0 },
			]);
		}
		expect(readOutput(hupLock, command, [missing], {})[0]?.event.kind).toBe('hup-lock.absent');
	});

	test('no answer, and silence with another end, tell nothing', () => {
		for (const ending of noAnswers) expect(readOutput(hupLock, command, held, ending)).toEqual([]);
		expect(readOutput(hupLock, command, [])).toEqual([]);
		expect(readOutput(hupLock, command, [], {})).toEqual([]);
	});

	test('reads this command', () => {
		expect(hupLock.matches(command)).toBe(true);
		expect(hupLock.matches('stat /etc/passwd')).toBe(false);
	});
});

testOutputCases(hupLock, cases);

testAgreement(new URL('./hup-lock.ohm', import.meta.url), matchHupLockLine, [
	...outputLinesIn(cases),
	...held,
	missing,
	'',
]);
