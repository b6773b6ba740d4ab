import type { Source } from '../../vocabulary/source.ts';
import type { NetworkManagerEvent } from './events.ts';
import { parseNetworkManager } from './parse.ts';

export type * from './events.ts';

/** NetworkManager: links, Wi-Fi, DHCP, default routes; and the scripts that it runs. */
export const networkManager: Source<'network-manager', NetworkManagerEvent> = {
	name: 'network-manager',
	title: 'NetworkManager (links and addresses)',
	identifiers: ['NetworkManager', 'nm-dispatcher', 'nm-dispatcher.action'],
	units: ['NetworkManager.service', 'NetworkManager-dispatcher.service'],
	complaints: [
		'network-manager.error',
		'network-manager.radio-blocked',
		'network-manager.warning',
		'network-manager.signal-unknown',
		'network-manager.ipv6-address-refused',
	],
	// Its levels, and the second since 1970; ModemManager writes the modem behind them.
	byWords: { tags: ['<info>  [', '<warn>  [', '<error> ['] },
	parse: parseNetworkManager,
};
