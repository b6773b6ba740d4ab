import { describe, expect, test } from 'vitest';
import type { CommandSection } from '../../source.ts';
import { testAgreement } from '../../testing/agreement.ts';
import { matchChronycSourcesLine } from './chronyc-sources.parser.ts';
import { chronycSources, type ChronycSourcesEvent } from './index.ts';

const heading = [
	'MS Name/IP address         Stratum Poll Reach LastRx Last sample               ',
	'===============================================================================',
];

const healthy = [
	...heading,
	'^+ 0.resinio.pool.ntp.org        2   4   377     8    -83ns[  -17us] +/- 6028ns',
	'^+ 1.resinio.pool.ntp.org        2   4   377     7   -589ns[  -18us] +/- 5849ns',
	'^* 2.resinio.pool.ntp.org        2   4   377     7   +435ns[  -17us] +/- 6698ns',
];

const blocked = [
	...heading,
	'^? 0.resinio.pool.ntp.org        0   6     0     -     +0ns[   +0ns] +/-    0ns',
	'^? 1.resinio.pool.ntp.org        0   6     0     -     +0ns[   +0ns] +/-    0ns',
];

const odd = [
	'210 Number of sources = 6',
	...heading,
	'#x PPS0                          0  -2     1    1y   +123ns[ +435ns] +/-  100ns',
	'=- ntp.example.net               3  10    17   17m  -3600s[ -3600s] +/-   28us',
	'^~ 2001:db8::1                   2   6   100    5h    +0ns[   +0ns] +/-    0ns',
	'^x 192.0.2.4                     2   0   377     3d  -3600s[ -3600s] +/-   28us',
];

const legend = [
	'',
	"  .-- Source mode  '^' = server, '=' = peer, '#' = local clock.",
	" / .- Source state '*' = current best, '+' = combined, '-' = not combined,",
	"| /             'x' = may be in error, '~' = too variable, '?' = unusable.",
	'||                                                 .- xxxx [ yyyy ] +/- zzzz',
];

const complaints = ['506 Cannot talk to daemon', '501 Not authorised', 'Could not open connection to daemon'];

function eventsOf(
	lines: readonly string[],
	exitStatus: number | undefined = 0,
	signal?: number,
): readonly { readonly event: ChronycSourcesEvent; readonly outputLine: number }[] {
	const section: CommandSection = {
		command: 'chronyc sources',
		exitStatus,
		signal,
		takenAtUsec: Number.NaN,
	};
	const reader = chronycSources.read(section);
	for (const line of lines) reader.line(line);
	return reader.end(section);
}

describe('chronyc sources', () => {
	test('a healthy device: the selected source is the witness', () => {
		const [located, ...more] = eventsOf(healthy);
		expect(more).toEqual([]);
		expect(located?.outputLine).toBe(4);
		expect(located?.event).toMatchObject({
			kind: 'chronyc-sources.listed',
			total: 3,
			selected: '2.resinio.pool.ntp.org',
			reachable: 3,
			unreachable: 0,
		});
		expect(located?.event.kind === 'chronyc-sources.listed' && located.event.sources[2]).toEqual({
			mode: 'server',
			state: 'selected',
			name: '2.resinio.pool.ntp.org',
			stratum: 2,
			poll: 4,
			reach: 255,
			lastRx: 7,
		});
	});

	test('port 123 closed: nobody answers', () => {
		const [located] = eventsOf(blocked);
		expect(located?.outputLine).toBe(2);
		expect(located?.event).toMatchObject({
			total: 2,
			selected: undefined,
			reachable: 0,
			unreachable: 2,
			sources: [
				{ state: 'unusable', reach: 0, lastRx: undefined },
				{ state: 'unusable', reach: 0, lastRx: undefined },
			],
		});
	});

	test('names that do not resolve: an empty table', () => {
		expect(eventsOf(heading)).toEqual([
			{
				event: {
					kind: 'chronyc-sources.listed',
					total: 0,
					selected: undefined,
					reachable: 0,
					unreachable: 0,
					sources: [],
				},
				outputLine: 0,
			},
		]);
	});

	test('every mode and state, old heading, ages with units', () => {
		expect(eventsOf(odd)[0]?.event).toMatchObject({
			total: 4,
			reachable: 4,
			sources: [
				{ mode: 'local', state: 'falseticker', name: 'PPS0', poll: -2, reach: 1, lastRx: 31_557_600 },
				{ mode: 'peer', state: 'not-combined', reach: 15, lastRx: 1020 },
				{ mode: 'server', state: 'unstable', name: '2001:db8::1', reach: 64, lastRx: 18_000 },
				{ mode: 'server', state: 'falseticker', lastRx: 259_200 },
			],
		});
	});

	test('the legend of -v changes nothing but the lines', () => {
		expect(eventsOf([...legend, ...healthy])[0]).toMatchObject({
			event: { total: 3, selected: '2.resinio.pool.ntp.org' },
			outputLine: legend.length + 4,
		});
	});

	test.each(complaints)('chronyd does not answer: %s', (text) => {
		expect(eventsOf([text], 1)).toEqual([
			{ event: { kind: 'chronyc-sources.failed', status: 1, text }, outputLine: 0 },
		]);
	});

	test('a missing tool, a timeout and a killed command tell nothing', () => {
		for (const status of [124, 127, 137, 143]) expect(eventsOf(blocked, status)).toEqual([]);
		expect(eventsOf(blocked, undefined, 15)).toEqual([]);
		expect(eventsOf(['bash: line 1: chronyc: command not found'], 127)).toEqual([]);
	});

	test('no output tells nothing', () => {
		expect(eventsOf([])).toEqual([]);
		expect(eventsOf(['MS'])).toEqual([]);
	});

	test('reads this command, and no other of chronyc', () => {
		expect(
			['chronyc sources', 'chronyc sources -v', 'chronyc -n sources'].filter(chronycSources.matches),
		).toHaveLength(3);
		expect(
			['chronyc sourcestats', 'chronyc tracking', 'echo chronyc sources', 'chronyc sources; reboot'].filter(
				chronycSources.matches,
			),
		).toEqual([]);
	});
});

testAgreement(new URL('./chronyc-sources.ohm', import.meta.url), matchChronycSourcesLine, [
	...healthy,
	...blocked,
	...odd,
	...legend,
	...complaints,
	'',
]);
