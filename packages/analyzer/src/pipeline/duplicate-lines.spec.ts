import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { readEvents } from '../events.ts';

const failed =
	'[event]   Event: Device state report failure {"error":"getaddrinfo EAI_AGAIN api.balena-cloud.com"}';
const start = Date.UTC(2026, 10, 21, 5, 0) * 1000;

interface Line {
	readonly identifier?: string;
	readonly unit?: string;
	readonly container?: string;
	readonly message?: string;
	readonly at: number;
}

/** Entries of a JSON journal; by default the supervisor fails to report under its unit. */
function json(...entries: readonly Line[]): string {
	return entries
		.map(({ identifier = 'balena-supervisor', unit, container, message = failed, at }, index) =>
			JSON.stringify({
				__REALTIME_TIMESTAMP: String(start + Math.round(at * 1e6)),
				__MONOTONIC_TIMESTAMP: String(60_000_000 + Math.round(at * 1e6)),
				_BOOT_ID: '0123456789abcdef0123456789abcdef',
				__CURSOR: `s=${index}`,
				_PID: container === undefined ? '7' : '9',
				SYSLOG_IDENTIFIER: identifier,
				_SYSTEMD_UNIT: unit ?? (container === undefined ? 'balena-supervisor.service' : 'balena.service'),
				...(container === undefined ? {} : { CONTAINER_NAME: container }),
				MESSAGE: message,
			}),
		)
		.join('\n');
}

const copy: Omit<Line, 'at'> = { identifier: 'e593ab6439fe', container: 'balena_supervisor' };
const users: Omit<Line, 'at'> = { identifier: '3a1b2c3d4e5f', container: 'main_1_2_abc' };

/** The number of failing reports that were counted. */
async function counted(input: string): Promise<number> {
	const report = await analyze(input);
	const all = [...report.causes, ...report.symptoms];
	return all.find(({ rule }) => rule === 'state-report-failing')?.count ?? 0;
}

async function spoken(input: string): Promise<number> {
	let events = 0;
	for await (const { kind } of readEvents(input)) if (kind === 'supervisor.state-report-failed') events += 1;
	return events;
}

const every15s = (...ways: readonly (readonly [Omit<Line, 'at'>, number])[]): string =>
	json(...[0, 15, 30, 45].flatMap((at) => ways.map(([said, later]) => ({ ...said, at: at + later }))));

describe('the supervisor under its unit and its container', () => {
	test('two entries, one piece of evidence, whichever comes first', async () => {
		const alone = await counted(every15s([{}, 0]));
		expect(alone).toBeGreaterThanOrEqual(3);
		for (const both of [every15s([{}, 0], [copy, 0.0004]), every15s([copy, 0], [{}, 0.9])]) {
			expect(await counted(both)).toBe(alone);
			expect(await spoken(both)).toBe(8);
		}
	});

	test('the container alone is heard', async () => {
		expect(await counted(every15s([copy, 0]))).toBe(await counted(every15s([{}, 0])));
	});

	test('what was said twice counts twice, also where the copies come later', async () => {
		const twice = await counted(every15s([{}, 0], [{}, 0.1]));
		expect(twice).toBe(2 * (await counted(every15s([{}, 0]))));
		expect(await counted(every15s([{}, 0], [{}, 0.1], [copy, 0.2], [copy, 0.3]))).toBe(twice);
		expect(await counted(every15s([{}, 0], [copy, 3]))).toBe(twice);
	});

	test('a container of a user is nobody, whatever it says', async () => {
		expect(await counted(every15s([users, 0]))).toBe(0);
		expect(await spoken(every15s([users, 0]))).toBe(0);
		expect(await counted(every15s([{}, 0], [users, 0.1]))).toBe(await counted(every15s([{}, 0])));
	});

	test('a program that calls itself a container is no container', async () => {
		expect(await spoken(every15s([{ ...copy, identifier: 'users', unit: 'users.service' }, 0]))).toBe(0);
	});
});

/** A dump with a text journal, and perhaps with the list of containers. */
function dump(lines: readonly string[], ps: readonly string[]): string {
	const section = (command: string, output: readonly string[]): string =>
		`--- ${command} ---\n\n2026-11-21 05:02:00.000000000+00:00\n${output.join('\n')}\n0.00user 0.00system 0:00.01elapsed 0%CPU (0avgtext+0avgdata 0maxresident)k\n0inputs+0outputs (0major+0minor)pagefaults 0swaps\n\n`;
	const commands = ['balena-engine ps -a', 'journalctl --no-pager --no-hostname -n500 -a'];
	return `--- COMMANDS ---\n\n${commands.join('\n')}\n\n${section(commands[1] ?? '', lines)}${ps.length > 0 ? section(commands[0] ?? '', ps) : ''}`;
}

const list = [
	'CONTAINER ID   IMAGE          COMMAND                  CREATED       STATUS                   PORTS   NAMES',
	'e593ab6439fe   936d20a463f5   "/usr/src/app/entry.…"   3 weeks ago   Up 3 minutes (healthy)           balena_supervisor',
	'3a1b2c3d4e5f   0123456789ab   "/usr/bin/entry.sh"      3 weeks ago   Up 3 minutes                     main_1_2_abc',
];
const printed = (identifier: string, pid: number): string[] =>
	[0, 15, 30, 45].map(
		(second) => `Nov 21 05:00:${String(second).padStart(2, '0')} ${identifier}[${pid}]: ${failed}`,
	);
const interleaved = (...ways: readonly (readonly string[])[]): string[] =>
	(ways[0] ?? []).flatMap((_, at) => ways.map((way) => way[at] ?? ''));

describe('a text journal, where a container has only its id', () => {
	test('is the supervisor where the dump lists the containers', async () => {
		expect(await spoken(dump(printed('e593ab6439fe', 9), list))).toBe(4);
		const alone = await counted(dump(printed('balena-supervisor', 7), list));
		expect(alone).toBeGreaterThanOrEqual(3);
		expect(await counted(dump(printed('e593ab6439fe', 9), list))).toBe(alone);
		const both = interleaved(printed('balena-supervisor', 7), printed('e593ab6439fe', 9));
		expect(await counted(dump(both, list))).toBe(alone);
	});

	test('stays a container where nothing says whose it is, even if it repeats the supervisor', async () => {
		expect(await spoken(dump(printed('e593ab6439fe', 9), []))).toBe(0);
		const both = interleaved(printed('balena-supervisor', 7), printed('e593ab6439fe', 9));
		expect(await spoken(both.join('\n'))).toBe(4);
		expect(await counted(both.join('\n'))).toBe(await counted(printed('balena-supervisor', 7).join('\n')));
	});

	test('stays a container where the dump says that it is a user’s', async () => {
		expect(await spoken(dump(printed('3a1b2c3d4e5f', 9), list))).toBe(0);
	});
});

describe('the scripts of balenaOS, with and without their tag', () => {
	const forced = 'No online NTP sources - forcing poll';
	const polls = async (...said: readonly (readonly [string, string])[]): Promise<number> => {
		const text = [0, 10, 20, 30].flatMap((second) =>
			said.map(([who, message]) => `Nov 21 05:00:${String(second).padStart(2, '0')} ${who}: ${message}`),
		);
		const stepped = 'Nov 21 05:00:31 chronyd[7]: System clock wrong by 3600.000000 seconds';
		const report = await analyze([...text, stepped].join('\n'));
		return [...report.causes, ...report.symptoms]
			.flatMap(({ evidence }) => evidence)
			.filter(({ kind }) => kind === 'chronyd.polling-forced').length;
	};

	test('count once', async () => {
		const tagged = ['healthdog[7]', `[chrony-healthcheck][INFO] ${forced}`] as const;
		const bare = ['chrony-healthcheck[8]', forced] as const;
		const once = await polls(tagged);
		expect(await polls(tagged, bare)).toBe(once);
		expect(await polls(bare, tagged)).toBe(once);
	});
});
