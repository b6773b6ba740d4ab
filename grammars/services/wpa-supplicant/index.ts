import type { Source } from '../../vocabulary/source.ts';
import type { WpaSupplicantEvent } from './events.ts';
import { parseWpaSupplicant } from './parse.ts';

export type * from './events.ts';

/** wpa_supplicant, which joins Wi-Fi networks for NetworkManager and others. */
export const wpaSupplicant: Source<'wpa-supplicant', WpaSupplicantEvent> = {
	name: 'wpa-supplicant',
	title: 'wpa_supplicant (Wi-Fi)',
	identifiers: ['wpa_supplicant'],
	units: ['wpa_supplicant.service'],
	complaints: ['wpa-supplicant.feature-missing', 'wpa-supplicant.radio-blocked'],
	parse: parseWpaSupplicant,
};
