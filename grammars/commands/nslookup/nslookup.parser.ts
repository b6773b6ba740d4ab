// Generated from nslookup.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface NslookupLineCases {
	server: Fields<'server'>;
	name: Fields<'name'>;
	address: Fields<'address'>;
	refused: Fields<'name' | 'code'>;
	missing: Fields<'name' | 'code'>;
	unanswered: Fields;
	communication: Fields<'problem'>;
	unresolved: Fields<'name', 'problem'>;
	problem: Fields<'problem'>;
}

/** The case of a message, and the places of its parts. */
export type NslookupLineMatch = MatchOf<NslookupLineCases>;

export const matchNslookupLine: Matcher<NslookupLineMatch> = matcherOf({
	cases: 'server name address refused missing unanswered communication unresolved problem',
	fields: 'server name address code problem',
	program: [
		'N#BS',
		'LDgB3C8C2D*hC+C2DnD2D*HpDrD2D2DwDyD2D2D0D2DM#GLFtDCHLYM#IM#DM#HIC#JM#KM#EM#FM#CT',
		'A"Server:"E[C\x09\x09  PD[D\x00\x08\x0a\x1f!\xffQAE[C\x09\x09  HRAO',
		'A"Name:"E[C\x09\x09  PN#MQBE[C\x09\x09  HRBO',
		'A"Address"LAgBBGSICDMIBB[B  D[B09JBBB[B::E[C\x09\x09  PD[D\x00\x08\x0a\x1f!\xffQCFRCO',
		'A"** server can\'t find "PN#MQBA": "PC[B\x00\xffFQDRDO',
		'A"*** Can\'t find "PN#MQBA": "PC[B\x00\xffFQDREO',
		'A";; "LAjDBGQICDMGA"connection timed out; "JBA"no servers could be reached"FRFO',
		'A";; communications error to "PC[B\x00\xffFQERGO',
		'A"nslookup: can\'t resolve \'"PN#MQBBB[B\'\'LA6BBGWICDMMA": "PC[B\x00\xffFQEJBHRHJ#L',
		'A"nslookup: "PC[B\x00\xffFQERIO',
		'O',
		'ItCBLAJyB9B3B*V4B3B*FiC3B*RnC3BTBB[B  MOBB[B\x09\x09MJBB[B\'\'MEA": "KC[B\x00\xffE[F\x00\x08\x0a\x1f!&(9;\xffI0CBItCBLAJyB9B3B*V4B3B*FiC3B*RnC3BTBB[B  MOBB[B\x09\x09MJBB[B\'\'MEA": "KC[B\x00\xffJ<2CO',
	],
});
