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
		'IzCBA"dnsmasq"MBkDRW0B*NbgB0BICNNaICSNVICINQA"-dhcp"JLA"-tftp"JGA"-script"JBMA7CBGVICDNLBB[B[[D[B09BB[B]]JBA": "K<wCO#BT',
		'MAqBuC7KlXlXjXlX7KzC*JlX*J6ClXuDlXjX0LlXlXjXwD8DlX*CqWlXjXlX4OgPlX*I+DlE8EoI1IoJlXlX/K5LlX0L5L9LlXkPpPkQiRlVxU5VuWlXIC#iBIC#gBUMBoCHMpU*E6IpUIC#iBIC#gBN#hBN#fMpByDDI1TK1TN#PN#ON#SMB1DC/MnRlTMBhDS0HgT*MlSgTgTlSgTMDlDKpQhMnSPnS*E+CnSMFgBlCqC4R*iCyL4RIC#KN#hBMHvDE6NpPpPJpPIC#dN#hBMBuDIzC9O*FxD9OMCpDMRwO*HkDwOkDwON#cMBhDPU9N*MzB9NMKhDWbpNdpN*R8EpNN#LN#VIC#iBUMBnDINkM*D1KkM6LkMIC#TIC#UN#hBIC#ZN#hBIC#eUMDgB2CtKoL*xB7CoL*MtKoL*C/CoL*MhDtKjDoLIC#ZUN#QN#MIC#NUIC#RN#hBMEpDRW6H*O0B6HIC#JN#hBMCjDPwFU/G*KZhF/GIC#YN#hBIC#iBN#hBMEgB1CjEhG*/B6ChG*C/ChG*NqDhGIC#bN#hBIC#HIC#IIC#gBN#hBIC#aN#hBMClDPUyC*CZyCeyC*GjByCIC#gBN#hBIC#GN#hBIC#XN#hBIC#eN#hBMBhDFKsB*CRsBIC#iBIC#ZUIC#gBUMJpDGLV*DQVIC#WN#hBIC#NN#hBN#hBU',
		'MAhDRcW*OXWUA"query["NEA"auth["QD[C\x00\\^\xffRAA"] "QD[C\x00\x1f!\xffRBA" from "QD[C\x00\x1f!\xffRCFSAC',
		'A"forwarded "QD[C\x00\x1f!\xffRBA" to "QD[D\x00\x1f!"$\xffRDFSBC',
		'MCjCyBmFiE*e3BiE*H3EiEyEiEjEiE*CqCiEMGgBOxCrC*L2CrCMAvBzByC4B*wB3C4BUA"reply "NiBA"cached "NdA"cached-stale "NYA"config "NTA"validation "NOA"/etc/hosts "NJA"auth "NEA"DHCP "QD[C\x00\x1f!\xffRBA" is "QC[B\x00\xffFRESCC',
		'MHxDCINHUA"dnssec-query["NEA"dnssec-retry["QD[C\x00\\^\xffRAA"] "QD[C\x00\x1f!\xffRBA" to "QD[D\x00\x1f!"$\xffRDFSDC',
		'A"using nameserver "QD[D\x00\x1f!"$\xffRFBB[B##QD[B09RGMAoBBGYICDNOA"(via "QD[C\x00(*\xffRHBB[B))JBMAgBBGVICDNLA" for domain "QD[C\x00\x1f!\xffRIJBFSEC',
		'A"server "QD[D\x00\x1f!"$\xffRDBB[B##QD[B09RGA": queries sent "QD[B09RJA", retried or failed "QD[B09RKFSFC',
		'A"server "QD[D\x00\x1f!"$\xffRDBB[B##QD[B09RGA": queries sent "QD[B09RJA", retried "QD[B09RLA", failed "QD[B09RMMAsBBGVICDNLA", nxdomain replies "QD[B09RNJBMAsBBGYICDNOA", avg. latency "QD[B09ROA"ms"JBFSGC',
		'A"queries forwarded "QD[B09RPA", queries answered locally "QD[B09RQFSHC',
		'A"cache size "QD[B09RRA", "QD[B09RSBB[B//QD[B09RTA" cache insertions"FSIC',
		'A"failed to access "QO#jBRUA": "QC[B\x00\xffFRVSJB',
		'A"no servers found in "QMAsBBGNIGBA", will retry"LC[B\x00\xffG", will retry"RWA", will retry"FSKB',
		'MA3ChBmB6B*erB6BICNNQICDNLA"warning: "JGA"WARNING: "JBA"no upstream servers configured"FSLC',
		'A"Maximum number of concurrent DNS queries to "QD[D\x00\x1f!"$\xffRDA" reached (max: "QD[B09RXBB[B))FSMB',
		'A"Maximum number of concurrent DNS queries reached (max: "QD[B09RXBB[B))FSNB',
		'A"nameserver "QD[D\x00\x1f!"$\xffRDA" refused to do a recursive query"FSOB',
		'A"possible DNS-rebind attack detected: "QD[C\x00\x1f!\xffRBFSPC',
		'A"NOT using nameserver "QD[D\x00\x1f!"$\xffRFBB[B##QD[B09RGA" - query loop detected"FSQB',
		'A"ignoring nameserver "QD[C\x00\x1f!\xffRYA" - local interface"FSRC',
		'A"ignoring nameserver "QD[C\x00\x1f!\xffRYA" - cannot make/bind socket: "QC[B\x00\xffFRVSSC',
		'A"failed to create listening socket for "QMA6BBGNIGBA": "LC[B\x00\xffG": "RZA": "QC[B\x00\xffFRVSTB',
		'MA3DBGQICDNGA"warning: "JBA"interface "QD[C\x00\x1f!\xffRaA" does not currently exist"FSUC',
		'A"unknown interface "QD[C\x00\x1f!\xffRbFSVC',
		'A"reducing DNS packet size for nameserver "QD[D\x00\x1f!"$\xffRDA" to "QD[B09RcFSWC',
		'MAkCzB+B4B*D5B4B*LyC4B*O3C4B*EoC4BjC4B*GtC4BUA"Insecure DS reply received"NdA"DNSSEC validation "NYA"no SOA"NTA"limit exceeded: "NOA"validation of "NJA"Validation of "NEA"failed to validate "FSXC',
		'A"started, version "QD[C\x00\x1f!\xffRdFSYC',
		'A"syntax check OK"FSZC',
		'A"exiting on receipt of SIGTERM"FSaB',
		'A"cannot read "QO#jBRUA": "QC[B\x00\xffFRVSbC',
		'QMGgB1CjImG*/B6CmGxGmGlHmGhDmG0HmGmG2GsGmG1FmG*DnGmGMAkDC/EkFsDMIiBvCuElD*sCpElDMAqDMmBR*JrBRUA"bad option"N7BA"bad command line options"N2BA"bad dhcp-"NxBA"illegal "NsBA"junk found in command line"NnBA"unsupported option"NiBA"extraneous parameter"NdA"missing parameter"NYA"missing """NTA"recompile with "NOA"duplicate dhcp-host"NJA"error at line"NEA"cannot open or create lease file"FReScC',
		'A"FAILED to start up"FSdB',
		'MAwBKP*JbICDNID[B09BB[B  JBMCgB5C4FtF*hBuFtF*NzFtF*NiGtF*C2GtFvHtF+CtF*DnEwEtF5E5HtF9FtF*C7GtFMHtCkBuDvC*hBpDvCMAzDEjDmBmBqCmBMBvDEkDdduDdMKhDPsCU*MnCUUA"DHCP"NvCA"RTR-"NqCA"no address range available for DHCP request"NlCA"not giving name "NgCA"available DHCP"N7BA"client provides name"N2BA"client MAC"NxBA"vendor class"NsBA"user class"NnBA"next server"NiBA"requested options"NdA"requested address"NYA"sent size"NTA"tags"NOA"bootfile name"NJA"server name"NEA"broadcast response"FSeC',
		'MCtBtClTpO*kByC2S9RpO*KrEpOuRpO6GpO*CuHpO*C3JuK+LpOpO0M/M/QyPgTpOpOzRpOMDgB0BmP3L*xBoO3LMEgBqCsL+J*nCxL+JMAjDPvKvH*MsJvHMGwBkCrH*J7G*xBmH7G7GhHiJ7G7G8G7GMAjDS2FyE*P+GyEMApCrB1E7D*YhJ7D*E6E7D*ItI7DMAjDRjErC*EmFrC*FtErCrCzGrCMJpDGuF1B*DzF1BMAoClBrGqB*iBtFqBUA"using standard nameservers"NkFA"using only locally-known addresses"N/EA"using local addresses only"N6EA"using "D[B09A" more "NwEA"Ignoring query from non-local network"NrEA"ignoring query from non-local network"NmEA"compile time options"NhEA"DBus support enabled"N8DA"read "N3DA"reading "NyDA"chown of "NtDA"queries for authoritative zones"NoDA"pool memory in use"NjDA"child processes for TCP requests"N+CA"time "N5CA"DNSSEC "N0CA"setting upstream servers"NvCA"inotify"NqCA"cleared cache"NlCA"cache cleared"NgCA"asynchronous logging"N7BA"DNS service limited to local subnets"N2BA"LOUD WARNING"NxBA"warning: ignoring resolv-file flag"NsBA"warning: no addresses found"NnBA"listening on "NiBA"stopped listening on "NdA"TFTP "NYA"sent "NTA"IPv6 router advertisement"NOA"-----"NJA"Host  "NEA"connected to system "FSfB',
		'MAqBQVe*EV*JeICDNFO#kBJBMAvBoC0E2E*T0E2E*btC2E0EuE2EwE2E*JyE0E2E*C0E2EMEgB8BnCpC*5BlCpCN#FN#DN#CN#EU',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAqBQaV*EW*JVUD[B09NEBB[B**BB[B  D[D\x00\x1f!.0\xffBB[B//D[B09BB[B  P',
	],
});
