// Generated from kernel.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface KernelCases {
	booting: Fields<'version'>;
	outOfMemory: Fields<'pid' | 'program'>;
	containerOutOfMemory: Fields<'pid' | 'program'>;
	processKilled: Fields<'pid' | 'program'>;
	processReaped: Fields<'pid' | 'program'>;
	oomVictim: Fields<'constraint' | 'victim' | 'pid'>;
	oomVictimCut: Fields;
	oomKillerInvoked: Fields<'program'>;
	cgroupLimitReached: Fields<'cgroup'>;
	ioError: Fields<'device'>;
	bufferIoError: Fields<'device'>;
	filesystemError: Fields<'device'>;
	remountedReadOnly: Fields<'device'>;
	ext4Damaged: Fields<'device'>;
	ext4Unreadable: Fields<'device'>;
	olderFilesystemTried: Fields<'device'>;
	mountRefused: Fields<'device'>;
	fatDamaged: Fields<'device'>;
	fatReadOnly: Fields<'device'>;
	fatUnreadable: Fields<'device'>;
	oldFatDamaged: Fields<'device'>;
	xfsDamaged: Fields<'device'>;
	xfsIoError: Fields<'device'>;
	ubifsReadOnly: Fields;
	ubifsNotOpened: Fields;
	ubifsDamaged: Fields;
	ubiIoError: Fields<'ubi'>;
	oldUbiIoError: Fields;
	flashNotErased: Fields;
	flashLocked: Fields;
	flashNodeDamaged: Fields;
	squashfsDamaged: Fields;
	squashfsRefused: Fields;
	overlayNotWritable: Fields<'errno'>;
	overlayPartMissing: Fields<'path' | 'errno'>;
	verityDamaged: Fields<'verityDevice'>;
	f2fsDamaged: Fields<'device'>;
	btrfsReadOnly: Fields<'device'>;
	btrfsErrorCount: Fields<'device'>;
	btrfsIoError: Fields<'device'>;
	btrfsDamaged: Fields<'device'>;
	journalAborted: Fields<'device'>;
	abortedJournalFound: Fields;
	oldErrors: Fields<'device'>;
	cardSilent: Fields<'card'>;
	sdioCardSilent: Fields<'card'>;
	cardTuningFailed: Fields<'card'>;
	cardError: Fields<'card'>;
	cardRemoved: Fields<'card'>;
	filesystemIoError: Fields<'device'>;
	recordedError: Fields<'device'>;
	mountedWithErrors: Fields<'device'>;
	knownErrors: Fields<'device'>;
	uncleanVolume: Fields<'device'>;
	journalIoError: Fields<'device'>;
	diskControllerDown: Fields<'device'>;
	nvmeSilent: Fields<'device'>;
	nvmeGone: Fields<'device'>;
	nvmeQuirk: Fields<'device'>;
	ataFailed: Fields<'ataDevice'>;
	ataDeviceFailed: Fields<'ataDevice'>;
	ataPortFailed: Fields<'ataPort'>;
	usbDiskAborted: Fields<'disk'>;
	usbDiskNotReset: Fields<'host'>;
	usbDiskReset: Fields<'host'>;
	diskFaulty: Fields<'disk'>;
	diskOffline: Fields<'scsiAddress'>;
	cachePageMissing: Fields<'disk'>;
	scsiFailed: Fields<'disk'>;
	programCrashed: Fields<'crashed' | 'pid'>;
	programTrapped: Fields<'crashed' | 'pid'>;
	taskLimitReached: Fields<'cgroup'>;
	allocationFailed: Fields<'crashed'>;
	connectionTableFull: Fields;
	interfaceNotReleased: Fields<'interface'>;
	clockSourceUnstable: Fields;
	warned: Fields;
	hardwareError: Fields;
	memoryError: Fields;
	taskBlocked: Fields<'task' | 'seconds'>;
	cpuStalled: Fields;
	cpuLockedUp: Fields;
	watchdogLeftRunning: Fields<'watchdog'>;
	overTemperature: Fields;
	temperatureNormal: Fields;
	temperatureCritical: Fields<'zone'>;
	usbDeviceError: Fields<'port' | 'errno'>;
	usbResetFailed: Fields<'port' | 'errno'>;
	usbDeviceLost: Fields<'port'>;
	usbDescriptorMissing: Fields<'port'>;
	usbDeviceReset: Fields<'port'>;
	serialPortLost: Fields<'port'>;
	usbNetworkSilent: Fields<'hardware' | 'errno'>;
	usbTransferFailed: Fields<'controller'>;
	usbDeviceAnnounced: Fields<'port'>;
	usbDisconnected: Fields<'port' | 'number'>;
	usbOverCurrent: Fields<'port'>;
	usbControllerDied: Fields<'controller'>;
	usbControllerProbe: Fields<'controller' | 'errno'>;
	wifiFirmwareCrashed: Fields;
	wifiCommandFailed: Fields;
	wifiFirmwareLoaded: Fields<'wifiDriver' | 'wifiDevice'>;
	brcmFirmwareLoaded: Fields;
	wifiFirmwareMissing: Fields<'wifiDriver' | 'wifiDevice'>;
	usbWifiFirmwareMissing: Fields<'wifiPort'>;
	nvidiaFailed: Fields;
	nvgpuFailed: Fields<'hardware'>;
	gpuHung: Fields;
	gpuRecovered: Fields;
	wlcoreFirmwareMissing: Fields;
	usbWifiFirmwareLost: Fields<'wifiPort'>;
	wifiUnanswered: Fields<'interface'>;
	wifiRefused: Fields<'interface'>;
	wifiDisconnected: Fields<'interface' | 'reason'>;
	wifiLost: Fields<'interface'>;
	wifiAssociated: Fields<'interface'>;
	rtcDoubted: Fields;
	firmwareRequestRefused: Fields;
	firmwareTablesFaulty: Fields;
	smbusMissing: Fields;
	advertisementCut: Fields;
	regulatoryFileMissing: Fields;
	clockMissing: Fields;
	screenMissing: Fields;
	interruptSlow: Fields;
	moduleTaints: Fields<'driver'>;
	nodeMissing: Fields<'driver'>;
	supplyMissing: Fields<'driver' | 'hardware'>;
	debounceNotSet: Fields<'driver' | 'hardware'>;
	deviceScreenMissing: Fields<'driver' | 'hardware'>;
	portsNotAssigned: Fields<'driver' | 'hardware'>;
	busErrorCorrected: Fields<'driver' | 'hardware'>;
	networkCardHung: Fields<'interface' | 'driver'>;
	oops: Fields<'fault'>;
	routine: Fields;
	panic: Fields<'panic'>;
	underVoltage: Fields;
	voltageNormalised: Fields;
	linkUp: Fields<'interface'>;
	linkDown: Fields<'interface'>;
	networkCardSilent: Fields<'interface' | 'driver'>;
	probeFailed: Fields<'driver' | 'hardware' | 'errno'>;
	driverFailed: Fields<'driver' | 'hardware' | 'errno'>;
	firmwareFileMissing: Fields<'driver' | 'hardware' | 'file' | 'errno'>;
}

/** The case of a message, and the places of its parts. */
export type KernelMatch = MatchOf<KernelCases>;

export const matchKernel: Matcher<KernelMatch> = matcherOf({
	cases: 'booting outOfMemory containerOutOfMemory processKilled processReaped oomVictim oomVictimCut oomKillerInvoked cgroupLimitReached ioError bufferIoError filesystemError remountedReadOnly ext4Damaged ext4Unreadable olderFilesystemTried mountRefused fatDamaged fatReadOnly fatUnreadable oldFatDamaged xfsDamaged xfsIoError ubifsReadOnly ubifsNotOpened ubifsDamaged ubiIoError oldUbiIoError flashNotErased flashLocked flashNodeDamaged squashfsDamaged squashfsRefused overlayNotWritable overlayPartMissing verityDamaged f2fsDamaged btrfsReadOnly btrfsErrorCount btrfsIoError btrfsDamaged journalAborted abortedJournalFound oldErrors cardSilent sdioCardSilent cardTuningFailed cardError cardRemoved filesystemIoError recordedError mountedWithErrors knownErrors uncleanVolume journalIoError diskControllerDown nvmeSilent nvmeGone nvmeQuirk ataFailed ataDeviceFailed ataPortFailed usbDiskAborted usbDiskNotReset usbDiskReset diskFaulty diskOffline cachePageMissing scsiFailed programCrashed programTrapped taskLimitReached allocationFailed connectionTableFull interfaceNotReleased clockSourceUnstable warned hardwareError memoryError taskBlocked cpuStalled cpuLockedUp watchdogLeftRunning overTemperature temperatureNormal temperatureCritical usbDeviceError usbResetFailed usbDeviceLost usbDescriptorMissing usbDeviceReset serialPortLost usbNetworkSilent usbTransferFailed usbDeviceAnnounced usbDisconnected usbOverCurrent usbControllerDied usbControllerProbe wifiFirmwareCrashed wifiCommandFailed wifiFirmwareLoaded brcmFirmwareLoaded wifiFirmwareMissing usbWifiFirmwareMissing nvidiaFailed nvgpuFailed gpuHung gpuRecovered wlcoreFirmwareMissing usbWifiFirmwareLost wifiUnanswered wifiRefused wifiDisconnected wifiLost wifiAssociated rtcDoubted firmwareRequestRefused firmwareTablesFaulty smbusMissing advertisementCut regulatoryFileMissing clockMissing screenMissing interruptSlow moduleTaints nodeMissing supplyMissing debounceNotSet deviceScreenMissing portsNotAssigned busErrorCorrected networkCardHung oops routine panic underVoltage voltageNormalised linkUp linkDown networkCardSilent probeFailed driverFailed firmwareFileMissing',
	fields: 'version pid program constraint victim cgroup device ubi errno path verityDevice card ataDevice ataPort disk host scsiAddress crashed interface task seconds watchdog zone port hardware controller number wifiDriver wifiDevice wifiPort reason driver fault panic file',
	program: [
		'MA7CBGcICDNSBB[B[[E[B  D[B09BB[B..D[B09A"] "JBO#BT',
		'MBvBqCqxD5sE5sEvC5sE*EtqEl+C5sE*G1D0IxToPuQ/R5sE98B5sE*DqxB3U5sElWrpD5sE5sExWpe9e3+DjgB5sE*H5sBi2Bo6BygCrkCopClsCrtC7yC5sE5sEg4Ct9CxgDpjD55DrpDxqD2zDu2D/6DmhEqnEjqE5sEIC#JIC#1EIC#mBIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMDtBiBnBkpE*LzCkpE*S5DkpEIC#JIC#SIC#0EIC#1EIC#3BIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#WIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#uCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMGkC0BiDiDlkE*CiDlkE*a5BlkE*JiDlkEoElkE*DuFlkEIC#JIC#aIC#bIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#4BIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#dIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#ZIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#wCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAuCGLr8D*D33Cr8DIC#JIC#1EIC#nCIC#qCIC#qFIC#rFIC#mEIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMA4CEJ66D66DyB66DIC#JIC#XIC#YIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#qFIC#4DIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMGyDDspBi4DIi4DIC#JIC#1EIC#nCIC#qCIC#xCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAjCHylB02D*EyoD02DMGgB4C9Co2D*hCyGo2DjEo2D*CsFo2D*MyGo2DIC#JIC#1EIC#pBIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#oBIC#qBIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nBIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#qBIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMGhDP8pCwuD8pCwuD8pCwuD*H8pChTwuDIC#JIC#1EIC#nCIC#qCIC#rDIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMIoBwC1CwL*7BtHwL*QkKwLMDyBDIuB3ChqDIC#JIC#SIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#RIC#SIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#OIC#PIC#QIC#RIC#SIC#1EIC#sBIC#tBIC#1BIC#2BIC#3BIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMDyBDIIuBplDIC#JIC#NIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#NIC#1EIC#sBIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#sBIC#zBIC#0BIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#sBIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMDgBxCs7BggD*V09CggD*qB2C+xCggD*F9GggD*DjIggDMKiC2B7Bq9C*T7Bq9C*M7Bq9C*QhDq9CIC#JIC#1EIC#nCIC#qCIC#zCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#0CIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#KIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#qFIC#3DIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAhC1B6B32C*yBgD32CIC#JIC#1EIC#rBIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#cIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAoDM20BxyC*DRxyC*Cx/B7DhFxyCMFjCZegyC*WkCgyCIC#JIC#1EIC#nCIC#qCIC#/EIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#vCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#yCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#hCIC#iCIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMA7CZensC*WnCnsCIC#JIC#1EIC#nCIC#qCIC#pFIC#qFIC#9DIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#gCIC#jCIC#kCIC#lCIC#mCIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMArCmBrBuoCxCuoC*V3DuoCuoC6jBuoCykCuoC6jBuoC*D5rBuoCIC#JIC#1EIC#nCIC#qCIC#qFIC#rFIC#pEIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#EIC#JIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#lBIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAjDMRxjC*J3BxjCIC#JIC#1EIC#nCIC#qCIC#qFIC#7DIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#rCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#pCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAjDWusBu/B*Pbu/B*ChCu/BIC#JIC#1EIC#nCIC#qCIC#3CIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMIgBbgBt9B*YpCt9BIC#JIC#1EIC#nCIC#qCIC#/CIC#jDIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#kDIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAmCuBqV+5B*DzB5C+5B*WqV+5B*K/D+5B+5B+mB+5BIC#FIC#JIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#CIC#JIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#qFIC#5DIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAiC2B7B50B*eqZhD50B*L5hB50B*FnE50BIC#JIC#1EIC#nCIC#qCIC#qFIC#6DIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#tCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#vDIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAhDTYsvBsvBgtBsvB*H+BsvB*EgtBsvBIC#JIC#1EIC#nCIC#qCIC#pFIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#6EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMApCtB0HosB*K0HosB*O5QosB*C0HosB*KyBosBIC#JIC#1EIC#nCIC#qCIC#sCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMDtBoCtCwpB*wB2DwpB*S8EwpBwpBIC#HIC#IIC#JIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#GIC#JIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#qFIC#rFIC#nEIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#2EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAiDTY5GtEoiB*CzFoiB*G5GoiB*C/HoiBMIgBbgBwhB*YsCwhBIC#JIC#1EIC#nCIC#qCIC#lFIC#nDIC#pDIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#lFIC#oDIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#qFIC#8DIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#qFIC#+DIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#LIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#oCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAhDV3WjZ*SajZIC#JIC#1EIC#nCIC#qCIC#4CIC#hFIC#7CIC#8CIC#gDIC#hDIC#iDIC#qDIC#wDIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMChDXcrWlCrDrW*CmRrW*NmRrWIC#JIC#1EIC#8EIC#/BIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#qFIC#2DIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#9CIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAiCnBsB6R*LyC6R*Q4D6R*F+E6RIC#JIC#MIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#DIC#JIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#qFIC#rFIC#oEIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#hFIC#iDIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMClDJOzLvDzL*E1EzLMVjDQVlL*N7BlLIC#JIC#1EIC#jBIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#kBIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#sDIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#5BIC#6BIC#7BIC#8BIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMApDFKvF*CzBvFIC#JIC#1EIC#nCIC#qCIC#nDIC#pDIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#lFIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFMAhDFK2C*CwB2CIC#JIC#1EIC#nCIC#qCIC#+CIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#0EIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wFIC#JIC#1EIC#nCIC#qCIC#qFIC#rFIC#qEIC#rEIC#sEIC#tEIC#uEN#wF',
		'A"Linux version "QD[C\x00\x1f!\xffRAFSAC',
		'A"Out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#yERCBB[B))FSBC',
		'A"Memory cgroup out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#yERCBB[B))FSCC',
		'A"Killed process "QD[B09RBA" ("QO#yERCBB[B))FSDC',
		'A"oom_reaper: reaped process "QD[B09RBA" ("QO#yERCBB[B))FSEC',
		'A"oom-kill:constraint="QD[C\x00+-\xffRDBB[B,,G",task="A",task="QMAsBBGNIGBA",pid="LC[B\x00\xffG",pid="REA",pid="QD[B09RBFSFC',
		'A"oom-kill:constraint="FSGC',
		'QO#yERCA" invoked oom-killer:"FSHC',
		'A"Task in "QO#zERFA" killed as a result of limit of "FSIC',
		'MAiDPUyByBZyB*JeyBICNNaICSNVICINQA"blk_update_request: "JLA"print_req_error: "JGA"end_request: "JBMApCbhBgB*YmBgBUA"I/O error, dev "NEA"critical medium error, dev "QD[G\x00\x1f!(*+--/9;\xffRGFSJC',
		'A"Buffer I/O error on dev"MApDBGQICDNGA"ice"JBBB[B  QD[G\x00\x1f!(*+--/9;\xffRGFSKC',
		'MDyBDTOJIUA"EXT4-fs"NJA"EXT3-fs"NEA"EXT2-fs"A" error (device "QD[G\x00\x1f!(*+--/9;\xffRGBB[B))FSLC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAyChBnBmB*esBmBUA"Remounting filesystem read-only"NEA"re-mounted read-only due to errors"FSMC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MDgB2C1D7C*SrD7C*EhD7C*lB8C7C*MmD7C7C6D/D7CwD7CUA"Invalid checksum for backup superblock"NiBA"VFS: Found ext4 filesystem with invalid superblock checksum"NdA"error loading journal"NYA"ext4_check_descriptors: "NTA"group descriptors corrupted"NOA"bad geometry: "NJA"corrupt root inode"NEA"This should not happen!!"FSNC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAjDTeYYjBY*NZYUA"unable to read superblock"NJA"can\'t read group descriptor"NEA"failed to convert unwritten extents to written extents"FSOC',
		'MDzBCNIHUA"EXT4-fs"NEA"EXT3-fs"A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MVyBCNIHUA"couldn\'t mount as ext3 due to feature incompatibilities"NEA"couldn\'t mount as ext2 due to feature incompatibilities"FSPC',
		'MDtBIdN*DYTONUA"EXT4-fs"NOA"EXT3-fs"NJA"EXT2-fs"NEA"FAT-fs"A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAjCnByCiC*RjCiC*K3CsBiC*E8CiCMPyCRhBW*OcWUA"VFS: Can\'t find ext"NYA"couldn\'t mount because of unsupported optional features"NTA"couldn\'t mount RDWR because of unsupported optional features"NOA"Can\'t find a valid FAT filesystem"NJA"bogus number of "NEA"invalid media value "FSQC',
		'A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): error, "FSRD',
		'A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): Filesystem has been set read-only"FSSD',
		'A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAkCyBqCkClCkC*tB3BkCMPiDIYN*FdNUA"FAT read failed"NOA"Directory bread(block "NJA"unable to read boot sector"NEA"unable to read inode block"FSTC',
		'A"FAT: Filesystem error (dev "QD[G\x00\x1f!(*+--/9;\xffRGBB[B))FSUC',
		'A"XFS ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MJjCsB3BxB*e8BxBhCxB*HyBxBUA"Corruption "NOA"Metadata CRC error"NJA"Metadata corruption detected"NEA"Internal error "FSVC',
		'A"XFS ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAmCoB4BtBtB9BtB*hBzBuBtBUA"metadata I/O error"NOA"log I/O error"NJA"Filesystem has been shut down"NEA"I/O Error Detected"FSWC',
		'A"UBIFS warning ("E[C\x00(*\xffA"): ubifs_ro_mode"FSXC',
		'A"UBIFS error ("E[C\x00(*\xffA"): "G"cannot open """A"cannot open """FSYC',
		'A"UBIFS error ("E[C\x00(*\xffA"): "FSZC',
		'QA"ubi"D[B09RHMBlDTZY*QeYUA" error: "NEA" warning: "A"ubi_io_"D[C\x00\x1f!\xffBB[B  A"error -"FSaC',
		'MElDTZY*QeYUA"UBI error: "NEA"UBI warning: "A"ubi_io_"D[C\x00\x1f!\xffBB[B  A"error -"FSbC',
		'A"Newly-erased block contained word "FScC',
		'A"Erase at "D[C\x00\x1f!\xffBB[B  A"failed immediately: -EROFS"FSdC',
		'MAqDBGQICDNGA"jffs2_scan_eraseblock(): "JBMAkCrB2BwB*CgCwB*DxB7BwB*elCwBUA"Magic bitmask 0x1985 not found at "NTA"Data CRC "NOA"Node CRC "NJA"Header CRC failed"NEA"node CRC failed"FSeC',
		'A"SQUASHFS error: "MAmC1B3EsE*NtEsE*VwFsE*F8EsEyEsEsEhFsE6BsEMBsDINyC*F7DyCMEgBgC/ClC*9BkDlCUA"Unable to read "NnBA"unable to read page"NiBA"Failed to read block"NdA"squashfs_read_data failed"NYA"xz decompression failed"NTA"zlib decompression failed"NOA"zlib_inflate error"NJA"lzo decompression failed"NEA"zstd decompression failed"FSfD',
		'A"SQUASHFS error: "FSgBC',
		'A"overlayfs: failed to create directory "G" (errno: "A" (errno: "QO#3ERIA"); mounting read-only"ShBC',
		'A"overlayfs: failed to resolve \'"QD[C\x00&(\xffRJA"\': -"QO#3ERISiBC',
		'A"device-mapper: verity: "QMA6BBGNIGBA": "LC[B\x00\xffG": "RKA": "MAkDKQP*HVPUA"data"NEA"metadata"A" block "D[C\x00\x1f!\xffBB[B  A"is corrupted"FSjBC',
		'A"F2FS-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAmCkBvBpB*hBqBpBUA"inconsistent node block"NEA"Failed to read root inode"FSkBC',
		'A"BTRFS info (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#4EJBA"): forced readonly"FSlBC',
		'A"BTRFS error (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#4EJBA"): bdev "FSmBC',
		'A"BTRFS: error (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#4EJBG"errno=-5 IO failure"IWBMAlDBGNIGBA"errno=-5 IO failure"LC[B\x00\xffG"errno=-5 IO failure"K<TA"errno=-5 IO failure"FSnBC',
		'MGjDVbagBa*QlBaUA"BTRFS critical (device "NJA"BTRFS error (device "NEA"BTRFS warning (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#4EJBA"): "E[F\x00bdegoqsu\xffIlBBMAjDSXddXd*IXd*CXdIFBO#5ELC[B\x00\xffE[F\x00bdegoqsu\xffK<iBO#5EFSoBC',
		'A"Aborting journal on device "QD[G\x00\x1f!(*+--/9;\xffRGBB[B..FSpBC',
		'A"EXT4-fs"G"Detected aborted journal"A"Detected aborted journal"FSqBC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): error count since last fsck: "FSrBC',
		'A": "MIgB4C9CsI*hB1JsI*etEsI6EsI*CwJsI*EyGsI*D/JmJsI6GsIMJoCrBnHvF*cxHvF*KsHvFMLiDImG/D*FrG/DMAjCzBiEyD*wBgFyDMAhCD5C6BvC6BMA0ChBmByB*e9ByBMdjDHSM*ENMUA"Timeout waiting for hardware interrupt"NqCA"Timeout waiting for hardware cmd interrupt"NlCA"timeout waiting for hardware interrupt"NgCA"Controller never released inhibit bit(s)"N7BA"Card removed during transfer!"N2BA"cache flush error "NxBA"ADMA error"NsBA"cqhci: timeout for tag "NnBA"running CQE recovery"NiBA"unknown error -"NdA"timed out sending "NYA"tried to HW reset card, got error"NTA"tried to reset card, got error"NOA"recovery failed!"NJA"Card stuck being busy!"NEA"Card stuck in wrong state!"FSsBC',
		'A": error -"D[B09A" whilst initialising SDIO card"FStBD',
		'A": tuning execution failed"FSuBC',
		'A": error -"MAxBINU*CfUUaUMBxBCIXHUA"110"NOA"84"NJBB[B55NEA"123"MAwBKP*JWIGBBB[B09LFSvBC',
		'A": card "D[D09AFafA" removed"FSwBC',
		'A"EXT4-fs warning (device "QD[G\x00\x1f!(*+--/9;\xffRGA"): "G"I/O error"A"I/O error"FSxBC',
		'A"EXT4-fs warning (device "QD[G\x00\x1f!(*+--/9;\xffRGA"): "E[D\x00LNqs\xffIUBMNgBBGMIFBO#7ELC[B\x00\xffE[D\x00LNqs\xffK<RO#7EFSyBC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): warning: mounting fs with errors, running e2fsck"FSzBC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MApDEKJJPJUA"initial error at time"NEA"last error at time"FS0BC',
		'MAlCCINHUA"EXT4-fs"NEA"FAT-fs"A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAwBoCiD*JtC*O4CtC*LuCtC*X9CtCtCzCtC*D8DtCUA"Volume was not properly unmounted"NtBA"recovery complete"NoBA"INFO: recovery required on readonly filesystem"NjBA"orphan cleanup on readonly fs"NeD[B09A" orphan inode"MAzDBGQICDNGBB[BssJBA" deleted"NEA"warning: mounting unchecked fs, running e2fsck"FS1BC',
		'A"JBD2: "MAkCtB7CgDrC*CyBrC*lBsCrCMKkDUkBZ*RfZUA"previous I/O error detected for journal superblock update for "NYA"I/O error when updating journal superblock for "NTA"I/O error detected when updating journal superblock for "NOA"Detected IO errors while flushing file data on "NJA"Error -"D[B09A" detected when updating journal superblock for "QD[G\x00\x1f!(*+--/9;\xffRGFS2BC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRGA": controller is down; will reset"FS3BC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRGA": I/O "G" timeout, "A" timeout, "FS4BC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRGA": "MAkCPVU*MaUUA"Device not ready; aborting reset"NEA"Removing after probe failure"FS5BC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRGA": "MAmDITN*FONUA"missing or invalid SUBNQN field"NEA"failed to set APST feature"FS6BC',
		'A": failed command: "FS7BC',
		'A": "MAuCkB+BpB*U5BqBvBpB*J0BpBUA"exception Emask "NTA"failed to IDENTIFY"NOA"qc timeout (cmd "NJA"disabled"NEA"NCQ disabled due to excessive errors"FS8BC',
		'QA"ata"D[B09RNA": "MAjCxB8B2B*OmC2B*Q3B2B*FwC2B*ErChC2BUA"exception Emask "NYA"COMRESET failed"NTA"softreset failed"NOA"SRST failed"NJA"reset failed, giving up"NEA"link is slow to respond"FS9BC',
		'A"sd "O#9EA": ["QD[C\x00\\^\xffROA"] "MA0DBGVICDNLA"tag#"D[B09BB[B  JBA"uas_eh_abort_handler"FS+BC',
		'A"scsi "QD[C\x009;\xffRPA": uas_eh_device_reset_handler FAILED"FS/BC',
		'A"scsi "QD[C\x009;\xffRPA": uas_eh_device_reset_handler "FSgCC',
		'A"sd "O#9EA": ["QD[C\x00\\^\xffROA"] "MA0DBGVICDNLA"tag#"D[B09BB[B  JBMMoCyBpCjC*DkCjC*GuCjCzCjC*V9CjC*C4CjC*F3BjCMPwBHrBM*EwBMUA"Sense Key : Medium Error"NiBA"Sense Key : Hardware Error"NdA"Add. Sense: Unrecovered read error"NYA"Add. Sense: Write error"NTA"Unhandled error code"NOA"Unhandled sense code"NJA"Read Capacity(10) failed"NEA"Read Capacity(16) failed"FShCC',
		'A"sd "QMA6BBGNIGBA": "LC[B\x00\xffG": "RQA": "MRgBwCgD1C*iC7C1C*J2C1CUA"rejecting I/O to offline device"NJA"rejecting I/O to dead device"NEA"Device offlined - not ready after error recovery"FSiCC',
		'A"sd "O#9EA": ["QD[C\x00\\^\xffROA"] "MWmDSYX*HdXXnBX*DiBXUA"Asking for cache data failed"NOA"No Caching mode page found"NJA"Assuming drive cache: write through"NEA"No Caching mode page present"FSjCC',
		'A"sd "O#9EA": ["QD[C\x00\\^\xffROA"] "E[D\x00EGTV\xffIjBBMAmCQVb*NVbIFBO#+ELC[B\x00\xffE[D\x00EGTV\xffK<gBO#+EFSkCC',
		'QD[D\x009;Z\\\xffRRBB[B[[QD[B09RBA"]: segfault at "FSlCC',
		'A"traps: "QD[D\x009;Z\\\xffRRBB[B[[QD[B09RBA"] "FSmCC',
		'A"cgroup: fork rejected by pids controller in "QO#zERFSnCC',
		'QD[D\x009;Z\\\xffRRA": page allocation failure: order:"FSoCC',
		'A"nf_conntrack: "MAuDBGQICDNGA"nf_conntrack: "JBA"table full, dropping packet"FSpCC',
		'A"unregister_netdevice: waiting for "QD[D\x00\x1f!9;\xffRSA" to become free"FSqCC',
		'A"clocksource: timekeeping watchdog on CPU"D[B09A": Marking clocksource "FSrCC',
		'A"WARNING: CPU: "D[B09A" PID: "D[B09A" at "FSsCC',
		'MAtDBGQICDNGA"mce: "JBA"[Hardware Error]: "FStCC',
		'A"EDAC "D[C\x00\x1f!\xffBB[B  D[B09MBjCTeY*QZYUA" UE "NEA" CE "FSuCC',
		'A"INFO: task "QMAgBBGNIGBA" blocked "LC[B\x00\xffG" blocked "RTA" blocked "MApDBGQICDNGA"in I/O wait "JBA"for more than "QD[B09RUA" seconds"FSvCC',
		'MAyDBGQICDNGA"rcu: "JBA"INFO: rcu"E[C\x00\x1f!\xffBB[B  MJjDRXWhBW*McWUA"self-detected stall"NJA"detected stall"NEA"detected expedited stall"FSwCC',
		'MAuCqBvBuD*nBvBuDICDN7BMAuCqB1BvB*nBwBvBUA"watchdog: "NEA"NMI watchdog: "JBMAiCWcb*ThBbUA"BUG: soft lockup"NEA"Watchdog detected hard LOCKUP"FSxCC',
		'A"watchdog: "QA"watchdog"D[B09RVA": watchdog did not stop!"FSyCC',
		'A"CPU"D[B09A": "O#yFA" above threshold, cpu clock throttled"FSzCD',
		'A"CPU"D[B09A": "O#yFA"/speed normal"FS0CC',
		'A"thermal "QD[C\x009;\xffRWA": "G"critical temperature reached"A"critical temperature reached"FS1CC',
		'A"usb "QO#gFRXA": "MIhDUoBZ*CaZ*IhBZ*DtBZUA"device descriptor read/"D[D\x00\x1f!+-\xffNSA"device not accepting address "D[B09NLA"can\'t read configurations"NGA"can\'t set config #"D[B09A", error "QO#3ERIFS2CC',
		'A": cannot reset "MAwDBGVICDNLA"port "D[B09BB[B  JBA"(err = "QO#3ERIFS3CC',
		'A": "MIgBxC2CpG*9B+GpGvGpGpGtHpG*DjHpG*DrD/D5GpGMAjDQyE+FzD*MhFzDMNgBPnE+C*MuF+CMAkCyBrCqC*e6EqC*P3BqCMKlDOjDT*LeTUA"Device not responding to setup address"NxEA"can\'t read device descriptor"NsEA"unable to read config index "NnEA"hub_ext_port_status failed "NiEA"hub_port_status failed "N9DA"cannot disable (err = "N4DA"clear tt "NzDA"connect-debounce failed"NuDA"Cannot enable port "NpDA"rejected "D[B09A" configuration"MAzDBGQICDNGBB[BssJBA" due to insufficient available bus power"NsCA"disabled by hub (EMI?), re-enabling"NnCMAjCzB+B4B*fjC4B*P5B4BUA"unable to enumerate USB device"NJA"Cannot enable. Maybe the USB cable is bad?"NEA"device not responding to setup address"FS4CC',
		'A"usb "QO#gFRXA": unable to get BOS descriptor"FS5CC',
		'A"usb "QO#gFRXA": reset "O#iFA" USB device "MAuDION*FTNUA"number "NEA"using "FS6CC',
		'MAjDRWkBkB5BkB*HlB0BqBkBvBkBMBoDJtBO*GoBOUA"option"NdA"qcserial"NYA"sierra"NTA"pl2303"NOA"ftdi_sio"NJA"cp210x"NEA"ch341"BB[B  QO#gFRXA": device disconnected"S7CC',
		'MCxBjCqDwC*FgDvDwC*uBlDwC*D7CwC*DoCwCME3BDOIJIUA"smsc95xx"NdA"smsc75xx"NYA"lan78xx"NTA"ax88179_178a"NOA"asix"NJA"r8152"NEA"dm9601"BB[B  QO#jFRYMAgBbgByC*YgByCICDNuBMAgBbhBgB*YmBgBUBB[B  NEA": "D[D\x00\x1f!9;\xffJBA": "MAmChBnBmB*esBmBUA"Failed"NEA"failed"MEyDGML*DRLUA" to read reg"NEA" to write reg"MApDBGQICDNGA"ister"JBBB[B  A"index "E[C\x00,.\xffIWBMAtBBGOIHBBC[B--[B09LC[B\x00\xffE[C\x00,.\xffK<TQO#3ERIS8CC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd "NEA"xhci-hcd "QO#kFRZA": "MGnCwBvC1B*L2B1B*PqC1B*NlCgC7B1BUA"ERROR Transfer event "NYA"WARN Event TRB for slot "NTA"ERROR unknown event type "NOA"Timeout while waiting for setup device command"NJA"Transfer error for slot "NEA"WARNING: Host System Error"FS9CC',
		'A"usb "QO#gFRXA": new "O#iFA" USB device "MAuDION*FTNUA"number "NEA"using "FS+CC',
		'A"usb "QO#gFRXA": USB disconnect, "MAhDEPJJKJUA"device number "NEA"address "QD[B09RaS/CC',
		'MAoDOZT*LUTUA"usb "NEA"hub "QO#gFRXA": over-current "MBoDITN*FONUA"condition"NEA"change"FSgDC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd "NEA"xhci-hcd "QO#kFRZA": "MKjDOjBTTZT*EUTeToBTUA"HC died; cleaning up"NTA"Host halt failed"NOA"xHCI host not responding to stop endpoint command"NJA"xHCI host controller not responding, assume dead"NEA"can\'t setup: "FShDC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd"NEA"xhci-hcd"A": probe of "QO#kFRZA" failed with error "QO#3ERISiDC',
		'E[F\x00BDEGacln\xffIlBBMBhDSXd*GXd*HXdIFBO#1FLC[B\x00\xffE[F\x00BDEGacln\xffK<iBO#1FFSjDD',
		'A"brcmf_cfg80211_"G"error"A"error"FSkDC',
		'QO#mFRbBB[B  QO#nFRcA": loaded firmware version "FSlDC',
		'A"brcmfmac: brcmf_c_preinit_dcmds: Firmware: "FSmDC',
		'QO#mFRbBB[B  QO#nFRcA": "MK/CUfZ*EaZ*FpBZ*EkBZUA"no suitable firmware found!"NOA"brcmf_pcie_setup: Dongle setup failed"NJA"failed to request firmware"NEA"failed to load firmware"FSnDC',
		'A"usb "QO#oFRdA": no suitable firmware found!"FSoDC',
		'A"NVRM: "MAnCSdX*PYXUA"Xid ("NKA"GPU "G"has fallen off the bus"A"has fallen off the bus"FSpDC',
		'A"nvgpu: "QO#jFRYBB[B  G"[ERR]"A"[ERR]"FSqDC',
		'E[E\x00\x1f!FHQS\xffIUBMJgBBGMIFBO#3FLC[B\x00\xffE[E\x00\x1f!FHQS\xffK<RO#3FFSrDD',
		'E[D\x00(*FH\xffIUBMHlDBGMIFBO#4FLC[B\x00\xffE[D\x00(*FH\xffK<RO#4FFSsDC',
		'A"wlcore: ERROR could not get "MAjDEKJJPJUA"configuration binary "NEA"firmware "FStDC',
		'A"usb "QO#oFRdA": "MMzCcnBhB*ZiBhBUA"ath9k_htc: Unable to locate firmware"NEA"ath9k_htc: USB layer deinitialized"FSuDC',
		'A": "O#5FA" with "O#6FA" timed out"SvDC',
		'A": "O#6FA" denied "O#5FFSwDC',
		'A": "MBlDFLK*CQKUA"deauthenticated"NEA"disassociated"A" from "O#6FA" (Reason: "QD[B09ReFSxDC',
		'A": Connection to AP "O#6FA" lost"SyDC',
		'A": associated"SzDC',
		'A"rtc-"D[C\x00\x1f!\xffBB[B  IJBD[C\x00\x1f!\xffBB[B  JBMA2ChB2BmB*QnBmB*CsBmBmBxBmB*F7BmBUA"hctosys: unable to read the hardware clock"NTA"low voltage detected, date/time is not reliable"NOA"oscillator failed, set time!"NJA"Voltage low, data loss"NEA"voltage low, data loss"FS0DC',
		'A"raspberrypi-firmware "D[C\x00\x1f!\xffBB[B  A"Request 0x"D[D09AFafA" returned status 0x"D[D09AFafFS1DC',
		'MK6B7BrCgC*G6CgCgChCgC*QmCgC*V1CgC*EwCgCUA"ACPI BIOS Error (bug): "NYA"ACPI BIOS Warning (bug): "NTA"ACPI Error: "NOA"ACPI Exception: "NJA"ACPI Warning: "NEA"[Firmware Bug]: "FS2DC',
		'A"piix4_smbus "D[C\x00\x1f!\xffBB[B  A"SMBus base address uninitialized"FS3DC',
		'A"Bluetooth: "D[C\x00\x1f!\xffBB[B  A"advertising data len corrected "FS4DC',
		'A"cfg80211: failed to load regulatory.db"FS5DC',
		'MAkDFLK*CQKUA"drivers/rtc/hctosys.c"NEA"hctosys"A": unable to open rtc device"FS6DC',
		'A"[drm] Cannot find any crtc or sizes"FS7DC',
		'MAoDJUO*GPOUA"perf"NEA"hrtimer"A": interrupt took "FS8DC',
		'A": "MHgB3C9C8C*nCnD8C*LiD8CUA"loading out-of-tree module taints kernel"NJA"module verification failed: signature and/or required key missing"NEA"module is from the staging directory"FS9DC',
		'A": Failed to locate of_node "FS+DC',
		'BB[B  QO#jFRYA": supply "D[C\x00\x1f!\xffBB[B  A"not found, using dummy regulator"FS/DD',
		'BB[B  QO#jFRYA": Could not set line "D[B09A" debounce to "FSgED',
		'BB[B  QO#jFRYA": [drm] Cannot find any crtc or sizes"FShED',
		'BB[B  QO#jFRYA": BAR "D[B09A": "MAmDJUO*GPOUA"no space for [io"NEA"failed to assign [io"FSiED',
		'BB[B  QO#jFRYA": "MAhCQWV*NbVUA"AER: Corrected error"NEA"PCIe Bus Error: severity=Corrected"FSjEC',
		'A"NETDEV WATCHDOG: "QD[D\x00\x1f!9;\xffRSA" ("QD[E\x00\x1f!(*9;\xffRfA"): transmit queue "D[B09A" timed out"FSkEC',
		'QMFgB2CpFoF*LuFoF*TgHoF*dsGoFoFlH7CoF5HoF2GoF9FwDoFzFqHoFoFvH7GoF4FoFMA1CQnDtC*N2DtCMHiCzB3C4B*wBkE4BUA"Oops: "NvCA"Oops - "NqCA"Internal error: "NlCA"BUG: unable to handle "NgCA"BUG: kernel NULL pointer dereference"N7BA"Unable to handle kernel "N2BA"kernel BUG at "NxBA"general protection fault"NsBA"divide error: "NnBA"invalid opcode: "NiBA"BUG: scheduling while atomic"NdA"BUG: Bad page "NYA"Unhandled fault: "NTA"Bad mode in "NOA"SError Interrupt on CPU"NJA"kernel tried to execute NX-protected page"NEA"Fixing recursive fault but reboot is needed!"FRgBSlEC',
		'MApCqBvBnC*Q8CnC*E3CnC*PyCnCMWjCTeY*QZYUA"IPv6: ADDRCONF(NETDEV_UP): veth"NTA"IPv6: ADDRCONF(NETDEV_CHANGE): veth"NOA"random: crng init done"NJA"aufs au_opts_verify"NEA"[WARN] /proc/sys/"FSmEC',
		'A"Kernel panic - not syncing: "QFRhBSnEC',
		'G"Under"IVBMA1CBGMIFBO#sFLC[B\x00\xffG"Under"K<SO#sFFSoEC',
		'G"Voltage normali"IVBMA2CBGMIFBO#tFLC[B\x00\xffG"Voltage normali"K<SO#tFFSpEC',
		'IRBIHBD[D\x00\x1f!9;\xffO#uFLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRSO#uFFSqEC',
		'IRBIHBD[D\x00\x1f!9;\xffO#vFLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRSO#vFFSrEC',
		'QD[D\x00\x1f!9;\xffRSA" ("QD[E\x00\x1f!(*9;\xffRfA"): NETDEV WATCHDOG: "MAjCBGVICDNLA"CPU: "D[B09A": "JBA"transmit queue "D[B09A" timed out"FSsEC',
		'A": probe of "QO#jFRYA" failed with error "QO#3ERIStEB',
		'BB[B  QO#jFRYA": probe with driver "D[C\x00\x1f!\xffBB[B  A"failed with error "QO#3ERISuEC',
		'BB[B  QO#jFRYA": Direct firmware load for "QMAgBBGNIGBA" failed with error "LC[B\x00\xffG" failed with error "RiBA" failed with error "QO#3ERISvEB',
		'MAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffIzBBMAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffK<wBP',
		'MAgBBGNIGBA" killed as a result"LC[B\x00\xffG" killed as a result"P',
		'O#xFMAgBBGOIC#TIC#UN#VU',
		'MAqDBGQICDNGA"jffs2: "JBMHjCyB3B9B*e3B9B*E3B9B*H5B9B7B9BN#gBN#eN#fU',
		'MAzDBGQICDNGA"squashfs: "JBMAzCBGLIC#hBN#iBU',
		'MAtBBGQICDNGBB[B--JBD[B09P',
		'MAgBbhBgB*YmBgBUBB[B  NEA": "A"state "D[BAZP',
		'MKgBzCjD4C*/B5C4C4CtD4C*G+C4CoD4C*CyD4CUA"corrupt leaf"NYA"corrupted leaf"NTA"tree block corruption detected"NOA"parent transid verify failed"NJA"csum failed"NEA"failed to read block groups"P',
		'QA"mmc"E[BazD[B09E[C09azRLMChC1B9D/D9D/D*P9D/D*N6B/DxC/D*L9D/DpD9D/DMEjDQjClC*DjClC*IVlCN#yBMJwBKUPU*CPUUPUuBIC#vBN#xBIC#vBUMDpDNUW*HUWWSWN#wBN#uBU',
		'MAtCmBxBrB*jBsBrBUA"recorded from previous mount"NEA"Marking fs in need of filesystem check"P',
		'QA"ata"D[B09BB[B..D[B09RMMJhDUbdZbd*Jbd*DbdN#9BN#+BU',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAmCQWV*NbVUA"FAILED Result: hostbyte="NJA"UNKNOWN(0x"D[D09AFafA") Result: hostbyte="P',
		'MAtDBGQICDNGA"mce: "JBMAjCBGLIC#1CN#2CU',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAoDOZT*LUTUA"usb "NEA"hub "N#zF',
		'MAgBBGNIGBA" USB device "LC[B\x00\xffG" USB device "P',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'O#0FMAjCrB1B*ewB1B*LIC#lDN#mDIC#lDU',
		'MAhDSXtBnB*FoBnB*HhCnBMEwBCHlBQMHwDEUJJZJUA"iwlwifi"NaA"brcmfmac"NVA"ath10k_pci"NQA"ath10k_sdio"NLA"ath11k_pci"NGA"rtw"D[D\x00\x1f!9;\xffP',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'O#2FIC#tDN#uD',
		'QD[D\x00\x1f!9;\xffRSMDwBmC4D*JyE*G4D*FyE*Z4D*DrC4DyEyEgEyE*EiEyE*CkEyEwEyEME6BoBzBnC*lB1BnCMA6BBGaN#yDN#zDN#0DMKlDFKO*CMON#1DN#xDU',
		'QD[E\x00\x1f!(*9;\xffRfMAgBbgB/C*YuB/CIC#hEIC#iEIC#jEIC#kEN#lEMCmCoBtBxB*kBvBvBxBN#gEN#/DU',
		'MFtBqCwCvC*nC1CvCUA"Under-voltage detected!"NEA"Undervoltage detected!"P',
		'MPzDION*FTNUA"Voltage normalised"NEA"Voltage normalized"P',
		'A": "MFiDUkBZ*FaZ*KfZUA"Link is Up"NJA"link up"NEA"link becomes ready"P',
		'A": "MAsChByBxB*emBxBMFkDGRL*DWLUA"Link is Down"NJA"link down"NEA"link is not ready"P',
		'QD[E\x00\x1f!(*9;\xffRfMAgBbgBnB*YlBnBIC#wEN#xEN#vEU',
		'MAmCgBmBlB*drBlBUA"FAT-fs"NEA"exFAT-fs"P',
		'MAjCSiBX*LdX*CYXUA"Temperature"NJA"Package temperature"NEA"Core temperature"P',
		'QO#gFRXMJtBoCvCxC*wBvCxC*DvCvCxC*HvCxC*CtCxCvCxCN#5CN#6CU',
		'MAiDMRxB*F3BxB*C3BxBMIgBbmBgB*YhBgBUA"brcmfmac: "N1BMAiDMSR*FXR*CcRUA"brcmfmac "NJA"ieee80211 phy"NEA"mwifiex_"MA6BBGNIGBA": "LC[B\x00\xffG": "A": "P',
		'MLjDRmBrBW*CchBW*IXWUA"Firmware has halted or crashed"NTA"brcmf_sdio_htclk: HT Avail timeout"NOA"mailbox indicates firmware halted"NJA"brcmf_sdio_checkdied: firmware trap"NEA"Card removed or firmware in bad state"P',
		'MA7CPfU*EVU*GaUUA"amdgpu "NJA"i915 "NEA"[drm"P',
		'MAgBzB5B4B*lB+B4B*JjC4BUA" timeout, signaled seq="NJA"GPU HANG: ecode"NEA"Resetting chip after gpu hang"P',
		'MApBfqBkB*clBkBUA"GPU reset succeeded"NEA") succeeded!"P',
		'MBzDDOIJIUA"authentication"NEA"association"P',
		'BC[D09AFaf[D09AFafBD[B::[D09AFaf[D09AFafIJBBD[B::[D09AFaf[D09AFafK<GP',
	],
});
