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
	driverRegistered: Fields;
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
	cases: 'booting outOfMemory containerOutOfMemory processKilled processReaped oomVictim oomVictimCut oomKillerInvoked cgroupLimitReached ioError bufferIoError filesystemError remountedReadOnly ext4Damaged ext4Unreadable olderFilesystemTried mountRefused fatDamaged fatReadOnly fatUnreadable oldFatDamaged xfsDamaged xfsIoError ubifsReadOnly ubifsNotOpened ubifsDamaged ubiIoError oldUbiIoError flashNotErased flashLocked flashNodeDamaged squashfsDamaged squashfsRefused overlayNotWritable overlayPartMissing verityDamaged f2fsDamaged btrfsReadOnly btrfsErrorCount btrfsIoError btrfsDamaged journalAborted abortedJournalFound oldErrors cardSilent sdioCardSilent cardTuningFailed cardError cardRemoved filesystemIoError recordedError mountedWithErrors knownErrors uncleanVolume journalIoError diskControllerDown nvmeSilent nvmeGone nvmeQuirk ataFailed ataDeviceFailed ataPortFailed usbDiskAborted usbDiskNotReset usbDiskReset diskFaulty diskOffline cachePageMissing scsiFailed programCrashed programTrapped taskLimitReached allocationFailed connectionTableFull interfaceNotReleased clockSourceUnstable warned hardwareError memoryError taskBlocked cpuStalled cpuLockedUp watchdogLeftRunning overTemperature temperatureNormal temperatureCritical usbDeviceError usbResetFailed usbDeviceLost usbDescriptorMissing usbDeviceReset serialPortLost usbNetworkSilent usbTransferFailed usbDeviceAnnounced usbDisconnected usbOverCurrent usbControllerDied usbControllerProbe wifiFirmwareCrashed wifiCommandFailed wifiFirmwareLoaded brcmFirmwareLoaded wifiFirmwareMissing usbWifiFirmwareMissing nvidiaFailed nvgpuFailed gpuHung gpuRecovered wlcoreFirmwareMissing usbWifiFirmwareLost wifiUnanswered wifiRefused wifiDisconnected wifiLost wifiAssociated rtcDoubted firmwareRequestRefused firmwareTablesFaulty smbusMissing advertisementCut regulatoryFileMissing clockMissing screenMissing driverRegistered interruptSlow moduleTaints nodeMissing supplyMissing debounceNotSet deviceScreenMissing portsNotAssigned busErrorCorrected networkCardHung oops routine panic underVoltage voltageNormalised linkUp linkDown networkCardSilent probeFailed driverFailed firmwareFileMissing',
	fields: 'version pid program constraint victim cgroup device ubi errno path verityDevice card ataDevice ataPort disk host scsiAddress crashed interface task seconds watchdog zone port hardware controller number wifiDriver wifiDevice wifiPort reason driver fault panic file',
	program: [
		'MA7CBGcICDNSBB[B[[E[B  D[B09BB[B..D[B09A"] "JBO#BT',
		'MAhC4B9BoEj/Cl3EzO7hBl3El3E1nBsqByrBouBuvB0wB3zBl3E*Cp1By2B43Bl3Eq+B2gCl3El3E/hCl3E*EylCyoC1sC5wCyyCq0Dl8Co0Cv3Cl3El8C83Dr9C7jDqoDlwDq0Dw1Dj/DsmEopEl3EpuE2zEl3EMBjCgBmhCo1E*dlBo1EIC#JIC#3EIC#rBIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMJgB1CitE9yE*Y6C9yE*TgE9yE*T93C93C9yE*C93C9yE9yE93C9yElJmF93C9yE/H9yElJ9yEIC#JIC#3EIC#nCIC#qCIC#sFIC#6DIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#MIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMGlDFK3tE*CzB3tEIC#JIC#3EIC#oBIC#qBIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nBIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#pBIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#qBIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMIoBwC1CiQ*7B8HiQ*LiLiQ*D8NiQMDyBSX9BmD9lE*NnO9lEIC#JIC#SIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#RIC#SIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#OIC#PIC#QIC#RIC#SIC#3EIC#sBIC#tBIC#1BIC#2BIC#3BIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMDyBSXX9B2gE*NgJ2gEIC#JIC#NIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#NIC#3EIC#sBIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBkCvB6Fw9D*SgHw9D*Y0Bw9DIC#JIC#3EIC#nCIC#qCIC#sFIC#+DIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBkCVgD26D*Sa26DIC#JIC#3EIC#sBIC#zBIC#0BIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBkCVaw4D*SgCw4DIC#JIC#3EIC#nCIC#qCIC#wCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#sBIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMDtB9BiCq1D*LuDq1D*X0Eq1D*Uq6Bq1DIC#JIC#SIC#1EIC#3EIC#3BIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#WIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#mBIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMHkCsBzyCwvD*bxBwvD/0CwvD*Hw0BwvDwvDvrCwvDIC#JIC#3EIC#nCIC#qCIC#xCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#4BIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBlDFKzrD*CwBzrDIC#JIC#3EIC#nCIC#qCIC#sFIC#tFIC#qEIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#FIC#JIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#CIC#JIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#EIC#JIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBlCSXxmD*G2gDxmD*H9BxmDIC#JIC#3EIC#nCIC#qCIC#sFIC#tFIC#nEIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#rDIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBvDHuoBujD*EMujDIC#DIC#JIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#4EIC#nCIC#qCIC#sFIC#tFIC#oEIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#KIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMGgB4CtkBt/C*jC9Ct/C*FtkBt/C*EmEt/C*DsFt/CIC#JIC#aIC#bIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#dIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#ZIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBhChBmB74C*egzC74CIC#JIC#3EIC#nCIC#qCIC#uCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#XIC#YIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBmCfkBm1Cqem1C*Np4Bm1C*LqCm1CIC#JIC#3EIC#nCIC#qCIC#sFIC#4DIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#rFIC#sFIC#9DIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMC4ByBqyBzxC*nB3BzxCzxChUzxC20BzxCnVqyBzxCIC#JIC#3EIC#+EIC#/BIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMIgB1CnSzuC*Y6CzuC*4ByqBzuCIC#JIC#3EIC#nCIC#qCIC#nFIC#oDIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBmDNS4B1nBwqC*C+CwqC*C1nBwqCvmBwqCIC#JIC#3EIC#nCIC#qCIC#sFIC#7DIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#pCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#tCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBlDOTsmC*CsLsmC*CjnBsmC*DnEsmCIC#JIC#3EIC#lBIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBuDLygBzkC*IQzkCIC#JIC#1EIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBjDTY9iC*Nwc9iC9iC+B9iCIC#JIC#3EIC#nCIC#qCIC#sFIC#8DIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#jFIC#iDIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMB5B/BkC2/B*qBmL2/B*H2E2/B*HqD2/BIC#JIC#3EIC#nCIC#qCIC#rFIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#nFIC#nDIC#pDIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#sFIC#tFIC#oEIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBjDVa65B*IkE65B*IqF65BMFjCZeg5B*WkCg5BIC#JIC#3EIC#nCIC#qCIC#hFIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#vCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#8EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#nFIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMC/CPUqzB*G6BqzB*EgDqzBIC#JIC#3EIC#nCIC#qCIC#rCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#sDIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#5BIC#6BIC#7BIC#8BIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMDtBmCrC7uB*wB0D7uB*IgM7uB*H6E7uBIC#HIC#IIC#JIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#GIC#JIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMVjDQVhqB*N7BhqBIC#JIC#3EIC#jBIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#kBIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBlDOTgnB*C5BgnBgnBlEgnB*E/CgnBIC#JIC#3EIC#nCIC#qCIC#sFIC#/DIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#sFIC#5DIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#LIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#9CIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMCxBnCsC1hB*wByD1hB*J4E1hB*D+F1hBkH1hBqI1hBIC#JIC#3EIC#nCIC#qCIC#+CIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#sFIC#2DIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#sFIC#tFIC#pEIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#sFIC#3DIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#yCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#nDIC#pDIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBjDLQ8BjG*DxDjG*C6EjGIC#JIC#3EIC#4EIC#hCIC#iCIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#4EIC#gCIC#jCIC#kCIC#lCIC#mCIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#4EIC#nCIC#qCIC#9CIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#4EIC#nCIC#qCIC#+CIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#4EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBoDLQ5Q*I2B5QIC#JIC#3EIC#nCIC#qCIC#3CIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#oCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMBiDSX9N*K9B9N*DjD9NIC#JIC#cIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#sCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#4CIC#jFIC#7CIC#8CIC#gDIC#hDIC#iDIC#qDIC#wDIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMKiC2BhD8I*O7B8I*DhD8I*enE8IIC#JIC#3EIC#nCIC#qCIC#vDIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#zCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#0CIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFMIgBbgBvD*YpCvDIC#JIC#3EIC#nCIC#qCIC#/CIC#jDIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#kDIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yFIC#JIC#3EIC#nCIC#qCIC#sFIC#tFIC#rEIC#sEIC#tEIC#uEIC#vEN#yF',
		'A"Linux version "QD[C\x00\x1f!\xffRAFSAC',
		'A"Out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#zERCBB[B))FSBC',
		'A"Memory cgroup out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#zERCBB[B))FSCC',
		'A"Killed process "QD[B09RBA" ("QO#zERCBB[B))FSDC',
		'A"oom_reaper: reaped process "QD[B09RBA" ("QO#zERCBB[B))FSEC',
		'A"oom-kill:constraint="QD[C\x00+-\xffRDBB[B,,G",task="A",task="QMAsBBGNIGBA",pid="LC[B\x00\xffG",pid="REA",pid="QD[B09RBFSFC',
		'A"oom-kill:constraint="FSGC',
		'QO#zERCA" invoked oom-killer:"FSHC',
		'A"Task in "QO#0ERFA" killed as a result of limit of "FSIC',
		'MAiDPUyByBZyB*JeyBICNNaICSNVICINQA"blk_update_request: "JLA"print_req_error: "JGA"end_request: "JBMApCbhBgB*YmBgBUA"I/O error, dev "NEA"critical medium error, dev "QD[G\x00\x1f!(*+--/9;\xffRGFSJC',
		'A"Buffer I/O error on dev"MApDBGQICDNGA"ice"JBBB[B  QD[G\x00\x1f!(*+--/9;\xffRGFSKC',
		'MDyBDTOJIUA"EXT4-fs"NJA"EXT3-fs"NEA"EXT2-fs"A" error (device "QD[G\x00\x1f!(*+--/9;\xffRGBB[B))FSLC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAyChBnBmB*esBmBUA"Remounting filesystem read-only"NEA"re-mounted read-only due to errors"FSMC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MDgB2C1D7C*SrD7C*EhD7C*lB8C7C*MmD7C7C6D/D7CwD7CUA"Invalid checksum for backup superblock"NiBA"VFS: Found ext4 filesystem with invalid superblock checksum"NdA"error loading journal"NYA"ext4_check_descriptors: "NTA"group descriptors corrupted"NOA"bad geometry: "NJA"corrupt root inode"NEA"This should not happen!!"FSNC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAjDTeYYjBY*NZYUA"unable to read superblock"NJA"can\'t read group descriptor"NEA"failed to convert unwritten extents to written extents"FSOC',
		'MDzBCNIHUA"EXT4-fs"NEA"EXT3-fs"A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MVyBCNIHUA"couldn\'t mount as ext3 due to feature incompatibilities"NEA"couldn\'t mount as ext2 due to feature incompatibilities"FSPC',
		'MDtBIdN*DYTONUA"EXT4-fs"NOA"EXT3-fs"NJA"EXT2-fs"NEA"FAT-fs"A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAjCnBoCiC*RjCiC*KtCsBiC*EyCiCMPyCRwBW*OrBWUA"VFS: Can\'t find ext"NYA"Can\'t find a valid FAT filesystem"NTA"bogus number of "NOA"invalid media value "NJA"couldn\'t mount because of unsupported optional features"NEA"couldn\'t mount RDWR because of unsupported optional features"FSQC',
		'A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): error, "FSRD',
		'A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): Filesystem has been set read-only"FSSD',
		'A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAkCyBqCkClCkC*tB3BkCMPiDIYN*FdNUA"FAT read failed"NOA"Directory bread(block "NJA"unable to read boot sector"NEA"unable to read inode block"FSTC',
		'A"FAT: Filesystem error (dev "QD[G\x00\x1f!(*+--/9;\xffRGBB[B))FSUC',
		'A"XFS ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MJjCsB3BxB*e8BxBhCxB*HyBxBUA"Corruption "NOA"Metadata CRC error"NJA"Metadata corruption detected"NEA"Internal error "FSVC',
		'A"XFS ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAmCoB4BtBtB9BtB*hBzBuBtBUA"metadata I/O error"NOA"log I/O error"NJA"Filesystem has been shut down"NEA"I/O Error Detected"FSWC',
		'A"UBIFS warning ("E[C\x00(*\xffA"): ubifs_ro_mode"FSXC',
		'A"UBIFS error ("E[C\x00(*\xffA"): "G"cannot open """A"cannot open """FSYC',
		'A"UBIFS error ("E[C\x00(*\xffA"): "E[E\x00aeeghj\xffIiBBMBhDPUa*CUa*HUUaIFBO#2ELC[B\x00\xffE[E\x00aeeghj\xffK<fO#2EFSZC',
		'QA"ubi"D[B09RHMBlDTZY*QeYUA" error: "NEA" warning: "A"ubi_io_"D[C\x00\x1f!\xffBB[B  A"error -"FSaC',
		'MElDTZY*QeYUA"UBI error: "NEA"UBI warning: "A"ubi_io_"D[C\x00\x1f!\xffBB[B  A"error -"FSbC',
		'A"Newly-erased block contained word "FScC',
		'A"Erase at "D[C\x00\x1f!\xffBB[B  A"failed immediately: -EROFS"FSdC',
		'MAqDBGQICDNGA"jffs2_scan_eraseblock(): "JBMAkCrB2BwB*CgCwB*DxB7BwB*elCwBUA"Magic bitmask 0x1985 not found at "NTA"Data CRC "NOA"Node CRC "NJA"Header CRC failed"NEA"node CRC failed"FSeC',
		'A"SQUASHFS error: "MAmC1B3EsE*NtEsE*VwFsE*F8EsEyEsEsEmFsE6BsEMBsDINyC*F7DyCMEgBgCkDlC*9B6ClCUA"Unable to read "NnBA"unable to read page"NiBA"Failed to read block"NdA"squashfs_read_data failed"NYA"zlib_inflate error"NTA"xz decompression failed"NOA"zlib decompression failed"NJA"lzo decompression failed"NEA"zstd decompression failed"FSfC',
		'A"SQUASHFS error: "MQhCuB0BzB*hB5BzB*I+BzBUA"Can\'t find a SQUASHFS superblock"NJA"unable to read id index table"NEA"unable to read inode lookup table"FSgBC',
		'A"overlayfs: failed to create directory "G" (errno: "A" (errno: "QO#5ERIA"); mounting read-only"ShBC',
		'A"overlayfs: failed to resolve \'"QD[C\x00&(\xffRJA"\': -"QO#5ERISiBC',
		'A"device-mapper: verity: "QMA6BBGNIGBA": "LC[B\x00\xffG": "RKA": "MAkDKQP*HVPUA"data"NEA"metadata"A" block "D[C\x00\x1f!\xffBB[B  A"is corrupted"FSjBC',
		'A"F2FS-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAmCkBvBpB*hBqBpBUA"inconsistent node block"NEA"Failed to read root inode"FSkBC',
		'A"BTRFS info (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#6EJBA"): forced readonly"FSlBC',
		'A"BTRFS error (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#6EJBA"): bdev "FSmBC',
		'A"BTRFS: error (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#6EJBG"errno=-5 IO failure"IWBMAlDBGNIGBA"errno=-5 IO failure"LC[B\x00\xffG"errno=-5 IO failure"K<TA"errno=-5 IO failure"FSnBC',
		'MGjDVbagBa*QlBaUA"BTRFS critical (device "NJA"BTRFS error (device "NEA"BTRFS warning (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#6EJBA"): "E[F\x00bdegoqsu\xffIlBBMAjDSXddXd*IXd*CXdIFBO#7ELC[B\x00\xffE[F\x00bdegoqsu\xffK<iBO#7EFSoBC',
		'A"Aborting journal on device "QD[G\x00\x1f!(*+--/9;\xffRGBB[B..FSpBC',
		'A"EXT4-fs"G"Detected aborted journal"A"Detected aborted journal"FSqBC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): error count since last fsck: "FSrBC',
		'A": "MIgB4C9CsI*hB1JsI*etEsI6EsI*CwJsI*EyGsI*D/JmJsI6GsIMJoCrBnHvF*cxHvF*KsHvFMLiDImG/D*FrG/DMAjCzBiEyD*wBgFyDMAhCD5C6BvC6BMA0ChBmByB*e9ByBMdjDHSM*ENMUA"Timeout waiting for hardware interrupt"NqCA"Timeout waiting for hardware cmd interrupt"NlCA"timeout waiting for hardware interrupt"NgCA"Controller never released inhibit bit(s)"N7BA"Card removed during transfer!"N2BA"cache flush error "NxBA"ADMA error"NsBA"cqhci: timeout for tag "NnBA"running CQE recovery"NiBA"unknown error -"NdA"timed out sending "NYA"tried to HW reset card, got error"NTA"tried to reset card, got error"NOA"recovery failed!"NJA"Card stuck being busy!"NEA"Card stuck in wrong state!"FSsBD',
		'A": error -"D[B09A" whilst initialising SDIO card"FStBD',
		'A": tuning execution failed"FSuBD',
		'A": error -"MAxBINU*CfUUaUMBxBCIXHUA"110"NOA"84"NJBB[B55NEA"123"MByDGL4B9BtBtBhBtBMDhDR8BiB*O3BiBMVtCHSM*ENMUA" whilst initialising SD card"NYA" whilst initialising MMC card"NTA" sending "NOA" transferring "NJA" requesting "NEA" reading "FSvBD',
		'A": card "D[D09AFafA" removed"FSwBC',
		'A"EXT4-fs warning (device "QD[G\x00\x1f!(*+--/9;\xffRGA"): "G"I/O error"A"I/O error"FSxBC',
		'A"EXT4-fs warning (device "QD[G\x00\x1f!(*+--/9;\xffRGA"): "E[D\x00LNqs\xffIUBMNgBBGMIFBO#9ELC[B\x00\xffE[D\x00LNqs\xffK<RO#9EFSyBC',
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
		'A"sd "O#/EA": ["QD[C\x00\\^\xffROA"] "MA0DBGVICDNLA"tag#"D[B09BB[B  JBA"uas_eh_abort_handler"FS+BC',
		'A"scsi "QD[C\x009;\xffRPA": uas_eh_device_reset_handler FAILED"FS/BC',
		'A"scsi "QD[C\x009;\xffRPA": uas_eh_device_reset_handler "FSgCC',
		'A"sd "O#/EA": ["QD[C\x00\\^\xffROA"] "MA0DBGVICDNLA"tag#"D[B09BB[B  JBMMoCyBpCjC*DkCjC*GuCjCzCjC*V9CjC*C4CjC*F3BjCMPwBHrBM*EwBMUA"Sense Key : Medium Error"NiBA"Sense Key : Hardware Error"NdA"Add. Sense: Unrecovered read error"NYA"Add. Sense: Write error"NTA"Unhandled error code"NOA"Unhandled sense code"NJA"Read Capacity(10) failed"NEA"Read Capacity(16) failed"FShCC',
		'A"sd "QMA6BBGNIGBA": "LC[B\x00\xffG": "RQA": "MRgBwCgD1C*iC7C1C*J2C1CUA"rejecting I/O to offline device"NJA"rejecting I/O to dead device"NEA"Device offlined - not ready after error recovery"FSiCC',
		'A"sd "O#/EA": ["QD[C\x00\\^\xffROA"] "MWmDSYX*HdXXnBX*DiBXUA"Asking for cache data failed"NOA"No Caching mode page found"NJA"Assuming drive cache: write through"NEA"No Caching mode page present"FSjCC',
		'A"sd "O#/EA": ["QD[C\x00\\^\xffROA"] "E[D\x00EGTV\xffIjBBMAmCQVb*NVbIFBO#gFLC[B\x00\xffE[D\x00EGTV\xffK<gBO#gFFSkCC',
		'QD[D\x009;Z\\\xffRRBB[B[[QD[B09RBA"]: segfault at "FSlCC',
		'A"traps: "QD[D\x009;Z\\\xffRRBB[B[[QD[B09RBA"] "FSmCC',
		'A"cgroup: fork rejected by pids controller in "QO#0ERFSnCC',
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
		'A"CPU"D[B09A": "O#0FA" above threshold, cpu clock throttled"FSzCD',
		'A"CPU"D[B09A": "O#0FA"/speed normal"FS0CC',
		'A"thermal "QD[C\x009;\xffRWA": "G"critical temperature reached"A"critical temperature reached"FS1CC',
		'A"usb "QO#iFRXA": "MIhDUoBZ*CaZ*IhBZ*DtBZUA"device descriptor read/"D[D\x00\x1f!+-\xffNSA"device not accepting address "D[B09NLA"can\'t read configurations"NGA"can\'t set config #"D[B09A", error "QO#5ERIFS2CC',
		'A": cannot reset "MAwDBGVICDNLA"port "D[B09BB[B  JBA"(err = "QO#5ERIFS3CC',
		'A": "MIgBxC2CpG*9B+GpGvGpGpGtHpG*DjHpG*DrD/D5GpGMAjDQyE+FzD*MhFzDMNgBPnE+C*MuF+CMAkCyBrCqC*e6EqC*P3BqCMKlDOjDT*LeTUA"Device not responding to setup address"NxEA"can\'t read device descriptor"NsEA"unable to read config index "NnEA"hub_ext_port_status failed "NiEA"hub_port_status failed "N9DA"cannot disable (err = "N4DA"clear tt "NzDA"connect-debounce failed"NuDA"Cannot enable port "NpDA"rejected "D[B09A" configuration"MAzDBGQICDNGBB[BssJBA" due to insufficient available bus power"NsCA"disabled by hub (EMI?), re-enabling"NnCMAjCzB+B4B*fjC4B*P5B4BUA"unable to enumerate USB device"NJA"Cannot enable. Maybe the USB cable is bad?"NEA"device not responding to setup address"FS4CC',
		'A"usb "QO#iFRXA": unable to get BOS descriptor"FS5CC',
		'A"usb "QO#iFRXA": reset "O#kFA" USB device "MAuDION*FTNUA"number "NEA"using "FS6CC',
		'MAjDRWkBkB5BkB*HlB0BqBkBvBkBMBoDJtBO*GoBOUA"option"NdA"qcserial"NYA"sierra"NTA"pl2303"NOA"ftdi_sio"NJA"cp210x"NEA"ch341"BB[B  QO#iFRXA": device disconnected"S7CC',
		'MCxBjCqDwC*FgDvDwC*uBlDwC*D7CwC*DoCwCME3BDOIJIUA"smsc95xx"NdA"smsc75xx"NYA"lan78xx"NTA"ax88179_178a"NOA"asix"NJA"r8152"NEA"dm9601"BB[B  QO#lFRYMAgBbgByC*YgByCICDNuBMAgBbhBgB*YmBgBUBB[B  NEA": "D[D\x00\x1f!9;\xffJBA": "MAmChBnBmB*esBmBUA"Failed"NEA"failed"MEyDGML*DRLUA" to read reg"NEA" to write reg"MApDBGQICDNGA"ister"JBBB[B  A"index "E[C\x00,.\xffIWBMAtBBGOIHBBC[B--[B09LC[B\x00\xffE[C\x00,.\xffK<TQO#5ERIS8CC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd "NEA"xhci-hcd "QO#mFRZA": "MGnCwBvC1B*L2B1B*PqC1B*NlCgC7B1BUA"ERROR Transfer event "NYA"WARN Event TRB for slot "NTA"ERROR unknown event type "NOA"Timeout while waiting for setup device command"NJA"Transfer error for slot "NEA"WARNING: Host System Error"FS9CC',
		'A"usb "QO#iFRXA": new "O#kFA" USB device "MAuDION*FTNUA"number "NEA"using "FS+CC',
		'A"usb "QO#iFRXA": USB disconnect, "MAhDEPJJKJUA"device number "NEA"address "QD[B09RaS/CC',
		'MAoDOZT*LUTUA"usb "NEA"hub "QO#iFRXA": over-current "MBoDITN*FONUA"condition"NEA"change"FSgDC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd "NEA"xhci-hcd "QO#mFRZA": "MKjDOjBTTZT*EUTeToBTUA"HC died; cleaning up"NTA"Host halt failed"NOA"xHCI host not responding to stop endpoint command"NJA"xHCI host controller not responding, assume dead"NEA"can\'t setup: "FShDC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd"NEA"xhci-hcd"A": probe of "QO#mFRZA" failed with error "QO#5ERISiDC',
		'E[H\x00BDEGLNacegln\xffIlBBMBhDSXd*GXd*HXdIFBO#3FLC[B\x00\xffE[H\x00BDEGLNacegln\xffK<iBO#3FFSjDD',
		'A"brcmf_cfg80211_"G"error"A"error"FSkDC',
		'QO#oFRbBB[B  QO#pFRcA": loaded firmware version "FSlDC',
		'A"brcmfmac: brcmf_c_preinit_dcmds: Firmware: "FSmDC',
		'QO#oFRbBB[B  QO#pFRcA": "MK/CUfZ*EaZ*FpBZ*EkBZUA"no suitable firmware found!"NOA"brcmf_pcie_setup: Dongle setup failed"NJA"failed to request firmware"NEA"failed to load firmware"FSnDC',
		'A"usb "QO#qFRdA": no suitable firmware found!"FSoDC',
		'A"NVRM: "MAnCSdX*PYXUA"Xid ("NKA"GPU "G"has fallen off the bus"A"has fallen off the bus"FSpDC',
		'A"nvgpu: "QO#lFRYBB[B  G"[ERR]"A"[ERR]"FSqDC',
		'E[E\x00\x1f!FHQS\xffIUBMJgBBGMIFBO#5FLC[B\x00\xffE[E\x00\x1f!FHQS\xffK<RO#5FFSrDD',
		'E[D\x00(*FH\xffIUBMHlDBGMIFBO#6FLC[B\x00\xffE[D\x00(*FH\xffK<RO#6FFSsDC',
		'A"wlcore: ERROR could not get "MAjDEKJJPJUA"configuration binary "NEA"firmware "FStDC',
		'A"usb "QO#qFRdA": "MMzCcnBhB*ZiBhBUA"ath9k_htc: Unable to locate firmware"NEA"ath9k_htc: USB layer deinitialized"FSuDC',
		'A": "O#7FA" with "O#8FA" timed out"SvDC',
		'A": "O#8FA" denied "O#7FFSwDC',
		'A": "MBlDFLK*CQKUA"deauthenticated"NEA"disassociated"A" from "O#8FA" (Reason: "QD[B09ReFSxDC',
		'A": Connection to AP "O#8FA" lost"SyDC',
		'A": associated"SzDC',
		'A"rtc-"D[C\x00\x1f!\xffBB[B  IJBD[C\x00\x1f!\xffBB[B  JBMA2ChB2BmB*QnBmB*CsBmBmBxBmB*F7BmBUA"hctosys: unable to read the hardware clock"NTA"low voltage detected, date/time is not reliable"NOA"oscillator failed, set time!"NJA"Voltage low, data loss"NEA"voltage low, data loss"FS0DC',
		'A"raspberrypi-firmware "D[C\x00\x1f!\xffBB[B  A"Request 0x"D[D09AFafA" returned status 0x"D[D09AFafFS1DC',
		'MK6B7BrCgC*G6CgCgChCgC*QmCgC*V1CgC*EwCgCUA"ACPI BIOS Error (bug): "NYA"ACPI BIOS Warning (bug): "NTA"ACPI Error: "NOA"ACPI Exception: "NJA"ACPI Warning: "NEA"[Firmware Bug]: "FS2DC',
		'A"piix4_smbus "D[C\x00\x1f!\xffBB[B  A"SMBus base address uninitialized"FS3DC',
		'A"Bluetooth: "D[C\x00\x1f!\xffBB[B  A"advertising data len corrected "FS4DC',
		'A"cfg80211: failed to load regulatory.db"FS5DC',
		'MAkDFLK*CQKUA"drivers/rtc/hctosys.c"NEA"hctosys"A": unable to open rtc device"FS6DC',
		'A"[drm] Cannot find any crtc or sizes"FS7DC',
		'A"Error: Driver \'"D[C\x00\x1f!\xffBB[B  A"is already registered, aborting"FS8DC',
		'MAoDJUO*GPOUA"perf"NEA"hrtimer"A": interrupt took "FS9DC',
		'A": "MHgB3C9C8C*nCnD8C*LiD8CUA"loading out-of-tree module taints kernel"NJA"module verification failed: signature and/or required key missing"NEA"module is from the staging directory"FS+DC',
		'A": Failed to locate of_node "FS/DC',
		'BB[B  QO#lFRYA": supply "D[C\x00\x1f!\xffBB[B  A"not found, using dummy regulator"FSgED',
		'BB[B  QO#lFRYA": Could not set line "D[B09A" debounce to "FShED',
		'BB[B  QO#lFRYA": [drm] Cannot find any crtc or sizes"FSiED',
		'BB[B  QO#lFRYA": BAR "D[B09A": "MAmDJUO*GPOUA"no space for [io"NEA"failed to assign [io"FSjED',
		'BB[B  QO#lFRYA": "MAhCQWV*NbVUA"AER: Corrected error"NEA"PCIe Bus Error: severity=Corrected"FSkEC',
		'A"NETDEV WATCHDOG: "QD[D\x00\x1f!9;\xffRSA" ("QD[E\x00\x1f!(*9;\xffRfA"): transmit queue "D[B09A" timed out"FSlEC',
		'QMFgB2CpFoF*LuFoF*TgHoF*dsGoFoFlH7CoF5HoF2GoF9FwDoFzFqHoFoFvH7GoF4FoFMA1CQnDtC*N2DtCMHiCzB3C4B*wBkE4BUA"Oops: "NvCA"Oops - "NqCA"Internal error: "NlCA"BUG: unable to handle "NgCA"BUG: kernel NULL pointer dereference"N7BA"Unable to handle kernel "N2BA"kernel BUG at "NxBA"general protection fault"NsBA"divide error: "NnBA"invalid opcode: "NiBA"BUG: scheduling while atomic"NdA"BUG: Bad page "NYA"Unhandled fault: "NTA"Bad mode in "NOA"SError Interrupt on CPU"NJA"kernel tried to execute NX-protected page"NEA"Fixing recursive fault but reboot is needed!"FRgBSmEC',
		'MApCqBvBnC*Q8CnC*E3CnC*PyCnCMWjCTeY*QZYUA"IPv6: ADDRCONF(NETDEV_UP): veth"NTA"IPv6: ADDRCONF(NETDEV_CHANGE): veth"NOA"random: crng init done"NJA"aufs au_opts_verify"NEA"[WARN] /proc/sys/"FSnEC',
		'A"Kernel panic - not syncing: "QFRhBSoEC',
		'G"Under"IVBMA1CBGMIFBO#uFLC[B\x00\xffG"Under"K<SO#uFFSpEC',
		'G"Voltage normali"IVBMA2CBGMIFBO#vFLC[B\x00\xffG"Voltage normali"K<SO#vFFSqEC',
		'IRBIHBD[D\x00\x1f!9;\xffO#wFLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRSO#wFFSrEC',
		'IRBIHBD[D\x00\x1f!9;\xffO#xFLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRSO#xFFSsEC',
		'QD[D\x00\x1f!9;\xffRSA" ("QD[E\x00\x1f!(*9;\xffRfA"): NETDEV WATCHDOG: "MAjCBGVICDNLA"CPU: "D[B09A": "JBA"transmit queue "D[B09A" timed out"FStEC',
		'A": probe of "QO#lFRYA" failed with error "QO#5ERISuEB',
		'BB[B  QO#lFRYA": probe with driver "D[C\x00\x1f!\xffBB[B  A"failed with error "QO#5ERISvEC',
		'BB[B  QO#lFRYA": Direct firmware load for "QMAgBBGNIGBA" failed with error "LC[B\x00\xffG" failed with error "RiBA" failed with error "QO#5ERISwEB',
		'MAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffIzBBMAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffK<wBP',
		'MAgBBGNIGBA" killed as a result"LC[B\x00\xffG" killed as a result"P',
		'O#zFMAgBBGOIC#TIC#UN#VU',
		'MEgB2C6D7C*hB8C7C*gB1D7C*FmD7ChDwD7C*ErD7CUA"bad CRC"NdA"bad node"NYA"invalid crc"NTA"corrupt"NOA"cannot decompress"NJA"failed to read inode"NEA"dead directory entry"P',
		'MAqDBGQICDNGA"jffs2: "JBMHjCyB3B9B*e3B9B*E3B9B*H5B9B7B9BN#gBN#eN#fU',
		'MAzDBGQICDNGA"squashfs: "JBMQjC4BqCuCuCsCuC*NsCuC*VsCuC*FsCuC9BuCuCsCuCsCuCMfpDINR*FPRN#iBN#hBU',
		'MAtBBGQICDNGBB[B--JBD[B09P',
		'MAgBbhBgB*YmBgBUBB[B  NEA": "A"state "D[BAZP',
		'MKgBzCjD4C*/B5C4C4CtD4C*G+C4CoD4C*CyD4CUA"corrupt leaf"NYA"corrupted leaf"NTA"tree block corruption detected"NOA"parent transid verify failed"NJA"csum failed"NEA"failed to read block groups"P',
		'QA"mmc"E[BazD[B09E[C09azRLMChC1B0D7D0D7D*P0D7D*N6B7D0C7D*L0D7D7C0D7DMEjDQ6BnC*D6BnC*IVnCIC#xBN#yBIC#vBIC#xBUMDpDNZmB*HZmBmBSmBIC#wBIC#xBUIC#uBIC#xBUMA6BBGKIC#xBUU',
		'MAtCmBxBrB*jBsBrBUA"recorded from previous mount"NEA"Marking fs in need of filesystem check"P',
		'QA"ata"D[B09BB[B..D[B09RMMJhDUbdZbd*Jbd*DbdN#9BN#+BU',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAmCQWV*NbVUA"FAILED Result: hostbyte="NJA"UNKNOWN(0x"D[D09AFafA") Result: hostbyte="P',
		'MAtDBGQICDNGA"mce: "JBMAjCBGLIC#1CN#2CU',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAoDOZT*LUTUA"usb "NEA"hub "N#1F',
		'MAgBBGNIGBA" USB device "LC[B\x00\xffG" USB device "P',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'O#2FMAjCrB1B*ewB1B*LIC#lDN#mDIC#lDU',
		'MAhDSXtBnB*FoBnB*HhCnBMEwBCHlBQMHwDEUJJZJUA"iwlwifi"NaA"brcmfmac"NVA"ath10k_pci"NQA"ath10k_sdio"NLA"ath11k_pci"NGA"rtw"D[D\x00\x1f!9;\xffP',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'O#4FIC#tDN#uD',
		'QD[D\x00\x1f!9;\xffRSMDwBmC4D*JyE*G4D*FyE*Z4D*DrC4DyEyEgEyE*EiEyE*CkEyEwEyEME6BoBzBnC*lB1BnCMA6BBGaN#yDN#zDN#0DMKlDFKO*CMON#1DN#xDU',
		'QD[E\x00\x1f!(*9;\xffRfMAgBbgB/C*YuB/CIC#iEIC#jEIC#kEIC#lEN#mEMCmCoBtBxB*kBvBvBxBN#hEN#gEU',
		'MFtBqCwCvC*nC1CvCUA"Under-voltage detected!"NEA"Undervoltage detected!"P',
		'MPzDION*FTNUA"Voltage normalised"NEA"Voltage normalized"P',
		'A": "MFiDUkBZ*FaZ*KfZUA"Link is Up"NJA"link up"NEA"link becomes ready"P',
		'A": "MAsChByBxB*emBxBMFkDGRL*DWLUA"Link is Down"NJA"link down"NEA"link is not ready"P',
		'QD[E\x00\x1f!(*9;\xffRfMAgBbgBnB*YlBnBIC#xEN#yEN#wEU',
		'MAmCgBmBlB*drBlBUA"FAT-fs"NEA"exFAT-fs"P',
		'MAjCSiBX*LdX*CYXUA"Temperature"NJA"Package temperature"NEA"Core temperature"P',
		'QO#iFRXMJtBoCvCxC*wBvCxC*DvCvCxC*HvCxC*CtCxCvCxCN#5CN#6CU',
		'MCjDKPvB1BvBvB1B1BvBvB1BvBMIgBbmBgB*YhBgBUA"brcmfmac: "NpCMCjDKXWcWWPhBWWwBWMEwBCXcHUA"brcmfmac "NYA"ieee80211 phy"NTA"mwifiex_"NOA"ath10k_"NJA"ath11k_"NEA"iwlwifi "MA6BBGNIGBA": "LC[B\x00\xffG": "A": "P',
		'ML3CdtBiB*IoBiB8BhCiB*CyB3BiB*IjBiBUA"Firmware has halted or crashed"NdA"firmware crashed!"NYA"Microcode SW error detected"NTA"brcmf_sdio_htclk: HT Avail timeout"NOA"mailbox indicates firmware halted"NJA"brcmf_sdio_checkdied: firmware trap"NEA"Card removed or firmware in bad state"P',
		'MA7CPfU*EVU*GaUUA"amdgpu "NJA"i915 "NEA"[drm"P',
		'MAgBzB5B4B*lB+B4B*JjC4BUA" timeout, signaled seq="NJA"GPU HANG: ecode"NEA"Resetting chip after gpu hang"P',
		'MApBfqBkB*clBkBUA"GPU reset succeeded"NEA") succeeded!"P',
		'MBzDDOIJIUA"authentication"NEA"association"P',
		'BC[D09AFaf[D09AFafBD[B::[D09AFaf[D09AFafIJBBD[B::[D09AFaf[D09AFafK<GP',
	],
});
