// Generated from wpa-supplicant.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	associationRejected: 'interface status',
	networkSetAside: 'interface reason',
	connected: 'interface',
	disconnected: 'interface',
	notice: 'interface',
} as const;

/** The case of a message, and the places of its parts. */
export type WpaSupplicantMatch = MatchOf<typeof cases>;

export const matchWpaSupplicant: Matcher<WpaSupplicantMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'N#H',
		'A": CTRL-EVENT-ASSOC-REJECT "G"status_code="A"status_code="QD[B09RBFSAB',
		'A": CTRL-EVENT-SSID-TEMP-DISABLED "G" reason="A" reason="QD[C\x00\x1f!\xffRCFSBB',
		'A": CTRL-EVENT-CONNECTED "FSCB',
		'A": CTRL-EVENT-DISCONNECTED "FSDB',
		'A": "MAhCX6B0Bc0B*O4C1B0B0B/B0BMMjCT3BYyBY*MoBYtBYUA"Trying to "NiBA"Associated with "NdA"WPA: Key negotiation completed"NYA"CTRL-EVENT-SSID-REENABLED "NTA"CTRL-EVENT-SUBNET-STATUS-UPDATE "NOA"CTRL-EVENT-REGDOM-CHANGE "NJA"CTRL-EVENT-SCAN-STARTED"NEA"SME: "FSEB',
		'QD[D\x00\x1f!9;\xffRAMNhC3B8B4F1CuD4F*M+FnE4F*S+F4F*O+F4FMCjCSXkE*OiEiEkEN#CMCjCSXrD*OpDpDrDN#EMCjCSXyC*OwCwCyCN#FMCjCSX5B*O3B3B5BMUhCTgBiB*CgBiB*GYiB*EgBiBN#DMA6BBGIN#GU',
	],
});
