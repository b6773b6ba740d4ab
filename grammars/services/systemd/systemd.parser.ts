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
	cases: 'started starting targetStopped stopped stopping finished targetReached startFailed dependencyFailed deviceTimedOut processExited unitFailed restartScheduled startLimitHit watchdogTimedOut processKilled stateTimedOut operationTimedOut outOfMemory notificationRefused signalSent deactivated deviceJobTimedOut dependencyJobFailed mountOverFile mountOverFiles emergencyMode moduleMissing shuttingDown booting startupFinished clockAdvanced notice unitRoutine skippedUnit',
	fields: 'named description unit process code status statusName result count limit pid program signal state operation device path module version',
	program: [
		'O#BT',
		'MChDVa7nBimB*F/IimBimB4RiUsW2Y3dimBimBhgBimBqjBimBMFlDRWhnB*CxDhnB*K7FhnBMAvB0BrmB5mB*QrmB5mBrmB*H5mBrmB*C5mB5mBrmB5BqCrmBrmB5mBrmB5mB*JrmB5mBIC#IIC#nBIC#oBIC#pBIC#iBN#qBIC#CIC#nBIC#oBIC#pBIC#iBN#qBMAvB0BwjB+jB*QwjB+jBwjB*H+jBwjB*C+jB+jBwjBwjB5BwjBwjB+jBwjB+jB*JwjB+jBIC#DIC#nBIC#oBIC#pBIC#iBN#qBMAvB0BmhB0hB*QmhB0hBmhB*H0hBmhB*C0hB0hBmhBmhB5BmhBmhB0hBmhB0hB*JmhB0hBIC#nBIC#oBIC#pBIC#gBIC#iBN#qBMKmDOT8e8esC8e8elE8e*FvG8eMAvB0Bpe3e*Qpe3epe*CrFpe*D3epe*C3e3epe*E3epe3e*Jpe3eMAvB0Bwc+c*Qwc+cwc*CyDwc*D+cwc*C+c+cwc*E+cwc+c*Jwc+cMAvB0B3alb*Q3alb3a*C5B3a*Dlb3a*Clblb3a*Elb3alb*J3albIC#nBIC#oBIC#pBIC#dIC#iBN#qBMAvB0BtY7Y*QtY7YtY*C5BtY*D7YtY*C7Y7YtY*E7YtY7Y*JtY7YIC#JIC#nBIC#oBIC#pBIC#iBN#qBMAvB0BjWxW*QjWxWjW*HxWjW*CxWxWjW*ExW5BxW*JjWxWIC#nBIC#oBIC#pBIC#cIC#iBN#qBMAvB0B5TnU*Q5TnU5T*HnU5T*CnUnU5T*C5B5TnU5TnU*J5TnUIC#LIC#nBIC#oBIC#pBIC#iBN#qBMAvB0BvR9R*QvR9RvR*C5BvR*D9RvR*C9R9RvR*E9RvR9R*JvR9RIC#HIC#nBIC#oBIC#pBIC#iBN#qBMFlDFKlP*C3ClPMAvB0B7OpP*Q7OpP7O*HpP7O*CpPpP7O7O5B7O7OpP7OpP*J7OpPIC#EIC#FIC#nBIC#oBIC#pBIC#iBN#qBMAvB0BuM8M*QuM8MuM*H8MuM*C8M8MuMuM5BuMuM8MuM8M*JuM8MIC#GIC#nBIC#oBIC#pBIC#iBN#qBMAvB0BkKyK*QkKyKkK5BkK*FyKkK*CyKyKkK*EyKkKyK*JkKyKIC#KIC#nBIC#oBIC#pBIC#iBN#qBMAvBlC6HoI*Q6HoI6H*HoI6H*CoIoI6H6HqC6H6HoI6HoI*J6HoI*P7CoIIC#nBIC#oBIC#pBIC#hBIC#iBN#qBIC#nBIC#oBIC#pBIC#fN#qBMAvB0BxE/E*QxE/ExE*H/ExE*C/E/ExExE5BxExE/ExE/EqC/E*HxE/EIC#nBIC#oBIC#pBIC#eIC#iBN#qBIC#nBIC#oBIC#pBIC#cN#qBMAvB0B5BnC*Q5BnC5B*HnC5B*CnCnC5B*EnC5BnC*J5BnCIC#nBIC#oBIC#pBIC#iBN#qBIC#nBIC#oBIC#pBN#qB',
		'A"Started "IMBQO#lBRAA" - "JBQO#mBRBMAuBBGQICDNGBB[B..JBHSAC',
		'A"Starting "IMBQO#lBRAA" - "JBQO#mBRBA"..."HSBC',
		'A"Stopped target "IMBQO#lBRAA" - "JBQO#mBRBMAuBBGQICDNGBB[B..JBHSCC',
		'A"Stopped "IMBQO#lBRAA" - "JBQO#mBRBMAuBBGQICDNGBB[B..JBHSDC',
		'A"Stopping "IMBQO#lBRAA" - "JBQO#mBRBA"..."HSEC',
		'A"Finished "IMBQO#lBRAA" - "JBQO#mBRBMAuBBGQICDNGBB[B..JBHSFC',
		'A"Reached target "IMBQO#lBRAA" - "JBQO#mBRBMAuBBGQICDNGBB[B..JBHSGC',
		'A"Failed to start "IMBQO#lBRAA" - "JBQO#mBRBMAuBBGQICDNGBB[B..JBHSHC',
		'A"Dependency failed for "IMBQO#lBRAA" - "JBQO#mBRBMAuBBGQICDNGBB[B..JBHSIC',
		'A"Timed out waiting for device "IMBQO#lBRAA" - "JBQO#mBRBMAuBBGQICDNGBB[B..JBHSJC',
		'A": "QMAjCrBjD4C*IwB4C*E3D4C*OoD4C*IkC4CMBhDPpBoB*M9BoBMBhDPaU*MuBUUA"Main"NdA"main"NYA"Control"NTA"control"NOA"Mount"NJA"mount"NEA"Swap"RDA" process exited"MAsBBGQICDNGBB[B,,JBA" code="QMAkDIYON*ETNUA"exited"NJA"killed"NEA"dumped"REMAsBBGQICDNGBB[B,,JBA" status="QD[B09RFMAvBBGVICDNLBB[B//QD[D\x00\x1f!+-\xffRGJBFSKD',
		'A": Failed with result \'"QD[C\x00&(\xffRHBB[B\'\'FSLC',
		'A": Scheduled restart job, restart counter is at "QD[B09RIMAuBBGQICDNGBB[B..JBHSMC',
		'A": Start request repeated too quickly"FSNC',
		'A": Watchdog timeout"MAgBBGYICDNOA" (limit "QD[C\x00(*\xffRJBB[B))JBFSOC',
		'A": Killing process "QD[B09RKA" ("QMApBBGNIGBA") with signal"LC[B\x00\xffG") with signal"RLA") with signal "QA"SIG"D[E++--09AZRMFSPC',
		'A": State \'"QD[C\x00&(\xffRNA"\' timed out"FSQC',
		'A": "QMAyCiBrCnB7B*ehC7BMChDPVU*MfUUA"Start operation"NOA"start operation"NJA"Stopping"NEA"Reload operation"ROA" timed out. "FSRC',
		'A": A process of this unit has been killed by the OOM killer"FSSC',
		'A": Got notification message from PID "QD[B09RKA", but reception only permitted for main PID"FSTC',
		'A": Sent signal "QA"SIG"D[E++--09AZRMA" to "FSUC',
		'A": "MAkCQWV*NbVUA"Deactivated successfully"NEA"Succeeded"FSVC',
		'A"Job "QMAgBPU1B*MU1BIgBBMAgBPVU*MaUUBB[B  NEA".device/"LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPVU*MaUUBB[B  NEA".device/"LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BRPA".device/start timed out"FSWD',
		'A"Job "QO#rBRCA"/start failed with result \'dependency\'"FSXC',
		'A": Failed to check directory "QO#tBRQA": Not a directory"HSYC',
		'A": Directory "QO#tBRQA" to mount over is not empty, mounting anyway"FSZC',
		'MA3CDIuBbuBMLlDOnBmB*LxBmBMLlDOZT*LjBTUA"Welcome to emergency mode"NOA"You are in emergency mode"NJA"Welcome to rescue mode"NEA"You are in rescue mode"FSaC',
		'MRgBuC5CzC*FjDzC*7B0CzC*H+CzCUA"Failed to find module \'"NOA"Failed to look up module alias \'"NJA"Failed to insert module \'"NEA"Failed to insert \'"QD[C\x00&(\xffRRBB[B\'\'FSbC',
		'A"Shutting down"FScC',
		'A"systemd "QD[C\x00\x1f!\xffRSA" running in system mode"FSdC',
		'A"Startup finished in "FSeC',
		'MMhDCNIHUA"System time before build time, advancing clock"NEA"System time advanced to built-in epoch"FSfC',
		'MAvB0BpUiN*Q5BiNuCrDjSzEzU6OkFuUiNoN0FnViNiNnQpGzJyS5LiN4MiN*JsViNMIkDQwNpL*IrNpL*D8RpLMDhDTY0K0K0N0K9Q0K*L1K0KIC5KNyPMChDUZ3J*R0L3JMJlDFvL+I*CK+IIC+KNoPMGkDMlLvI*JqLvIMCpDLmM+H*IkN+HMGkDQ5HuH*I+HuH*DtNuHMGgB2C3K5G*iC9H7C5G5O5GtK5G5GvO5GkM5G*FoK5GMCjDKoH+D*H3H+DMFhDTmIvD*FqLYvD*CyHsBiF4EvDvDzJvDMChDPsI3C*MmL3CMBlDVxIjC*SgJjCMDlDQ3CpB*H7FVpB*DrIpBMHlDFpBU*CuBUMBhDFmFK*C3EKUA"Closed "NtIA"Listening on "NoIA"Mounted "NjIA"Mounting "N+HA"Unmounted "N5HA"Unmounting "N0HA"Created slice "JvHA"Removed slice "NqHA"Set up automount "NlHA"Unset automount "NgHA"Set hostname to "N7GA"Hostname set to "N2GA"Detected "NxGA"Activating "NsGA"Activated swap "NnGA"Deactivating swap "JiGA"Deactivated swap "N9FA"Found device "N4FA"Found ordering cycle "NzFA"Condition check resulted in "NuFA"Queued start job for default target"NpFA"Received SIG"NkFA"Reexecuting"N/EA"Reloading"N6EA"Reloaded "N1EA"Reload "NwEA"System is tainted"NrEA"Initializing machine ID"NmEA"Welcome to "NhEA"Using hardware watchdog"N8DA"Set hardware watchdog"N3DA"Watchdog running with "NyDA"Expecting device "NtDA"Inserted module "NoDA"RTC configured in "NjDA"Time has been changed"N+CA"Starting requested "N5CA"Created "N0CA"Modules "NvCA"Successfully "NqCA"Configuration file "NlCA"Sending SIG"NgCA"All filesystems unmounted"N7BA"Deactivating "N2BA"Syncing filesystems"NxBA"Unit "NsBBB[B//NnBA"Journal"NiBA"Got automount request"NdA"Relabelled "NYA"Switching root"NTA"Running in initial RAM disk"NOA"No hostname configured"NJA"bpf-lsm"NEA"Stopping timed out"FSgBC',
		'A": "MDnBwCiL2I*6BsL2I1C2I2L2I8C2I7LqMnL1D2I*CkKqGhHlM0H2IMAyCC6J7GhGMAhCUkJ6F*R8H6FMHgBwC5GhF*iB2FhF*flGhF*C0GhF*E8HhFMAjCS8CsC*P1DsCMFjDO8D1BgC1B*J0C1BMIyCdoBiB*UjBiB*E/CiBUA"Service hold-off time over, scheduling restart"N3DA"Service RestartSec="NyDA"Unit entered failed state"NtDA"Consumed "NoDA"Main PID"NjDA"Supervising process "N+CA"Unit process "N5CA"Found left-over process "N0CA"This usually indicates unclean termination"NvCA"Current command vanished"NqCA"Mount disappeared"NlCA"Changed "NgCA"Converting job "N7BA"Trying to enqueue job "N2BA"Unit cannot be reloaded"NxBA"Can\'t open PID file"NsBA"Permission denied while opening PID file"NnBA"Watchdog request"NiBA"Bound to unit "NdA"Triggering "NYA"Forked "NTA"Adding "NOA"About to execute"NJA"Collecting"NEA"Referenced but unset environment variable"FShBB',
		'A" - "MAgBBGNIGBA" was skipped because "LC[B\x00\xffG" was skipped because "A" was skipped because "FSiBB',
		'MAgBBGeIXBMAgBBGLICENHUA" - "JEBB[B  LC[B\x00\xffE[C\x00\x1f!\xffImBBMAgBBGeIXBMAgBBGLICENHUA" - "JEBB[B  LC[B\x00\xffE[C\x00\x1f!\xffK<jBP',
		'MAuBBGgBIZBMAuBBGLICENIUBB[B..HJFA"..."HLC[B\x00\xffE[C\x00-/\xffIoBBMAuBBGgBIZBMAuBBGLICENIUBB[B..HJFA"..."HLC[B\x00\xffE[C\x00-/\xffK<lBP',
		'QO#rBRCMIgB3C8CrG*FzDrG*7BmG4DrG9DrGiErGrGnErG3FsErGrG8FrGhGrGmGrGMCmCNS1D*K7C1DIC#MN#NIC#MN#SIC#MN#UIC#MN#RIC#MN#WIC#MN#OMCzChBrBlC*CmBlC*arBlCIC#MN#QIC#MN#TIC#MN#PIC#MN#VIC#MN#XMA6BBGKIC#MUU',
		'IGBO#sBJBMAqCBGLIC#YN#ZU',
		'QO#rBRCMCkCDIMKMN#bN#aU',
		'QO#rBRCMAgBbgBkB*YiBkBN#kBN#jBU',
		'MAgBbgByC*NgByC*JgByCIxBBMAgBbmBgB*NrBgB*JhBgBUA": "NJBB[B  NEA"/start "LC[B\x00\xffE[E\x00\x1f!.09;\xffI6CBMAgBbgByC*NgByC*JgByCIxBBMAgBbmBgB*NrBgB*JhBgBUA": "NJBB[B  NEA"/start "LC[B\x00\xffE[E\x00\x1f!.09;\xffK<3CP',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCA": "P',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
	],
});
