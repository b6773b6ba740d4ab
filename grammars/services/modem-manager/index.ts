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
	complaints: [
		'modem-manager.error',
		'modem-manager.warning',
		'modem-manager.reset-detected',
		'modem-manager.asked-again',
	],
	byWords: {
		tags: [
			'<info>  [modem',
			'<warn>  [modem',
			'<error> [modem',
			'<info>  […] [modem',
			'<warn>  […] [modem',
			'<wrn> […] [modem',
			'<err> […] [modem',
			'<inf> […] [modem',
		],
	},
	parse: parseModemManager,
};
