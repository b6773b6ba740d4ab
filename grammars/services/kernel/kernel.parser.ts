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
	cases: 'booting outOfMemory containerOutOfMemory processKilled processReaped oomVictim oomVictimCut oomKillerInvoked cgroupLimitReached ioError bufferIoError filesystemError remountedReadOnly ext4Damaged f2fsDamaged btrfsReadOnly btrfsErrorCount btrfsIoError btrfsDamaged journalAborted abortedJournalFound oldErrors cardSilent cardError cardRemoved filesystemIoError recordedError mountedWithErrors knownErrors uncleanVolume journalIoError diskControllerDown nvmeSilent nvmeGone ataFailed scsiFailed taskBlocked cpuStalled cpuLockedUp watchdogLeftRunning overTemperature temperatureNormal temperatureCritical usbDeviceError usbResetFailed usbDeviceLost usbDisconnected usbOverCurrent usbControllerDied usbControllerProbe wifiFirmwareCrashed wifiCommandFailed wifiFirmwareLoaded brcmFirmwareLoaded wifiFirmwareMissing usbWifiFirmwareMissing nvidiaFailed nvgpuFailed gpuHung gpuRecovered networkCardHung oops routine panic underVoltage voltageNormalised linkUp linkDown networkCardSilent probeFailed driverFailed firmwareFileMissing',
	fields: 'version pid program constraint victim cgroup device card ataDevice disk task seconds watchdog zone port errno number controller wifiDriver wifiDevice wifiPort hardware interface driver fault panic file',
	program: [
		'MA7CBGcICDNSBB[B[[E[B  D[B09BB[B..D[B09A"] "JBO#BT',
		'MBvBpCqxB98B98BuC98B*FwlB98B*GlD8D98B98BzE98B*GzXqF98Bja98B*CpGlM1Mx3BsN98B*H4ThZ4Zxbmd98B98B6fpjB98B98BqxB+kB+mBgoB98B98B1sBhyBkzB30Bi5Bi7B98BIC#JIC#QIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#fIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#gBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#+BIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMGyDDwVz3BIz3BIC#JIC#mBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMGgB4C9C02B*hClF02B0D02B*CuE02B*MlF02BIC#JIC#TIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#SIC#UIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#RIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#UIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMFrDL5f4wB*GuL4wB5f4wBIC#JIC#6BIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMIoBwC1C1F*7B+D1F*Q4E1FIC#JIC#OIC#PIC#WIC#XIC#dIC#eIC#fIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#NIC#WIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#WIC#bIC#cIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#WIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMA0CkBpBlpBlpB7DlpB*Z5jBlpB*DgClpBIC#JIC#KIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMKiC2B7BlnB*T7BlnB*eyClnBIC#JIC#oBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#pBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#VIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMAtDGLljB*DiBljBIC#JIC#wCIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#nBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMA7CZ/JshB*WeshBIC#JIC#lBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMArChBmB3f9B3f*agf3f4O3fIC#JIC#hCIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#EIC#JIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMA0DFKjd*ChBjdIC#JIC#sBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMIgBbgBic*Y3BicIC#JIC#yBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#zBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMArCCHe0ZIC#FIC#JIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#CIC#JIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMAhDNS/X*KpB/XIC#JIC#5CIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#tCIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMApCdgF/V*KgF/V*OsK/VMDtBoCtC9U*wBnD9U*S+D9U9UIC#HIC#IIC#JIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#GIC#JIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#/BIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMIgByC3CoQ*Y7DoQ*1B1EoQMAiDCH+BxNIC#JIC#1CIC#2BIC#4BIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#1CIC#3BIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#LIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#tBIC#zCIC#wBIC#xBIC#5BIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMChDXc5J*FoI5J*NoI5JIC#JIC#kBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMAiCnBsBmI*LjCmI*Q6CmI*FxDmIIC#JIC#MIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#DIC#JIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#gCIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#zCIC#xBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMCnDHM7D*EjB7DIC#JIC#7BIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#hBIC#iBIC#jBIC#iCIC#jCIC#kCIC#lCIC#mCN#+CMApDFK7B*CkB7BIC#JIC#2BIC#4BIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#1CIC#iCIC#jCIC#kCIC#lCIC#mCN#+CIC#JIC#iCIC#jCIC#kCIC#lCIC#mCN#+C',
		'A"Linux version "QD[C\x00\x1f!\xffRAFSAC',
		'A"Out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#qCRCBB[B))FSBC',
		'A"Memory cgroup out of memory: "MArCBGLICENHUA"Killed"JEA"Kill"A" process "QD[B09RBA" ("QO#qCRCBB[B))FSCC',
		'A"Killed process "QD[B09RBA" ("QO#qCRCBB[B))FSDC',
		'A"oom_reaper: reaped process "QD[B09RBA" ("QO#qCRCBB[B))FSEC',
		'A"oom-kill:constraint="QD[C\x00+-\xffRDBB[B,,G",task="A",task="QMAsBBGNIGBA",pid="LC[B\x00\xffG",pid="REA",pid="QD[B09RBFSFC',
		'A"oom-kill:constraint="FSGC',
		'QO#qCRCA" invoked oom-killer:"FSHC',
		'A"Task in "QMAgBBGNIGBA" killed as a result"LC[B\x00\xffG" killed as a result"RFA" killed as a result of limit of "FSIC',
		'MAiDPUyByBZyB*JeyBICNNaICSNVICINQA"blk_update_request: "JLA"print_req_error: "JGA"end_request: "JBMApCbhBgB*YmBgBUA"I/O error, dev "NEA"critical medium error, dev "QD[G\x00\x1f!(*+--/9;\xffRGFSJC',
		'A"Buffer I/O error on dev"MApDBGQICDNGA"ice"JBBB[B  QD[G\x00\x1f!(*+--/9;\xffRGFSKC',
		'A"EXT4-fs error (device "QD[G\x00\x1f!(*+--/9;\xffRGBB[B))FSLC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAyChBnBmB*esBmBUA"Remounting filesystem read-only"NEA"re-mounted read-only due to errors"FSMC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MApCdjBiB*LoBiB*NtBiBUA"Invalid checksum for backup superblock"NJA"VFS: Found ext4 filesystem with invalid superblock checksum"NEA"error loading journal"FSNC',
		'A"F2FS-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAmCkBvBpB*hBqBpBUA"inconsistent node block"NEA"Failed to read root inode"FSOC',
		'A"BTRFS info (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#rCJBA"): forced readonly"FSPC',
		'A"BTRFS error (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#rCJBA"): bdev "FSQC',
		'A"BTRFS: error (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#rCJBG"errno=-5 IO failure"IWBMAlDBGNIGBA"errno=-5 IO failure"LC[B\x00\xffG"errno=-5 IO failure"K<TA"errno=-5 IO failure"FSRC',
		'MGjDVbagBa*QlBaUA"BTRFS critical (device "NJA"BTRFS error (device "NEA"BTRFS warning (device "QD[G\x00\x1f!(*+--/9;\xffRGMAgBbgBpB*YgBpBICDNFO#rCJBA"): "E[F\x00bdegoqsu\xffIlBBMAjDSXddXd*IXd*CXdIFBO#sCLC[B\x00\xffE[F\x00bdegoqsu\xffK<iBO#sCFSSC',
		'A"Aborting journal on device "QD[G\x00\x1f!(*+--/9;\xffRGBB[B..FSTC',
		'A"EXT4-fs"G"Detected aborted journal"A"Detected aborted journal"FSUC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): error count since last fsck: "FSVC',
		'A": "MOgB4CoD9C*iCtD9C9C+C9C*FyD9C*DjD9C*C3D9CUA"Timeout waiting for hardware interrupt"NYA"tried to HW reset card, got error"NTA"tried to reset card, got error"NOA"recovery failed!"NJA"Card stuck being busy!"NEA"Card stuck in wrong state!"FSWC',
		'A": error -"MAxBINU*CfUUaUMBxBCIXHUA"110"NOA"84"NJBB[B55NEA"123"MAwBKP*JWIGBBB[B09LFSXC',
		'A": card "D[D09AFafA" removed"FSYC',
		'A"EXT4-fs warning (device "QD[G\x00\x1f!(*+--/9;\xffRGA"): "G"I/O error"A"I/O error"FSZC',
		'A"EXT4-fs warning (device "QD[G\x00\x1f!(*+--/9;\xffRGA"): "E[D\x00LNqs\xffIUBMNgBBGMIFBO#uCLC[B\x00\xffE[D\x00LNqs\xffK<RO#uCFSaC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): warning: mounting fs with errors, running e2fsck"FSbC',
		'A"EXT4-fs ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MApDEKJJPJUA"initial error at time"NEA"last error at time"FScC',
		'MAlCCINHUA"EXT4-fs"NEA"FAT-fs"A" ("QD[G\x00\x1f!(*+--/9;\xffRGA"): "MAwBoCiD*JtC*O4CtC*LuCtC*X9CtCtCzCtC*D8DtCUA"Volume was not properly unmounted"NtBA"recovery complete"NoBA"INFO: recovery required on readonly filesystem"NjBA"orphan cleanup on readonly fs"NeD[B09A" orphan inode"MAzDBGQICDNGBB[BssJBA" deleted"NEA"warning: mounting unchecked fs, running e2fsck"FSdC',
		'A"JBD2: "MAkCtB7CgDrC*CyBrC*lBsCrCMKkDUkBZ*RfZUA"previous I/O error detected for journal superblock update for "NYA"I/O error when updating journal superblock for "NTA"I/O error detected when updating journal superblock for "NOA"Detected IO errors while flushing file data on "NJA"Error -"D[B09A" detected when updating journal superblock for "QD[G\x00\x1f!(*+--/9;\xffRGFSeC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRGA": controller is down; will reset"FSfC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRGA": I/O "G" timeout, "A" timeout, "FSgBC',
		'A"nvme "QD[G\x00\x1f!(*+--/9;\xffRGA": "MAkCPVU*MaUUA"Device not ready; aborting reset"NEA"Removing after probe failure"FShBC',
		'QA"ata"D[B09BB[B..D[B09RIA": failed command: "FSiBC',
		'A"sd "MA6BBGNIGBA": "LC[B\x00\xffG": "A": ["QD[C\x00\\^\xffRJA"] "E[D\x00EGTV\xffIjBBMAmCQVb*NVbIFBO#vCLC[B\x00\xffE[D\x00EGTV\xffK<gBO#vCFSjBC',
		'A"INFO: task "QMAgBBGNIGBA" blocked "LC[B\x00\xffG" blocked "RKA" blocked "MApDBGQICDNGA"in I/O wait "JBA"for more than "QD[B09RLA" seconds"FSkBC',
		'MAyDBGQICDNGA"rcu: "JBA"INFO: rcu"E[C\x00\x1f!\xffBB[B  MJjDRXWhBW*McWUA"self-detected stall"NJA"detected stall"NEA"detected expedited stall"FSlBC',
		'MAuCqBvBuD*nBvBuDICDN7BMAuCqB1BvB*nBwBvBUA"watchdog: "NEA"NMI watchdog: "JBMAiCWcb*ThBbUA"BUG: soft lockup"NEA"Watchdog detected hard LOCKUP"FSmBC',
		'A"watchdog: "QA"watchdog"D[B09RMA": watchdog did not stop!"FSnBC',
		'A"CPU"D[B09A": "O#/CA" above threshold, cpu clock throttled"FSoBD',
		'A"CPU"D[B09A": "O#/CA"/speed normal"FSpBC',
		'A"thermal "QD[C\x009;\xffRNA": "G"critical temperature reached"A"critical temperature reached"FSqBC',
		'A"usb "QO#xCROA": "MIhDUoBZ*CaZ*IhBZ*DtBZUA"device descriptor read/"D[D\x00\x1f!+-\xffNSA"device not accepting address "D[B09NLA"can\'t read configurations"NGA"can\'t set config #"D[B09A", error "QO#yCRPFSrBC',
		'A": cannot reset "MAwDBGVICDNLA"port "D[B09BB[B  JBA"(err = "QO#yCRPFSsBC',
		'A": "MAjCzB+B4B*fjC4B*P5B4BUA"unable to enumerate USB device"NJA"Cannot enable. Maybe the USB cable is bad?"NEA"device not responding to setup address"FStBC',
		'A"usb "QO#xCROA": USB disconnect, "MAhDEPJJKJUA"device number "NEA"address "QD[B09RQSuBC',
		'MAoDOZT*LUTUA"usb "NEA"hub "QO#xCROA": over-current "MBoDITN*FONUA"condition"NEA"change"FSvBC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd "NEA"xhci-hcd "QO#0CRRA": "MAoCxB3B2B*ZhC2B*T8B2BUA"HC died; cleaning up"NJA"xHCI host controller not responding, assume dead"NEA"can\'t setup: "FSwBC',
		'MEtBzB+B4B*wB5B4BUA"xhci_hcd"NEA"xhci-hcd"A": probe of "QO#0CRRA" failed with error "QO#yCRPSxBC',
		'E[F\x00BDEGacln\xffIlBBMBhDSXd*GXd*HXdIFBO#iDLC[B\x00\xffE[F\x00BDEGacln\xffK<iBO#iDFSyBD',
		'A"brcmf_cfg80211_"G"error"A"error"FSzBC',
		'QO#2CRSBB[B  QO#3CRTA": loaded firmware version "FS0BC',
		'A"brcmfmac: brcmf_c_preinit_dcmds: Firmware: "FS1BC',
		'QO#2CRSBB[B  QO#3CRTA": "MK/CUfZ*EaZ*FpBZ*EkBZUA"no suitable firmware found!"NOA"brcmf_pcie_setup: Dongle setup failed"NJA"failed to request firmware"NEA"failed to load firmware"FS2BC',
		'A"usb "QMA6BBGNIGBA": "LC[B\x00\xffG": "RUA": no suitable firmware found!"FS3BC',
		'A"NVRM: "MAnCSdX*PYXUA"Xid ("NKA"GPU "G"has fallen off the bus"A"has fallen off the bus"FS4BC',
		'A"nvgpu: "QO#4CRVBB[B  G"[ERR]"A"[ERR]"FS5BC',
		'E[E\x00\x1f!FHQS\xffIUBMJgBBGMIFBO#kDLC[B\x00\xffE[E\x00\x1f!FHQS\xffK<RO#kDFS6BD',
		'E[D\x00(*FH\xffIUBMHlDBGMIFBO#lDLC[B\x00\xffE[D\x00(*FH\xffK<RO#lDFS7BC',
		'A"NETDEV WATCHDOG: "QD[D\x00\x1f!9;\xffRWA" ("QD[E\x00\x1f!(*9;\xffRXA"): transmit queue "D[B09A" timed out"FS8BC',
		'QMFgB2C8C7C*LhD7C*2B1D7C*EwD6D7CmD7C*FrD7CUA"Oops: "NdA"Oops - "NYA"Internal error: "NTA"BUG: unable to handle "NOA"BUG: kernel NULL pointer dereference"NJA"Unable to handle kernel "NEA"kernel BUG at "FRYS9BC',
		'MA7CYoBd*EjBd*PedUA"random: crng init done"NJA"aufs au_opts_verify"NEA"[WARN] /proc/sys/"FS+BC',
		'A"Kernel panic - not syncing: "QFRZS/BC',
		'G"Under"IVBMA1CBGMIFBO#6CLC[B\x00\xffG"Under"K<SO#6CFSgCC',
		'G"Voltage normali"IVBMA2CBGMIFBO#7CLC[B\x00\xffG"Voltage normali"K<SO#7CFShCC',
		'IRBIHBD[D\x00\x1f!9;\xffO#8CLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRWO#8CFSiCC',
		'IRBIHBD[D\x00\x1f!9;\xffO#9CLD[C\x00\x1f!\xffBB[B  K<OQD[D\x00\x1f!9;\xffRWO#9CFSjCC',
		'QD[D\x00\x1f!9;\xffRWA" ("QD[E\x00\x1f!(*9;\xffRXA"): NETDEV WATCHDOG: "MAjCBGVICDNLA"CPU: "D[B09A": "JBA"transmit queue "D[B09A" timed out"FSkCC',
		'A": probe of "QO#4CRVA" failed with error "QO#yCRPSlCB',
		'BB[B  QO#4CRVA": probe with driver "D[C\x00\x1f!\xffBB[B  A"failed with error "QO#yCRPSmCC',
		'BB[B  QO#4CRVA": Direct firmware load for "QMAgBBGNIGBA" failed with error "LC[B\x00\xffG" failed with error "RaA" failed with error "QO#yCRPSnCB',
		'MAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffIzBBMAgBKPrB*HPrBIbBMAgBKVP*HQPUBB[B))NEA" invoked "LC[B\x00\xffE[D\x00\x1f!(*\xffK<wBP',
		'MAgBbhBgB*YmBgBUBB[B  NEA": "A"state "D[BAZP',
		'MKgBzCjD4C*/B5C4C4CtD4C*G+C4CoD4C*CyD4CUA"corrupt leaf"NYA"corrupted leaf"NTA"tree block corruption detected"NOA"parent transid verify failed"NJA"csum failed"NEA"failed to read block groups"P',
		'QA"mmc"E[BazD[B09E[C09azRHMCjCyB7B9B*P7B9B*N3B9B5B9B*L7B9B7B9BN#aN#ZN#YU',
		'MAtCmBxBrB*jBsBrBUA"recorded from previous mount"NEA"Marking fs in need of filesystem check"P',
		'MAmCQWV*NbVUA"FAILED Result: hostbyte="NJA"UNKNOWN(0x"D[D09AFafA") Result: hostbyte="P',
		'MAtDBGQICDNGA"mce: "JBMAjCBGLIC#qBN#rBU',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAtBBGQICDNGBB[B--JBD[B09P',
		'MAoDOZT*LUTUA"usb "NEA"hub "N#gD',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'O#hDMAjCrB1B*ewB1B*LIC#0BN#1BIC#0BU',
		'MAhDSXtBnB*FoBnB*HhCnBMEwBCHlBQMHwDEUJJZJUA"iwlwifi"NaA"brcmfmac"NVA"ath10k_pci"NQA"ath10k_sdio"NLA"ath11k_pci"NGA"rtw"D[D\x00\x1f!9;\xffP',
		'MA6BBGNIGBA": "LC[B\x00\xffG": "P',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'O#jDIC#8BN#9B',
		'MFtBqCwCvC*nC1CvCUA"Under-voltage detected!"NEA"Undervoltage detected!"P',
		'MPzDION*FTNUA"Voltage normalised"NEA"Voltage normalized"P',
		'A": "MFiDUkBZ*FaZ*KfZUA"Link is Up"NJA"link up"NEA"link becomes ready"P',
		'A": "MAsChByBxB*emBxBMFkDGRL*DWLUA"Link is Down"NJA"link down"NEA"link is not ready"P',
		'QD[E\x00\x1f!(*9;\xffRXMAgBbgBnB*YlBnBIC#oCN#pCN#nCU',
		'MAjCSiBX*LdX*CYXUA"Temperature"NJA"Package temperature"NEA"Core temperature"P',
		'QO#xCROMKlDLQU*HSSUN#uBN#vBU',
		'MAiDMRxB*F3BxB*C3BxBMIgBbmBgB*YhBgBUA"brcmfmac: "N1BMAiDMSR*FXR*CcRUA"brcmfmac "NJA"ieee80211 phy"NEA"mwifiex_"MA6BBGNIGBA": "LC[B\x00\xffG": "A": "P',
		'MLjDRmBrBW*CchBW*IXWUA"Firmware has halted or crashed"NTA"brcmf_sdio_htclk: HT Avail timeout"NOA"mailbox indicates firmware halted"NJA"brcmf_sdio_checkdied: firmware trap"NEA"Card removed or firmware in bad state"P',
		'MA7CPfU*EVU*GaUUA"amdgpu "NJA"i915 "NEA"[drm"P',
		'MAgBzB5B4B*lB+B4B*JjC4BUA" timeout, signaled seq="NJA"GPU HANG: ecode"NEA"Resetting chip after gpu hang"P',
		'MApBfqBkB*clBkBUA"GPU reset succeeded"NEA") succeeded!"P',
	],
});
