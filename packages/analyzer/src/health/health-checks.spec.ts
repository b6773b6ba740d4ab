import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { textReport } from '../report/text.ts';
import type { CheckResult } from './check-result.ts';

/** A dump of these commands. Composed; each output is quoted from the tests of its grammar, or from a real dump. */
function dumpOf(...sections: readonly (readonly [command: string, ...output: string[]])[]): string {
	return [
		'--- diagnose 4.23.1 ---',
		'',
		...sections.flatMap(([command, ...output]) => [
			`--- ${command} ---`,
			'',
			'2026-11-21 05:33:08.000000000+00:00',
			...output,
			'0.00user 0.00system 0:00.00elapsed 50%CPU (0avgtext+0avgdata 3180maxresident)k',
			'0inputs+0outputs (0major+277minor)pagefaults 0swaps',
			'',
		]),
	].join('\n');
}

async function tableOf(input: string): Promise<ReadonlyMap<string, CheckResult>> {
	const { healthChecks } = await analyze(input);
	const table = new Map(healthChecks.map((check) => [check.name, check]));
	expect(table.size, 'each check once').toBe(healthChecks.length);
	return table;
}

/** `failed, derived: 3% free on /mnt/data`; what the input does not hold is only its verdict. */
function told(check: CheckResult | undefined): string | undefined {
	if (check === undefined || check.verdict === 'not-in-input') return check?.verdict;
	return `${check.verdict}, ${check.origin}: ${check.says.map(({ text }) => text).join('; ')}`;
}

const always = [
	'check_balenaOS',
	'check_container_engine',
	'check_localdisk',
	'check_memory',
	'check_networking',
	'check_os_rollback',
	'check_supervisor',
	'check_temperature',
	'check_timesync',
	'check_under_voltage',
];

const thermal =
	'for i in /sys/class/thermal/thermal* ; do if [ -e $i/temp ]; then echo $i && cat $i/temp; fi ; done';
const containers = [
	'CONTAINER ID   IMAGE          COMMAND                  CREATED        STATUS                            PORTS                    NAMES',
	'0a1b2c3d4e5f   936d20a463f5   "/usr/src/app/entry.…"   3 weeks ago    Up 3 minutes (healthy)                                     balena_supervisor',
	'1a1b2c3d4e5f   3128dae78199   "node index.js"          3 weeks ago    Up 4 seconds                      0.0.0.0:80->80/tcp       web_1_2_abc',
	'2a1b2c3d4e5f   3128dae78199   "sh -c \'a  b\'"           3 weeks ago    Restarting (1) 2 seconds ago                               worker_1_2_abc',
	'6a1b2c3d4e5f   3128dae78199   "node index.js"          3 weeks ago    Exited (0) 2 days ago                                      done_1_2_abc',
] as const;

describe('the health checks as a table', () => {
	test('every input has the ten that every device has, and a row for services', async () => {
		const table = await tableOf('Nov 21 05:31:15 f220105 systemd[1]: Started OpenVPN.\n');
		expect([...table.keys()]).toEqual([...always, 'check_user_services']);
		expect(new Set(Array.from(table.values(), told))).toEqual(new Set(['not-in-input']));
	});

	test('a verdict that was given stands, in its own words, with the line', async () => {
		const checks = [
			{ name: 'check_memory', success: true, status: '82% memory available' },
			{
				name: 'check_container_engine',
				success: false,
				status:
					'Some container_engine issues detected: \ntest_container_engine_running_now Container engine balena is NOT running',
			},
			{ name: 'check_service_main', success: true, status: "User service 'main' is running & healthy" },
		];
		const table = await tableOf(`${JSON.stringify({ diagnose_version: '4.23.1', checks })}\n`);
		expect(told(table.get('check_memory'))).toBe('succeeded, given: 82% memory available');
		expect(told(table.get('check_container_engine'))).toBe(
			'failed, given: test_container_engine_running_now Container engine balena is NOT running',
		);
		expect(told(table.get('check_service_main'))).toBe(
			"succeeded, given: User service 'main' is running & healthy",
		);
		expect(told(table.get('check_timesync'))).toBe('not-in-input');
		expect(table.has('check_user_services')).toBe(false);
		expect(table.get('check_container_engine')).toMatchObject({ says: [{ line: 1 }] });
	});

	test('the names of other versions are told by those of today, and the part that failed decides', async () => {
		const checks = [
			{ name: 'check_dns', success: true, status: 'First DNS server is 127.0.0.2' },
			{ name: 'check_diskspace', success: false, status: 'Low disk space: (df reports 3% free)' },
			{ name: 'check_write_latency', success: true, status: 'No slow disk writes detected' },
		];
		const table = await tableOf(`${JSON.stringify({ diagnose_version: '4.4.0', checks })}\n`);
		expect(told(table.get('check_networking'))).toBe(
			'succeeded, given: check_dns: First DNS server is 127.0.0.2',
		);
		expect(told(table.get('check_localdisk'))).toBe(
			'failed, given: check_diskspace: Low disk space: (df reports 3% free)',
		);
		expect(table.has('check_diskspace')).toBe(false);
	});

	test.each([
		['97%', 'failed, derived: 3% free on /mnt/data'],
		['90%', 'succeeded, derived: 10% free on /mnt/data'],
	])('/mnt/data used to %s; the root partition plays no part', async (used, expected) => {
		const table = await tableOf(
			dumpOf([
				'df -h',
				'Filesystem      Size  Used Avail Use% Mounted on',
				'/dev/mmcblk0p2  300M  298M     0 100% /mnt/sysroot/active',
				`/dev/mmcblk0p6   29G   28G  0.8G  ${used} /mnt/data`,
			]),
		);
		expect(told(table.get('check_localdisk'))).toBe(expected);
	});

	test.each([
		['4', 'failed, derived: 4% memory available'],
		['820', 'succeeded, derived: 82% memory available'],
	])('%s of 1000 MiB available', async (available, expected) => {
		const table = await tableOf(
			dumpOf([
				'cat /proc/meminfo',
				'MemTotal:        1024000 kB',
				'MemFree:           20480 kB',
				`MemAvailable:     ${available === '4' ? 40_960 : 839_680} kB`,
			]),
		);
		expect(told(table.get('check_memory'))).toBe(expected);
	});

	test.each([
		['85310', 'failed, derived: The device is too hot; thermal_zone0: 85.31 °C'],
		['51120', 'succeeded, derived: thermal_zone0: 51.12 °C'],
	])('%s thousandths of a degree', async (degrees, expected) => {
		const table = await tableOf(dumpOf([thermal, '/sys/class/thermal/thermal_zone0', degrees]));
		expect(told(table.get('check_temperature'))).toBe(expected);
	});

	test('the list of containers answers for engine, supervisor and services', async () => {
		const table = await tableOf(dumpOf(['balena-engine ps -a', ...containers]));
		expect(told(table.get('check_container_engine'))).toMatch(/^succeeded, derived: the engine lists/);
		expect(told(table.get('check_supervisor'))).toBe(
			'succeeded, derived: balena_supervisor: running, healthy',
		);
		expect(told(table.get('check_service_web'))).toBe('succeeded, derived: running');
		expect(told(table.get('check_service_worker'))).toBe('failed, derived: its container is restarting');
		expect(table.get('check_service_done')).toEqual({
			name: 'check_service_done',
			verdict: 'not-in-input',
			why: 'its container: exited with 0; whether it should run is not told',
		});
	});

	test('an engine that does not answer is down, and says nothing of services', async () => {
		const silent =
			'Cannot connect to the balenaEngine daemon at unix:///var/run/balena-engine.sock. Is the balenaEngine daemon running?';
		const table = await tableOf(
			dumpOf(['balena-engine ps -a', silent, 'Command exited with non-zero status 1']),
		);
		expect(told(table.get('check_container_engine'))).toContain(silent);
		expect(told(table.get('check_container_engine'))).toMatch(/^failed, derived/);
		expect(told(table.get('check_user_services'))).toBe('not-in-input');
	});

	test('a tool that is missing is no verdict', async () => {
		const table = await tableOf(
			dumpOf([
				'balena-engine ps -a',
				'bash: line 1: balena-engine: command not found',
				'Command exited with non-zero status 127',
			]),
		);
		expect(told(table.get('check_container_engine'))).toBe('not-in-input');
	});

	test('timedatectl alone proves a clock that is kept right, and none that is not', async () => {
		const timedatectl = (answer: string): string =>
			dumpOf([
				'timedatectl status',
				'               Local time: Sat 2026-11-21 05:33:08 UTC',
				'           Universal time: Sat 2026-11-21 05:33:08 UTC',
				'                 RTC time: n/a',
				'                Time zone: Etc/UTC (UTC, +0000)',
				`System clock synchronized: ${answer}`,
			]);
		expect(told((await tableOf(timedatectl('yes'))).get('check_timesync'))).toMatch(/^succeeded, derived/);
		expect(told((await tableOf(timedatectl('no'))).get('check_timesync'))).toBe('not-in-input');
	});

	test('a kernel that was asked and tells of no under-voltage', async () => {
		const quiet = dumpOf(['dmesg -T', '[Sat Nov 21 05:28:08 2026] Booting Linux on physical CPU 0x0']);
		expect(told((await tableOf(quiet)).get('check_under_voltage'))).toMatch(/^succeeded, derived/);
		const refused = dumpOf([
			'dmesg -T',
			'dmesg: read kernel buffer failed: Operation not permitted',
			'Command exited with non-zero status 1',
		]);
		expect(told((await tableOf(refused)).get('check_under_voltage'))).toBe('not-in-input');
	});

	test('the first generation of the system has failed whatever the cloud would say', async () => {
		const table = await tableOf(
			dumpOf(['cat /etc/os-release', 'ID="resin-os"', 'NAME="Resin OS"', 'VERSION="1.26.0"']),
		);
		expect(told(table.get('check_balenaOS'))).toBe('failed, derived: Resin OS 1.26.0');
	});
});

describe('the text report', () => {
	test('shows the table of a dump, and none of a journal, whose causes say it better', async () => {
		const dump = textReport([await analyze(dumpOf(['balena-engine ps -a', ...containers]))]);
		expect(dump).toContain(
			'   Failed      check_service_worker: its container is restarting (derived, line 9)',
		);
		expect(dump).toContain('Succeeded   check_container_engine (the engine lists its containers)');
		expect(dump).toContain('Not shown   check_balenaOS');
		const journal = textReport([await analyze('Nov 21 05:31:15 f220105 systemd[1]: Started OpenVPN.\n')]);
		expect(journal).not.toContain('Health checks');
	});
});
