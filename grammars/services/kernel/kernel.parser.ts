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
	f2fsDamaged: Fields<'device'>;
	btrfsReadOnly: Fields<'device'>;
	btrfsErrorCount: Fields<'device'>;
	btrfsIoError: Fields<'device'>;
	btrfsDamaged: Fields<'device'>;
	journalAborted: Fields<'device'>;
	abortedJournalFound: Fields;
	oldErrors: Fields<'device'>;
	cardSilent: Fields<'card'>;
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
	wifiFirmwareLoaded: Fields<'wifiDriver' | 'wifiDevice'>;
	brcmFirmwareLoaded: Fields;
	wifiFirmwareMissing: Fields<'wifiDriver' | 'wifiDevice'>;
	usbWifiFirmwareMissing: Fields<'wifiPort'>;
	nvidiaFailed: Fields;
	nvgpuFailed: Fields<'hardware'>;
	gpuHung: Fields;
	gpuRecovered: Fields;
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
	cases: 'booting outOfMemory containerOutOfMemory processKilled processReaped oomVictim oomVictimCut oomKillerInvoked cgroupLimitReached ioError bufferIoError filesystemError remountedReadOnly ext4Damaged f2fsDamaged btrfsReadOnly btrfsErrorCount btrfsIoError btrfsDamaged journalAborted abortedJournalFound oldErrors cardSilent cardError cardRemoved filesystemIoError recordedError mountedWithErrors knownErrors uncleanVolume journalIoError diskControllerDown nvmeSilent nvmeGone ataFailed scsiFailed taskBlocked cpuStalled cpuLockedUp watchdogLeftRunning overTemperature temperatureNormal temperatureCritical usbDeviceError usbResetFailed usbDeviceLost usbDeviceAnnounced usbDisconnected usbOverCurrent usbControllerDied usbControllerProbe wifiFirmwareCrashed wifiCommandFailed wifiFirmwareLoaded brcmFirmwareLoaded wifiFirmwareMissing usbWifiFirmwareMissing nvidiaFailed nvgpuFailed gpuHung gpuRecovered networkCardHung oops routine panic underVoltage voltageNormalised linkUp linkDown networkCardSilent probeFailed driverFailed firmwareFileMissing',
	fields: 'version pid program constraint victim cgroup device card ataDevice disk task seconds watchdog zone port errno number controller wifiDriver wifiDevice wifiPort hardware interface driver fault panic file',
	program: [
		'MA7CBGcICDNSBB[B[[E[B  D[B09BB[B..D[B09A"] "JBO#BT',
		'MBvBpC2xBs9Bs9BuCs9B*F8lBs9B*GlD8Ds9Bs9BzEs9B*G/XqFs9BpGs9B*C1GxMhNg4B4Ns9B*HkUtZka9byds9Bs9BmgB1jBs9Bs9B2xBqlBqnBsoBs9Bs9BhtBtyBzzBm1Bx5Bx7Bs9BIC#JIC#QIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#fIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#gBIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#/BIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMGyDD8Vi4BIi4BIC#JIC#mBIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMAjCHmUj3B*E3xBj3BMGgB4C9C32B*hClF32B0D32B*CuE32B*MlF32BIC#JIC#TIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#SIC#UIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#RIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#UIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMFrDL5f7wB*GuL7wB5f7wBIC#JIC#7BIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMIoBwC1C1F*7B+D1F*Q4E1FIC#JIC#OIC#PIC#WIC#XIC#dIC#eIC#fIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#NIC#WIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#WIC#bIC#cIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#WIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMA0CkBpBopBopB7DopB*Z8jBopB*DgCopBIC#JIC#KIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMKiC2B7BonB*T7BonB*eyConBIC#JIC#oBIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#pBIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#VIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMAtDGLojB*DiBojBIC#JIC#xCIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#nBIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMA7CZ/JvhB*WevhBIC#JIC#lBIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMArChBmB6f9B6f*ajf6f4O6fIC#JIC#iCIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#EIC#JIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMA0DFKmd*ChBmdIC#JIC#sBIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMIgBbgBlc*Y3BlcIC#JIC#zBIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#0BIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMArCCHe3ZIC#FIC#JIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#CIC#JIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMAhDNSiY*KpBiYIC#JIC#6CIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#uCIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMApCdgFiW*KgFiW*OsKiWMDtBoCtCgV*wBnDgV*S+DgVgVIC#HIC#IIC#JIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#GIC#JIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#gCIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMIgByC3CrQ*Y7DrQ*1B1ErQMAiDCH+B0NIC#JIC#2CIC#3BIC#5BIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#2CIC#4BIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#LIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#tBIC#0CIC#wBIC#xBIC#yBIC#6BIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMChDXc5J*FoI5J*NoI5JIC#JIC#kBIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMAiCnBsBmI*LjCmI*Q6CmI*FxDmIIC#JIC#MIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#DIC#JIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#hCIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#0CIC#yBIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMCnDHM7D*EjB7DIC#JIC#8BIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#hBIC#iBIC#jBIC#jCIC#kCIC#lCIC#mCIC#nCN#/CMApDFK7B*CkB7BIC#JIC#3BIC#5BIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#2CIC#jCIC#kCIC#lCIC#mCIC#nCN#/CIC#JIC#jCIC#kCIC#lCIC#mCIC#nCN#/C',
		'A"Linux version "QD[C\x00\x1f!\xffRAFSAC',
		'A"Out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#rCRCBB[B))FSBC',
		'A"Memory cgroup out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#rCRCBB[B))FSCC',
		'A"Killed process "QD[B09RBA" ("QO#rCRCBB[B))FSDC',
		'A"oom_reaper: reaped process "QD[B09RBA" ("QO#rCRCBB[B))FSEC',
		'A"oom-kill:constraint="QD[C\x00+-\xffRDBB[B,,G",task="A",task="QMAsBBGNIGBA",pid="LC[B\x00\xffG",pid="REA",pid="QD[B09RBFSFC',
		'A"oom-kill:constraint="FSGC',
		'QO#rCRCA" invoked oom-killer:"FSHC',
		'A"Task in "QMAgBBGNIGBA" killed as a result"LC[B\x00\xffG" killed as a result"RFA" killed as a result of limit of "FSIC',
		'MAiDPUyByBZyB*JeyBICNNaICSNVICINQA"blk_update_request: "JLA"print_req_error: "JGA"end_request: "JBMApCbhBgB*YmBgBUA"I/O error, dev "NEA"critical medium error, dev "QD[G\x00\x1f!(*+--/9;\xffRGFSJC',
		'A"Buffer I/O error on dev"MApDBGQICDNGA"ice"JBBB[B  QD[G\x00\x1f!(*+--/9;\xffRGFSKC',
		'A"EXT4-fs error (device "QD[G\x00\x1f!(*+--/9;\xffRGBB[B))FSLC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAyChBnBmB*esBmBUA"Remounting filesystem read-only"NEA"re-mounted read-only due to errors"FSMC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MApCdjBiB*LoBiB*NtBiBUA"Invalid checksum for backup superblock"NJA"VFS: Found ext4 filesystem with invalid superblock checksum"NEA"error loading journal"FSNC',
		'A"F2FS-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAmCkBvBpB*hBqBpBUA"inconsistent node block"NEA"Failed to read root inode"FSOC',
		'A"BTRFS info (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#sCJBA"): forced readonly"FSPC',
		'A"BTRFS error (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#sCJBA"): bdev "FSQC',
		'A"BTRFS: error (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#sCJBG"errno=-5 IO failure"IWBMAlDBGNIGBA"errno=-5 IO failure"LC[B\x00\xffG"errno=-5 IO failure"K<TA"errno=-5 IO failure"FSRC',
		'MGjDVbagBa*QlBaUA"BTRFS critical (device "NJA"BTRFS error (device "NEA"BTRFS warning (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#sCJBA"): "E[F\x00bdegoqsu\xffIlBBMAjDSXddXd*IXd*CXdIFBO#tCLC[B\x00\xffE[F\x00bdegoqsu\xffK<iBO#tCFSSC',
		'A"Aborting journal on device "QD[G\x00\x1f!(*+--/9;\xffRGBB[B..FSTC',
		'A"EXT4-fs"G"Detected aborted journal"A"Detected aborted journal"FSUC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): error count since last fsck: "FSVC',
		'A": "MOgB4CoD9C*iCtD9C9C+C9C*FyD9C*DjD9C*C3D9CUA"Timeout waiting for hardware interrupt"NYA"tried to HW reset card, got error"NTA"tried to reset card, got error"NOA"recovery failed!"NJA"Card stuck being busy!"NEA"Card stuck in wrong state!"FSWC',
		'A": error -"MAxBINU*CfUUaUMBxBCIXHUA"110"NOA"84"NJBB[B55NEA"123"MAwBKP*JWIGBBB[B09LFSXC',
		'A": card "D[D09AFafA" removed"FSYC',
		'A"EXT4-fs warning (device "QD[G\x00\x1f!(*+--/9;\xffRGA"): "G"I/O error"A"I/O error"FSZC',
		'A"EXT4-fs warning (device "QD[G\x00\x1f!(*+--/9;\xffRGA"): "E[D\x00LNqs\xffIUBMNgBBGMIFBO#vCLC[B\x00\xffE[D\x00LNqs\xffK<RO#vCFSaC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): warning: mounting fs with errors, running e2fsck"FSbC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MApDEKJJPJUA"initial error at time"NEA"last error at time"FScC',
		'MAlCCINHUA"EXT4-fs"NEA"FAT-fs"A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAwBoCiD*JtC*O4CtC*LuCtC*X9CtCtCzCtC*D8DtCUA"Volume was not properly unmounted"NtBA"recovery complete"NoBA"INFO: recovery required on readonly filesystem"NjBA"orphan cleanup on readonly fs"NeD[B09A" orphan inode"MAzDBGQICDNGBB[BssJBA" deleted"NEA"warning: mounting unchecked fs, running e2fsck"FSdC',
		'A"JBD2: "MAkCtB7CgDrC*CyBrC*lBsCrCMKkDUkBZ*RfZUA"previous I/O error detected for journal superblock update for "NYA"I/O error when updating journal superblock for "NTA"I/O error detected when updating journal superblock for "NOA"Detected IO errors while flushing file data on "NJA"Error -"D[B09A" detected when updating journal superblock for "QD[G\x00\x1f!(*+--/9;\xffRGFSeC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRGA": controller is down; will reset"FSfC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRGA": I/O "G" timeout, "A" timeout, "FSgBC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRGA": "MAkCPVU*MaUUA"Device not ready; aborting reset"NEA"Removing after probe failure"FShBC',
		'QA"ata"D[B09BB[B..D[B09RIA": failed command: "FSiBC',
		'A"sd "MA6BBGNIGBA": "LC[B\x00\xffG": "A": ["QD[C\x00\\^\xffRJA"] "E[D\x00EGTV\xffIjBBMAmCQVb*NVbIFBO#wCLC[B\x00\xffE[D\x00EGTV\xffK<gBO#wCFSjBC',
		'A"INFO: task "QMAgBBGNIGBA" blocked "LC[B\x00\xffG" blocked "RKA" blocked "MApDBGQICDNGA"in I/O wait "JBA"for more than "QD[B09RLA" seconds"FSkBC',
		'MAyDBGQICDNGA"rcu: "JBA"INFO: rcu"E[C\x00\x1f!\xffBB[B  MJjDRXWhBW*McWUA"self-detected stall"NJA"detected stall"NEA"detected expedited stall"FSlBC',
		'MAuCqBvBuD*nBvBuDICDN7BMAuCqB1BvB*nBwBvBUA"watchdog: "NEA"NMI watchdog: "JBMAiCWcb*ThBbUA"BUG: soft lockup"NEA"Watchdog detected hard LOCKUP"FSmBC',
		'A"watchdog: "QA"watchdog"D[B09RMA": watchdog did not stop!"FSnBC',
		'A"CPU"D[B09A": "O#gDA" above threshold, cpu clock throttled"FSoBD',
		'A"CPU"D[B09A": "O#gDA"/speed normal"FSpBC',
		'A"thermal "QD[C\x009;\xffRNA": "G"critical temperature reached"A"critical temperature reached"FSqBC',
		'A"usb "QO#yCROA": "MIhDUoBZ*CaZ*IhBZ*DtBZUA"device descriptor read/"D[D\x00\x1f!+-\xffNSA"device not accepting address "D[B09NLA"can\'t read configurations"NGA"can\'t set config #"D[B09A", error "QO#zCRPFSrBC',
		'A": cannot reset "MAwDBGVICDNLA"port "D[B09BB[B  JBA"(err = "QO#zCRPFSsBC',
		'A": "MAjCzB+B4B*fjC4B*P5B4BUA"unable to enumerate USB device"NJA"Cannot enable. Maybe the USB cable is bad?"NEA"device not responding to setup address"FStBC',
		'A"usb "QO#yCROA": new "MAgBBGNIGBA" USB device "LC[B\x00\xffG" USB device "A" USB device "MAuDION*FTNUA"number "NEA"using "FSuBC',
		'A"usb "QO#yCROA": USB disconnect, "MAhDEPJJKJUA"device number "NEA"address "QD[B09RQSvBC',
		'MAoDOZT*LUTUA"usb "NEA"hub "QO#yCROA": over-current "MBoDITN*FONUA"condition"NEA"change"FSwBC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd "NEA"xhci-hcd "QO#1CRRA": "MAoCxB3B2B*ZhC2B*T8B2BUA"HC died; cleaning up"NJA"xHCI host controller not responding, assume dead"NEA"can\'t setup: "FSxBC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd"NEA"xhci-hcd"A": probe of "QO#1CRRA" failed with error "QO#zCRPSyBC',
		'E[F\x00BDEGacln\xffIlBBMBhDSXd*GXd*HXdIFBO#jDLC[B\x00\xffE[F\x00BDEGacln\xffK<iBO#jDFSzBD',
		'A"brcmf_cfg80211_"G"error"A"error"FS0BC',
		'QO#3CRSBB[B  QO#4CRTA": loaded firmware version "FS1BC',
		'A"brcmfmac: brcmf_c_preinit_dcmds: Firmware: "FS2BC',
		'QO#3CRSBB[B  QO#4CRTA": "MK/CUfZ*EaZ*FpBZ*EkBZUA"no suitable firmware found!"NOA"brcmf_pcie_setup: Dongle setup failed"NJA"failed to request firmware"NEA"failed to load firmware"FS3BC',
		'A"usb "QMA6BBGNIGBA": "LC[B\x00\xffG": "RUA": no suitable firmware found!"FS4BC',
		'A"NVRM: "MAnCSdX*PYXUA"Xid ("NKA"GPU "G"has fallen off the bus"A"has fallen off the bus"FS5BC',
		'A"nvgpu: "QO#5CRVBB[B  G"[ERR]"A"[ERR]"FS6BC',
		'E[E\x00\x1f!FHQS\xffIUBMJgBBGMIFBO#lDLC[B\x00\xffE[E\x00\x1f!FHQS\xffK<RO#lDFS7BD',
		'E[D\x00(*FH\xffIUBMHlDBGMIFBO#mDLC[B\x00\xffE[D\x00(*FH\xffK<RO#mDFS8BC',
		'A"NETDEV WATCHDOG: "QD[D\x00\x1f!9;\xffRWA" ("QD[E\x00\x1f!(*9;\xffRXA"): transmit queue "D[B09A" timed out"FS9BC',
		'QMFgB2C8C7C*LhD7C*2B1D7C*EwD6D7CmD7C*FrD7CUA"Oops: "NdA"Oops - "NYA"Internal error: "NTA"BUG: unable to handle "NOA"BUG: kernel NULL pointer dereference"NJA"Unable to handle kernel "NEA"kernel BUG at "FRYS+BC',
		'MApCqBvBnC*Q8CnC*E3CnC*PyCnCMWjCTeY*QZYUA"IPv6: ADDRCONF(NETDEV_UP): veth"NTA"IPv6: ADDRCONF(NETDEV_CHANGE): veth"NOA"random: crng init done"NJA"aufs au_opts_verify"NEA"[WARN] /proc/sys/"FS/BC',
		'A"Kernel panic - not syncing: "QFRZSgCC',
		'G"Under"IVBMA1CBGMIFBO#7CLC[B\x00\xffG"Under"K<SO#7CFShCC',
		'G"Voltage normali"IVBMA2CBGMIFBO#8CLC[B\x00\xffG"Voltage normali"K<SO#8CFSiCC',
		'IRBIHBD[D\x00\x1f!9;\xffO#9CLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRWO#9CFSjCC',
		'IRBIHBD[D\x00\x1f!9;\xffO#+CLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRWO#+CFSkCC',
		'QD[D\x00\x1f!9;\xffRWA" ("QD[E\x00\x1f!(*9;\xffRXA"): NETDEV WATCHDOG: "MAjCBGVICDNLA"CPU: "D[B09A": "JBA"transmit queue "D[B09A" timed out"FSlCC',
		'A": probe of "QO#5CRVA" failed with error "QO#zCRPSmCB',
		'BB[B  QO#5CRVA": probe with driver "D[C\x00\x1f!\xffBB[B  A"failed with error "QO#zCRPSnCC',
		'BB[B  QO#5CRVA": Direct firmware load for "QMAgBBGNIGBA" failed with error "LC[B\x00\xffG" failed with error "RaA" failed with error "QO#zCRPSoCB',
		'MAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffIzBBMAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffK<wBP',
		'MAgBbhBgB*YmBgBUBB[B  NEA": "A"state "D[BAZP',
		'MKgBzCjD4C*/B5C4C4CtD4C*G+C4CoD4C*CyD4CUA"corrupt leaf"NYA"corrupted leaf"NTA"tree block corruption detected"NOA"parent transid verify failed"NJA"csum failed"NEA"failed to read block groups"P',
		'QA"mmc"E[BazD[B09E[C09azRHMCjCyB7B9B*P7B9B*N3B9B5B9B*L7B9B7B9BN#aN#ZN#YU',
		'MAtCmBxBrB*jBsBrBUA"recorded from previous mount"NEA"Marking fs in need of filesystem check"P',
		'MAmCQWV*NbVUA"FAILED Result: hostbyte="NJA"UNKNOWN(0x"D[D09AFafA") Result: hostbyte="P',
		'MAtDBGQICDNGA"mce: "JBMAjCBGLIC#qBN#rBU',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAtBBGQICDNGBB[B--JBD[B09P',
		'MAoDOZT*LUTUA"usb "NEA"hub "N#hD',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'O#iDMAjCrB1B*ewB1B*LIC#1BN#2BIC#1BU',
		'MAhDSXtBnB*FoBnB*HhCnBMEwBCHlBQMHwDEUJJZJUA"iwlwifi"NaA"brcmfmac"NVA"ath10k_pci"NQA"ath10k_sdio"NLA"ath11k_pci"NGA"rtw"D[D\x00\x1f!9;\xffP',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'O#kDIC#9BN#+B',
		'MFtBqCwCvC*nC1CvCUA"Under-voltage detected!"NEA"Undervoltage detected!"P',
		'MPzDION*FTNUA"Voltage normalised"NEA"Voltage normalized"P',
		'A": "MFiDUkBZ*FaZ*KfZUA"Link is Up"NJA"link up"NEA"link becomes ready"P',
		'A": "MAsChByBxB*emBxBMFkDGRL*DWLUA"Link is Down"NJA"link down"NEA"link is not ready"P',
		'QD[E\x00\x1f!(*9;\xffRXMAgBbgBnB*YlBnBIC#pCN#qCN#oCU',
		'MAjCSiBX*LdX*CYXUA"Temperature"NJA"Package temperature"NEA"Core temperature"P',
		'QO#yCROMKlDLQU*HSSUN#uBN#vBU',
		'MAiDMRxB*F3BxB*C3BxBMIgBbmBgB*YhBgBUA"brcmfmac: "N1BMAiDMSR*FXR*CcRUA"brcmfmac "NJA"ieee80211 phy"NEA"mwifiex_"MA6BBGNIGBA": "LC[B\x00\xffG": "A": "P',
		'MLjDRmBrBW*CchBW*IXWUA"Firmware has halted or crashed"NTA"brcmf_sdio_htclk: HT Avail timeout"NOA"mailbox indicates firmware halted"NJA"brcmf_sdio_checkdied: firmware trap"NEA"Card removed or firmware in bad state"P',
		'MA7CPfU*EVU*GaUUA"amdgpu "NJA"i915 "NEA"[drm"P',
		'MAgBzB5B4B*lB+B4B*JjC4BUA" timeout, signaled seq="NJA"GPU HANG: ecode"NEA"Resetting chip after gpu hang"P',
		'MApBfqBkB*clBkBUA"GPU reset succeeded"NEA") succeeded!"P',
	],
});
