import { describe, expect, test } from 'vitest';
import { journalCommand, namesUnit } from './journal-command.ts';

const all = { limit: undefined, units: [], identifiers: [], filtered: false };

describe('what a journalctl command shows', () => {
	test.each([
		[
			'journalctl --no-pager --no-hostname -n 200 -a -u "openvpn*"',
			{ ...all, limit: 200, units: ['openvpn*'] },
		],
		['journalctl --no-pager --no-hostname -n500 -a', { ...all, limit: 500 }],
		[
			'journalctl --no-pager --no-hostname -n 1000 -at balenad',
			{ ...all, limit: 1000, identifiers: ['balenad'] },
		],
		[
			'journalctl --no-pager --no-hostname -n 200 -a -u balena-supervisor -u resin-supervisor',
			{ ...all, limit: 200, units: ['balena-supervisor', 'resin-supervisor'] },
		],
		['journalctl --no-pager --no-hostname -u chronyd', { ...all, units: ['chronyd'] }],
		['journalctl --no-pager --no-hostname -pwarning -perr -a', { ...all, filtered: true }],
		['journalctl --lines=50 --unit=dnsmasq', { ...all, limit: 50, units: ['dnsmasq'] }],
		['journalctl --since -1h', { ...all, filtered: true }],
		['journalctl _PID=1', { ...all, filtered: true }],
		['journalctl -b -1 -n all', { ...all, filtered: true }],
	])('%s', (command, expected) => {
		expect(journalCommand(command)).toEqual(expected);
	});

	test.each(['systemctl status openvpn', 'journalctl -a | grep openvpn', 'cat journalctl'])(
		'no: %s',
		(command) => {
			expect(journalCommand(command)).toBeUndefined();
		},
	);
});

test.each([
	['openvpn*', 'openvpn.service', true],
	['openvpn', 'openvpn.service', true],
	['openvpn.service', 'openvpn.service', true],
	['openvpn', 'openvpn-resin.service', false],
	['*', 'chronyd.service', true],
	['open.pn', 'openvpn.service', false],
])('pattern %s, unit %s: %s', (pattern, unit, named) => {
	expect(namesUnit(pattern, unit)).toBe(named);
});
