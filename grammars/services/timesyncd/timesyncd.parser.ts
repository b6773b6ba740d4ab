// Generated from timesyncd.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface TimesyncdCases {
	clockRestored: Fields;
	synchronised: Fields<'server' | 'name'>;
	synchronisedSomewhere: Fields;
	noReply: Fields<'server' | 'name'>;
	noReplyOf: Fields<'server'>;
	resolvingFailed: Fields<'host' | 'problem'>;
	offline: Fields;
	clockChanged: Fields;
	offset: Fields<'seconds'>;
	serverUnusable: Fields;
	serverUnsynchronised: Fields;
	failed: Fields<'problem'>;
	notice: Fields;
}

/** The case of a message, and the places of its parts. */
export type TimesyncdMatch = MatchOf<TimesyncdCases>;

export const matchTimesyncd: Matcher<TimesyncdMatch> = matcherOf({
	cases: 'clockRestored synchronised synchronisedSomewhere noReply noReplyOf resolvingFailed offline clockChanged offset serverUnusable serverUnsynchronised failed notice',
	fields: 'server name host problem seconds',
	program: [
		'N#BS',
		'LFgB6C/CiK*sBgKiK*R5HiK+DqEgKiK*GvEgKiK*CtHiK0IiKhJiKiKgKiKLAhCVhHjH*RahHjHIC#FM#GLDuDHiGkG*E7DkGIC#HM#NLHgB1CxFzF*LxFzF*0B6CzF*P8CzFM#CM#JLCuDHM1C*CR1CzC1CIC#DM#ELHoDHMiC*ERiCIC#LM#OIC#MM#OLAuCGLuB*DsBuBM#ILAyCYfhB*VdhBM#KM#OT',
		'A"System clock time unset or jumped backwards, restor"LAlDFQK*CLKTA"ing"MEA"ed"A" from recorded timestamp"FRAO',
		'N#QPD[C\x00\x1f!\xffQAA" ("PD[C\x00(*\xffQBBB[B))FRBJ#P',
		'N#QFRCO',
		'A"Timed out waiting for reply from "PD[C\x00\x1f!\xffQAA" ("PD[C\x00(*\xffQBBB[B))FRDJ#P',
		'A"Timed out waiting for reply from "PD[C\x00\x1f!\xffQAFREO',
		'A"Failed to resolve "PIGBA": "KC[B\x00\xffG": "QCA": "PFQDRFJ#P',
		'A"No network connectivity"FRGO',
		'A"System time changed. Resyncing."FRHO',
		'A"interval/delta/delay/jitter/drift "D[C\x00.0\xffBB[B//PLArBDIcNcICIMQICIMLBB[B++JGBB[B--JBD[B09LAuBBGSICDMIBB[B..D[B09JBQEA"s/"FRIO',
		'A"Server has too large root distance"FRJJ#P',
		'A"Server not synchronized"FRKJ#P',
		'A"Failed to "PFQDRLO',
		'LCwClB8FrD*R5ExDyFrD*CqBoFrDyBjFqC3FrDrDhGgD0ErDLA1CDlDhCjEhCLJhDTzC5B*QkC5BLAjCRgChB*O0ChBLGkDGMgBL*CbLTA"systemd-timesyncd running as pid"M5CA"Added new server "M0CA"Selected server "MvCA"Resolving "MqCA"Resolved address "MlCA"Selected address "MgCA"Connecting to time server "M7BA"Using NTP server "M2BA"Network configuration changed"MxBA"Received response from "MsBA"Sent NTP request to "MnBA"Removed server "MiBA"adjtime state "MdA"Waiting after exhausting servers"MYA"The system is configured to read the RTC time in the local time zone"MTA"Slowly changing "MOA"NTP response"MJA"Server "D[C\x00\x1f!\xffA" disconnected"FRMO',
		'O',
		'LIjDRrBwBb*DWb*ImBbICEMHTA"Synchronized to time server for the first time "JTA"Synchronized to time server "MOA"Initial synchronization to time server "MJA"Initial clock synchronization to "MEA"Contacted time server "O',
	],
});
