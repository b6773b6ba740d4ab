import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { textOf, type Span } from '../../fields/span.ts';
import type { NetworkManagerEvent, NetworkState } from './events.ts';
import { matchNetworkManager, type NetworkManagerMatch } from './network-manager.parser.ts';

const states: Readonly<Record<string, NetworkState>> = {
	UNKNOWN: 'unknown',
	ASLEEP: 'asleep',
	DISCONNECTED: 'disconnected',
	DISCONNECTING: 'disconnecting',
	CONNECTING: 'connecting',
	CONNECTED_LOCAL: 'connected-local',
	CONNECTED_SITE: 'connected-site',
	CONNECTED_GLOBAL: 'connected-global',
};

const unspecified: Failure = { class: 'unspecified', reason: 'unspecified' };
const rejected: Failure = { class: 'auth', reason: 'rejected' };

/** Reads one line of NetworkManager, or of the scripts that it runs. */
export function parseNetworkManager(bytes: Uint8Array, start: number, end: number): NetworkManagerEvent {
	const match = matchNetworkManager(bytes, start, end);
	if (match === undefined) return { kind: 'network-manager.unrecognised' };
	return stamped(eventOf(bytes, match), bytes, match.stamp);
}

// oxlint-disable-next-line max-lines-per-function -- a table: an entry for each case of the grammar
function eventOf(bytes: Uint8Array, match: NetworkManagerMatch): NetworkManagerEvent {
	switch (match.case) {
		case 'starting':
			return { kind: 'network-manager.starting', version: textOf(bytes, match.version) };
		case 'stateChanged': {
			const state = states[textOf(bytes, match.state)];
			return state === undefined
				? { kind: 'network-manager.unrecognised' }
				: { kind: 'network-manager.state-changed', state };
		}
		case 'deviceFailed': {
			const reason = match.reason === undefined ? undefined : textOf(bytes, match.reason);
			return {
				kind: 'network-manager.device-failed',
				...deviceOf(bytes, match),
				from: textOf(bytes, match.from),
				...(reason === undefined ? {} : { reason }),
				failure: reason === 'no-secrets' ? rejected : unspecified,
			};
		}
		case 'deviceStateChanged':
			return {
				kind: 'network-manager.device-state-changed',
				...deviceOf(bytes, match),
				from: textOf(bytes, match.from),
				to: textOf(bytes, match.to),
				...(match.reason === undefined ? {} : { reason: textOf(bytes, match.reason) }),
			};
		case 'associationFailed':
		case 'associationFailedOld':
			return {
				kind: 'network-manager.association-failed',
				...deviceOf(bytes, match),
				failure: unspecified,
			};
		case 'keyRefused':
			return { kind: 'network-manager.key-refused', ...deviceOf(bytes, match), failure: rejected };
		case 'secretsMissing':
			return { kind: 'network-manager.secrets-missing', ...deviceOf(bytes, match), failure: rejected };
		case 'activationFailed':
		case 'activationFailedOld':
			return {
				kind: 'network-manager.activation-failed',
				...deviceOf(bytes, match),
				...(match.connection === undefined ? {} : { connection: textOf(bytes, match.connection) }),
				failure: unspecified,
			};
		case 'activated':
		case 'activatedOld':
			return { kind: 'network-manager.activated', ...deviceOf(bytes, match) };
		case 'supplicantChanged':
			return {
				kind: 'network-manager.supplicant-changed',
				...deviceOf(bytes, match),
				from: textOf(bytes, match.supplicantFrom),
				to: textOf(bytes, match.supplicantTo),
			};
		case 'linkUp':
			return { kind: 'network-manager.link-up', ...deviceOf(bytes, match) };
		case 'linkDown':
			return { kind: 'network-manager.link-down', ...deviceOf(bytes, match) };
		case 'dhcpTimedOut':
		case 'dhcpStateTimedOut':
			return {
				kind: 'network-manager.dhcp-timed-out',
				...deviceOf(bytes, match),
				...familyOf(bytes, match),
				failure: unspecified,
			};
		case 'dhcpLost':
			return {
				kind: 'network-manager.dhcp-lost',
				...deviceOf(bytes, match),
				...familyOf(bytes, match),
				failure: unspecified,
			};
		case 'dhcpBoundSomewhere':
			return { kind: 'network-manager.dhcp-bound', ...deviceOf(bytes, match), ...familyOf(bytes, match) };
		case 'dhcpBound':
			return {
				kind: 'network-manager.dhcp-bound',
				...deviceOf(bytes, match),
				...familyOf(bytes, match),
				address: textOf(bytes, match.address),
			};
		case 'defaultRoute':
			return {
				kind: 'network-manager.default-route',
				...deviceOf(bytes, match),
				...familyOf(bytes, match),
				connection: textOf(bytes, match.connection),
			};
		case 'modemStateChanged':
			return {
				kind: 'network-manager.modem-state-changed',
				modem: textOf(bytes, match.modem),
				from: textOf(bytes, match.modemFrom),
				to: textOf(bytes, match.modemTo),
				...(match.modemReason === undefined ? {} : { reason: textOf(bytes, match.modemReason) }),
			};
		case 'modemConnectFailed':
			return {
				kind: 'network-manager.modem-connect-failed',
				modem: textOf(bytes, match.modem),
				text: textOf(bytes, match.problem),
				failure: failureOfText(bytes, match.problem.start, match.problem.end),
			};
		case 'ntpSourcesSet':
			return { kind: 'network-manager.ntp-sources-set' };
		case 'ntpServersChanged':
			return { kind: 'network-manager.ntp-servers-changed' };
		case 'routine':
		case 'other':
			return undescribed(bytes, match);
	}
}

/** The event of a line that no rule describes, by its level: complaints are told as they are printed. */
function undescribed(
	bytes: Uint8Array,
	match: Extract<NetworkManagerMatch, { case: 'routine' | 'other' }>,
): NetworkManagerEvent {
	const level = match.level === undefined ? '' : textOf(bytes, match.level);
	switch (level) {
		case 'warn':
			return { kind: 'network-manager.warning', ...complaint(bytes, match) };
		case 'error':
		case 'err':
			return { kind: 'network-manager.error', ...complaint(bytes, match) };
		case 'debug':
		case 'trace':
			return { kind: 'network-manager.notice' };
		default:
			return match.case === 'routine'
				? { kind: 'network-manager.notice' }
				: { kind: 'network-manager.unrecognised' };
	}
}

function complaint(
	bytes: Uint8Array,
	match: Extract<NetworkManagerMatch, { case: 'routine' | 'other' }>,
): { readonly text: string; readonly failure?: Failure } {
	const said = match.case === 'routine' ? match.routine : match.text;
	const failure = failureOfText(bytes, said.start, said.end);
	return { text: textOf(bytes, said), ...(failure.class === 'unspecified' ? {} : { failure }) };
}

function deviceOf(bytes: Uint8Array, match: { readonly interface: Span }): { readonly interface: string } {
	return { interface: textOf(bytes, match.interface) };
}

function familyOf(bytes: Uint8Array, match: { readonly family: Span }): { readonly family: 'ipv4' | 'ipv6' } {
	return { family: textOf(bytes, match.family) === '6' ? 'ipv6' : 'ipv4' };
}
