// Generated from network-manager.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface NetworkManagerCases {
	starting: Fields<'version'>;
	stateChanged: Fields<'state'>;
	deviceFailed: Fields<'interface' | 'from', 'reason'>;
	deviceStateChanged: Fields<'interface' | 'from' | 'to', 'reason'>;
	associationFailed: Fields<'interface'>;
	associationFailedOld: Fields<'interface'>;
	keyRefused: Fields<'interface'>;
	secretsMissing: Fields<'interface'>;
	activationFailed: Fields<'interface', 'connection'>;
	activated: Fields<'interface'>;
	activationFailedOld: Fields<'interface' | 'connection'>;
	activatedOld: Fields<'interface'>;
	supplicantChanged: Fields<'interface' | 'supplicantFrom' | 'supplicantTo'>;
	linkUp: Fields<'interface'>;
	linkDown: Fields<'interface'>;
	dhcpTimedOut: Fields<'family' | 'interface'>;
	dhcpStateTimedOut: Fields<'family' | 'interface'>;
	dhcpLost: Fields<'family' | 'interface'>;
	dhcpBoundSomewhere: Fields<'family' | 'interface'>;
	dhcpBound: Fields<'family' | 'interface' | 'address'>;
	defaultRoute: Fields<'connection' | 'interface' | 'family'>;
	modemStateChanged: Fields<'modem' | 'modemFrom' | 'modemTo', 'modemReason'>;
	modemConnectFailed: Fields<'modem' | 'problem'>;
	ntpSourcesSet: Fields;
	ntpServersChanged: Fields;
	routine: Fields<'routine'>;
	other: Fields<'text'>;
}

/** The case of a message, and the places of its parts. */
export type NetworkManagerMatch = MatchOf<NetworkManagerCases, never, 'level' | 'stamp'>;

export const matchNetworkManager: Matcher<NetworkManagerMatch> = matcherOf({
	cases: 'starting stateChanged deviceFailed deviceStateChanged associationFailed associationFailedOld keyRefused secretsMissing activationFailed activated activationFailedOld activatedOld supplicantChanged linkUp linkDown dhcpTimedOut dhcpStateTimedOut dhcpLost dhcpBoundSomewhere dhcpBound defaultRoute modemStateChanged modemConnectFailed ntpSourcesSet ntpServersChanged routine other',
	fields: 'level stamp version state interface from reason to connection supplicantFrom supplicantTo family address modem modemFrom modemTo modemReason problem routine text',
	program: [
		'MA8BBGaICDNQBB[B<<QD[BazRABB[B>>E[B  JBMA7CBGdICDNTBB[B[[QD[B09BB[B..D[B09RBA"] "JBO#BT',
		'MAoBwC1C0K*XmD0KvK*C0K*FvKvK7D0K*C0G8G0KhH0KvK0K*IvK*CmHvKvK0KvKvK0KvKvKjJ0KvKnK0KvKvK0K*CvK0KIC#dIC#JIC#eIC#fIC#bN#cMBjDCHuDpHIC#HIC#MIC#NIC#bN#cMPoBsCxC0G*pC8F0GIC#CIC#bN#cIC#aIC#bN#cIC#ZN#cIC#aN#cMBlDEJpDpDpBpDIC#dIC#GIC#IIC#JIC#KIC#LIC#OIC#eIC#fIC#bN#cIC#RIC#SIC#TIC#UIC#VIC#bN#cMBhDPUsB*McsBIC#DIC#bN#cIC#fIC#bN#cIC#WIC#bN#cIC#bN#cN#c',
		'A"NetworkManager (version "QD[C\x00(*\xffRCA") is starting"FSAC',
		'MAtDBGQICDNGA"manager: "JBA"NetworkManager state is now "QD[CAZ__RDFSBC',
		'A" state change: "QD[C\x00\x1f!\xffRFA" -> failed"MAgBBGYICDNOA" (reason \'"QD[C\x00&(\xffRGBB[B\'\'JBFSCD',
		'A" state change: "QD[C\x00\x1f!\xffRFA" -> "QD[C\x00\x1f!\xffRHMAgBBGYICDNOA" (reason \'"QD[C\x00&(\xffRGBB[B\'\'JBFSDC',
		'A"device ("QD[E\x00!#(*.0\xffREA"): Activation: (wifi) association took too long"FSEC',
		'A"Activation ("QD[E\x00!#(*.0\xffREA"/wireless): association took too long"FSFC',
		'A"device ("QD[E\x00!#(*.0\xffREA"): Activation: (wifi) disconnected during association, asking for new key"FSGC',
		'MAoB9BoCiC*6BjCiCUA"device ("NEBB[B((QD[E\x00!#(*.0\xffREA"): no secrets: "FSHC',
		'A"device ("QD[E\x00!#(*.0\xffREA"): Activation: failed"MAgBBGYICDNOA" for connection \'"QD[C\x00&(\xffRIBB[B\'\'JBFSIC',
		'A"device ("QD[E\x00!#(*.0\xffREA"): Activation: successful"FSJC',
		'A"Activation ("QD[E\x00!#(*.0\xffREA") failed for connection \'"QD[C\x00&(\xffRIBB[B\'\'FSKC',
		'A"Activation ("QD[E\x00!#(*.0\xffREA") successful"FSLC',
		'A"device ("QD[E\x00!#(*.0\xffREA"): supplicant interface state: "QMAgBBGNIGBA" -> "LC[B\x00\xffG" -> "RJA" -> "QC[B\x00\xffFRKSMC',
		'MDjDKQP*HVPUA"): carrier: link connected"NEA"): link connected"FSNC',
		'MDjDKQP*HVPUA"): carrier: link disconnected"NEA"): link disconnected"FSOC',
		'A"dhcp"QBB[C4466RLA" ("QD[E\x00!#(*.0\xffREA"): request timed out"FSPC',
		'A"dhcp"QBB[C4466RLA" ("QD[E\x00!#(*.0\xffREA"): state changed "IJBD[C\x00\x1f!\xffA" -> "JBA"timeout"FSQC',
		'A"dhcp"QBB[C4466RLA" ("QD[E\x00!#(*.0\xffREA"): state changed "IJBD[C\x00\x1f!\xffA" -> "JBMAlDCNIHUA"fail"NEA"expire"FSRC',
		'A"dhcp"QBB[C4466RLA" ("QD[E\x00!#(*.0\xffREA"): state changed "IJBD[C\x00\x1f!\xffA" -> "JBA"bound"HSSC',
		'A"dhcp"QBB[C4466RLA" ("QD[E\x00!#(*.0\xffREA"): state changed "G", address="A", address="QD[D\x00\x1f!+-\xffRMFSTC',
		'A"policy: set \'"QD[C\x00&(\xffRIA"\' ("QD[E\x00!#(*.0\xffREA") as default for IPv"QBB[C4466RLA" routing"FSUC',
		'A"modem state changed, \'"QD[C\x00&(\xffROA"\' --> \'"QD[C\x00&(\xffRPBB[B\'\'MAgBBGVICDNLA" (reason: "QD[C\x00(*\xffRQJBFSVC',
		'A"failed to connect modem: "QFRRSWC',
		'A"Setting NTP source on/offline status ("FSXC',
		'MAhCVba*PlBaagBaUA"Adding"NJA"Updating"NEA"Removing"A" DHCP NTP sources ("FSYC',
		'QMAoBwCmjBya*XlhByavc6jByiBya*F9fme1Cya*C+Fya*D/Hya*IwJkK2LkNqhB1jBya4fqPya5chjBjQyayTiVyarVyVya*CmYyaMHtCdiB9X*are9XMPoBiCne7W*/Bse7WML6B8Bka0U*5Bpa0UMCtBsB3YzS*S8YzS*DyYzS*QtYzSMBnDP4TiR*MhSiRMF1BtBuTuQ*DpTuQ*lBzTuQMDmDJ+Q5V8O*FO8OMMgBb1VuO*YwVuOMEtBhChPuN*FyOuN3OuN*C8OuN*nBvNuN*ImPuNMCjDU0NoL*Q5NyToLMFtBjC5NvK*sB+NvK*IoCvK*IwPvKMH6BiBtInI*fyInIMD6BrB5KgH*oB+KgHMBsDE1NwFwFqGwFMBlDClOjKnFMIgBvC7MgF*YwFgF*f1FgF*G2MgFjJgF*HoJgFMEtBnC+GsC*LjHsC*3B5GsCUA"device ("NmJA"manager: "NhJA"manager["N8IA"settings: "N3IA"settings["NyIA"policy: "NtIA"audit: "NoIA"dhcp4 ("NjIA"dhcp6 ("N+HA"dhcp: "N5HA"dhcp-init: "N0HA"dns-mgr"NvHA"Config: "NqHA"config: "NlHA"keyfile: "NgHA"ifcfg-rh: "N7GA"ifupdown: "N2GA"agent-manager: "NxGA"bluez: "NsGA"bluez5: "NnGA"bus-manager: "NiGA"modem-broadband"N9FA"modem["N4FA"ModemManager "NzFA"ovs: "NuFA"ovsdb"NpFA"sup-iface"NkFA"supplicant"N/EA"wpa_supplicant "N6EA"wifi-nl80211: "N1EA"wifi: "NwEA"rfkill"NrEA"monitoring "NmEA"hostname: "NhEA"Loaded device plugin: "N8DA"Read config: "N3DA"Read configuration: "NyDA"WEXT support "NtDA"WiFi "NoDA"Wi-Fi "NjDA"WWAN "N+CA"Networking is "N5CA"Activation ("N0CA"exiting "NvCA"caught SIG"NqCA"connectivity: "NlCA"connectivity ("NgCA"NetworkManager (version "N7BA"NetworkManager is "N2BA"startup complete"NxBA"sharing: "NsBA"Executing: "NnBA"platform"NiBA"ipv6: "NdA"l3cfg["NYBB[B((D[D\x00\x1f!(*\xffA"): "NOA"req:"NJA"find-scripts: "NEA"Dispatching action "FRSSZC',
		'QFRTSaB',
		'MAoB9BoCiC*6BjCiCUA"device ("NEBB[B((N#gB',
		'MAoB9BoCiC*6BjCiCUA"device ("NEBB[B((N#hB',
		'MAoBmC2CrC*6BxCrC*HsCrCUA"modem["""NJA"device ("NEBB[B((N#iB',
		'QD[E\x00!#(*.0\xffREMApBBGIN#jBU',
		'QD[E\x00!#(*.0\xffREMIjDDPRITMRjDCHJLN#PN#QU',
		'QD[D\x00!#(*\xffRNMAiBINP*FNPN#kBU',
		'MApBBGLICENHUA"): device"JEA"):"MAgBBGLIC#EN#FU',
		'MAiBION*FTNUA"""]: "NEA"): "MAmDINR*FPRN#YN#XU',
	],
});
