// Generated from pppd.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	starting: 'version',
	connecting: 'interface',
	connected: 'address',
	unanswered: 'protocol',
	proposed: 'protocol',
	answered: 'protocol',
	peerSilent: '',
	discoveryFailed: '',
	loginRefused: 'problem',
	dialFailed: '',
	dialFailedShort: '',
	scriptEnded: 'script pid',
	scriptFailed: 'script pid status',
	ended: '',
	failed: 'problem',
	notice: '',
} as const;

/** The case of a message, and the places of its parts. */
export type PppdMatch = MatchOf<typeof cases>;

export const matchPppd: Matcher<PppdMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgB4C9CoW*OkU*JoW*GkUkUiDkIrIoKkUhM1KkUkUhM/KoM0TuOkU0T4PyS5TkU*EoW*CoVoWoWoVoWkWoWoVoW*CkWoWoWoUoWkWoWtUoWqVyV3V/VoWkWoWIC#LN#RMBjCtB5NoP*DvOoP*evOoP*FyBoPMIgB1C6C2N*tCnM2N*ClDnM2NIC#DIC#FIC#QN#RIC#FIC#LIC#QN#RIC#FIC#QUMBhC4ByF5L*1B2D5LIC#FIC#LIC#MIC#QUIC#FIC#PIC#QUMBzCd+ClJ*aiBlJIC#FIC#PUMDjCwB1B8H*L1B8H*P1B8H*P8B8HIC#FIC#KUIC#FIC#IIC#KUMBhClBjD8D*iB4C8DMEhDQVyC*C5ByC*JkCyCMMhDJZ9B9BO9B*DZ9BIC#FIC#PIC#QN#RIC#FIC#IIC#QN#RIC#FIC#KIC#QN#RIC#FIC#NIC#OIC#QN#RIC#FIC#QN#RMBlDFKiBiBSaiBIC#FIC#PN#RIC#FIC#KN#RIC#FIC#JN#RIC#FN#RIC#FIC#JIC#QN#RIC#FUIC#EN#RMBlDMRb*JWbIC#KN#RIC#CN#RN#RIC#HIC#QN#RIC#GN#RIC#JIC#QN#RIC#QN#RIC#QUU',
		'A"pppd "QD[C\x00\x1f!\xffRAA" started by "FSAC',
		'A"Connect: "QD[C\x00\x1f!\xffRBA" <--> "FSBC',
		'MHpCEKJJPJUA"local  IP address "NEA"local  LL address "QD[C\x00\x1f!\xffRCSCC',
		'QO#SRDA": timeout sending Config-Requests"FSDC',
		'A"sent ["QO#SRDA" ConfReq "FSEC',
		'A"rcvd ["QO#SRDA" Conf"FSFC',
		'MMhDUfZ*GkBZ*FpBZ*CaZUA"No response to "NOA"Serial link appears to be disconnected"NJA"Serial line is looped back"NEA"Peer not responding"FSGC',
		'MA0ChBnBxBmB*dsBmBUA"Timeout waiting for PAD"NJA"timed out waiting for "NEA"Unable to complete PPPoE Discovery"FSHC',
		'MDgB3C8CrF*YrHrF*HmDrF*LtDrF*PmHrF*N2FrFjErF*CwHrFMAwCFwCvC*C5EvCMAtCC1C2DlCMAjCMR+B*JtE+BICxBN5BMAuCjB8DoB*gB+CoBUA"PAP authentication failed"NyCA"CHAP authentication failed"JtCA"Chap authentication failed"NoCMAjCLWQ*IRQUA"MS-CHAP"NEA"CHAP"G" authentication failed"A" authentication failed"NnBA"No CHAP secret found for authenticating us to "NiBA"peer refused to authenticate: "NdA"No auth is possible"NYA"EAP: peer reports authentication failure"NTA"Server authentication failed"NOA"The remote system is required to authenticate itself"NJA"No PAP secret found"NEA"No response to PAP authenticate-requests"QFRESIC',
		'MAgBnB3BsB*hBtBsBsByBsBUA"Connect script failed"NJA"Failed ("NEA" -- failed"FSJC',
		'A"Failed"HSKC',
		'A"Script "QO#TRFA" finished (pid "QD[B09RGA"), status = 0x"BB[B00HFSLC',
		'A"Script "QO#TRFA" finished (pid "QD[B09RGA"), status = 0x"QD[D09AFafRHFSMC',
		'MDgB1C6G7F*uB6G7F*T8F7FmG7F8H7FmI7F6CsD7F*EwG7FMMjDN7DhD*KxDhDMHgBqC1EvC*nC1CvCUA"Modem hangup"NpCA"Connection terminated."NkCA"Hangup (SIGHUP)"N/BA"Terminating on signal "N6BA"Exit."N1BA"Terminating connection "NwBMAjCKaP*EVPPQPUA"LCP"NJA"IPCP"NEA"CCP"A" terminated by peer"NOA"Serial link disconnected."NJA"Connect time expired"NEA"Link terminated."FSNC',
		'MAjC1B6B/M7L7G7L7LsH7L*F2O7L7L7O7LmK7L*MgP7L*EkN7L*D9K7L*CuN7LpNkL7LzN7LMDnBoCsKhK*jCtChK+LhKMFgBvCkI0H*sC1H0HMCpDMmFgF*J/FgFMCgB1C5HvE*yC7GvEMChDSqC1B*P8D1BMOkDC0DvDeMChDSxBX*P5CXUA"Couldn\'t "NoDA"Failed to "NjDA"Can\'t "N+CA"Could not "N5CA"Unable to "N0CA"unable to "NvCA"Fatal signal "NqCA"Device "NlCA"ioctl("NgCA"tcsetattr: "N7BA"read: "N2BA"write: "NxBA"Cannot "NsBA"unrecognized option "NnBA"Unrecognized option "NiBA"Interface failed to come up"NdA"not replacing existing default route"NYA"not replacing default route"NTA"Peer refused to agree to "NOA"Sorry - this system lacks PPP kernel support"NJA"cannot open device "NEA"In file "QFRESOC',
		'MAgB2CkR1N*hB7C1N*K1EmG1N/HvIlTgO1N*H1Q1N1NwQ1N*CmQ1N*F4R1N*C5O1NuM/MrQlO1NMChC1BuO6K*LkO6K*R4O6K*LtM6K*FhN6KMBrCsBlMgJ*pBmOgJMElCvBhMvH*aoLvH*G6MvH*E0BvH*C8LvHIC2HN5HMCjDLyK2F*I3K2FMEgBxC2CmF*/BsDmF*N0GmFMDkDRnHwC*OoEwCMHjDOvC6B*L0C6BMBjDDtBnBInBMHpCE+BffnFfMDkDRiDW*J/BW*DXWUA"sent ["NuFA"rcvd ["NpFA"Using interface "NkFA"using channel "N/EA"Serial connection established."N6EA"Serial port initialized."N1EA"remote IP address "NwEA"primary   DNS address "NrEA"secondary DNS address "NmEA"Script "NhEA"Connect time "N8DA"Sent "N3DA"Protocol-Reject for "JyDA"Protocol-Reject "NtDA"Could not determine remote IP address: defaulting to "NoDA"send ("NjDA"expect ("N+CA"timeout set to "N5CA"abort on ("N0CA"^M"NvCA"OK"NqCA"CONNECT"NlCA" -- got it"NgCA"CHAP authentication succeeded"N7BA"PAP authentication succeeded"N2BA"Chap authentication succeeded"NxBA"local  LL address "NsBA"remote LL address "NnBA"PPP session is "NiBA"PPPoE "NdA"Send PPPOE Discovery "NYA"Recv PPPOE Discovery "NTA"Removed stale lock on "NOA"Overriding mtu "NJA"Plugin "NEA"Timeout "FSPB',
		'D[C09AZMA2DBGQICDNGA"v6CP"JBP',
		'MAgBBGNIGBA" finished (pid "LC[B\x00\xffG" finished (pid "P',
	],
});
