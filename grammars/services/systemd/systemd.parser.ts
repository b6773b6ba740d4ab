// Generated from systemd.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface SystemdCases {
	started: Fields<'description', 'named'>;
	starting: Fields<'description', 'named'>;
	targetStopped: Fields<'description', 'named'>;
	stopped: Fields<'description', 'named'>;
	stopping: Fields<'description', 'named'>;
	finished: Fields<'description', 'named'>;
	targetReached: Fields<'description', 'named'>;
	startFailed: Fields<'description', 'named'>;
	dependencyFailed: Fields<'description', 'named'>;
	deviceTimedOut: Fields<'description', 'named'>;
	processExited: Fields<'unit' | 'process' | 'code' | 'status', 'statusName'>;
	unitFailed: Fields<'unit' | 'result'>;
	restartScheduled: Fields<'unit' | 'count'>;
	startLimitHit: Fields<'unit'>;
	watchdogTimedOut: Fields<'unit', 'limit'>;
	processKilled: Fields<'unit' | 'pid' | 'program' | 'signal'>;
	stateTimedOut: Fields<'unit' | 'state'>;
	operationTimedOut: Fields<'unit' | 'operation'>;
	outOfMemory: Fields<'unit'>;
	notificationRefused: Fields<'unit' | 'pid'>;
	signalSent: Fields<'unit' | 'signal'>;
	deactivated: Fields<'unit'>;
	deviceJobTimedOut: Fields<'device'>;
	dependencyJobFailed: Fields<'unit'>;
	shuttingDown: Fields;
	booting: Fields<'version'>;
	startupFinished: Fields;
	clockAdvanced: Fields;
	notice: Fields;
	unitRoutine: Fields<'unit'>;
	skippedUnit: Fields<'unit'>;
}

/** The case of a message, and the places of its parts. */
export type SystemdMatch = MatchOf<SystemdCases>;

export const matchSystemd: Matcher<SystemdMatch> = matcherOf({
	cases: 'started starting targetStopped stopped stopping finished targetReached startFailed dependencyFailed deviceTimedOut processExited unitFailed restartScheduled startLimitHit watchdogTimedOut processKilled stateTimedOut operationTimedOut outOfMemory notificationRefused signalSent deactivated deviceJobTimedOut dependencyJobFailed shuttingDown booting startupFinished clockAdvanced notice unitRoutine skippedUnit',
	fields: 'named description unit process code status statusName result count limit pid program signal state operation device version',
	program: [
		'N#BS',
		'LAvBlCxY1b*QxY1bxYqCxY/DxY*D1bxY*C1b1bxY3HsJ8WxY1bxY1b*JxY1b*Pja1bIC#KIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#eIC#fM#gBLBhDJOyU*GjCyUIC#JIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#eIC#fM#gBIC#HIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#eIC#fM#gBIC#IIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#eIC#fM#gBLChDValP*MvGlP*CmKlP7LlPLFlDRWrO*CrCrO*KgErOIC#CIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#eIC#fM#gBIC#DIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#eIC#fM#gBIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#cIC#eIC#fM#gBLFlDFK2I*CiC2IIC#EIC#FIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#eIC#fM#gBIC#GIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#eIC#fM#gBIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#dIC#eIC#fM#gBIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#aIC#eIC#fM#gBIC#LIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#eIC#fM#gBIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#eIC#fM#gBIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#bIC#fM#gBIC#MIC#NIC#OIC#PIC#QIC#RIC#SIC#TIC#UIC#VIC#WIC#XIC#YIC#ZIC#fM#gB',
		'A"Started "IMBPN#iBQAA" - "JBPN#jBQBLAuBBGQICDMGBB[B..JBHRAJ#hB',
		'A"Starting "IMBPN#iBQAA" - "JBPN#jBQBA"..."HRBJ#hB',
		'A"Stopped target "IMBPN#iBQAA" - "JBPN#jBQBLAuBBGQICDMGBB[B..JBHRCJ#hB',
		'A"Stopped "IMBPN#iBQAA" - "JBPN#jBQBLAuBBGQICDMGBB[B..JBHRDJ#hB',
		'A"Stopping "IMBPN#iBQAA" - "JBPN#jBQBA"..."HREJ#hB',
		'A"Finished "IMBPN#iBQAA" - "JBPN#jBQBLAuBBGQICDMGBB[B..JBHRFJ#hB',
		'A"Reached target "IMBPN#iBQAA" - "JBPN#jBQBLAuBBGQICDMGBB[B..JBHRGJ#hB',
		'A"Failed to start "IMBPN#iBQAA" - "JBPN#jBQBLAuBBGQICDMGBB[B..JBHRHJ#hB',
		'A"Dependency failed for "IMBPN#iBQAA" - "JBPN#jBQBLAuBBGQICDMGBB[B..JBHRIJ#hB',
		'A"Timed out waiting for device "IMBPN#iBQAA" - "JBPN#jBQBLAuBBGQICDMGBB[B..JBHRJJ#hB',
		'PN#kBQCA": "PLAjCrBjD4C*IwB4C*E3D4C*OoD4C*IkC4CLBhDPpBoB*M9BoBLBhDPaU*MuBUTA"Main"MdA"main"MYA"Control"MTA"control"MOA"Mount"MJA"mount"MEA"Swap"QDA" process exited"LAsBBGQICDMGBB[B,,JBA" code="PLAkDIYON*ETNTA"exited"MJA"killed"MEA"dumped"QELAsBBGQICDMGBB[B,,JBA" status="PD[B09QFLAvBBGVICDMLBB[B//PD[D\x00\x1f!+-\xffQGJBFRKJ#hB',
		'PN#kBQCA": Failed with result \'"PD[C\x00&(\xffQHBB[B\'\'FRLJ#hB',
		'PN#kBQCA": Scheduled restart job, restart counter is at "PD[B09QILAuBBGQICDMGBB[B..JBHRMJ#hB',
		'PN#kBQCA": Start request repeated too quickly"FRNJ#hB',
		'PN#kBQCA": Watchdog timeout"LAgBBGYICDMOA" (limit "PD[C\x00(*\xffQJBB[B))JBFROJ#hB',
		'PN#kBQCA": Killing process "PD[B09QKA" ("PIGBA") with signal"KC[B\x00\xffG") with signal"QLA") with signal "PA"SIG"D[E++--09AZQMFRPJ#hB',
		'PN#kBQCA": State \'"PD[C\x00&(\xffQNA"\' timed out"FRQJ#hB',
		'PN#kBQCA": "PLAyCiBrCnB7B*ehC7BLChDPVU*MfUTA"Start operation"MOA"start operation"MJA"Stopping"MEA"Reload operation"QOA" timed out. "FRRJ#hB',
		'PN#kBQCA": A process of this unit has been killed by the OOM killer"FRSJ#hB',
		'PN#kBQCA": Got notification message from PID "PD[B09QKA", but reception only permitted for main PID"FRTJ#hB',
		'PN#kBQCA": Sent signal "PA"SIG"D[E++--09AZQMA" to "FRUJ#hB',
		'PN#kBQCA": "LAkCQWV*NbVTA"Deactivated successfully"MEA"Succeeded"FRVJ#hB',
		'IGBN#lBJBA"Job "PIgBBLAgBPVU*MaUTBB[B  MEA".device/"KC[B\x00\xffE[D\x00\x1f!-/\xffInBBIgBBLAgBPVU*MaUTBB[B  MEA".device/"KC[B\x00\xffJ<pBQPA".device/start timed out"FRWJ#hB',
		'IGBN#lBJBA"Job "PN#kBQCA"/start failed with result \'dependency\'"FRXJ#hB',
		'A"Shutting down"FRYJ#hB',
		'A"systemd "PD[C\x00\x1f!\xffQQA" running in system mode"FRZJ#hB',
		'A"Startup finished in "FRaJ#hB',
		'LMhDCNIHTA"System time before build time, advancing clock"MEA"System time advanced to built-in epoch"FRbJ#hB',
		'LAvB0BpUiN*Q5BiNuCrDjSzEzU6OkFuUiNoN0FnViNiNnQpGzJyS5LiN4MiN*JsViNLIkDQwNpL*IrNpL*D8RpLLDhDTY0K0K0N0K9Q0K*L1K0KIC5KMyPLChDUZ3J*R0L3JLJlDFvL+I*CK+IIC+KMoPLGkDMlLvI*JqLvILCpDLmM+H*IkN+HLGkDQ5HuH*I+HuH*DtNuHLGgB2C3K5G*iC9H7C5G5O5GtK5G5GvO5GkM5G*FoK5GLCjDKoH+D*H3H+DLFhDTmIvD*FqLYvD*CyHsBiF4EvDvDzJvDLChDPsI3C*MmL3CLBlDVxIjC*SgJjCLDlDQ3CpB*H7FVpB*DrIpBLHlDFpBU*CuBULBhDFmFK*C3EKTA"Closed "MtIA"Listening on "MoIA"Mounted "MjIA"Mounting "M+HA"Unmounted "M5HA"Unmounting "M0HA"Created slice "JvHA"Removed slice "MqHA"Set up automount "MlHA"Unset automount "MgHA"Set hostname to "M7GA"Hostname set to "M2GA"Detected "MxGA"Activating "MsGA"Activated swap "MnGA"Deactivating swap "JiGA"Deactivated swap "M9FA"Found device "M4FA"Found ordering cycle "MzFA"Condition check resulted in "MuFA"Queued start job for default target"MpFA"Received SIG"MkFA"Reexecuting"M/EA"Reloading"M6EA"Reloaded "M1EA"Reload "MwEA"System is tainted"MrEA"Initializing machine ID"MmEA"Welcome to "MhEA"Using hardware watchdog"M8DA"Set hardware watchdog"M3DA"Watchdog running with "MyDA"Expecting device "MtDA"Inserted module "MoDA"RTC configured in "MjDA"Time has been changed"M+CA"Starting requested "M5CA"Created "M0CA"Modules "MvCA"Successfully "MqCA"Configuration file "MlCA"Sending SIG"MgCA"All filesystems unmounted"M7BA"Deactivating "M2BA"Syncing filesystems"MxBA"Unit "MsBBB[B//MnBA"Journal"MiBA"Got automount request"MdA"Relabelled "MYA"Switching root"MTA"Running in initial RAM disk"MOA"No hostname configured"MJA"bpf-lsm"MEA"Stopping timed out"FRcJ#hB',
		'PN#kBQCA": "LDnBwCiL2I*6BsL2I1C2I2L2I8C2I7LqMnL1D2I*CkKqGhHlM0H2ILAyCC6J7GhGLAhCUkJ6F*R8H6FLHgBwC5GhF*iB2FhF*flGhF*C0GhF*E8HhFLAjCS8CsC*P1DsCLFjDO8D1BgC1B*J0C1BLIyCdoBiB*UjBiB*E/CiBTA"Service hold-off time over, scheduling restart"M3DA"Service RestartSec="MyDA"Unit entered failed state"MtDA"Consumed "MoDA"Main PID"MjDA"Supervising process "M+CA"Unit process "M5CA"Found left-over process "M0CA"This usually indicates unclean termination"MvCA"Current command vanished"MqCA"Mount disappeared"MlCA"Changed "MgCA"Converting job "M7BA"Trying to enqueue job "M2BA"Unit cannot be reloaded"MxBA"Can\'t open PID file"MsBA"Permission denied while opening PID file"MnBA"Watchdog request"MiBA"Bound to unit "MdA"Triggering "MYA"Forked "MTA"Adding "MOA"About to execute"MJA"Collecting"MEA"Referenced but unset environment variable"FRdJ#hB',
		'PN#kBQCA" - "IGBA" was skipped because "KC[B\x00\xffG" was skipped because "A" was skipped because "FReO',
		'O',
		'IXBLAgBBGLICEMHTA" - "JEBB[B  KC[B\x00\xffE[C\x00\x1f!\xffIeBIXBLAgBBGLICEMHTA" - "JEBB[B  KC[B\x00\xffJ<gBO',
		'IZBLAuBBGLICEMITBB[B..HJFA"..."HKC[B\x00\xffE[C\x00-/\xffIgBBIZBLAuBBGLICEMITBB[B..HJFA"..."HKC[B\x00\xffJ<iBO',
		'IxBBLAgBbmBgB*NrBgB*JhBgBTA": "MJBB[B  MEA"/start "KC[B\x00\xffE[E\x00\x1f!.09;\xffI4BBIxBBLAgBbmBgB*NrBgB*JhBgBTA": "MJBB[B  MEA"/start "KC[B\x00\xffJ<6BO',
		'IsBBLAgBbmBgB*YhBgBTA": "MEBB[B  KC[B\x00\xffE[D\x00\x1f!9;\xffIzBBIsBBLAgBbmBgB*YhBgBTA": "MEBB[B  KC[B\x00\xffJ<1BA": "O',
	],
});
