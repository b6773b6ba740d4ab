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
	complaints: ['network-manager.error'],
	parse: parseNetworkManager,
};
