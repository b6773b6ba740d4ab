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
	usbDeviceAnnounced: Fields<'port'>;
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
	cases: 'booting outOfMemory containerOutOfMemory processKilled processReaped oomVictim oomVictimCut oomKillerInvoked ioError bufferIoError filesystemError remountedReadOnly journalAborted abortedJournalFound oldErrors cardSilent cardError cardRemoved filesystemIoError recordedError knownErrors uncleanVolume journalIoError diskControllerDown nvmeSilent ataFailed scsiFailed taskBlocked cpuStalled cpuLockedUp watchdogLeftRunning overTemperature temperatureNormal temperatureCritical usbDeviceError usbResetFailed usbDeviceLost usbDeviceAnnounced usbDisconnected usbOverCurrent usbControllerDied usbControllerProbe wifiFirmwareCrashed wifiCommandFailed networkCardHung oops routine panic underVoltage voltageNormalised linkUp linkDown networkCardSilent probeFailed driverFailed firmwareFileMissing',
	fields: 'version pid program constraint victim device card ataDevice disk task seconds watchdog zone port errno number controller interface driver fault panic hardware file',
	program: [
		'MA7CBGcICDNSBB[B[[E[B  D[B09BB[B..D[B09A"] "JBO#BT',
		'MAhC4B9B0CqWwmB7DhKwmBwmB4KjM6MyOpPgQlRwmB*EjVwmB0iBwmB*C6cwmB*EoSmT7bwmB7bwmBwmByTsUwmBjVwmB6V4XyY7bwmBycoe/e2fwmB5gBikBwmBIC#JIC#OIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMFrDLvS8jB*FQggB8jBvS8jBIC#JIC#LIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMIoBwC1CvF*7B4DvF*QyEvFIC#JIC#NIC#PIC#QIC#WIC#XIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#MIC#PIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#PIC#UIC#VIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#PIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#XIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMHhDPU4b5S4b*HrK4b4bjR4bIC#JIC#dIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#YIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMBlDFK2Z*ChB2ZIC#JIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#FIC#JIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#CIC#JIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#EIC#JIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMBlCJOwW*G0SwWIC#JIC#uBIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMBvDH+DrV*EMrVIC#DIC#JIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMB0DCHyKoUIC#JIC#bIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMBsDH1IqT*EmBqTIC#JIC#hCIC#pBIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#jCIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#vBIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMBjDLQ2Q*InB2QIC#JIC#+BIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#7BIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#ZIC#aIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMDtBzB4B+N*wByC+NIC#HIC#IIC#JIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#GIC#JIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#KIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMBhDDI+Jf+JIC#JIC#wBIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#eIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#cIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#jBIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#kBIC#hCIC#nBIC#oBIC#pBIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMKiC2B7B3F*T7B3F*eyC3FIC#JIC#fIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#gBIC#yBIC#zBIC#0BIC#1BIC#2BN#oCMIgBbgBuC*Y3BuCIC#JIC#qBIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#rBIC#yBIC#zBIC#0BIC#1BIC#2BN#oCIC#JIC#yBIC#zBIC#0BIC#1BIC#2BN#oC',
		'A"Linux version "QD[C\x00\x1f!\xffRAFSAC',
		'A"Out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#6BRCBB[B))FSBC',
		'A"Memory cgroup out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#6BRCBB[B))FSCC',
		'A"Killed process "QD[B09RBA" ("QO#6BRCBB[B))FSDC',
		'A"oom_reaper: reaped process "QD[B09RBA" ("QO#6BRCBB[B))FSEC',
		'A"oom-kill:constraint="QD[C\x00+-\xffRDBB[B,,G",task="A",task="QMAsBBGNIGBA",pid="LC[B\x00\xffG",pid="REA",pid="QD[B09RBFSFC',
		'A"oom-kill:constraint="FSGC',
		'QO#6BRCA" invoked oom-killer:"FSHC',
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
		'A"EXT4-fs warning (device "QD[G\x00\x1f!(*+--/9;\xffRFA"): "E[D\x00LNqs\xffIUBMNgBBGMIFBO#8BLC[B\x00\xffE[D\x00LNqs\xffK<RO#8BFSTC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRFA"): "MApDPaUUfU*JVUUA"warning: mounting fs with errors, running e2fsck"NJA"initial error at time"NEA"last error at time"FSUC',
		'MAlCCINHUA"EXT4-fs"NEA"FAT-fs"A" ("QD[G\x00\x1f!(*+--/9;\xffRFA"): "MAwBoCiD*JtC*O4CtC*LuCtC*X9CtCtCzCtC*D8DtCUA"Volume was not properly unmounted"NtBA"recovery complete"NoBA"INFO: recovery required on readonly filesystem"NjBA"orphan cleanup on readonly fs"NeD[B09A" orphan inode"MAzDBGQICDNGBB[BssJBA" deleted"NEA"warning: mounting unchecked fs, running e2fsck"FSVC',
		'A"JBD2: "MAkCtB7CgDrC*CyBrC*lBsCrCMKkDUkBZ*RfZUA"previous I/O error detected for journal superblock update for "NYA"I/O error when updating journal superblock for "NTA"I/O error detected when updating journal superblock for "NOA"Detected IO errors while flushing file data on "NJA"Error -"D[B09A" detected when updating journal superblock for "QD[G\x00\x1f!(*+--/9;\xffRFFSWC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRFA": controller is down; will reset"FSXC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRFA": I/O "G" timeout, "A" timeout, "FSYC',
		'QA"ata"D[B09BB[B..D[B09RHA": failed command: "FSZC',
		'A"sd "MA6BBGNIGBA": "LC[B\x00\xffG": "A": ["QD[C\x00\\^\xffRIA"] "E[D\x00EGTV\xffIjBBMAmCQVb*NVbIFBO#9BLC[B\x00\xffE[D\x00EGTV\xffK<gBO#9BFSaC',
		'A"INFO: task "QMAgBBGNIGBA" blocked "LC[B\x00\xffG" blocked "RJA" blocked "MApDBGQICDNGA"in I/O wait "JBA"for more than "QD[B09RKA" seconds"FSbC',
		'MAyDBGQICDNGA"rcu: "JBA"INFO: rcu"E[C\x00\x1f!\xffBB[B  MJjDRXWhBW*McWUA"self-detected stall"NJA"detected stall"NEA"detected expedited stall"FScC',
		'MAuCqBvBuD*nBvBuDICDN7BMAuCqB1BvB*nBwBvBUA"watchdog: "NEA"NMI watchdog: "JBMAiCWcb*ThBbUA"BUG: soft lockup"NEA"Watchdog detected hard LOCKUP"FSdC',
		'A"watchdog: "QA"watchdog"D[B09RLA": watchdog did not stop!"FSeC',
		'A"CPU"D[B09A": "O#pCA" above threshold, cpu clock throttled"FSfD',
		'A"CPU"D[B09A": "O#pCA"/speed normal"FSgBC',
		'A"thermal "QD[C\x009;\xffRMA": "G"critical temperature reached"A"critical temperature reached"FShBC',
		'A"usb "QO#/BRNA": "MIhDUoBZ*CaZ*IhBZ*DtBZUA"device descriptor read/"D[D\x00\x1f!+-\xffNSA"device not accepting address "D[B09NLA"can\'t read configurations"NGA"can\'t set config #"D[B09A", error "QO#gCROFSiBC',
		'A": cannot reset "MAwDBGVICDNLA"port "D[B09BB[B  JBA"(err = "QO#gCROFSjBC',
		'A": "MAjCzB+B4B*fjC4B*P5B4BUA"unable to enumerate USB device"NJA"Cannot enable. Maybe the USB cable is bad?"NEA"device not responding to setup address"FSkBC',
		'A"usb "QO#/BRNA": new "MAgBBGNIGBA" USB device "LC[B\x00\xffG" USB device "A" USB device "MAuDION*FTNUA"number "NEA"using "FSlBC',
		'A"usb "QO#/BRNA": USB disconnect, "MAhDEPJJKJUA"device number "NEA"address "QD[B09RPSmBC',
		'MAoDOZT*LUTUA"usb "NEA"hub "QO#/BRNA": over-current "MBoDITN*FONUA"condition"NEA"change"FSnBC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd "NEA"xhci-hcd "QO#iCRQA": "MAoCxB3B2B*ZhC2B*T8B2BUA"HC died; cleaning up"NJA"xHCI host controller not responding, assume dead"NEA"can\'t setup: "FSoBC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd"NEA"xhci-hcd"A": probe of "QO#iCRQA" failed with error "QO#gCROSpBC',
		'E[E\x00EGacln\xffIVBMDsDCHHNIFBO#sCLC[B\x00\xffE[E\x00EGacln\xffK<SO#sCFSqBD',
		'A"brcmf_cfg80211_"G"error"A"error"FSrBC',
		'A"NETDEV WATCHDOG: "QD[D\x00\x1f!9;\xffRRA" ("QD[E\x00\x1f!(*9;\xffRSA"): transmit queue "D[B09A" timed out"FSsBC',
		'QMFgB2C8C7C*LhD7C*2B1D7C*EwD6D7CmD7C*FrD7CUA"Oops: "NdA"Oops - "NYA"Internal error: "NTA"BUG: unable to handle "NOA"BUG: kernel NULL pointer dereference"NJA"Unable to handle kernel "NEA"kernel BUG at "FRTStBC',
		'MA7CYoBd*EjBd*PedUA"random: crng init done"NJA"aufs au_opts_verify"NEA"[WARN] /proc/sys/"FSuBC',
		'A"Kernel panic - not syncing: "QFRUSvBC',
		'G"Under"IVBMA1CBGMIFBO#kCLC[B\x00\xffG"Under"K<SO#kCFSwBC',
		'G"Voltage normali"IVBMA2CBGMIFBO#lCLC[B\x00\xffG"Voltage normali"K<SO#lCFSxBC',
		'IRBIHBD[D\x00\x1f!9;\xffO#mCLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRRO#mCFSyBC',
		'IRBIHBD[D\x00\x1f!9;\xffO#nCLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRRO#nCFSzBC',
		'QD[D\x00\x1f!9;\xffRRA" ("QD[E\x00\x1f!(*9;\xffRSA"): NETDEV WATCHDOG: "MAjCBGVICDNLA"CPU: "D[B09A": "JBA"transmit queue "D[B09A" timed out"FS0BC',
		'A": probe of "QO#tCRVA" failed with error "QO#gCROS1BB',
		'BB[B  QO#tCRVA": probe with driver "D[C\x00\x1f!\xffBB[B  A"failed with error "QO#gCROS2BC',
		'BB[B  QO#tCRVA": Direct firmware load for "QMAgBBGNIGBA" failed with error "LC[B\x00\xffG" failed with error "RWA" failed with error "QO#gCROS3BB',
		'MAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffIzBBMAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffK<wBP',
		'QA"mmc"E[BazD[B09E[C09azRGMCjCyB7B9B*P7B9B*N3B9B5B9B*L7B9B7B9BN#TN#SN#RU',
		'MAtCmBxBrB*jBsBrBUA"recorded from previous mount"NEA"Marking fs in need of filesystem check"P',
		'MAmCQWV*NbVUA"FAILED Result: hostbyte="NJA"UNKNOWN(0x"D[D09AFafA") Result: hostbyte="P',
		'MAtDBGQICDNGA"mce: "JBMAjCBGLIC#hBN#iBU',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAtBBGQICDNGBB[B--JBD[B09P',
		'MAoDOZT*LUTUA"usb "NEA"hub "N#qC',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'O#rCMAmCoByB*btByB*LIC#sBN#tBIC#sBU',
		'MFtBqCwCvC*nC1CvCUA"Under-voltage detected!"NEA"Undervoltage detected!"P',
		'MPzDION*FTNUA"Voltage normalised"NEA"Voltage normalized"P',
		'A": "MFiDUkBZ*FaZ*KfZUA"Link is Up"NJA"link up"NEA"link becomes ready"P',
		'A": "MAsChByBxB*emBxBMFkDGRL*DWLUA"Link is Down"NJA"link down"NEA"link is not ready"P',
		'QD[E\x00\x1f!(*9;\xffRSMAgBbgBnB*YlBnBIC#4BN#5BN#3BU',
		'MAjCSiBX*LdX*CYXUA"Temperature"NJA"Package temperature"NEA"Core temperature"P',
		'QO#/BRNMKlDLQU*HSSUN#lBN#mBU',
		'MIgBbmBgB*PmBgB*HhBgBUA"brcmfmac: "NsBMAiDION*FTNUA"brcmfmac "NEA"ieee80211 phy"MA6BBGNIGBA": "LC[B\x00\xffG": "A": "P',
		'MLjDRmBW*DchBW*IXWUA"Firmware has halted or crashed"NOA"brcmf_sdio_htclk: HT Avail timeout"NJA"mailbox indicates firmware halted"NEA"brcmf_sdio_checkdied: firmware trap"P',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
	],
});
