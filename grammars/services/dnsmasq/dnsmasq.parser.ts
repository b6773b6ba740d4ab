// Generated from dnsmasq.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface DnsmasqCases {
	query: Fields<'type' | 'name' | 'client'>;
	forwarded: Fields<'name' | 'server'>;
	answered: Fields<'name' | 'answer'>;
	dnssecQuery: Fields<'type' | 'name' | 'server'>;
	nameserverUsed: Fields<'address' | 'port', 'via' | 'domain'>;
	statisticsBefore287: Fields<'server' | 'port' | 'sent' | 'retriedOrFailed'>;
	statistics: Fields<'server' | 'port' | 'sent' | 'retried' | 'failed', 'nxdomain' | 'latency'>;
	queryTotals: Fields<'forwarded' | 'answeredLocally'>;
	cacheStatistics: Fields<'size' | 'reused' | 'inserted'>;
	resolvFileUnreadable: Fields<'path' | 'problem'>;
	resolvFileEmpty: Fields<'emptyFile'>;
	noUpstream: Fields;
	tooManyQueriesTo: Fields<'server' | 'max'>;
	tooManyQueries: Fields<'max'>;
	refused: Fields<'server'>;
	rebindBlocked: Fields<'name'>;
	nameserverLoop: Fields<'address' | 'port'>;
	nameserverLocal: Fields<'localAddress'>;
	nameserverUnusable: Fields<'localAddress' | 'problem'>;
	listenFailed: Fields<'listenAddress' | 'problem'>;
	interfaceMissing: Fields<'interface'>;
	unknownInterface: Fields<'unknownInterface'>;
	packetSizeReduced: Fields<'server' | 'bytes'>;
	dnssecFailing: Fields;
	started: Fields<'version'>;
	syntaxOk: Fields;
	exiting: Fields;
	fileUnreadable: Fields<'path' | 'problem'>;
	configError: Fields<'mistake'>;
	startFailed: Fields;
	dhcp: Fields;
	notice: Fields;
}

/** The case of a message, and the places of its parts. */
export type DnsmasqMatch = MatchOf<DnsmasqCases>;

export const matchDnsmasq: Matcher<DnsmasqMatch> = matcherOf({
	cases: 'query forwarded answered dnssecQuery nameserverUsed statisticsBefore287 statistics queryTotals cacheStatistics resolvFileUnreadable resolvFileEmpty noUpstream tooManyQueriesTo tooManyQueries refused rebindBlocked nameserverLoop nameserverLocal nameserverUnusable listenFailed interfaceMissing unknownInterface packetSizeReduced dnssecFailing started syntaxOk exiting fileUnreadable configError startFailed dhcp notice',
	fields: 'type name client server answer address port via domain sent retriedOrFailed retried failed nxdomain latency forwarded answeredLocally size reused inserted path problem emptyFile max localAddress listenAddress interface unknownInterface bytes version mistake',
	program: [
		'IzCBA"dnsmasq"LBkDRW0B*NbgB0BICNMaICSMVICIMQA"-dhcp"JLA"-tftp"JGA"-script"JBLA7CBGVICDMLBB[B[[D[B09BB[B]]JBA": "J<zCN#BS',
		'LAqBuCzCzazaxazagDkD*Jza*J0DzaoEzaxa9OzazaxaqE2Eza*C4ZzaxazahSpSza*I4EqHhItL+LxMzazaoOiPza9OiPmPzatSySyTwUzY/XnZ8ZzaIC#CIC#DIC#EIC#FTIC#ETIC#CIC#DIC#EIC#FIC#gBTLBoCHM9W*EpL9WIC#EIC#gBM#hBM#fLpByDDIpWKpWM#PM#OM#SLEgBtCzP5V*5B1O5V*P7T5VLBhDS4HpT*MuSpTpTuSpTLDlDKyQqMwSPwS*E+CwSLFgBlCqChS*iC7LhSIC#KM#hBLHvDEjOyPyPJyPIC#dM#hBLBuDINmP*F1DmPIC#FTLCpDMR1O*HkD1OkD1OM#cLBhDPUiO*MzBiOLKhDWbuNduN*R8EuNM#LM#VIC#DTLBnDINpM*D6KpM/LpMIC#TIC#UM#hBIC#ZM#hBIC#eTLDgB2CyKtL*xB7CtL*MyKtL*C/CtL*MhDyKjDtLIC#ZTM#QM#MIC#NTIC#RM#hBLEpDRW/H*Ob/HIC#JM#hBIC#CM#hBLCjDPwFU/G*KZhF/GIC#YM#hBIC#EM#hBLEgB1CjEhG*/B6ChG*C/ChG*NqDhGIC#bM#hBIC#HIC#IIC#gBM#hBIC#aM#hBLClDPUyC*CZyCeyC*GjByCIC#gBM#hBIC#GM#hBIC#XM#hBIC#eM#hBLBhDFKsB*CRsBIC#EIC#ZTIC#gBTLJpDGLV*DQVIC#WM#hBIC#NM#hBM#hBT',
		'LAqBQVe*EV*JeICDMFN#jBJBLAhDRcW*OXWTA"query["MEA"auth["PD[C\x00\\^\xffQAA"] "PD[C\x00\x1f!\xffQBA" from "PD[C\x00\x1f!\xffQCFRAJ#iB',
		'LAqBQVe*EV*JeICDMFN#jBJBA"forwarded "PD[C\x00\x1f!\xffQBA" to "PD[D\x00\x1f!"$\xffQDFRBJ#iB',
		'LAqBQVe*EV*JeICDMFN#jBJBLCjCyBmFiE*e3BiE*H3EiEyEiEjEiE*CqCiELGgBOxCrC*L2CrCLAvBzByC4B*wB3C4BTA"reply "MiBA"cached "MdA"cached-stale "MYA"config "MTA"validation "MOA"/etc/hosts "MJA"auth "MEA"DHCP "PD[C\x00\x1f!\xffQBA" is "PC[B\x00\xffFQERCJ#iB',
		'LAqBQVe*EV*JeICDMFN#jBJBLHxDCINHTA"dnssec-query["MEA"dnssec-retry["PD[C\x00\\^\xffQAA"] "PD[C\x00\x1f!\xffQBA" to "PD[D\x00\x1f!"$\xffQDFRDJ#iB',
		'A"using nameserver "PD[D\x00\x1f!"$\xffQFBB[B##PD[B09QGLAoBBGYICDMOA"(via "PD[C\x00(*\xffQHBB[B))JBLAgBBGVICDMLA" for domain "PD[C\x00\x1f!\xffQIJBFREJ#iB',
		'A"server "PD[D\x00\x1f!"$\xffQDBB[B##PD[B09QGA": queries sent "PD[B09QJA", retried or failed "PD[B09QKFRFJ#iB',
		'A"server "PD[D\x00\x1f!"$\xffQDBB[B##PD[B09QGA": queries sent "PD[B09QJA", retried "PD[B09QLA", failed "PD[B09QMLAsBBGVICDMLA", nxdomain replies "PD[B09QNJBLAsBBGYICDMOA", avg. latency "PD[B09QOA"ms"JBFRGJ#iB',
		'A"queries forwarded "PD[B09QPA", queries answered locally "PD[B09QQFRHJ#iB',
		'A"cache size "PD[B09QRA", "PD[B09QSBB[B//PD[B09QTA" cache insertions"FRIJ#iB',
		'A"failed to access "PN#kBQUA": "PC[B\x00\xffFQVRJO',
		'A"no servers found in "PIGBA", will retry"KC[B\x00\xffG", will retry"QWA", will retry"FRKO',
		'LA3ChBmB6B*erB6BICNMQICDMLA"warning: "JGA"WARNING: "JBA"no upstream servers configured"FRLJ#iB',
		'A"Maximum number of concurrent DNS queries to "PD[D\x00\x1f!"$\xffQDA" reached (max: "PD[B09QXBB[B))FRMO',
		'A"Maximum number of concurrent DNS queries reached (max: "PD[B09QXBB[B))FRNO',
		'A"nameserver "PD[D\x00\x1f!"$\xffQDA" refused to do a recursive query"FROO',
		'A"possible DNS-rebind attack detected: "PD[C\x00\x1f!\xffQBFRPJ#iB',
		'A"NOT using nameserver "PD[D\x00\x1f!"$\xffQFBB[B##PD[B09QGA" - query loop detected"FRQO',
		'A"ignoring nameserver "PD[C\x00\x1f!\xffQYA" - local interface"FRRJ#iB',
		'A"ignoring nameserver "PD[C\x00\x1f!\xffQYA" - cannot make/bind socket: "PC[B\x00\xffFQVRSJ#iB',
		'A"failed to create listening socket for "PIGBA": "KC[B\x00\xffG": "QZA": "PC[B\x00\xffFQVRTO',
		'LA3DBGQICDMGA"warning: "JBA"interface "PD[C\x00\x1f!\xffQaA" does not currently exist"FRUJ#iB',
		'A"unknown interface "PD[C\x00\x1f!\xffQbFRVJ#iB',
		'A"reducing DNS packet size for nameserver "PD[D\x00\x1f!"$\xffQDA" to "PD[B09QcFRWJ#iB',
		'LAkCzB+B4B*D5B4B*LyC4B*O3C4B*EoC4BjC4B*GtC4BTA"Insecure DS reply received"MdA"DNSSEC validation "MYA"no SOA"MTA"limit exceeded: "MOA"validation of "MJA"Validation of "MEA"failed to validate "FRXJ#iB',
		'A"started, version "PD[C\x00\x1f!\xffQdFRYJ#iB',
		'A"syntax check OK"FRZJ#iB',
		'A"exiting on receipt of SIGTERM"FRaO',
		'A"cannot read "PN#kBQUA": "PC[B\x00\xffFQVRbJ#iB',
		'PLGgB1CjImG*/B6CmGxGmGlHmGhDmG0HmGmG2GsGmG1FmG*DnGmGLAkDC/EkFsDLIiBvCuElD*sCpElDLAqDMmBR*JrBRTA"bad option"M7BA"bad command line options"M2BA"bad dhcp-"MxBA"illegal "MsBA"junk found in command line"MnBA"unsupported option"MiBA"extraneous parameter"MdA"missing parameter"MYA"missing """MTA"recompile with "MOA"duplicate dhcp-host"MJA"error at line"MEA"cannot open or create lease file"FQeRcJ#iB',
		'A"FAILED to start up"FRdO',
		'LAwBKP*JbICDMID[B09BB[B  JBLCgB5C4FtF*hBuFtF*NzFtF*NiGtF*C2GtFvHtF+CtF*DnEwEtF5E5HtF9FtF*C7GtFLHtCkBuDvC*hBpDvCLAzDEjDmBmBqCmBLBvDEkDdduDdLKhDPsCU*MnCUTA"DHCP"MvCA"RTR-"MqCA"no address range available for DHCP request"MlCA"not giving name "MgCA"available DHCP"M7BA"client provides name"M2BA"client MAC"MxBA"vendor class"MsBA"user class"MnBA"next server"MiBA"requested options"MdA"requested address"MYA"sent size"MTA"tags"MOA"bootfile name"MJA"server name"MEA"broadcast response"FReJ#iB',
		'LCtBtClTpO*kByC2S9RpO*KrEpOuRpO6GpO*CuHpO*C3JuK+LpOpO0M/M/QyPgTpOpOzRpOLDgB0BmP3L*xBoO3LLEgBqCsL+J*nCxL+JLAjDPvKvH*MsJvHLGwBkCrH*J7G*xBmH7G7GhHiJ7G7G8G7GLAjDS2FyE*P+GyELApCrB1E7D*YhJ7D*E6E7D*ItI7DLAjDRjErC*EmFrC*FtErCrCzGrCLJpDGuF1B*DzF1BLAoClBrGqB*iBtFqBTA"using standard nameservers"MkFA"using only locally-known addresses"M/EA"using local addresses only"M6EA"using "D[B09A" more "MwEA"Ignoring query from non-local network"MrEA"ignoring query from non-local network"MmEA"compile time options"MhEA"DBus support enabled"M8DA"read "M3DA"reading "MyDA"chown of "MtDA"queries for authoritative zones"MoDA"pool memory in use"MjDA"child processes for TCP requests"M+CA"time "M5CA"DNSSEC "M0CA"setting upstream servers"MvCA"inotify"MqCA"cleared cache"MlCA"cache cleared"MgCA"asynchronous logging"M7BA"DNS service limited to local subnets"M2BA"LOUD WARNING"MxBA"warning: ignoring resolv-file flag"MsBA"warning: no addresses found"MnBA"listening on "MiBA"stopped listening on "MdA"TFTP "MYA"sent "MTA"IPv6 router advertisement"MOA"-----"MJA"Host  "MEA"connected to system "FRfO',
		'O',
		'LAqBQaV*EW*JVTD[B09MEBB[B**BB[B  D[D\x00\x1f!.0\xffBB[B//D[B09BB[B  O',
		'IGBA": "KC[B\x00\xffG": "O',
	],
});
