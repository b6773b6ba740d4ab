// Generated from timesyncd.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	clockRestored: '',
	synchronised: 'server name',
	synchronisedSomewhere: '',
	noReply: 'server name',
	noReplyOf: 'server',
	noReplyCut: '',
	resolvingFailed: 'host problem',
	offline: '',
	clockChanged: '',
	offset: 'seconds',
	serverUnusable: '',
	serverUnsynchronised: '',
	failed: 'problem',
	notice: '',
} as const;

/** The case of a message, and the places of its parts. */
export type TimesyncdMatch = MatchOf<typeof cases>;

export const matchTimesyncd: Matcher<TimesyncdMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MCgB3C8CrM*uBjMrM*R+CjMjMrM*CmDjMrMjMiEyEjMrMrMiHxIiLrMnMrMN#JMAwCDpJtJlJtJMAmCSXlJlJ6DlJ*K9IlJ9IlJIC#IN#OMAyCDhIpIIpIIC#FIC#GN#HMEgBpCxH5H*/BuC5H*CxH5H5HuC5HN#QMHjDMqBhFRhFhFlBqBhF*DqBhFMAlCP0E4E*MwE4EIC#MN#PIC#NN#PMHtBoCyD6D*0BtCyD6D*IyD6D*EvC6DN#CN#KMAuCchBpB*ZjBpBN#PN#LIC#NUU',
		'A"System clock time unset or jumped backwards, restor"MAlDFQK*CLKUA"ing"NEA"ed"A" from recorded timestamp"FSAB',
		'QD[C\x00\x1f!\xffRAA" ("QD[C\x00(*\xffRBBB[B))FSBC',
		'FSCB',
		'A"Timed out waiting for reply from "QD[C\x00\x1f!\xffRAA" ("QD[C\x00(*\xffRBBB[B))FSDC',
		'A"Timed out waiting for reply from "QD[C\x00\x1f!\xffRAFSEC',
		'A"Timed out waiting for"FSFB',
		'A"Failed to resolve "QMA6BBGNIGBA": "LC[B\x00\xffG": "RCA": "QFRDSGC',
		'A"No network connectivity"FSHB',
		'A"System time changed. Resyncing."FSIB',
		'A"interval/delta/delay/jitter/drift "D[C\x00.0\xffBB[B//QMArBDIcNcICINQICINLBB[B++JGBB[B--JBD[B09MAuBBGSICDNIBB[B..D[B09JBREA"s/"FSJB',
		'A"Server has too large root distance"FSKC',
		'MRgBwC7C1C*hCvD1CgDlD1C*FqD0D2C1CUA"Server not synchronized"NdA"Server connection returned error"NYA"Error receiving message, disconnecting"NTA"Invalid response from server"NOA"Packet timestamp missing"NJA"Server is not synchronized"NEA"Invalid NTP response"FSLC',
		'A"Failed to "QFRDSMB',
		'MCwClB8FrD*R5ExDyFrD*CqBoFrDyBjFqC3FrDrDhGgD0ErDMA1CDlDhCjEhCMJhDTzC5B*QkC5BMAjCRgChB*O0ChBMGkDGMgBL*CbLUA"systemd-timesyncd running as pid"N5CA"Added new server "N0CA"Selected server "NvCA"Resolving "NqCA"Resolved address "NlCA"Selected address "NgCA"Connecting to time server "N7BA"Using NTP server "N2BA"Network configuration changed"NxBA"Received response from "NsBA"Sent NTP request to "NnBA"Removed server "NiBA"adjtime state "NdA"Waiting after exhausting servers"NYA"The system is configured to read the RTC time in the local time zone"NTA"Slowly changing "NOA"NTP response"NJA"Server "D[C\x00\x1f!\xffA" disconnected"FSNB',
		'O#RIC#DN#E',
		'MIjDRrBwBb*DWb*ImBbICENHUA"Synchronized to time server for the first time "JTA"Synchronized to time server "NOA"Initial synchronization to time server "NJA"Initial clock synchronization to "NEA"Contacted time server "P',
	],
});
