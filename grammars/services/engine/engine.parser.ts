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
		'LA7CBGVICDMLA"[balena-"E[C\x00\x1f!\xffBB[B  JBN#BS',
		'LAJtD1Xtb*wByDtb*ElLtb3DhFxI/JsauKtb*CsatblLtb2Ltbsa7Ltbsatb*Csatb5Mtb*FyQrOyQ6Q7R1Xtbsatbtb6XrZtbtbiYtbtYzZxa2atbIC#bM#lBLBhDPU1W*Mf1WIC#hBIC#iBIC#kBM#lBIC#WIC#XIC#kBM#lBLJlDRWerV*LgDrVoDrVIC#CIC#kBM#lBLPgBNmFtU*KStULZgBbgB7T*YoB7TIC#NIC#kBM#lBIC#OIC#kBM#lBIC#EIC#kBM#lBIC#GIC#kBM#lBLGnDOgB8S*JTbgB8SIC#UIC#VM#lBIC#HM#lBIC#KIC#LIC#MIC#PM#lBLKjDKkLtQ*HsLtQLBhDFK/Q*CS/QIC#RIC#SM#lBIC#YM#lBIC#KIC#LIC#MIC#PIC#kBM#lBIC#FM#lBLChDPUyP*MZyPIC#DM#lBIC#JM#lBLDjDRyMzN*CyMzN*KWzNLLjDEJ9M9MR9MIC#cIC#kBM#lBIC#ZIC#aIC#kBM#lBLBvDEJ/B/B0B/BLKgBbgB2B*YuJ2BIC#dIC#jBIC#kBM#lBIC#dIC#fIC#kBM#lBIC#dIC#kBM#lBIC#dIC#eM#lBLGjDSXczK*O7GzKIC#QM#lBIC#iBM#lBLKgB0C5CxI*lChDxI*DwDxI*E4D5ExIIC#LIC#kBM#lBLOkDC+CHwFIC#jBIC#kBM#lBIC#IIC#kBM#lBLCpDMR5E*JZ5EIC#KIC#kBM#lBIC#eIC#kBM#lBLHhDUoD4D*RZ4DIC#HIC#kBM#lBIC#fM#lBIC#MIC#kBM#lBIC#dIC#eIC#kBM#lBLBlDRW/B*Oe/BIC#gBIC#kBM#lBIC#fIC#kBM#lBLCvDEJZZRZIC#JIC#kBM#lBIC#TIC#kBM#lBIC#kBM#lBIC#jBM#lBLBuDINX*FSXIC#eM#lBIC#gBM#lBM#lB',
		'A"Docker daemon"FRAJ#mB',
		'A"Starting up"HRBJ#mB',
		'A"Daemon has completed initialization"FRCJ#mB',
		'A"Processing signal \'"PD[C\x00&(\xffQABB[B\'\'FRDJ#mB',
		'A"Daemon shutdown complete"FREJ#mB',
		'LQhDEPJUKJTA"failed to start daemon: "MJA"Error starting daemon: "MEA"failed to start containerd: "PFQBRFJ#mB',
		'LAmChBnBmB*esBmBTA"Failed"MEA"failed"A" to load container"LAgBBGQICDMGA" mount"JBLAgBBGVICDMLBB[B  PD[E\x00\x1f!!#9;\xffQCJBLA6BBGSICDMIBB[B::E[B  JBPFQBRGJ#mB',
		'LAzChBsBmB*RnBmB*LxBmBTA"failed aufs to overlay2 migration"MJA"Storage migration failed"MEA"storage migration failed"PFQBRHJ#mB',
		'IGBN#nBJ<GA"failed to register layer: "PFQBRIJ#mB',
		'IGBN#nBJ<GA"filesystem layer verification failed for digest "PD[C\x00\x1f!\xffQDFRJJ#mB',
		'IGBN#nBJ<GPLChDZkBe*GpBe*OfeTA"layers from manifest don\'t match image configuration"MJA"loading delta base image "MEA"failed to get digest "FQERKJ#mB',
		'A"Download failed, retrying ("PD[B09QFBB[B//PD[B09QGA"): "PFQBRLJ#mB',
		'A"Download failed, retrying: "PFQBRMJ#mB',
		'N#nBIGBN#nBJ<GPFQBRNJ#mB',
		'A"error creating overlay mount to "PN#oBQHA": "PFQBROJ#mB',
		'A"Handler for "PD[BAZQIBB[B  PN#oBQHA" returned error: "PLAuChBnBmB*esBmBTA"No such "MEA"no such "FQJRPJ#mB',
		'A"Handler for "PD[BAZQIBB[B  PN#oBQHA" returned error: "PFQBRQJ#mB',
		'A"stream copy error: reading from a closed fifo"FRRJ#mB',
		'A"Error running exec"E[D\x00MOmo\xffI5BBIyBBLAuChBsBmB*enBmBTA"no such container"MEA"No such container"KC[B\x00\xffJ<7BLAuChBsBmB*enBmBTA"no such container"MEA"No such container"FRSJ#mB',
		'A"Error running exec"PFQBRTJ#mB',
		'A"Container failed to exit within "PD[B09QKFRUJ#mB',
		'A"Container "PD[E\x00\x1f!!#9;\xffQCA" failed to exit within "PD[B09QKFRVJ#mB',
		'A"Health check for container "PD[E\x00\x1f!!#9;\xffQCA" error: "PFQBRWJ#mB',
		'A"[resolver] failed to query DNS server: "PN#pBQLA", query: ;"PN#qBQMFRXJ#mB',
		'A"[resolver] failed to query "FRYJ#mB',
		'BB[B;;PN#qBQMBB[B..FRZJ#mB',
		'A"[resolver] connect failed: dial udp "PN#pBQLA": "PFQBRaJ#mB',
		'LBhDPUgB*MUgBICDMIN#rBA": "JBA"panic: "PLAhDQ1BlB*DrBlBlBVlB*F6BlBLImDLbQ*IRQTA"invalid page type"MWA"freepages: "MRA"invalid freelist page"MMA"assertion failed: Page "MHA"page "BB[B09FQNRbJ#mB',
		'LBhDPUgB*MUgBICDMIN#rBA": "JBLAmDQbV*IWV*DgBVTA"panic: "MJA"fatal error: "MEA"unexpected fault address "PFQBRcJ#mB',
		'LAJqDoGiG*wCvDiG*GtGiGwHiG2DiG*EyGiG*D3GiGLByDC8D3DzCLCuBnCrDsC*iCtCsCmDsCTA"goroutine "MsBBB[B\x09\x09MnBA"created by "MiBA"main."MdA"runtime."MYA"github.com/"MTA"go.etcd.io/bbolt"MOA"[signal "MJA"[recovered]"MEA"exit status "FRdJ#mB',
		'PLAyDEKJJPJTA"removing invalid "MEA"uuid invalid after \'ctr version\'"FQOReJ#mB',
		'A"Cannot connect to the "G" daemon at "A" daemon at "PIgBBLAgBPaU*MVUTA". "MEBB[B  KC[B\x00\xffE[D\x00\x1f!-/\xffInBBIgBBLAgBPaU*MVUTA". "MEBB[B  KC[B\x00\xffJ<pBQPFRfJ#mB',
		'LAjCjBpBoB*gBuBoBTA"Cannot connect to the "MEA"error during connect: "PFQBRgBJ#mB',
		'LAmCvBkC0B*b1B0B0B6B0B*M/B0BTA"containerd did not exit successfully"MOA"failed to get event"MJA"timeout waiting for containerd to start"MEA"Failed to connect to containerd"FRhBJ#mB',
		'LDgB3C+OtM*/B8CqO/QrExF7NtM*EnHwIoJyJvKtMiL3P4LtM4RtMLAkCqBsMxJ*V2MxJ*GhKxJ*IhPxJLAsChB4KiI*ejNiILAjCxB1K8G8GpL8G*bwK8G*OrK8GLAjCkBtHmF*hBoHmFLHhDT+D9D3E9D*HyE9D8E9D*DjE9DLAuCFxFlD*C4ElDLAyCY5G7C*VmD7CLJlDOmG+B+BhGkH+B*H+E+BLJjDRiGrBjDrB*MvCrBLAjDQxFV*N+BVTA"shim reaped"MuFA"shim disconnected"MpFA"ignoring event"MkFA"cleaning up"M/EA"shim balena-engine-containerd-shim started"M6EA"shim docker-containerd-shim started"M1EA"shim containerd-shim started"MwEA"starting signal loop"MrEA"runtime v1 is deprecated"MmEA"Configured runtime "MhEA"Running experimental build"M8DA"Your kernel does not support "M3DA"Unable to find "MyDA"failed to retrieve "MtDA"Couldn\'t run auplink"MoDA"No non-localhost DNS nameservers"MjDA"API listen on "M+CA"Loading containers: "M5CA"Default bridge "M0CA"Graph migration "MvCA"[graphdriver] "MqCA"parsed scheme: "MlCA"scheme "MgCA"ccResolverWrapper: "M7BA"ClientConn switching "M2BA"Removing stale sandbox "MxBA"stopping healthcheck following graceful shutdown"MsBA"stopping event stream following graceful shutdown"MnBA"Firewalld "MiBA"libcontainerd: "MdA"starting containerd"MYA"containerd successfully booted"MTA"loading plugin "MOA"skip loading plugin "MJA"serving..."MEA"metadata content store policy"FRiBJ#mB',
		'G"layer does not exist"A"layer does not exist"FRjBO',
		'O',
		'LHkDRrBhBW*CcW*HmBWXWTA"Not continuing with pull after error: "MrBA"Attempting next endpoint for pull after error: "MmBA"Error getting v2 registry: "MhBA"Error trying v2 registry: "McA"Download failed after "D[B09A" attempt"LAzDBGQICDMGBB[BssJBA": "O',
		'IsBBLAgBbhBgB*YmBgBTBB[B  MEA": "KC[B\x00\xffE[D\x00\x1f!9;\xffIzBBIsBBLAgBbhBgB*YmBgBTBB[B  MEA": "KC[B\x00\xffJ<1BO',
		'IxBBLAgBbmBgB*KhBgB*MrBgBTA", "MJBB[B  MEA": "KC[B\x00\xffE[E\x00\x1f!+-9;\xffI4BBIxBBLAgBbmBgB*KhBgB*MrBgBTA", "MJBB[B  MEA": "KC[B\x00\xffJ<6BO',
		'I6EBLAgB9BqEkE*MiCkE*sB0EkELBgB9BjCiC*6BtCiCTA". "MOBB[B  MJA".\\t"MEBB[B\\\\KC[B\x00\xffE[E\x00\x1f!-/[]\xffIhFBI6EBLAgB9BqEkE*MiCkE*sB0EkELBgB9BjCiC*6BtCiCTA". "MOBB[B  MJA".\\t"MEBB[B\\\\KC[B\x00\xffJ<jFO',
		'LAiDDImC1ClCLGtB4BjC9B*1BoC9BTA"containerd"MOA"balena-engine-containerd"MJA"balenad"MEA"dockerd"O',
	],
});
