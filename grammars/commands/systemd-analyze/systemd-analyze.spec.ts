import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { systemdAnalyze } from './index.ts';
import { matchSystemdAnalyzeLine } from './systemd-analyze.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

const command = 'systemd-analyze';

const container = [
	'Startup finished in 183ms (userspace) ',
	'graphical.target reached after 170ms in userspace.',
];

const device = [
	'Startup finished in 5.123s (kernel) + 1min 32.001s (userspace) = 1min 37.125s',
	'multi-user.target reached after 1min 31.2s in userspace',
];

const computer =
	'Startup finished in 12.1s (firmware) + 3.25s (loader) + 900ms (kernel) + 1.5s (initrd) + 10.25s (userspace) = 28s';

const unfinished = [
	'Bootup is not yet finished (org.freedesktop.systemd1.Manager.FinishTimestampMonotonic=0).',
	'Please try again later.',
	"Hint: Use 'systemctl list-jobs' to see active jobs",
];

const complaint = 'Failed to create bus connection: No such file or directory';

describe('systemd-analyze', () => {
	test('one part', () => {
		expect(readOutput(systemdAnalyze, command, container)).toEqual([
			{
				event: {
					kind: 'systemd-analyze.reported',
					userspaceSeconds: 0.183,
					totalSeconds: 0.183,
					target: 'graphical.target',
					targetSeconds: 0.17,
				},
				outputLine: 0,
			},
		]);
	});

	test('several parts, minutes', () => {
		expect(readOutput(systemdAnalyze, command, device)[0]?.event).toEqual({
			kind: 'systemd-analyze.reported',
			kernelSeconds: 5.123,
			userspaceSeconds: 92.001,
			totalSeconds: 97.125,
			target: 'multi-user.target',
			targetSeconds: 91.2,
		});
		expect(readOutput(systemdAnalyze, command, [computer])[0]?.event).toEqual({
			kind: 'systemd-analyze.reported',
			firmwareSeconds: 12.1,
			loaderSeconds: 3.25,
			kernelSeconds: 0.9,
			initrdSeconds: 1.5,
			userspaceSeconds: 10.25,
			totalSeconds: 28,
		});
	});

	test('a boot that is not over', () => {
		expect(readOutput(systemdAnalyze, command, unfinished, { exitStatus: 1 })).toEqual([
			{ event: { kind: 'systemd-analyze.unfinished' }, outputLine: 0 },
		]);
	});

	test('says that it failed', () => {
		expect(readOutput(systemdAnalyze, command, [complaint], { exitStatus: 1 })[0]?.event).toEqual({
			kind: 'systemd-analyze.failed',
			status: 1,
			text: complaint,
		});
	});

	test('no answer, no output and no number tell nothing', () => {
		for (const ending of noAnswers) expect(readOutput(systemdAnalyze, command, device, ending)).toEqual([]);
		expect(readOutput(systemdAnalyze, command, [])).toEqual([]);
		expect(readOutput(systemdAnalyze, command, ['Startup finished in a while'])).toEqual([]);
	});

	test('reads this command', () => {
		expect(['systemd-analyze', 'systemd-analyze time'].every(systemdAnalyze.matches)).toBe(true);
		expect(['systemd-analyze critical-chain', 'systemd-analyze blame'].some(systemdAnalyze.matches)).toBe(
			false,
		);
	});
});

testOutputCases(systemdAnalyze, cases);

testAgreement(new URL('./systemd-analyze.ohm', import.meta.url), matchSystemdAnalyzeLine, [
	...outputLinesIn(cases),
	...container,
	...device,
	computer,
	...unfinished,
	complaint,
]);
