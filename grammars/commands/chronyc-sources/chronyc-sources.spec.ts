import { describe, expect, test } from 'vitest';
import type { CommandSection } from '../../vocabulary/source.ts';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
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

const legend = [
	'',
	"  .-- Source mode  '^' = server, '=' = peer, '#' = local clock.",
	" / .- Source state '*' = current best, '+' = combined, '-' = not combined,",
	"| /             'x' = may be in error, '~' = too variable, '?' = unusable.",
	'||                                                 .- xxxx [ yyyy ] +/- zzzz',
];

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(chronycSources, cases);

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
	test('the legend of -v changes nothing but the lines', () => {
		expect(eventsOf([...legend, ...healthy])[0]).toMatchObject({
			event: { total: 3, selected: '2.resinio.pool.ntp.org' },
			outputLine: legend.length + 4,
		});
	});

	test('a missing tool, a timeout and a killed command tell nothing', () => {
		for (const status of [124, 127, 137, 143]) expect(eventsOf(healthy, status)).toEqual([]);
		expect(eventsOf(healthy, undefined, 15)).toEqual([]);
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
	...outputLinesIn(cases),
	...legend,
	'Could not open connection to daemon',
]);
