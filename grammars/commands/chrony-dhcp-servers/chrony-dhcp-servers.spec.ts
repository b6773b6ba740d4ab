import { describe, expect, test } from 'vitest';
import { testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { chronyDhcpServers } from './index.ts';

const cases = new URL('./cases.txt', import.meta.url);

const command = 'cat /tmp/chrony_added_dhcp_ntp_servers';

describe('time servers from DHCP', () => {
	test('one in a line, several in a line, none twice', () => {
		expect(
			readOutput(chronyDhcpServers, command, [
				'',
				'192.0.2.123',
				'ntp.example.net 2001:db8::123',
				'192.0.2.123',
			]),
		).toEqual([
			{
				event: {
					kind: 'chrony-dhcp-servers.listed',
					servers: ['192.0.2.123', 'ntp.example.net', '2001:db8::123'],
				},
				outputLine: 1,
			},
		]);
	});

	test('no file, and an empty one: DHCP offered none', () => {
		const absent = [{ event: { kind: 'chrony-dhcp-servers.absent' }, outputLine: 0 }];
		const text = 'cat: /tmp/chrony_added_dhcp_ntp_servers: No such file or directory';
		expect(readOutput(chronyDhcpServers, command, [], { exitStatus: 1 })).toEqual(absent);
		expect(readOutput(chronyDhcpServers, command, [text], { exitStatus: 1 })).toEqual(absent);
		expect(readOutput(chronyDhcpServers, command, [text], {})).toEqual(absent);
		expect(readOutput(chronyDhcpServers, command, [])).toEqual(absent);
	});

	test('no answer, and an end that nobody knows, tell nothing', () => {
		for (const ending of noAnswers) {
			expect(readOutput(chronyDhcpServers, command, ['192.0.2.123'], ending)).toEqual([]);
		}
		expect(readOutput(chronyDhcpServers, command, [], {})).toEqual([]);
	});

	test('reads this file', () => {
		expect(chronyDhcpServers.matches(command)).toBe(true);
		expect(chronyDhcpServers.matches('cat /etc/chrony.conf')).toBe(false);
	});
});

testOutputCases(chronyDhcpServers, cases);
