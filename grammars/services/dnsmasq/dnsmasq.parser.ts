// Generated from dnsmasq.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface DnsmasqCases {
	query: Fields<'type' | 'name' | 'client'>;
	forwarded: Fields<'name' | 'server'>;
	noServerYet: Fields;
	answerFailed: Fields<'problem'>;
	bogus: Fields;
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
	bindFailed: Fields<'dhcpSocket' | 'problem'>;
	queryIgnored: Fields;
	dhcpRangeMissing: Fields;
	dhcpRefused: Fields;
	sendFailed: Fields<'problem'>;
	interfaceMissing: Fields<'interface'>;
	unknownInterface: Fields<'unknownInterface'>;
	packetSizeReduced: Fields<'server' | 'bytes'>;
	dnssecFailing: Fields;
	started: Fields<'version'>;
	syntaxOk: Fields;
	exiting: Fields;
	fileUnreadable: Fields<'path' | 'problem'>;
	configError: Fields<'mistake'>;
	configErrorAt: Fields<'located'>;
	startFailed: Fields;
	dhcp: Fields;
	notice: Fields;
	failed: Fields<'trouble'>;
}

/** The case of a message, and the places of its parts. */
export type DnsmasqMatch = MatchOf<DnsmasqCases>;

export const matchDnsmasq: Matcher<DnsmasqMatch> = matcherOf({
	cases: 'query forwarded noServerYet answerFailed bogus answered dnssecQuery nameserverUsed statisticsBefore287 statistics queryTotals cacheStatistics resolvFileUnreadable resolvFileEmpty noUpstream tooManyQueriesTo tooManyQueries refused rebindBlocked nameserverLoop nameserverLocal nameserverUnusable listenFailed bindFailed queryIgnored dhcpRangeMissing dhcpRefused sendFailed interfaceMissing unknownInterface packetSizeReduced dnssecFailing started syntaxOk exiting fileUnreadable configError configErrorAt startFailed dhcp notice failed',
	fields: 'type name client server problem answer address port via domain sent retriedOrFailed retried failed nxdomain latency forwarded answeredLocally size reused inserted path emptyFile max localAddress listenAddress dhcpSocket interface unknownInterface bytes version mistake located trouble',
	program: [
		'IyHBMAkChB4D*CmB*P4DmB*LnBmBUA"dnsmasq"MBkDRW0B*NbgB0BICNNaICSNVICINQA"-dhcp"JLA"-tftp"JGA"-script"JBMA7CBGVICDNLBB[B[[D[B09BB[B]]JBA": "N3DMAkCBGXICDNNA"DNSMASQ_WARN"E[B  BB[B||E[B  JBMDhCvB1B0B*LkC6B0B*dpC/B0BUA"FATAL ERROR"NTA"ERROR"NOA"Error"NJA"WARNING"NEA"Warning"A" in dnsmasq core:"MAgBBGQICDNGBB[B  JBK<vHO#BT',
		'MAqBuCzCtmBtmBikBtmBzC6C*JtmB*IibnDmGtGtmBikByGtmBtmBib/G1HtmB*C9kBtmBlmBtmB8HjItmB*IqIxIwJzNgOhPtmBtmBwU0WtmBqW0W7Wibnbybyc6d7hBmiBpkBklBtmBIC#sBIC#nBUIC#sBIC#uBIC#nBIC#pBUMEgB7BgC0e*OxC*J0e*GxC*Z0eIC#sBIC#uBIC#nBIC#pBIC#qBN#rBIC#uBIC#nBIC#pBIC#qBN#rBIC#dIC#nBUIC#nBN#oBMBnDIiPzf*FkTzfMpByDDIufPufIC#SIC#nBUIC#RIC#nBUIC#VIC#nBUIC#hBIC#nBUIC#QIC#nBUMB1DCqExZ7dMBhDSoGxS*MXxSxSXxSIC#nBIC#pBN#rBMDlDKrYkD1cP1c*EvD1cMFgBlCqCmc*iC1CmcIC#NIC#nBIC#qBN#rBIC#sBIC#nBIC#qBN#rBMHvDEgJmZmZJmZIC#lBIC#nBIC#qBN#rBMBuDI1GvN*FmBvNMCpDMRiN*HZiNZiNIC#kBIC#nBN#rBIC#mBIC#nBN#rBMKhDWb3BzCnF*OvDnFnFrEnFMBhDPUmL*MsEmLIC#OIC#nBN#rBMBhDPUqK*MwDqKIC#ZIC#nBN#rBMBhDPUuJ*M0CuJIC#YIC#nBN#rBMBhDPUyI*M4ByIIC#dIC#nBN#rBMBhDPU2H*Mc2HIC#hBIC#nBN#rBIC#sBIC#nBN#rBMBnDIN1R*DvB1R/Q1RMJuDEJoRoRXoRIC#WIC#XIC#nBIC#qBN#rBIC#aIC#nBIC#qBN#rBIC#mBIC#nBIC#qBN#rBIC#hBIC#nBIC#qBUIC#mBIC#nBUMDgB2CgLqP*xB7CqP*MmDqP*CxDqP*M8DgL/OqPIC#hBIC#nBIC#qBN#rBIC#uBIC#nBIC#qBN#rBIC#TIC#nBIC#qBN#rBIC#PIC#nBIC#qBN#rBIC#nBN#rBIC#UIC#nBIC#qBN#rBMEpDRWwI*O+BwIIC#MIC#nBIC#qBUMCjDPmHUwH*KeoGwHIC#gBIC#nBIC#qBUIC#sBIC#nBIC#qBUMEgB1ChErI*/B6CrI*ClDrI*N2DrIIC#jBIC#nBIC#qBN#rBIC#KIC#LIC#nBIC#pBIC#qBN#rBIC#iBIC#nBIC#qBN#rBIC#nBIC#pBIC#qBN#rBMClDPU8B*Ce8BoB8B*GyB8BIC#nBIC#pBIC#qBUIC#JIC#nBIC#qBUIC#fIC#nBIC#qBUIC#mBIC#nBIC#qBUIC#nBIC#qBUMBhDFKkC*CUkCIC#sBIC#hBIC#nBUIC#nBIC#pBUMJpDGLhB*DWhBIC#eIC#nBIC#qBN#rBIC#QIC#nBIC#qBN#rBIC#nBIC#qBN#rBIC#nBU',
		'MAhDRcW*OXWUA"query["NEA"auth["QD[C\x00\\^\xffRAA"] "QD[C\x00\x1f!\xffRBA" from "QD[C\x00\x1f!\xffRCFSAC',
		'A"forwarded "QD[C\x00\x1f!\xffRBA" to "QD[D\x00\x1f!"$\xffRDFSBC',
		'A"config error is REFUSED (EDE: not ready)"FSCD',
		'A"reply error is "QC[B\x00\xffFRESDD',
		'A"validation "D[C\x00\x1f!\xffA" is BOGUS"FSED',
		'MCjCyBmFiE*e3BiE*H3EiEyEiEjEiE*CqCiEMGgBOxCrC*L2CrCMAvBzByC4B*wB3C4BUA"reply "NiBA"cached "NdA"cached-stale "NYA"config "NTA"validation "NOA"/etc/hosts "NJA"auth "NEA"DHCP "QD[C\x00\x1f!\xffRBA" is "QC[B\x00\xffFRFSFC',
		'MHxDCINHUA"dnssec-query["NEA"dnssec-retry["QD[C\x00\\^\xffRAA"] "QD[C\x00\x1f!\xffRBA" to "QD[D\x00\x1f!"$\xffRDFSGC',
		'A"using nameserver "QD[D\x00\x1f!"$\xffRGBB[B##QD[B09RHMAoBBGYICDNOA"(via "QD[C\x00(*\xffRIBB[B))JBMAgBBGVICDNLA" for domain "QD[C\x00\x1f!\xffRJJBFSHC',
		'A"server "QD[D\x00\x1f!"$\xffRDBB[B##QD[B09RHA": queries sent "QD[B09RKA", retried or failed "QD[B09RLFSIC',
		'A"server "QD[D\x00\x1f!"$\xffRDBB[B##QD[B09RHA": queries sent "QD[B09RKA", retried "QD[B09RMA", failed "QD[B09RNMAsBBGVICDNLA", nxdomain replies "QD[B09ROJBMAsBBGYICDNOA", avg. latency "QD[B09RPA"ms"JBFSJC',
		'A"queries forwarded "QD[B09RQA", queries answered locally "QD[B09RRFSKC',
		'A"cache size "QD[B09RSA", "QD[B09RTBB[B//QD[B09RUA" cache insertions"FSLC',
		'A"failed to access "QO#tBRVA": "QC[B\x00\xffFRESMC',
		'A"no servers found in "QMAsBBGNIGBA", will retry"LC[B\x00\xffG", will retry"RWA", will retry"FSNC',
		'MA3ChBmB6B*erB6BICNNQICDNLA"warning: "JGA"WARNING: "JBA"no upstream servers configured"FSOC',
		'A"Maximum number of concurrent DNS queries to "QD[D\x00\x1f!"$\xffRDA" reached (max: "QD[B09RXBB[B))FSPC',
		'A"Maximum number of concurrent DNS queries reached (max: "QD[B09RXBB[B))FSQC',
		'A"nameserver "QD[D\x00\x1f!"$\xffRDA" refused to do a recursive query"FSRC',
		'A"possible DNS-rebind attack detected: "QD[C\x00\x1f!\xffRBFSSC',
		'A"NOT using nameserver "QD[D\x00\x1f!"$\xffRGBB[B##QD[B09RHA" - query loop detected"FSTC',
		'A"ignoring nameserver "QD[C\x00\x1f!\xffRYA" - local interface"FSUC',
		'A"ignoring nameserver "QD[C\x00\x1f!\xffRYA" - cannot make/bind socket: "QC[B\x00\xffFRESVC',
		'A"failed to create listening socket for "QMA6BBGNIGBA": "LC[B\x00\xffG": "RZA": "QC[B\x00\xffFRESWC',
		'A"failed to bind "QMEgB3C9C8C*0CiD8CUA"DHCP server socket"NEA"DHCPv6 server socket"RaA": "QC[B\x00\xffFRESXC',
		'MApChBsBmB*enBmBUA"ignoring"NEA"Ignoring"A" query from non-local network"FSYC',
		'MAkCrB2BwB*oBxBwBUA"no address range available for DHCP"NJA"DHCP packet received on "D[C\x00\x1f!\xffA" which has no address"FSZC',
		'A"DHCP"D[C09AZBB[B((D[C\x00(*\xffA") "MAgBBGPIIBBB[B  O#wBLC[B\x00\xffE[C\x00\x1f!\xffIXBMAgBBGPIIBBB[B  O#wBLC[B\x00\xffE[C\x00\x1f!\xffK<UBB[B  O#wBFSaC',
		'MAlCiBtBnB*foBnBUA"failed to send packet: "NEA"Error sending DHCP packet to "QC[B\x00\xffFRESbC',
		'MA3DBGQICDNGA"warning: "JBA"interface "QD[C\x00\x1f!\xffRbA" does not currently exist"FScC',
		'A"unknown interface "QD[C\x00\x1f!\xffRcFSdC',
		'A"reducing DNS packet size for nameserver "QD[D\x00\x1f!"$\xffRDA" to "QD[B09RdFSeC',
		'MApCuB0BzB*LoCzB*OtCzB*E+BzB5BzB*GjCzBUA"Insecure DS reply received"NYA"no SOA"NTA"limit exceeded: "NOA"validation of "NJA"Validation of "NEA"failed to validate "FSfC',
		'A"started, version "QD[C\x00\x1f!\xffReFSgBC',
		'A"syntax check OK"FShBC',
		'A"exiting on receipt of SIGTERM"FSiBC',
		'A"cannot read "QO#tBRVA": "QC[B\x00\xffFRESjBC',
		'QMGgB1CjImG*/B6CmGxGmGlHmGhDmG0HmGmG2GsGmG1FmG*DnGmGMAkDC/EkFsDMIiBvCuElD*sCpElDMAqDMmBR*JrBRUA"bad option"N7BA"bad command line options"N2BA"bad dhcp-"NxBA"illegal "NsBA"junk found in command line"NnBA"unsupported option"NiBA"extraneous parameter"NdA"missing parameter"NYA"missing """NTA"recompile with "NOA"duplicate dhcp-host"NJA"error at line"NEA"cannot open or create lease file"FRfSkBC',
		'QMAgBBGNIGBA" at line "LC[B\x00\xffG" at line "A" at line "D[B09A" of "FRgBSlBC',
		'A"FAILED to start up"FSmBB',
		'MAwBKP*JbICDNID[B09BB[B  JBMCjC2BrEqE*NwEqE*N6EqE*CuFqEnGqE7BqE*DkDtDqE2DxGqE1EqE*CzFqEMHtCkBpDvC*hBkDvCMAzDE+CmBmBlCmBMBvDE/CddpDdMKhDPnCU*MiCUUA"DHCP"NqCA"RTR-"NlCA"not giving name "NgCA"available DHCP"N7BA"client provides name"N2BA"client MAC"NxBA"vendor class"NsBA"user class"NnBA"next server"NiBA"requested options"NdA"requested address"NYA"sent size"NTA"tags"NOA"bootfile name"NJA"server name"NEA"broadcast response"FSnBC',
		'MCtBtCxRpN*kByCiRpN*LrEpNkQpN6GpN*CuHpN*C3JuKiLpNpNzQ4L1PoOsRlSpNpQpNMDgB0B8N3K*xB+M3KMEgBqCiK+I*nCnK+IMAjDPlJvG*MiIvGMGwBkCrG*J7F*xBmG7F7FhG4H7F7F8F7FMAjDSsEyD*P0FyDMDmDPhI7C*GtH7C*E5G7CMAjDR1DnC*E4EnC*F/DnCnC7FnCMAoCsB+FoGxB*hBgFxB*FyGxBUA"using standard nameservers"NkFA"using only locally-known addresses"N/EA"using local addresses only"N6EA"using "D[B09A" more "NwEA"compile time options"NrEA"DBus support enabled"NmEA"read "NhEA"reading "N8DA"chown of "N3DA"queries for authoritative zones"NyDA"pool memory in use"NtDA"child processes for TCP requests"NoDA"time "NjDA"DNSSEC "N+CA"setting upstream servers"N5CA"inotify"N0CA"cleared cache"NvCA"cache cleared"NqCA"asynchronous logging"NlCA"DNS service limited to local subnets"NgCA"warning: ignoring resolv-file flag"N7BA"listening on "N2BA"stopped listening on "NxBA"TFTP "NsBA"sent "NnBA"IPv6 router advertisement"NiBA"-----"NdA"Host  "NYA"connected to system "NTA"Insecure reply received for DS "NOA"now checking DNSSEC"NJA"system time considered valid"NEA"configured with "FSoBC',
		'QMAjC1B6BuKpH*DzKpHpHyIpH*GpKpH*LrJyDlE5EqMqFpHpH4FpH*DlG3InLpHpH1G9GpHpHtIpHMChCzB8JvF*rB1FvF*D+IvFMEhDOnE3D3D2E3D*GxE3DsE3DMBhDPlDkD*M2HkDMDhDMtEwCkGwC4GwC*FoEwCMBhDJqC/B*G7G/BMBnDI9DxB*FiExBMBlDL9EkB*I3CkBMBjDDvDU3EUMBpDHjFM*EzCMUA"cannot "N/EA"Cannot "N6EA"failed to "N1EA"bad address at "NwEA"bad name at "NrEA"bad line at "NmEA"bad dynamic directory "NhEA"warning: "N8DA"LOUD WARNING: "N3DA"overflow: "NyDA"not using configured address "NtDA"duplicate IP address "NoDA"disabling DHCP static address "NjDA"abandoning lease to "N+CA"too many stored leases"N5CA"ignoring invalid line in lease database"N0CA"interface "D[C\x00\x1f!\xffA" failed to join"NqCA"script process "NlCA"TCP helper process "NgCA"DHCP range "N7BA"IPset: error"N2BA"Case mismatch in DNS reply"NxBA"discarding DNS reply"NsBA"netlink returns error"NnBA"process is missing required capability"NiBA"setting capabilities failed"NdA"directory "NYA"CNAME loop involving "NTA"could not "NOA"timeout sending "NJA"file "NEA"error "FRhBSpBB',
		'MAqBQVe*EV*JeICDNFO#vBJBMAvBoCiF5F*TiF5F*btC5FuEpF5FrF5F*JtFvF5F*C0F5FMEgB8B1CsD*5BgDsDMBhDPUrB*MWrBN#HIC#EN#HN#IN#DN#CIC#FN#HIC#GN#HU',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAwBKP*JbICDNID[B09BB[B  JBMEgBlCyC0C*OqC*J0C*GqC*Z0C*IyC0CMAkCBGKN#cN#bU',
		'MAqBQaV*EW*JVUD[B09NEBB[B**BB[B  D[D\x00\x1f!.0\xffBB[B//D[B09BB[B  P',
		'MJgB4C9CqF*LnHqF*yBzGqF*ClDqF*H/DpGqFqF6FyEqFqF/F1FqFMAsDDgEtClEtCMAhDVpDlC*SzDlCMAhDOlCrB*LtDrBMLhDTZYeY*O/CYUA"no address available"NlCA"no address configured"NgCA"wrong network"N7BA"wrong address"N2BA"wrong server-ID"NxBA"address in use"NsBA"address not available"NnBA"address reserved"NiBA"static lease available"NdA"unknown lease"NYA"lease not found"NTA"no leases left"NOA"no unique-id"NJA"not on link"NEA"no addresses available"P',
	],
});
