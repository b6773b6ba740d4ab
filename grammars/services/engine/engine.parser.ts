// Generated from engine.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface EngineCases {
	version: Fields;
	starting: Fields;
	ready: Fields;
	stopping: Fields<'signalName'>;
	stopped: Fields;
	firewallMissing: Fields<'firewallProblem'>;
	firewallMissingPlain: Fields<'firewallProblem'>;
	configInvalid: Fields<'path' | 'problem'>;
	libraryMissing: Fields<'library'>;
	startFailed: Fields<'problem'>;
	containerLoadFailed: Fields<'problem', 'container'>;
	migrationFailed: Fields<'problem'>;
	layerFailed: Fields<'problem'>;
	layerAltered: Fields<'digest'>;
	deltaFailed: Fields<'deltaProblem'>;
	downloadRetrying: Fields<'attempt' | 'attempts' | 'problem'>;
	downloadRetryingOld: Fields<'problem'>;
	pullFailed: Fields<'problem'>;
	overlayFailed: Fields<'path' | 'problem'>;
	objectMissing: Fields<'method' | 'path' | 'missing'>;
	requestFailed: Fields<'method' | 'path' | 'problem'>;
	streamClosed: Fields;
	execGone: Fields;
	execFailed: Fields<'problem'>;
	killForced: Fields<'seconds'>;
	killForcedOf: Fields<'container' | 'seconds'>;
	healthCheckFailed: Fields<'container' | 'problem'>;
	nameQueryFailed: Fields<'server' | 'host'>;
	nameQueryFailedKeyed: Fields;
	question: Fields<'host'>;
	nameServerUnreachable: Fields<'server' | 'problem'>;
	databaseCorrupt: Fields<'damage'>;
	runtimeFailed: Fields<'problem'>;
	panicked: Fields<'problem'>;
	panicDetail: Fields;
	containerdUuidInvalid: Fields<'uuidProblem'>;
	unreachable: Fields<'address'>;
	unreachableSomewhere: Fields<'problem'>;
	containerdLost: Fields;
	memoryLimitUnsupported: Fields;
	notice: Fields;
	layerMissing: Fields;
}

/** The case of a message, and the places of its parts. */
export type EngineMatch = MatchOf<EngineCases>;

export const matchEngine: Matcher<EngineMatch> = matcherOf({
	cases: 'version starting ready stopping stopped firewallMissing firewallMissingPlain configInvalid libraryMissing startFailed containerLoadFailed migrationFailed layerFailed layerAltered deltaFailed downloadRetrying downloadRetryingOld pullFailed overlayFailed objectMissing requestFailed streamClosed execGone execFailed killForced killForcedOf healthCheckFailed nameQueryFailed nameQueryFailedKeyed question nameServerUnreachable databaseCorrupt runtimeFailed panicked panicDetail containerdUuidInvalid unreachable unreachableSomewhere containerdLost memoryLimitUnsupported notice layerMissing',
	fields: 'signalName firewallProblem path problem library container digest deltaProblem attempt attempts method missing seconds server host damage uuidProblem address',
	program: [
		'MA7CBGVICDNLA"[balena-"E[C\x00\x1f!\xffBB[B  JBO#BT',
		'MAJtD0Wrc*kB9Rrc*KyDrc*EiLrc3DhFxI8JkbrKrc*CkbrciLrctLrckbyLrckbrc*CwMrc4Mrc*FxQqOxQ5QiS0Wrc5WrcrchXzZrcrcpXrc0XrapbubrcIC#fN#rBMBhDPUtX*MftXIC#mBIC#nBIC#qBN#rBIC#aIC#bIC#qBN#rBMJlDRWejW*LgDjWoDjWIC#CIC#qBN#rBMPgBNjFlV*KSlVMZgBbgBzU*YoBzUIC#RIC#qBN#rBIC#SIC#qBN#rBIC#EIC#qBN#rBIC#GIC#qBN#rBMGnDOjB6T*JTbjB6TIC#YIC#ZN#rBIC#HIC#LN#rBIC#vBIC#TN#rBMKjDK9LoR*HlMoRMBhDFKgS*CSgSIC#VIC#WN#rBIC#cN#rBIC#vBIC#TIC#qBN#rBIC#FN#rBMChDPU5Q*MZ5QIC#DN#rBIC#NN#rBIC#pBIC#qBN#rBMDjDR7MsO*C7MsO*KWsOMLjDEJ2N2NR2NIC#gBIC#qBN#rBIC#dIC#eIC#qBN#rBMBvDEJ/B/B0B/BMKgBbgB2B*Y2I2BIC#hBIC#oBIC#qBN#rBIC#hBIC#kBIC#qBN#rBIC#hBIC#qBN#rBIC#hBIC#jBN#rBMGjDVafyL*O7FyLyLkByLIC#UN#rBIC#nBN#rBIC#KN#rBMLgB1CyIiJ*Y6CiJ*pBiDiJ*F/EiJiJ/DiJ*DnEiJIC#jBIC#qBN#rBMOkDQ9BVgG*M9BgGIC#oBIC#qBN#rBIC#MIC#qBN#rBIC#HIC#LIC#qBN#rBIC#kBN#rBIC#IIC#qBN#rBIC#vBIC#qBN#rBIC#hBIC#jBIC#qBN#rBMHuB6B/BnCwD*2BvCwDIC#kBIC#qBN#rBIC#iBIC#qBN#rBIC#lBIC#qBN#rBMCvDEJZZRZIC#NIC#qBN#rBIC#XIC#qBN#rBIC#qBN#rBIC#oBN#rBMChDJOd*CTd*CYdIC#JN#rBIC#jBN#rBIC#lBN#rBN#rB',
		'A"Docker daemon"FSAC',
		'A"Starting up"HSBC',
		'A"Daemon has completed initialization"FSCC',
		'A"Processing signal \'"QD[C\x00&(\xffRABB[B\'\'FSDC',
		'A"Daemon shutdown complete"FSEC',
		'O#sBI6BBI2BBE[D\x00HJbd\xffIuBBMApCbgBmB*YgBmBIFBO#tBLC[B\x00\xffE[D\x00HJbd\xffK<rBO#tBLLQFRBSFC',
		'IvDBMApDBGsDIlDBMC2B/BqCkC*8BlCkCUA"iptables v"NEA"ip6tables v"MA6BBGNIGBA": can\'t initialize ip"LC[B\x00\xffG": can\'t initialize ip"A": can\'t initialize ip"LLQFRBSGC',
		'A"unable to configure the Docker daemon with file "QO#uBRCA": "QFRDSHC',
		'MAvBBG6FICDNwFBB[B//MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCA": "JBA"error while loading shared libraries: "QFRESIC',
		'O#sBQFRDSJC',
		'MAmChBnBmB*esBmBUA"Failed"NEA"failed"A" to load container"MAgBBGQICDNGA" mount"JBMAgBBGVICDNLBB[B  QD[E\x00\x1f!!#9;\xffRFJBMA6BBGSICDNIBB[B::E[B  JBQFRDSKC',
		'MAzChBsBmB*RnBmB*LxBmBUA"failed aufs to overlay2 migration"NJA"Storage migration failed"NEA"storage migration failed"QFRDSLC',
		'A"failed to register layer: "QFRDSMC',
		'A"filesystem layer verification failed for digest "QD[C\x00\x1f!\xffRGFSNC',
		'QMChDZkBe*GpBe*OfeUA"layers from manifest don\'t match image configuration"NJA"loading delta base image "NEA"failed to get digest "FRHSOC',
		'A"Download failed, retrying ("QD[B09RIBB[B//QD[B09RJA"): "QFRDSPC',
		'A"Download failed, retrying: "QFRDSQC',
		'O#wBIGBO#wBK<DQFRDSRC',
		'A"error creating overlay mount to "QO#uBRCA": "QFRDSSC',
		'A"Handler for "QD[BAZRKBB[B  QO#uBRCA" returned error: "QMAuChBnBmB*esBmBUA"No such "NEA"no such "FRLSTC',
		'A"Handler for "QD[BAZRKBB[B  QO#uBRCA" returned error: "QFRDSUC',
		'A"stream copy error: reading from a closed fifo"FSVC',
		'A"Error running exec"E[D\x00MOmo\xffIhCBMBvDBG5BIyBBMAuChBsBmB*enBmBUA"no such container"NEA"No such container"LC[B\x00\xffE[D\x00MOmo\xffK<+BMAuChBsBmB*enBmBUA"no such container"NEA"No such container"FSWC',
		'A"Error running exec"QFRDSXC',
		'A"Container failed to exit within "QD[B09RMFSYC',
		'A"Container "QD[E\x00\x1f!!#9;\xffRFA" failed to exit within "QD[B09RMFSZC',
		'A"Health check for container "QD[E\x00\x1f!!#9;\xffRFA" error: "QFRDSaC',
		'A"[resolver] failed to query DNS server: "QO#xBRNA", query: ;"QO#yBROFSbC',
		'A"[resolver] failed to query "FScC',
		'BB[B;;QO#yBROBB[B..FSdC',
		'A"[resolver] connect failed: dial udp "QO#xBRNA": "QFRDSeC',
		'MBhDPUgB*MUgBICDNIO#zBA": "JBA"panic: "QMAhDQ1BlB*DrBlBlBVlB*F6BlBMImDLbQ*IRQUA"invalid page type"NWA"freepages: "NRA"invalid freelist page"NMA"assertion failed: Page "NHA"page "BB[B09FRPSfC',
		'A"runtime/cgo: "QFRDSgBC',
		'MBhDPUgB*MUgBICDNIO#zBA": "JBMAmDQbV*IWV*DgBVUA"panic: "NJA"fatal error: "NEA"unexpected fault address "QFRDShBC',
		'MAJqDoGiG*wCvDiG*GtGiGwHiG2DiG*EyGiG*D3GiGMByDC8D3DzCMCuBnCrDsC*iCtCsCmDsCUA"goroutine "NsBBB[B\x09\x09NnBA"created by "NiBA"main."NdA"runtime."NYA"github.com/"NTA"go.etcd.io/bbolt"NOA"[signal "NJA"[recovered]"NEA"exit status "FSiBC',
		'QMAyDEKJJPJUA"removing invalid "NEA"uuid invalid after \'ctr version\'"FRQSjBC',
		'A"Cannot connect to the "G" daemon at "A" daemon at "QMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA". "NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA". "NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BRRFSkBC',
		'MAjCjBpBoB*gBuBoBUA"Cannot connect to the "NEA"error during connect: "QFRDSlBC',
		'MAmCvBkC0B*b1B0B0B6B0B*M/B0BUA"containerd did not exit successfully"NOA"failed to get event"NJA"timeout waiting for containerd to start"NEA"Failed to connect to containerd"FSmBC',
		'MdjDLWQ*IRQUA"Your kernel does not support memory limit"NEA"Your kernel does not support cgroup memory limit"FSnBC',
		'MDgB3C+OtM*/B8CqO/QrExF7NtM*EnHwIoJyJvKtMiL3P4LtM4RtMMAkCqBsMxJ*V2MxJ*GhKxJ*IhPxJMAsChB4KiI*ejNiIMAjCxB1K8G8GpL8G*bwK8G*OrK8GMAjCkBtHmF*hBoHmFMHhDT+D9D3E9D*HyE9D8E9D*DjE9DMAuCFxFlD*C4ElDMAyCY5G7C*VmD7CMJlDOmG+B+BhGkH+B*H+E+BMJjDRiGrBjDrB*MvCrBMAjDQxFV*N+BVUA"shim reaped"NuFA"shim disconnected"NpFA"ignoring event"NkFA"cleaning up"N/EA"shim balena-engine-containerd-shim started"N6EA"shim docker-containerd-shim started"N1EA"shim containerd-shim started"NwEA"starting signal loop"NrEA"runtime v1 is deprecated"NmEA"Configured runtime "NhEA"Running experimental build"N8DA"Your kernel does not support "N3DA"Unable to find "NyDA"failed to retrieve "NtDA"Couldn\'t run auplink"NoDA"No non-localhost DNS nameservers"NjDA"API listen on "N+CA"Loading containers: "N5CA"Default bridge "N0CA"Graph migration "NvCA"[graphdriver] "NqCA"parsed scheme: "NlCA"scheme "NgCA"ccResolverWrapper: "N7BA"ClientConn switching "N2BA"Removing stale sandbox "NxBA"stopping healthcheck following graceful shutdown"NsBA"stopping event stream following graceful shutdown"NnBA"Firewalld "NiBA"libcontainerd: "NdA"starting containerd"NYA"containerd successfully booted"NTA"loading plugin "NOA"skip loading plugin "NJA"serving..."NEA"metadata content store policy"FSoBC',
		'G"layer does not exist"A"layer does not exist"FSpBB',
		'MQhDEPJUKJUA"failed to start daemon: "NJA"Error starting daemon: "NEA"failed to start containerd: "P',
		'MApCbvDkD*YgBkDMT2B/BqCkC*8BlCkCUA"can\'t initialize iptables table"NJA"can\'t initialize ip6tables table"NEA"Iptables not found"P',
		'MAgBbgBtC*YgBtCIsBBMAgBbhBgB*YmBgBUBB[B  NEA": "LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbhBgB*YmBgBUBB[B  NEA": "LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'IGBO#wBK<DMRlDSXd*LZd*CbdN#QN#ON#PU',
		'MHkDRrBhBW*CcW*HmBWXWUA"Not continuing with pull after error: "NrBA"Attempting next endpoint for pull after error: "NmBA"Error getting v2 registry: "NhBA"Error trying v2 registry: "NcA"Download failed after "D[B09A" attempt"MAzDBGQICDNGBB[BssJBA": "P',
		'MAgBbgByC*KgByC*MgByCIxBBMAgBbmBgB*KhBgB*MrBgBUA", "NJBB[B  NEA": "LC[B\x00\xffE[E\x00\x1f!+-9;\xffI6CBMAgBbgByC*KgByC*MgByCIxBBMAgBbmBgB*KhBgB*MrBgBUA", "NJBB[B  NEA": "LC[B\x00\xffE[E\x00\x1f!+-9;\xffK<3CP',
		'MAgB9BiC9G*MiC9G*sBiC9GI6EBMAgB9BqEkE*MiCkE*sB0EkEMBgB9BjCiC*6BtCiCUA". "NOBB[B  NJA".\\t"NEBB[B\\\\LC[B\x00\xffE[E\x00\x1f!-/[]\xffIlHBMAgB9BiC9G*MiC9G*sBiC9GI6EBMAgB9BqEkE*MiCkE*sB0EkEMBgB9BjCiC*6BtCiCUA". "NOBB[B  NJA".\\t"NEBB[B\\\\LC[B\x00\xffE[E\x00\x1f!-/[]\xffK<iHP',
		'MAiDDImC1ClCMGtB4BjC9B*1BoC9BUA"containerd"NOA"balena-engine-containerd"NJA"balenad"NEA"dockerd"P',
	],
});
