// Generated from prepare-openvpn.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface PrepareOpenvpnCases {
	credentialsMissing: Fields;
	cloudAuthentication: Fields;
	customAuthentication: Fields;
}

/** The case of a message, and the places of its parts. */
export type PrepareOpenvpnMatch = MatchOf<PrepareOpenvpnCases>;

export const matchPrepareOpenvpn: Matcher<PrepareOpenvpnMatch> = matcherOf({
	cases: 'credentialsMissing cloudAuthentication customAuthentication',
	fields: '',
	program: [
		'LA7CWbvB*TgBvBICNMQICDMLA"prepare-openvpn: "JGA"[prepare-openvpn]"JBLA7CBG5BICDMvBBB[B[[LAlCTjBY*CZY*MeYTA"INFO"MJA"WARN"MEA"ERROR"A"] "JBN#BS',
		'LEgBwC1C7C*sC3C5C7CM#CM#DM#ET',
		'A"UUID or API/device key missing."FRAO',
		'LAiChBnBmB*OsBmB*OxBmBTA"Balena.io"MJA"Resin.io"MEA"balenaCloud"A" VPN authentication."FRBO',
		'A"Custom VPN server authentication."FRCO',
		'O',
	],
});
