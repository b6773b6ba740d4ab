import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind, maybe } from '../../matcher/events-by-case.ts';
import type { KernelEvent } from './events.ts';
import { matchKernel, type KernelMatch } from './kernel.parser.ts';

/** Reads one line of the kernel. */
export function parseKernel(bytes: Uint8Array, start: number, end: number): KernelEvent {
	const match = matchKernel(bytes, start, end);
	return match === undefined ? { kind: 'kernel.unrecognised' } : eventOf(bytes, match);
}

const ioError = { failure: constant({ class: 'storage', reason: 'io-error' }) };
const readOnly = { failure: constant({ class: 'storage', reason: 'read-only' }) };
const damaged = { device: textOf, failure: constant({ class: 'storage', reason: 'corrupt' }) };
const unspecified = { failure: constant({ class: 'unspecified', reason: 'unspecified' }) };

const missingFile = { failure: constant({ class: 'storage', reason: 'missing-file' }) };

const killed = { pid: integerOf, program: textOf };
const diskCommandFailed = 'kernel.disk-command-failed';
const filesystemIoError = kind('kernel.io-error', { device: textOf, ...ioError });
const readOnlyFilesystem = kind('kernel.filesystem-read-only', {
	device: deviceOfJournal,
	...readOnly,
});
const readOnlyFilesystemOf = kind('kernel.filesystem-read-only', { device: textOf, ...readOnly });
const oldErrors = kind('kernel.old-filesystem-errors', { device: textOf });
const cardSilent = kind('kernel.card-silent', { device: from('card', textOf), ...ioError });
const filesystemDamaged = kind('kernel.filesystem-error', damaged);
const damagedSomewhere = kind('kernel.filesystem-error', {
	failure: constant({ class: 'storage', reason: 'corrupt' }),
});
const mountRefused = kind('kernel.mount-refused', {});
const flashNotErased = kind('kernel.flash-not-erased', readOnly);
const usbDiskAborted = 'kernel.usb-disk-aborted';
const crashed = kind('kernel.program-crashed', {
	program: from('crashed', textOf),
	pid: integerOf,
	failure: constant({ class: 'process', reason: 'signalled' }),
});
const wifiFirmwareMissing = kind('kernel.wifi-firmware-missing', missingFile);
const noAnswer = constant({ class: 'connect', reason: 'timed-out' } as const);
const cpuStalled = kind('kernel.cpu-stalled', unspecified);
const usbDeviceFailed = kind('kernel.usb-device-failed', {
	port: textOf,
	error: from('errno', integerOf),
	...unspecified,
});
const usbControllerDied = kind('kernel.usb-controller-died', { controller: textOf, ...unspecified });
const networkCardHung = kind('kernel.network-card-hung', {
	interface: textOf,
	driver: textOf,
	...unspecified,
});
const driverFailed = kind('kernel.driver-failed', {
	driver: textOf,
	hardware: textOf,
	error: from('errno', integerOf),
});

const eventOf = eventsByCase<'kernel', KernelEvent, KernelMatch>('kernel', {
	booting: { version: textOf },
	restarting: {},
	underVoltage: {},
	voltageNormalised: {},

	outOfMemory: outOfMemory('device'),
	containerOutOfMemory: outOfMemory('container'),
	processKilled: killed,
	processReaped: killed,
	oomKillerInvoked: { program: textOf },
	oomVictim: kind('kernel.oom-victim-chosen', {
		scope: from('constraint', scopeOf),
		pid: integerOf,
		program: from('victim', textOf),
	}),
	oomVictimCut: kind('kernel.oom-victim-chosen', {}),
	cgroupLimitReached: kind('kernel.memory-limit-reached', { cgroup: textOf }),

	ioError: filesystemIoError,
	bufferIoError: filesystemIoError,
	filesystemIoError,
	filesystemError: damaged,
	ext4Damaged: filesystemDamaged,
	f2fsDamaged: filesystemDamaged,
	btrfsDamaged: filesystemDamaged,
	fatDamaged: filesystemDamaged,
	oldFatDamaged: filesystemDamaged,
	xfsDamaged: filesystemDamaged,
	ubifsDamaged: damagedSomewhere,
	squashfsDamaged: damagedSomewhere,
	verityDamaged: kind('kernel.filesystem-error', {
		device: from('verityDevice', textOf),
		failure: constant({ class: 'storage', reason: 'corrupt' }),
	}),
	ext4Unreadable: filesystemIoError,
	fatUnreadable: filesystemIoError,
	xfsIoError: filesystemIoError,
	ubiIoError: kind('kernel.io-error', { device: from('ubi', textOf), ...ioError }),
	oldUbiIoError: kind('kernel.io-error', { device: constant('ubi'), ...ioError }),
	fatReadOnly: readOnlyFilesystemOf,
	ubifsReadOnly: kind('kernel.filesystem-read-only', readOnly),
	mountRefused: { device: textOf },
	ubifsNotOpened: mountRefused,
	squashfsRefused: mountRefused,
	olderFilesystemTried: quirk('older-filesystem-tried'),
	flashNotErased,
	flashLocked: flashNotErased,
	flashNodeDamaged: { failure: constant({ class: 'storage', reason: 'corrupt' }) },
	overlayNotWritable: kind('kernel.overlay-failed', { failure: from('errno', failureOfErrno) }),
	overlayPartMissing: kind('kernel.overlay-failed', { failure: from('errno', failureOfErrno) }),
	btrfsIoError: filesystemIoError,
	btrfsErrorCount: filesystemIoError,
	btrfsReadOnly: readOnlyFilesystemOf,
	journalIoError: kind('kernel.io-error', { device: deviceOfJournal, ...ioError }),
	remountedReadOnly: readOnlyFilesystem,
	journalAborted: readOnlyFilesystem,
	abortedJournalFound: kind('kernel.filesystem-read-only', readOnly),
	oldErrors,
	recordedError: oldErrors,
	knownErrors: oldErrors,
	mountedWithErrors: { device: textOf },
	cardAsked: { device: from('card', textOf), command: from('command', commandOf) },
	cardRegister: kind('kernel.routine', {}),
	cardSilent,
	cardError: cardSilent,
	cardTuningFailed: { device: from('card', textOf) },
	sdioCardSilent: { device: from('card', textOf), ...unspecified },
	cardRemoved: { device: from('card', textOf), ...ioError },

	uncleanVolume: { device: textOf },
	diskControllerDown: { device: textOf, ...ioError },
	nvmeGone: kind('kernel.disk-controller-down', { device: textOf, ...ioError }),
	nvmeSilent: kind(diskCommandFailed, { device: textOf, ...ioError }),
	ataFailed: kind(diskCommandFailed, { device: from('ataDevice', textOf), ...ioError }),
	ataDeviceFailed: kind(diskCommandFailed, { device: from('ataDevice', textOf), ...ioError }),
	ataPortFailed: kind(diskCommandFailed, { device: from('ataPort', textOf), ...ioError }),
	diskFaulty: kind(diskCommandFailed, { device: from('disk', textOf), ...ioError }),
	diskOffline: kind(diskCommandFailed, { device: from('scsiAddress', textOf), ...ioError }),
	usbDiskAborted: { device: from('disk', textOf), ...ioError },
	usbDiskNotReset: kind(usbDiskAborted, { device: from('host', textOf), ...ioError }),
	usbDiskReset: {},
	cachePageMissing: quirk('cache-page'),
	nvmeQuirk: quirk('power-state-table'),
	scsiFailed: kind(diskCommandFailed, { device: from('disk', textOf), ...ioError }),

	programCrashed: crashed,
	programTrapped: crashed,
	taskLimitReached: { cgroup: textOf, failure: constant({ class: 'process', reason: 'task-limit' }) },
	allocationFailed: { program: from('crashed', textOf) },
	connectionTableFull: trouble('connection-table-full'),
	interfaceNotReleased: trouble('interface-not-released'),
	clockSourceUnstable: trouble('clock-source-unstable'),
	warned: trouble('warning'),
	hardwareError: trouble('hardware-error'),
	memoryError: trouble('hardware-error'),

	taskBlocked,
	cpuStalled,
	cpuLockedUp: cpuStalled,
	watchdogLeftRunning: {},
	oops: { text: from('fault', textOf), ...unspecified },

	overTemperature: {},
	temperatureNormal: {},
	temperatureCritical: { zone: textOf, ...unspecified },

	usbDeviceError: usbDeviceFailed,
	usbResetFailed: usbDeviceFailed,
	usbDeviceLost: kind('kernel.usb-device-failed', { port: textOf, ...unspecified }),
	usbDescriptorMissing: quirk('usb-descriptor'),
	usbDeviceReset: { port: textOf },
	serialPortLost: { port: textOf },
	usbNetworkSilent: { port: from('hardware', textOf), error: from('errno', integerOf), ...unspecified },
	usbTransferFailed: { controller: textOf },
	usbDeviceAnnounced: { port: textOf },
	usbDisconnected: { port: textOf, number: integerOf },
	usbOverCurrent: { port: textOf },
	usbControllerDied,
	usbControllerProbe: usbControllerDied,
	wifiFirmwareCrashed: unspecified,
	wifiCommandFailed: {},
	wifiFirmwareLoaded: { driver: from('wifiDriver', textOf) },
	brcmFirmwareLoaded: kind('kernel.wifi-firmware-loaded', { driver: constant('brcmfmac') }),
	wifiFirmwareMissing: { driver: from('wifiDriver', textOf), ...missingFile },
	usbWifiFirmwareMissing: wifiFirmwareMissing,
	usbWifiFirmwareLost: wifiFirmwareMissing,
	wlcoreFirmwareMissing: kind('kernel.wifi-firmware-missing', {
		driver: constant('wlcore'),
		...missingFile,
	}),
	wifiUnanswered: { interface: textOf, failure: noAnswer },
	wifiRefused: { interface: textOf, failure: constant({ class: 'auth', reason: 'rejected' }) },
	wifiDisconnected: { interface: textOf, reason: integerOf },
	wifiLost: { interface: textOf },
	wifiAssociated: { interface: textOf },
	rtcDoubted: unspecified,

	firmwareRequestRefused: quirk('firmware-older-than-kernel'),
	firmwareTablesFaulty: quirk('firmware-tables'),
	smbusMissing: quirk('bus-not-there'),
	advertisementCut: quirk('advertisement-cut'),
	regulatoryFileMissing: quirk('regulatory-file'),
	clockMissing: quirk('no-clock'),
	screenMissing: quirk('no-screen'),
	deviceScreenMissing: quirk('no-screen'),
	driverRegistered: quirk('driver-registered-twice'),
	interruptSlow: quirk('slow-interrupt'),
	moduleTaints: quirk('module-taints'),
	nodeMissing: quirk('node-not-described'),
	supplyMissing: quirk('supply-not-described'),
	debounceNotSet: quirk('debounce-not-set'),
	portsNotAssigned: quirk('ports-not-assigned'),
	busErrorCorrected: quirk('bus-error-corrected'),

	nvidiaFailed: kind('kernel.gpu-failed', { driver: constant('nvidia'), ...unspecified }),
	nvgpuFailed: kind('kernel.gpu-failed', { driver: constant('nvgpu'), ...unspecified }),
	gpuHung: kind('kernel.gpu-failed', unspecified),
	gpuRecovered: {},
	networkCardHung,
	networkCardSilent: networkCardHung,
	networkCardStuck: kind('kernel.network-card-hung', {
		interface: maybe(textOf),
		driver: textOf,
		...unspecified,
	}),
	probeFailed: driverFailed,
	driverFailed,
	firmwareFileMissing: { driver: textOf, file: textOf, error: from('errno', integerOf) },
	routine: {},

	panic: { text: from('panic', textOf), ...unspecified },
	linkUp: { interface: textOf },
	linkDown: { interface: textOf },
});

/** The command's number stands in the upper byte of the register. */
function commandOf(bytes: Uint8Array, command: Span): number {
	return Number.parseInt(textOf(bytes, command), 16) >>> 8;
}

function outOfMemory<Scope extends 'device' | 'container'>(scope: Scope) {
	return kind('kernel.out-of-memory', {
		...killed,
		scope: constant(scope),
		failure: constant({ class: 'process', reason: 'out-of-memory' }),
	});
}

function quirk<About extends string>(about: About) {
	return kind('kernel.quirk', { about: constant(about) });
}

function trouble<About extends string>(about: About) {
	return kind('kernel.trouble', { about: constant(about) });
}

const failureByErrno: Readonly<Record<number, Failure>> = {
	2: { class: 'storage', reason: 'missing-file' },
	5: { class: 'storage', reason: 'io-error' },
	28: { class: 'storage', reason: 'no-space' },
	30: { class: 'storage', reason: 'read-only' },
	117: { class: 'storage', reason: 'corrupt' },
};

/** The failure of an error number of Linux, as far as storage is concerned. */
function failureOfErrno(bytes: Uint8Array, errno: Span): Failure {
	return failureByErrno[Math.abs(integerOf(bytes, errno))] ?? { class: 'unspecified', reason: 'unspecified' };
}

function scopeOf(bytes: Uint8Array, constraint: Span): 'device' | 'container' {
	return textOf(bytes, constraint) === 'CONSTRAINT_MEMCG' ? 'container' : 'device';
}

/** A journal of ext4 is named by its device and inode: `mmcblk0p6-8`. */
function deviceOfJournal(bytes: Uint8Array, journal: Span): string {
	return textOf(bytes, journal).replace(/-8$/, '');
}

/** `kworker/u8:2:1234`: the name may hold colons, the number stands last. */
function programAndPid(task: string): { readonly program: string; readonly pid?: number } {
	const colon = task.lastIndexOf(':');
	const pid = task.slice(colon + 1);
	return colon > 0 && /^\d+$/.test(pid)
		? { program: task.slice(0, colon), pid: Number(pid) }
		: { program: task };
}

function taskBlocked(
	bytes: Uint8Array,
	match: Extract<KernelMatch, { readonly case: 'taskBlocked' }>,
): KernelEvent {
	return {
		kind: 'kernel.task-blocked',
		...programAndPid(textOf(bytes, match.task)),
		seconds: integerOf(bytes, match.seconds),
		failure: { class: 'unspecified', reason: 'unspecified' },
	};
}
