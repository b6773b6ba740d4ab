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
	panickedBySignal: Fields<'problem'>;
	panicDetail: Fields;
	containerdUuidInvalid: Fields<'uuidProblem'>;
	unreachable: Fields<'address'>;
	unreachableInCall: Fields<'problem'>;
	unreachableSomewhere: Fields<'problem'>;
	httpError: Fields;
	containerdLost: Fields;
	memoryLimitUnsupported: Fields;
	notice: Fields;
	layerMissing: Fields;
}

/** The case of a message, and the places of its parts. */
export type EngineMatch = MatchOf<EngineCases>;

export const matchEngine: Matcher<EngineMatch> = matcherOf({
	cases: 'version starting ready stopping stopped firewallMissing firewallMissingPlain configInvalid libraryMissing startFailed containerLoadFailed migrationFailed layerFailed layerAltered deltaFailed downloadRetrying downloadRetryingOld pullFailed overlayFailed objectMissing requestFailed streamClosed execGone execFailed killForced killForcedOf healthCheckFailed nameQueryFailed nameQueryFailedKeyed question nameServerUnreachable databaseCorrupt runtimeFailed panicked panickedBySignal panicDetail containerdUuidInvalid unreachable unreachableInCall unreachableSomewhere httpError containerdLost memoryLimitUnsupported notice layerMissing',
	fields: 'signalName firewallProblem path problem library container digest deltaProblem attempt attempts method missing seconds server host damage uuidProblem address',
	program: [
		'MA7CBGVICDNLA"[balena-"E[C\x00\x1f!\xffBB[B  JBO#BT',
		'MAJtD8Ykd*V8Ykd*NyDkd*K3Dkd*E9Kkd8DqE6HlJkY0Jkd*CkYkd9KkdoLkdkYwLkdkYkd*C2Nkd+Nkd*FnRgPnRyRqT8YkdpYkdkd0Y3b8Y8YhZkdsZ4a/bnckdIC#KN#uBIC#fN#uBIC#aIC#bIC#3BIC#tBN#uBMJlDRWe6T*LgD6ToD6TIC#CIC#tBN#uBMPgBN1F8S*KS8SMZgBbgBqS*YoBqSIC#RIC#tBN#uBIC#SIC#tBN#uBIC#EIC#tBN#uBIC#GIC#tBN#uBMGnDOjBqV*JTbjBqVIC#YIC#ZN#uBIC#HIC#LN#uBIC#yBIC#TN#uBMKjDKkO/O*HsO/OMB0CSXwT*LcwT*CkBwTIC#qBN#uBIC#VIC#WN#uBIC#cN#uBIC#yBIC#TIC#tBN#uBIC#FIC#lBN#uBMCnCpBuBsN*Y2BsN*M+BsNIC#kBIC#lBN#uBIC#DIC#lBN#uBIC#NIC#lBN#uBIC#sBIC#tBN#uBMLjDEJ5N5NU5NIC#gBIC#lBIC#tBN#uBIC#dIC#eIC#lBIC#tBN#uBMKgBbgB8B*YuB8BIC#hBIC#lBIC#rBIC#tBN#uBIC#hBIC#jBIC#lBIC#tBN#uBIC#hBIC#lBIC#tBN#uBIC#hBIC#jBIC#3BN#uBMGjDVawB*SlBwBIC#UIC#lBIC#3BN#uBIC#KIC#lBIC#3BN#uBIC#lBIC#3BN#uBMLgB1C6C6E*YiD6E*pBqD6E*FqF6E6EnE6E*DvE6EIC#NIC#tBN#uBIC#jBIC#tBN#uBMOkDQgCVwB*MgCwBIC#rBIC#tBN#uBIC#MIC#tBN#uBIC#HIC#LIC#tBN#uBIC#tBN#uBIC#IIC#lBIC#tBN#uBIC#yBIC#tBN#uBIC#lBN#uBIC#hBIC#jBIC#tBN#uBMBlDRWrC*OhBrCIC#lBIC#mBIC#tBN#uBIC#iBIC#lBIC#tBN#uBMCvDEJffUfIC#NIC#lBIC#tBN#uBIC#XIC#lBIC#tBN#uBIC#lBIC#tBN#uBIC#lBIC#rBN#uBMChDJOd*CTd*CYdIC#JN#uBIC#jBN#uBIC#mBN#uBN#uB',
		'A"Docker daemon"FSAC',
		'A"Starting up"HSBC',
		'A"Daemon has completed initialization"FSCC',
		'A"Processing signal \'"QD[C\x00&(\xffRABB[B\'\'FSDC',
		'A"Daemon shutdown complete"FSEC',
		'O#vBI6BBI2BBE[D\x00HJbd\xffIuBBMApCbgBmB*YgBmBIFBO#wBLC[B\x00\xffE[D\x00HJbd\xffK<rBO#wBLLQFRBSFC',
		'IvDBMApDBGsDIlDBMC2B/BqCkC*8BlCkCUA"iptables v"NEA"ip6tables v"MA6BBGNIGBA": can\'t initialize ip"LC[B\x00\xffG": can\'t initialize ip"A": can\'t initialize ip"LLQFRBSGC',
		'A"unable to configure the Docker daemon with file "QO#xBRCA": "QFRDSHC',
		'MAvBBG6FICDNwFBB[B//MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCA": "JBA"error while loading shared libraries: "QFRESIC',
		'O#vBQFRDSJC',
		'MAmChBnBmB*esBmBUA"Failed"NEA"failed"A" to load container"MAgBBGQICDNGA" mount"JBMAgBBGVICDNLBB[B  QD[E\x00\x1f!!#9;\xffRFJBMA6BBGSICDNIBB[B::E[B  JBQFRDSKC',
		'MAzChBsBmB*RnBmB*LxBmBUA"failed aufs to overlay2 migration"NJA"Storage migration failed"NEA"storage migration failed"QFRDSLC',
		'A"failed to register layer: "QFRDSMC',
		'A"filesystem layer verification failed for digest "QD[C\x00\x1f!\xffRGFSNC',
		'QMChDZkBe*GpBe*OfeUA"layers from manifest don\'t match image configuration"NJA"loading delta base image "NEA"failed to get digest "FRHSOC',
		'A"Download failed, retrying ("QD[B09RIBB[B//QD[B09RJA"): "QFRDSPC',
		'A"Download failed, retrying: "QFRDSQC',
		'O#zBIGBO#zBK<DQFRDSRC',
		'A"error creating overlay mount to "QO#xBRCA": "QFRDSSC',
		'A"Handler for "QD[BAZRKBB[B  QO#xBRCA" returned error: "QMAuChBnBmB*esBmBUA"No such "NEA"no such "FRLSTC',
		'A"Handler for "QD[BAZRKBB[B  QO#xBRCA" returned error: "QFRDSUC',
		'A"stream copy error: reading from a closed fifo"FSVC',
		'A"Error running exec"E[D\x00MOmo\xffIhCBMBvDBG5BIyBBMAuChBsBmB*enBmBUA"no such container"NEA"No such container"LC[B\x00\xffE[D\x00MOmo\xffK<+BMAuChBsBmB*enBmBUA"no such container"NEA"No such container"FSWC',
		'A"Error running exec"QFRDSXC',
		'A"Container failed to exit within "QD[B09RMFSYC',
		'A"Container "QD[E\x00\x1f!!#9;\xffRFA" failed to exit within "QD[B09RMFSZC',
		'A"Health check for container "QD[E\x00\x1f!!#9;\xffRFA" error: "QFRDSaC',
		'A"[resolver] failed to query DNS server: "QO#0BRNA", query: ;"QO#1BROFSbC',
		'A"[resolver] failed to query "FScC',
		'BB[B;;QO#1BROBB[B..FSdC',
		'A"[resolver] connect failed: dial udp "QO#0BRNA": "QFRDSeC',
		'MBhDPUgB*MUgBICDNIO#2BA": "JBA"panic: "QMAhDQ1BlB*DrBlBlBVlB*F6BlBMImDLbQ*IRQUA"invalid page type"NWA"freepages: "NRA"invalid freelist page"NMA"assertion failed: Page "NHA"page "BB[B09FRPSfC',
		'A"runtime/cgo: "QFRDSgBC',
		'MBhDPUgB*MUgBICDNIO#2BA": "JBMAmDQbV*IWV*DgBVUA"panic: "NJA"fatal error: "NEA"unexpected fault address "QFRDShBC',
		'IyBBMAzCBGvBIoBBMDiCSdX*FiBX*IYXUA"SIGSEGV: segmentation"NJA"SIGBUS: bus error"NEA"SIGILL: illegal instruction"LLQFRDSiBC',
		'MAJsDlK/J*VqK/J*uB5K/J/JxD/J*GnE/J*G6M/J9N/JuE/J6G/J*C/MmJtJ/J/JkN0JmM/JMDhCR+GuG*OjHuGMByDCxJsJ4FMCuBnCgJxF*8BiIxFxFnIxFxFyFxF7IxFMCuBnC4E9ElD*jCxFlDMDuBC4B9BZMCuBC7BgCSMCuDGoCL*DtCLUA"goroutine "N8DBB[B\x09\x09N3DA"    "NyDA"SIGABRT: abort"NtDA"SIGQUIT: quit"NoDA"PC="NjDA"net."N+CA"net/"N5CA"os."N0CA"os/"NvCA"io."NqCA"io/"NlCA"sync."NgCA"syscall."N7BA"time."N2BA"internal/"NxBA"golang.org/"NsBA"google.golang.org/"NnBA"created by "NiBA"main."NdA"runtime."NYA"github.com/"NTA"go.etcd.io/bbolt"NOA"[signal "NJA"[recovered]"NEA"exit status "FSjBC',
		'QMAyDEKJJPJUA"removing invalid "NEA"uuid invalid after \'ctr version\'"FRQSkBC',
		'A"Cannot connect to the "G" daemon at "A" daemon at "QMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA". "NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA". "NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BRRFSlBD',
		'A"error during connect: "IzCBMBlDRWwC*IWwC*EWwCI5BBMAkCNuBeefzBe*GSeMBvDHSM*EXMUA"Get "NTA"Post "NOA"Put "NJA"Delete "NEA"Head "LLQFRDSmBD',
		'MAjCjBpBoB*gBuBoBUA"Cannot connect to the "NEA"error during connect: "QFRDSnBC',
		'A"HTTP Error"HSoBC',
		'MAmCvBkC0B*b1B0B0B6B0B*M/B0BUA"containerd did not exit successfully"NOA"failed to get event"NJA"timeout waiting for containerd to start"NEA"Failed to connect to containerd"FSpBC',
		'MdjDLWQ*IRQUA"Your kernel does not support memory limit"NEA"Your kernel does not support cgroup memory limit"FSqBC',
		'MDgB3C+OtM*/B8CqO/QrExF7NtM*EnHwIoJyJvKtMiL3P4LtM4RtMMAkCqBsMxJ*V2MxJ*GhKxJ*IhPxJMAsChB4KiI*ejNiIMAjCxB1K8G8GpL8G*bwK8G*OrK8GMAjCkBtHmF*hBoHmFMHhDT+D9D3E9D*HyE9D8E9D*DjE9DMAuCFxFlD*C4ElDMAyCY5G7C*VmD7CMJlDOmG+B+BhGkH+B*H+E+BMJjDRiGrBjDrB*MvCrBMAjDQxFV*N+BVUA"shim reaped"NuFA"shim disconnected"NpFA"ignoring event"NkFA"cleaning up"N/EA"shim balena-engine-containerd-shim started"N6EA"shim docker-containerd-shim started"N1EA"shim containerd-shim started"NwEA"starting signal loop"NrEA"runtime v1 is deprecated"NmEA"Configured runtime "NhEA"Running experimental build"N8DA"Your kernel does not support "N3DA"Unable to find "NyDA"failed to retrieve "NtDA"Couldn\'t run auplink"NoDA"No non-localhost DNS nameservers"NjDA"API listen on "N+CA"Loading containers: "N5CA"Default bridge "N0CA"Graph migration "NvCA"[graphdriver] "NqCA"parsed scheme: "NlCA"scheme "NgCA"ccResolverWrapper: "N7BA"ClientConn switching "N2BA"Removing stale sandbox "NxBA"stopping healthcheck following graceful shutdown"NsBA"stopping event stream following graceful shutdown"NnBA"Firewalld "NiBA"libcontainerd: "NdA"starting containerd"NYA"containerd successfully booted"NTA"loading plugin "NOA"skip loading plugin "NJA"serving..."NEA"metadata content store policy"FSrBC',
		'G"layer does not exist"A"layer does not exist"FSsBB',
		'MQhDEPJUKJUA"failed to start daemon: "NJA"Error starting daemon: "NEA"failed to start containerd: "P',
		'MApCbvDkD*YgBkDMT2B/BqCkC*8BlCkCUA"can\'t initialize iptables table"NJA"can\'t initialize ip6tables table"NEA"Iptables not found"P',
		'MAgBbgBtC*YgBtCIsBBMAgBbhBgB*YmBgBUBB[B  NEA": "LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbhBgB*YmBgBUBB[B  NEA": "LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'IGBO#zBK<DMRlDSXd*LZd*CbdN#QN#ON#PU',
		'MHkDRrBhBW*CcW*HmBWXWUA"Not continuing with pull after error: "NrBA"Attempting next endpoint for pull after error: "NmBA"Error getting v2 registry: "NhBA"Error trying v2 registry: "NcA"Download failed after "D[B09A" attempt"MAzDBGQICDNGBB[BssJBA": "P',
		'MAgBbgByC*KgByC*MgByCIxBBMAgBbmBgB*KhBgB*MrBgBUA", "NJBB[B  NEA": "LC[B\x00\xffE[E\x00\x1f!+-9;\xffI6CBMAgBbgByC*KgByC*MgByCIxBBMAgBbmBgB*KhBgB*MrBgBUA", "NJBB[B  NEA": "LC[B\x00\xffE[E\x00\x1f!+-9;\xffK<3CP',
		'MAgB9BiC9G*MiC9G*sBiC9GI6EBMAgB9BqEkE*MiCkE*sB0EkEMBgB9BjCiC*6BtCiCUA". "NOBB[B  NJA".\\t"NEBB[B\\\\LC[B\x00\xffE[E\x00\x1f!-/[]\xffIlHBMAgB9BiC9G*MiC9G*sBiC9GI6EBMAgB9BqEkE*MiCkE*sB0EkEMBgB9BjCiC*6BtCiCUA". "NOBB[B  NJA".\\t"NEBB[B\\\\LC[B\x00\xffE[E\x00\x1f!-/[]\xffK<iHP',
		'MAiDDImC1ClCMGtB4BjC9B*1BoC9BUA"containerd"NOA"balena-engine-containerd"NJA"balenad"NEA"dockerd"P',
		'MAiDDIRIRICDNFO#4BJBMAjCjBoByB*gBtByBIC#nBN#pBIC#oBN#pBU',
		'MAiDDIbmBbMGtBOZT*LUTUA"balena: "NJA"balena-engine: "NEA"docker: "P',
	],
});
