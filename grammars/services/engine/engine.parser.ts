// Generated from engine.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface EngineCases {
	version: Fields;
	starting: Fields;
	ready: Fields;
	stopping: Fields<'signalName'>;
	stopped: Fields;
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
	panicked: Fields<'problem'>;
	panicDetail: Fields;
	containerdUuidInvalid: Fields<'uuidProblem'>;
	unreachable: Fields<'address'>;
	unreachableSomewhere: Fields<'problem'>;
	containerdLost: Fields;
	notice: Fields;
	layerMissing: Fields;
}

/** The case of a message, and the places of its parts. */
export type EngineMatch = MatchOf<EngineCases>;

export const matchEngine: Matcher<EngineMatch> = matcherOf({
	cases: 'version starting ready stopping stopped startFailed containerLoadFailed migrationFailed layerFailed layerAltered deltaFailed downloadRetrying downloadRetryingOld pullFailed overlayFailed objectMissing requestFailed streamClosed execGone execFailed killForced killForcedOf healthCheckFailed nameQueryFailed nameQueryFailedKeyed question nameServerUnreachable databaseCorrupt panicked panicDetail containerdUuidInvalid unreachable unreachableSomewhere containerdLost notice layerMissing',
	fields: 'signalName problem container digest deltaProblem attempt attempts path method missing seconds server host damage uuidProblem address',
	program: [
		'MA7CBGVICDNLA"[balena-"E[C\x00\x1f!\xffBB[B  JBO#BT',
		'MAJtD8UiY*wByDiY*EvLiY3DhFxI5JwX4KiY*CwXiYvLiY6LiYwX/LiYwXiY*CwXiY9MiY*FjPvOjPoPpQ8UiYwXiYiYhVvWiYiYpViYxV3W1X6XiYIC#bN#lBMBhDPU5T*Mf5TIC#hBIC#iBIC#kBN#lBIC#WIC#XIC#kBN#lBMJlDRWevS*LgDvSoDvSIC#CIC#kBN#lBMPgBNwFxR*KSxRMZgBbgB/Q*YoB/QIC#NIC#kBN#lBIC#OIC#kBN#lBIC#EIC#kBN#lBIC#GIC#kBN#lBMGnDOgBxP*JTbgBxPIC#UIC#VN#lBIC#HN#lBIC#mBIC#PN#lBMKjDKP3N*HX3NIC#jBIC#kBN#lBIC#IIC#kBN#lBMBhDFKqN*CSqNIC#RIC#SN#lBIC#YN#lBIC#mBIC#PIC#kBN#lBIC#FN#lBMChDPUjM*MZjMIC#DN#lBIC#JN#lBMDjDRyJzK*CyJzK*KWzKMLjDEJ9J9JR9JIC#cIC#kBN#lBIC#ZIC#aIC#kBN#lBMBvDEiG6G6GJ6GIC#rBIC#fIC#kBN#lBIC#rBN#lBMGjDSXc6I*O0F6IIC#QN#lBIC#iBN#lBMPgB3C8CgF*hCnDgF*E9DgF*EyDgFgF9DgF9DgFoEgFIC#HIC#rBIC#kBN#lBIC#IIC#rBIC#kBN#lBIC#JIC#rBIC#kBN#lBIC#mBIC#rBIC#kBN#lBIC#rBIC#jBIC#kBN#lBIC#fN#lBIC#mBIC#kBN#lBIC#rBIC#kBN#lBMBlDRW/B*Oe/BIC#gBIC#kBN#lBIC#fIC#kBN#lBMCvDEJZZRZIC#JIC#kBN#lBIC#TIC#kBN#lBIC#kBN#lBIC#jBN#lBIC#rBIC#gBN#lBN#lB',
		'A"Docker daemon"FSAC',
		'A"Starting up"HSBC',
		'A"Daemon has completed initialization"FSCC',
		'A"Processing signal \'"QD[C\x00&(\xffRABB[B\'\'FSDC',
		'A"Daemon shutdown complete"FSEC',
		'MQhDEPJUKJUA"failed to start daemon: "NJA"Error starting daemon: "NEA"failed to start containerd: "QFRBSFC',
		'MAmChBnBmB*esBmBUA"Failed"NEA"failed"A" to load container"MAgBBGQICDNGA" mount"JBMAgBBGVICDNLBB[B  QD[E\x00\x1f!!#9;\xffRCJBMA6BBGSICDNIBB[B::E[B  JBQFRBSGC',
		'MAzChBsBmB*RnBmB*LxBmBUA"failed aufs to overlay2 migration"NJA"Storage migration failed"NEA"storage migration failed"QFRBSHC',
		'A"failed to register layer: "QFRBSIC',
		'A"filesystem layer verification failed for digest "QD[C\x00\x1f!\xffRDFSJC',
		'QMChDZkBe*GpBe*OfeUA"layers from manifest don\'t match image configuration"NJA"loading delta base image "NEA"failed to get digest "FRESKC',
		'A"Download failed, retrying ("QD[B09RFBB[B//QD[B09RGA"): "QFRBSLC',
		'A"Download failed, retrying: "QFRBSMC',
		'O#nBIGBO#nBK<DQFRBSNC',
		'A"error creating overlay mount to "QO#oBRHA": "QFRBSOC',
		'A"Handler for "QD[BAZRIBB[B  QO#oBRHA" returned error: "QMAuChBnBmB*esBmBUA"No such "NEA"no such "FRJSPC',
		'A"Handler for "QD[BAZRIBB[B  QO#oBRHA" returned error: "QFRBSQC',
		'A"stream copy error: reading from a closed fifo"FSRC',
		'A"Error running exec"E[D\x00MOmo\xffIhCBMBvDBG5BIyBBMAuChBsBmB*enBmBUA"no such container"NEA"No such container"LC[B\x00\xffE[D\x00MOmo\xffK<+BMAuChBsBmB*enBmBUA"no such container"NEA"No such container"FSSC',
		'A"Error running exec"QFRBSTC',
		'A"Container failed to exit within "QD[B09RKFSUC',
		'A"Container "QD[E\x00\x1f!!#9;\xffRCA" failed to exit within "QD[B09RKFSVC',
		'A"Health check for container "QD[E\x00\x1f!!#9;\xffRCA" error: "QFRBSWC',
		'A"[resolver] failed to query DNS server: "QO#pBRLA", query: ;"QO#qBRMFSXC',
		'A"[resolver] failed to query "FSYC',
		'BB[B;;QO#qBRMBB[B..FSZC',
		'A"[resolver] connect failed: dial udp "QO#pBRLA": "QFRBSaC',
		'A"panic: "QMAhDQ1BlB*DrBlBlBVlB*F6BlBMImDLbQ*IRQUA"invalid page type"NWA"freepages: "NRA"invalid freelist page"NMA"assertion failed: Page "NHA"page "BB[B09FRNSbD',
		'MAmDQbV*IWV*DgBVUA"panic: "NJA"fatal error: "NEA"unexpected fault address "QFRBScC',
		'MAJqDoGiG*wCvDiG*GtGiGwHiG2DiG*EyGiG*D3GiGMByDC8D3DzCMCuBnCrDsC*iCtCsCmDsCUA"goroutine "NsBBB[B\x09\x09NnBA"created by "NiBA"main."NdA"runtime."NYA"github.com/"NTA"go.etcd.io/bbolt"NOA"[signal "NJA"[recovered]"NEA"exit status "FSdC',
		'QMAyDEKJJPJUA"removing invalid "NEA"uuid invalid after \'ctr version\'"FROSeC',
		'A"Cannot connect to the "G" daemon at "A" daemon at "QMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA". "NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA". "NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BRPFSfC',
		'MAjCjBpBoB*gBuBoBUA"Cannot connect to the "NEA"error during connect: "QFRBSgBC',
		'MAmCvBkC0B*b1B0B0B6B0B*M/B0BUA"containerd did not exit successfully"NOA"failed to get event"NJA"timeout waiting for containerd to start"NEA"Failed to connect to containerd"FShBC',
		'MDgB3C+OtM*/B8CqO/QrExF7NtM*EnHwIoJyJvKtMiL3P4LtM4RtMMAkCqBsMxJ*V2MxJ*GhKxJ*IhPxJMAsChB4KiI*ejNiIMAjCxB1K8G8GpL8G*bwK8G*OrK8GMAjCkBtHmF*hBoHmFMHhDT+D9D3E9D*HyE9D8E9D*DjE9DMAuCFxFlD*C4ElDMAyCY5G7C*VmD7CMJlDOmG+B+BhGkH+B*H+E+BMJjDRiGrBjDrB*MvCrBMAjDQxFV*N+BVUA"shim reaped"NuFA"shim disconnected"NpFA"ignoring event"NkFA"cleaning up"N/EA"shim balena-engine-containerd-shim started"N6EA"shim docker-containerd-shim started"N1EA"shim containerd-shim started"NwEA"starting signal loop"NrEA"runtime v1 is deprecated"NmEA"Configured runtime "NhEA"Running experimental build"N8DA"Your kernel does not support "N3DA"Unable to find "NyDA"failed to retrieve "NtDA"Couldn\'t run auplink"NoDA"No non-localhost DNS nameservers"NjDA"API listen on "N+CA"Loading containers: "N5CA"Default bridge "N0CA"Graph migration "NvCA"[graphdriver] "NqCA"parsed scheme: "NlCA"scheme "NgCA"ccResolverWrapper: "N7BA"ClientConn switching "N2BA"Removing stale sandbox "NxBA"stopping healthcheck following graceful shutdown"NsBA"stopping event stream following graceful shutdown"NnBA"Firewalld "NiBA"libcontainerd: "NdA"starting containerd"NYA"containerd successfully booted"NTA"loading plugin "NOA"skip loading plugin "NJA"serving..."NEA"metadata content store policy"FSiBC',
		'G"layer does not exist"A"layer does not exist"FSjBB',
		'IGBO#nBK<DMRlDSXd*LZd*CbdN#MN#KN#LU',
		'MHkDRrBhBW*CcW*HmBWXWUA"Not continuing with pull after error: "NrBA"Attempting next endpoint for pull after error: "NmBA"Error getting v2 registry: "NhBA"Error trying v2 registry: "NcA"Download failed after "D[B09A" attempt"MAzDBGQICDNGBB[BssJBA": "P',
		'MAgBbgBtC*YgBtCIsBBMAgBbhBgB*YmBgBUBB[B  NEA": "LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbhBgB*YmBgBUBB[B  NEA": "LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'MAgBbgByC*KgByC*MgByCIxBBMAgBbmBgB*KhBgB*MrBgBUA", "NJBB[B  NEA": "LC[B\x00\xffE[E\x00\x1f!+-9;\xffI6CBMAgBbgByC*KgByC*MgByCIxBBMAgBbmBgB*KhBgB*MrBgBUA", "NJBB[B  NEA": "LC[B\x00\xffE[E\x00\x1f!+-9;\xffK<3CP',
		'MAgB9BiC9G*MiC9G*sBiC9GI6EBMAgB9BqEkE*MiCkE*sB0EkEMBgB9BjCiC*6BtCiCUA". "NOBB[B  NJA".\\t"NEBB[B\\\\LC[B\x00\xffE[E\x00\x1f!-/[]\xffIlHBMAgB9BiC9G*MiC9G*sBiC9GI6EBMAgB9BqEkE*MiCkE*sB0EkEMBgB9BjCiC*6BtCiCUA". "NOBB[B  NJA".\\t"NEBB[B\\\\LC[B\x00\xffE[E\x00\x1f!-/[]\xffK<iHP',
		'MBhDPUgB*MUgBICDNIO#sBA": "JBMAmDQac*IVc*DacIC#dN#eN#eU',
		'MAiDDImC1ClCMGtB4BjC9B*1BoC9BUA"containerd"NOA"balena-engine-containerd"NJA"balenad"NEA"dockerd"P',
	],
});
