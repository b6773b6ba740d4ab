import { describe, expect, test } from 'vitest';
import { Story, is, rule, sees } from '../testing/story.ts';

describe('connectivity', () => {
	test.each([
		[
			'online',
			['openvpn.restarting', 'supervisor.state-report-failed', 'openvpn.up', 'supervisor.state-reported'],
		],
		['heartbeat-only', ['openvpn.up', 'supervisor.state-reported', 'openvpn.restarting']],
		['vpn-only', ['openvpn.up', 'supervisor.state-reported', 'supervisor.state-report-failed']],
		['offline', ['openvpn.restarting', 'supervisor.state-report-failed']],
		['heartbeat-only', ['openvpn.up', 'supervisor.state-reported', 'openvpn.exiting']],
		['vpn-only', ['openvpn.up', 'supervisor.state-reported', 'supervisor.target-state-failed']],
		['unknown', ['openvpn.up']],
		['unknown', ['supervisor.state-reported']],
		['unknown', []],
	])('%s', (expected, kinds) => {
		const story = new Story().boot().line('openvpn.up', 1).line('supervisor.state-reported', 2).boot();
		for (const [second, kind] of kinds.entries()) story.line(kind, second);
		const { connectivity } = story.diagnose([]);
		expect(connectivity.state).toBe(expected);
		const speaking = kinds.findLast((kind) => kind.startsWith('openvpn'));
		const first = connectivity.evidence.find(({ kind }) => !kind.startsWith('supervisor'));
		expect(first?.kind).toBe(speaking);
	});

	test('is VPN only where the supervisor, or its engine, is gone and says nothing of it', () => {
		const gone = rule('engine-killed', {
			signals: [sees('killed', 'systemd.process-exited'), sees('back', 'systemd.started')],
			needs: is('killed'),
			resolvedBy: is('back'),
		});
		const story = new Story()
			.boot()
			.line('openvpn.up', 1)
			.line('supervisor.state-reported', 2)
			.line('systemd.process-exited', 60);
		const { connectivity } = story.diagnose([gone]);
		expect([connectivity.state, connectivity.evidence.map(({ kind }) => kind)]).toEqual([
			'vpn-only',
			['openvpn.up', 'systemd.process-exited'],
		]);
		// The supervisor came back, and has neither reported nor failed since: the last word counts.
		expect(story.line('systemd.started', 70).diagnose([gone]).connectivity.state).toBe('online');
	});

	test('is VPN only where the health check says that the API was not reached for long', () => {
		const story = (text: string): Story =>
			new Story()
				.boot()
				.line('openvpn.up', 1)
				.line('supervisor.state-reported', 2)
				.line('supervisor.healthcheck-failed', 900, { text });
		const late = 'Device has not fetched target state within appUpdatePollInterval limit';
		expect(story(late).diagnose([]).connectivity.state).toBe('vpn-only');
		expect(story('').diagnose([]).connectivity.state).toBe('online');
	});

	test('knows a VPN client that the service manager calls stopped', () => {
		const story = (activeState: string): Story =>
			new Story()
				.boot()
				.line('openvpn.up', 1)
				.line('supervisor.state-reported', 2)
				.line('systemctl-status.unit', 60, { unit: 'openvpn.service', activeState }, { fromCommand: true });
		expect(story('failed').diagnose([]).connectivity.state).toBe('heartbeat-only');
		expect(story('active').diagnose([]).connectivity.state).toBe('online');
	});

	const stopped = { signal: 'SIGTERM', source: 'hard' };
	const running = (): Story => new Story().boot().line('openvpn.up', 1).line('supervisor.state-reported', 2);

	test.each<[string, string, string, Story]>([
		[
			'what went on before an orderly shutdown',
			'online',
			'systemd.shutting-down',
			running().line('openvpn.exiting', 1000, stopped).line('systemd.shutting-down', 1100),
		],
		[
			'the same where the last line is that a target was reached',
			'online',
			'systemd.target-reached',
			running()
				.line('openvpn.exiting', 1000, stopped)
				.line('supervisor.state-report-failed', 1001)
				.line('systemd.target-reached', 1002, { unit: 'shutdown.target', description: 'System Shutdown' }),
		],
		[
			'an outage before the shutdown',
			'heartbeat-only',
			'systemd.shutting-down',
			running()
				.line('openvpn.restarting', 900)
				.line('openvpn.exiting', 1000, stopped)
				.line('systemd.shutting-down', 1001),
		],
		[
			'a client that was stopped long before the shutdown',
			'heartbeat-only',
			'systemd.shutting-down',
			running().line('openvpn.exiting', 1000, stopped).line('systemd.shutting-down', 1181),
		],
		[
			'a client that gave up by itself',
			'heartbeat-only',
			'systemd.shutting-down',
			running()
				.line('openvpn.exiting', 1000, { signal: 'SIGTERM', source: 'soft' })
				.line('systemd.shutting-down', 1001),
		],
		[
			'a client that was stopped and stayed so',
			'heartbeat-only',
			'supervisor.state-reported',
			running().line('openvpn.exiting', 1000, stopped),
		],
		[
			'a client that was stopped and started again',
			'online',
			'supervisor.state-reported',
			running().line('openvpn.exiting', 1000, stopped).line('openvpn.up', 1002),
		],
		[
			'another target',
			'online',
			'supervisor.state-reported',
			running().line('systemd.target-reached', 3, {
				unit: 'multi-user.target',
				description: 'Multi-User System',
			}),
		],
		[
			'the end of a session of a user',
			'online',
			'supervisor.state-reported',
			running().line('systemd.target-reached', 3, { unit: 'shutdown.target' }, { pid: 812 }),
		],
		[
			'the boot after the shutdown',
			'unknown',
			'openvpn.up',
			running().line('systemd.shutting-down', 1001).boot().line('openvpn.up', 5),
		],
	])('sees %s', (_, state, lastKind, story) => {
		const { connectivity } = story.diagnose([]);
		expect([connectivity.state, connectivity.evidence.at(-1)?.kind]).toEqual([state, lastKind]);
	});
});
