import type { Source } from '../../vocabulary/source.ts';
import type { PrepareOpenvpnEvent } from './events.ts';
import { parsePrepareOpenvpn } from './parse.ts';

export type * from './events.ts';

/** The script that writes the VPN's credentials before OpenVPN starts. */
export const prepareOpenvpn: Source<'prepare-openvpn', PrepareOpenvpnEvent> = {
	name: 'prepare-openvpn',
	title: "prepare-openvpn (the VPN's credentials)",
	identifiers: ['prepare-openvpn'],
	units: ['prepare-openvpn.service'],
	parse: parsePrepareOpenvpn,
};
