import type { Source } from '../../vocabulary/source.ts';
import type { OpenvpnEvent } from './events.ts';
import { parseOpenvpn } from './parse.ts';

export type { OpenvpnEvent } from './events.ts';

/** The client of balena's cloud link, and any other OpenVPN on the device. */
export const openvpn: Source<'openvpn', OpenvpnEvent> = {
	name: 'openvpn',
	title: 'OpenVPN',
	identifiers: ['openvpn', 'openvpn-resin'],
	identifierPattern: /^ovpn-./,
	units: ['openvpn.service', 'openvpn-resin.service'],
	complaints: [
		'openvpn.alert-received',
		'openvpn.alert-sent',
		'openvpn.bad-packet-length',
		'openvpn.bind-failed',
		'openvpn.client-rejected',
		'openvpn.data-channel-error',
		'openvpn.failed',
		'openvpn.fatal-exit',
		'openvpn.gave-up',
		'openvpn.no-push-reply',
		'openvpn.openssl-error',
		'openvpn.option-error',
		'openvpn.options-differ',
		'openvpn.packet-replayed',
		'openvpn.peer-inactive',
		'openvpn.protocol-undetermined',
		'openvpn.route-failed',
		'openvpn.script-failed',
		'openvpn.tls-error',
		'openvpn.tls-restarting',
		'openvpn.tun-device-failed',
	],
	// What is said of a certificate is said in prose, too.
	byWords: { never: ['notice', 'failed', 'failedCall', 'configUnusable'] },
	parse: parseOpenvpn,
};
