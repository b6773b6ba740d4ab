import type { PrepareOpenvpnEvent } from './events.ts';
import { matchPrepareOpenvpn } from './prepare-openvpn.parser.ts';

/** Reads one line of prepare-openvpn. */
export function parsePrepareOpenvpn(bytes: Uint8Array, start: number, end: number): PrepareOpenvpnEvent {
	switch (matchPrepareOpenvpn(bytes, start, end)?.case) {
		case undefined:
			return { kind: 'prepare-openvpn.unrecognised' };
		case 'credentialsMissing':
			return {
				kind: 'prepare-openvpn.credentials-missing',
				failure: { class: 'config', reason: 'missing' },
			};
		case 'cloudAuthentication':
			return { kind: 'prepare-openvpn.credentials-chosen', custom: false };
		case 'customAuthentication':
			return { kind: 'prepare-openvpn.credentials-chosen', custom: true };
	}
}
