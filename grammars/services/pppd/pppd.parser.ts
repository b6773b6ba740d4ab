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
		'MAgB4C9CnW*JkVnW*CjW9T*JnW*G4T4TiDjSkIhK9T6LuK9T9T6L4KhM4TnO9T4TxPrStT9T4T9T*CnW*CkVnWnWkVnW+VnW+VjWnWnWjWnWkVhUnWjWnWpUnWmVuV2V+VnWjWnWIC#LN#RMBjCtByNhP*DoOhP*eoOhP*FyBhPMIgB1C6CvN*tCgMvN*ClDgMvNIC#DIC#FIC#QN#RIC#FIC#LIC#QN#RMBhC4ByF5L*1B2D5LIC#FIC#LIC#MIC#QUIC#FIC#PIC#QUMBzCd+ClJ*aiBlJIC#FIC#PUMDjCwB1B8H*L1B8H*P1B8H*P8B8HIC#FIC#KUIC#FIC#IIC#KUMBhClBjD8D*iB4C8DMEhDQVyC*C5ByC*JkCyCMMhDJZ9B9BO9B*DZ9BIC#FIC#PIC#QN#RIC#FIC#IIC#QN#RIC#FIC#KIC#QN#RIC#FIC#NIC#OIC#QN#RIC#FIC#QN#RMBlDFKtBtBSatBIC#FIC#PN#RIC#FIC#KN#RIC#FIC#JN#RIC#FIC#JIC#QN#RIC#FN#RIC#FUIC#EIC#QN#RMBlDMRb*JWbIC#KN#RIC#CN#RN#RIC#HIC#QN#RIC#GIC#QN#RIC#JIC#QN#RIC#QN#RIC#QUU',
		'A"pppd "QD[C\x00\x1f!\xffRAA" started by "FSAC',
		'A"Connect: "QD[C\x00\x1f!\xffRBA" <--> "FSBC',
		'MHpCEKJJPJUA"local  IP address "NEA"local  LL address "QD[C\x00\x1f!\xffRCSCC',
		'QO#SRDA": timeout sending Config-Requests"FSDC',
		'A"sent ["QO#SRDA" ConfReq "FSEC',
		'A"rcvd ["QO#SRDA" Conf"FSFC',
		'MMhDUfZ*GkBZ*FpBZ*CaZUA"No response to "NOA"Serial link appears to be disconnected"NJA"Serial line is looped back"NEA"Peer not responding"FSGC',
		'MA0ChBnBxBmB*dsBmBUA"Timeout waiting for PAD"NJA"timed out waiting for "NEA"Unable to complete PPPoE Discovery"FSHC',
		'MDgB3C8C4G*YmD4G*HzE4G*L6E4G*PzI4G*NjH4GwF4G*CiJ4GMAwCF9D8D*CrG8DMFpCoB3FyD*lByFyDMAtCC1C2DlCMAjCMR+B*JyE+BICxBN5BMAuCjBhEoB*gB+CoBUA"PAP authentication failed"N3CA"CHAP authentication failed"JyCA"Chap authentication failed"NtCMAjCLWQ*IRQUA"MS-CHAP"NEA"CHAP"G" authentication failed"A" authentication failed"NsBA"No CHAP secret found for authenticating us to "NnBA"peer refused to authenticate: "NiBA"No auth is possible"NdA"EAP: peer reports authentication failure"NYA"EAP: Identity mismatch"NTA"Server authentication failed"NOA"The remote system is required to authenticate itself"NJA"No PAP secret found"NEA"No response to PAP authenticate-requests"QFRESIC',
		'MAgBnB3BsB*hBtBsBsByBsBUA"Connect script failed"NJA"Failed ("NEA" -- failed"FSJC',
		'A"Failed"HSKC',
		'A"Script "QO#TRFA" finished (pid "QD[B09RGA"), status = 0x"BB[B00HFSLC',
		'A"Script "QO#TRFA" finished (pid "QD[B09RGA"), status = 0x"QD[D09AFafRHFSMC',
		'MDgB1C6G7F*uB6G7F*T8F7FmG7F8H7FmI7F6CsD7F*EwG7FMMjDN7DhD*KxDhDMHgBqC1EvC*nC1CvCUA"Modem hangup"NpCA"Connection terminated."NkCA"Hangup (SIGHUP)"N/BA"Terminating on signal "N6BA"Exit."N1BA"Terminating connection "NwBMAjCKaP*EVPPQPUA"LCP"NJA"IPCP"NEA"CCP"A" terminated by peer"NOA"Serial link disconnected."NJA"Connect time expired"NEA"Link terminated."FSNC',
		'MAvBpCmS5N*SuCiP5NvH5N5NgI5N*FjL5N5N3R5NyL5N*M8R5N4OyR5N5NnP5N5NrS5NpM5N*C2PwSwMiN5N7P5NMDnBoC2LrL*jCtCrLyNrLMFgBvCuJ+I*sC/I+IMCpDMwGqG*JuHqGMCgB1ChK5F*nC5I5F*J6C5FMKjDE6F/C/C1F/CMFpDKlG2C*HqG2CMChDS8CnC*P4EnCMOkDC6E1EwBMCnDNhDpB*K8CpBMChDSxBX*PjDXUA"Couldn\'t "N1EA"Failed to "NwEA"Can\'t "NrEA"Could not "NmEA"Unable to "NhEA"unable to "N8DA"error "N3DA"Fatal signal "NyDA"Device "NtDA"ioctl("NoDA"tcsetattr: "NjDA"tcgetattr: "N+CA"read: "N5CA"write: "N0CA"Cannot "NvCA"unrecognized option "NqCA"Unrecognized option "NlCA"Interface failed to come up"NgCA"Interface configuration failed"N7BA"Initializer script failed"N2BA"not replacing existing default route"NxBA"not replacing default route"NsBA"Peer is not authorized to use remote address "NnBA"Peer refused to agree to "NiBA"fork failed: "NdA"Sorry - this system lacks PPP kernel support"NYA"cannot open device "NTA"In file "NOA"/usr/sbin/pppd: "NJA"local and remote LL addresses are equal"NEA"speed "QFRESOC',
		'MAgB2CnXuT*JxXuT*UsXra7CmauT*J1EuGuTnItKpb5TuTwauT*F4WuTuTuWuThauTkWuT*EoZwOuT*CiPuT1P4SpW+TuTMChC1B7UzQ*LnUzQ8WzQ*PlVzQ*LmSzQ*F6SzQMBrCsBoS5O*pBxB5OMMyDD5UoN0UoNMElCvBrSgN*atRgN*G2UgN*E0BgN*CmSgNICnNNqNMCtBhCmRnL*0B8QnL*IuSnLMEgB1C6ChJ*/BwDhJ*NvKhJ*CiOhJMDkDR3LnG*O/HnGMHjDOmGxF*LrGxFMBjDNsL+E*K1J+EMBlDOwKsE*LwFsEMEgB1C/D5D*/BlG5D*P+G5D6C5DMHpCE+Bff7FfMDkDRnDW*J/BW*DXWUA"sent ["N5HA"rcvd ["N0HA"Using interface "NvHA"using channel "NqHA"Serial connection established."NlHA"Serial port initialized."NgHA"remote IP address "N7GA"primary   DNS address "N2GA"secondary DNS address "NxGA"Script "NsGA"Connect time "NnGA"Sent "NiGA"Protocol-Reject for "J9FA"Protocol-Reject "N4FA"Could not determine remote IP address: defaulting to "NzFA"replacing old default route"NuFA"send ("NpFA"expect ("NkFA"timeout set to "N/EA"abort on ("N6EA"report ("N1EA"^M"NwEA"OK"NrEA"CONNECT"NmEA" -- got it"NhEA"AT"N8DA"+C"N3DA"CHAP authentication succeeded"NyDA"PAP authentication succeeded"NtDA"Chap authentication succeeded"NoDA"local  LL address "NjDA"remote LL address "N+CA"Starting link"N5CA"PPP session is "N0CA"PPPoE "NvCA"Send PPPOE Discovery "NqCA"Recv PPPOE Discovery "NlCA"kernel does not support PPP filtering"NgCA"RP-PPPoE "N7BA"peer from calling number "N2BA"CCP: "NxBA"lcp_"NsBA"cbcp"NnBA"Deflate "NiBA"BSD-Compress "NdA"Waiting for "NYA"Removed stale lock on "NTA"Overriding mtu "NOA"Overriding mru "NJA"Plugin "NEA"Timeout "FSPB',
		'D[C09AZMA2DBGQICDNGA"v6CP"JBP',
		'MAgBBGNIGBA" finished (pid "LC[B\x00\xffG" finished (pid "P',
	],
});
