import { expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, eventOf, testCases } from '../../testing/cases.ts';
import { networkManager } from './index.ts';
import { matchNetworkManager } from './network-manager.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(networkManager, casesFile);

testAgreement(
	new URL('./network-manager.ohm', import.meta.url),
	matchNetworkManager,
	casesIn(casesFile).flatMap((one) => one.messages),
);

test('the names of networks are text, whatever they hold', () => {
	expect(eventOf(networkManager, "policy: set 'a) b (c' (eth0) as default for IPv4 routing and DNS")).toEqual(
		{
			kind: 'network-manager.default-route',
			interface: 'eth0',
			family: 'ipv4',
			connection: 'a) b (c',
		},
	);
});

test.each(['unavailable', 'activated', 'deactivating'])('%s is a state and no failure', (to) => {
	const event = eventOf(networkManager, `device (eth0): state change: config -> ${to} (reason 'none'`);
	expect(event).toMatchObject({ kind: 'network-manager.device-state-changed', to });
	expect(event.failure).toBeUndefined();
});
