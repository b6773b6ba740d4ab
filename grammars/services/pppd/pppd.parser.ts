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
		'MAgB4C9C8V*J5U8V*C4VyT*J8V*GtTtTiD4RkIhKyT6LuKyTyT6L4KhMtTnOyTtTxPgSiTyTtTyT*C8V*C5U8V8V5U8VzV8VzV4V8V8V4V8V5U2T8V4V8V+T8V7UjVrVzV8V4V8VIC#KN#QMBjCtByN2O*D9N2O*e9N2O*FyB2OMIgB1C6CkN*tCgMkN*ClDgMkNIC#DIC#FIC#PN#QIC#FIC#KIC#PN#QMBhC4ByFuL*1B2DuLIC#FIC#KIC#LIC#PUIC#FIC#OIC#PUMBzCd+C6I*aiB6IIC#FIC#OUMDjCwB1BxH*L1BxH*P1BxH*P8BxHIC#FIC#JUIC#FIC#IIC#JUMBhClB4CxD*iB7ExDMEhDQVnC*CuBnC*J5BnCMMhDJ8CyByBOyB*D8CyBIC#FIC#OIC#PN#QIC#FIC#JIC#PN#QIC#FIC#MIC#NIC#PN#QIC#FIC#PN#QMBlDFKtBtBSatBIC#FIC#ON#QIC#FIC#JN#QIC#FIC#IN#QIC#FIC#IIC#PN#QIC#FN#QIC#FUIC#EIC#PN#QMBlDMRb*JWbIC#JN#QIC#CN#QN#QIC#HIC#PN#QIC#GIC#PN#QIC#IIC#PN#QIC#PN#QIC#PUU',
		'A"pppd "QD[C\x00\x1f!\xffRAA" started by "FSAC',
		'A"Connect: "QD[C\x00\x1f!\xffRBA" <--> "FSBC',
		'MHpCEKJJPJUA"local  IP address "NEA"local  LL address "QD[C\x00\x1f!\xffRCSCC',
		'QO#RRDA": timeout sending Config-Requests"FSDC',
		'A"sent ["QO#RRDA" ConfReq "FSEC',
		'A"rcvd ["QO#RRDA" Conf"FSFC',
		'MAuCnB5B4B3C4B4BsBjCtC4B*doC4BMKlDHmBM*ESMUA"No response to "NdA"Serial link appears to be disconnected"NYA"Timeout waiting for PAD"NTA"timed out waiting for "NOA"Unable to complete PPPoE Discovery"NJA"Serial line is looped back"NEA"Peer not responding"FSGC',
		'MDgB3C8C4G*YmD4G*HzE4G*L6E4G*PzI4G*NjH4GwF4G*CiJ4GMAwCF9D8D*CrG8DMFpCoB3FyD*lByFyDMAtCC1C2DlCMAjCMR+B*JyE+BICxBN5BMAuCjBhEoB*gB+CoBUA"PAP authentication failed"N3CA"CHAP authentication failed"JyCA"Chap authentication failed"NtCMAjCLWQ*IRQUA"MS-CHAP"NEA"CHAP"G" authentication failed"A" authentication failed"NsBA"No CHAP secret found for authenticating us to "NnBA"peer refused to authenticate: "NiBA"No auth is possible"NdA"EAP: peer reports authentication failure"NYA"EAP: Identity mismatch"NTA"Server authentication failed"NOA"The remote system is required to authenticate itself"NJA"No PAP secret found"NEA"No response to PAP authenticate-requests"QFRESHC',
		'MAgBnB3BsB*hBtBsBsByBsBUA"Connect script failed"NJA"Failed ("NEA" -- failed"FSIC',
		'A"Failed"HSJC',
		'A"Script "QO#SRFA" finished (pid "QD[B09RGA"), status = 0x"BB[B00HFSKC',
		'A"Script "QO#SRFA" finished (pid "QD[B09RGA"), status = 0x"QD[D09AFafRHFSLC',
		'MDgB1C6G7F*uB6G7F*T8F7FmG7F8H7FmI7F6CsD7F*EwG7FMMjDN7DhD*KxDhDMHgBqC1EvC*nC1CvCUA"Modem hangup"NpCA"Connection terminated."NkCA"Hangup (SIGHUP)"N/BA"Terminating on signal "N6BA"Exit."N1BA"Terminating connection "NwBMAjCKaP*EVPPQPUA"LCP"NJA"IPCP"NEA"CCP"A" terminated by peer"NOA"Serial link disconnected."NJA"Connect time expired"NEA"Link terminated."FSMC',
		'MAvBpCmS5N*SuCiP5NvH5N5NgI5N*FjL5N5N3R5NyL5N*M8R5N4OyR5N5NnP5N5NrS5NpM5N*C2PwSwMiN5N7P5NMDnBoC2LrL*jCtCrLyNrLMFgBvCuJ+I*sC/I+IMCpDMwGqG*JuHqGMCgB1ChK5F*nC5I5F*J6C5FMKjDE6F/C/C1F/CMFpDKlG2C*HqG2CMChDS8CnC*P4EnCMOkDC6E1EwBMCnDNhDpB*K8CpBMChDSxBX*PjDXUA"Couldn\'t "N1EA"Failed to "NwEA"Can\'t "NrEA"Could not "NmEA"Unable to "NhEA"unable to "N8DA"error "N3DA"Fatal signal "NyDA"Device "NtDA"ioctl("NoDA"tcsetattr: "NjDA"tcgetattr: "N+CA"read: "N5CA"write: "N0CA"Cannot "NvCA"unrecognized option "NqCA"Unrecognized option "NlCA"Interface failed to come up"NgCA"Interface configuration failed"N7BA"Initializer script failed"N2BA"not replacing existing default route"NxBA"not replacing default route"NsBA"Peer is not authorized to use remote address "NnBA"Peer refused to agree to "NiBA"fork failed: "NdA"Sorry - this system lacks PPP kernel support"NYA"cannot open device "NTA"In file "NOA"/usr/sbin/pppd: "NJA"local and remote LL addresses are equal"NEA"speed "QFRESNC',
		'MAgB2CnXuT*JxXuT*UsXra7CmauT*J1EuGuTnItKpb5TuTwauT*F4WuTuTuWuThauTkWuT*EoZwOuT*CiPuT1P4SpW+TuTMChC1B7UzQ*LnUzQ8WzQ*PlVzQ*LmSzQ*F6SzQMBrCsBoS5O*pBxB5OMMyDD5UoN0UoNMElCvBrSgN*atRgN*G2UgN*E0BgN*CmSgNICnNNqNMCtBhCmRnL*0B8QnL*IuSnLMEgB1C6ChJ*/BwDhJ*NvKhJ*CiOhJMDkDR3LnG*O/HnGMHjDOmGxF*LrGxFMBjDNsL+E*K1J+EMBlDOwKsE*LwFsEMEgB1C/D5D*/BlG5D*P+G5D6C5DMHpCE+Bff7FfMDkDRnDW*J/BW*DXWUA"sent ["N5HA"rcvd ["N0HA"Using interface "NvHA"using channel "NqHA"Serial connection established."NlHA"Serial port initialized."NgHA"remote IP address "N7GA"primary   DNS address "N2GA"secondary DNS address "NxGA"Script "NsGA"Connect time "NnGA"Sent "NiGA"Protocol-Reject for "J9FA"Protocol-Reject "N4FA"Could not determine remote IP address: defaulting to "NzFA"replacing old default route"NuFA"send ("NpFA"expect ("NkFA"timeout set to "N/EA"abort on ("N6EA"report ("N1EA"^M"NwEA"OK"NrEA"CONNECT"NmEA" -- got it"NhEA"AT"N8DA"+C"N3DA"CHAP authentication succeeded"NyDA"PAP authentication succeeded"NtDA"Chap authentication succeeded"NoDA"local  LL address "NjDA"remote LL address "N+CA"Starting link"N5CA"PPP session is "N0CA"PPPoE "NvCA"Send PPPOE Discovery "NqCA"Recv PPPOE Discovery "NlCA"kernel does not support PPP filtering"NgCA"RP-PPPoE "N7BA"peer from calling number "N2BA"CCP: "NxBA"lcp_"NsBA"cbcp"NnBA"Deflate "NiBA"BSD-Compress "NdA"Waiting for "NYA"Removed stale lock on "NTA"Overriding mtu "NOA"Overriding mru "NJA"Plugin "NEA"Timeout "FSOB',
		'D[C09AZMA2DBGQICDNGA"v6CP"JBP',
		'MAgBBGNIGBA" finished (pid "LC[B\x00\xffG" finished (pid "P',
	],
});
