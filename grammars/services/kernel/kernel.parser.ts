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
	ioError: Fields<'device'>;
	bufferIoError: Fields<'device'>;
	filesystemError: Fields<'device'>;
	remountedReadOnly: Fields<'device'>;
	journalAborted: Fields<'device'>;
	abortedJournalFound: Fields;
	oldErrors: Fields<'device'>;
	cardSilent: Fields<'card'>;
	cardError: Fields<'card'>;
	cardRemoved: Fields<'card'>;
	filesystemIoError: Fields<'device'>;
	recordedError: Fields<'device'>;
	knownErrors: Fields<'device'>;
	uncleanVolume: Fields<'device'>;
	journalIoError: Fields<'device'>;
	diskControllerDown: Fields<'device'>;
	nvmeSilent: Fields<'device'>;
	ataFailed: Fields<'ataDevice'>;
	scsiFailed: Fields<'disk'>;
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
	usbDisconnected: Fields<'port' | 'number'>;
	usbOverCurrent: Fields<'port'>;
	usbControllerDied: Fields<'controller'>;
	usbControllerProbe: Fields<'controller' | 'errno'>;
	wifiFirmwareCrashed: Fields;
	wifiCommandFailed: Fields;
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
	cases: 'booting outOfMemory containerOutOfMemory processKilled processReaped oomVictim oomVictimCut oomKillerInvoked ioError bufferIoError filesystemError remountedReadOnly journalAborted abortedJournalFound oldErrors cardSilent cardError cardRemoved filesystemIoError recordedError knownErrors uncleanVolume journalIoError diskControllerDown nvmeSilent ataFailed scsiFailed taskBlocked cpuStalled cpuLockedUp watchdogLeftRunning overTemperature temperatureNormal temperatureCritical usbDeviceError usbResetFailed usbDeviceLost usbDisconnected usbOverCurrent usbControllerDied usbControllerProbe wifiFirmwareCrashed wifiCommandFailed networkCardHung oops routine panic underVoltage voltageNormalised linkUp linkDown networkCardSilent probeFailed driverFailed firmwareFileMissing',
	fields: 'version pid program constraint victim device card ataDevice disk task seconds watchdog zone port errno number controller interface driver fault panic hardware file',
	program: [
		'MA7CBGcICDNSBB[B[[E[B  D[B09BB[B..D[B09A"] "JBO#BT',
		'MAhC4B9B0CqWtmB7DhKtmBtmB4KjM6MyOpPgQlRtmB*EjVtmBxiBtmB*C6ctmB*EoSmT7btmB7btmBtmByTsUtmBjVtmB6V4XyY7btmBycoe/e2ftmB2gB/jBtmBIC#JIC#OIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMFrDLvS5jB*FQ9f5jBvS5jBIC#JIC#LIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMIoBwC1CvF*7B4DvF*QyEvFIC#JIC#NIC#PIC#QIC#WIC#XIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#MIC#PIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#PIC#UIC#VIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#PIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#XIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMHhDPU1b5S1b*HrK1b1bjR1bIC#JIC#dIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#YIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMBlDFKzZ*ChBzZIC#JIC#wBIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#FIC#JIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#CIC#JIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#EIC#JIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMBlCJOtW*GxStWIC#JIC#tBIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMBvDH+DoV*EMoVIC#DIC#JIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMB0DCHyKlUIC#JIC#bIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMBsDH1InT*EmBnTIC#JIC#gCIC#oBIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#iCIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#uBIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMBjDLQzQ*InBzQIC#JIC#9BIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#6BIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#ZIC#aIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMDtBzB4B7N*wByC7NIC#HIC#IIC#JIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#GIC#JIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#KIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMBhDDI7Jf7JIC#JIC#vBIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#eIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#cIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#jBIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#kBIC#gCIC#nBIC#oBIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMKiC2B7B3F*T7B3F*eyC3FIC#JIC#fIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#gBIC#xBIC#yBIC#zBIC#0BIC#1BN#nCMIgBbgBuC*Y3BuCIC#JIC#pBIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#qBIC#xBIC#yBIC#zBIC#0BIC#1BN#nCIC#JIC#xBIC#yBIC#zBIC#0BIC#1BN#nC',
		'A"Linux version "QD[C\x00\x1f!\xffRAFSAC',
		'A"Out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#5BRCBB[B))FSBC',
		'A"Memory cgroup out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#5BRCBB[B))FSCC',
		'A"Killed process "QD[B09RBA" ("QO#5BRCBB[B))FSDC',
		'A"oom_reaper: reaped process "QD[B09RBA" ("QO#5BRCBB[B))FSEC',
		'A"oom-kill:constraint="QD[C\x00+-\xffRDBB[B,,G",task="A",task="QMAsBBGNIGBA",pid="LC[B\x00\xffG",pid="REA",pid="QD[B09RBFSFC',
		'A"oom-kill:constraint="FSGC',
		'QO#5BRCA" invoked oom-killer:"FSHC',
		'MAiDPUyByBZyB*JeyBICNNaICSNVICINQA"blk_update_request: "JLA"print_req_error: "JGA"end_request: "JBMApCbhBgB*YmBgBUA"I/O error, dev "NEA"critical medium error, dev "QD[G\x00\x1f!(*+--/9;\xffRFFSIC',
		'A"Buffer I/O error on dev"MApDBGQICDNGA"ice"JBBB[B  QD[G\x00\x1f!(*+--/9;\xffRFFSJC',
		'A"EXT4-fs error (device "QD[G\x00\x1f!(*+--/9;\xffRFBB[B))FSKC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRFA"): "MAyChBnBmB*esBmBUA"Remounting filesystem read-only"NEA"re-mounted read-only due to errors"FSLC',
		'A"Aborting journal on device "QD[G\x00\x1f!(*+--/9;\xffRFBB[B..FSMC',
		'A"EXT4-fs"G"Detected aborted journal"A"Detected aborted journal"FSNC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRFA"): error count since last fsck: "FSOC',
		'A": "MOgB4CoD9C*iCtD9C9C+C9C*FyD9C*DjD9C*C3D9CUA"Timeout waiting for hardware interrupt"NYA"tried to HW reset card, got error"NTA"tried to reset card, got error"NOA"recovery failed!"NJA"Card stuck being busy!"NEA"Card stuck in wrong state!"FSPC',
		'A": error -"MAxBINU*CfUUaUMBxBCIXHUA"110"NOA"84"NJBB[B55NEA"123"MAwBKP*JWIGBBB[B09LFSQC',
		'A": card "D[D09AFafA" removed"FSRC',
		'A"EXT4-fs warning (device "QD[G\x00\x1f!(*+--/9;\xffRFA"): "G"I/O error"A"I/O error"FSSC',
		'A"EXT4-fs warning (device "QD[G\x00\x1f!(*+--/9;\xffRFA"): "E[D\x00LNqs\xffIUBMNgBBGMIFBO#7BLC[B\x00\xffE[D\x00LNqs\xffK<RO#7BFSTC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRFA"): "MApDPaUUfU*JVUUA"warning: mounting fs with errors, running e2fsck"NJA"initial error at time"NEA"last error at time"FSUC',
		'MAlCCINHUA"EXT4-fs"NEA"FAT-fs"A" ("QD[G\x00\x1f!(*+--/9;\xffRFA"): "MAwBoCiD*JtC*O4CtC*LuCtC*X9CtCtCzCtC*D8DtCUA"Volume was not properly unmounted"NtBA"recovery complete"NoBA"INFO: recovery required on readonly filesystem"NjBA"orphan cleanup on readonly fs"NeD[B09A" orphan inode"MAzDBGQICDNGBB[BssJBA" deleted"NEA"warning: mounting unchecked fs, running e2fsck"FSVC',
		'A"JBD2: "MAkCtB7CgDrC*CyBrC*lBsCrCMKkDUkBZ*RfZUA"previous I/O error detected for journal superblock update for "NYA"I/O error when updating journal superblock for "NTA"I/O error detected when updating journal superblock for "NOA"Detected IO errors while flushing file data on "NJA"Error -"D[B09A" detected when updating journal superblock for "QD[G\x00\x1f!(*+--/9;\xffRFFSWC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRFA": controller is down; will reset"FSXC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRFA": I/O "G" timeout, "A" timeout, "FSYC',
		'QA"ata"D[B09BB[B..D[B09RHA": failed command: "FSZC',
		'A"sd "MA6BBGNIGBA": "LC[B\x00\xffG": "A": ["QD[C\x00\\^\xffRIA"] "E[D\x00EGTV\xffIjBBMAmCQVb*NVbIFBO#8BLC[B\x00\xffE[D\x00EGTV\xffK<gBO#8BFSaC',
		'A"INFO: task "QMAgBBGNIGBA" blocked "LC[B\x00\xffG" blocked "RJA" blocked "MApDBGQICDNGA"in I/O wait "JBA"for more than "QD[B09RKA" seconds"FSbC',
		'MAyDBGQICDNGA"rcu: "JBA"INFO: rcu"E[C\x00\x1f!\xffBB[B  MJjDRXWhBW*McWUA"self-detected stall"NJA"detected stall"NEA"detected expedited stall"FScC',
		'MAuCqBvBuD*nBvBuDICDN7BMAuCqB1BvB*nBwBvBUA"watchdog: "NEA"NMI watchdog: "JBMAiCWcb*ThBbUA"BUG: soft lockup"NEA"Watchdog detected hard LOCKUP"FSdC',
		'A"watchdog: "QA"watchdog"D[B09RLA": watchdog did not stop!"FSeC',
		'A"CPU"D[B09A": "O#oCA" above threshold, cpu clock throttled"FSfD',
		'A"CPU"D[B09A": "O#oCA"/speed normal"FSgBC',
		'A"thermal "QD[C\x009;\xffRMA": "G"critical temperature reached"A"critical temperature reached"FShBC',
		'A"usb "QO#+BRNA": "MIhDUoBZ*CaZ*IhBZ*DtBZUA"device descriptor read/"D[D\x00\x1f!+-\xffNSA"device not accepting address "D[B09NLA"can\'t read configurations"NGA"can\'t set config #"D[B09A", error "QO#/BROFSiBC',
		'A": cannot reset "MAwDBGVICDNLA"port "D[B09BB[B  JBA"(err = "QO#/BROFSjBC',
		'A": "MAjCzB+B4B*fjC4B*P5B4BUA"unable to enumerate USB device"NJA"Cannot enable. Maybe the USB cable is bad?"NEA"device not responding to setup address"FSkBC',
		'A"usb "QO#+BRNA": USB disconnect, "MAhDEPJJKJUA"device number "NEA"address "QD[B09RPSlBC',
		'MAoDOZT*LUTUA"usb "NEA"hub "QO#+BRNA": over-current "MBoDITN*FONUA"condition"NEA"change"FSmBC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd "NEA"xhci-hcd "QO#hCRQA": "MAoCxB3B2B*ZhC2B*T8B2BUA"HC died; cleaning up"NJA"xHCI host controller not responding, assume dead"NEA"can\'t setup: "FSnBC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd"NEA"xhci-hcd"A": probe of "QO#hCRQA" failed with error "QO#/BROSoBC',
		'E[E\x00EGacln\xffIVBMDsDCHHNIFBO#rCLC[B\x00\xffE[E\x00EGacln\xffK<SO#rCFSpBD',
		'A"brcmf_cfg80211_"G"error"A"error"FSqBC',
		'A"NETDEV WATCHDOG: "QD[D\x00\x1f!9;\xffRRA" ("QD[E\x00\x1f!(*9;\xffRSA"): transmit queue "D[B09A" timed out"FSrBC',
		'QMFgB2C8C7C*LhD7C*2B1D7C*EwD6D7CmD7C*FrD7CUA"Oops: "NdA"Oops - "NYA"Internal error: "NTA"BUG: unable to handle "NOA"BUG: kernel NULL pointer dereference"NJA"Unable to handle kernel "NEA"kernel BUG at "FRTSsBC',
		'MA7CYoBd*EjBd*PedUA"random: crng init done"NJA"aufs au_opts_verify"NEA"[WARN] /proc/sys/"FStBC',
		'A"Kernel panic - not syncing: "QFRUSuBC',
		'G"Under"IVBMA1CBGMIFBO#jCLC[B\x00\xffG"Under"K<SO#jCFSvBC',
		'G"Voltage normali"IVBMA2CBGMIFBO#kCLC[B\x00\xffG"Voltage normali"K<SO#kCFSwBC',
		'IRBIHBD[D\x00\x1f!9;\xffO#lCLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRRO#lCFSxBC',
		'IRBIHBD[D\x00\x1f!9;\xffO#mCLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRRO#mCFSyBC',
		'QD[D\x00\x1f!9;\xffRRA" ("QD[E\x00\x1f!(*9;\xffRSA"): NETDEV WATCHDOG: "MAjCBGVICDNLA"CPU: "D[B09A": "JBA"transmit queue "D[B09A" timed out"FSzBC',
		'A": probe of "QO#sCRVA" failed with error "QO#/BROS0BB',
		'BB[B  QO#sCRVA": probe with driver "D[C\x00\x1f!\xffBB[B  A"failed with error "QO#/BROS1BC',
		'BB[B  QO#sCRVA": Direct firmware load for "QMAgBBGNIGBA" failed with error "LC[B\x00\xffG" failed with error "RWA" failed with error "QO#/BROS2BB',
		'MAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffIzBBMAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffK<wBP',
		'QA"mmc"E[BazD[B09E[C09azRGMCjCyB7B9B*P7B9B*N3B9B5B9B*L7B9B7B9BN#TN#SN#RU',
		'MAtCmBxBrB*jBsBrBUA"recorded from previous mount"NEA"Marking fs in need of filesystem check"P',
		'MAmCQWV*NbVUA"FAILED Result: hostbyte="NJA"UNKNOWN(0x"D[D09AFafA") Result: hostbyte="P',
		'MAtDBGQICDNGA"mce: "JBMAjCBGLIC#hBN#iBU',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAtBBGQICDNGBB[B--JBD[B09P',
		'MAoDOZT*LUTUA"usb "NEA"hub "N#pC',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'O#qCMAmCoByB*btByB*LIC#rBN#sBIC#rBU',
		'MFtBqCwCvC*nC1CvCUA"Under-voltage detected!"NEA"Undervoltage detected!"P',
		'MPzDION*FTNUA"Voltage normalised"NEA"Voltage normalized"P',
		'A": "MFiDUkBZ*FaZ*KfZUA"Link is Up"NJA"link up"NEA"link becomes ready"P',
		'A": "MAsChByBxB*emBxBMFkDGRL*DWLUA"Link is Down"NJA"link down"NEA"link is not ready"P',
		'QD[E\x00\x1f!(*9;\xffRSMAgBbgBnB*YlBnBIC#3BN#4BN#2BU',
		'MAjCSiBX*LdX*CYXUA"Temperature"NJA"Package temperature"NEA"Core temperature"P',
		'QO#+BRNMKlDLQU*HSSUN#lBN#mBU',
		'MIgBbmBgB*PmBgB*HhBgBUA"brcmfmac: "NsBMAiDION*FTNUA"brcmfmac "NEA"ieee80211 phy"MA6BBGNIGBA": "LC[B\x00\xffG": "A": "P',
		'MLjDRmBW*DchBW*IXWUA"Firmware has halted or crashed"NOA"brcmf_sdio_htclk: HT Avail timeout"NJA"mailbox indicates firmware halted"NEA"brcmf_sdio_checkdied: firmware trap"P',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
	],
});
