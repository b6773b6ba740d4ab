import { constant, eventsByCase, kind } from '../../matcher/events-by-case.ts';
import type { PrepareOpenvpnEvent } from './events.ts';
import { matchPrepareOpenvpn, type PrepareOpenvpnMatch } from './prepare-openvpn.parser.ts';

/** Reads one line of prepare-openvpn. */
export function parsePrepareOpenvpn(bytes: Uint8Array, start: number, end: number): PrepareOpenvpnEvent {
	const match = matchPrepareOpenvpn(bytes, start, end);
	return match === undefined ? { kind: 'prepare-openvpn.unrecognised' } : eventOf(bytes, match);
}

const eventOf = eventsByCase<'prepare-openvpn', PrepareOpenvpnEvent, PrepareOpenvpnMatch>('prepare-openvpn', {
	credentialsMissing: { failure: constant({ class: 'config', reason: 'missing' }) },
	cloudAuthentication: kind('prepare-openvpn.credentials-chosen', { custom: constant(false) }),
	customAuthentication: kind('prepare-openvpn.credentials-chosen', { custom: constant(true) }),
});
