import type { Source } from '../../vocabulary/source.ts';
import type { ModemManagerEvent } from './events.ts';
import { parseModemManager } from './parse.ts';

export type * from './events.ts';

/** ModemManager: SIM cards, registration, cellular connections. */
export const modemManager: Source<'modem-manager', ModemManagerEvent> = {
	name: 'modem-manager',
	title: 'ModemManager (cellular modems)',
	identifiers: ['ModemManager'],
	units: ['ModemManager.service'],
	complaints: ['modem-manager.error'],
	parse: parseModemManager,
};
