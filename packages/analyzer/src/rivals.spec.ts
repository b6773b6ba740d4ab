import type { RulePack } from '@whydown/rules';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { rulesOf } from './own-rules.ts';
import type { Finding } from './report-data/finding.ts';

const linkLost = `id: link-lost
area: network
title: The link is lost
severity: error
role: cause
summary: The link is lost.
signals:
  down: { event: kernel.link-down }
  up: { event: kernel.link-up }
  vpn: { event: openvpn.up }
needs: down
resolved_by: up
rivals:
  - { rule: server-silent, look: ip -brief link, ruled_out_by: vpn }
confidence: { base: certain }
remedy: []
tests: []
`;

const serverSilent = `id: server-silent
area: network
title: The server is silent
severity: error
role: cause
summary: The server is silent.
signals:
  silent: { event: openvpn.server-poll-timed-out }
needs: silent
EXPLAINS
remedy: []
tests: []
`;

async function packOf(explains = ''): Promise<RulePack> {
	const files = [
		{ path: 'network/link-lost.yaml', text: linkLost },
		{ path: 'network/server-silent.yaml', text: serverSilent.replace('EXPLAINS\n', explains) },
	];
	const { pack, mistakes } = await rulesOf({ packs: [{ version: 'test', files }], only: true });
	expect(mistakes).toEqual([]);
	return pack;
}

const down = 'Nov 21 05:31:25 f220105 kernel: bcmgenet fd580000.ethernet eth0: Link is Down\n';
const up =
	'Nov 21 05:33:25 f220105 kernel: bcmgenet fd580000.ethernet eth0: Link is Up - 1Gbps/Full - flow control rx/tx\n';
const silent = 'Nov 21 05:32:25 f220105 openvpn[5]: 2026-11-21 05:32:25 Server poll timeout, restarting\n';
const vpnUp = 'Nov 21 05:32:55 f220105 openvpn[5]: 2026-11-21 05:32:55 Initialization Sequence Completed\n';

async function linkLostIn(input: string, explains?: string): Promise<Pick<Finding, 'confidence' | 'rivals'>> {
	const { causes, symptoms } = await analyze(input, { rules: await packOf(explains) });
	const finding = [...causes, ...symptoms].find(({ rule }) => rule === 'link-lost');
	if (finding === undefined) throw new Error('the rule did not fire');
	return finding;
}

const rival = { rule: 'server-silent', title: 'The server is silent' };

describe('rivals', () => {
	test('of which the input cannot tell anything are open: the rule is no surer than likely', async () => {
		expect(await linkLostIn(down)).toMatchObject({
			confidence: 'likely',
			rivals: [{ ...rival, status: 'cannot-tell', command: 'ip -brief link' }],
		});
	});

	test('that fired at the same time are possible, too', async () => {
		expect(await linkLostIn(down + silent + down.replace('05:31', '05:34'))).toMatchObject({
			confidence: 'likely',
			rivals: [{ ...rival, status: 'also-possible', by: { at: { line: 2 } }, command: 'ip -brief link' }],
		});
	});

	test('are ruled out by a line that the rule names', async () => {
		expect(await linkLostIn(down + vpnUp + down.replace('05:31', '05:34'))).toMatchObject({
			confidence: 'certain',
			rivals: [{ ...rival, status: 'ruled-out', by: { at: { line: 2 }, kind: 'openvpn.up' } }],
		});
	});

	test('are ruled out by the recovery of what was named', async () => {
		expect(await linkLostIn(down + up)).toMatchObject({
			confidence: 'certain',
			rivals: [{ ...rival, status: 'ruled-out', by: { at: { line: 2 }, kind: 'kernel.link-up' } }],
		});
	});

	test('of the same story are none', async () => {
		const explains = 'explains: [link-lost]\n';
		const { rivals } = await linkLostIn(silent.replace('05:32', '05:31') + down, explains);
		expect(rivals).toEqual([]);
	});
});
