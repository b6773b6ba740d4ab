// Generated from supervisor.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface SupervisorCases {
	stateReportFailed: Fields<'error'>;
	downloadFailedErrorFirst: Fields<'error', 'eventImage'>;
	downloadFailedEvent: Fields<never, 'eventImage' | 'error'>;
	bootstrapFailed: Fields<never, 'error'>;
	stepFailed: Fields<'step', 'error'>;
	event: Fields<'event', 'container'>;
	healthRequest: Fields<'status'>;
	apiRequest: Fields<'method' | 'path' | 'status'>;
	stateReported: Fields;
	stateReportRetrying: Fields<'seconds'>;
	targetStateApplying: Fields;
	targetStateApplied: Fields;
	vpnInactive: Fields;
	vpnActive: Fields;
	connectivityAwaited: Fields;
	connectivityOk: Fields;
	starting: Fields<'version'>;
	apiStarted: Fields<'port'>;
	stateReportRejected: Fields<'status' | 'statusText'>;
	targetStateFailed: Fields<'problem'>;
	stateFailed: Fields<'problem'>;
	logStreamFailed: Fields<'problem'>;
	logStreamRejected: Fields<'status'>;
	apiRejected: Fields<'status'>;
	apiRejectedLater: Fields<'status'>;
	databaseBlockedApply: Fields;
	applyPostponed: Fields<'problem'>;
	applyFailedRetrying: Fields<'problem'>;
	applyFailed: Fields<'problem'>;
	downloadFailed: Fields<'image' | 'reason'>;
	serviceSentence: Fields<'sentence' | 'container'>;
	stepSentence: Fields<'failedStep' | 'reason'>;
	serviceReplaced: Fields<'container'>;
	initialReportFailed: Fields<'problem'>;
	deviceTypeUnreadable: Fields<'problem'>;
	startFailed: Fields<'problem'>;
	waitEnded: Fields;
	registryDenied: Fields<'denial'>;
	deltaFailed: Fields<'problem'>;
	imageMissing: Fields;
	healthcheckFailure: Fields<'condition'>;
	healthcheckFailed: Fields;
	healthcheckCondition: Fields;
	updatesLocked: Fields;
	pinFailed: Fields;
	provisioningFailed: Fields;
	provisioning: Fields;
	engineEventsLost: Fields<'problem'>;
	journalReadFailed: Fields<'problem'>;
	logsDropped: Fields;
	firewallFailed: Fields;
	uncaughtError: Fields<'problem'>;
	databaseBlocked: Fields;
	errorDetail: Fields;
	notice: Fields;
	engineUnreachable: Fields<'socket'>;
	databaseFailed: Fields<'databaseError'>;
	errorNamed: Fields<'problem'>;
}

/** The case of a message, and the places of its parts. */
export type SupervisorMatch = MatchOf<SupervisorCases, never, 'stamp'>;

export const matchSupervisor: Matcher<SupervisorMatch> = matcherOf({
	cases: 'stateReportFailed downloadFailedErrorFirst downloadFailedEvent bootstrapFailed stepFailed event healthRequest apiRequest stateReported stateReportRetrying targetStateApplying targetStateApplied vpnInactive vpnActive connectivityAwaited connectivityOk starting apiStarted stateReportRejected targetStateFailed stateFailed logStreamFailed logStreamRejected apiRejected apiRejectedLater databaseBlockedApply applyPostponed applyFailedRetrying applyFailed downloadFailed serviceSentence stepSentence serviceReplaced initialReportFailed deviceTypeUnreadable startFailed waitEnded registryDenied deltaFailed imageMissing healthcheckFailure healthcheckFailed healthcheckCondition updatesLocked pinFailed provisioningFailed provisioning engineEventsLost journalReadFailed logsDropped firewallFailed uncaughtError databaseBlocked errorDetail notice engineUnreachable databaseFailed errorNamed',
	fields: 'stamp error eventImage step event container status method path seconds version port statusText problem image reason sentence failedStep denial condition socket databaseError',
	program: [
		'MA7CBGsDICDNiDBB[B[[IMBA"\x1b["E[C09;;BB[BmmK<JMBhDW6Bb*CrBb*HcbmBb1BbbwBhBbUA"info"NdA"event"NYA"api"NTA"debug"NOA"success"NJA"error"NEA"warn"IMBA"\x1b["E[C09;;BB[BmmK<JBB[B]]E[B  JBMA7CBGgCICDN2BBB[B[[QBT[B09*D[B--[B09[B09[B--[B09[B09[BTT[B09[B09[B::[B09[B09[B::[B09[B09MAuBBGSICDNIBB[B..D[B09JBBB[BZZRAA"] "JBO#BT',
		'MAJ1DmFjlC*VmFjlC*G6DjlC*DmFjlC*SzF8jCjGzGiOsctjB9jB5mB9nBqoB1oB8jC9pBquB3uBjlCuxBzzB44B85Br/B+gCjlC*I8jC/hCjlCuhCjlC8jCjlCjlC8jCjlC*DvjCjlC*C8jCjlCpkC2kCjlC*IMBoCnBgpBigC*kBx6BigCIC#sBIC#3BIC#5BIC#6BUIC#MIC#3BIC#4BIC#5BIC#6BUIC#uBIC#3BIC#4BIC#5BIC#6BUMTgB1C6C7pB*jCwE7pB*MpG7pB7pBMBlChBhnBv6B*emBv6BIC#UIC#3BIC#4BIC#5BIC#6BUMBlChBrlB54B*emB54BIC#bIC#eIC#3BIC#4BIC#5BIC#6BUMBlChByjBg3B*e6Sg3BMByDHM61B*C7K61B8iB61BMGgBzC4CgrB*/B9GgrB8IgrBgrBuHgrB*E/HgrBgrB/HgrBgrBwIgrBMHoBnCgD0D*bsC0D*HgD0D*egD0DIC#aIC#2BIC#3BIC#4BIC#5BIC#6BN#7BIC#pBIC#2BIC#3BIC#4BIC#5BIC#6BN#7BIC#2BIC#3BIC#4BIC#5BIC#6BN#7BIC#0BIC#3BIC#4BIC#5BIC#6BN#7BIC#aIC#3BIC#4BIC#5BIC#6BN#7BIC#xBIC#3BIC#4BIC#5BIC#6BN#7BMItDHMwiBwiBdwiBwiBuBwiBIC#hBIC#3BIC#4BIC#5BIC#6BN#7BIC#jBIC#3BIC#4BIC#5BIC#6BN#7BIC#lBIC#3BIC#4BIC#5BIC#6BN#7BMOiDSX8C*FmC8C*EtB8C*CmC8CIC#FIC#GIC#HIC#3BIC#4BIC#5BIC#6BUIC#DIC#EIC#GIC#HIC#3BIC#4BIC#5BIC#6BUIC#CIC#GIC#HIC#3BIC#4BIC#5BIC#6BUIC#GIC#HIC#3BIC#4BIC#5BIC#6BUMOgB1CxGwnB*/BxGwnB*C6CwnB*CqDwnBwnB6DwnBqEwnB*D6EqFwnBIC#zBIC#3BIC#4BIC#5BIC#6BUIC#NIC#3BIC#4BIC#5BIC#6BUIC#fIC#3BIC#4BIC#5BIC#6BUIC#0BIC#3BIC#4BIC#5BIC#6BUIC#WIC#3BIC#4BIC#5BIC#6BUMKkDSnBmiBmiBXmiB*KnBmiBnBmiBIC#VIC#3BIC#4BIC#5BIC#6BUIC#hBIC#3BIC#4BIC#5BIC#6BUIC#IIC#JIC#3BIC#5BIC#6BUMBlChBxM/f*emB/fMQlDRW5e*OmB5eIC#rBIC#3BIC#4BIC#5BIC#6BUIC#qBIC#3BIC#4BIC#5BIC#6BUMGhDP1Sjd*CUjd*FvRjdjd1SjdIC#RIC#3BIC#4BIC#5BIC#6BUIC#yBIC#3BIC#5BIC#6BUMBpDG+Pyb*DxVybMMzDDInbYnbIC#YIC#3BIC#4BIC#5BIC#6BUIC#XIC#3BIC#4BIC#5BIC#6BUMCgB4C9C/Z*sCtD/Z*H9D/ZIC#pBIC#3BIC#4BIC#5BIC#6BUIC#ZIC#3BIC#4BIC#5BIC#6BUIC#wBIC#3BIC#4BIC#5BIC#6BUIC#JIC#3BIC#5BIC#6BUMBhCyB3BlV*M3BlV*E3BlV*bnClVIC#JIC#3BIC#4BIC#5BIC#6BUIC#vBIC#3BIC#4BIC#5BIC#6BUMDlDQgIuSgIuS*DVuSuSlBuSuS1BuS6GuSIC#iBIC#3BIC#4BIC#5BIC#6BUIC#KIC#3BIC#4BIC#5BIC#6BUIC#LIC#3BIC#4BIC#5BIC#6BUME0CiBpQ*M7FpQpQnBpQ*D1EpQ*H6BpQ1E7FpQIC#bIC#cIC#3BIC#4BIC#5BIC#6BUMLhC2B7BvO*zBrCvOIC#TIC#3BIC#4BIC#5BIC#6BUIC#SIC#3BIC#4BIC#5BIC#6BUIC#gBIC#3BIC#4BIC#5BIC#6BUMBpDRjFkL*OWkLIC#3BIC#4BIC#5BIC#6BN#7BMQgB3C8CgK*wBvEgK*RvDgK*C/DgK*EvEgK*F/EgKIC#bIC#dIC#3BIC#4BIC#5BIC#6BUIC#tBIC#3BIC#4BIC#5BIC#6BUIC#2BIC#3BIC#4BIC#5BIC#6BUIC#1BIC#3BIC#4BIC#5BIC#6BUIC#kBIC#3BIC#4BIC#5BIC#6BUMShDOTxE*LjBxEIC#PIC#3BIC#4BIC#5BIC#6BUIC#OIC#3BIC#4BIC#5BIC#6BUIC#QIC#3BIC#4BIC#5BIC#6BUMCjDMRuC*HhBuCxBuCIC#lBIC#3BIC#4BIC#5BIC#6BUIC#oBIC#3BIC#4BIC#5BIC#6BUIC#nBIC#3BIC#4BIC#5BIC#6BUIC#pBIC#3BIC#5BIC#6BUIC#3BIC#4BIC#5BIC#6BUIC#mBIC#3BIC#5BIC#6BUIC#nBIC#3BIC#5BIC#6BUIC#3BIC#5BIC#6BU',
		'A"Event: "MHpDLWQ*IRQUA"Device state report failure"NEA"Device info update failure"IGBO#8BJBQO#9BRBFSAC',
		'A"Event: Image download error "IQBMA7DBGNIGBA"{""error"":"LLO#8BQO#9BRBILBO#+BQE[C\x00!#\xffRCJBFSBC',
		'A"Event: Image download error"ILBO#+BQE[C\x00!#\xffRCJBILBO#8BQO#9BRBJBFSCC',
		'A"Event: Device bootstrap failed"ILBO#8BQO#9BRBJBFSDC',
		'A"Event: "QMAgBBGeIXBA" error"MAgBBGQICDNGBB[B  JCHLC[B\x00\xffG" error"InBBMAgBBGeIXBA" error"MAgBBGQICDNGBB[B  JCHLC[B\x00\xffG" error"K<kBRDA" error"ILBO#8BQO#9BRBJBFSEC',
		'A"Event: "QMAgBBGqEIjEBMBKyD9D3D*vD4D3DUA" {"NEA" \x0a"LC[B\x00\xffE[C\x00\x1f!\xffIyEBMAgBBGqEIjEBMBKyD9D3D*vD4D3DUA" {"NEA" \x0a"LC[B\x00\xffE[C\x00\x1f!\xffK<vEREIPBG"""serviceName"":"""A"""serviceName"":"""QD[E\x00\x1f!!#&(\xffRFJBFSFC',
		'A"GET /v1/healthy "QD[B09RGFSGC',
		'QMAkCNhCsBsBtBmCsB*FrCSsBMBhCVqBa*MgBa*ElBaUA"GET"NdA"POST"NYA"PUT"NTA"PATCH"NOA"DELETE"NJA"HEAD"NEA"OPTIONS"RHA" /"QE[C\x00\x1f!\xffRIBB[B  QD[B09RGFSHC',
		'A"Reported current state to the cloud"FSIC',
		'A"Retrying current state report in "QD[B09RJA" second"FSJC',
		'A"Applying target state"FSKC',
		'MAkCDOIJIUA"Finished applying target state"NEA"Device state apply success"FSLC',
		'A"VPN connection is not active"FSMC',
		'A"VPN connection is active"FSNC',
		'A"Waiting for connectivity"FSOC',
		'A"Internet Connectivity: OK"FSPC',
		'A"Supervisor v"QD[C\x00\x1f!\xffRKA" starting up"FSQC',
		'A"Supervisor API successfully started on port "QD[B09RLFSRC',
		'A"Device state report failure! Status code: "QD[B09RGMAgBBGQICDNGA" - message: "JBQFRMSSC',
		'A"Failed to get target state for device"E[C  ::QFRNSTC',
		'A"Failed to get state for device"E[C  ::QFRNSUC',
		'A"LogBackend: unexpected error:"E[B  QFRNSVC',
		'A"LogBackend: server responded with status code: "QD[B09RGFSWC',
		'A"Non-200 response from the API! Status code: "QD[B09RGFSXC',
		'MAlCBGQICDNGA"Error: "JBA"Error from the API: "QD[B09RGFSYC',
		'MAkCSiBX*NYXdXUA"Scheduling another update attempt"NJA"Updating failed, but there\'s another update scheduled immediately:"NEA"Device state apply error"G"Knex: Timeout acquiring"A"Knex: Timeout acquiring"FSZC',
		'A"Scheduling another update attempt"G" due to failure:"A" due to failure:"E[B  QFRNSaC',
		'A"Updating failed, but there\'s another update scheduled immediately:"E[B  QFRNSbC',
		'A"Device state apply error"E[C  ::QFRNScC',
		'MThDJUO*GPOUA"Failed to download image \'"NEA"Failed to download application \'"QMAnBBGNIGBA"\' due to \'"LC[B\x00\xffG"\' due to \'"ROA"\' due to \'"QO#/BRPMAnBBGQICDNGBB[B\'\'JBHSdC',
		'QMFjDQVvBoCpB*CjCpBpBfpBqBpB*CyCpBMIlDF4BU*CfUMHlDFfK*CaKUA"Killing service"NnBA"Killed service"NiBA"Service is already stopped, removing container"NdA"Installing service"NYA"Installed service"NTA"Starting service"NOA"Started service"NJA"Service exited"NEA"Restarting service"RQA" \'"QD[E\x00\x1f!!#&(\xffRFFSeC',
		'QMRgB1CqEkE*hC5EkEvEkE*C+EkEkE6CkE*ElE0EvDkEMGjDQpCqB*NuCqBMGjDQ+BV*NjCVUA"Failed to kill service"NsBA"Failed to install service"NnBA"Failed to start service"NiBA"Failed to update service"NdA"Failed to update config for service"NYA"Failed to delete image"NTA"Error creating volume"NOA"Error removing volume"NJA"Error creating network"NEA"Error removing network"RRA" \'"MAnBBGNIGBA"\' due to \'"LC[B\x00\xffG"\' due to \'"A"\' due to \'"QO#/BRPMAnBBGQICDNGBB[B\'\'JBHSfC',
		'A"Replacing container for service "QD[E\x00\x1f!!#&(\xffRFA" because of config changes"FSgBC',
		'A"Error reporting initial configuration, will retry"E[C  ::QFRNShBC',
		'A"Unable to get device type:"E[B  QFRNSiBC',
		'MAiDDI4BI4BICDNsBMAiDDIbmBbMGtBOZT*LUTUA"balena: "NJA"balena-engine: "NEA"docker: "JBA"Error response from daemon: "MAuCBGlBIeBMIjDNTS*KYSUA"No such container: "NEA"No such object: "LQFRNSjBC',
		'A"time="""MAtDBGNIGBA"msg=""error waiting for container: "LC[B\x00\xffG"msg=""error waiting for container: "A"msg=""error waiting for container: "FSkBC',
		'I+BBMAkDSX7B*PX7BIjBBMAkDSYX*PdXUA"denied: requested access "NEA"unauthorized: authentication required"LLQFRSSlBC',
		'A"delta("G"): "A"): Delta failed with "QFRNSmBC',
		'MAlCBGQICDNGA"Error: "JBMAoBBG0CICDNqCA"(HTTP code 404)"E[D\x00MOmo\xffIhCBMBvDBG5BIyBBMAuChBsBmB*enBmBUA"no such image"NEA"No such image"LC[B\x00\xffE[D\x00MOmo\xffK<+BJBMAuChBsBmB*enBmBUA"no such image"NEA"No such image"FSnBC',
		'A"Healthcheck failure - "QFRTSoBC',
		'A"Healthcheck failed"FSpBC',
		'E[C\x09\x09  A"- "MAgBBGNIGBA" ? "LC[B\x00\xffG" ? "A" ? "MAmDPaU*MVUUA"true"NEA"false"FSqBC',
		'A"Updates are locked"FSrBC',
		'A"Cannot pin device to release. "FSsBC',
		'MAlCMSR*JXRUA"Exchanging key failed, re-registering"NEA"Provisioning failed"FStBC',
		'MViCPaU*MVUUA"New device detected. Provisioning"NEA"New device detected. Bootstrapping"FSuBC',
		'MGsDEPJJKJUA"Error on docker events stream:"NEA"Error listening to events:"E[B  QFRNSvBC',
		'A"Journalctl process error:"E[B  QFRNSwBC',
		'A"Failed to write to logging stream, dropping message"FSxBC',
		'MAlCCINHUA"Error applying firewall mode"NEA"Firewall mode not applied"FSyBC',
		'MAoBBGVICDNLA"(node:"D[B09A") "JBMCjDGRL*DMLUA"UnhandledPromiseRejectionWarning:"NEA"Uncaught exception:"E[B  QFRNSzBC',
		'IjBBMAlCRXW*OcWUA"Error: "NEA"Unhandled rejection "K<gBMArCKPjB*HUjBICINQICINLA"KnexTimeoutError: "JGA"TimeoutError: "JBA"Knex: Timeout acquiring a connection"FS0BC',
		'MAgB+CjDmE*iBuDmEzDmE*V/DmE*C4DmE*Y/DmE/DmEIClBIClBICpBNuBICaNnIICVN9HICQICQUICJICQUICCUHJwHE[B  A"at "JpHE[B  BB[D]]{{}}JiHD[B  MAiB6B/B9C*DkC9C*yBpC9CICXNaICNNVICDNQBB[B[[JLBB[B\'\'JGBB[B""JBBB[DAZ__azE[F--09AZ__azMAiB8BhC/C*DmC/C*0BrC/CICSNaICINVICNNQBB[B\'\'JLBB[B""JGBB[B]]JBBB[B::MAgBBGQICDNGBB[B  JCHNJA"From previous event:"NEA"During handling of the above"FS1BC',
		'MAoBrCwC/S*XvD0gBnEjG8G6K/SuWnL/SjOuOxX2X/ShP/S6P4Q6a2Spbub/S*I7c7c/ShV/S2c/S/S7c/S*H7c/SMB1CatZvQ*XjZvQMLiDTxP7PwP*N2PlQgQwPMEhDSX4O*C3P4O*HmB4O*CmQ4OMKjDKnbhO*H7OhOMFlDR7OyN*O2OyNMDhDUvO8MjP8M5O8M*C7a8M2a8M8MoP8M*E0O8MMFgB1C6CjM*YsDjM*tB0OjM*J5OjMMkBjDNsSpJ*K7SpJMPjDN/R3I*KkS3IMCuDIlLlI*CqLlIgLvLlIMCgB3ChW4H*/BsL4H*GxL4H*L2L4HMBpDG/I8E*DgT8EMChDO5IxE*E+IxE*FhSxEMDjDUpR+D+D6I+D*E/I+DpJ+D*GkJ+DMEhDZ/IlD*CuJlD*CzJlD*E1IlDlDpJlD*C6IlDlDkJlDMDjDV4JnC9JnC*JanCpJnCpBnCnCkJnCMBrDKlItB*H5ItBMBlDQxHe*NlIeMBwDEpIJJuIJUA"API Binder bound to"NnOA"Applying firewall mode"NiOA"Attempting container log timestamp flush"N9NA"Attempting to load any preloaded"N4NA"Apply success"NzNA"Container log timestamp flush complete"NuNA"Connectivity check enabled"NpNA"Cleanup"NkNA"Cleaned up"N/MA"Clearing "N6MA"Delaying "N1MA"Delta "NwMA"Deleting "NrMA"delta("NmMA"Discovered "NhMA"Downloading "N8LA"Ensuring "N3LA"Executing "NyLA"Fetching "NtLA"Finished "NoLA"Firewall mode applied"NjLA"Found unmanaged"N+KA"Handling of "N5KA"Image "N0KA"Initializing "NvKA"Invalid firewall mode"NqKA"Killing "NlKA"Loading "NgKA"Logging "N7JA"Migrations "N2JA"No need to start"NxJA"Performing database cleanup"NsJA"Preload "NnJA"Previous engine snapshot"NiJA"Pruning "N9IA"Rebooting"N4IA"Removing "NzIA"Replacing "NuIA"Retrying"NpIA"Reporting "NkIA"Requesting "N/HA"Running "N6HA"Setting "N1HA"Skipping "NwHA"Spawning journal"NrHA"Starting "NmHA"State server"NhHA"Stopping "N8GA"Successfully "N3GA"Supervisor "NyGA"Target state "NtGA"Upgrading "NoGA"Using "NjGA"VPN status "N+FA"Waiting "N5FA"(node:"D[B09A") "NvFA"(Use `node --trace"NqFA"Error response from daemon: No such container: "NlFA"Error: No such container: "NgFA"Error: No such object: "N7EA"Error response from daemon: No such object: "N2EA"find: "NxEMAhDSwCXvC*F1CvC*H/CvCMGtBzBtC4B*wBjC4BUA"active"NTA"inactive"NOA"balena_supervisor"NJA"resin_supervisor"NEA"balena-supervisor"HNnBA"Container config has not changed"NiBA"Process exited"NdA"Lingering "NYA"Booting "NTA"Docker connectivity"NOA"Device unique ID"NJA"Knex"NEA"IP address "FS2BC',
		'G"connect E"IVBMAjDBGMIFBO#gCLC[B\x00\xffG"connect E"K<SO#gCQBB[B//D[H\x00\x1f!!#(*+-[]|~\xffRUFS3BC',
		'G"SQLITE_"QA"SQLITE_"FRVS4BC',
		'IoDBMDlDQVlDVlD*GVlD*DVlDIvCBMBhDZwBlB*C6BlB*GpCkClB*CmBlB/BlB*DelBMAzCCXNHUA"Error"NiBA"TypeError"NdA"RangeError"NYA"SyntaxError"NTA"ReferenceError"NOA"StatusError"NJA"InternalInconsistencyError"NEA"ImageDownloadBackoffError"LLQFRNS5BB',
		'E[C\x00!#\xffIUBMAiBBGMIFBO#hCLC[B\x00\xffE[C\x00!#\xffK<RO#hCP',
		'IxEBMA8CBGSICDNIBB[B\\\\C[B\x00\xffJ8DMAiBBG5DIyDBBB[B""MAsByC3CrD*vC8CrDICINQICINLBB[B,,JHBB[B}}JCHLC[B\x00\xffK<uEP',
		'G"""name"":"""A"""name"":"""P',
		'E[C\x00&(\xffIWBMAnBBGOIHBBB[B\'\'HLC[B\x00\xffE[C\x00&(\xffK<TP',
		'MQ1CiBnBxB*b0DxB*CoCxBMWyDF3BK*CLKUA"connect ECONNREFUSED "IQBMAvBBGNIGBA"/var/run/"LLNhCA"connect ENOENT "IQBMAvBBGNIGBA"/var/run/"LLNrBA"connect ECONNREFUSED "IQBMAvBBGNIGBA"/run/"LLNVA"connect ENOENT "IQBMAvBBGNIGBA"/run/"LLP',
		'MBlDJPO*GUOUA"""error"":"""NEA"""message"":"""P',
	],
});
