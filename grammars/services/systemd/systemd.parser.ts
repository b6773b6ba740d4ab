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
		'O#BT',
		'MChDVatd0b*FzI0b*C6KhNoPjU0b0bqW0btZ0bMFlDRWzc*CrDzc*KyFzcMAvB0B9boc*Q9boc9b*Hoc9b*Cococ9b5BnC9b9boc9boc*J9bocIC#IIC#jBIC#kBIC#eN#lBIC#CIC#jBIC#kBIC#eN#lBMAvB0BoZzZ*QoZzZoZ*HzZoZ*CzZzZoZoZ5BoZoZzZoZzZ*JoZzZIC#DIC#jBIC#kBIC#eN#lBMAvB0BhXsX*QhXsXhX*HsXhX*CsXsXhXhX5BhXhXsXhXsX*JhXsXIC#jBIC#kBIC#cIC#eN#lBMAvB0B6UlV*Q6UlV6U*C5B6U*DlV6U*ClVlV6U*ElV6UlV*J6UlVIC#JIC#jBIC#kBIC#eN#lBMAvB0BzS+S*QzS+SzS*H+SzS*C+S+SzS*C5BzS+SzS+S*JzS+SIC#LIC#jBIC#kBIC#eN#lBMAvB0BsQ3Q*QsQ3QsQ*C5BsQ*D3QsQ*C3Q3QsQ*E3QsQ3Q*JsQ3QIC#HIC#jBIC#kBIC#eN#lBMFlDFKlO*C0ClOMAvB0B7NmO*Q7NmO7N*HmO7N*CmOmO7N7N5B7N7NmO7NmO*J7NmOIC#EIC#FIC#jBIC#kBIC#eN#lBMAvB0BxL8L*QxL8LxL*H8LxL*C8L8LxLxL5BxLxL8LxL8L*JxL8LIC#GIC#jBIC#kBIC#eN#lBMAvB0BqJ1J*QqJ1JqJ5BqJ*F1JqJ*C1J1JqJ*E1JqJ1J*JqJ1JIC#KIC#jBIC#kBIC#eN#lBMAvBlCjHuH*QjHuHjH*HuHjH*CuHuHjHjHqCjHjHuHjHuH*JjHuH*P4CuHIC#jBIC#kBIC#dIC#eN#lBIC#jBIC#kBIC#bN#lBMAvB0BgErE*QgErEgE*HrEgE*CrErEgEgE5BgEgErEgErE*JgErEIC#jBIC#kBIC#aIC#eN#lBMAvB0B5BkC*Q5BkC5B*HkC5B*CkCkC5B*EkC5BkC*J5BkCIC#jBIC#kBIC#eN#lBIC#jBIC#kBN#lB',
		'A"Started "IMBQO#hBRAA" - "JBQO#iBRBMAuBBGQICDNGBB[B..JBHSAC',
		'A"Starting "IMBQO#hBRAA" - "JBQO#iBRBA"..."HSBC',
		'A"Stopped target "IMBQO#hBRAA" - "JBQO#iBRBMAuBBGQICDNGBB[B..JBHSCC',
		'A"Stopped "IMBQO#hBRAA" - "JBQO#iBRBMAuBBGQICDNGBB[B..JBHSDC',
		'A"Stopping "IMBQO#hBRAA" - "JBQO#iBRBA"..."HSEC',
		'A"Finished "IMBQO#hBRAA" - "JBQO#iBRBMAuBBGQICDNGBB[B..JBHSFC',
		'A"Reached target "IMBQO#hBRAA" - "JBQO#iBRBMAuBBGQICDNGBB[B..JBHSGC',
		'A"Failed to start "IMBQO#hBRAA" - "JBQO#iBRBMAuBBGQICDNGBB[B..JBHSHC',
		'A"Dependency failed for "IMBQO#hBRAA" - "JBQO#iBRBMAuBBGQICDNGBB[B..JBHSIC',
		'A"Timed out waiting for device "IMBQO#hBRAA" - "JBQO#iBRBMAuBBGQICDNGBB[B..JBHSJC',
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
		'A"Job "QO#mBRCA"/start failed with result \'dependency\'"FSXC',
		'A"Shutting down"FSYC',
		'A"systemd "QD[C\x00\x1f!\xffRQA" running in system mode"FSZC',
		'A"Startup finished in "FSaC',
		'MMhDCNIHUA"System time before build time, advancing clock"NEA"System time advanced to built-in epoch"FSbC',
		'MAvB0BpUiN*Q5BiNuCrDjSzEzU6OkFuUiNoN0FnViNiNnQpGzJyS5LiN4MiN*JsViNMIkDQwNpL*IrNpL*D8RpLMDhDTY0K0K0N0K9Q0K*L1K0KIC5KNyPMChDUZ3J*R0L3JMJlDFvL+I*CK+IIC+KNoPMGkDMlLvI*JqLvIMCpDLmM+H*IkN+HMGkDQ5HuH*I+HuH*DtNuHMGgB2C3K5G*iC9H7C5G5O5GtK5G5GvO5GkM5G*FoK5GMCjDKoH+D*H3H+DMFhDTmIvD*FqLYvD*CyHsBiF4EvDvDzJvDMChDPsI3C*MmL3CMBlDVxIjC*SgJjCMDlDQ3CpB*H7FVpB*DrIpBMHlDFpBU*CuBUMBhDFmFK*C3EKUA"Closed "NtIA"Listening on "NoIA"Mounted "NjIA"Mounting "N+HA"Unmounted "N5HA"Unmounting "N0HA"Created slice "JvHA"Removed slice "NqHA"Set up automount "NlHA"Unset automount "NgHA"Set hostname to "N7GA"Hostname set to "N2GA"Detected "NxGA"Activating "NsGA"Activated swap "NnGA"Deactivating swap "JiGA"Deactivated swap "N9FA"Found device "N4FA"Found ordering cycle "NzFA"Condition check resulted in "NuFA"Queued start job for default target"NpFA"Received SIG"NkFA"Reexecuting"N/EA"Reloading"N6EA"Reloaded "N1EA"Reload "NwEA"System is tainted"NrEA"Initializing machine ID"NmEA"Welcome to "NhEA"Using hardware watchdog"N8DA"Set hardware watchdog"N3DA"Watchdog running with "NyDA"Expecting device "NtDA"Inserted module "NoDA"RTC configured in "NjDA"Time has been changed"N+CA"Starting requested "N5CA"Created "N0CA"Modules "NvCA"Successfully "NqCA"Configuration file "NlCA"Sending SIG"NgCA"All filesystems unmounted"N7BA"Deactivating "N2BA"Syncing filesystems"NxBA"Unit "NsBBB[B//NnBA"Journal"NiBA"Got automount request"NdA"Relabelled "NYA"Switching root"NTA"Running in initial RAM disk"NOA"No hostname configured"NJA"bpf-lsm"NEA"Stopping timed out"FScC',
		'A": "MDnBwCiL2I*6BsL2I1C2I2L2I8C2I7LqMnL1D2I*CkKqGhHlM0H2IMAyCC6J7GhGMAhCUkJ6F*R8H6FMHgBwC5GhF*iB2FhF*flGhF*C0GhF*E8HhFMAjCS8CsC*P1DsCMFjDO8D1BgC1B*J0C1BMIyCdoBiB*UjBiB*E/CiBUA"Service hold-off time over, scheduling restart"N3DA"Service RestartSec="NyDA"Unit entered failed state"NtDA"Consumed "NoDA"Main PID"NjDA"Supervising process "N+CA"Unit process "N5CA"Found left-over process "N0CA"This usually indicates unclean termination"NvCA"Current command vanished"NqCA"Mount disappeared"NlCA"Changed "NgCA"Converting job "N7BA"Trying to enqueue job "N2BA"Unit cannot be reloaded"NxBA"Can\'t open PID file"NsBA"Permission denied while opening PID file"NnBA"Watchdog request"NiBA"Bound to unit "NdA"Triggering "NYA"Forked "NTA"Adding "NOA"About to execute"NJA"Collecting"NEA"Referenced but unset environment variable"FSdB',
		'A" - "MAgBBGNIGBA" was skipped because "LC[B\x00\xffG" was skipped because "A" was skipped because "FSeB',
		'MAgBBGeIXBMAgBBGLICENHUA" - "JEBB[B  LC[B\x00\xffE[C\x00\x1f!\xffImBBMAgBBGeIXBMAgBBGLICENHUA" - "JEBB[B  LC[B\x00\xffE[C\x00\x1f!\xffK<jBP',
		'MAuBBGgBIZBMAuBBGLICENIUBB[B..HJFA"..."HLC[B\x00\xffE[C\x00-/\xffIoBBMAuBBGgBIZBMAuBBGLICENIUBB[B..HJFA"..."HLC[B\x00\xffE[C\x00-/\xffK<lBP',
		'QO#mBRCMIgB3C8CrG*FzDrG*7BmG4DrG9DrGiErGrGnErG3FsErGrG8FrGhGrGmGrGMCmCNS1D*K7C1DIC#MN#NIC#MN#SIC#MN#UIC#MN#RIC#MN#WIC#MN#OMCzChBrBlC*CmBlC*arBlCIC#MN#QIC#MN#TIC#MN#PIC#MN#VIC#MN#XMA6BBGKIC#MUU',
		'IGBO#nBJBMAqCBGLIC#YN#ZU',
		'QO#mBRCMAgBbgBkB*YiBkBN#gBN#fU',
		'MAgBbgByC*NgByC*JgByCIxBBMAgBbmBgB*NrBgB*JhBgBUA": "NJBB[B  NEA"/start "LC[B\x00\xffE[E\x00\x1f!.09;\xffI6CBMAgBbgByC*NgByC*JgByCIxBBMAgBbmBgB*NrBgB*JhBgBUA": "NJBB[B  NEA"/start "LC[B\x00\xffE[E\x00\x1f!.09;\xffK<3CP',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCA": "P',
	],
});
