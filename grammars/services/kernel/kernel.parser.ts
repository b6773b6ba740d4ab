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
		'LA7CBGcICDMSBB[B[[E[B  D[B09BB[B..D[B09A"] "JBN#BS',
		'LAhC4B9B6CiartBnElLrtBrtBiMzNwO0QxRuS5TrtB*E1YrtB3oBrtB*C/hBrtB*EiVmW6gBrtB6gBrtBrtByW1XrtB1YrtByZlcld6gBrtB3hB5jB2kBzlBrtB8mBxqBrtBIC#JIC#OIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLFrDL7VxqB*FQ9lBxqB7VxqBIC#JIC#LIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLIoBwC1ChG*7B+DhG*Q+EhGIC#JIC#NIC#PIC#QIC#WIC#XIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#MIC#PIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#PIC#UIC#VIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#PIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#XIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLHhDPUphB6WphB*HzMphBphB4UphBIC#JIC#dIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#YIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLBlDFK7e*CnB7eIC#JIC#wBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#FIC#JIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#CIC#JIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#EIC#JIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLBlCJO9a*GpW9aIC#JIC#tBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLBvDH8EyZ*EMyZIC#DIC#JIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLB0DCH9MpYIC#JIC#bIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLBsDH0KlX*EvBlXIC#JIC#lBIC#mBIC#oBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#rBIC#sBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#uBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLBjDLQ5T*IwB5TIC#JIC#hBIC#iBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#RIC#SIC#TIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#ZIC#aIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLDtBzB4BmQ*wB4CmQIC#HIC#IIC#JIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#GIC#JIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#KIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLBhDDI0LlB0LIC#JIC#vBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#eIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#cIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#jBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#kBIC#lBIC#mBIC#nBIC#oBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLKiC2B7BvG*T7BvG*e4CvGIC#JIC#fIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#gBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BLIgBbgB6C*Y9B6CIC#JIC#pBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#qBIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4BIC#JIC#xBIC#yBIC#zBIC#0BIC#1BIC#2BIC#3BM#4B',
		'A"Linux version "PD[C\x00\x1f!\xffQAFRAJ#5B',
		'A"Out of memory: "LArCBGLICEMHTA"Killed"JEA"Kill"A" process "PD[B09QBA" ("PN#6BQCBB[B))FRBJ#5B',
		'A"Memory cgroup out of memory: "LArCBGLICEMHTA"Killed"JEA"Kill"A" process "PD[B09QBA" ("PN#6BQCBB[B))FRCJ#5B',
		'A"Killed process "PD[B09QBA" ("PN#6BQCBB[B))FRDJ#5B',
		'A"oom_reaper: reaped process "PD[B09QBA" ("PN#6BQCBB[B))FREJ#5B',
		'A"oom-kill:constraint="PD[C\x00+-\xffQDBB[B,,G",task="A",task="PIGBA",pid="KC[B\x00\xffG",pid="QEA",pid="PD[B09QBFRFJ#5B',
		'A"oom-kill:constraint="FRGJ#5B',
		'PN#6BQCA" invoked oom-killer:"FRHJ#5B',
		'LAiDPUyByBZyB*JeyBICNMaICSMVICIMQA"blk_update_request: "JLA"print_req_error: "JGA"end_request: "JBLApCbhBgB*YmBgBTA"I/O error, dev "MEA"critical medium error, dev "PD[G\x00\x1f!(*+--/9;\xffQFFRIJ#5B',
		'A"Buffer I/O error on dev"LApDBGQICDMGA"ice"JBBB[B  PD[G\x00\x1f!(*+--/9;\xffQFFRJJ#5B',
		'A"EXT4-fs error (device "PD[G\x00\x1f!(*+--/9;\xffQFBB[B))FRKJ#5B',
		'A"EXT4-fs ("PD[G\x00\x1f!(*+--/9;\xffQFA"): "LAyChBnBmB*esBmBTA"Remounting filesystem read-only"MEA"re-mounted read-only due to errors"FRLJ#5B',
		'A"Aborting journal on device "PD[G\x00\x1f!(*+--/9;\xffQFBB[B..FRMJ#5B',
		'A"EXT4-fs"G"Detected aborted journal"A"Detected aborted journal"FRNJ#5B',
		'A"EXT4-fs ("PD[G\x00\x1f!(*+--/9;\xffQFA"): error count since last fsck: "FROJ#5B',
		'PA"mmc"E[BazD[B09E[C09azQGA": "LOgB4CoD9C*iCtD9C9C+C9C*FyD9C*DjD9C*C3D9CTA"Timeout waiting for hardware interrupt"MYA"tried to HW reset card, got error"MTA"tried to reset card, got error"MOA"recovery failed!"MJA"Card stuck being busy!"MEA"Card stuck in wrong state!"FRPJ#5B',
		'PA"mmc"E[BazD[B09E[C09azQGA": error -"LAxBINU*CfUUaULBxBCIXHTA"110"MOA"84"MJBB[B55MEA"123"IGBBB[B09KFRQJ#5B',
		'PA"mmc"E[BazD[B09E[C09azQGA": card "D[D09AFafA" removed"FRRJ#5B',
		'A"EXT4-fs warning (device "PD[G\x00\x1f!(*+--/9;\xffQFA"): "G"I/O error"A"I/O error"FRSJ#5B',
		'A"EXT4-fs warning (device "PD[G\x00\x1f!(*+--/9;\xffQFA"): "E[D\x00LNqs\xffIMBIFBN#7BKC[B\x00\xffJ<ON#7BFRTJ#5B',
		'A"EXT4-fs ("PD[G\x00\x1f!(*+--/9;\xffQFA"): "LApDPaUUfU*JVUTA"warning: mounting fs with errors, running e2fsck"MJA"initial error at time"MEA"last error at time"FRUJ#5B',
		'LAlCCINHTA"EXT4-fs"MEA"FAT-fs"A" ("PD[G\x00\x1f!(*+--/9;\xffQFA"): "LAwBoCiD*JtC*O4CtC*LuCtC*X9CtCtCzCtC*D8DtCTA"Volume was not properly unmounted"MtBA"recovery complete"MoBA"INFO: recovery required on readonly filesystem"MjBA"orphan cleanup on readonly fs"MeD[B09A" orphan inode"LAzDBGQICDMGBB[BssJBA" deleted"MEA"warning: mounting unchecked fs, running e2fsck"FRVJ#5B',
		'A"JBD2: "LAkCtB7CgDrC*CyBrC*lBsCrCLKkDUkBZ*RfZTA"previous I/O error detected for journal superblock update for "MYA"I/O error when updating journal superblock for "MTA"I/O error detected when updating journal superblock for "MOA"Detected IO errors while flushing file data on "MJA"Error -"D[B09A" detected when updating journal superblock for "PD[G\x00\x1f!(*+--/9;\xffQFFRWJ#5B',
		'A"nvme "PD[G\x00\x1f!(*+--/9;\xffQFA": controller is down; will reset"FRXJ#5B',
		'A"nvme "PD[G\x00\x1f!(*+--/9;\xffQFA": I/O "G" timeout, "A" timeout, "FRYJ#5B',
		'PA"ata"D[B09BB[B..D[B09QHA": failed command: "FRZJ#5B',
		'A"sd "IGBA": "KC[B\x00\xffG": "A": ["PD[C\x00\\^\xffQIA"] "E[D\x00EGTV\xffIMBIFBN#8BKC[B\x00\xffJ<ON#8BFRaJ#5B',
		'A"INFO: task "PIGBA" blocked "KC[B\x00\xffG" blocked "QJA" blocked "LApDBGQICDMGA"in I/O wait "JBA"for more than "PD[B09QKA" seconds"FRbJ#5B',
		'LAyDBGQICDMGA"rcu: "JBA"INFO: rcu"E[C\x00\x1f!\xffBB[B  LJjDRXWhBW*McWTA"self-detected stall"MJA"detected stall"MEA"detected expedited stall"FRcJ#5B',
		'LAuCqBvBuD*nBvBuDICDM7BLAuCqB1BvB*nBwBvBTA"watchdog: "MEA"NMI watchdog: "JBLAiCWcb*ThBbTA"BUG: soft lockup"MEA"Watchdog detected hard LOCKUP"FRdJ#5B',
		'A"watchdog: "PA"watchdog"D[B09QLA": watchdog did not stop!"FReJ#5B',
		'LAtDBGQICDMGA"mce: "JBA"CPU"D[B09A": "N#9BA" above threshold, cpu clock throttled"FRfJ#5B',
		'LAtDBGQICDMGA"mce: "JBA"CPU"D[B09A": "N#9BA"/speed normal"FRgBJ#5B',
		'A"thermal "PD[C\x009;\xffQMA": "G"critical temperature reached"A"critical temperature reached"FRhBJ#5B',
		'A"usb "PN#+BQNA": "LIhDUoBZ*CaZ*IhBZ*DtBZTA"device descriptor read/"D[D\x00\x1f!+-\xffMSA"device not accepting address "D[B09MLA"can\'t read configurations"MGA"can\'t set config #"D[B09A", error "PN#/BQOFRiBJ#5B',
		'LAoDOZT*LUTTA"usb "MEA"hub "PN#+BQNA": cannot reset "LAwDBGVICDMLA"port "D[B09BB[B  JBA"(err = "PN#/BQOFRjBJ#5B',
		'LAoDOZT*LUTTA"usb "MEA"hub "PN#+BQNA": "LAjCzB+B4B*fjC4B*P5B4BTA"unable to enumerate USB device"MJA"Cannot enable. Maybe the USB cable is bad?"MEA"device not responding to setup address"FRkBJ#5B',
		'A"usb "PN#+BQNA": USB disconnect, "LAhDEPJJKJTA"device number "MEA"address "PD[B09QPRlBJ#5B',
		'LAoDOZT*LUTTA"usb "MEA"hub "PN#+BQNA": over-current "LBoDITN*FONTA"condition"MEA"change"FRmBJ#5B',
		'LEtBzB+B4B*wB5B4BTA"xhci_hcd "MEA"xhci-hcd "PN#gCQQA": "LAoCxB3B2B*ZhC2B*T8B2BTA"HC died; cleaning up"MJA"xHCI host controller not responding, assume dead"MEA"can\'t setup: "FRnBJ#5B',
		'LEtBzB+B4B*wB5B4BTA"xhci_hcd"MEA"xhci-hcd"A": probe of "PN#gCQQA" failed with error "PN#/BQORoBJ#5B',
		'N#hCE[E\x00EGacln\xffIMBIFBN#iCKC[B\x00\xffJ<ON#iCFRpBJ#5B',
		'N#hCA"brcmf_cfg80211_"G"error"A"error"FRqBJ#5B',
		'A"NETDEV WATCHDOG: "PD[D\x00\x1f!9;\xffQRA" ("PD[E\x00\x1f!(*9;\xffQSA"): transmit queue "D[B09A" timed out"FRrBJ#5B',
		'PLFgB2C8C7C*LhD7C*2B1D7C*EwD6D7CmD7C*FrD7CTA"Oops: "MdA"Oops - "MYA"Internal error: "MTA"BUG: unable to handle "MOA"BUG: kernel NULL pointer dereference"MJA"Unable to handle kernel "MEA"kernel BUG at "FQTRsBJ#5B',
		'LA7CYoBd*EjBd*PedTA"random: crng init done"MJA"aufs au_opts_verify"MEA"[WARN] /proc/sys/"FRtBJ#5B',
		'A"Kernel panic - not syncing: "PFQURuBJ#5B',
		'G"Under"IMBIFBN#jCKC[B\x00\xffJ<PN#jCFRvBJ#5B',
		'G"Voltage normali"IMBIFBN#kCKC[B\x00\xffJ<PN#kCFRwBJ#5B',
		'IRBIHBD[D\x00\x1f!9;\xffN#lCKD[C\x00\x1f!\xffBB[B  J<RPD[D\x00\x1f!9;\xffQRN#lCFRxBJ#5B',
		'IRBIHBD[D\x00\x1f!9;\xffN#mCKD[C\x00\x1f!\xffBB[B  J<RPD[D\x00\x1f!9;\xffQRN#mCFRyBJ#5B',
		'PD[D\x00\x1f!9;\xffQRA" ("PD[E\x00\x1f!(*9;\xffQSA"): NETDEV WATCHDOG: "LAjCBGVICDMLA"CPU: "D[B09A": "JBA"transmit queue "D[B09A" timed out"FRzBJ#5B',
		'PD[E\x00\x1f!(*9;\xffQSA": probe of "PN#nCQVA" failed with error "PN#/BQOR0BJ#5B',
		'PD[E\x00\x1f!(*9;\xffQSBB[B  PN#nCQVA": probe with driver "D[C\x00\x1f!\xffBB[B  A"failed with error "PN#/BQOR1BJ#5B',
		'PD[E\x00\x1f!(*9;\xffQSBB[B  PN#nCQVA": Direct firmware load for "PIGBA" failed with error "KC[B\x00\xffG" failed with error "QWA" failed with error "PN#/BQOR2BO',
		'O',
		'IbBLAgBKVP*HQPTBB[B))MEA" invoked "KC[B\x00\xffE[D\x00\x1f!(*\xffIiBBIbBLAgBKVP*HQPTBB[B))MEA" invoked "KC[B\x00\xffJ<kBO',
		'LAtCmBxBrB*jBsBrBTA"recorded from previous mount"MEA"Marking fs in need of filesystem check"O',
		'LAmCQWV*NbVTA"FAILED Result: hostbyte="MJA"UNKNOWN(0x"D[D09AFafA") Result: hostbyte="O',
		'LAjCSiBX*LdX*CYXTA"Temperature"MJA"Package temperature"MEA"Core temperature"O',
		'IGBA": "KC[B\x00\xffG": "O',
		'LAtBBGQICDMGBB[B--JBD[B09O',
		'IsBBLAgBbmBgB*YhBgBTA": "MEBB[B  KC[B\x00\xffE[D\x00\x1f!9;\xffIzBBIsBBLAgBbmBgB*YhBgBTA": "MEBB[B  KC[B\x00\xffJ<1BO',
		'LIgBbmBgB*PmBgB*HhBgBTA"brcmfmac: "MmBLAiDION*FTNTA"brcmfmac "MEA"ieee80211 phy"IGBA": "KC[B\x00\xffG": "A": "O',
		'LLjDRmBW*DchBW*IXWTA"Firmware has halted or crashed"MOA"brcmf_sdio_htclk: HT Avail timeout"MJA"mailbox indicates firmware halted"MEA"brcmf_sdio_checkdied: firmware trap"O',
		'LFtBqCwCvC*nC1CvCTA"Under-voltage detected!"MEA"Undervoltage detected!"O',
		'LPzDION*FTNTA"Voltage normalised"MEA"Voltage normalized"O',
		'A": "LFiDUkBZ*FaZ*KfZTA"Link is Up"MJA"link up"MEA"link becomes ready"O',
		'A": "LAsChByBxB*emBxBLFkDGRL*DWLTA"Link is Down"MJA"link down"MEA"link is not ready"O',
		'IsBBLAgBbmBgB*YhBgBTA": "MEBB[B  KC[B\x00\xffE[D\x00\x1f!9;\xffIzBBIsBBLAgBbmBgB*YhBgBTA": "MEBB[B  KC[B\x00\xffJ<1BO',
	],
});
