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
	parse: parseOpenvpn,
};
