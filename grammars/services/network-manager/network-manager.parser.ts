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
		'LA8BBGaICDMQBB[B<<PD[BazQABB[B>>E[B  JBLA7CBGdICDMTBB[B[[PD[B09BB[B..D[B09QBA"] "JBN#BS',
		'LAoBwC1CpL*XvDpLkL*CpL*FkLkLkEpL*C9GlHpLqHpLkLpL*IkL*CvHkLkLpLkLkLpLkLkL1JpLkL8KpLkLkLpL*CkLpLIC#EIC#FIC#JIC#PIC#QIC#XIC#YIC#bM#cLBjDCHuD1HIC#HIC#MIC#NIC#bM#cLPoBsCxCgH*pClGgHIC#CIC#bM#cIC#aIC#bM#cIC#ZM#cIC#aM#cLBlDEJ1D1DyB1DIC#EIC#FIC#GIC#IIC#JIC#KIC#LIC#OIC#PIC#QIC#XIC#YIC#bM#cIC#RIC#SIC#TIC#UIC#VIC#bM#cLBhDPUvB*McvBIC#DIC#bM#cIC#XIC#YIC#bM#cIC#WIC#bM#cIC#bM#cM#c',
		'A"NetworkManager (version "PD[C\x00(*\xffQCA") is starting"FRAJ#d',
		'LAtDBGQICDMGA"manager: "JBA"NetworkManager state is now "PD[CAZ__QDFRBJ#d',
		'LAoB9BoCiC*6BjCiCTA"device ("MEBB[B((PD[E\x00!#(*.0\xffQELApBBGLICEMHTA"): device"JEA"):"A" state change: "PD[C\x00\x1f!\xffQFA" -> failed"LAgBBGYICDMOA" (reason \'"PD[C\x00&(\xffQGBB[B\'\'JBFRCJ#d',
		'LAoB9BoCiC*6BjCiCTA"device ("MEBB[B((PD[E\x00!#(*.0\xffQELApBBGLICEMHTA"): device"JEA"):"A" state change: "PD[C\x00\x1f!\xffQFA" -> "PD[C\x00\x1f!\xffQHLAgBBGYICDMOA" (reason \'"PD[C\x00&(\xffQGBB[B\'\'JBFRDJ#d',
		'A"device ("PD[E\x00!#(*.0\xffQEA"): Activation: (wifi) association took too long"FREJ#d',
		'A"Activation ("PD[E\x00!#(*.0\xffQEA"/wireless): association took too long"FRFJ#d',
		'A"device ("PD[E\x00!#(*.0\xffQEA"): Activation: (wifi) disconnected during association, asking for new key"FRGJ#d',
		'LAoB9BoCiC*6BjCiCTA"device ("MEBB[B((PD[E\x00!#(*.0\xffQEA"): no secrets: "FRHJ#d',
		'A"device ("PD[E\x00!#(*.0\xffQEA"): Activation: failed"LAgBBGYICDMOA" for connection \'"PD[C\x00&(\xffQIBB[B\'\'JBFRIJ#d',
		'A"device ("PD[E\x00!#(*.0\xffQEA"): Activation: successful"FRJJ#d',
		'A"Activation ("PD[E\x00!#(*.0\xffQEA") failed for connection \'"PD[C\x00&(\xffQIBB[B\'\'FRKJ#d',
		'A"Activation ("PD[E\x00!#(*.0\xffQEA") successful"FRLJ#d',
		'A"device ("PD[E\x00!#(*.0\xffQEA"): supplicant interface state: "PIGBA" -> "KC[B\x00\xffG" -> "QJA" -> "PC[B\x00\xffFQKRMJ#d',
		'LAoB9BoCiC*6BjCiCTA"device ("MEBB[B((PD[E\x00!#(*.0\xffQELDjDKQP*HVPTA"): carrier: link connected"MEA"): link connected"FRNJ#d',
		'LAoB9BoCiC*6BjCiCTA"device ("MEBB[B((PD[E\x00!#(*.0\xffQELDjDKQP*HVPTA"): carrier: link disconnected"MEA"): link disconnected"FROJ#d',
		'A"dhcp"PBB[C4466QLA" ("PD[E\x00!#(*.0\xffQEA"): request timed out"FRPJ#d',
		'A"dhcp"PBB[C4466QLA" ("PD[E\x00!#(*.0\xffQEA"): state changed "IJBD[C\x00\x1f!\xffA" -> "JBA"timeout"FRQJ#d',
		'A"dhcp"PBB[C4466QLA" ("PD[E\x00!#(*.0\xffQEA"): state changed "IJBD[C\x00\x1f!\xffA" -> "JBLAlDCNIHTA"fail"MEA"expire"FRRJ#d',
		'A"dhcp"PBB[C4466QLA" ("PD[E\x00!#(*.0\xffQEA"): state changed "IJBD[C\x00\x1f!\xffA" -> "JBA"bound"HRSJ#d',
		'A"dhcp"PBB[C4466QLA" ("PD[E\x00!#(*.0\xffQEA"): state changed "G", address="A", address="PD[D\x00\x1f!+-\xffQMFRTJ#d',
		'A"policy: set \'"PD[C\x00&(\xffQIA"\' ("PD[E\x00!#(*.0\xffQEA") as default for IPv"PBB[C4466QLA" routing"FRUJ#d',
		'LAoBmC2CrC*6BxCrC*HsCrCTA"modem["""MJA"device ("MEBB[B((PD[D\x00!#(*\xffQNLAiBION*FTNTA"""]: "MEA"): "A"modem state changed, \'"PD[C\x00&(\xffQOA"\' --> \'"PD[C\x00&(\xffQPBB[B\'\'LAgBBGVICDMLA" (reason: "PD[C\x00(*\xffQQJBFRVJ#d',
		'LAoBmC2CrC*6BxCrC*HsCrCTA"modem["""MJA"device ("MEBB[B((PD[D\x00!#(*\xffQNLAiBION*FTNTA"""]: "MEA"): "A"failed to connect modem: "PFQRRWJ#d',
		'A"Setting NTP source on/offline status ("FRXJ#d',
		'LAhCVba*PlBaagBaTA"Adding"MJA"Updating"MEA"Removing"A" DHCP NTP sources ("FRYJ#d',
		'PLAoBwCmjBya*XlhByavc6jByiBya*F9fme1Cya*C+Fya*D/Hya*IwJkK2LkNqhB1jBya4fqPya5chjBjQyayTiVyarVyVya*CmYyaLHtCdiB9X*are9XLPoBiCne7W*/Bse7WLL6B8Bka0U*5Bpa0ULCtBsB3YzS*S8YzS*DyYzS*QtYzSLBnDP4TiR*MhSiRLF1BtBuTuQ*DpTuQ*lBzTuQLDmDJ+Q5V8O*FO8OLMgBb1VuO*YwVuOLEtBhChPuN*FyOuN3OuN*C8OuN*nBvNuN*ImPuNLCjDU0NoL*Q5NyToLLFtBjC5NvK*sB+NvK*IoCvK*IwPvKLH6BiBtInI*fyInILD6BrB5KgH*oB+KgHLBsDE1NwFwFqGwFLBlDClOjKnFLIgBvC7MgF*YwFgF*f1FgF*G2MgFjJgF*HoJgFLEtBnC+GsC*LjHsC*3B5GsCTA"device ("MmJA"manager: "MhJA"manager["M8IA"settings: "M3IA"settings["MyIA"policy: "MtIA"audit: "MoIA"dhcp4 ("MjIA"dhcp6 ("M+HA"dhcp: "M5HA"dhcp-init: "M0HA"dns-mgr"MvHA"Config: "MqHA"config: "MlHA"keyfile: "MgHA"ifcfg-rh: "M7GA"ifupdown: "M2GA"agent-manager: "MxGA"bluez: "MsGA"bluez5: "MnGA"bus-manager: "MiGA"modem-broadband"M9FA"modem["M4FA"ModemManager "MzFA"ovs: "MuFA"ovsdb"MpFA"sup-iface"MkFA"supplicant"M/EA"wpa_supplicant "M6EA"wifi-nl80211: "M1EA"wifi: "MwEA"rfkill"MrEA"monitoring "MmEA"hostname: "MhEA"Loaded device plugin: "M8DA"Read config: "M3DA"Read configuration: "MyDA"WEXT support "MtDA"WiFi "MoDA"Wi-Fi "MjDA"WWAN "M+CA"Networking is "M5CA"Activation ("M0CA"exiting "MvCA"caught SIG"MqCA"connectivity: "MlCA"connectivity ("MgCA"NetworkManager (version "M7BA"NetworkManager is "M2BA"startup complete"MxBA"sharing: "MsBA"Executing: "MnBA"platform"MiBA"ipv6: "MdA"l3cfg["MYBB[B((D[D\x00\x1f!(*\xffA"): "MOA"req:"MJA"find-scripts: "MEA"Dispatching action "FQSRZJ#d',
		'PFQTRaO',
		'O',
	],
});
