import { textOf } from '../../fields/span.ts';
import { constant, eventsByCase, kind } from '../../matcher/events-by-case.ts';
import type { DhcpClientEvent } from './events.ts';
import { matchDhcpClient, type DhcpClientMatch } from './dhcp-client.parser.ts';

/** Reads one line of a DHCP client. */
export function parseDhcpClient(bytes: Uint8Array, start: number, end: number): DhcpClientEvent {
	const match = matchDhcpClient(bytes, start, end);
	return match === undefined ? { kind: 'dhcp-client.unrecognised' } : eventOf(bytes, match);
}

const noLease = kind('dhcp-client.no-lease', {
	failure: constant({ class: 'unspecified', reason: 'unspecified' }),
});
const leased = kind('dhcp-client.leased', { address: textOf });

const eventOf = eventsByCase<'dhcp-client', DhcpClientEvent, DhcpClientMatch>('dhcp-client', {
	noLeaseOfDhclient: noLease,
	noLeaseOfUdhcpc: noLease,
	noLeaseOfDhcpcd: noLease,
	sleeping: {},
	linkLocalUsed: { interface: textOf, address: textOf },
	leased: { interface: textOf, address: textOf },
	leasedOfDhclient: leased,
	leasedOfUdhcpc: leased,
	carrierLost: { interface: textOf },
	notice: {},
	asking: {},
});
