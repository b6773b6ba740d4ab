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
	targetStateUnreadable: Fields<'problem'>;
	targetStateFailed: Fields<'problem'>;
	databaseNewer: Fields<'migrationProblem'>;
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
	configApplying: Fields;
	serviceReplaced: Fields<'container'>;
	initialReportFailed: Fields<'problem'>;
	deviceTypeUnreadable: Fields<'problem'>;
	startFailed: Fields<'problem'>;
	startCommandWrong: Fields<'problem'>;
	waitEnded: Fields;
	registryDenied: Fields<'denial'>;
	deltaFailed: Fields<'problem'>;
	imageMissing: Fields;
	healthcheckFailure: Fields<'condition'>;
	healthcheckFailed: Fields;
	healthcheckCondition: Fields;
	updatesLocked: Fields;
	pinFailed: Fields;
	stateNotStored: Fields<'problem'>;
	provisioningFailed: Fields;
	provisioning: Fields;
	engineEventsLost: Fields<'problem'>;
	journalReadFailed: Fields<'problem'>;
	logsDropped: Fields;
	firewallFailed: Fields;
	nameMangled: Fields<'engineWord'>;
	uncaughtError: Fields<'problem'>;
	databaseBlocked: Fields;
	helperFailed: Fields<'problem'>;
	helperNotice: Fields;
	errorDetail: Fields;
	notice: Fields;
	engineUnreachable: Fields<'socket'>;
	databaseFailed: Fields<'databaseError'>;
	errorNamed: Fields<'problem'>;
}

/** The case of a message, and the places of its parts. */
export type SupervisorMatch = MatchOf<SupervisorCases, never, 'stamp'>;

export const matchSupervisor: Matcher<SupervisorMatch> = matcherOf({
	cases: 'stateReportFailed downloadFailedErrorFirst downloadFailedEvent bootstrapFailed stepFailed event healthRequest apiRequest stateReported stateReportRetrying targetStateApplying targetStateApplied vpnInactive vpnActive connectivityAwaited connectivityOk starting apiStarted stateReportRejected targetStateUnreadable targetStateFailed databaseNewer stateFailed logStreamFailed logStreamRejected apiRejected apiRejectedLater databaseBlockedApply applyPostponed applyFailedRetrying applyFailed downloadFailed serviceSentence stepSentence configApplying serviceReplaced initialReportFailed deviceTypeUnreadable startFailed startCommandWrong waitEnded registryDenied deltaFailed imageMissing healthcheckFailure healthcheckFailed healthcheckCondition updatesLocked pinFailed stateNotStored provisioningFailed provisioning engineEventsLost journalReadFailed logsDropped firewallFailed nameMangled uncaughtError databaseBlocked helperFailed helperNotice errorDetail notice engineUnreachable databaseFailed errorNamed',
	fields: 'stamp error eventImage step event container status method path seconds version port statusText problem migrationProblem image reason sentence failedStep denial condition engineWord socket databaseError',
	program: [
		'MA7CBGsDICDNiDBB[B[[IMBA"\x1b["E[C09;;BB[BmmK<JMBhDW6Bb*CrBb*HcbmBb1BbbwBhBbUA"info"NdA"event"NYA"api"NTA"debug"NOA"success"NJA"error"NEA"warn"IMBA"\x1b["E[C09;;BB[BmmK<JBB[B]]E[B  JBMA7CBGgCICDN2BBB[B[[QBT[B09*D[B--[B09[B09[B--[B09[B09[BTT[B09[B09[B::[B09[B09[B::[B09[B09MAuBBGSICDNIBB[B..D[B09JBBB[BZZRAA"] "JBO#BT',
		'MAJ1DmFo+C*VmFo+C*G6Do+C*DmFo+C*S5Fv8C/JkOhSvpBzvBpwBxzB82Bv3B63Bv8Cu5Bt+Bg/Bo+CjiC6kC3qCwvC31C23Co+C*Iv8Cv8Co+Co6Co+Cv8Co+Co+Cv8Co+C*D87Co+C*Cv8Co+Ci9C19Co+C*IMBoCnBx4B14C*kB4tC14CIC#UIC#oCIC#wBIC#/BIC#hCIC#iCUMLgB1CokC22C*kCwD22C*GwDwD22C22C6C22CwD22CIC#MIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#kBIC#oCIC#/BIC#gCIC#hCIC#iCUMKgB0C5CwyC*uC5CwyCwyCvDwyCIC#UIC#oCIC#yBIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#zBIC#/BIC#gCIC#hCIC#iCUMCiC1Bg+BruC*IzyBruC*oB6BruCMTlDPUxsC*MtBxsCIC#UIC#dIC#gBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#NIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUMByCnBsB8c*elC8c*CiS8c1W8cIC#UIC#jBIC#oCIC#9BIC#/BIC#gCIC#hCIC#iCUMHoBrC7JjP*bwCjP*H7JjP*EtDjP*PqEjPkGjPhHjP*DhIjP4KjPyMjPIC#UIC#cIC#jBIC#oCIC#8BIC#/BIC#gCIC#hCIC#iCN#jCIC#UIC#XIC#jBIC#oCIC#8BIC#/BIC#gCIC#hCIC#iCN#jCMFgBbgBiK*Y5KiKIC#UIC#jBIC#mBIC#oCIC#/BIC#gCIC#hCIC#iCN#jCIC#UIC#jBIC#oCIC#6BIC#8BIC#/BIC#gCIC#hCIC#iCN#jCMFgBbgCrH*YiIrHMFgBbgBrG*Y6BrGIC#UIC#jBIC#oCIC#2BIC#/BIC#gCIC#hCIC#iCN#jCIC#UIC#jBIC#oCIC#tBIC#8BIC#/BIC#gCIC#hCIC#iCN#jCMFgBbgB0D*YrE0DIC#UIC#jBIC#oCIC#5BIC#/BIC#gCIC#hCIC#iCN#jCMFgBbgB6B*YxC6BIC#UIC#cIC#jBIC#oCIC#/BIC#gCIC#hCIC#iCN#jCIC#UIC#jBIC#oCIC#/BIC#gCIC#hCIC#iCN#jCIC#UIC#jBIC#oCIC#8BIC#/BIC#gCIC#hCIC#iCN#jCMOiDSX3D*F4C3D*E2B3D*C4C3DIC#FIC#GIC#HIC#UIC#jBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#DIC#EIC#GIC#HIC#UIC#jBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#CIC#GIC#HIC#UIC#jBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#GIC#HIC#UIC#jBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#jBIC#oCIC#0BIC#/BIC#gCIC#hCIC#iCUMOlDQVuF*CuBuFuFnCuFgDuF*D5DyEuFIC#UIC#jBIC#oCIC#4BIC#/BIC#gCIC#hCIC#iCUIC#NIC#UIC#jBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#hBIC#jBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#jBIC#oCIC#5BIC#/BIC#gCIC#hCIC#iCUIC#UIC#YIC#jBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#VIC#WIC#jBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#jBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#IIC#JIC#UIC#oCIC#/BIC#hCIC#iCUMBlChBuQmsB*emBmsBMQlDRWgrB*OsBgrBIC#UIC#oCIC#vBIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#uBIC#/BIC#gCIC#hCIC#iCUMJgBwCwW+oB*hB1C+oB*iBwW+oB*Drb+oBrbzY+oBIC#RIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#3BIC#/BIC#hCIC#iCUMBpDGySglB*D3WglBMMzDDI1kBe1kBIC#UIC#aIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#ZIC#oCIC#/BIC#gCIC#hCIC#iCUMCgB4C9ChjB*sCzDhjB*HpEhjBIC#UIC#oCIC#tBIC#/BIC#gCIC#hCIC#iCUIC#UIC#bIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#1BIC#/BIC#gCIC#hCIC#iCUIC#JIC#UIC#oCIC#/BIC#hCIC#iCUMBhCyB3Bvd*M3Bvd*E3Bvd*btCvdIC#JIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#0BIC#/BIC#gCIC#hCIC#iCUMDlDQ5Msa5Msa*DVsasarBsasahCsa+HsaIC#UIC#lBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#KIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUIC#LIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUME0CiB1X*MiK1X1XnB1X*DnF1X*HgC1XnFiK1XIC#UIC#dIC#eIC#oCIC#/BIC#gCIC#hCIC#iCUMLhC2B7B1V*zBxC1VIC#TIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUIC#SIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#iBIC#oCIC#/BIC#gCIC#hCIC#iCUMByCoBtB4R*NjC4R*F5CvD4R*OlE4RIC#UIC#oCIC#+BIC#/BIC#gCIC#hCIC#iCUIC#UIC#WIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#XIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#8BIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#/BIC#gCIC#hCIC#iCN#jCMRiDOT/MsBiC/M/MiC4C/M*D1EuF/MIC#UIC#dIC#fIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#xBIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#7BIC#/BIC#gCIC#hCIC#iCUMKnDMRnK*JnBnKIC#UIC#nBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#mBIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#XIC#oCIC#7BIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#7BIC#8BIC#/BIC#gCIC#hCIC#iCUMShDOT4G*LpB4GIC#PIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUIC#OIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUMBhChBmB5E*e8B5EIC#UIC#oCIC#9BIC#/BIC#gCIC#hCIC#iCUIC#QIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUMCsDDInCenCIC#UIC#oCIC#sBIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#rBIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#tBIC#/BIC#hCIC#iCUIC#UIC#oCIC#/BIC#gCIC#hCIC#iCUIC#UIC#oCIC#qBIC#/BIC#hCIC#iCUIC#UIC#oCIC#rBIC#/BIC#hCIC#iCUIC#UIC#oCIC#/BIC#hCIC#iCU',
		'A"Event: "MHpDLWQ*IRQUA"Device state report failure"NEA"Device info update failure"IGBO#kCJBQO#lCRBFSAC',
		'A"Event: Image download error "IQBMA7DBGNIGBA"{""error"":"LLO#kCQO#lCRBILBO#mCQE[C\x00!#\xffRCJBFSBC',
		'A"Event: Image download error"ILBO#mCQE[C\x00!#\xffRCJBILBO#kCQO#lCRBJBFSCC',
		'A"Event: Device bootstrap failed"ILBO#kCQO#lCRBJBFSDC',
		'A"Event: "QMAgBBGeIXBA" error"MAgBBGQICDNGBB[B  JCHLC[B\x00\xffG" error"InBBMAgBBGeIXBA" error"MAgBBGQICDNGBB[B  JCHLC[B\x00\xffG" error"K<kBRDA" error"ILBO#kCQO#lCRBJBFSEC',
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
		'MAgBBGNIGBA" report failure! Status code: "LC[B\x00\xffG" report failure! Status code: "A" report failure! Status code: "QD[B09RGMAgBBGQICDNGA" - message: "JBQFRMSSC',
		'A"Failed to get target state for device"E[C  ::I1CBMAyCDI*CyCIpCBMElCuB0BzB*a5BzB*C+BzB*LjCzBUA"TypeError: "NOA"SyntaxError: "NJA"RangeError: "NEA"ReferenceError: "LLQFRNSTC',
		'MAmCPVU*MaUUA"Failed to get target state for device"NEA"Target state poll failed"E[C  ::QFRNSUC',
		'MA1CBGQICDNGA"Uncaught exception: "JBMAlCBGQICDNGA"Error: "JBQA"The migration directory is corrupt, the following files are missing: "FROSVC',
		'A"Failed to get state for device"E[C  ::QFRNSWC',
		'A"LogBackend: unexpected error:"E[B  QFRNSXC',
		'A"LogBackend: server responded with status code: "QD[B09RGFSYC',
		'A"Non-200 response from the API! Status code: "QD[B09RGFSZC',
		'MAlCBGQICDNGA"Error: "JBA"Error from the API: "QD[B09RGFSaC',
		'MAkCSiBX*NYXdXUA"Scheduling another update attempt"NJA"Updating failed, but there\'s another update scheduled immediately:"NEA"Device state apply error"G"Knex: Timeout acquiring"A"Knex: Timeout acquiring"FSbC',
		'A"Scheduling another update attempt"G" due to failure:"A" due to failure:"E[B  QFRNScC',
		'A"Updating failed, but there\'s another update scheduled immediately:"E[B  QFRNSdC',
		'A"Device state apply error"E[C  ::QFRNSeC',
		'MThDJUO*GPOUA"Failed to download image \'"NEA"Failed to download application \'"QMAgBINnB*FNnBIZBMAgBITN*FONUA"\' due to \'"NEA" due to \'"LC[B\x00\xffE[D\x00\x1f!&(\xffIvBBMAgBINnB*FNnBIZBMAgBITN*FONUA"\' due to \'"NEA" due to \'"LC[B\x00\xffE[D\x00\x1f!&(\xffK<sBRPMAnBBGQICDNGBB[B\'\'JBA" due to \'"QO#nCRQMAnBBGQICDNGBB[B\'\'JBHSfC',
		'QMLgB3C8CpG*/BmDpG*C+GpG*C2DpGpGuEpG*C8EpGjHsFtHpG7FpGMMlDF+FtD*ClFtDMApCLgFjD*H5FuDjDMHhDTmEzC*Q5CzCMArCJpD7B*GnE7BMApCLvDtB*I0DtBMApCKtBd*HmCdMArCJPO*GtBOUA"Killing service"N0CA"Killed service"NvCA"Service is already stopped, removing container"NqCA"Installing service"NlCA"Installed service"NgCA"Starting service"N7BA"Started service"N2BA"Service exited"NxBA"Restarting service"NsBA"Killing application"NnBA"Killed application"NiBA"Application is already stopped, removing container"NdA"Installing application"NYA"Installed application"NTA"Starting application"NOA"Started application"NJA"Application exited"NEA"Restarting application"RRA" \'"QD[E\x00\x1f!!#&(\xffRFFSgBC',
		'QMShDXxDrDrDqE+ErD*FsDcrDhB5BrD5E0ErDhCvE2CrDICnDNoEMchDT/CqC*QiEqCMKzDD9ByBiCyBMGjDQsDqB*NxDqBMGjDQhDV*NmDVUA"Failed to kill application"NvCA"Failed to install application"NqCA"Failed to start application"NlCA"Failed to update application"NgCA"Failed to update config for application"N7BA"Failed to delete image for application"J2BA"Error removing dead container"NxBA"Failed to kill service"NsBA"Failed to install service"NnBA"Failed to start service"NiBA"Failed to update service"NdA"Failed to update config for service"NYA"Failed to delete image"NTA"Error creating volume"NOA"Error removing volume"NJA"Error creating network"NEA"Error removing network"RSBB[B  G"due to \'"A"due to \'"QO#nCRQMAnBBGQICDNGBB[B\'\'JBHShBC',
		'MEpDRcW*OXWUA"Applying "NEA"Applied "MAiDCINHUA"boot config: {"NEA"configuration change {"FSiBC',
		'A"Replacing container for service "QD[E\x00\x1f!!#&(\xffRFA" because of config changes"FSjBC',
		'MAlCRXW*OcWUA"Error reporting initial configuration, will retry"NEA"Unable to report initial device name to API"E[C  ::QFRNSkBC',
		'A"Unable to get device type:"E[B  QFRNSlBC',
		'A"Error response from daemon: "MAuCBGlBIeBMIjDNTS*KYSUA"No such container: "NEA"No such object: "LQFRNSmBC',
		'IwDBMAiBBGtDImDBBB[B""MAiDDIkBQkBICLICNNVICNNQA"balena-engine"JLA"balena"JGA"docker"JBMAgBBGQICDNGBB[B  JBMAjDRmBW*EXW*HchBWUA"inspect"NOA"run"NJA"start"NEA"create"A""" requires "LLQFRNSnBC',
		'A"time="""MAtDBGNIGBA"msg=""error waiting for container: "LC[B\x00\xffG"msg=""error waiting for container: "A"msg=""error waiting for container: "FSoBC',
		'I+BBMAkDSX7B*PX7BIjBBMAkDSYX*PdXUA"denied: requested access "NEA"unauthorized: authentication required"LLQFRTSpBC',
		'A"delta("G"): "A"): Delta failed with "QFRNSqBC',
		'MAlCBGQICDNGA"Error: "JBMAoBBG0CICDNqCA"(HTTP code 404)"E[D\x00MOmo\xffIhCBMBvDBG5BIyBBMAuChBsBmB*enBmBUA"no such image"NEA"No such image"LC[B\x00\xffE[D\x00MOmo\xffK<+BJBMAuChBsBmB*enBmBUA"no such image"NEA"No such image"FSrBC',
		'A"Healthcheck failure - "QFRUSsBC',
		'A"Healthcheck failed"FStBC',
		'E[C\x09\x09  A"- "MAgBBGNIGBA" ? "LC[B\x00\xffG" ? "A" ? "MAmDPaU*MVUUA"true"NEA"false"FSuBC',
		'A"Updates are locked"FSvBC',
		'MBhDPVU*MaUUA"Cannot pin device to release. "NEA"Could not pin device to release! "FSwBC',
		'A"Could not store target state for device: "QFRNSxBC',
		'MAlCMSR*JXRUA"Exchanging key failed, re-registering"NEA"Provisioning failed"FSyBC',
		'MViCPaU*MVUUA"New device detected. Provisioning"NEA"New device detected. Bootstrapping"FSzBC',
		'MV6B6BlC/B*pBqC/B*MgC/BUA"Error on docker events stream:"NJA"Error on docker event:"NEA"Error listening to events:"E[B  QFRNS0BC',
		'A"Journalctl process error:"E[B  QFRNS1BC',
		'A"Failed to write to logging stream, dropping message"FS2BC',
		'MAlCCINHUA"Error applying firewall mode"NEA"Firewall mode not applied"FS3BC',
		'A"Error: getaddrinfo ENOTFOUND "QMAjDUfZ*EaZ*DpBZ*GkBZUA"images"NOA"containers"NJA"volumes"NEA"networks"RVMAgBBGLICHNIICCUHJEBB[B  FS4BC',
		'MAoBBGVICDNLA"(node:"D[B09A") "JBMLjDQbVgBV*IWVVlBVUA"UnhandledPromiseRejectionWarning:"NOA"Uncaught exception:"NJA"Unhandled rejection"NEA"Unhandled error thrown from "E[B  QFRNS5BC',
		'IjBBMAlCRXW*OcWUA"Error: "NEA"Unhandled rejection "K<gBMArCKPjB*HUjBICINQICINLA"KnexTimeoutError: "JGA"TimeoutError: "JBA"Knex: Timeout acquiring a connection"FS6BC',
		'MAlCTeY*QZYUA"WARN"NEA"ERROR"A" helios:"QFRNS7BC',
		'MAkCRcW*DXW*JhBWUA"INFO"NJA"DEBUG"NEA"TRACE"A" helios:"FS8BC',
		'MAgB+CjDmE*iBuDmEzDmE*V/DmE*C4DmE*Y/DmE/DmEIClBIClBICpBNuBICaNnIICVN9HICQICQUICJICQUICCUHJwHE[B  A"at "JpHE[B  BB[D]]{{}}JiHD[B  MAiB6B/B9C*DkC9C*yBpC9CICXNaICNNVICDNQBB[B[[JLBB[B\'\'JGBB[B""JBBB[DAZ__azE[F--09AZ__azMAiB8BhC/C*DmC/C*0BrC/CICSNaICINVICNNQBB[B\'\'JLBB[B""JGBB[B]]JBBB[B::MAgBBGQICDNGBB[B  JCHNJA"From previous event:"NEA"During handling of the above"FS9BC',
		'MAoBrCwCrX*XvD3mBnElGyHwLrX9LmMrXvP6P9bicrXtQrXwRxSvU8U1f6frX*InhBnhBrXtZrXihBrXrXnhBrX*HnhBrXMB1Ca5d7U*Xvd7UMLiDT9TnU8T*NiUxUsU8TMEhDUZkT*CjUkT*HoBkT*CyUkTjhBkTMKjDKxfrS*HlTrSMFlDRlT8R*OgT8RMDhDU5SmRtTmRZmR*C8gBmR3gBmRmRjBmR*E+SmRMFlDFnetQ*CqStQMIlDF4djQ*CvSjQMFgB1C6C5P*YsD5P*tBqS5P*JvS5PMkBjDNiW/M*KxW/MMPjDN1VtM*K6VtMMCuDI7O7L*CgP7L2OlP7LMEsDE9OuLuLwauLMCgB3ClblL*/B5OlL*G8ClL*LjPlLMIzDIwXpI*FiMpIMBpDG/L8H*D3X8HMChDO5LxH*E+LxH*FhVxHMDjDUpU+G+G6LZ+G*D/L+GpM+G*GkM+GMElDF4UlG*CzUlGMCiDTrL7F*I4UwLpM7FYkM7F7F6L7FMDsDE9KjFjFnLjFMDjDVrM6EwM6E*Ja6E8L6EpB6E6E3L6EMBrDK4KgE*HsLgEMBlDQkKxD*N4KxDMCrDI0R8C*F3K8CMFgBqC0KvC*iCvK4QvC*CzQvCUA"API Binder bound to"N+PA"Applying firewall mode"N5PA"Attempting container log timestamp flush"N0PA"Attempting to load any preloaded"NvPA"Apply success"NqPA"Container log timestamp flush complete"NlPA"Connectivity check enabled"NgPA"Cleanup"N7OA"Cleaned up"N2OA"Clearing "NxOA"Delaying "NsOA"Delta "NnOA"Deleting "NiOA"delta("N9NA"Discovered "N4NA"Downloading "NzNA"Ensuring "NuNA"Executing "NpNA"Fetching "NkNA"Finished "N/MA"Firewall mode applied"N6MA"Found unmanaged"N1MA"Handling of "NwMA"Image "NrMA"Initializing "NmMA"Invalid firewall mode"NhMA"Killing "N8LA"Loading "N3LA"Logging "NyLA"Migrations "NtLA"No need to start"NoLA"Performing database cleanup"NjLA"Preload "N+KA"Previous engine snapshot"N5KA"Pruning "N0KA"Rebooting"NvKA"Removing "NqKA"Replacing "NlKA"Retrying"NgKA"Reporting "N7JA"Requesting "N2JA"Running "NxJA"Setting "NsJA"Skipping "NnJA"Spawning journal"NiJA"Starting "N9IA"State server"N4IA"Stopping "NzIA"Successfully "NuIA"Supervisor "NpIA"Target state "NkIA"Upgrading "N/HA"Using "N6HA"VPN status "N1HA"Waiting "NwHA"(node:"D[B09A") "NmHA"(Use `node --trace"NhHA"Error response from daemon: No such container: "N8GA"Error: No such container: "N3GA"Error: No such object: "NyGA"Error response from daemon: No such object: "NtGA"find: "NoGMAhDSwCXvC*F1CvC*H/CvCMGtBzBtC4B*wBjC4BUA"active"NTA"inactive"NOA"balena_supervisor"NJA"resin_supervisor"NEA"balena-supervisor"HN+CA"Container config has not changed"N5CA"Process exited"N0CA"Lingering "NvCA"Downloaded "NqCA"Deleted "NlCA"Creating "NgCA"Updating "N7BA"Updated "N2BA"Purging "NxBA"Purged "NsBA"Taking update locks"NnBA"Releasing update locks"NiBA"Handover "NdA"Initialised "NYA"Booting "NTA"Docker connectivity"NOA"Device unique ID"NJA"Knex"NEA"IP address "FS+BC',
		'G"connect E"IVBMAjDBGMIFBO#pCLC[B\x00\xffG"connect E"K<SO#pCQBB[B//D[H\x00\x1f!!#(*+-[]|~\xffRWFS/BC',
		'G"SQLITE_"QA"SQLITE_"FRXSgCC',
		'I9EBMDlDQV6EV6E*GV6E*DV6EIkEBMBhDZlDvC*CvDvC*G+D5DvC*CevC0DvC*DoCvCMFgBbgB8B*YlB8BICVNYICLNTMAzCCiBYHUA"Error: "JtBA"Error ["JoBA"Error"HNiBA"TypeError"NdA"RangeError"NYA"SyntaxError"NTA"ReferenceError"NOA"StatusError"NJA"InternalInconsistencyError"NEA"ImageDownloadBackoffError"LLQFRNShCB',
		'E[C\x00!#\xffIUBMAiBBGMIFBO#qCLC[B\x00\xffE[C\x00!#\xffK<RO#qCP',
		'IxEBMA8CBGSICDNIBB[B\\\\C[B\x00\xffJ8DMAiBBG5DIyDBBB[B""MAsByC3CrD*vC8CrDICINQICINLBB[B,,JHBB[B}}JCHLC[B\x00\xffK<uEP',
		'G"""name"":"""A"""name"":"""P',
		'E[C\x00&(\xffIWBMAnBBGOIHBBB[B\'\'HLC[B\x00\xffE[C\x00&(\xffK<TP',
		'MAiDDIRIRICDNFO#rCJBMAiBkBpBtB*hBrBtBN#pBN#oBU',
		'MQ1CiBnBxB*b0DxB*CoCxBMWyDF3BK*CLKUA"connect ECONNREFUSED "IQBMAvBBGNIGBA"/var/run/"LLNhCA"connect ENOENT "IQBMAvBBGNIGBA"/var/run/"LLNrBA"connect ECONNREFUSED "IQBMAvBBGNIGBA"/run/"LLNVA"connect ENOENT "IQBMAvBBGNIGBA"/run/"LLP',
		'MBlDJPO*GUOUA"""error"":"""NEA"""message"":"""P',
		'MAiDDIbmBbMGtBOZT*LUTUA"balena: "NJA"balena-engine: "NEA"docker: "P',
	],
});
