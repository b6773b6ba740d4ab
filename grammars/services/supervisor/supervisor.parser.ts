// Generated from supervisor.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface SupervisorCases {
	stateReportFailed: Fields<'error'>;
	downloadFailedErrorFirst: Fields<'error', 'eventImage'>;
	downloadFailedEvent: Fields<never, 'eventImage' | 'error'>;
	bootstrapFailed: Fields<never, 'error'>;
	stepFailed: Fields<'step', 'error'>;
	event: Fields<'event'>;
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
	cases: 'stateReportFailed downloadFailedErrorFirst downloadFailedEvent bootstrapFailed stepFailed event healthRequest apiRequest stateReported stateReportRetrying targetStateApplying targetStateApplied vpnInactive vpnActive connectivityAwaited connectivityOk starting apiStarted stateReportRejected targetStateFailed stateFailed logStreamFailed logStreamRejected apiRejected apiRejectedLater databaseBlockedApply applyPostponed applyFailedRetrying applyFailed downloadFailed deltaFailed imageMissing healthcheckFailure healthcheckFailed healthcheckCondition updatesLocked pinFailed provisioningFailed provisioning engineEventsLost journalReadFailed logsDropped firewallFailed uncaughtError databaseBlocked errorDetail notice engineUnreachable databaseFailed errorNamed',
	fields: 'stamp error eventImage step event status method path seconds version port statusText problem image reason condition socket databaseError',
	program: [
		'MA7CBGsDICDNiDBB[B[[IMBA"\x1b["E[C09;;BB[BmmK<JMBhDW6Bb*CrBb*HcbmBb1BbbwBhBbUA"info"NdA"event"NYA"api"NTA"debug"NOA"success"NJA"error"NEA"warn"IMBA"\x1b["E[C09;;BB[BmmK<JBB[B]]E[B  JBMA7CBGgCICDN2BBB[B[[QBT[B09*D[B--[B09[B09[B--[B09[B09[BTT[B09[B09[B::[B09[B09[B::[B09[B09MAuBBGSICDNIBB[B..D[B09JBBB[BZZRAA"] "JBO#BT',
		'MAJ1DmFx7B*VmFx7B*G6Dx7B*DmFx7B*SzFk7BjGzGiOqa/dverhBviBh2B8iBk7BkkBxoB+oBx7B1rBptBlyBpzBk4B35Bx7B*Ik7Bk7Bx7Bn6Bx7Bk7Bx7Bx7Bk7Bx7B*D36Bx7B*Ck7Bx7B*LMBoCnBnjBq3B*kB3yBq3BIC#kBIC#vBIC#xBIC#yBUIC#MIC#vBIC#wBIC#xBIC#yBUIC#mBIC#vBIC#wBIC#xBIC#yBUMTgB1C6CikB*jCwEikB*MpGikBikBMBlChBohB3xB*emB3xBIC#UIC#vBIC#wBIC#xBIC#yBUMBlChByfhwB*emBhwBIC#bIC#eIC#vBIC#wBIC#xBIC#yBUMBlChB5douB*ezOouBMByDHMitB*C5IitBjditBMGgBwC1CtkB*/B6GtkB*DrHtkB*E8HtkBtkB8HtkBMHoBnCgD0D*bsC0D*HgD0D*egD0DIC#aIC#uBIC#vBIC#wBIC#xBIC#yBN#zBIC#hBIC#uBIC#vBIC#wBIC#xBIC#yBN#zBIC#uBIC#vBIC#wBIC#xBIC#yBN#zBIC#sBIC#vBIC#wBIC#xBIC#yBN#zBIC#aIC#vBIC#wBIC#xBIC#yBN#zBIC#pBIC#vBIC#wBIC#xBIC#yBN#zBMOiDSX8C*FmC8C*EtB8C*CmC8CIC#FIC#GIC#HIC#vBIC#wBIC#xBIC#yBUIC#DIC#EIC#GIC#HIC#vBIC#wBIC#xBIC#yBUIC#CIC#GIC#HIC#vBIC#wBIC#xBIC#yBUIC#GIC#HIC#vBIC#wBIC#xBIC#yBUMOlDQV6gB*ClB6gB6gB1B6gBlC6gB*D1ClD6gBIC#rBIC#vBIC#wBIC#xBIC#yBUIC#NIC#vBIC#wBIC#xBIC#yBUIC#fIC#vBIC#wBIC#xBIC#yBUIC#sBIC#vBIC#wBIC#xBIC#yBUIC#WIC#vBIC#wBIC#xBIC#yBUIC#VIC#vBIC#wBIC#xBIC#yBUIC#IIC#JIC#vBIC#xBIC#yBUMBlChBmM1c*emB1cMQlDRWvb*OmBvbIC#jBIC#vBIC#wBIC#xBIC#yBUIC#iBIC#vBIC#wBIC#xBIC#yBUMGhDPwR5Z*CU5Z*IwR5ZIC#RIC#vBIC#wBIC#xBIC#yBUIC#qBIC#vBIC#xBIC#yBUMMzDDIoYYoYIC#YIC#vBIC#wBIC#xBIC#yBUIC#XIC#vBIC#wBIC#xBIC#yBUMCgB4C9CgX*sCtDgX*H9DgXIC#hBIC#vBIC#wBIC#xBIC#yBUIC#ZIC#vBIC#wBIC#xBIC#yBUIC#oBIC#vBIC#wBIC#xBIC#yBUIC#JIC#vBIC#xBIC#yBUMBhCyB3BmS*M3BmS*E3BmS*bnCmSIC#JIC#vBIC#wBIC#xBIC#yBUIC#nBIC#vBIC#wBIC#xBIC#yBUMCmDPmHvP*GmHvPUvP*CkBvPIC#KIC#vBIC#wBIC#xBIC#yBUIC#LIC#vBIC#wBIC#xBIC#yBUMBxCpB7N*RuB7N*PyFhC7N*CyF7NIC#bIC#cIC#vBIC#wBIC#xBIC#yBUMLhC2B7B6L*zBrC6LIC#TIC#vBIC#wBIC#xBIC#yBUIC#SIC#vBIC#wBIC#xBIC#yBUMBpDR8D/I*OW/IIC#vBIC#wBIC#xBIC#yBN#zBMJgBzC4C7H*uBoD7H*ToD4D7H*KrE7HIC#uBIC#vBIC#wBIC#xBIC#yBUIC#tBIC#vBIC#wBIC#xBIC#yBUIC#bIC#dIC#vBIC#wBIC#xBIC#yBUIC#lBIC#vBIC#wBIC#xBIC#yBUMShDOTgD*LjBgDIC#PIC#vBIC#wBIC#xBIC#yBUIC#OIC#vBIC#wBIC#xBIC#yBUIC#QIC#vBIC#wBIC#xBIC#yBUIC#gBIC#vBIC#wBIC#xBIC#yBUIC#hBIC#vBIC#xBIC#yBUIC#vBIC#wBIC#xBIC#yBUIC#vBIC#xBIC#yBU',
		'A"Event: "MHpDLWQ*IRQUA"Device state report failure"NEA"Device info update failure"IGBO#0BJBQO#1BRBFSAC',
		'A"Event: Image download error "IQBMA7DBGNIGBA"{""error"":"LLO#0BQO#1BRBILBO#2BQE[C\x00!#\xffRCJBFSBC',
		'A"Event: Image download error"ILBO#2BQE[C\x00!#\xffRCJBILBO#0BQO#1BRBJBFSCC',
		'A"Event: Device bootstrap failed"ILBO#0BQO#1BRBJBFSDC',
		'A"Event: "QMAgBBGeIXBA" error"MAgBBGQICDNGBB[B  JCHLC[B\x00\xffG" error"InBBMAgBBGeIXBA" error"MAgBBGQICDNGBB[B  JCHLC[B\x00\xffG" error"K<kBRDA" error"ILBO#0BQO#1BRBJBFSEC',
		'A"Event: "QMAgBBGqEIjEBMBKyD9D3D*vD4D3DUA" {"NEA" \x0a"LC[B\x00\xffE[C\x00\x1f!\xffIyEBMAgBBGqEIjEBMBKyD9D3D*vD4D3DUA" {"NEA" \x0a"LC[B\x00\xffE[C\x00\x1f!\xffK<vEREFSFC',
		'A"GET /v1/healthy "QD[B09RFFSGC',
		'QMAkCNhCsBsBtBmCsB*FrCSsBMBhCVqBa*MgBa*ElBaUA"GET"NdA"POST"NYA"PUT"NTA"PATCH"NOA"DELETE"NJA"HEAD"NEA"OPTIONS"RGA" /"QE[C\x00\x1f!\xffRHBB[B  QD[B09RFFSHC',
		'A"Reported current state to the cloud"FSIC',
		'A"Retrying current state report in "QD[B09RIA" second"FSJC',
		'A"Applying target state"FSKC',
		'MAkCDOIJIUA"Finished applying target state"NEA"Device state apply success"FSLC',
		'A"VPN connection is not active"FSMC',
		'A"VPN connection is active"FSNC',
		'A"Waiting for connectivity"FSOC',
		'A"Internet Connectivity: OK"FSPC',
		'A"Supervisor v"QD[C\x00\x1f!\xffRJA" starting up"FSQC',
		'A"Supervisor API successfully started on port "QD[B09RKFSRC',
		'A"Device state report failure! Status code: "QD[B09RFMAgBBGQICDNGA" - message: "JBQFRLSSC',
		'A"Failed to get target state for device"E[C  ::QFRMSTC',
		'A"Failed to get state for device"E[C  ::QFRMSUC',
		'A"LogBackend: unexpected error:"E[B  QFRMSVC',
		'A"LogBackend: server responded with status code: "QD[B09RFFSWC',
		'A"Non-200 response from the API! Status code: "QD[B09RFFSXC',
		'MAlCBGQICDNGA"Error: "JBA"Error from the API: "QD[B09RFFSYC',
		'MAkCSiBX*NYXdXUA"Scheduling another update attempt"NJA"Updating failed, but there\'s another update scheduled immediately:"NEA"Device state apply error"G"Knex: Timeout acquiring"A"Knex: Timeout acquiring"FSZC',
		'A"Scheduling another update attempt"G" due to failure:"A" due to failure:"E[B  QFRMSaC',
		'A"Updating failed, but there\'s another update scheduled immediately:"E[B  QFRMSbC',
		'A"Device state apply error"E[C  ::QFRMScC',
		'A"Failed to download image \'"QMAnBBGNIGBA"\' due to \'"LC[B\x00\xffG"\' due to \'"RNA"\' due to \'"QE[C\x00&(\xffIWBMAnBBGOIHBBB[B\'\'HLC[B\x00\xffE[C\x00&(\xffK<TROMAnBBGQICDNGBB[B\'\'JBHSdC',
		'A"delta("G"): "A"): Delta failed with "QFRMSeC',
		'MAlCBGQICDNGA"Error: "JBMAoBBG0CICDNqCA"(HTTP code 404)"E[D\x00MOmo\xffIhCBMBvDBG5BIyBBMAuChBsBmB*enBmBUA"no such image"NEA"No such image"LC[B\x00\xffE[D\x00MOmo\xffK<+BJBMAuChBsBmB*enBmBUA"no such image"NEA"No such image"FSfC',
		'A"Healthcheck failure - "QFRPSgBC',
		'A"Healthcheck failed"FShBC',
		'E[C\x09\x09  A"- "MAgBBGNIGBA" ? "LC[B\x00\xffG" ? "A" ? "MAmDPaU*MVUUA"true"NEA"false"FSiBC',
		'A"Updates are locked"FSjBC',
		'A"Cannot pin device to release. "FSkBC',
		'MAlCMSR*JXRUA"Exchanging key failed, re-registering"NEA"Provisioning failed"FSlBC',
		'MViCPaU*MVUUA"New device detected. Provisioning"NEA"New device detected. Bootstrapping"FSmBC',
		'MGsDEPJJKJUA"Error on docker events stream:"NEA"Error listening to events:"E[B  QFRMSnBC',
		'A"Journalctl process error:"E[B  QFRMSoBC',
		'A"Failed to write to logging stream, dropping message"FSpBC',
		'MAlCCINHUA"Error applying firewall mode"NEA"Firewall mode not applied"FSqBC',
		'MAoBBGVICDNLA"(node:"D[B09A") "JBMCjDGRL*DMLUA"UnhandledPromiseRejectionWarning:"NEA"Uncaught exception:"E[B  QFRMSrBC',
		'IjBBMAlCRXW*OcWUA"Error: "NEA"Unhandled rejection "K<gBMArCKPjB*HUjBICINQICINLA"KnexTimeoutError: "JGA"TimeoutError: "JBA"Knex: Timeout acquiring a connection"FSsBC',
		'MAgB+CjDmE*iBuDmEzDmE*V/DmE*C4DmE*Y/DmE/DmEIClBIClBICpBNuBICaNnIICVN9HICQICQUICJICQUICCUHJwHE[B  A"at "JpHE[B  BB[D]]{{}}JiHD[B  MAiB6B/B9C*DkC9C*yBpC9CICXNaICNNVICDNQBB[B[[JLBB[B\'\'JGBB[B""JBBB[DAZ__azE[F--09AZ__azMAiB8BhC/C*DmC/C*0BrC/CICSNaICINVICNNQBB[B\'\'JLBB[B""JGBB[B]]JBBB[B::MAgBBGQICDNGBB[B  JCHNJA"From previous event:"NEA"During handling of the above"FStBC',
		'MAoBrCwC/S*XvD0gBnEjG8G6K/SuWnL/SjOuOxX2X/ShP/S6P4Q6a2Spbub/S*I7c7c/ShV/S2c/S/S7c/S*H7c/SMB1CatZvQ*XjZvQMLiDTxP7PwP*N2PlQgQwPMEhDSX4O*C3P4O*HmB4O*CmQ4OMKjDKnbhO*H7OhOMFlDR7OyN*O2OyNMDhDUvO8MjP8M5O8M*C7a8M2a8M8MoP8M*E0O8MMFgB1C6CjM*YsDjM*tB0OjM*J5OjMMkBjDNsSpJ*K7SpJMPjDN/R3I*KkS3IMCuDIlLlI*CqLlIgLvLlIMCgB3ChW4H*/BsL4H*GxL4H*L2L4HMBpDG/I8E*DgT8EMChDO5IxE*E+IxE*FhSxEMDjDUpR+D+D6I+D*E/I+DpJ+D*GkJ+DMEhDZ/IlD*CuJlD*CzJlD*E1IlDlDpJlD*C6IlDlDkJlDMDjDV4JnC9JnC*JanCpJnCpBnCnCkJnCMBrDKlItB*H5ItBMBlDQxHe*NlIeMBwDEpIJJuIJUA"API Binder bound to"NnOA"Applying firewall mode"NiOA"Attempting container log timestamp flush"N9NA"Attempting to load any preloaded"N4NA"Apply success"NzNA"Container log timestamp flush complete"NuNA"Connectivity check enabled"NpNA"Cleanup"NkNA"Cleaned up"N/MA"Clearing "N6MA"Delaying "N1MA"Delta "NwMA"Deleting "NrMA"delta("NmMA"Discovered "NhMA"Downloading "N8LA"Ensuring "N3LA"Executing "NyLA"Fetching "NtLA"Finished "NoLA"Firewall mode applied"NjLA"Found unmanaged"N+KA"Handling of "N5KA"Image "N0KA"Initializing "NvKA"Invalid firewall mode"NqKA"Killing "NlKA"Loading "NgKA"Logging "N7JA"Migrations "N2JA"No need to start"NxJA"Performing database cleanup"NsJA"Preload "NnJA"Previous engine snapshot"NiJA"Pruning "N9IA"Rebooting"N4IA"Removing "NzIA"Replacing "NuIA"Retrying"NpIA"Reporting "NkIA"Requesting "N/HA"Running "N6HA"Setting "N1HA"Skipping "NwHA"Spawning journal"NrHA"Starting "NmHA"State server"NhHA"Stopping "N8GA"Successfully "N3GA"Supervisor "NyGA"Target state "NtGA"Upgrading "NoGA"Using "NjGA"VPN status "N+FA"Waiting "N5FA"(node:"D[B09A") "NvFA"(Use `node --trace"NqFA"Error response from daemon: No such container: "NlFA"Error: No such container: "NgFA"Error: No such object: "N7EA"Error response from daemon: No such object: "N2EA"find: "NxEMAhDSwCXvC*F1CvC*H/CvCMGtBzBtC4B*wBjC4BUA"active"NTA"inactive"NOA"balena_supervisor"NJA"resin_supervisor"NEA"balena-supervisor"HNnBA"Container config has not changed"NiBA"Process exited"NdA"Lingering "NYA"Booting "NTA"Docker connectivity"NOA"Device unique ID"NJA"Knex"NEA"IP address "FSuBC',
		'G"connect E"IVBMAjDBGMIFBO#3BLC[B\x00\xffG"connect E"K<SO#3BQBB[B//D[H\x00\x1f!!#(*+-[]|~\xffRQFSvBC',
		'G"SQLITE_"QA"SQLITE_"FRRSwBC',
		'IoDBMDlDQVlDVlD*GVlD*DVlDIvCBMBhDZwBlB*C6BlB*GpCkClB*CmBlB/BlB*DelBMAzCCXNHUA"Error"NiBA"TypeError"NdA"RangeError"NYA"SyntaxError"NTA"ReferenceError"NOA"StatusError"NJA"InternalInconsistencyError"NEA"ImageDownloadBackoffError"LLQFRMSxBB',
		'E[C\x00!#\xffIUBMAiBBGMIFBO#4BLC[B\x00\xffE[C\x00!#\xffK<RO#4BP',
		'IxEBMA8CBGSICDNIBB[B\\\\C[B\x00\xffJ8DMAiBBG5DIyDBBB[B""MAsByC3CrD*vC8CrDICINQICINLBB[B,,JHBB[B}}JCHLC[B\x00\xffK<uEP',
		'G"""name"":"""A"""name"":"""P',
		'MQ1CiBnBxB*b0DxB*CoCxBMWyDF3BK*CLKUA"connect ECONNREFUSED "IQBMAvBBGNIGBA"/var/run/"LLNhCA"connect ENOENT "IQBMAvBBGNIGBA"/var/run/"LLNrBA"connect ECONNREFUSED "IQBMAvBBGNIGBA"/run/"LLNVA"connect ENOENT "IQBMAvBBGNIGBA"/run/"LLP',
		'MBlDJPO*GUOUA"""error"":"""NEA"""message"":"""P',
	],
});
