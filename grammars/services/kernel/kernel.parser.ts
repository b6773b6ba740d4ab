// Generated from kernel.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type KernelMatch =
	| {
			readonly case: 'booting';
			readonly version: Span;
	  }
	| {
			readonly case: 'outOfMemory';
			readonly pid: Span;
			readonly program: Span;
	  }
	| {
			readonly case: 'containerOutOfMemory';
			readonly pid: Span;
			readonly program: Span;
	  }
	| {
			readonly case: 'processKilled';
			readonly pid: Span;
			readonly program: Span;
	  }
	| {
			readonly case: 'processReaped';
			readonly pid: Span;
			readonly program: Span;
	  }
	| {
			readonly case: 'oomVictim';
			readonly constraint: Span;
			readonly victim: Span;
			readonly pid: Span;
	  }
	| {
			readonly case: 'oomVictimCut';
	  }
	| {
			readonly case: 'oomKillerInvoked';
			readonly program: Span;
	  }
	| {
			readonly case: 'ioError';
			readonly device: Span;
	  }
	| {
			readonly case: 'bufferIoError';
			readonly device: Span;
	  }
	| {
			readonly case: 'filesystemError';
			readonly device: Span;
	  }
	| {
			readonly case: 'remountedReadOnly';
			readonly device: Span;
	  }
	| {
			readonly case: 'journalAborted';
			readonly device: Span;
	  }
	| {
			readonly case: 'abortedJournalFound';
	  }
	| {
			readonly case: 'oldErrors';
			readonly device: Span;
	  }
	| {
			readonly case: 'cardSilent';
			readonly card: Span;
	  }
	| {
			readonly case: 'cardError';
			readonly card: Span;
	  }
	| {
			readonly case: 'cardRemoved';
			readonly card: Span;
	  }
	| {
			readonly case: 'filesystemIoError';
			readonly device: Span;
	  }
	| {
			readonly case: 'recordedError';
			readonly device: Span;
	  }
	| {
			readonly case: 'knownErrors';
			readonly device: Span;
	  }
	| {
			readonly case: 'uncleanVolume';
			readonly device: Span;
	  }
	| {
			readonly case: 'journalIoError';
			readonly device: Span;
	  }
	| {
			readonly case: 'diskControllerDown';
			readonly device: Span;
	  }
	| {
			readonly case: 'nvmeSilent';
			readonly device: Span;
	  }
	| {
			readonly case: 'ataFailed';
			readonly ataDevice: Span;
	  }
	| {
			readonly case: 'scsiFailed';
			readonly disk: Span;
	  }
	| {
			readonly case: 'taskBlocked';
			readonly task: Span;
			readonly seconds: Span;
	  }
	| {
			readonly case: 'cpuStalled';
	  }
	| {
			readonly case: 'cpuLockedUp';
	  }
	| {
			readonly case: 'watchdogLeftRunning';
			readonly watchdog: Span;
	  }
	| {
			readonly case: 'overTemperature';
	  }
	| {
			readonly case: 'temperatureNormal';
	  }
	| {
			readonly case: 'temperatureCritical';
			readonly zone: Span;
	  }
	| {
			readonly case: 'usbDeviceError';
			readonly port: Span;
			readonly errno: Span;
	  }
	| {
			readonly case: 'usbResetFailed';
			readonly port: Span;
			readonly errno: Span;
	  }
	| {
			readonly case: 'usbDeviceLost';
			readonly port: Span;
	  }
	| {
			readonly case: 'usbDisconnected';
			readonly port: Span;
			readonly number: Span;
	  }
	| {
			readonly case: 'usbOverCurrent';
			readonly port: Span;
	  }
	| {
			readonly case: 'usbControllerDied';
			readonly controller: Span;
	  }
	| {
			readonly case: 'usbControllerProbe';
			readonly controller: Span;
			readonly errno: Span;
	  }
	| {
			readonly case: 'wifiFirmwareCrashed';
	  }
	| {
			readonly case: 'wifiCommandFailed';
	  }
	| {
			readonly case: 'networkCardHung';
			readonly interface: Span;
			readonly driver: Span;
	  }
	| {
			readonly case: 'oops';
			readonly fault: Span;
	  }
	| {
			readonly case: 'routine';
	  }
	| {
			readonly case: 'panic';
			readonly panic: Span;
	  }
	| {
			readonly case: 'underVoltage';
	  }
	| {
			readonly case: 'voltageNormalised';
	  }
	| {
			readonly case: 'linkUp';
			readonly interface: Span;
	  }
	| {
			readonly case: 'linkDown';
			readonly interface: Span;
	  }
	| {
			readonly case: 'networkCardSilent';
			readonly interface: Span;
			readonly driver: Span;
	  }
	| {
			readonly case: 'probeFailed';
			readonly driver: Span;
			readonly hardware: Span;
			readonly errno: Span;
	  }
	| {
			readonly case: 'driverFailed';
			readonly driver: Span;
			readonly hardware: Span;
			readonly errno: Span;
	  }
	| {
			readonly case: 'firmwareFileMissing';
			readonly driver: Span;
			readonly hardware: Span;
			readonly file: Span;
			readonly errno: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchKernel(bytes: Uint8Array, start: number, end: number): KernelMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'booting',
				version: { start: from_version, end: to_version },
			};
		case 1:
			return {
				case: 'outOfMemory',
				pid: { start: from_pid, end: to_pid },
				program: { start: from_program, end: to_program },
			};
		case 2:
			return {
				case: 'containerOutOfMemory',
				pid: { start: from_pid, end: to_pid },
				program: { start: from_program, end: to_program },
			};
		case 3:
			return {
				case: 'processKilled',
				pid: { start: from_pid, end: to_pid },
				program: { start: from_program, end: to_program },
			};
		case 4:
			return {
				case: 'processReaped',
				pid: { start: from_pid, end: to_pid },
				program: { start: from_program, end: to_program },
			};
		case 5:
			return {
				case: 'oomVictim',
				constraint: { start: from_constraint, end: to_constraint },
				victim: { start: from_victim, end: to_victim },
				pid: { start: from_pid, end: to_pid },
			};
		case 6:
			return {
				case: 'oomVictimCut',
			};
		case 7:
			return {
				case: 'oomKillerInvoked',
				program: { start: from_program, end: to_program },
			};
		case 8:
			return {
				case: 'ioError',
				device: { start: from_device, end: to_device },
			};
		case 9:
			return {
				case: 'bufferIoError',
				device: { start: from_device, end: to_device },
			};
		case 10:
			return {
				case: 'filesystemError',
				device: { start: from_device, end: to_device },
			};
		case 11:
			return {
				case: 'remountedReadOnly',
				device: { start: from_device, end: to_device },
			};
		case 12:
			return {
				case: 'journalAborted',
				device: { start: from_device, end: to_device },
			};
		case 13:
			return {
				case: 'abortedJournalFound',
			};
		case 14:
			return {
				case: 'oldErrors',
				device: { start: from_device, end: to_device },
			};
		case 15:
			return {
				case: 'cardSilent',
				card: { start: from_card, end: to_card },
			};
		case 16:
			return {
				case: 'cardError',
				card: { start: from_card, end: to_card },
			};
		case 17:
			return {
				case: 'cardRemoved',
				card: { start: from_card, end: to_card },
			};
		case 18:
			return {
				case: 'filesystemIoError',
				device: { start: from_device, end: to_device },
			};
		case 19:
			return {
				case: 'recordedError',
				device: { start: from_device, end: to_device },
			};
		case 20:
			return {
				case: 'knownErrors',
				device: { start: from_device, end: to_device },
			};
		case 21:
			return {
				case: 'uncleanVolume',
				device: { start: from_device, end: to_device },
			};
		case 22:
			return {
				case: 'journalIoError',
				device: { start: from_device, end: to_device },
			};
		case 23:
			return {
				case: 'diskControllerDown',
				device: { start: from_device, end: to_device },
			};
		case 24:
			return {
				case: 'nvmeSilent',
				device: { start: from_device, end: to_device },
			};
		case 25:
			return {
				case: 'ataFailed',
				ataDevice: { start: from_ataDevice, end: to_ataDevice },
			};
		case 26:
			return {
				case: 'scsiFailed',
				disk: { start: from_disk, end: to_disk },
			};
		case 27:
			return {
				case: 'taskBlocked',
				task: { start: from_task, end: to_task },
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 28:
			return {
				case: 'cpuStalled',
			};
		case 29:
			return {
				case: 'cpuLockedUp',
			};
		case 30:
			return {
				case: 'watchdogLeftRunning',
				watchdog: { start: from_watchdog, end: to_watchdog },
			};
		case 31:
			return {
				case: 'overTemperature',
			};
		case 32:
			return {
				case: 'temperatureNormal',
			};
		case 33:
			return {
				case: 'temperatureCritical',
				zone: { start: from_zone, end: to_zone },
			};
		case 34:
			return {
				case: 'usbDeviceError',
				port: { start: from_port, end: to_port },
				errno: { start: from_errno, end: to_errno },
			};
		case 35:
			return {
				case: 'usbResetFailed',
				port: { start: from_port, end: to_port },
				errno: { start: from_errno, end: to_errno },
			};
		case 36:
			return {
				case: 'usbDeviceLost',
				port: { start: from_port, end: to_port },
			};
		case 37:
			return {
				case: 'usbDisconnected',
				port: { start: from_port, end: to_port },
				number: { start: from_number, end: to_number },
			};
		case 38:
			return {
				case: 'usbOverCurrent',
				port: { start: from_port, end: to_port },
			};
		case 39:
			return {
				case: 'usbControllerDied',
				controller: { start: from_controller, end: to_controller },
			};
		case 40:
			return {
				case: 'usbControllerProbe',
				controller: { start: from_controller, end: to_controller },
				errno: { start: from_errno, end: to_errno },
			};
		case 41:
			return {
				case: 'wifiFirmwareCrashed',
			};
		case 42:
			return {
				case: 'wifiCommandFailed',
			};
		case 43:
			return {
				case: 'networkCardHung',
				interface: { start: from_interface, end: to_interface },
				driver: { start: from_driver, end: to_driver },
			};
		case 44:
			return {
				case: 'oops',
				fault: { start: from_fault, end: to_fault },
			};
		case 45:
			return {
				case: 'routine',
			};
		case 46:
			return {
				case: 'panic',
				panic: { start: from_panic, end: to_panic },
			};
		case 47:
			return {
				case: 'underVoltage',
			};
		case 48:
			return {
				case: 'voltageNormalised',
			};
		case 49:
			return {
				case: 'linkUp',
				interface: { start: from_interface, end: to_interface },
			};
		case 50:
			return {
				case: 'linkDown',
				interface: { start: from_interface, end: to_interface },
			};
		case 51:
			return {
				case: 'networkCardSilent',
				interface: { start: from_interface, end: to_interface },
				driver: { start: from_driver, end: to_driver },
			};
		case 52:
			return {
				case: 'probeFailed',
				driver: { start: from_driver, end: to_driver },
				hardware: { start: from_hardware, end: to_hardware },
				errno: { start: from_errno, end: to_errno },
			};
		case 53:
			return {
				case: 'driverFailed',
				driver: { start: from_driver, end: to_driver },
				hardware: { start: from_hardware, end: to_hardware },
				errno: { start: from_errno, end: to_errno },
			};
		case 54:
			return {
				case: 'firmwareFileMissing',
				driver: { start: from_driver, end: to_driver },
				hardware: { start: from_hardware, end: to_hardware },
				file: { start: from_file, end: to_file },
				errno: { start: from_errno, end: to_errno },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_version = -1;
let to_version = -1;
let from_pid = -1;
let to_pid = -1;
let from_program = -1;
let to_program = -1;
let from_constraint = -1;
let to_constraint = -1;
let from_victim = -1;
let to_victim = -1;
let from_device = -1;
let to_device = -1;
let from_card = -1;
let to_card = -1;
let from_ataDevice = -1;
let to_ataDevice = -1;
let from_disk = -1;
let to_disk = -1;
let from_task = -1;
let to_task = -1;
let from_seconds = -1;
let to_seconds = -1;
let from_watchdog = -1;
let to_watchdog = -1;
let from_zone = -1;
let to_zone = -1;
let from_port = -1;
let to_port = -1;
let from_errno = -1;
let to_errno = -1;
let from_number = -1;
let to_number = -1;
let from_controller = -1;
let to_controller = -1;
let from_interface = -1;
let to_interface = -1;
let from_driver = -1;
let to_driver = -1;
let from_fault = -1;
let to_fault = -1;
let from_panic = -1;
let to_panic = -1;
let from_hardware = -1;
let to_hardware = -1;
let from_file = -1;
let to_file = -1;

const set0: Uint8Array = byteSet([0x00, 0x1f], [0x21, 0x28], [0x2a, 0x2b], [0x2d, 0x2d], [0x2f, 0x39], [0x3b, 0xff]);
const set1: Uint8Array = byteSet([0x30, 0x39], [0x61, 0x7a]);
const set2: Uint8Array = byteSet([0x30, 0x39], [0x41, 0x46], [0x61, 0x66]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_message(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipMonotonic(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case -1:
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			return case_voltageNormalised(b, p, end);
		case 0x41: // A
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_journalAborted(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x42: // B
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_bufferIoError(b, p, end);
			if (q >= 0) return q;
			q = case_cpuLockedUp(b, p, end);
			if (q >= 0) return q;
			q = case_oops(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x43: // C
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_overTemperature(b, p, end);
			if (q >= 0) return q;
			q = case_temperatureNormal(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x45: // E
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_filesystemError(b, p, end);
			if (q >= 0) return q;
			q = case_remountedReadOnly(b, p, end);
			if (q >= 0) return q;
			q = case_abortedJournalFound(b, p, end);
			if (q >= 0) return q;
			q = case_oldErrors(b, p, end);
			if (q >= 0) return q;
			q = case_filesystemIoError(b, p, end);
			if (q >= 0) return q;
			q = case_recordedError(b, p, end);
			if (q >= 0) return q;
			q = case_knownErrors(b, p, end);
			if (q >= 0) return q;
			q = case_uncleanVolume(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x46: // F
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_uncleanVolume(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x49: // I
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_ioError(b, p, end);
			if (q >= 0) return q;
			q = case_taskBlocked(b, p, end);
			if (q >= 0) return q;
			q = case_cpuStalled(b, p, end);
			if (q >= 0) return q;
			q = case_oops(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x4a: // J
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_journalIoError(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x4b: // K
			q = case_processKilled(b, p, end);
			if (q >= 0) return q;
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_panic(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x4c: // L
			q = case_booting(b, p, end);
			if (q >= 0) return q;
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x4d: // M
			q = case_containerOutOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x4e: // N
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_cpuLockedUp(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardHung(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x4f: // O
			q = case_outOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_oops(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x55: // U
		case 0x6b: // k
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_oops(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x57: // W
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_cpuLockedUp(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x5b: // [
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x61: // a
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_ataFailed(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x62: // b
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_ioError(b, p, end);
			if (q >= 0) return q;
			q = case_wifiFirmwareCrashed(b, p, end);
			if (q >= 0) return q;
			q = case_wifiCommandFailed(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x63: // c
		case 0x65: // e
		case 0x70: // p
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_ioError(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x68: // h
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_usbResetFailed(b, p, end);
			if (q >= 0) return q;
			q = case_usbDeviceLost(b, p, end);
			if (q >= 0) return q;
			q = case_usbOverCurrent(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x69: // i
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_wifiFirmwareCrashed(b, p, end);
			if (q >= 0) return q;
			q = case_wifiCommandFailed(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x6d: // m
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_cardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_cardError(b, p, end);
			if (q >= 0) return q;
			q = case_cardRemoved(b, p, end);
			if (q >= 0) return q;
			q = case_overTemperature(b, p, end);
			if (q >= 0) return q;
			q = case_temperatureNormal(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x6e: // n
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_diskControllerDown(b, p, end);
			if (q >= 0) return q;
			q = case_nvmeSilent(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x6f: // o
			q = case_processReaped(b, p, end);
			if (q >= 0) return q;
			q = case_oomVictim(b, p, end);
			if (q >= 0) return q;
			q = case_oomVictimCut(b, p, end);
			if (q >= 0) return q;
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x72: // r
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_cpuStalled(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x73: // s
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_scsiFailed(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x74: // t
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_temperatureCritical(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x75: // u
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_usbDeviceError(b, p, end);
			if (q >= 0) return q;
			q = case_usbResetFailed(b, p, end);
			if (q >= 0) return q;
			q = case_usbDeviceLost(b, p, end);
			if (q >= 0) return q;
			q = case_usbDisconnected(b, p, end);
			if (q >= 0) return q;
			q = case_usbOverCurrent(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x77: // w
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_cpuLockedUp(b, p, end);
			if (q >= 0) return q;
			q = case_watchdogLeftRunning(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		case 0x78: // x
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_usbControllerDied(b, p, end);
			if (q >= 0) return q;
			q = case_usbControllerProbe(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
		default:
			q = case_oomKillerInvoked(b, p, end);
			if (q >= 0) return q;
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_voltageNormalised(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_networkCardSilent(b, p, end);
			if (q >= 0) return q;
			q = case_probeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_driverFailed(b, p, end);
			if (q >= 0) return q;
			return case_firmwareFileMissing(b, p, end);
	}
}

function case_booting(b: Uint8Array, p: number, end: number): number {
	// "Linux version "
	if (p + 14 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x75 || b[p + 4] !== 0x78 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x20) return -1;
	p += 14;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_outOfMemory(b: Uint8Array, p: number, end: number): number {
	// "Out of memory: "
	if (p + 15 > end ||
		b[p] !== 0x4f || b[p + 1] !== 0x75 || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6d || b[p + 8] !== 0x65 || b[p + 9] !== 0x6d ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x72 || b[p + 12] !== 0x79 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
	const choice3 = p;
	choice3: {
		attempt4: {
			// "Killed"
			if (p + 6 > end ||
				b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64) break attempt4;
			p += 6;
			break choice3;
		}
		p = choice3;
		attempt5: {
			// "Kill"
			if (p + 4 > end || b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c) break attempt5;
			p += 4;
			break choice3;
		}
		p = choice3;
		return -1;
	}
	// " process "
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x70 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_containerOutOfMemory(b: Uint8Array, p: number, end: number): number {
	// "Memory cgroup out of memory: "
	if (p + 29 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x79 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x67 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x70 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x74 || b[p + 17] !== 0x20 || b[p + 18] !== 0x6f || b[p + 19] !== 0x66 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x6d || b[p + 22] !== 0x65 || b[p + 23] !== 0x6d || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x79 || b[p + 27] !== 0x3a || b[p + 28] !== 0x20) return -1;
	p += 29;
	const choice6 = p;
	choice6: {
		attempt7: {
			// "Killed"
			if (p + 6 > end ||
				b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64) break attempt7;
			p += 6;
			break choice6;
		}
		p = choice6;
		attempt8: {
			// "Kill"
			if (p + 4 > end || b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c) break attempt8;
			p += 4;
			break choice6;
		}
		p = choice6;
		return -1;
	}
	// " process "
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x70 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_processKilled(b: Uint8Array, p: number, end: number): number {
	// "Killed process "
	if (p + 15 > end ||
		b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x70 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x73 || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_processReaped(b: Uint8Array, p: number, end: number): number {
	// "oom_reaper: reaped process "
	if (p + 27 > end ||
		b[p] !== 0x6f || b[p + 1] !== 0x6f || b[p + 2] !== 0x6d || b[p + 3] !== 0x5f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x61 || b[p + 7] !== 0x70 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x3a || b[p + 11] !== 0x20 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x70 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x70 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x6f || b[p + 22] !== 0x63 || b[p + 23] !== 0x65 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x73 || b[p + 26] !== 0x20) return -1;
	p += 27;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_oomVictim(b: Uint8Array, p: number, end: number): number {
	// "oom-kill:constraint="
	if (p + 20 > end ||
		b[p] !== 0x6f || b[p + 1] !== 0x6f || b[p + 2] !== 0x6d || b[p + 3] !== 0x2d || b[p + 4] !== 0x6b ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6c || b[p + 7] !== 0x6c || b[p + 8] !== 0x3a || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x73 || b[p + 13] !== 0x74 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x74 || b[p + 19] !== 0x3d) return -1;
	p += 20;
	from_constraint = p;
	p = rule_constraint(b, p, end);
	if (p < 0) return -1;
	to_constraint = p;
	// ","
	if (p >= end || b[p] !== 0x2c) return -1;
	p += 1;
	p = rule_skipToVictim(b, p, end);
	if (p < 0) return -1;
	// ",task="
	if (p + 6 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6b ||
		b[p + 5] !== 0x3d) return -1;
	p += 6;
	from_victim = p;
	p = rule_victim(b, p, end);
	if (p < 0) return -1;
	to_victim = p;
	// ",pid="
	if (p + 5 > end || b[p] !== 0x2c || b[p + 1] !== 0x70 || b[p + 2] !== 0x69 || b[p + 3] !== 0x64 || b[p + 4] !== 0x3d) return -1;
	p += 5;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_oomVictimCut(b: Uint8Array, p: number, end: number): number {
	// "oom-kill:constraint="
	if (p + 20 > end ||
		b[p] !== 0x6f || b[p + 1] !== 0x6f || b[p + 2] !== 0x6d || b[p + 3] !== 0x2d || b[p + 4] !== 0x6b ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6c || b[p + 7] !== 0x6c || b[p + 8] !== 0x3a || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x73 || b[p + 13] !== 0x74 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x74 || b[p + 19] !== 0x3d) return -1;
	p += 20;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_oomKillerInvoked(b: Uint8Array, p: number, end: number): number {
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// " invoked oom-killer:"
	if (p + 20 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x76 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6d || b[p + 12] !== 0x2d || b[p + 13] !== 0x6b || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6c || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x3a) return -1;
	p += 20;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_ioError(b: Uint8Array, p: number, end: number): number {
	const optional9 = p;
	optional9: {
		attempt10: {
			const choice11 = p;
			choice11: {
				attempt12: {
					// "blk_update_request: "
					if (p + 20 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6b || b[p + 3] !== 0x5f || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x64 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x5f || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x71 || b[p + 14] !== 0x75 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x73 || b[p + 17] !== 0x74 || b[p + 18] !== 0x3a || b[p + 19] !== 0x20) break attempt12;
					p += 20;
					break choice11;
				}
				p = choice11;
				attempt13: {
					// "print_req_error: "
					if (p + 17 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x5f || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x71 || b[p + 9] !== 0x5f ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6f || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x3a || b[p + 16] !== 0x20) break attempt13;
					p += 17;
					break choice11;
				}
				p = choice11;
				attempt14: {
					// "end_request: "
					if (p + 13 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x6e || b[p + 2] !== 0x64 || b[p + 3] !== 0x5f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x71 || b[p + 7] !== 0x75 || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt14;
					p += 13;
					break choice11;
				}
				p = choice11;
				break attempt10;
			}
			break optional9;
		}
		p = optional9;
	}
	const choice15 = p;
	choice15: {
		attempt16: {
			// "I/O error, dev "
			if (p + 15 > end ||
				b[p] !== 0x49 || b[p + 1] !== 0x2f || b[p + 2] !== 0x4f || b[p + 3] !== 0x20 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x2c ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x76 || b[p + 14] !== 0x20) break attempt16;
			p += 15;
			break choice15;
		}
		p = choice15;
		attempt17: {
			// "critical medium error, dev "
			if (p + 27 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x69 || b[p + 13] !== 0x75 || b[p + 14] !== 0x6d ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x72 || b[p + 19] !== 0x6f ||
				b[p + 20] !== 0x72 || b[p + 21] !== 0x2c || b[p + 22] !== 0x20 || b[p + 23] !== 0x64 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x76 || b[p + 26] !== 0x20) break attempt17;
			p += 27;
			break choice15;
		}
		p = choice15;
		return -1;
	}
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_bufferIoError(b: Uint8Array, p: number, end: number): number {
	// "Buffer I/O error on dev"
	if (p + 23 > end ||
		b[p] !== 0x42 || b[p + 1] !== 0x75 || b[p + 2] !== 0x66 || b[p + 3] !== 0x66 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x49 || b[p + 8] !== 0x2f || b[p + 9] !== 0x4f ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x72 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x76) return -1;
	p += 23;
	const optional18 = p;
	optional18: {
		attempt19: {
			// "ice"
			if (p + 3 > end || b[p] !== 0x69 || b[p + 1] !== 0x63 || b[p + 2] !== 0x65) break attempt19;
			p += 3;
			break optional18;
		}
		p = optional18;
	}
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_filesystemError(b: Uint8Array, p: number, end: number): number {
	// "EXT4-fs error (device "
	if (p + 22 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x20 || b[p + 14] !== 0x28 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x65 || b[p + 17] !== 0x76 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x20) return -1;
	p += 22;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_remountedReadOnly(b: Uint8Array, p: number, end: number): number {
	// "EXT4-fs ("
	if (p + 9 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x28) return -1;
	p += 9;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// "): "
	if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	const choice20 = p;
	choice20: {
		attempt21: {
			// "Remounting filesystem read-only"
			if (p + 31 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6c || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x73 || b[p + 16] !== 0x79 || b[p + 17] !== 0x73 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x6d || b[p + 21] !== 0x20 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x61 ||
				b[p + 25] !== 0x64 || b[p + 26] !== 0x2d || b[p + 27] !== 0x6f || b[p + 28] !== 0x6e || b[p + 29] !== 0x6c ||
				b[p + 30] !== 0x79) break attempt21;
			p += 31;
			break choice20;
		}
		p = choice20;
		attempt22: {
			// "re-mounted read-only due to errors"
			if (p + 34 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x2d || b[p + 3] !== 0x6d || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x75 || b[p + 6] !== 0x6e || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x61 || b[p + 14] !== 0x64 ||
				b[p + 15] !== 0x2d || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x6c || b[p + 19] !== 0x79 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x64 || b[p + 22] !== 0x75 || b[p + 23] !== 0x65 || b[p + 24] !== 0x20 ||
				b[p + 25] !== 0x74 || b[p + 26] !== 0x6f || b[p + 27] !== 0x20 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
				b[p + 30] !== 0x72 || b[p + 31] !== 0x6f || b[p + 32] !== 0x72 || b[p + 33] !== 0x73) break attempt22;
			p += 34;
			break choice20;
		}
		p = choice20;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 11;
	return p;
}

function case_journalAborted(b: Uint8Array, p: number, end: number): number {
	// "Aborting journal on device "
	if (p + 27 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x62 || b[p + 2] !== 0x6f || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6a ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6e || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x6c || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x76 || b[p + 23] !== 0x69 || b[p + 24] !== 0x63 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x20) return -1;
	p += 27;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 12;
	return p;
}

function case_abortedJournalFound(b: Uint8Array, p: number, end: number): number {
	// "EXT4-fs"
	if (p + 7 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73) return -1;
	p += 7;
	scan23: for (; p < end; p += 1) {
		if (b[p] !== 0x44) continue;
		// not "Detected aborted journal"
		if (!(p + 24 > end ||
			b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
			b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x61 ||
			b[p + 10] !== 0x62 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
			b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6a || b[p + 18] !== 0x6f || b[p + 19] !== 0x75 ||
			b[p + 20] !== 0x72 || b[p + 21] !== 0x6e || b[p + 22] !== 0x61 || b[p + 23] !== 0x6c)) break scan23;
	}
	// "Detected aborted journal"
	if (p + 24 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x62 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6a || b[p + 18] !== 0x6f || b[p + 19] !== 0x75 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x6e || b[p + 22] !== 0x61 || b[p + 23] !== 0x6c) return -1;
	p += 24;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 13;
	return p;
}

function case_oldErrors(b: Uint8Array, p: number, end: number): number {
	// "EXT4-fs ("
	if (p + 9 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x28) return -1;
	p += 9;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// "): error count since last fsck: "
	if (p + 32 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x6e || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x63 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x6c || b[p + 22] !== 0x61 || b[p + 23] !== 0x73 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x66 || b[p + 27] !== 0x73 || b[p + 28] !== 0x63 || b[p + 29] !== 0x6b ||
		b[p + 30] !== 0x3a || b[p + 31] !== 0x20) return -1;
	p += 32;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 14;
	return p;
}

function case_cardSilent(b: Uint8Array, p: number, end: number): number {
	from_card = p;
	p = rule_card(b, p, end);
	if (p < 0) return -1;
	to_card = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	p = rule_skipCardSilent(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 15;
	return p;
}

function case_cardError(b: Uint8Array, p: number, end: number): number {
	from_card = p;
	p = rule_card(b, p, end);
	if (p < 0) return -1;
	to_card = p;
	// ": error -"
	if (p + 9 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x72 || b[p + 7] !== 0x20 || b[p + 8] !== 0x2d) return -1;
	p += 9;
	p = rule_skipCardError(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 16;
	return p;
}

function case_cardRemoved(b: Uint8Array, p: number, end: number): number {
	from_card = p;
	p = rule_card(b, p, end);
	if (p < 0) return -1;
	to_card = p;
	// ": card "
	if (p + 7 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x63 || b[p + 3] !== 0x61 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20) return -1;
	p += 7;
	p = rule_skipAddress(b, p, end);
	if (p < 0) return -1;
	// " removed"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6d || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64) return -1;
	p += 8;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 17;
	return p;
}

function case_filesystemIoError(b: Uint8Array, p: number, end: number): number {
	// "EXT4-fs warning (device "
	if (p + 24 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6e || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x28 || b[p + 17] !== 0x64 || b[p + 18] !== 0x65 || b[p + 19] !== 0x76 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x63 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20) return -1;
	p += 24;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// "): "
	if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	p = rule_skipToIoError(b, p, end);
	if (p < 0) return -1;
	// "I/O error"
	if (p + 9 > end ||
		b[p] !== 0x49 || b[p + 1] !== 0x2f || b[p + 2] !== 0x4f || b[p + 3] !== 0x20 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72) return -1;
	p += 9;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 18;
	return p;
}

function case_recordedError(b: Uint8Array, p: number, end: number): number {
	// "EXT4-fs warning (device "
	if (p + 24 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6e || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x28 || b[p + 17] !== 0x64 || b[p + 18] !== 0x65 || b[p + 19] !== 0x76 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x63 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20) return -1;
	p += 24;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// "): "
	if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	p = rule_skipToRecorded(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRecorded(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 19;
	return p;
}

function case_knownErrors(b: Uint8Array, p: number, end: number): number {
	// "EXT4-fs ("
	if (p + 9 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x28) return -1;
	p += 9;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// "): "
	if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	p = rule_skipOldErrors(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 20;
	return p;
}

function case_uncleanVolume(b: Uint8Array, p: number, end: number): number {
	const choice24 = p;
	choice24: {
		attempt25: {
			// "EXT4-fs"
			if (p + 7 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x58 || b[p + 2] !== 0x54 || b[p + 3] !== 0x34 || b[p + 4] !== 0x2d ||
				b[p + 5] !== 0x66 || b[p + 6] !== 0x73) break attempt25;
			p += 7;
			break choice24;
		}
		p = choice24;
		attempt26: {
			// "FAT-fs"
			if (p + 6 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x41 || b[p + 2] !== 0x54 || b[p + 3] !== 0x2d || b[p + 4] !== 0x66 ||
				b[p + 5] !== 0x73) break attempt26;
			p += 6;
			break choice24;
		}
		p = choice24;
		return -1;
	}
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// "): "
	if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	p = rule_skipUnclean(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 21;
	return p;
}

function case_journalIoError(b: Uint8Array, p: number, end: number): number {
	// "JBD2: "
	if (p + 6 > end ||
		b[p] !== 0x4a || b[p + 1] !== 0x42 || b[p + 2] !== 0x44 || b[p + 3] !== 0x32 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	p = rule_skipJournalError(b, p, end);
	if (p < 0) return -1;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 22;
	return p;
}

function case_diskControllerDown(b: Uint8Array, p: number, end: number): number {
	// "nvme "
	if (p + 5 > end || b[p] !== 0x6e || b[p + 1] !== 0x76 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20) return -1;
	p += 5;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// ": controller is down; will reset"
	if (p + 32 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6c || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x20 || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x64 || b[p + 17] !== 0x6f || b[p + 18] !== 0x77 || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x3b || b[p + 21] !== 0x20 || b[p + 22] !== 0x77 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6c ||
		b[p + 25] !== 0x6c || b[p + 26] !== 0x20 || b[p + 27] !== 0x72 || b[p + 28] !== 0x65 || b[p + 29] !== 0x73 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x74) return -1;
	p += 32;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 23;
	return p;
}

function case_nvmeSilent(b: Uint8Array, p: number, end: number): number {
	// "nvme "
	if (p + 5 > end || b[p] !== 0x6e || b[p + 1] !== 0x76 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20) return -1;
	p += 5;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// ": I/O "
	if (p + 6 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x49 || b[p + 3] !== 0x2f || b[p + 4] !== 0x4f ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	p = rule_skipToTimeout(b, p, end);
	if (p < 0) return -1;
	// " timeout, "
	if (p + 10 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x75 || b[p + 7] !== 0x74 || b[p + 8] !== 0x2c || b[p + 9] !== 0x20) return -1;
	p += 10;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 24;
	return p;
}

function case_ataFailed(b: Uint8Array, p: number, end: number): number {
	from_ataDevice = p;
	p = rule_ataDevice(b, p, end);
	if (p < 0) return -1;
	to_ataDevice = p;
	// ": failed command: "
	if (p + 18 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x66 || b[p + 3] !== 0x61 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6d || b[p + 12] !== 0x6d || b[p + 13] !== 0x61 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x3a || b[p + 17] !== 0x20) return -1;
	p += 18;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 25;
	return p;
}

function case_scsiFailed(b: Uint8Array, p: number, end: number): number {
	// "sd "
	if (p + 3 > end || b[p] !== 0x73 || b[p + 1] !== 0x64 || b[p + 2] !== 0x20) return -1;
	p += 3;
	p = rule_skipScsiAddress(b, p, end);
	if (p < 0) return -1;
	// ": ["
	if (p + 3 > end || b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x5b) return -1;
	p += 3;
	from_disk = p;
	p = rule_disk(b, p, end);
	if (p < 0) return -1;
	to_disk = p;
	// "] "
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) return -1;
	p += 2;
	p = rule_skipToResult(b, p, end);
	if (p < 0) return -1;
	p = rule_skipResult(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 26;
	return p;
}

function case_taskBlocked(b: Uint8Array, p: number, end: number): number {
	// "INFO: task "
	if (p + 11 > end ||
		b[p] !== 0x49 || b[p + 1] !== 0x4e || b[p + 2] !== 0x46 || b[p + 3] !== 0x4f || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x61 || b[p + 8] !== 0x73 || b[p + 9] !== 0x6b ||
		b[p + 10] !== 0x20) return -1;
	p += 11;
	from_task = p;
	p = rule_task(b, p, end);
	if (p < 0) return -1;
	to_task = p;
	// " blocked "
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x62 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) return -1;
	p += 9;
	const optional27 = p;
	optional27: {
		attempt28: {
			// "in I/O wait "
			if (p + 12 > end ||
				b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x20 || b[p + 3] !== 0x49 || b[p + 4] !== 0x2f ||
				b[p + 5] !== 0x4f || b[p + 6] !== 0x20 || b[p + 7] !== 0x77 || b[p + 8] !== 0x61 || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x20) break attempt28;
			p += 12;
			break optional27;
		}
		p = optional27;
	}
	// "for more than "
	if (p + 14 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x20) return -1;
	p += 14;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// " seconds"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x73) return -1;
	p += 8;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 27;
	return p;
}

function case_cpuStalled(b: Uint8Array, p: number, end: number): number {
	const optional29 = p;
	optional29: {
		attempt30: {
			// "rcu: "
			if (p + 5 > end || b[p] !== 0x72 || b[p + 1] !== 0x63 || b[p + 2] !== 0x75 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20) break attempt30;
			p += 5;
			break optional29;
		}
		p = optional29;
	}
	// "INFO: rcu"
	if (p + 9 > end ||
		b[p] !== 0x49 || b[p + 1] !== 0x4e || b[p + 2] !== 0x46 || b[p + 3] !== 0x4f || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x63 || b[p + 8] !== 0x75) return -1;
	p += 9;
	p = rule_skipStallKind(b, p, end);
	if (p < 0) return -1;
	p = rule_skipStall(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 28;
	return p;
}

function case_cpuLockedUp(b: Uint8Array, p: number, end: number): number {
	const optional31 = p;
	optional31: {
		attempt32: {
			p = rule_skipWatchdog(b, p, end);
			if (p < 0) break attempt32;
			break optional31;
		}
		p = optional31;
	}
	p = rule_skipLockup(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 29;
	return p;
}

function case_watchdogLeftRunning(b: Uint8Array, p: number, end: number): number {
	// "watchdog: "
	if (p + 10 > end ||
		b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x6f || b[p + 7] !== 0x67 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_watchdog = p;
	p = rule_watchdog(b, p, end);
	if (p < 0) return -1;
	to_watchdog = p;
	// ": watchdog did not stop!"
	if (p + 24 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x77 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x64 || b[p + 8] !== 0x6f || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x69 || b[p + 13] !== 0x64 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x6f || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x6f || b[p + 22] !== 0x70 || b[p + 23] !== 0x21) return -1;
	p += 24;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 30;
	return p;
}

function case_overTemperature(b: Uint8Array, p: number, end: number): number {
	const optional33 = p;
	optional33: {
		attempt34: {
			// "mce: "
			if (p + 5 > end || b[p] !== 0x6d || b[p + 1] !== 0x63 || b[p + 2] !== 0x65 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20) break attempt34;
			p += 5;
			break optional33;
		}
		p = optional33;
	}
	// "CPU"
	if (p + 3 > end || b[p] !== 0x43 || b[p + 1] !== 0x50 || b[p + 2] !== 0x55) return -1;
	p += 3;
	p = rule_skipNumber(b, p, end);
	if (p < 0) return -1;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	p = rule_skipSensor(b, p, end);
	if (p < 0) return -1;
	// " above threshold, cpu clock throttled"
	if (p + 37 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x61 || b[p + 2] !== 0x62 || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x68 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x68 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x2c || b[p + 17] !== 0x20 || b[p + 18] !== 0x63 || b[p + 19] !== 0x70 ||
		b[p + 20] !== 0x75 || b[p + 21] !== 0x20 || b[p + 22] !== 0x63 || b[p + 23] !== 0x6c || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x63 || b[p + 26] !== 0x6b || b[p + 27] !== 0x20 || b[p + 28] !== 0x74 || b[p + 29] !== 0x68 ||
		b[p + 30] !== 0x72 || b[p + 31] !== 0x6f || b[p + 32] !== 0x74 || b[p + 33] !== 0x74 || b[p + 34] !== 0x6c ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x64) return -1;
	p += 37;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 31;
	return p;
}

function case_temperatureNormal(b: Uint8Array, p: number, end: number): number {
	const optional35 = p;
	optional35: {
		attempt36: {
			// "mce: "
			if (p + 5 > end || b[p] !== 0x6d || b[p + 1] !== 0x63 || b[p + 2] !== 0x65 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20) break attempt36;
			p += 5;
			break optional35;
		}
		p = optional35;
	}
	// "CPU"
	if (p + 3 > end || b[p] !== 0x43 || b[p + 1] !== 0x50 || b[p + 2] !== 0x55) return -1;
	p += 3;
	p = rule_skipNumber(b, p, end);
	if (p < 0) return -1;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	p = rule_skipSensor(b, p, end);
	if (p < 0) return -1;
	// "/speed normal"
	if (p + 13 > end ||
		b[p] !== 0x2f || b[p + 1] !== 0x73 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x6f || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x6d || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c) return -1;
	p += 13;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 32;
	return p;
}

function case_temperatureCritical(b: Uint8Array, p: number, end: number): number {
	// "thermal "
	if (p + 8 > end ||
		b[p] !== 0x74 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20) return -1;
	p += 8;
	from_zone = p;
	p = rule_zone(b, p, end);
	if (p < 0) return -1;
	to_zone = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	p = rule_skipToCritical(b, p, end);
	if (p < 0) return -1;
	// "critical temperature reached"
	if (p + 28 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x6d || b[p + 12] !== 0x70 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x74 || b[p + 17] !== 0x75 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x72 || b[p + 22] !== 0x65 || b[p + 23] !== 0x61 || b[p + 24] !== 0x63 ||
		b[p + 25] !== 0x68 || b[p + 26] !== 0x65 || b[p + 27] !== 0x64) return -1;
	p += 28;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 33;
	return p;
}

function case_usbDeviceError(b: Uint8Array, p: number, end: number): number {
	// "usb "
	if (p + 4 > end || b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x62 || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_port = p;
	p = rule_port(b, p, end);
	if (p < 0) return -1;
	to_port = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	p = rule_skipUsbFault(b, p, end);
	if (p < 0) return -1;
	// ", error "
	if (p + 8 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x72 || b[p + 7] !== 0x20) return -1;
	p += 8;
	from_errno = p;
	p = rule_errno(b, p, end);
	if (p < 0) return -1;
	to_errno = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 34;
	return p;
}

function case_usbResetFailed(b: Uint8Array, p: number, end: number): number {
	const choice37 = p;
	choice37: {
		attempt38: {
			// "usb "
			if (p + 4 > end || b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x62 || b[p + 3] !== 0x20) break attempt38;
			p += 4;
			break choice37;
		}
		p = choice37;
		attempt39: {
			// "hub "
			if (p + 4 > end || b[p] !== 0x68 || b[p + 1] !== 0x75 || b[p + 2] !== 0x62 || b[p + 3] !== 0x20) break attempt39;
			p += 4;
			break choice37;
		}
		p = choice37;
		return -1;
	}
	from_port = p;
	p = rule_port(b, p, end);
	if (p < 0) return -1;
	to_port = p;
	// ": cannot reset "
	if (p + 15 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x63 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x6f || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20) return -1;
	p += 15;
	const optional40 = p;
	optional40: {
		attempt41: {
			p = rule_skipResetPort(b, p, end);
			if (p < 0) break attempt41;
			break optional40;
		}
		p = optional40;
	}
	// "(err = "
	if (p + 7 > end ||
		b[p] !== 0x28 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x3d || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_errno = p;
	p = rule_errno(b, p, end);
	if (p < 0) return -1;
	to_errno = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 35;
	return p;
}

function case_usbDeviceLost(b: Uint8Array, p: number, end: number): number {
	const choice42 = p;
	choice42: {
		attempt43: {
			// "usb "
			if (p + 4 > end || b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x62 || b[p + 3] !== 0x20) break attempt43;
			p += 4;
			break choice42;
		}
		p = choice42;
		attempt44: {
			// "hub "
			if (p + 4 > end || b[p] !== 0x68 || b[p + 1] !== 0x75 || b[p + 2] !== 0x62 || b[p + 3] !== 0x20) break attempt44;
			p += 4;
			break choice42;
		}
		p = choice42;
		return -1;
	}
	from_port = p;
	p = rule_port(b, p, end);
	if (p < 0) return -1;
	to_port = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	p = rule_skipUsbLost(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 36;
	return p;
}

function case_usbDisconnected(b: Uint8Array, p: number, end: number): number {
	// "usb "
	if (p + 4 > end || b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x62 || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_port = p;
	p = rule_port(b, p, end);
	if (p < 0) return -1;
	to_port = p;
	// ": USB disconnect, "
	if (p + 18 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x55 || b[p + 3] !== 0x53 || b[p + 4] !== 0x42 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x69 || b[p + 8] !== 0x73 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x6e || b[p + 13] !== 0x65 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x2c || b[p + 17] !== 0x20) return -1;
	p += 18;
	const choice45 = p;
	choice45: {
		attempt46: {
			// "device number "
			if (p + 14 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x75 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x62 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x20) break attempt46;
			p += 14;
			break choice45;
		}
		p = choice45;
		attempt47: {
			// "address "
			if (p + 8 > end ||
				b[p] !== 0x61 || b[p + 1] !== 0x64 || b[p + 2] !== 0x64 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20) break attempt47;
			p += 8;
			break choice45;
		}
		p = choice45;
		return -1;
	}
	from_number = p;
	p = rule_number(b, p, end);
	if (p < 0) return -1;
	to_number = p;
	matched = 37;
	return p;
}

function case_usbOverCurrent(b: Uint8Array, p: number, end: number): number {
	const choice48 = p;
	choice48: {
		attempt49: {
			// "usb "
			if (p + 4 > end || b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x62 || b[p + 3] !== 0x20) break attempt49;
			p += 4;
			break choice48;
		}
		p = choice48;
		attempt50: {
			// "hub "
			if (p + 4 > end || b[p] !== 0x68 || b[p + 1] !== 0x75 || b[p + 2] !== 0x62 || b[p + 3] !== 0x20) break attempt50;
			p += 4;
			break choice48;
		}
		p = choice48;
		return -1;
	}
	from_port = p;
	p = rule_port(b, p, end);
	if (p < 0) return -1;
	to_port = p;
	// ": over-current "
	if (p + 15 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x6f || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x2d || b[p + 7] !== 0x63 || b[p + 8] !== 0x75 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x6e || b[p + 13] !== 0x74 || b[p + 14] !== 0x20) return -1;
	p += 15;
	const choice51 = p;
	choice51: {
		attempt52: {
			// "condition"
			if (p + 9 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e) break attempt52;
			p += 9;
			break choice51;
		}
		p = choice51;
		attempt53: {
			// "change"
			if (p + 6 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x68 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
				b[p + 5] !== 0x65) break attempt53;
			p += 6;
			break choice51;
		}
		p = choice51;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 38;
	return p;
}

function case_usbControllerDied(b: Uint8Array, p: number, end: number): number {
	const choice54 = p;
	choice54: {
		attempt55: {
			// "xhci_hcd "
			if (p + 9 > end ||
				b[p] !== 0x78 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x69 || b[p + 4] !== 0x5f ||
				b[p + 5] !== 0x68 || b[p + 6] !== 0x63 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt55;
			p += 9;
			break choice54;
		}
		p = choice54;
		attempt56: {
			// "xhci-hcd "
			if (p + 9 > end ||
				b[p] !== 0x78 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x69 || b[p + 4] !== 0x2d ||
				b[p + 5] !== 0x68 || b[p + 6] !== 0x63 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt56;
			p += 9;
			break choice54;
		}
		p = choice54;
		return -1;
	}
	from_controller = p;
	p = rule_controller(b, p, end);
	if (p < 0) return -1;
	to_controller = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	p = rule_skipControllerDead(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 39;
	return p;
}

function case_usbControllerProbe(b: Uint8Array, p: number, end: number): number {
	const choice57 = p;
	choice57: {
		attempt58: {
			// "xhci_hcd"
			if (p + 8 > end ||
				b[p] !== 0x78 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x69 || b[p + 4] !== 0x5f ||
				b[p + 5] !== 0x68 || b[p + 6] !== 0x63 || b[p + 7] !== 0x64) break attempt58;
			p += 8;
			break choice57;
		}
		p = choice57;
		attempt59: {
			// "xhci-hcd"
			if (p + 8 > end ||
				b[p] !== 0x78 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x69 || b[p + 4] !== 0x2d ||
				b[p + 5] !== 0x68 || b[p + 6] !== 0x63 || b[p + 7] !== 0x64) break attempt59;
			p += 8;
			break choice57;
		}
		p = choice57;
		return -1;
	}
	// ": probe of "
	if (p + 11 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x70 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x62 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6f || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x20) return -1;
	p += 11;
	from_controller = p;
	p = rule_controller(b, p, end);
	if (p < 0) return -1;
	to_controller = p;
	// " failed with error "
	if (p + 19 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x68 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x20) return -1;
	p += 19;
	from_errno = p;
	p = rule_errno(b, p, end);
	if (p < 0) return -1;
	to_errno = p;
	matched = 40;
	return p;
}

function case_wifiFirmwareCrashed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWifiChip(b, p, end);
	if (p < 0) return -1;
	p = rule_skipToFirmwareDead(b, p, end);
	if (p < 0) return -1;
	p = rule_skipFirmwareDead(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 41;
	return p;
}

function case_wifiCommandFailed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWifiChip(b, p, end);
	if (p < 0) return -1;
	// "brcmf_cfg80211_"
	if (p + 15 > end ||
		b[p] !== 0x62 || b[p + 1] !== 0x72 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6d || b[p + 4] !== 0x66 ||
		b[p + 5] !== 0x5f || b[p + 6] !== 0x63 || b[p + 7] !== 0x66 || b[p + 8] !== 0x67 || b[p + 9] !== 0x38 ||
		b[p + 10] !== 0x30 || b[p + 11] !== 0x32 || b[p + 12] !== 0x31 || b[p + 13] !== 0x31 || b[p + 14] !== 0x5f) return -1;
	p += 15;
	p = rule_skipToError(b, p, end);
	if (p < 0) return -1;
	// "error"
	if (p + 5 > end || b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72) return -1;
	p += 5;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 42;
	return p;
}

function case_networkCardHung(b: Uint8Array, p: number, end: number): number {
	// "NETDEV WATCHDOG: "
	if (p + 17 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x45 || b[p + 2] !== 0x54 || b[p + 3] !== 0x44 || b[p + 4] !== 0x45 ||
		b[p + 5] !== 0x56 || b[p + 6] !== 0x20 || b[p + 7] !== 0x57 || b[p + 8] !== 0x41 || b[p + 9] !== 0x54 ||
		b[p + 10] !== 0x43 || b[p + 11] !== 0x48 || b[p + 12] !== 0x44 || b[p + 13] !== 0x4f || b[p + 14] !== 0x47 ||
		b[p + 15] !== 0x3a || b[p + 16] !== 0x20) return -1;
	p += 17;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_driver = p;
	p = rule_driver(b, p, end);
	if (p < 0) return -1;
	to_driver = p;
	// "): transmit queue "
	if (p + 18 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x74 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6e || b[p + 7] !== 0x73 || b[p + 8] !== 0x6d || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x20 || b[p + 12] !== 0x71 || b[p + 13] !== 0x75 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20) return -1;
	p += 18;
	p = rule_skipNumber(b, p, end);
	if (p < 0) return -1;
	// " timed out"
	if (p + 10 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x74) return -1;
	p += 10;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 43;
	return p;
}

function case_oops(b: Uint8Array, p: number, end: number): number {
	from_fault = p;
	p = rule_fault(b, p, end);
	if (p < 0) return -1;
	to_fault = p;
	matched = 44;
	return p;
}

function case_routine(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 45;
	return p;
}

function case_panic(b: Uint8Array, p: number, end: number): number {
	// "Kernel panic - not syncing: "
	if (p + 28 > end ||
		b[p] !== 0x4b || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x20 || b[p + 7] !== 0x70 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x20 || b[p + 13] !== 0x2d || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x6f || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x79 || b[p + 21] !== 0x6e || b[p + 22] !== 0x63 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6e ||
		b[p + 25] !== 0x67 || b[p + 26] !== 0x3a || b[p + 27] !== 0x20) return -1;
	p += 28;
	from_panic = p;
	p = rule_panic(b, p, end);
	if (p < 0) return -1;
	to_panic = p;
	matched = 46;
	return p;
}

function case_underVoltage(b: Uint8Array, p: number, end: number): number {
	p = rule_skipToUnderVoltage(b, p, end);
	if (p < 0) return -1;
	p = rule_skipUnderVoltage(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 47;
	return p;
}

function case_voltageNormalised(b: Uint8Array, p: number, end: number): number {
	p = rule_skipToNormal(b, p, end);
	if (p < 0) return -1;
	p = rule_skipNormal(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 48;
	return p;
}

function case_linkUp(b: Uint8Array, p: number, end: number): number {
	repeat60: for (;;) {
		const repeat60 = p;
		attempt61: {
			p = rule_skipBeforeUp(b, p, end);
			if (p < 0) break attempt61;
			continue repeat60;
		}
		p = repeat60;
		break;
	}
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	p = rule_skipUp(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 49;
	return p;
}

function case_linkDown(b: Uint8Array, p: number, end: number): number {
	repeat62: for (;;) {
		const repeat62 = p;
		attempt63: {
			p = rule_skipBeforeDown(b, p, end);
			if (p < 0) break attempt63;
			continue repeat62;
		}
		p = repeat62;
		break;
	}
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	p = rule_skipDown(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 50;
	return p;
}

function case_networkCardSilent(b: Uint8Array, p: number, end: number): number {
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_driver = p;
	p = rule_driver(b, p, end);
	if (p < 0) return -1;
	to_driver = p;
	// "): NETDEV WATCHDOG: "
	if (p + 20 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x4e || b[p + 4] !== 0x45 ||
		b[p + 5] !== 0x54 || b[p + 6] !== 0x44 || b[p + 7] !== 0x45 || b[p + 8] !== 0x56 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x57 || b[p + 11] !== 0x41 || b[p + 12] !== 0x54 || b[p + 13] !== 0x43 || b[p + 14] !== 0x48 ||
		b[p + 15] !== 0x44 || b[p + 16] !== 0x4f || b[p + 17] !== 0x47 || b[p + 18] !== 0x3a || b[p + 19] !== 0x20) return -1;
	p += 20;
	const optional64 = p;
	optional64: {
		attempt65: {
			p = rule_skipCpu(b, p, end);
			if (p < 0) break attempt65;
			break optional64;
		}
		p = optional64;
	}
	// "transmit queue "
	if (p + 15 > end ||
		b[p] !== 0x74 || b[p + 1] !== 0x72 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6e || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x69 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x71 ||
		b[p + 10] !== 0x75 || b[p + 11] !== 0x65 || b[p + 12] !== 0x75 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20) return -1;
	p += 15;
	p = rule_skipNumber(b, p, end);
	if (p < 0) return -1;
	// " timed out"
	if (p + 10 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x74) return -1;
	p += 10;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 51;
	return p;
}

function case_probeFailed(b: Uint8Array, p: number, end: number): number {
	from_driver = p;
	p = rule_driver(b, p, end);
	if (p < 0) return -1;
	to_driver = p;
	// ": probe of "
	if (p + 11 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x70 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x62 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6f || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x20) return -1;
	p += 11;
	from_hardware = p;
	p = rule_hardware(b, p, end);
	if (p < 0) return -1;
	to_hardware = p;
	// " failed with error "
	if (p + 19 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x68 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x20) return -1;
	p += 19;
	from_errno = p;
	p = rule_errno(b, p, end);
	if (p < 0) return -1;
	to_errno = p;
	matched = 52;
	return p;
}

function case_driverFailed(b: Uint8Array, p: number, end: number): number {
	from_driver = p;
	p = rule_driver(b, p, end);
	if (p < 0) return -1;
	to_driver = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_hardware = p;
	p = rule_hardware(b, p, end);
	if (p < 0) return -1;
	to_hardware = p;
	// ": probe with driver "
	if (p + 20 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x70 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x62 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x68 || b[p + 12] !== 0x20 || b[p + 13] !== 0x64 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x76 || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x20) return -1;
	p += 20;
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	// "failed with error "
	if (p + 18 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x77 || b[p + 8] !== 0x69 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x20 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x72 || b[p + 17] !== 0x20) return -1;
	p += 18;
	from_errno = p;
	p = rule_errno(b, p, end);
	if (p < 0) return -1;
	to_errno = p;
	matched = 53;
	return p;
}

function case_firmwareFileMissing(b: Uint8Array, p: number, end: number): number {
	from_driver = p;
	p = rule_driver(b, p, end);
	if (p < 0) return -1;
	to_driver = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_hardware = p;
	p = rule_hardware(b, p, end);
	if (p < 0) return -1;
	to_hardware = p;
	// ": Direct firmware load for "
	if (p + 27 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x44 || b[p + 3] !== 0x69 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x63 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x72 || b[p + 12] !== 0x6d || b[p + 13] !== 0x77 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x6c || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x64 || b[p + 22] !== 0x20 || b[p + 23] !== 0x66 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x20) return -1;
	p += 27;
	from_file = p;
	p = rule_file(b, p, end);
	if (p < 0) return -1;
	to_file = p;
	// " failed with error "
	if (p + 19 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x68 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x20) return -1;
	p += 19;
	from_errno = p;
	p = rule_errno(b, p, end);
	if (p < 0) return -1;
	to_errno = p;
	matched = 54;
	return p;
}

function rule_skipMonotonic(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "] "
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_version(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_pid(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_program(b: Uint8Array, p: number, end: number): number {
	const not66 = p;
	not66: {
		const choice67 = p;
		choice67: {
			attempt68: {
				// ")"
				if (p >= end || b[p] !== 0x29) break attempt68;
				p += 1;
				break choice67;
			}
			p = choice67;
			attempt69: {
				// " invoked "
				if (p + 9 > end ||
					b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x76 || b[p + 4] !== 0x6f ||
					b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt69;
				p += 9;
				break choice67;
			}
			p = choice67;
			break not66;
		}
		p = not66;
		return -1;
	}
	p = not66;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan70: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x29)) continue;
		const not71 = p;
		not71: {
			const choice72 = p;
			choice72: {
				attempt73: {
					// ")"
					if (p >= end || b[p] !== 0x29) break attempt73;
					p += 1;
					break choice72;
				}
				p = choice72;
				attempt74: {
					// " invoked "
					if (p + 9 > end ||
						b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x76 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt74;
					p += 9;
					break choice72;
				}
				p = choice72;
				break not71;
			}
			p = not71;
			break scan70;
		}
		p = not71;
	}
	return p;
}

function rule_constraint(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x2c) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x2c)) p += 1;
	return p;
}

function rule_skipToVictim(b: Uint8Array, p: number, end: number): number {
	scan75: for (; p < end; p += 1) {
		if (b[p] !== 0x2c) continue;
		// not ",task="
		if (!(p + 6 > end ||
			b[p] !== 0x2c || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6b ||
			b[p + 5] !== 0x3d)) break scan75;
	}
	return p;
}

function rule_victim(b: Uint8Array, p: number, end: number): number {
	// not ",pid="
	if (!(p + 5 > end || b[p] !== 0x2c || b[p + 1] !== 0x70 || b[p + 2] !== 0x69 || b[p + 3] !== 0x64 || b[p + 4] !== 0x3d)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan76: for (; p < end; p += 1) {
		if (b[p] !== 0x2c) continue;
		// not ",pid="
		if (!(p + 5 > end || b[p] !== 0x2c || b[p + 1] !== 0x70 || b[p + 2] !== 0x69 || b[p + 3] !== 0x64 || b[p + 4] !== 0x3d)) break scan76;
	}
	return p;
}

function rule_device(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_card(b: Uint8Array, p: number, end: number): number {
	// "mmc"
	if (p + 3 > end || b[p] !== 0x6d || b[p + 1] !== 0x6d || b[p + 2] !== 0x63) return -1;
	p += 3;
	while (p < end && !(((b[p] ?? 0) < 0x61 || (b[p] ?? 0) > 0x7a))) p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	while (p < end && !(set1[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_skipCardSilent(b: Uint8Array, p: number, end: number): number {
	const choice77 = p;
	choice77: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt78: {
					// "Card stuck being busy!"
					if (p + 22 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x75 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6b ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x62 || b[p + 12] !== 0x65 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x67 || b[p + 16] !== 0x20 || b[p + 17] !== 0x62 || b[p + 18] !== 0x75 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x79 || b[p + 21] !== 0x21) break attempt78;
					p += 22;
					break choice77;
				}
				p = choice77;
				attempt79: {
					// "Card stuck in wrong state!"
					if (p + 26 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x75 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6b ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x77 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x67 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x74 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x21) break attempt79;
					p += 26;
					break choice77;
				}
				p = choice77;
				return -1;
			case 0x54: // T
				attempt80: {
					// "Timeout waiting for hardware interrupt"
					if (p + 38 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x66 || b[p + 17] !== 0x6f || b[p + 18] !== 0x72 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x68 || b[p + 21] !== 0x61 || b[p + 22] !== 0x72 || b[p + 23] !== 0x64 || b[p + 24] !== 0x77 ||
						b[p + 25] !== 0x61 || b[p + 26] !== 0x72 || b[p + 27] !== 0x65 || b[p + 28] !== 0x20 || b[p + 29] !== 0x69 ||
						b[p + 30] !== 0x6e || b[p + 31] !== 0x74 || b[p + 32] !== 0x65 || b[p + 33] !== 0x72 || b[p + 34] !== 0x72 ||
						b[p + 35] !== 0x75 || b[p + 36] !== 0x70 || b[p + 37] !== 0x74) break attempt80;
					p += 38;
					break choice77;
				}
				p = choice77;
				return -1;
			case 0x72: // r
				attempt81: {
					// "recovery failed!"
					if (p + 16 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x79 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x21) break attempt81;
					p += 16;
					break choice77;
				}
				p = choice77;
				return -1;
			case 0x74: // t
				attempt82: {
					// "tried to HW reset card, got error"
					if (p + 33 > end ||
						b[p] !== 0x74 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x20 || b[p + 9] !== 0x48 ||
						b[p + 10] !== 0x57 || b[p + 11] !== 0x20 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x74 || b[p + 17] !== 0x20 || b[p + 18] !== 0x63 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x64 || b[p + 22] !== 0x2c || b[p + 23] !== 0x20 || b[p + 24] !== 0x67 ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x74 || b[p + 27] !== 0x20 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
						b[p + 30] !== 0x72 || b[p + 31] !== 0x6f || b[p + 32] !== 0x72) break attempt82;
					p += 33;
					break choice77;
				}
				p = choice77;
				attempt83: {
					// "tried to reset card, got error"
					if (p + 30 > end ||
						b[p] !== 0x74 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x61 || b[p + 17] !== 0x72 || b[p + 18] !== 0x64 || b[p + 19] !== 0x2c ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x67 || b[p + 22] !== 0x6f || b[p + 23] !== 0x74 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x72 || b[p + 27] !== 0x72 || b[p + 28] !== 0x6f || b[p + 29] !== 0x72) break attempt83;
					p += 30;
					break choice77;
				}
				p = choice77;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipCardError(b: Uint8Array, p: number, end: number): number {
	const choice84 = p;
	choice84: {
		switch (p < end ? b[p] : -1) {
			case 0x31: // 1
				attempt85: {
					// "110"
					if (p + 3 > end || b[p] !== 0x31 || b[p + 1] !== 0x31 || b[p + 2] !== 0x30) break attempt85;
					p += 3;
					break choice84;
				}
				p = choice84;
				attempt86: {
					// "123"
					if (p + 3 > end || b[p] !== 0x31 || b[p + 1] !== 0x32 || b[p + 2] !== 0x33) break attempt86;
					p += 3;
					break choice84;
				}
				p = choice84;
				return -1;
			case 0x35: // 5
				attempt87: {
					// "5"
					if (p >= end || b[p] !== 0x35) break attempt87;
					p += 1;
					break choice84;
				}
				p = choice84;
				return -1;
			case 0x38: // 8
				attempt88: {
					// "84"
					if (p + 2 > end || b[p] !== 0x38 || b[p + 1] !== 0x34) break attempt88;
					p += 2;
					break choice84;
				}
				p = choice84;
				return -1;
			default:
				return -1;
		}
	}
	if (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) return -1;
	return p;
}

function rule_skipAddress(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set2[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set2[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_skipToIoError(b: Uint8Array, p: number, end: number): number {
	scan89: for (; p < end; p += 1) {
		if (b[p] !== 0x49) continue;
		// not "I/O error"
		if (!(p + 9 > end ||
			b[p] !== 0x49 || b[p + 1] !== 0x2f || b[p + 2] !== 0x4f || b[p + 3] !== 0x20 || b[p + 4] !== 0x65 ||
			b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72)) break scan89;
	}
	return p;
}

function rule_skipToRecorded(b: Uint8Array, p: number, end: number): number {
	scan90: for (; p < end; p += 1) {
		if ((b[p] !== 0x4d && b[p] !== 0x72)) continue;
		const not91 = p;
		not91: {
			p = rule_skipRecorded(b, p, end);
			if (p < 0) break not91;
			p = not91;
			break scan90;
		}
		p = not91;
	}
	return p;
}

function rule_skipRecorded(b: Uint8Array, p: number, end: number): number {
	const choice92 = p;
	choice92: {
		attempt93: {
			// "recorded from previous mount"
			if (p + 28 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6d || b[p + 13] !== 0x20 || b[p + 14] !== 0x70 ||
				b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x76 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6f ||
				b[p + 20] !== 0x75 || b[p + 21] !== 0x73 || b[p + 22] !== 0x20 || b[p + 23] !== 0x6d || b[p + 24] !== 0x6f ||
				b[p + 25] !== 0x75 || b[p + 26] !== 0x6e || b[p + 27] !== 0x74) break attempt93;
			p += 28;
			break choice92;
		}
		p = choice92;
		attempt94: {
			// "Marking fs in need of filesystem check"
			if (p + 38 > end ||
				b[p] !== 0x4d || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6b || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6f ||
				b[p + 20] !== 0x66 || b[p + 21] !== 0x20 || b[p + 22] !== 0x66 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6c ||
				b[p + 25] !== 0x65 || b[p + 26] !== 0x73 || b[p + 27] !== 0x79 || b[p + 28] !== 0x73 || b[p + 29] !== 0x74 ||
				b[p + 30] !== 0x65 || b[p + 31] !== 0x6d || b[p + 32] !== 0x20 || b[p + 33] !== 0x63 || b[p + 34] !== 0x68 ||
				b[p + 35] !== 0x65 || b[p + 36] !== 0x63 || b[p + 37] !== 0x6b) break attempt94;
			p += 38;
			break choice92;
		}
		p = choice92;
		return -1;
	}
	return p;
}

function rule_skipOldErrors(b: Uint8Array, p: number, end: number): number {
	const choice95 = p;
	choice95: {
		attempt96: {
			// "warning: mounting fs with errors, running e2fsck"
			if (p + 48 > end ||
				b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x6e || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x20 || b[p + 18] !== 0x66 || b[p + 19] !== 0x73 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x77 || b[p + 22] !== 0x69 || b[p + 23] !== 0x74 || b[p + 24] !== 0x68 ||
				b[p + 25] !== 0x20 || b[p + 26] !== 0x65 || b[p + 27] !== 0x72 || b[p + 28] !== 0x72 || b[p + 29] !== 0x6f ||
				b[p + 30] !== 0x72 || b[p + 31] !== 0x73 || b[p + 32] !== 0x2c || b[p + 33] !== 0x20 || b[p + 34] !== 0x72 ||
				b[p + 35] !== 0x75 || b[p + 36] !== 0x6e || b[p + 37] !== 0x6e || b[p + 38] !== 0x69 || b[p + 39] !== 0x6e ||
				b[p + 40] !== 0x67 || b[p + 41] !== 0x20 || b[p + 42] !== 0x65 || b[p + 43] !== 0x32 || b[p + 44] !== 0x66 ||
				b[p + 45] !== 0x73 || b[p + 46] !== 0x63 || b[p + 47] !== 0x6b) break attempt96;
			p += 48;
			break choice95;
		}
		p = choice95;
		attempt97: {
			// "initial error at time"
			if (p + 21 > end ||
				b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x20 || b[p + 14] !== 0x61 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6d ||
				b[p + 20] !== 0x65) break attempt97;
			p += 21;
			break choice95;
		}
		p = choice95;
		attempt98: {
			// "last error at time"
			if (p + 18 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x61 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6f || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x61 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x6d || b[p + 17] !== 0x65) break attempt98;
			p += 18;
			break choice95;
		}
		p = choice95;
		return -1;
	}
	return p;
}

function rule_skipUnclean(b: Uint8Array, p: number, end: number): number {
	const choice99 = p;
	choice99: {
		switch (p < end ? b[p] : -1) {
			case 0x30: // 0
			case 0x31: // 1
			case 0x32: // 2
			case 0x33: // 3
			case 0x34: // 4
			case 0x35: // 5
			case 0x36: // 6
			case 0x37: // 7
			case 0x38: // 8
			case 0x39: // 9
				attempt100: {
					p = rule_skipOrphans(b, p, end);
					if (p < 0) break attempt100;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x49: // I
				attempt101: {
					// "INFO: recovery required on readonly filesystem"
					if (p + 46 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x4e || b[p + 2] !== 0x46 || b[p + 3] !== 0x4f || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x76 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x79 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x71 || b[p + 18] !== 0x75 || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x64 || b[p + 23] !== 0x20 || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x20 || b[p + 27] !== 0x72 || b[p + 28] !== 0x65 || b[p + 29] !== 0x61 ||
						b[p + 30] !== 0x64 || b[p + 31] !== 0x6f || b[p + 32] !== 0x6e || b[p + 33] !== 0x6c || b[p + 34] !== 0x79 ||
						b[p + 35] !== 0x20 || b[p + 36] !== 0x66 || b[p + 37] !== 0x69 || b[p + 38] !== 0x6c || b[p + 39] !== 0x65 ||
						b[p + 40] !== 0x73 || b[p + 41] !== 0x79 || b[p + 42] !== 0x73 || b[p + 43] !== 0x74 || b[p + 44] !== 0x65 ||
						b[p + 45] !== 0x6d) break attempt101;
					p += 46;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x56: // V
				attempt102: {
					// "Volume was not properly unmounted"
					if (p + 33 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x75 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x77 || b[p + 8] !== 0x61 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x70 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6f || b[p + 18] !== 0x70 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x6c || b[p + 22] !== 0x79 || b[p + 23] !== 0x20 || b[p + 24] !== 0x75 ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x6d || b[p + 27] !== 0x6f || b[p + 28] !== 0x75 || b[p + 29] !== 0x6e ||
						b[p + 30] !== 0x74 || b[p + 31] !== 0x65 || b[p + 32] !== 0x64) break attempt102;
					p += 33;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x6f: // o
				attempt103: {
					// "orphan cleanup on readonly fs"
					if (p + 29 > end ||
						b[p] !== 0x6f || b[p + 1] !== 0x72 || b[p + 2] !== 0x70 || b[p + 3] !== 0x68 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x6e || b[p + 12] !== 0x75 || b[p + 13] !== 0x70 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x20 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x61 || b[p + 21] !== 0x64 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6e || b[p + 24] !== 0x6c ||
						b[p + 25] !== 0x79 || b[p + 26] !== 0x20 || b[p + 27] !== 0x66 || b[p + 28] !== 0x73) break attempt103;
					p += 29;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x72: // r
				attempt104: {
					// "recovery complete"
					if (p + 17 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x79 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6d || b[p + 12] !== 0x70 || b[p + 13] !== 0x6c || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x65) break attempt104;
					p += 17;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x77: // w
				attempt105: {
					// "warning: mounting unchecked fs, running e2fsck"
					if (p + 46 > end ||
						b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x6e || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x20 || b[p + 18] !== 0x75 || b[p + 19] !== 0x6e ||
						b[p + 20] !== 0x63 || b[p + 21] !== 0x68 || b[p + 22] !== 0x65 || b[p + 23] !== 0x63 || b[p + 24] !== 0x6b ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x64 || b[p + 27] !== 0x20 || b[p + 28] !== 0x66 || b[p + 29] !== 0x73 ||
						b[p + 30] !== 0x2c || b[p + 31] !== 0x20 || b[p + 32] !== 0x72 || b[p + 33] !== 0x75 || b[p + 34] !== 0x6e ||
						b[p + 35] !== 0x6e || b[p + 36] !== 0x69 || b[p + 37] !== 0x6e || b[p + 38] !== 0x67 || b[p + 39] !== 0x20 ||
						b[p + 40] !== 0x65 || b[p + 41] !== 0x32 || b[p + 42] !== 0x66 || b[p + 43] !== 0x73 || b[p + 44] !== 0x63 ||
						b[p + 45] !== 0x6b) break attempt105;
					p += 46;
					break choice99;
				}
				p = choice99;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipJournalError(b: Uint8Array, p: number, end: number): number {
	const choice106 = p;
	choice106: {
		switch (p < end ? b[p] : -1) {
			case 0x44: // D
				attempt107: {
					// "Detected IO errors while flushing file data on "
					if (p + 47 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x49 ||
						b[p + 10] !== 0x4f || b[p + 11] !== 0x20 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x72 || b[p + 17] !== 0x73 || b[p + 18] !== 0x20 || b[p + 19] !== 0x77 ||
						b[p + 20] !== 0x68 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6c || b[p + 23] !== 0x65 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x66 || b[p + 26] !== 0x6c || b[p + 27] !== 0x75 || b[p + 28] !== 0x73 || b[p + 29] !== 0x68 ||
						b[p + 30] !== 0x69 || b[p + 31] !== 0x6e || b[p + 32] !== 0x67 || b[p + 33] !== 0x20 || b[p + 34] !== 0x66 ||
						b[p + 35] !== 0x69 || b[p + 36] !== 0x6c || b[p + 37] !== 0x65 || b[p + 38] !== 0x20 || b[p + 39] !== 0x64 ||
						b[p + 40] !== 0x61 || b[p + 41] !== 0x74 || b[p + 42] !== 0x61 || b[p + 43] !== 0x20 || b[p + 44] !== 0x6f ||
						b[p + 45] !== 0x6e || b[p + 46] !== 0x20) break attempt107;
					p += 47;
					break choice106;
				}
				p = choice106;
				return -1;
			case 0x45: // E
				attempt108: {
					p = rule_skipJournalErrno(b, p, end);
					if (p < 0) break attempt108;
					break choice106;
				}
				p = choice106;
				return -1;
			case 0x49: // I
				attempt109: {
					// "I/O error when updating journal superblock for "
					if (p + 47 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x2f || b[p + 2] !== 0x4f || b[p + 3] !== 0x20 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x77 || b[p + 11] !== 0x68 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x75 || b[p + 16] !== 0x70 || b[p + 17] !== 0x64 || b[p + 18] !== 0x61 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x67 || b[p + 23] !== 0x20 || b[p + 24] !== 0x6a ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x75 || b[p + 27] !== 0x72 || b[p + 28] !== 0x6e || b[p + 29] !== 0x61 ||
						b[p + 30] !== 0x6c || b[p + 31] !== 0x20 || b[p + 32] !== 0x73 || b[p + 33] !== 0x75 || b[p + 34] !== 0x70 ||
						b[p + 35] !== 0x65 || b[p + 36] !== 0x72 || b[p + 37] !== 0x62 || b[p + 38] !== 0x6c || b[p + 39] !== 0x6f ||
						b[p + 40] !== 0x63 || b[p + 41] !== 0x6b || b[p + 42] !== 0x20 || b[p + 43] !== 0x66 || b[p + 44] !== 0x6f ||
						b[p + 45] !== 0x72 || b[p + 46] !== 0x20) break attempt109;
					p += 47;
					break choice106;
				}
				p = choice106;
				attempt110: {
					// "I/O error detected when updating journal superblock for "
					if (p + 56 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x2f || b[p + 2] !== 0x4f || b[p + 3] !== 0x20 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x65 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x77 ||
						b[p + 20] !== 0x68 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6e || b[p + 23] !== 0x20 || b[p + 24] !== 0x75 ||
						b[p + 25] !== 0x70 || b[p + 26] !== 0x64 || b[p + 27] !== 0x61 || b[p + 28] !== 0x74 || b[p + 29] !== 0x69 ||
						b[p + 30] !== 0x6e || b[p + 31] !== 0x67 || b[p + 32] !== 0x20 || b[p + 33] !== 0x6a || b[p + 34] !== 0x6f ||
						b[p + 35] !== 0x75 || b[p + 36] !== 0x72 || b[p + 37] !== 0x6e || b[p + 38] !== 0x61 || b[p + 39] !== 0x6c ||
						b[p + 40] !== 0x20 || b[p + 41] !== 0x73 || b[p + 42] !== 0x75 || b[p + 43] !== 0x70 || b[p + 44] !== 0x65 ||
						b[p + 45] !== 0x72 || b[p + 46] !== 0x62 || b[p + 47] !== 0x6c || b[p + 48] !== 0x6f || b[p + 49] !== 0x63 ||
						b[p + 50] !== 0x6b || b[p + 51] !== 0x20 || b[p + 52] !== 0x66 || b[p + 53] !== 0x6f || b[p + 54] !== 0x72 ||
						b[p + 55] !== 0x20) break attempt110;
					p += 56;
					break choice106;
				}
				p = choice106;
				return -1;
			case 0x70: // p
				attempt111: {
					// "previous I/O error detected for journal superblock update for "
					if (p + 62 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x75 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x49 ||
						b[p + 10] !== 0x2f || b[p + 11] !== 0x4f || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x20 || b[p + 19] !== 0x64 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x63 || b[p + 24] !== 0x74 ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x64 || b[p + 27] !== 0x20 || b[p + 28] !== 0x66 || b[p + 29] !== 0x6f ||
						b[p + 30] !== 0x72 || b[p + 31] !== 0x20 || b[p + 32] !== 0x6a || b[p + 33] !== 0x6f || b[p + 34] !== 0x75 ||
						b[p + 35] !== 0x72 || b[p + 36] !== 0x6e || b[p + 37] !== 0x61 || b[p + 38] !== 0x6c || b[p + 39] !== 0x20 ||
						b[p + 40] !== 0x73 || b[p + 41] !== 0x75 || b[p + 42] !== 0x70 || b[p + 43] !== 0x65 || b[p + 44] !== 0x72 ||
						b[p + 45] !== 0x62 || b[p + 46] !== 0x6c || b[p + 47] !== 0x6f || b[p + 48] !== 0x63 || b[p + 49] !== 0x6b ||
						b[p + 50] !== 0x20 || b[p + 51] !== 0x75 || b[p + 52] !== 0x70 || b[p + 53] !== 0x64 || b[p + 54] !== 0x61 ||
						b[p + 55] !== 0x74 || b[p + 56] !== 0x65 || b[p + 57] !== 0x20 || b[p + 58] !== 0x66 || b[p + 59] !== 0x6f ||
						b[p + 60] !== 0x72 || b[p + 61] !== 0x20) break attempt111;
					p += 62;
					break choice106;
				}
				p = choice106;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipToTimeout(b: Uint8Array, p: number, end: number): number {
	scan112: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " timeout, "
		if (!(p + 10 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
			b[p + 5] !== 0x6f || b[p + 6] !== 0x75 || b[p + 7] !== 0x74 || b[p + 8] !== 0x2c || b[p + 9] !== 0x20)) break scan112;
	}
	return p;
}

function rule_ataDevice(b: Uint8Array, p: number, end: number): number {
	// "ata"
	if (p + 3 > end || b[p] !== 0x61 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61) return -1;
	p += 3;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipScsiAddress(b: Uint8Array, p: number, end: number): number {
	// not ": "
	if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan113: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		// not ": "
		if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) break scan113;
	}
	return p;
}

function rule_disk(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x5d) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x5d)) p += 1;
	return p;
}

function rule_skipToResult(b: Uint8Array, p: number, end: number): number {
	scan114: for (; p < end; p += 1) {
		if ((b[p] !== 0x46 && b[p] !== 0x55)) continue;
		const not115 = p;
		not115: {
			p = rule_skipResult(b, p, end);
			if (p < 0) break not115;
			p = not115;
			break scan114;
		}
		p = not115;
	}
	return p;
}

function rule_skipResult(b: Uint8Array, p: number, end: number): number {
	const choice116 = p;
	choice116: {
		attempt117: {
			// "FAILED Result: hostbyte="
			if (p + 24 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x41 || b[p + 2] !== 0x49 || b[p + 3] !== 0x4c || b[p + 4] !== 0x45 ||
				b[p + 5] !== 0x44 || b[p + 6] !== 0x20 || b[p + 7] !== 0x52 || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x75 || b[p + 11] !== 0x6c || b[p + 12] !== 0x74 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x68 || b[p + 16] !== 0x6f || b[p + 17] !== 0x73 || b[p + 18] !== 0x74 || b[p + 19] !== 0x62 ||
				b[p + 20] !== 0x79 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x3d) break attempt117;
			p += 24;
			break choice116;
		}
		p = choice116;
		attempt118: {
			p = rule_skipUnknownResult(b, p, end);
			if (p < 0) break attempt118;
			break choice116;
		}
		p = choice116;
		return -1;
	}
	return p;
}

function rule_task(b: Uint8Array, p: number, end: number): number {
	// not " blocked "
	if (!(p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x62 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan119: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " blocked "
		if (!(p + 9 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x62 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x63 ||
			b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20)) break scan119;
	}
	return p;
}

function rule_seconds(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipStallKind(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x20)) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

function rule_skipStall(b: Uint8Array, p: number, end: number): number {
	const choice120 = p;
	choice120: {
		attempt121: {
			// "self-detected stall"
			if (p + 19 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x66 || b[p + 4] !== 0x2d ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x65 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x63 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x64 || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x61 || b[p + 17] !== 0x6c || b[p + 18] !== 0x6c) break attempt121;
			p += 19;
			break choice120;
		}
		p = choice120;
		attempt122: {
			// "detected stall"
			if (p + 14 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c || b[p + 13] !== 0x6c) break attempt122;
			p += 14;
			break choice120;
		}
		p = choice120;
		attempt123: {
			// "detected expedited stall"
			if (p + 24 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x78 || b[p + 11] !== 0x70 || b[p + 12] !== 0x65 || b[p + 13] !== 0x64 || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x73 ||
				b[p + 20] !== 0x74 || b[p + 21] !== 0x61 || b[p + 22] !== 0x6c || b[p + 23] !== 0x6c) break attempt123;
			p += 24;
			break choice120;
		}
		p = choice120;
		return -1;
	}
	return p;
}

function rule_skipWatchdog(b: Uint8Array, p: number, end: number): number {
	const choice124 = p;
	choice124: {
		attempt125: {
			// "watchdog: "
			if (p + 10 > end ||
				b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x6f || b[p + 7] !== 0x67 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) break attempt125;
			p += 10;
			break choice124;
		}
		p = choice124;
		attempt126: {
			// "NMI watchdog: "
			if (p + 14 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x4d || b[p + 2] !== 0x49 || b[p + 3] !== 0x20 || b[p + 4] !== 0x77 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x63 || b[p + 8] !== 0x68 || b[p + 9] !== 0x64 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x67 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20) break attempt126;
			p += 14;
			break choice124;
		}
		p = choice124;
		return -1;
	}
	return p;
}

function rule_skipLockup(b: Uint8Array, p: number, end: number): number {
	const choice127 = p;
	choice127: {
		attempt128: {
			// "BUG: soft lockup"
			if (p + 16 > end ||
				b[p] !== 0x42 || b[p + 1] !== 0x55 || b[p + 2] !== 0x47 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x6f || b[p + 7] !== 0x66 || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x6c || b[p + 11] !== 0x6f || b[p + 12] !== 0x63 || b[p + 13] !== 0x6b || b[p + 14] !== 0x75 ||
				b[p + 15] !== 0x70) break attempt128;
			p += 16;
			break choice127;
		}
		p = choice127;
		attempt129: {
			// "Watchdog detected hard LOCKUP"
			if (p + 29 > end ||
				b[p] !== 0x57 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x6f || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x64 ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x63 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20 || b[p + 18] !== 0x68 || b[p + 19] !== 0x61 ||
				b[p + 20] !== 0x72 || b[p + 21] !== 0x64 || b[p + 22] !== 0x20 || b[p + 23] !== 0x4c || b[p + 24] !== 0x4f ||
				b[p + 25] !== 0x43 || b[p + 26] !== 0x4b || b[p + 27] !== 0x55 || b[p + 28] !== 0x50) break attempt129;
			p += 29;
			break choice127;
		}
		p = choice127;
		return -1;
	}
	return p;
}

function rule_watchdog(b: Uint8Array, p: number, end: number): number {
	// "watchdog"
	if (p + 8 > end ||
		b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x6f || b[p + 7] !== 0x67) return -1;
	p += 8;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipNumber(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipSensor(b: Uint8Array, p: number, end: number): number {
	const choice130 = p;
	choice130: {
		attempt131: {
			// "Temperature"
			if (p + 11 > end ||
				b[p] !== 0x54 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x70 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x75 || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x65) break attempt131;
			p += 11;
			break choice130;
		}
		p = choice130;
		attempt132: {
			// "Package temperature"
			if (p + 19 > end ||
				b[p] !== 0x50 || b[p + 1] !== 0x61 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x67 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x6d || b[p + 11] !== 0x70 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x61 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x75 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65) break attempt132;
			p += 19;
			break choice130;
		}
		p = choice130;
		attempt133: {
			// "Core temperature"
			if (p + 16 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x6d || b[p + 8] !== 0x70 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x61 || b[p + 12] !== 0x74 || b[p + 13] !== 0x75 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x65) break attempt133;
			p += 16;
			break choice130;
		}
		p = choice130;
		return -1;
	}
	return p;
}

function rule_zone(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x3a) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x3a)) p += 1;
	return p;
}

function rule_skipToCritical(b: Uint8Array, p: number, end: number): number {
	scan134: for (; p < end; p += 1) {
		if (b[p] !== 0x63) continue;
		// not "critical temperature reached"
		if (!(p + 28 > end ||
			b[p] !== 0x63 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
			b[p + 5] !== 0x63 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
			b[p + 10] !== 0x65 || b[p + 11] !== 0x6d || b[p + 12] !== 0x70 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
			b[p + 15] !== 0x61 || b[p + 16] !== 0x74 || b[p + 17] !== 0x75 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
			b[p + 20] !== 0x20 || b[p + 21] !== 0x72 || b[p + 22] !== 0x65 || b[p + 23] !== 0x61 || b[p + 24] !== 0x63 ||
			b[p + 25] !== 0x68 || b[p + 26] !== 0x65 || b[p + 27] !== 0x64)) break scan134;
	}
	return p;
}

function rule_port(b: Uint8Array, p: number, end: number): number {
	// not ": "
	if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan135: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		// not ": "
		if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) break scan135;
	}
	return p;
}

function rule_skipUsbFault(b: Uint8Array, p: number, end: number): number {
	const choice136 = p;
	choice136: {
		switch (p < end ? b[p] : -1) {
			case 0x63: // c
				attempt137: {
					// "can't read configurations"
					if (p + 25 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x27 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x61 || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x66 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x67 || b[p + 17] !== 0x75 || b[p + 18] !== 0x72 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x74 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6e || b[p + 24] !== 0x73) break attempt137;
					p += 25;
					break choice136;
				}
				p = choice136;
				attempt138: {
					p = rule_skipSetting(b, p, end);
					if (p < 0) break attempt138;
					break choice136;
				}
				p = choice136;
				return -1;
			case 0x64: // d
				attempt139: {
					p = rule_skipDescriptor(b, p, end);
					if (p < 0) break attempt139;
					break choice136;
				}
				p = choice136;
				attempt140: {
					p = rule_skipAddressing(b, p, end);
					if (p < 0) break attempt140;
					break choice136;
				}
				p = choice136;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_errno(b: Uint8Array, p: number, end: number): number {
	const optional141 = p;
	optional141: {
		attempt142: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt142;
			p += 1;
			break optional141;
		}
		p = optional141;
	}
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipResetPort(b: Uint8Array, p: number, end: number): number {
	// "port "
	if (p + 5 > end || b[p] !== 0x70 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20) return -1;
	p += 5;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

function rule_skipUsbLost(b: Uint8Array, p: number, end: number): number {
	const choice143 = p;
	choice143: {
		attempt144: {
			// "unable to enumerate USB device"
			if (p + 30 > end ||
				b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x6e || b[p + 12] !== 0x75 || b[p + 13] !== 0x6d || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x72 || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x55 || b[p + 21] !== 0x53 || b[p + 22] !== 0x42 || b[p + 23] !== 0x20 || b[p + 24] !== 0x64 ||
				b[p + 25] !== 0x65 || b[p + 26] !== 0x76 || b[p + 27] !== 0x69 || b[p + 28] !== 0x63 || b[p + 29] !== 0x65) break attempt144;
			p += 30;
			break choice143;
		}
		p = choice143;
		attempt145: {
			// "Cannot enable. Maybe the USB cable is bad?"
			if (p + 42 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x65 || b[p + 8] !== 0x6e || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x62 || b[p + 11] !== 0x6c || b[p + 12] !== 0x65 || b[p + 13] !== 0x2e || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x4d || b[p + 16] !== 0x61 || b[p + 17] !== 0x79 || b[p + 18] !== 0x62 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x74 || b[p + 22] !== 0x68 || b[p + 23] !== 0x65 || b[p + 24] !== 0x20 ||
				b[p + 25] !== 0x55 || b[p + 26] !== 0x53 || b[p + 27] !== 0x42 || b[p + 28] !== 0x20 || b[p + 29] !== 0x63 ||
				b[p + 30] !== 0x61 || b[p + 31] !== 0x62 || b[p + 32] !== 0x6c || b[p + 33] !== 0x65 || b[p + 34] !== 0x20 ||
				b[p + 35] !== 0x69 || b[p + 36] !== 0x73 || b[p + 37] !== 0x20 || b[p + 38] !== 0x62 || b[p + 39] !== 0x61 ||
				b[p + 40] !== 0x64 || b[p + 41] !== 0x3f) break attempt145;
			p += 42;
			break choice143;
		}
		p = choice143;
		attempt146: {
			// "device not responding to setup address"
			if (p + 38 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x6f || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x73 || b[p + 14] !== 0x70 ||
				b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x64 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6e ||
				b[p + 20] !== 0x67 || b[p + 21] !== 0x20 || b[p + 22] !== 0x74 || b[p + 23] !== 0x6f || b[p + 24] !== 0x20 ||
				b[p + 25] !== 0x73 || b[p + 26] !== 0x65 || b[p + 27] !== 0x74 || b[p + 28] !== 0x75 || b[p + 29] !== 0x70 ||
				b[p + 30] !== 0x20 || b[p + 31] !== 0x61 || b[p + 32] !== 0x64 || b[p + 33] !== 0x64 || b[p + 34] !== 0x72 ||
				b[p + 35] !== 0x65 || b[p + 36] !== 0x73 || b[p + 37] !== 0x73) break attempt146;
			p += 38;
			break choice143;
		}
		p = choice143;
		return -1;
	}
	return p;
}

function rule_number(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_controller(b: Uint8Array, p: number, end: number): number {
	const not147 = p;
	not147: {
		const choice148 = p;
		choice148: {
			attempt149: {
				// ": "
				if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt149;
				p += 2;
				break choice148;
			}
			p = choice148;
			attempt150: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt150;
				p += 1;
				break choice148;
			}
			p = choice148;
			break not147;
		}
		p = not147;
		return -1;
	}
	p = not147;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan151: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x3a)) continue;
		const not152 = p;
		not152: {
			const choice153 = p;
			choice153: {
				attempt154: {
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt154;
					p += 2;
					break choice153;
				}
				p = choice153;
				attempt155: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt155;
					p += 1;
					break choice153;
				}
				p = choice153;
				break not152;
			}
			p = not152;
			break scan151;
		}
		p = not152;
	}
	return p;
}

function rule_skipControllerDead(b: Uint8Array, p: number, end: number): number {
	const choice156 = p;
	choice156: {
		attempt157: {
			// "HC died; cleaning up"
			if (p + 20 > end ||
				b[p] !== 0x48 || b[p + 1] !== 0x43 || b[p + 2] !== 0x20 || b[p + 3] !== 0x64 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x3b || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
				b[p + 10] !== 0x6c || b[p + 11] !== 0x65 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6e || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x20 || b[p + 18] !== 0x75 || b[p + 19] !== 0x70) break attempt157;
			p += 20;
			break choice156;
		}
		p = choice156;
		attempt158: {
			// "xHCI host controller not responding, assume dead"
			if (p + 48 > end ||
				b[p] !== 0x78 || b[p + 1] !== 0x48 || b[p + 2] !== 0x43 || b[p + 3] !== 0x49 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x68 || b[p + 6] !== 0x6f || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x74 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x6f || b[p + 16] !== 0x6c || b[p + 17] !== 0x6c || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x6e || b[p + 22] !== 0x6f || b[p + 23] !== 0x74 || b[p + 24] !== 0x20 ||
				b[p + 25] !== 0x72 || b[p + 26] !== 0x65 || b[p + 27] !== 0x73 || b[p + 28] !== 0x70 || b[p + 29] !== 0x6f ||
				b[p + 30] !== 0x6e || b[p + 31] !== 0x64 || b[p + 32] !== 0x69 || b[p + 33] !== 0x6e || b[p + 34] !== 0x67 ||
				b[p + 35] !== 0x2c || b[p + 36] !== 0x20 || b[p + 37] !== 0x61 || b[p + 38] !== 0x73 || b[p + 39] !== 0x73 ||
				b[p + 40] !== 0x75 || b[p + 41] !== 0x6d || b[p + 42] !== 0x65 || b[p + 43] !== 0x20 || b[p + 44] !== 0x64 ||
				b[p + 45] !== 0x65 || b[p + 46] !== 0x61 || b[p + 47] !== 0x64) break attempt158;
			p += 48;
			break choice156;
		}
		p = choice156;
		attempt159: {
			// "can't setup: "
			if (p + 13 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x27 || b[p + 4] !== 0x74 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x65 || b[p + 8] !== 0x74 || b[p + 9] !== 0x75 ||
				b[p + 10] !== 0x70 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt159;
			p += 13;
			break choice156;
		}
		p = choice156;
		return -1;
	}
	return p;
}

function rule_skipWifiChip(b: Uint8Array, p: number, end: number): number {
	const choice160 = p;
	choice160: {
		attempt161: {
			// "brcmfmac: "
			if (p + 10 > end ||
				b[p] !== 0x62 || b[p + 1] !== 0x72 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6d || b[p + 4] !== 0x66 ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x61 || b[p + 7] !== 0x63 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) break attempt161;
			p += 10;
			break choice160;
		}
		p = choice160;
		attempt162: {
			p = rule_skipWifiDevice(b, p, end);
			if (p < 0) break attempt162;
			break choice160;
		}
		p = choice160;
		return -1;
	}
	return p;
}

function rule_skipToFirmwareDead(b: Uint8Array, p: number, end: number): number {
	scan163: for (; p < end; p += 1) {
		if ((b[p] !== 0x46 && b[p] !== 0x62 && b[p] !== 0x6d)) continue;
		const not164 = p;
		not164: {
			p = rule_skipFirmwareDead(b, p, end);
			if (p < 0) break not164;
			p = not164;
			break scan163;
		}
		p = not164;
	}
	return p;
}

function rule_skipFirmwareDead(b: Uint8Array, p: number, end: number): number {
	const choice165 = p;
	choice165: {
		switch (p < end ? b[p] : -1) {
			case 0x46: // F
				attempt166: {
					// "Firmware has halted or crashed"
					if (p + 30 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6d || b[p + 4] !== 0x77 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x68 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x73 || b[p + 12] !== 0x20 || b[p + 13] !== 0x68 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x6f || b[p + 21] !== 0x72 || b[p + 22] !== 0x20 || b[p + 23] !== 0x63 || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x61 || b[p + 26] !== 0x73 || b[p + 27] !== 0x68 || b[p + 28] !== 0x65 || b[p + 29] !== 0x64) break attempt166;
					p += 30;
					break choice165;
				}
				p = choice165;
				return -1;
			case 0x62: // b
				attempt167: {
					// "brcmf_sdio_htclk: HT Avail timeout"
					if (p + 34 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x72 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6d || b[p + 4] !== 0x66 ||
						b[p + 5] !== 0x5f || b[p + 6] !== 0x73 || b[p + 7] !== 0x64 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x5f || b[p + 11] !== 0x68 || b[p + 12] !== 0x74 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x6b || b[p + 16] !== 0x3a || b[p + 17] !== 0x20 || b[p + 18] !== 0x48 || b[p + 19] !== 0x54 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x41 || b[p + 22] !== 0x76 || b[p + 23] !== 0x61 || b[p + 24] !== 0x69 ||
						b[p + 25] !== 0x6c || b[p + 26] !== 0x20 || b[p + 27] !== 0x74 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6d ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x6f || b[p + 32] !== 0x75 || b[p + 33] !== 0x74) break attempt167;
					p += 34;
					break choice165;
				}
				p = choice165;
				attempt168: {
					// "brcmf_sdio_checkdied: firmware trap"
					if (p + 35 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x72 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6d || b[p + 4] !== 0x66 ||
						b[p + 5] !== 0x5f || b[p + 6] !== 0x73 || b[p + 7] !== 0x64 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x5f || b[p + 11] !== 0x63 || b[p + 12] !== 0x68 || b[p + 13] !== 0x65 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x6b || b[p + 16] !== 0x64 || b[p + 17] !== 0x69 || b[p + 18] !== 0x65 || b[p + 19] !== 0x64 ||
						b[p + 20] !== 0x3a || b[p + 21] !== 0x20 || b[p + 22] !== 0x66 || b[p + 23] !== 0x69 || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x6d || b[p + 26] !== 0x77 || b[p + 27] !== 0x61 || b[p + 28] !== 0x72 || b[p + 29] !== 0x65 ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x74 || b[p + 32] !== 0x72 || b[p + 33] !== 0x61 || b[p + 34] !== 0x70) break attempt168;
					p += 35;
					break choice165;
				}
				p = choice165;
				return -1;
			case 0x6d: // m
				attempt169: {
					// "mailbox indicates firmware halted"
					if (p + 33 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x62 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x78 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x69 || b[p + 12] !== 0x63 || b[p + 13] !== 0x61 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x73 || b[p + 17] !== 0x20 || b[p + 18] !== 0x66 || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x6d || b[p + 22] !== 0x77 || b[p + 23] !== 0x61 || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x20 || b[p + 27] !== 0x68 || b[p + 28] !== 0x61 || b[p + 29] !== 0x6c ||
						b[p + 30] !== 0x74 || b[p + 31] !== 0x65 || b[p + 32] !== 0x64) break attempt169;
					p += 33;
					break choice165;
				}
				p = choice165;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipToError(b: Uint8Array, p: number, end: number): number {
	scan170: for (; p < end; p += 1) {
		if (b[p] !== 0x65) continue;
		// not "error"
		if (!(p + 5 > end || b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72)) break scan170;
	}
	return p;
}

function rule_interface(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x3a))) p += 1;
	return p;
}

function rule_driver(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x29 || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x29 || b[p] === 0x3a))) p += 1;
	return p;
}

function rule_fault(b: Uint8Array, p: number, end: number): number {
	p = rule_skipFault(b, p, end);
	if (p < 0) return -1;
	p = end;
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice171 = p;
	choice171: {
		attempt172: {
			// "random: crng init done"
			if (p + 22 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x3a || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x74 || b[p + 17] !== 0x20 || b[p + 18] !== 0x64 || b[p + 19] !== 0x6f ||
				b[p + 20] !== 0x6e || b[p + 21] !== 0x65) break attempt172;
			p += 22;
			break choice171;
		}
		p = choice171;
		attempt173: {
			// "aufs au_opts_verify"
			if (p + 19 > end ||
				b[p] !== 0x61 || b[p + 1] !== 0x75 || b[p + 2] !== 0x66 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x75 || b[p + 7] !== 0x5f || b[p + 8] !== 0x6f || b[p + 9] !== 0x70 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x73 || b[p + 12] !== 0x5f || b[p + 13] !== 0x76 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x72 || b[p + 16] !== 0x69 || b[p + 17] !== 0x66 || b[p + 18] !== 0x79) break attempt173;
			p += 19;
			break choice171;
		}
		p = choice171;
		attempt174: {
			// "[WARN] /proc/sys/"
			if (p + 17 > end ||
				b[p] !== 0x5b || b[p + 1] !== 0x57 || b[p + 2] !== 0x41 || b[p + 3] !== 0x52 || b[p + 4] !== 0x4e ||
				b[p + 5] !== 0x5d || b[p + 6] !== 0x20 || b[p + 7] !== 0x2f || b[p + 8] !== 0x70 || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x63 || b[p + 12] !== 0x2f || b[p + 13] !== 0x73 || b[p + 14] !== 0x79 ||
				b[p + 15] !== 0x73 || b[p + 16] !== 0x2f) break attempt174;
			p += 17;
			break choice171;
		}
		p = choice171;
		return -1;
	}
	return p;
}

function rule_panic(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipToUnderVoltage(b: Uint8Array, p: number, end: number): number {
	scan175: for (; p < end; p += 1) {
		if (b[p] !== 0x55) continue;
		const not176 = p;
		not176: {
			p = rule_skipUnderVoltage(b, p, end);
			if (p < 0) break not176;
			p = not176;
			break scan175;
		}
		p = not176;
	}
	return p;
}

function rule_skipUnderVoltage(b: Uint8Array, p: number, end: number): number {
	const choice177 = p;
	choice177: {
		attempt178: {
			// "Under-voltage detected!"
			if (p + 23 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x2d || b[p + 6] !== 0x76 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6c || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x64 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x65 || b[p + 21] !== 0x64 || b[p + 22] !== 0x21) break attempt178;
			p += 23;
			break choice177;
		}
		p = choice177;
		attempt179: {
			// "Undervoltage detected!"
			if (p + 22 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x76 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6c || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x64 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x63 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x64 || b[p + 21] !== 0x21) break attempt179;
			p += 22;
			break choice177;
		}
		p = choice177;
		return -1;
	}
	return p;
}

function rule_skipToNormal(b: Uint8Array, p: number, end: number): number {
	scan180: for (; p < end; p += 1) {
		if (b[p] !== 0x56) continue;
		const not181 = p;
		not181: {
			p = rule_skipNormal(b, p, end);
			if (p < 0) break not181;
			p = not181;
			break scan180;
		}
		p = not181;
	}
	return p;
}

function rule_skipNormal(b: Uint8Array, p: number, end: number): number {
	const choice182 = p;
	choice182: {
		attempt183: {
			// "Voltage normalised"
			if (p + 18 > end ||
				b[p] !== 0x56 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x67 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x6d || b[p + 12] !== 0x61 || b[p + 13] !== 0x6c || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x73 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) break attempt183;
			p += 18;
			break choice182;
		}
		p = choice182;
		attempt184: {
			// "Voltage normalized"
			if (p + 18 > end ||
				b[p] !== 0x56 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x67 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x6d || b[p + 12] !== 0x61 || b[p + 13] !== 0x6c || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x7a || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) break attempt184;
			p += 18;
			break choice182;
		}
		p = choice182;
		return -1;
	}
	return p;
}

function rule_skipBeforeUp(b: Uint8Array, p: number, end: number): number {
	const not185 = p;
	not185: {
		p = rule_skipInterfaceUp(b, p, end);
		if (p < 0) break not185;
		p = not185;
		return -1;
	}
	p = not185;
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipUp(b: Uint8Array, p: number, end: number): number {
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const choice186 = p;
	choice186: {
		attempt187: {
			// "Link is Up"
			if (p + 10 > end ||
				b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x55 || b[p + 9] !== 0x70) break attempt187;
			p += 10;
			break choice186;
		}
		p = choice186;
		attempt188: {
			// "link up"
			if (p + 7 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x75 || b[p + 6] !== 0x70) break attempt188;
			p += 7;
			break choice186;
		}
		p = choice186;
		attempt189: {
			// "link becomes ready"
			if (p + 18 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x62 || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x20 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x64 || b[p + 17] !== 0x79) break attempt189;
			p += 18;
			break choice186;
		}
		p = choice186;
		return -1;
	}
	return p;
}

function rule_skipBeforeDown(b: Uint8Array, p: number, end: number): number {
	const not190 = p;
	not190: {
		p = rule_skipInterfaceDown(b, p, end);
		if (p < 0) break not190;
		p = not190;
		return -1;
	}
	p = not190;
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipDown(b: Uint8Array, p: number, end: number): number {
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const choice191 = p;
	choice191: {
		attempt192: {
			// "Link is Down"
			if (p + 12 > end ||
				b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x44 || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x77 || b[p + 11] !== 0x6e) break attempt192;
			p += 12;
			break choice191;
		}
		p = choice191;
		attempt193: {
			// "link down"
			if (p + 9 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x6f || b[p + 7] !== 0x77 || b[p + 8] !== 0x6e) break attempt193;
			p += 9;
			break choice191;
		}
		p = choice191;
		attempt194: {
			// "link is not ready"
			if (p + 17 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x20 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x61 ||
				b[p + 15] !== 0x64 || b[p + 16] !== 0x79) break attempt194;
			p += 17;
			break choice191;
		}
		p = choice191;
		return -1;
	}
	return p;
}

function rule_skipCpu(b: Uint8Array, p: number, end: number): number {
	// "CPU: "
	if (p + 5 > end || b[p] !== 0x43 || b[p + 1] !== 0x50 || b[p + 2] !== 0x55 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20) return -1;
	p += 5;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_hardware(b: Uint8Array, p: number, end: number): number {
	const not195 = p;
	not195: {
		const choice196 = p;
		choice196: {
			attempt197: {
				// ": "
				if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt197;
				p += 2;
				break choice196;
			}
			p = choice196;
			attempt198: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt198;
				p += 1;
				break choice196;
			}
			p = choice196;
			break not195;
		}
		p = not195;
		return -1;
	}
	p = not195;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan199: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x3a)) continue;
		const not200 = p;
		not200: {
			const choice201 = p;
			choice201: {
				attempt202: {
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt202;
					p += 2;
					break choice201;
				}
				p = choice201;
				attempt203: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt203;
					p += 1;
					break choice201;
				}
				p = choice201;
				break not200;
			}
			p = not200;
			break scan199;
		}
		p = not200;
	}
	return p;
}

function rule_skipWord(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

function rule_file(b: Uint8Array, p: number, end: number): number {
	// not " failed with error "
	if (!(p + 19 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x68 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan204: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " failed with error "
		if (!(p + 19 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
			b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x69 ||
			b[p + 10] !== 0x74 || b[p + 11] !== 0x68 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
			b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x20)) break scan204;
	}
	return p;
}

function rule_skipOrphans(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " orphan inode"
	if (p + 13 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x70 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6e || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x64 || b[p + 12] !== 0x65) return -1;
	p += 13;
	const optional205 = p;
	optional205: {
		attempt206: {
			// "s"
			if (p >= end || b[p] !== 0x73) break attempt206;
			p += 1;
			break optional205;
		}
		p = optional205;
	}
	// " deleted"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x64 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64) return -1;
	p += 8;
	return p;
}

function rule_skipJournalErrno(b: Uint8Array, p: number, end: number): number {
	// "Error -"
	if (p + 7 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x2d) return -1;
	p += 7;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " detected when updating journal superblock for "
	if (p + 47 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x64 || b[p + 2] !== 0x65 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x77 || b[p + 11] !== 0x68 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x70 || b[p + 17] !== 0x64 || b[p + 18] !== 0x61 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x67 || b[p + 23] !== 0x20 || b[p + 24] !== 0x6a ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x75 || b[p + 27] !== 0x72 || b[p + 28] !== 0x6e || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x6c || b[p + 31] !== 0x20 || b[p + 32] !== 0x73 || b[p + 33] !== 0x75 || b[p + 34] !== 0x70 ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x72 || b[p + 37] !== 0x62 || b[p + 38] !== 0x6c || b[p + 39] !== 0x6f ||
		b[p + 40] !== 0x63 || b[p + 41] !== 0x6b || b[p + 42] !== 0x20 || b[p + 43] !== 0x66 || b[p + 44] !== 0x6f ||
		b[p + 45] !== 0x72 || b[p + 46] !== 0x20) return -1;
	p += 47;
	return p;
}

function rule_skipUnknownResult(b: Uint8Array, p: number, end: number): number {
	// "UNKNOWN(0x"
	if (p + 10 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x4e || b[p + 2] !== 0x4b || b[p + 3] !== 0x4e || b[p + 4] !== 0x4f ||
		b[p + 5] !== 0x57 || b[p + 6] !== 0x4e || b[p + 7] !== 0x28 || b[p + 8] !== 0x30 || b[p + 9] !== 0x78) return -1;
	p += 10;
	if (p >= end || set2[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set2[b[p] ?? 0] === 0)) p += 1;
	// ") Result: hostbyte="
	if (p + 19 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x20 || b[p + 2] !== 0x52 || b[p + 3] !== 0x65 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x6c || b[p + 7] !== 0x74 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x6f || b[p + 12] !== 0x73 || b[p + 13] !== 0x74 || b[p + 14] !== 0x62 ||
		b[p + 15] !== 0x79 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x3d) return -1;
	p += 19;
	return p;
}

function rule_skipSetting(b: Uint8Array, p: number, end: number): number {
	// "can't set config #"
	if (p + 18 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x27 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x65 || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x66 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x67 || b[p + 16] !== 0x20 || b[p + 17] !== 0x23) return -1;
	p += 18;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipDescriptor(b: Uint8Array, p: number, end: number): number {
	// "device descriptor read/"
	if (p + 23 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x64 || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x72 || b[p + 12] !== 0x69 || b[p + 13] !== 0x70 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x72 || b[p + 17] !== 0x20 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x64 || b[p + 22] !== 0x2f) return -1;
	p += 23;
	if (p >= end || (b[p] === 0x20 || b[p] === 0x2c)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x2c))) p += 1;
	return p;
}

function rule_skipAddressing(b: Uint8Array, p: number, end: number): number {
	// "device not accepting address "
	if (p + 29 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x6f || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x61 || b[p + 12] !== 0x63 || b[p + 13] !== 0x63 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x70 || b[p + 16] !== 0x74 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x67 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x61 || b[p + 22] !== 0x64 || b[p + 23] !== 0x64 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x73 || b[p + 27] !== 0x73 || b[p + 28] !== 0x20) return -1;
	p += 29;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipWifiDevice(b: Uint8Array, p: number, end: number): number {
	const choice207 = p;
	choice207: {
		attempt208: {
			// "brcmfmac "
			if (p + 9 > end ||
				b[p] !== 0x62 || b[p + 1] !== 0x72 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6d || b[p + 4] !== 0x66 ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x61 || b[p + 7] !== 0x63 || b[p + 8] !== 0x20) break attempt208;
			p += 9;
			break choice207;
		}
		p = choice207;
		attempt209: {
			// "ieee80211 phy"
			if (p + 13 > end ||
				b[p] !== 0x69 || b[p + 1] !== 0x65 || b[p + 2] !== 0x65 || b[p + 3] !== 0x65 || b[p + 4] !== 0x38 ||
				b[p + 5] !== 0x30 || b[p + 6] !== 0x32 || b[p + 7] !== 0x31 || b[p + 8] !== 0x31 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x70 || b[p + 11] !== 0x68 || b[p + 12] !== 0x79) break attempt209;
			p += 13;
			break choice207;
		}
		p = choice207;
		return -1;
	}
	// not ": "
	if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan210: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		// not ": "
		if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) break scan210;
	}
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_skipFault(b: Uint8Array, p: number, end: number): number {
	const choice211 = p;
	choice211: {
		switch (p < end ? b[p] : -1) {
			case 0x42: // B
				attempt212: {
					// "BUG: unable to handle "
					if (p + 22 > end ||
						b[p] !== 0x42 || b[p + 1] !== 0x55 || b[p + 2] !== 0x47 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x6e || b[p + 7] !== 0x61 || b[p + 8] !== 0x62 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x74 || b[p + 13] !== 0x6f || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x68 || b[p + 16] !== 0x61 || b[p + 17] !== 0x6e || b[p + 18] !== 0x64 || b[p + 19] !== 0x6c ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x20) break attempt212;
					p += 22;
					break choice211;
				}
				p = choice211;
				attempt213: {
					// "BUG: kernel NULL pointer dereference"
					if (p + 36 > end ||
						b[p] !== 0x42 || b[p + 1] !== 0x55 || b[p + 2] !== 0x47 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x20 || b[p + 12] !== 0x4e || b[p + 13] !== 0x55 || b[p + 14] !== 0x4c ||
						b[p + 15] !== 0x4c || b[p + 16] !== 0x20 || b[p + 17] !== 0x70 || b[p + 18] !== 0x6f || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x64 || b[p + 26] !== 0x65 || b[p + 27] !== 0x72 || b[p + 28] !== 0x65 || b[p + 29] !== 0x66 ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x72 || b[p + 32] !== 0x65 || b[p + 33] !== 0x6e || b[p + 34] !== 0x63 ||
						b[p + 35] !== 0x65) break attempt213;
					p += 36;
					break choice211;
				}
				p = choice211;
				return -1;
			case 0x49: // I
				attempt214: {
					// "Internal error: "
					if (p + 16 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x72 || b[p + 12] !== 0x6f || b[p + 13] !== 0x72 || b[p + 14] !== 0x3a ||
						b[p + 15] !== 0x20) break attempt214;
					p += 16;
					break choice211;
				}
				p = choice211;
				return -1;
			case 0x4f: // O
				attempt215: {
					// "Oops: "
					if (p + 6 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x6f || b[p + 2] !== 0x70 || b[p + 3] !== 0x73 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20) break attempt215;
					p += 6;
					break choice211;
				}
				p = choice211;
				attempt216: {
					// "Oops - "
					if (p + 7 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x6f || b[p + 2] !== 0x70 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x2d || b[p + 6] !== 0x20) break attempt216;
					p += 7;
					break choice211;
				}
				p = choice211;
				return -1;
			case 0x55: // U
				attempt217: {
					// "Unable to handle kernel "
					if (p + 24 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x68 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x64 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6b || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x65 || b[p + 22] !== 0x6c || b[p + 23] !== 0x20) break attempt217;
					p += 24;
					break choice211;
				}
				p = choice211;
				return -1;
			case 0x6b: // k
				attempt218: {
					// "kernel BUG at "
					if (p + 14 > end ||
						b[p] !== 0x6b || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6c || b[p + 6] !== 0x20 || b[p + 7] !== 0x42 || b[p + 8] !== 0x55 || b[p + 9] !== 0x47 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x61 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20) break attempt218;
					p += 14;
					break choice211;
				}
				p = choice211;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipInterfaceUp(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x3a))) p += 1;
	p = rule_skipUp(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipInterfaceDown(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x3a))) p += 1;
	p = rule_skipDown(b, p, end);
	if (p < 0) return -1;
	return p;
}

/** Where the character at `p` ends; a byte that begins no UTF-8 sequence counts as one. */
function afterCharacter(b: Uint8Array, p: number, end: number): number {
	const head = b[p] ?? 0;
	const length = head < 0xc2 || head > 0xf4 ? 1 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : 4;
	if (p + length > end) return p + 1;
	for (let i = 1; i < length; i += 1) {
		if (((b[p + i] ?? 0) & 0xc0) !== 0x80) return p + 1;
	}
	return p + length;
}
