import { failureIn } from '../../fields/error-text/error-text.ts';
import { textOf } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind, maybe } from '../../matcher/events-by-case.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { DhcpClientEvent } from './events.ts';
import { matchDhcpClient, type DhcpClientMatch } from './dhcp-client.parser.ts';

/** Reads one line of a DHCP client. */
export function parseDhcpClient(bytes: Uint8Array, start: number, end: number): DhcpClientEvent {
	const match = matchDhcpClient(bytes, start, end);
	return match === undefined ? { kind: 'dhcp-client.unrecognised' } : eventOf(bytes, match);
}

const failure = constant<Failure>({ class: 'unspecified', reason: 'unspecified' });
const noLease = kind('dhcp-client.no-lease', { failure });
const leaseLost = { failure };
const refused = kind('dhcp-client.refused', { server: from('address', textOf), failure });
const refusedUnnamed = kind('dhcp-client.refused', { failure });
const addressTaken = { interface: textOf, address: textOf, failure };
const leased = kind('dhcp-client.leased', { address: textOf });

const eventOf = eventsByCase<'dhcp-client', DhcpClientEvent, DhcpClientMatch>('dhcp-client', {
	noLeaseOfDhclient: noLease,
	noLeaseOfUdhcpc: noLease,
	noLeaseOfDhcpcd: noLease,
	noLeaseOfInterface: noLease,
	sleeping: {},
	linkLocalUsed: { interface: textOf, address: textOf },
	leased: { interface: textOf, address: textOf },
	leasedOfDhclient: leased,
	leasedOfUdhcpc: leased,
	carrierLost: { interface: textOf },
	leaseExpired: kind('dhcp-client.lease-lost', { interface: textOf, failure }),
	leaseLost,
	refusedOfDhclient: refused,
	refusedOfDhcpcd: refused,
	refusedUnnamed,
	refusedOfUdhcpc: refusedUnnamed,
	declined: kind('dhcp-client.address-taken', { interface: textOf, address: maybe(textOf), failure }),
	taken: kind('dhcp-client.address-taken', { failure }),
	takenOfDhcpcd: kind('dhcp-client.address-taken', addressTaken),
	claimed: kind('dhcp-client.address-taken', addressTaken),
	renewalFailed: { interface: textOf },
	failed: { text: from('problem', textOf), failure: from('problem', failureIn) },
	notice: {},
	asking: {},
	status: kind('dhcp-client.notice', {}),
});
