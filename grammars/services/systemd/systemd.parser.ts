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
	unmountFailed: Fields<'description', 'named'>;
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
	deviceJobFailed: Fields<'device'>;
	deviceJobTimedOut: Fields<'device'>;
	dependencyJobFailed: Fields<'unit'>;
	mountOverFile: Fields<'unit' | 'path'>;
	mountOverFiles: Fields<'unit' | 'path'>;
	emergencyMode: Fields;
	moduleMissing: Fields<'module'>;
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
	cases: 'started starting targetStopped stopped stopping finished targetReached startFailed unmountFailed dependencyFailed deviceTimedOut processExited unitFailed restartScheduled startLimitHit watchdogTimedOut processKilled stateTimedOut operationTimedOut outOfMemory notificationRefused signalSent deactivated deviceJobFailed deviceJobTimedOut dependencyJobFailed mountOverFile mountOverFiles emergencyMode moduleMissing shuttingDown booting startupFinished clockAdvanced notice unitRoutine skippedUnit',
	fields: 'named description unit process code status statusName result count limit pid program signal state operation device path module version',
	program: [
		'O#BT',
		'MChDVagwBnuB*F/InuBnuB9Zncxe7gB8lBnuBnuBmoBnuBvrBnuBMFlDRWmvB*CxDmvB*K7FmvBMAvB0BwuB+uB*QwuB+uBwuB*H+uBwuB*C+uB+uBwuB5BqCwuBwuB+uBwuB+uB*JwuB+uBIC#IIC#pBIC#qBIC#rBIC#kBN#sBIC#CIC#pBIC#qBIC#rBIC#kBN#sBMAvB0B1rBjsB*Q1rBjsB1rB*HjsB1rB*CjsBjsB1rB1rB5B1rB1rBjsB1rBjsB*J1rBjsBIC#DIC#pBIC#qBIC#rBIC#kBN#sBMAvB0BrpB5pB*QrpB5pBrpB*H5pBrpB*C5pB5pBrpBrpB5BrpBrpB5pBrpB5pB*JrpB5pBIC#pBIC#qBIC#rBIC#iBIC#kBN#sBMOgB3C8ChnB*jC1EhnB*CuGhnB*H4IhnBiL7M0OhnBMAvB0BlkBzkB*QlkBzkBlkB*C1HlkB*DzkBlkB*CzkBzkBlkB*EzkBlkBzkB*JlkBzkBMAvB0BsiB6iB*QsiB6iBsiB*C4LsiB*D6iBsiB*C6iB6iBsiB*E6iBsiB6iB*JsiB6iBMAvB0BzgBhhB*QzgBhhBzgB*C5BzgB*DhhBzgB*ChhBhhBzgB*EhhBzgBhhB*JzgBhhBIC#KIC#pBIC#qBIC#rBIC#kBN#sBMAvB0Bpe3e*Qpe3epe*C5Bpe*D3epe*C3e3epe*E3epe3e*Jpe3eIC#pBIC#qBIC#rBIC#fIC#kBN#sBMAvB0B/btc*Q/btc/b*CrF/b*Dtc/b*Ctctc/b*Etc/btc*J/btcMAvB0Bma0a*Qma0ama*CyDma*D0ama*C0a0ama*E0ama0a*Jma0aMAvB0BtY7Y*QtY7YtY*C5BtY*D7YtY*C7Y7YtY*E7YtY7Y*JtY7YIC#JIC#pBIC#qBIC#rBIC#kBN#sBMAvB0BjWxW*QjWxWjW*HxWjW*CxWxWjW*ExW5BxW*JjWxWIC#pBIC#qBIC#rBIC#eIC#kBN#sBMAvB0B5TnU*Q5TnU5T*HnU5T*CnUnU5T*C5B5TnU5TnU*J5TnUIC#MIC#pBIC#qBIC#rBIC#kBN#sBMAvB0BvR9R*QvR9RvR*C5BvR*D9RvR*C9R9RvR*E9RvR9R*JvR9RIC#HIC#pBIC#qBIC#rBIC#kBN#sBMFlDFKlP*C3ClPMAvB0B7OpP*Q7OpP7O*HpP7O*CpPpP7O7O5B7O7OpP7OpP*J7OpPIC#EIC#FIC#pBIC#qBIC#rBIC#kBN#sBMAvB0BuM8M*QuM8MuM*H8MuM*C8M8MuMuM5BuMuM8MuM8M*JuM8MIC#GIC#pBIC#qBIC#rBIC#kBN#sBMAvB0BkKyK*QkKyKkK5BkK*FyKkK*CyKyKkK*EyKkKyK*JkKyKIC#LIC#pBIC#qBIC#rBIC#kBN#sBMAvBlC6HoI*Q6HoI6H*HoI6H*CoIoI6H6HqC6H6HoI6HoI*J6HoI*P7CoIIC#pBIC#qBIC#rBIC#jBIC#kBN#sBIC#pBIC#qBIC#rBIC#hBN#sBMAvB0BxE/E*QxE/ExE*H/ExE*C/E/ExExE5BxExE/ExE/EqC/E*HxE/EIC#pBIC#qBIC#rBIC#gBIC#kBN#sBIC#pBIC#qBIC#rBIC#eN#sBMAvB0B5BnC*Q5BnC5B*HnC5B*CnCnC5B*EnC5BnC*J5BnCIC#pBIC#qBIC#rBIC#kBN#sBIC#pBIC#qBIC#rBN#sB',
		'A"Started "IMBQO#nBRAA" - "JBQO#oBRBMAuBBGQICDNGBB[B..JBHSAC',
		'A"Starting "IMBQO#nBRAA" - "JBQO#oBRBA"..."HSBC',
		'A"Stopped target "IMBQO#nBRAA" - "JBQO#oBRBMAuBBGQICDNGBB[B..JBHSCC',
		'A"Stopped "IMBQO#nBRAA" - "JBQO#oBRBMAuBBGQICDNGBB[B..JBHSDC',
		'A"Stopping "IMBQO#nBRAA" - "JBQO#oBRBA"..."HSEC',
		'A"Finished "IMBQO#nBRAA" - "JBQO#oBRBMAuBBGQICDNGBB[B..JBHSFC',
		'A"Reached target "IMBQO#nBRAA" - "JBQO#oBRBMAuBBGQICDNGBB[B..JBHSGC',
		'MLjDSiBXsBX*CnBX*EdX*DYXUA"Failed to start "NTA"Failed to mount "NOA"Failed to activate swap "NJA"Failed to listen on "NEA"Failed to set up automount "IMBQO#nBRAA" - "JBQO#oBRBMAuBBGQICDNGBB[B..JBHSHC',
		'A"Failed unmounting "IMBQO#nBRAA" - "JBQO#oBRBMAuBBGQICDNGBB[B..JBHSIC',
		'A"Dependency failed for "IMBQO#nBRAA" - "JBQO#oBRBMAuBBGQICDNGBB[B..JBHSJC',
		'A"Timed out waiting for device "IMBQO#nBRAA" - "JBQO#oBRBMAuBBGQICDNGBB[B..JBHSKC',
		'A": "QMAjCrBjD4C*IwB4C*E3D4C*OoD4C*IkC4CMBhDPpBoB*M9BoBMBhDPaU*MuBUUA"Main"NdA"main"NYA"Control"NTA"control"NOA"Mount"NJA"mount"NEA"Swap"RDA" process exited"MAsBBGQICDNGBB[B,,JBA" code="QMAkDIYON*ETNUA"exited"NJA"killed"NEA"dumped"REMAsBBGQICDNGBB[B,,JBA" status="QD[B09RFMAvBBGVICDNLBB[B//QD[D\x00\x1f!+-\xffRGJBFSLD',
		'A": Failed with result \'"QD[C\x00&(\xffRHBB[B\'\'FSMC',
		'A": Scheduled restart job, restart counter is at "QD[B09RIMAuBBGQICDNGBB[B..JBHSNC',
		'A": Start request repeated too quickly"FSOC',
		'A": Watchdog timeout"MAgBBGYICDNOA" (limit "QD[C\x00(*\xffRJBB[B))JBFSPC',
		'A": Killing process "QD[B09RKA" ("QMApBBGNIGBA") with signal"LC[B\x00\xffG") with signal"RLA") with signal "QA"SIG"D[E++--09AZRMFSQC',
		'A": State \'"QD[C\x00&(\xffRNA"\' timed out"FSRC',
		'A": "QMAyCiBrCnB7B*ehC7BMChDPVU*MfUUA"Start operation"NOA"start operation"NJA"Stopping"NEA"Reload operation"ROA" timed out. "FSSC',
		'A": A process of this unit has been killed by the OOM killer"FSTC',
		'A": Got notification message from PID "QD[B09RKA", but reception only permitted for main PID"FSUC',
		'A": Sent signal "QA"SIG"D[E++--09AZRMA" to "FSVC',
		'A": "MAkCQWV*NbVUA"Deactivated successfully"NEA"Succeeded"FSWC',
		'A"Job "QO#vBRPA".device/start failed with result \'timeout\'"FSXD',
		'A"Job "QO#vBRPA".device/start timed out"FSYD',
		'A"Job "QO#tBRCA"/start failed with result \'dependency\'"FSZC',
		'A": Failed to check directory "QO#wBRQA": Not a directory"HSaC',
		'A": Directory "QO#wBRQA" to mount over is not empty, mounting anyway"FSbC',
		'MA3CDIuBbuBMLlDOnBmB*LxBmBMLlDOZT*LjBTUA"Welcome to emergency mode"NOA"You are in emergency mode"NJA"Welcome to rescue mode"NEA"You are in rescue mode"FScC',
		'MRgBuC5CzC*FjDzC*7B0CzC*H+CzCUA"Failed to find module \'"NOA"Failed to look up module alias \'"NJA"Failed to insert module \'"NEA"Failed to insert \'"QD[C\x00&(\xffRRBB[B\'\'FSdC',
		'A"Shutting down"FSeC',
		'A"systemd "QD[C\x00\x1f!\xffRSA" running in system mode"FSfC',
		'A"Startup finished in "FSgBC',
		'MMhDCNIHUA"System time before build time, advancing clock"NEA"System time advanced to built-in epoch"FShBC',
		'MAvB0BpUiN*Q5BiNuCrDjSzEzU6OkFuUiNoN0FnViNiNnQpGzJyS5LiN4MiN*JsViNMIkDQwNpL*IrNpL*D8RpLMDhDTY0K0K0N0K9Q0K*L1K0KIC5KNyPMChDUZ3J*R0L3JMJlDFvL+I*CK+IIC+KNoPMGkDMlLvI*JqLvIMCpDLmM+H*IkN+HMGkDQ5HuH*I+HuH*DtNuHMGgB2C3K5G*iC9H7C5G5O5GtK5G5GvO5GkM5G*FoK5GMCjDKoH+D*H3H+DMFhDTmIvD*FqLYvD*CyHsBiF4EvDvDzJvDMChDPsI3C*MmL3CMBlDVxIjC*SgJjCMDlDQ3CpB*H7FVpB*DrIpBMHlDFpBU*CuBUMBhDFmFK*C3EKUA"Closed "NtIA"Listening on "NoIA"Mounted "NjIA"Mounting "N+HA"Unmounted "N5HA"Unmounting "N0HA"Created slice "JvHA"Removed slice "NqHA"Set up automount "NlHA"Unset automount "NgHA"Set hostname to "N7GA"Hostname set to "N2GA"Detected "NxGA"Activating "NsGA"Activated swap "NnGA"Deactivating swap "JiGA"Deactivated swap "N9FA"Found device "N4FA"Found ordering cycle "NzFA"Condition check resulted in "NuFA"Queued start job for default target"NpFA"Received SIG"NkFA"Reexecuting"N/EA"Reloading"N6EA"Reloaded "N1EA"Reload "NwEA"System is tainted"NrEA"Initializing machine ID"NmEA"Welcome to "NhEA"Using hardware watchdog"N8DA"Set hardware watchdog"N3DA"Watchdog running with "NyDA"Expecting device "NtDA"Inserted module "NoDA"RTC configured in "NjDA"Time has been changed"N+CA"Starting requested "N5CA"Created "N0CA"Modules "NvCA"Successfully "NqCA"Configuration file "NlCA"Sending SIG"NgCA"All filesystems unmounted"N7BA"Deactivating "N2BA"Syncing filesystems"NxBA"Unit "NsBBB[B//NnBA"Journal"NiBA"Got automount request"NdA"Relabelled "NYA"Switching root"NTA"Running in initial RAM disk"NOA"No hostname configured"NJA"bpf-lsm"NEA"Stopping timed out"FSiBC',
		'A": "MDnBwCiL2I*6BsL2I1C2I2L2I8C2I7LqMnL1D2I*CkKqGhHlM0H2IMAyCC6J7GhGMAhCUkJ6F*R8H6FMHgBwC5GhF*iB2FhF*flGhF*C0GhF*E8HhFMAjCS8CsC*P1DsCMFjDO8D1BgC1B*J0C1BMIyCdoBiB*UjBiB*E/CiBUA"Service hold-off time over, scheduling restart"N3DA"Service RestartSec="NyDA"Unit entered failed state"NtDA"Consumed "NoDA"Main PID"NjDA"Supervising process "N+CA"Unit process "N5CA"Found left-over process "N0CA"This usually indicates unclean termination"NvCA"Current command vanished"NqCA"Mount disappeared"NlCA"Changed "NgCA"Converting job "N7BA"Trying to enqueue job "N2BA"Unit cannot be reloaded"NxBA"Can\'t open PID file"NsBA"Permission denied while opening PID file"NnBA"Watchdog request"NiBA"Bound to unit "NdA"Triggering "NYA"Forked "NTA"Adding "NOA"About to execute"NJA"Collecting"NEA"Referenced but unset environment variable"FSjBB',
		'A" - "MAgBBGNIGBA" was skipped because "LC[B\x00\xffG" was skipped because "A" was skipped because "FSkBB',
		'MAgBBGeIXBMAgBBGLICENHUA" - "JEBB[B  LC[B\x00\xffE[C\x00\x1f!\xffImBBMAgBBGeIXBMAgBBGLICENHUA" - "JEBB[B  LC[B\x00\xffE[C\x00\x1f!\xffK<jBP',
		'MAuBBGgBIZBMAuBBGLICENIUBB[B..HJFA"..."HLC[B\x00\xffE[C\x00-/\xffIoBBMAuBBGgBIZBMAuBBGLICENIUBB[B..HJFA"..."HLC[B\x00\xffE[C\x00-/\xffK<lBP',
		'QO#tBRCMIgB3C8CrG*FzDrG*7BmG4DrG9DrGiErGrGnErG3FsErGrG8FrGhGrGmGrGMCmCNS1D*K7C1DIC#NN#OIC#NN#TIC#NN#VIC#NN#SIC#NN#XIC#NN#PMCzChBrBlC*CmBlC*arBlCIC#NN#RIC#NN#UIC#NN#QIC#NN#WIC#NN#YMA6BBGKIC#NUU',
		'IGBO#uBJBMAqCBGOIC#ZIC#aN#bU',
		'QO#tBRCMCkCDIMKMN#dN#cU',
		'QO#tBRCMAgBbgBkB*YiBkBN#mBN#lBU',
		'MAgBbgByC*NgByC*JgByCIxBBMAgBbmBgB*NrBgB*JhBgBUA": "NJBB[B  NEA"/start "LC[B\x00\xffE[E\x00\x1f!.09;\xffI6CBMAgBbgByC*NgByC*JgByCIxBBMAgBbmBgB*NrBgB*JhBgBUA": "NJBB[B  NEA"/start "LC[B\x00\xffE[E\x00\x1f!.09;\xffK<3CP',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCA": "P',
		'MAgBPU1B*MU1BIgBBMAgBPVU*MaUUBB[B  NEA".device/"LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPVU*MaUUBB[B  NEA".device/"LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BP',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
	],
});
