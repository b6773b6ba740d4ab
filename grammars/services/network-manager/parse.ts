import { failureIn } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { textOf, type Span } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind, maybe } from '../../matcher/events-by-case.ts';
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

const unspecifiedFailure: Failure = { class: 'unspecified', reason: 'unspecified' };
const rejected: Failure = { class: 'auth', reason: 'rejected' };

/** Reads one line of NetworkManager, or of the scripts that it runs. */
export function parseNetworkManager(bytes: Uint8Array, start: number, end: number): NetworkManagerEvent {
	const match = matchNetworkManager(bytes, start, end);
	if (match === undefined) return { kind: 'network-manager.unrecognised' };
	return stamped(eventOf(bytes, match), bytes, match.stamp);
}

type MatchOfCase<Case extends NetworkManagerMatch['case']> = Extract<
	NetworkManagerMatch,
	{ readonly case: Case }
>;

const unspecified = constant(unspecifiedFailure);
const device = { interface: textOf };
const withFamily = { ...device, family: familyOf };
const associationFailed = kind('network-manager.association-failed', { ...device, failure: unspecified });
const activated = kind('network-manager.activated', device);
const dhcpTimedOut = kind('network-manager.dhcp-timed-out', { ...withFamily, failure: unspecified });

const problemOf = { text: from('problem', textOf), failure: from('problem', failureIn) };

const eventOf = eventsByCase<'network-manager', NetworkManagerEvent, NetworkManagerMatch>('network-manager', {
	starting: { version: textOf },
	stateChanged,
	deviceFailed: {
		...device,
		from: textOf,
		reason: maybe(textOf),
		failure: from('reason', deviceFailure),
	},
	deviceStateChanged: { ...device, from: textOf, to: textOf, reason: maybe(textOf) },
	associationFailed,
	associationFailedOld: associationFailed,
	keyRefused: { ...device, failure: constant(rejected) },
	secretsMissing: { ...device, failure: constant(rejected) },
	activationFailed: { ...device, connection: maybe(textOf), failure: unspecified },
	activationFailedOld: kind('network-manager.activation-failed', {
		...device,
		connection: textOf,
		failure: unspecified,
	}),
	profileInvalid: {
		file: textOf,
		about: from('problem', subjectOf),
		text: from('problem', textOf),
		failure: constant({ class: 'config', reason: 'invalid' }),
	},
	activated,
	activatedOld: activated,
	supplicantChanged: {
		...device,
		from: from('supplicantFrom', textOf),
		to: from('supplicantTo', textOf),
	},
	linkUp: device,
	linkDown: device,
	dhcpTimedOut,
	dhcpStateTimedOut: dhcpTimedOut,
	dhcpLost: { ...withFamily, failure: unspecified },
	dhcpBoundSomewhere: kind('network-manager.dhcp-bound', withFamily),
	dhcpBound: { ...withFamily, address: textOf },
	defaultRoute: { ...withFamily, connection: textOf },
	modemStateChanged: {
		modem: textOf,
		from: from('modemFrom', textOf),
		to: from('modemTo', textOf),
		reason: maybe(from('modemReason', textOf)),
	},
	modemConnectFailed: {
		modem: textOf,
		text: from('problem', textOf),
		failure: from('problem', failureIn),
	},
	pppFailed: problemOf,
	dhcpNotStarted: { ...withFamily, ...problemOf },
	signalUnknown: device,
	ipv6AddressRefused: {},
	ipv6AddressMissing: kind('network-manager.ipv6-address-refused', {}),
	supplicantFailed: { ...device, ...problemOf },
	modemFailed: problemOf,
	modemFailedOfName: kind('network-manager.modem-failed', problemOf),
	ntpSourcesSetFor: kind('network-manager.ntp-sources-set', { interface: textOf, action: textOf }),
	ntpSourcesSet: {},
	ntpServersChanged: {},
	radioBlocked: {},
	routine: undescribed,
	other: undescribed,
});

/** The part of a profile that its complaint names. */
function subjectOf(bytes: Uint8Array, problem: Span): 'address' | 'other' {
	return /address|gateway|ipv[46]|prefix|route|dns/i.test(textOf(bytes, problem)) ? 'address' : 'other';
}

function stateChanged(bytes: Uint8Array, match: MatchOfCase<'stateChanged'>): NetworkManagerEvent {
	const state = states[textOf(bytes, match.state)];
	return state === undefined
		? { kind: 'network-manager.unrecognised' }
		: { kind: 'network-manager.state-changed', state };
}

function deviceFailure(bytes: Uint8Array, reason: Span | undefined): Failure {
	return reason !== undefined && textOf(bytes, reason) === 'no-secrets' ? rejected : unspecifiedFailure;
}

/** The event of a line that no rule describes, by its level: complaints are told as they are printed. */
function undescribed(bytes: Uint8Array, match: MatchOfCase<'routine' | 'other'>): NetworkManagerEvent {
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
	match: MatchOfCase<'routine' | 'other'>,
): { readonly text: string; readonly failure?: Failure } {
	const said = match.case === 'routine' ? match.routine : match.text;
	const failure = failureIn(bytes, said);
	return { text: textOf(bytes, said), ...(failure.class === 'unspecified' ? {} : { failure }) };
}

function familyOf(bytes: Uint8Array, family: Span): 'ipv4' | 'ipv6' {
	return textOf(bytes, family) === '6' ? 'ipv6' : 'ipv4';
}
