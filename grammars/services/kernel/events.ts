import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface KernelSaid<What extends string> extends SourceEventBase<`kernel.${What}`> {
	readonly kind: `kernel.${What}`;
}

/** The first line of a boot. */
export interface KernelBooting extends KernelSaid<'booting'> {
	readonly version: string;
}

export interface KernelOutOfMemory extends KernelSaid<'out-of-memory'> {
	readonly pid: number;
	readonly program: string;
	/** The limit that was reached: a container's, or the whole device's memory. */
	readonly scope: 'device' | 'container';
	readonly failure: Failure;
}

export interface KernelOomKillerInvoked extends KernelSaid<'oom-killer-invoked'> {
	readonly program: string;
}

/** The line behind an "out of memory": that the process was killed, or its memory given back. */
export interface KernelProcessEnded extends KernelSaid<'process-killed' | 'process-reaped'> {
	readonly kind: 'kernel.process-killed' | 'kernel.process-reaped';
	readonly pid: number;
	readonly program: string;
}

/** The process that the kernel chose to kill; `kernel.out-of-memory` tells that it did. */
export interface KernelOomVictim extends KernelSaid<'oom-victim-chosen'> {
	/** The memory that was used up; absent where the line was cut. */
	readonly scope?: 'device' | 'container';
	readonly pid?: number;
	readonly program?: string;
}

/** A group of processes, mostly a container, used all the memory that it may have. */
export interface KernelMemoryLimitReached extends KernelSaid<'memory-limit-reached'> {
	/** As printed: `/docker/3f…`, or the path of a unit. */
	readonly cgroup: string;
}

/** A storage device, or the filesystem on it, reports a fault. */
export interface KernelStorageFault<
	What extends
		| 'io-error'
		| 'filesystem-error'
		| 'filesystem-read-only'
		| 'card-silent'
		| 'card-removed'
		| 'disk-command-failed'
		| 'disk-controller-down'
		| 'flash-node-damaged'
		| 'flash-not-erased'
		| 'overlay-failed'
		| 'usb-disk-aborted',
> extends KernelSaid<What> {
	/** `mmcblk0p6`, `mmc0`, …; absent where the line names none. */
	readonly device?: string;
	readonly failure: Failure;
}

/** Errors of earlier days: of the file system only their number or time is told, or it is mounted although they are written down in it. */
export interface KernelOldErrors<
	What extends 'old-filesystem-errors' | 'mounted-with-errors',
> extends KernelSaid<What> {
	readonly device: string;
}

/** The volume was not closed when the device last ran: the power was cut, or the device was reset. */
export interface KernelUncleanVolume extends KernelSaid<'unclean-volume'> {
	readonly device: string;
}

/** A program has waited very long for something that cannot be interrupted, mostly for storage. */
export interface KernelTaskBlocked extends KernelSaid<'task-blocked'> {
	readonly program: string;
	readonly pid?: number;
	readonly seconds: number;
	readonly failure: Failure;
}

/** The kernel met a fault of its own and ended what it was doing; a panic often follows. */
export interface KernelOops extends KernelSaid<'oops'> {
	readonly text: string;
	readonly failure: Failure;
}

/** One processor did nothing else for many seconds. */
export interface KernelCpuStalled extends KernelSaid<'cpu-stalled'> {
	readonly failure: Failure;
}

/** So hot that the kernel shuts the device down. */
export interface KernelTemperatureCritical extends KernelSaid<'temperature-critical'> {
	/** `thermal_zone0`. */
	readonly zone: string;
	readonly failure: Failure;
}

/** A USB device could not be brought up. */
export interface KernelUsbDeviceFailed extends KernelSaid<'usb-device-failed'> {
	/** Its place on the bus: `1-1.2`, `usb1-port2`, or a hub's `1-1:1.0`. */
	readonly port: string;
	/** The kernel's error number, negative: -71 protocol, -110 no answer in time, -32 stalled. */
	readonly error?: number;
	readonly failure: Failure;
}

/** The kernel begins to talk to a USB device: each attempt says so, the failed ones before their failure. */
export interface KernelUsbDeviceAnnounced extends KernelSaid<'usb-device-announced'> {
	readonly port: string;
}

export interface KernelUsbDisconnected extends KernelSaid<'usb-disconnected'> {
	readonly port: string;
	/** Number of the device on its bus. */
	readonly number: number;
}

export interface KernelUsbOverCurrent extends KernelSaid<'usb-over-current'> {
	readonly port: string;
}

/** All USB ports behind this controller are dead. */
export interface KernelUsbControllerDied extends KernelSaid<'usb-controller-died'> {
	readonly controller: string;
	readonly failure: Failure;
}

export interface KernelWifiFirmwareCrashed extends KernelSaid<'wifi-firmware-crashed'> {
	readonly failure: Failure;
}

/** The driver of a network adapter says that it no longer sends. */
export interface KernelNetworkCardHung extends KernelSaid<'network-card-hung'> {
	/** Absent where only the place of the hardware is named. */
	readonly interface?: string;
	readonly driver: string;
	readonly failure: Failure;
}

/** The command that a card's controller was at when it printed its registers. */
export interface KernelCardAsked extends KernelSaid<'card-asked'> {
	/** `mmc0` */
	readonly device: string;
	/** Its number: 0, 1, 5, 8, 52 and 55 look for a card, 17 and 18 read it, 24 and 25 write it. */
	readonly command: number;
}

/** A driver found no use for a piece of hardware; often harmless. */
export interface KernelDriverFailed extends KernelSaid<'driver-failed'> {
	readonly driver: string;
	readonly hardware: string;
	readonly error: number;
}

/** A file of firmware is not there. Drivers ask for several names in turn, so that one missing name is often harmless. */
export interface KernelFirmwareFileMissing extends KernelSaid<'firmware-file-missing'> {
	readonly driver: string;
	readonly file: string;
	readonly error: number;
}

export interface KernelWifiFirmwareLoaded extends KernelSaid<'wifi-firmware-loaded'> {
	readonly driver: string;
}

/** The driver of a Wi-Fi chip found no file of firmware under any name, and gave the chip up. */
export interface KernelWifiFirmwareMissing extends KernelSaid<'wifi-firmware-missing'> {
	/** Absent where only the port of a USB adapter is named. */
	readonly driver?: string;
	readonly failure: Failure;
}

/** The graphics chip hangs, is gone, or its driver cannot use it. */
export interface KernelGpuFailed extends KernelSaid<'gpu-failed'> {
	readonly driver?: string;
	readonly failure: Failure;
}

/** A filesystem is not what was expected at this place, and is not mounted. */
export interface KernelMountRefused extends KernelSaid<'mount-refused'> {
	readonly device?: string;
}

/** A card reader and its card could not settle their timing; mostly a slower one follows. */
export interface KernelCardTuningFailed extends KernelSaid<'card-tuning-failed'> {
	/** `mmc0`. */
	readonly device: string;
}

/** A chip at the bus for cards, mostly Wi-Fi, does not answer. */
export interface KernelSdioCardSilent extends KernelSaid<'sdio-card-silent'> {
	/** `mmc1`. */
	readonly device: string;
	readonly failure: Failure;
}

/** A program ended with a fault of its own. */
export interface KernelProgramCrashed extends KernelSaid<'program-crashed'> {
	readonly program: string;
	readonly pid: number;
	readonly failure: Failure;
}

/** A group of processes, mostly a unit or a container, may have no further one. */
export interface KernelTaskLimitReached extends KernelSaid<'task-limit-reached'> {
	/** The path of the unit or container: `/system.slice/balena.service`. */
	readonly cgroup: string;
	readonly failure: Failure;
}

/** Memory is there, but not in one piece of the size that was asked for. */
export interface KernelAllocationFailed extends KernelSaid<'allocation-failed'> {
	readonly program: string;
}

/** The kernel reset a USB device, which keeps its number. A driver may ask for that in good health. */
export interface KernelUsbDeviceReset extends KernelSaid<'usb-device-reset'> {
	readonly port: string;
}

/** A serial line at USB, such as a modem's, is gone with its device. */
export interface KernelSerialPortLost extends KernelSaid<'serial-port-lost'> {
	/** Device and interface: `1-1.1:1.0`. */
	readonly port: string;
}

/** A network adapter at USB does not answer. */
export interface KernelUsbNetworkSilent extends KernelSaid<'usb-network-silent'> {
	readonly port: string;
	/** The kernel's error number, negative: -19 when the adapter is gone already. */
	readonly error: number;
	readonly failure: Failure;
}

export interface KernelUsbTransferFailed extends KernelSaid<'usb-transfer-failed'> {
	readonly controller: string;
}

/** The access point does not answer, or does not want the device. */
export interface KernelWifiJoinFailed<
	What extends 'wifi-unanswered' | 'wifi-refused',
> extends KernelSaid<What> {
	readonly interface: string;
	readonly failure: Failure;
}

/** The access point ended the connection. */
export interface KernelWifiDisconnected extends KernelSaid<'wifi-disconnected'> {
	readonly interface: string;
	/** The number that IEEE 802.11 gives to the reason: 15 is a wrong key, mostly. */
	readonly reason: number;
}

export interface KernelWifi<What extends 'wifi-lost' | 'wifi-associated'> extends KernelSaid<What> {
	readonly interface: string;
}

/** The chip of the real-time clock says that its time cannot be relied on, or cannot be read. */
export interface KernelRtcDoubted extends KernelSaid<'rtc-doubted'> {
	readonly failure: Failure;
}

/** A complaint of a kind that is told of sound devices, too. */
export interface KernelQuirk extends KernelSaid<'quirk'> {
	/** The kind of the complaint: `firmware-tables`, `supply-not-described`, … */
	readonly about: string;
}

/** A trouble that one line tells, and that no other kind of event names. */
export interface KernelTrouble extends KernelSaid<'trouble'> {
	/** `connection-table-full`, `hardware-error`, … */
	readonly about: string;
}

export interface KernelLink<What extends 'link-up' | 'link-down'> extends KernelSaid<What> {
	readonly interface: string;
}

export interface KernelPanic extends KernelSaid<'panic'> {
	readonly text: string;
	readonly failure: Failure;
}

export type KernelEvent =
	| KernelBooting
	/** It ends in order: the device was restarted or switched off on purpose. */
	| KernelSaid<'restarting'>
	| KernelSaid<'under-voltage'>
	| KernelSaid<'voltage-normalised'>
	| KernelOutOfMemory
	| KernelOomKillerInvoked
	| KernelOomVictim
	| KernelMemoryLimitReached
	| KernelProcessEnded
	| KernelStorageFault<'io-error'>
	| KernelStorageFault<'filesystem-error'>
	| KernelStorageFault<'filesystem-read-only'>
	| KernelStorageFault<'card-silent'>
	| KernelStorageFault<'card-removed'>
	| KernelStorageFault<'disk-command-failed'>
	| KernelStorageFault<'disk-controller-down'>
	| KernelStorageFault<'flash-node-damaged'>
	| KernelStorageFault<'flash-not-erased'>
	| KernelStorageFault<'overlay-failed'>
	| KernelStorageFault<'usb-disk-aborted'>
	| KernelMountRefused
	| KernelCardTuningFailed
	| KernelSdioCardSilent
	| KernelProgramCrashed
	| KernelTaskLimitReached
	| KernelAllocationFailed
	| KernelUsbDeviceReset
	| KernelSerialPortLost
	| KernelUsbNetworkSilent
	| KernelUsbTransferFailed
	| KernelSaid<'usb-disk-reset'>
	| KernelWifiJoinFailed<'wifi-unanswered'>
	| KernelWifiJoinFailed<'wifi-refused'>
	| KernelWifiDisconnected
	| KernelWifi<'wifi-lost'>
	| KernelWifi<'wifi-associated'>
	| KernelRtcDoubted
	| KernelQuirk
	| KernelTrouble
	| KernelOldErrors<'old-filesystem-errors'>
	| KernelOldErrors<'mounted-with-errors'>
	| KernelUncleanVolume
	| KernelTaskBlocked
	| KernelCpuStalled
	| KernelOops
	| KernelPanic
	| KernelSaid<'watchdog-left-running'>
	| KernelSaid<'over-temperature'>
	| KernelSaid<'temperature-normal'>
	| KernelTemperatureCritical
	| KernelUsbDeviceFailed
	| KernelUsbDeviceAnnounced
	| KernelUsbDisconnected
	| KernelUsbOverCurrent
	| KernelUsbControllerDied
	| KernelWifiFirmwareCrashed
	| KernelSaid<'wifi-command-failed'>
	| KernelWifiFirmwareLoaded
	| KernelWifiFirmwareMissing
	| KernelGpuFailed
	| KernelSaid<'gpu-recovered'>
	| KernelNetworkCardHung
	| KernelCardAsked
	| KernelDriverFailed
	| KernelFirmwareFileMissing
	| KernelLink<'link-up'>
	| KernelLink<'link-down'>
	| KernelSaid<'routine'>
	| KernelSaid<'unrecognised'>;
