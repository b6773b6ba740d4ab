import type { Rule, RulePack } from '@whydown/rules';
import { describe, expect, test } from 'vitest';
import { rulesOf } from './own-rules.ts';
import { whyNotText } from './report/why-not-text.ts';
import { whyNot } from './why-not.ts';

/** A rule on the links of a device, which needs and is excluded by what is given. */
async function ruleThat(fields: string): Promise<{ readonly rule: Rule; readonly rules: RulePack }> {
	const text = `id: link-trouble
area: network
title: The link has trouble
severity: error
role: cause
summary: The link has trouble.
signals:
  down: { event: kernel.link-down }
  wired: { event: kernel.link-down, where: { interface: eth0 } }
  up: { event: kernel.link-up }
  vpn: { event: openvpn.up }
${fields}
remedy: []
tests: []
`;
	const files = [{ path: 'network/link-trouble.yaml', text }];
	const { pack, mistakes } = await rulesOf({ packs: [{ version: 'test', files }], only: true });
	expect(mistakes.map(({ message }) => message)).toEqual([]);
	const [rule] = pack.rules;
	if (rule === undefined) throw new Error('The rule is missing');
	return { rule, rules: pack };
}

const stamp = (minute: number): string => `2026-11-21T05:${String(minute).padStart(2, '0')}:00+0000 f220105`;
const started = (minute: number): string =>
	`${stamp(minute)} kernel: Linux version 5.15.34-v8 (oe-user@oe-host) (aarch64-poky-linux-gcc (GCC) 11.2.0)`;
const down = (minute: number, link: string = 'eth0'): string =>
	`${stamp(minute)} kernel: bcmgenet fd580000.ethernet ${link}: Link is Down`;
const up = (minute: number): string =>
	`${stamp(minute)} kernel: smsc95xx 1-1.1:1.0 eth0: link up, 100Mbps, full-duplex, lpa 0xCDE1`;
const others = (minute: number): readonly string[] =>
	['systemd[1]: Started A.', 'chronyd[7]: x', 'dnsmasq[8]: x', 'balena-supervisor[9]: x'].map(
		(line) => `${stamp(minute)} ${line}`,
	);

async function told(fields: string, lines: readonly string[]): Promise<string> {
	const { rule, rules } = await ruleThat(fields);
	const report = await whyNot(lines.map((line) => `${line}\n`).join(''), rule, { rules, name: 'in.txt' });
	return whyNotText(report, { width: 10_000 });
}

describe('says what is missing', () => {
	test.each<[string, string, readonly string[], readonly string[]]>([
		[
			'nothing',
			'needs: down and up',
			[...others(0)],
			['This boot: nothing of what it needs was seen', '· never seen, as nothing of kernel: down, wired, up'],
		],
		[
			'one of two',
			'needs: down and up',
			[down(0)],
			['matched 1 of 2 signals; “up” was never seen', 'yes      “down”', 'no       “up”: never seen'],
		],
		['a count', 'needs: count(down) >= 3', [down(0), down(1)], ['“down” was seen 2 of 3 times']],
		[
			'a count in a time',
			'needs: count(down) >= 3 within 10m',
			[down(0), down(2), down(14)],
			['“down” was seen at most 2 of 3 times within 10 minutes: the closest 3 stand 4 minutes too far apart'],
		],
		[
			'different values',
			'needs: distinct(down.interface) >= 2',
			[down(0), down(1)],
			['“down” was seen with 1 of 2 different values of interface'],
		],
		[
			'the order',
			'needs: down then up',
			[up(0), down(1)],
			['matched 2 of 2 signals; it came in line 1, and not after line 2'],
		],
		[
			'the time between',
			'needs: down then up within 5m',
			[down(0), up(9)],
			['line 2 came 4 minutes too late after line 1'],
		],
		[
			'what followed',
			'needs: down not followed by up',
			[down(0), up(9)],
			['line 1 was followed by line 2 (2026-11-21T05:09:00+0000): '],
		],
		[
			'what came before',
			'needs: down not preceded by up',
			[up(0), down(9)],
			['line 2 was preceded by line 1 (2026-11-21T05:00:00+0000): '],
		],
		[
			'the beginning of the boot',
			'needs: down in first 5m',
			[started(0), down(9)],
			['line 2 came 4 minutes too late in the boot'],
		],
		[
			'on the way on which it comes farthest',
			'needs: vpn or count(down) >= 2 or up and vpn',
			[down(0)],
			['matched 1 of 1 signal; “down” was seen 1 of 2 times', 'no       one of', 'no       all of'],
		],
		[
			'events that did not pass',
			'needs: wired',
			[down(0, 'eth1'), down(1, 'eth2')],
			['wired  never; 2 events of its kind did not pass its tests'],
		],
		[
			'a source that the input does not show',
			'needs: vpn',
			[down(0)],
			['· never seen, as nothing of openvpn: vpn'],
		],
		[
			'an exclusion',
			'needs: down\nexcludes: up',
			[down(0), up(1)],
			['matched 1 of 1 signal; excluded by up', 'Excluded by  up: line 2 ('],
		],
		[
			'lines that an exclusion takes away',
			'needs: down\nexcludes: { seen: up, within: 5m }',
			[down(0), up(1)],
			[
				'down   once, line 1 ',
				'1 left out by an exclusion',
				'Excluded by  up within 5 minutes of the evidence: line 2 (',
			],
		],
	])('%s', async (_, fields, lines, texts) => {
		const text = await told(fields, lines);
		expect(text).toMatch(/^in\.txt: link-trouble did not fire/);
		for (const part of texts) expect(text).toContain(part);
	});

	test('in each boot, the one first in which it comes farthest', async () => {
		const lines = [started(0), down(1), up(1), `-- Boot ${'0123456789abcdef'.repeat(2)} --`, down(11)];
		const text = await told('needs: down and up', lines);
		expect(text).toMatch(/^in\.txt: link-trouble fired as a cause, likely$/m);
		expect(text.match(/^Boot \d of \d: .*$/gm)).toEqual([
			'Boot 1 of 2: matched 2 of 2 signals',
			'Boot 2 of 2: matched 1 of 2 signals; “up” was never seen',
		]);
	});
});

describe('says what makes it doubtful', () => {
	test('an exclusion of which the input shows nobody who would say it', async () => {
		const text = await told('needs: down\nexcludes: vpn', [started(0), down(1)]);
		expect(text).toContain('link-trouble fired as a cause, possible');
		expect(text).toContain('Excluded by  vpn, perhaps: the input shows nobody who would say it');
	});

	test('an absence that the input does not show', async () => {
		const text = await told('needs: down not followed by up within 10m', [started(0), down(1)]);
		expect(text).toContain('link-trouble fired as a cause, possible');
		expect(text).toContain(
			'what must be absent may have been said: this input does not show kernel long enough',
		);
	});

	test('a boot whose beginning is cut off', async () => {
		const text = await told('needs: down in first 5m', [...others(0), down(1)]);
		expect(text).toContain('fired as a cause, possible');
		expect(text).toContain('the beginning of the boot is not in this input: line 5 may have come later');
	});

	test('a rule that the input cannot show, and one that does not apply', async () => {
		expect(await told('needs: vpn', [down(0)])).toMatch(
			/^in\.txt: link-trouble did not fire, and this input could not have shown it: no lines of openvpn/,
		);
		const os = `${stamp(0)} os-release[1]: x`;
		expect(await told("applies: { kernel: '< 5' }\nneeds: down", [started(0), down(1), os])).toMatch(
			/^in\.txt: link-trouble was not asked: it applies to kernel < 5, and this is 5\.15\.34/,
		);
	});
});

test('says by what a rule is over that fired', async () => {
	const text = await told('needs: down\nresolved_by: up', [...others(0), down(1), up(2), ...others(3)]);
	expect(text).toContain('link-trouble fired as a cause, likely');
	expect(text).toMatch(/Fired {8}2026-11-21T05:01:00\+0000 to .*, 1 time; ended by line 6 \(/);
	expect(text).toMatch(/State {8}Resolved/);
});

test('what is no text at all', async () => {
	const { rule, rules } = await ruleThat('needs: down');
	const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) & 0xff);
	const report = await whyNot([bytes], rule, { rules, name: 'in.bin' });
	expect(report).toMatchObject({ status: 'unreadable', account: undefined });
	expect(whyNotText(report)).toContain(
		'in.bin: nothing is known of link-trouble, because nothing could be read',
	);
});
