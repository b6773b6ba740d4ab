// Generated from wpa-supplicant.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	associationRejected: 'interface status',
	authenticationRejected: 'interface status',
	networkSetAside: 'interface reason',
	connected: 'interface',
	left: 'interface code',
	letGo: 'interface code',
	disconnected: 'interface',
	certificateRejected: 'interface error',
	certificateUnverified: 'certificateError',
	keyRefused: 'interface',
	unanswered: 'interface',
	networkNotFound: 'interface',
	failed: 'interface problem',
	radioBlocked: 'blocked',
	notice: 'interface',
	featureMissing: '',
	startFailed: 'problem',
	status: '',
} as const;

/** The case of a message, and the places of its parts. */
export type WpaSupplicantMatch = MatchOf<typeof cases>;

export const matchWpaSupplicant: Matcher<WpaSupplicantMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAiC2B+DsE*F+DsE*HuD+D7BsE*MuDsEuDsE*DuDsE*DuDsE*CrCsE*D+DsEIC#UIC#KIC#VIC#QIC#SUMNoDOThC*JTjBzBhCIC#UIC#VIC#PIC#QIC#SUIC#UIC#VIC#QIC#RIC#SUIC#UIC#VIC#QIC#SN#TIC#UIC#VIC#QIC#SU',
		'A": CTRL-EVENT-ASSOC-REJECT "O#WA"status_code="QD[B09RBFSAC',
		'A": CTRL-EVENT-AUTH-REJECT "O#WA"status_code="QD[B09RBFSBC',
		'A": CTRL-EVENT-SSID-TEMP-DISABLED "G" reason="A" reason="QD[C\x00\x1f!\xffRCFSCC',
		'A": CTRL-EVENT-CONNECTED "FSDC',
		'A": CTRL-EVENT-DISCONNECTED "O#XA" reason="QD[B09RDA" locally_generated="FSED',
		'A": CTRL-EVENT-DISCONNECTED "O#XA" reason="QD[B09RDHSFD',
		'A": CTRL-EVENT-DISCONNECTED "FSGC',
		'A": CTRL-EVENT-EAP-TLS-CERT-ERROR "G"err=\'"A"err=\'"QD[C\x00&(\xffREBB[B\'\'FSHC',
		'A"TLS: Certificate verification failed, error "D[B09BB[B  BB[B((QD[C\x00(*\xffRFBB[B))FSIC',
		'A": "MAjCVgBa*SbaUA"WPA: 4-Way Handshake failed - pre-shared key may be incorrect"NEA"CTRL-EVENT-EAP-FAILURE EAP authentication failed"FSJC',
		'A": "MAhCDJIxBIUMBzDDOIJIUA"Authentication with "NEA"Association with "MAgBBGNIGBA" timed out."LC[B\x00\xffG" timed out."A" timed out."NFA"CTRL-EVENT-EAP-TIMEOUT-FAILURE"FSKC',
		'A": CTRL-EVENT-NETWORK-NOT-FOUND"FSLC',
		'A": "MQgB1CgD6C*kB7C6C*KrE6C*RgD6C*CgD6C*JmE6CUA"CTRL-EVENT-SCAN-FAILED "NvBMAzCBGQICDNGA"SME: "JBMBzDDOIJIUA"Authentication"NEA"Association"A" request to the driver failed"NJA"Failed to initiate "NEA"CTRL-EVENT-DRIVER-STATE HANGED"QFRGSMC',
		'A"rfkill: WLAN "QMAoDMXR*JSRUA"soft"NEA"hard"RHA" blocked"SNC',
		'QD[D\x00\x1f!9;\xffRAA": "MCtBtCjJqF*SyCqF*CuGqF*EqIqF*D+IqF8ClIqF*P5IqF*EvIqFqF0IqF*EwFqF*ErFqFMFnCFuF4C*CjD4CMMhCVhEuCauChBuCuCwE3DuC*I5B1EjDuCMQyCCxDzC0BMLiCT7CtB*K+DtB*CnCtBlDtBMLkCQhDV*NlBVUA"Trying to "N3DA"Associated with "NyDA"WPA: Key negotiation completed"NtDA"CTRL-EVENT-SSID-REENABLED "NoDA"CTRL-EVENT-SUBNET-STATUS-UPDATE "NjDA"CTRL-EVENT-REGDOM-CHANGE "N+CA"CTRL-EVENT-SCAN-STARTED"N5CA"SME: "N0CA"CTRL-EVENT-SIGNAL-CHANGE "NvCA"CTRL-EVENT-BEACON-LOSS"NqCA"CTRL-EVENT-EAP-"NlCA"CTRL-EVENT-TERMINATING"NgCA"CTRL-EVENT-SCAN-RESULTS"N7BA"CTRL-EVENT-CHANNEL-SWITCH "N2BA"CTRL-EVENT-STARTED-CHANNEL-SWITCH "NxBA"CTRL-EVENT-DSCP-POLICY "NsBA"CTRL-EVENT-NETWORK-"NnBA"WPA: Group rekeying completed"NiBA"WPS-"NdA"PMKSA-CACHE-"NYA"Reject scan trigger since one is already pending"NTA"Removed BSSID "NOA"Added BSSID "NJA"P2P-"NEA"AP-"FSOC',
		'MJjCwBmCgCgCnEgC*XpDgChCgC*I1BgC9DgC*DiEgCMZtCG+BL*DjCLUA"rfkill: Cannot open RFKILL control device"NqCA"ioctl[SIOCS"D[BAZA"]: "MOuDGRLMLLWLUA"Operation not permitted"NJA"Invalid argument"NEA"Operation not supported"NnBA"dbus: wpa_dbus_property_changed: no property "D[C\x00\x1f!\xffA" in object "NdA"nl80211: kernel reports: Match already configured"NYA"nl80211: kernel reports: Registration to specific type not supported"NTA"bgscan simple: Failed to enable signal strength monitoring"NOA"RRM: Ignoring radio measurement request: "NJA"nl80211: Failed to open /proc/sys/net/ipv4/conf/"D[C\x00.0\xffA"/drop_unicast_in_l2_multicast: No such file or directory"FSPC',
		'MAjCsBxBvIvImCvI*E7FvI*HiGvI*MpGvI*JwGvIMKyDCHO+GICtHIC2LUICrHICvLUMVgB0C5CpG*hCgDnDpG*NuDpGIC+HICvIUICwDICoIUICkDIChIUICnDIC6HUIC0DICzHUIC+CICsHUIC5GIClHUMJjCiBnBuB/BzB/B*c6B/BICwFIC3FUICzFN9FICpFICrFUICnFNsFICiFUA"Failed to initialize driver "JrFA"Failed to initialize control interface "JmFA"Failed to read or parse configuration "JhFA"Unsupported driver "J8EA"Could not read interface "J3EA"Could not set interface "JyEA"Line "D[B09A": "MApCtBjCiC*byCiCiCoCiC*DyBiC*E8CtCiCMBlDLvBQ*IlBQUA"Invalid "NdA"invalid "NYA"unknown "NTA"failed to "NOA"no "NJA"too "NEA"network block was not terminated properly"JkBA"Failed to open config file "JfA"ctrl_iface exists and seems to be in use - cannot override it"JaA"nl80211: Could not configure driver mode"JVA"nl80211: Failed to set interface "JQD[D\x00\x1f!9;\xffA": Failed to initialize driver interface"JJA"nl80211: deinit ifname="NEA"nl80211: Driver does not support authentication/association or connect commands"QFRGSQC',
		'MAiC2BwC7B*FhC7B*I8B7B*drC7B*DmC7BUA"Successfully initialized wpa_supplicant"NTA"Initializing interface "NOA"wpa_supplicant v"NJA"rfkill: WLAN unblocked"NEA"BSSID "FSRB',
		'QD[D\x00\x1f!9;\xffRAMQtBjBoB6B*UqByB6B*C0B6B*E2B4B6BN#JIC#GIC#HN#IN#EN#DN#FN#CU',
		'QD[D\x00\x1f!9;\xffRAMRtBrC0C4C*W0CyC4C*HwC4C*D2C4C*L0C4C*F2C4C*E0C4C*C0CyC0C0C4C2C4CN#NN#LN#ON#MU',
		'G"status_code="P',
		'G" reason="P',
	],
});
