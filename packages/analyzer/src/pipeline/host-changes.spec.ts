import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

const refused = 'TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection refused';
const of =
	(host: string) =>
	(stamp: string, program = 'openvpn[40]', text = refused): string =>
		`${stamp} ${host} ${program}: ${text}`;
const gateway = of('gateway');
const device = of('f220105');

async function clockOf(
	lines: readonly string[],
): Promise<readonly [causes: readonly string[], jumps: number]> {
	const { causes, timeline } = await analyze(`${lines.join('\n')}\n`);
	return [causes.map(({ rule }) => rule).filter((rule) => rule.startsWith('clock')), timeline.jumps.length];
}

describe('the stamps of two machines in one paste', () => {
	test.each([
		[
			'take turns',
			[
				gateway('Nov 21 05:40:10'),
				device('Nov 20 03:12:10'),
				gateway('Nov 21 05:41:10'),
				device('Nov 20 03:13:10'),
			],
		],
		[
			'stand one after the other, days apart',
			[
				gateway('2026-11-21T05:40:10+0000'),
				gateway('2026-11-21T05:41:10+0000'),
				device('2026-11-17T03:12:10+0000'),
				device('2026-11-17T03:13:10+0000'),
			],
		],
	])('were a clock that was set back where they %s', async (_, lines) => {
		expect(await clockOf(lines)).toEqual([[], 0]);
	});

	test('hide no step of one machine’s own clock', async () => {
		const [causes, jumps] = await clockOf([
			gateway('2026-11-21T05:40:10+0000'),
			device('2026-11-21T05:40:11+0000'),
			device('2026-11-17T03:12:10+0000'),
			device('2026-11-17T03:13:10+0000'),
		]);
		expect([causes, jumps]).toEqual([['clock-set-back'], 1]);
	});

	test('hide no step that a time service tells of', async () => {
		const [, jumps] = await clockOf([
			gateway('2026-11-21T05:40:10+0000', 'chronyd[31]', 'System clock wrong by -354480.5 seconds'),
			device('2026-11-17T03:12:10+0000', 'chronyd[31]', 'System clock was stepped by -354480.500000 seconds'),
			device('2026-11-17T03:13:10+0000'),
		]);
		expect(jumps).toBe(1);
	});

	test('are those of one device that gets its name and its time while it starts', async () => {
		const lines = [of('raspberrypi4-64')('1970-01-01T00:00:10+0000'), device('2026-11-17T03:12:10+0000')];
		expect((await clockOf(lines))[1]).toBe(1);
	});
});
