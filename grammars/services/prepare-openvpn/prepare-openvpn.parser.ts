// Generated from prepare-openvpn.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	credentialsMissing: '',
	cloudAuthentication: '',
	customAuthentication: '',
} as const;

/** The case of a message, and the places of its parts. */
export type PrepareOpenvpnMatch = MatchOf<typeof cases>;

export const matchPrepareOpenvpn: Matcher<PrepareOpenvpnMatch> = matcherOf({
	cases,
	program: [
		'MA7CWbvB*TgBvBICNNQICDNLA"prepare-openvpn: "JGA"[prepare-openvpn]"JBMA7CBG5BICDNvBBB[B[[MAlCTjBY*CZY*MeYUA"INFO"NJA"WARN"NEA"ERROR"A"] "JBO#BT',
		'MEgBwC1C7C*sC3C5C7CN#CN#DN#EU',
		'A"UUID or API/device key missing."FSAB',
		'MAiChBnBmB*OsBmB*OxBmBUA"Balena.io"NJA"Resin.io"NEA"balenaCloud"A" VPN authentication."FSBB',
		'A"Custom VPN server authentication."FSCB',
	],
});
