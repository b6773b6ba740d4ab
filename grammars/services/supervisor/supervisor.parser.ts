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
		'LA7CBGsDICDMiDBB[B[[IMBA"\x1b["E[C09;;BB[BmmJ<MLBhDW6Bb*CrBb*HcbmBb1BbbwBhBbTA"info"MdA"event"MYA"api"MTA"debug"MOA"success"MJA"error"MEA"warn"IMBA"\x1b["E[C09;;BB[BmmJ<MBB[B]]E[B  JBLA7CBGgCICDM2BBB[B[[PBT[B09*D[B--[B09[B09[B--[B09[B09[BTT[B09[B09[B::[B09[B09[B::[B09[B09LAuBBGSICDMIBB[B..D[B09JBBB[BZZQAA"] "JBN#BS',
		'LAJ1DmFx7B*VmFx7B*G6Dx7B*DmFx7B*SzFk7BjGzGiOqa/dverhBviBh2B8iBk7BkkBxoB+oBx7B1rBptBlyBpzBk4B35Bx7B*Ik7Bk7Bx7Bn6Bx7Bk7Bx7Bx7Bk7Bx7B*D36Bx7B*Ck7Bx7B*LLBoCnBnjBq3B*kB3yBq3BIC#kBIC#vBIC#xBIC#yBTIC#MIC#vBIC#wBIC#xBIC#yBTIC#mBIC#vBIC#wBIC#xBIC#yBTLTgB1C6CikB*jCwEikB*MpGikBikBLBlChBohB3xB*emB3xBIC#UIC#vBIC#wBIC#xBIC#yBTLBlChByfhwB*emBhwBIC#bIC#eIC#vBIC#wBIC#xBIC#yBTLBlChB5douB*ezOouBLByDHMitB*C5IitBjditBLGgBwC1CtkB*/B6GtkB*DrHtkB*E8HtkBtkB8HtkBLHoBnCgD0D*bsC0D*HgD0D*egD0DIC#aIC#uBIC#vBIC#wBIC#xBIC#yBM#zBIC#hBIC#uBIC#vBIC#wBIC#xBIC#yBM#zBIC#uBIC#vBIC#wBIC#xBIC#yBM#zBIC#sBIC#vBIC#wBIC#xBIC#yBM#zBIC#aIC#vBIC#wBIC#xBIC#yBM#zBIC#pBIC#vBIC#wBIC#xBIC#yBM#zBLOiDSX8C*FmC8C*EtB8C*CmC8CIC#FIC#GIC#HIC#vBIC#wBIC#xBIC#yBTIC#DIC#EIC#GIC#HIC#vBIC#wBIC#xBIC#yBTIC#CIC#GIC#HIC#vBIC#wBIC#xBIC#yBTIC#GIC#HIC#vBIC#wBIC#xBIC#yBTLOlDQV6gB*ClB6gB6gB1B6gBlC6gB*D1ClD6gBIC#rBIC#vBIC#wBIC#xBIC#yBTIC#NIC#vBIC#wBIC#xBIC#yBTIC#fIC#vBIC#wBIC#xBIC#yBTIC#sBIC#vBIC#wBIC#xBIC#yBTIC#WIC#vBIC#wBIC#xBIC#yBTIC#VIC#vBIC#wBIC#xBIC#yBTIC#IIC#JIC#vBIC#xBIC#yBTLBlChBmM1c*emB1cLQlDRWvb*OmBvbIC#jBIC#vBIC#wBIC#xBIC#yBTIC#iBIC#vBIC#wBIC#xBIC#yBTLGhDPwR5Z*CU5Z*IwR5ZIC#RIC#vBIC#wBIC#xBIC#yBTIC#qBIC#vBIC#xBIC#yBTLMzDDIoYYoYIC#YIC#vBIC#wBIC#xBIC#yBTIC#XIC#vBIC#wBIC#xBIC#yBTLCgB4C9CgX*sCtDgX*H9DgXIC#hBIC#vBIC#wBIC#xBIC#yBTIC#ZIC#vBIC#wBIC#xBIC#yBTIC#oBIC#vBIC#wBIC#xBIC#yBTIC#JIC#vBIC#xBIC#yBTLBhCyB3BmS*M3BmS*E3BmS*bnCmSIC#JIC#vBIC#wBIC#xBIC#yBTIC#nBIC#vBIC#wBIC#xBIC#yBTLCmDPmHvP*GmHvPUvP*CkBvPIC#KIC#vBIC#wBIC#xBIC#yBTIC#LIC#vBIC#wBIC#xBIC#yBTLBxCpB7N*RuB7N*PyFhC7N*CyF7NIC#bIC#cIC#vBIC#wBIC#xBIC#yBTLLhC2B7B6L*zBrC6LIC#TIC#vBIC#wBIC#xBIC#yBTIC#SIC#vBIC#wBIC#xBIC#yBTLBpDR8D/I*OW/IIC#vBIC#wBIC#xBIC#yBM#zBLJgBzC4C7H*uBoD7H*ToD4D7H*KrE7HIC#uBIC#vBIC#wBIC#xBIC#yBTIC#tBIC#vBIC#wBIC#xBIC#yBTIC#bIC#dIC#vBIC#wBIC#xBIC#yBTIC#lBIC#vBIC#wBIC#xBIC#yBTLShDOTgD*LjBgDIC#PIC#vBIC#wBIC#xBIC#yBTIC#OIC#vBIC#wBIC#xBIC#yBTIC#QIC#vBIC#wBIC#xBIC#yBTIC#gBIC#vBIC#wBIC#xBIC#yBTIC#hBIC#vBIC#xBIC#yBTIC#vBIC#wBIC#xBIC#yBTIC#vBIC#xBIC#yBT',
		'A"Event: "LHpDLWQ*IRQTA"Device state report failure"MEA"Device info update failure"IGBN#1BJBPN#2BQBFRAJ#0B',
		'A"Event: Image download error "IKBIGBA"{""error"":"KKN#1BPN#2BQBILBN#3BPE[C\x00!#\xffQCJBFRBJ#0B',
		'A"Event: Image download error"ILBN#3BPE[C\x00!#\xffQCJBILBN#1BPN#2BQBJBFRCJ#0B',
		'A"Event: Device bootstrap failed"ILBN#1BPN#2BQBJBFRDJ#0B',
		'A"Event: "PIXBA" error"LAgBBGQICDMGBB[B  JCHKC[B\x00\xffG" error"IeBIXBA" error"LAgBBGQICDMGBB[B  JCHKC[B\x00\xffJ<hBQDA" error"ILBN#1BPN#2BQBJBFREJ#0B',
		'A"Event: "PIjEBLBKyD9D3D*vD4D3DTA" {"MEA" \x0a"KC[B\x00\xffE[C\x00\x1f!\xffIqEBIjEBLBKyD9D3D*vD4D3DTA" {"MEA" \x0a"KC[B\x00\xffJ<sEQEFRFJ#0B',
		'A"GET /v1/healthy "PD[B09QFFRGJ#0B',
		'PLAkCNhCsBsBtBmCsB*FrCSsBLBhCVqBa*MgBa*ElBaTA"GET"MdA"POST"MYA"PUT"MTA"PATCH"MOA"DELETE"MJA"HEAD"MEA"OPTIONS"QGA" /"PE[C\x00\x1f!\xffQHBB[B  PD[B09QFFRHJ#0B',
		'A"Reported current state to the cloud"FRIJ#0B',
		'A"Retrying current state report in "PD[B09QIA" second"FRJJ#0B',
		'A"Applying target state"FRKJ#0B',
		'LAkCDOIJITA"Finished applying target state"MEA"Device state apply success"FRLJ#0B',
		'A"VPN connection is not active"FRMJ#0B',
		'A"VPN connection is active"FRNJ#0B',
		'A"Waiting for connectivity"FROJ#0B',
		'A"Internet Connectivity: OK"FRPJ#0B',
		'A"Supervisor v"PD[C\x00\x1f!\xffQJA" starting up"FRQJ#0B',
		'A"Supervisor API successfully started on port "PD[B09QKFRRJ#0B',
		'A"Device state report failure! Status code: "PD[B09QFLAgBBGQICDMGA" - message: "JBPFQLRSJ#0B',
		'A"Failed to get target state for device"E[C  ::PFQMRTJ#0B',
		'A"Failed to get state for device"E[C  ::PFQMRUJ#0B',
		'A"LogBackend: unexpected error:"E[B  PFQMRVJ#0B',
		'A"LogBackend: server responded with status code: "PD[B09QFFRWJ#0B',
		'A"Non-200 response from the API! Status code: "PD[B09QFFRXJ#0B',
		'LAlCBGQICDMGA"Error: "JBA"Error from the API: "PD[B09QFFRYJ#0B',
		'LAkCSiBX*NYXdXTA"Scheduling another update attempt"MJA"Updating failed, but there\'s another update scheduled immediately:"MEA"Device state apply error"G"Knex: Timeout acquiring"A"Knex: Timeout acquiring"FRZJ#0B',
		'A"Scheduling another update attempt"G" due to failure:"A" due to failure:"E[B  PFQMRaJ#0B',
		'A"Updating failed, but there\'s another update scheduled immediately:"E[B  PFQMRbJ#0B',
		'A"Device state apply error"E[C  ::PFQMRcJ#0B',
		'A"Failed to download image \'"PIGBA"\' due to \'"KC[B\x00\xffG"\' due to \'"QNA"\' due to \'"PE[C\x00&(\xffIOBIHBBB[B\'\'HKC[B\x00\xffJ<QQOLAnBBGQICDMGBB[B\'\'JBHRdJ#0B',
		'A"delta("G"): "A"): Delta failed with "PFQMReJ#0B',
		'LAlCBGQICDMGA"Error: "JBLAoBBGsCICDMiCA"(HTTP code 404)"E[D\x00MOmo\xffI5BBIyBBLAuChBsBmB*enBmBTA"no such image"MEA"No such image"KC[B\x00\xffJ<7BJBLAuChBsBmB*enBmBTA"no such image"MEA"No such image"FRfJ#0B',
		'A"Healthcheck failure - "PFQPRgBJ#0B',
		'A"Healthcheck failed"FRhBJ#0B',
		'E[C\x09\x09  A"- "IGBA" ? "KC[B\x00\xffG" ? "A" ? "LAmDPaU*MVUTA"true"MEA"false"FRiBJ#0B',
		'A"Updates are locked"FRjBJ#0B',
		'A"Cannot pin device to release. "FRkBJ#0B',
		'LAlCMSR*JXRTA"Exchanging key failed, re-registering"MEA"Provisioning failed"FRlBJ#0B',
		'LViCPaU*MVUTA"New device detected. Provisioning"MEA"New device detected. Bootstrapping"FRmBJ#0B',
		'LGsDEPJJKJTA"Error on docker events stream:"MEA"Error listening to events:"E[B  PFQMRnBJ#0B',
		'A"Journalctl process error:"E[B  PFQMRoBJ#0B',
		'A"Failed to write to logging stream, dropping message"FRpBJ#0B',
		'LAlCCINHTA"Error applying firewall mode"MEA"Firewall mode not applied"FRqBJ#0B',
		'LAoBBGVICDMLA"(node:"D[B09A") "JBLCjDGRL*DMLTA"UnhandledPromiseRejectionWarning:"MEA"Uncaught exception:"E[B  PFQMRrBJ#0B',
		'IjBBLAlCRXW*OcWTA"Error: "MEA"Unhandled rejection "J<jBLArCKPjB*HUjBICIMQICIMLA"KnexTimeoutError: "JGA"TimeoutError: "JBA"Knex: Timeout acquiring a connection"FRsBJ#0B',
		'LAgB+CjDmE*iBuDmEzDmE*V/DmE*C4DmE*Y/DmE/DmEIClBIClBICpBMuBICaMnIICVM9HICQICQTICJICQTICCTHJwHE[B  A"at "JpHE[B  BB[D]]{{}}JiHD[B  LAiB6B/B9C*DkC9C*yBpC9CICXMaICNMVICDMQBB[B[[JLBB[B\'\'JGBB[B""JBBB[DAZ__azE[F--09AZ__azLAiB8BhC/C*DmC/C*0BrC/CICSMaICIMVICNMQBB[B\'\'JLBB[B""JGBB[B]]JBBB[B::LAgBBGQICDMGBB[B  JCHMJA"From previous event:"MEA"During handling of the above"FRtBJ#0B',
		'LAoBrCwC/S*XvD0gBnEjG8G6K/SuWnL/SjOuOxX2X/ShP/S6P4Q6a2Spbub/S*I7c7c/ShV/S2c/S/S7c/S*H7c/SLB1CatZvQ*XjZvQLLiDTxP7PwP*N2PlQgQwPLEhDSX4O*C3P4O*HmB4O*CmQ4OLKjDKnbhO*H7OhOLFlDR7OyN*O2OyNLDhDUvO8MjP8M5O8M*C7a8M2a8M8MoP8M*E0O8MLFgB1C6CjM*YsDjM*tB0OjM*J5OjMLkBjDNsSpJ*K7SpJLPjDN/R3I*KkS3ILCuDIlLlI*CqLlIgLvLlILCgB3ChW4H*/BsL4H*GxL4H*L2L4HLBpDG/I8E*DgT8ELChDO5IxE*E+IxE*FhSxELDjDUpR+D+D6I+D*E/I+DpJ+D*GkJ+DLEhDZ/IlD*CuJlD*CzJlD*E1IlDlDpJlD*C6IlDlDkJlDLDjDV4JnC9JnC*JanCpJnCpBnCnCkJnCLBrDKlItB*H5ItBLBlDQxHe*NlIeLBwDEpIJJuIJTA"API Binder bound to"MnOA"Applying firewall mode"MiOA"Attempting container log timestamp flush"M9NA"Attempting to load any preloaded"M4NA"Apply success"MzNA"Container log timestamp flush complete"MuNA"Connectivity check enabled"MpNA"Cleanup"MkNA"Cleaned up"M/MA"Clearing "M6MA"Delaying "M1MA"Delta "MwMA"Deleting "MrMA"delta("MmMA"Discovered "MhMA"Downloading "M8LA"Ensuring "M3LA"Executing "MyLA"Fetching "MtLA"Finished "MoLA"Firewall mode applied"MjLA"Found unmanaged"M+KA"Handling of "M5KA"Image "M0KA"Initializing "MvKA"Invalid firewall mode"MqKA"Killing "MlKA"Loading "MgKA"Logging "M7JA"Migrations "M2JA"No need to start"MxJA"Performing database cleanup"MsJA"Preload "MnJA"Previous engine snapshot"MiJA"Pruning "M9IA"Rebooting"M4IA"Removing "MzIA"Replacing "MuIA"Retrying"MpIA"Reporting "MkIA"Requesting "M/HA"Running "M6HA"Setting "M1HA"Skipping "MwHA"Spawning journal"MrHA"Starting "MmHA"State server"MhHA"Stopping "M8GA"Successfully "M3GA"Supervisor "MyGA"Target state "MtGA"Upgrading "MoGA"Using "MjGA"VPN status "M+FA"Waiting "M5FA"(node:"D[B09A") "MvFA"(Use `node --trace"MqFA"Error response from daemon: No such container: "MlFA"Error: No such container: "MgFA"Error: No such object: "M7EA"Error response from daemon: No such object: "M2EA"find: "MxELAhDSwCXvC*F1CvC*H/CvCLGtBzBtC4B*wBjC4BTA"active"MTA"inactive"MOA"balena_supervisor"MJA"resin_supervisor"MEA"balena-supervisor"HMnBA"Container config has not changed"MiBA"Process exited"MdA"Lingering "MYA"Booting "MTA"Docker connectivity"MOA"Device unique ID"MJA"Knex"MEA"IP address "FRuBJ#0B',
		'G"connect E"IMBIFBN#4BKC[B\x00\xffJ<PN#4BPBB[B//D[H\x00\x1f!!#(*+-[]|~\xffQQFRvBJ#0B',
		'G"SQLITE_"PA"SQLITE_"FQRRwBJ#0B',
		'IzCBIvCBLBhDZwBlB*C6BlB*GpCkClB*CmBlB/BlB*DelBLAzCCXNHTA"Error"MiBA"TypeError"MdA"RangeError"MYA"SyntaxError"MTA"ReferenceError"MOA"StatusError"MJA"InternalInconsistencyError"MEA"ImageDownloadBackoffError"KKPFQMRxBO',
		'O',
		'E[C\x00!#\xffIMBIFBN#5BKC[B\x00\xffJ<ON#5BO',
		'IrEBLA8CBGSICDMIBB[B\\\\C[B\x00\xffJ2DIyDBBB[B""LAsByC3CrD*vC8CrDICIMQICIMLBB[B,,JHBB[B}}JCHKC[B\x00\xffJ<rEO',
		'G"""name"":"""A"""name"":"""O',
		'LQ1CiBnBxB*biDxB*CiCxBLWyDFrBK*CLKTA"connect ECONNREFUSED "IKBIGBA"/var/run/"KKMvBA"connect ENOENT "IKBIGBA"/var/run/"KKMfA"connect ECONNREFUSED "IKBIGBA"/run/"KKMPA"connect ENOENT "IKBIGBA"/run/"KKO',
		'LBlDJPO*GUOTA"""error"":"""MEA"""message"":"""O',
	],
});
