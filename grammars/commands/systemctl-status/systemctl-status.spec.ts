import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { systemctlStatus } from './index.ts';
import { matchSystemctlStatusLine } from './systemctl-status.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

const command = 'systemctl status balena-supervisor resin-supervisor --no-pager';

const running = [
	'● balena-supervisor.service - Balena supervisor',
	'     Loaded: loaded (/etc/systemd/system/balena-supervisor.service; enabled; preset: enabled)',
	'     Active: active (running) since Sat 2026-11-21 05:28:08 UTC; 42s ago',
	'    Process: 2213 ExecStartPre=/usr/bin/balena stop resin_supervisor (code=exited, status=1/FAILURE)',
	'   Main PID: 37 (node)',
	'      Tasks: 11 (limit: 1878)',
	'     CGroup: /system.slice/balena-supervisor.service',
	'             └─37 /usr/local/bin/node /usr/lib/balena/supervisor.js',
	'',
	'Nov 21 05:28:32 f220105 balena-supervisor[37]: [info]    Reported current state to the cloud',
];

const failed = [
	'× openvpn.service - OpenVPN',
	'     Loaded: loaded (/lib/systemd/system/openvpn.service; static)',
	'     Active: failed (Result: exit-code) since Fri 2022-08-19 10:11:53 UTC; 35s ago',
	'   Main PID: 1792 (code=exited, status=203/EXEC)',
];

const waiting = [
	'● balena.service - Balena Application Container Engine',
	'   Loaded: loaded (/lib/systemd/system/balena.service; enabled; vendor preset: enabled)',
	'   Active: activating (auto-restart) (Result: watchdog) since Fri 2022-08-19 10:11:53 UTC; 5s ago',
	' Main PID: 1792 (code=killed, signal=ABRT)',
];

const odd = [
	'* dnsmasq.service',
	'   Loaded: not-found (Reason: No such file or directory)',
	'   Active: inactive (dead)',
	'',
	'● chronyd.service - NTP client/server',
	'   Loaded: masked (/dev/null; bad)',
	'   Active: failed since Fri 2022-08-19 10:11:53 EST; 2 days ago',
	'   Status: "Waiting for sources"',
	"Warning: chronyd.service changed on disk. Run 'systemctl daemon-reload' to reload units.",
];

const complaints = [
	'Failed to connect to bus: No such file or directory',
	"System has not been booted with systemd as init system (PID 1). Can't operate.",
];

const missing = 'Unit resin-supervisor.service could not be found.';

describe('systemctl status', () => {
	test('a unit that runs, and one that there is not', () => {
		expect(readOutput(systemctlStatus, command, running, { exitStatus: 4 })).toEqual([
			{
				event: {
					kind: 'systemctl-status.unit',
					unit: 'balena-supervisor.service',
					loadState: 'loaded',
					enablement: 'enabled',
					activeState: 'active',
					subState: 'running',
					since: { usec: Date.UTC(2026, 10, 21, 5, 28, 8) * 1000, zone: 'utc' },
					mainPid: 37,
					program: 'node',
					changedOnDisk: false,
				},
				outputLine: 2,
			},
			{
				event: { kind: 'systemctl-status.unknown-unit', unit: 'resin-supervisor' },
				outputLine: running.length,
			},
		]);
	});

	test('the same with the words of stderr', () => {
		expect(readOutput(systemctlStatus, command, [missing, ...running], { exitStatus: 4 })[1]).toEqual({
			event: { kind: 'systemctl-status.unknown-unit', unit: 'resin-supervisor.service' },
			outputLine: 0,
		});
	});

	test('one unit that there is not', () => {
		expect(
			readOutput(systemctlStatus, 'systemctl status balena-engine --no-pager', [], { exitStatus: 4 }),
		).toEqual([{ event: { kind: 'systemctl-status.unknown-unit', unit: 'balena-engine' }, outputLine: 0 }]);
	});

	test('a unit under another name leaves open which one is missing', () => {
		const events = readOutput(systemctlStatus, 'systemctl status balena-engine docker', waiting, {
			exitStatus: 4,
		});
		expect(events.map(({ event }) => event.kind)).toEqual(['systemctl-status.unit']);
	});

	test('a unit that failed says how', () => {
		expect(
			readOutput(systemctlStatus, 'systemctl status openvpn', failed, { exitStatus: 3 })[0]?.event,
		).toEqual({
			kind: 'systemctl-status.unit',
			unit: 'openvpn.service',
			loadState: 'loaded',
			enablement: 'static',
			activeState: 'failed',
			result: 'exit-code',
			since: { usec: Date.UTC(2022, 7, 19, 10, 11, 53) * 1000, zone: 'utc' },
			mainPid: 1792,
			changedOnDisk: false,
			failure: { class: 'process', reason: 'exited', status: 203 },
		});
	});

	test('a unit that waits to be restarted', () => {
		expect(
			readOutput(systemctlStatus, 'systemctl status balena', waiting, { exitStatus: 3 })[0]?.event,
		).toEqual({
			kind: 'systemctl-status.unit',
			unit: 'balena.service',
			loadState: 'loaded',
			enablement: 'enabled',
			since: { usec: Date.UTC(2022, 7, 19, 10, 11, 53) * 1000, zone: 'utc' },
			changedOnDisk: false,
			activeState: 'activating',
			subState: 'auto-restart',
			result: 'watchdog',
			mainPid: 1792,
			failure: { class: 'process', reason: 'watchdog' },
		});
	});

	test('several units, old labels, a unit file that was changed', () => {
		expect(readOutput(systemctlStatus, 'systemctl status dnsmasq chronyd', odd, { exitStatus: 3 })).toEqual([
			{
				event: {
					kind: 'systemctl-status.unit',
					unit: 'dnsmasq.service',
					loadState: 'not-found',
					activeState: 'inactive',
					subState: 'dead',
					changedOnDisk: false,
				},
				outputLine: 2,
			},
			{
				event: {
					kind: 'systemctl-status.unit',
					unit: 'chronyd.service',
					loadState: 'masked',
					enablement: 'bad',
					activeState: 'failed',
					since: { usec: Date.UTC(2022, 7, 19, 10, 11, 53) * 1000, zone: 'local' },
					statusText: 'Waiting for sources',
					changedOnDisk: true,
					failure: { class: 'unspecified', reason: 'unspecified' },
				},
				outputLine: 6,
			},
		]);
	});

	test('what a container printed is no state of a unit', () => {
		const lines = [
			...running,
			'Nov 21 05:28:33 f220105 5d3b0fa8a8cc[37]: my report',
			'                                          Active: failed (Result: exit-code)',
			'                                          ● evil.service - x',
		];
		const events = readOutput(systemctlStatus, 'systemctl status balena-supervisor', lines);
		expect(events).toHaveLength(1);
		expect(events[0]?.event).toMatchObject({ activeState: 'active' });
		expect(events[0]?.event.failure).toBeUndefined();
	});

	test.each(complaints)('says that it failed: %s', (text) => {
		expect(readOutput(systemctlStatus, command, [text], { exitStatus: 1 })).toEqual([
			{ event: { kind: 'systemctl-status.failed', status: 1, text }, outputLine: 0 },
		]);
	});

	test('no answer and no output tell nothing', () => {
		for (const ending of noAnswers) expect(readOutput(systemctlStatus, command, running, ending)).toEqual([]);
		expect(readOutput(systemctlStatus, command, [])).toEqual([]);
		expect(readOutput(systemctlStatus, command, running.slice(0, 2), {})).toEqual([]);
	});

	test('reads this command', () => {
		const commands = [command, 'systemctl --no-pager status openvpn-resin', 'systemctl status "openvpn*"'];
		expect(commands.filter(systemctlStatus.matches)).toEqual(commands);
		expect(
			['systemctl status', 'systemctl list-units --failed', 'systemctl status a; reboot'].filter(
				systemctlStatus.matches,
			),
		).toEqual([]);
	});
});

testOutputCases(systemctlStatus, cases);

testAgreement(new URL('./systemctl-status.ohm', import.meta.url), matchSystemctlStatusLine, [
	...outputLinesIn(cases),
	...running,
	...failed,
	...waiting,
	...odd,
	...complaints,
	missing,
]);
