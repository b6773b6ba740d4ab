import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import type { KernelEvent } from './events.ts';
import { matchKernel } from './kernel.parser.ts';

const outOfMemory: Failure = { class: 'process', reason: 'out-of-memory' };
const ioError: Failure = { class: 'storage', reason: 'io-error' };
const unspecified: Failure = { class: 'unspecified', reason: 'unspecified' };
const readOnly: Failure = { class: 'storage', reason: 'read-only' };

/** A journal of ext4 is named by its device and inode: `mmcblk0p6-8`. */
function deviceOfJournal(name: string): string {
	return name.replace(/-8$/, '');
}

/** `kworker/u8:2:1234`: the name may hold colons, the number stands last. */
function programAndPid(task: string): { readonly program: string; readonly pid?: number } {
	const colon = task.lastIndexOf(':');
	const pid = task.slice(colon + 1);
	return colon > 0 && /^\d+$/.test(pid)
		? { program: task.slice(0, colon), pid: Number(pid) }
		: { program: task };
}

function errorNumber(bytes: Uint8Array, span: Span): number {
	return Number(textOf(bytes, span));
}

/** Reads one line of the kernel. */
// oxlint-disable-next-line max-lines-per-function -- a table: an entry for each case of the grammar
export function parseKernel(bytes: Uint8Array, start: number, end: number): KernelEvent {
	const match = matchKernel(bytes, start, end);
	switch (match?.case) {
		case undefined:
			return { kind: 'kernel.unrecognised' };
		case 'booting':
			return { kind: 'kernel.booting', version: textOf(bytes, match.version) };
		case 'underVoltage':
			return { kind: 'kernel.under-voltage' };
		case 'voltageNormalised':
			return { kind: 'kernel.voltage-normalised' };

		case 'outOfMemory':
		case 'containerOutOfMemory':
			return {
				kind: 'kernel.out-of-memory',
				pid: integerOf(bytes, match.pid),
				program: textOf(bytes, match.program),
				scope: match.case === 'outOfMemory' ? 'device' : 'container',
				failure: outOfMemory,
			};
		case 'processKilled':
			return {
				kind: 'kernel.process-killed',
				pid: integerOf(bytes, match.pid),
				program: textOf(bytes, match.program),
			};
		case 'processReaped':
			return {
				kind: 'kernel.process-reaped',
				pid: integerOf(bytes, match.pid),
				program: textOf(bytes, match.program),
			};
		case 'oomKillerInvoked':
			return { kind: 'kernel.oom-killer-invoked', program: textOf(bytes, match.program) };

		case 'oomVictim':
			return {
				kind: 'kernel.oom-victim-chosen',
				scope: textOf(bytes, match.constraint) === 'CONSTRAINT_MEMCG' ? 'container' : 'device',
				pid: integerOf(bytes, match.pid),
				program: textOf(bytes, match.victim),
			};
		case 'oomVictimCut':
			return { kind: 'kernel.oom-victim-chosen' };

		case 'ioError':
		case 'bufferIoError':
		case 'filesystemIoError':
			return { kind: 'kernel.io-error', device: textOf(bytes, match.device), failure: ioError };
		case 'filesystemError':
			return {
				kind: 'kernel.filesystem-error',
				device: textOf(bytes, match.device),
				failure: { class: 'storage', reason: 'corrupt' },
			};
		case 'journalIoError':
			return {
				kind: 'kernel.io-error',
				device: deviceOfJournal(textOf(bytes, match.device)),
				failure: ioError,
			};
		case 'remountedReadOnly':
		case 'journalAborted':
			return {
				kind: 'kernel.filesystem-read-only',
				device: deviceOfJournal(textOf(bytes, match.device)),
				failure: readOnly,
			};
		case 'abortedJournalFound':
			return { kind: 'kernel.filesystem-read-only', failure: readOnly };
		case 'oldErrors':
		case 'recordedError':
		case 'knownErrors':
			return { kind: 'kernel.old-filesystem-errors', device: textOf(bytes, match.device) };
		case 'cardSilent':
		case 'cardError':
			return { kind: 'kernel.card-silent', device: textOf(bytes, match.card), failure: ioError };
		case 'cardRemoved':
			return { kind: 'kernel.card-removed', device: textOf(bytes, match.card), failure: ioError };

		case 'uncleanVolume':
			return { kind: 'kernel.unclean-volume', device: textOf(bytes, match.device) };
		case 'diskControllerDown':
			return { kind: 'kernel.disk-controller-down', device: textOf(bytes, match.device), failure: ioError };
		case 'nvmeSilent':
			return { kind: 'kernel.disk-command-failed', device: textOf(bytes, match.device), failure: ioError };
		case 'ataFailed':
			return { kind: 'kernel.disk-command-failed', device: textOf(bytes, match.ataDevice), failure: ioError };
		case 'scsiFailed':
			return { kind: 'kernel.disk-command-failed', device: textOf(bytes, match.disk), failure: ioError };

		case 'taskBlocked':
			return {
				kind: 'kernel.task-blocked',
				...programAndPid(textOf(bytes, match.task)),
				seconds: integerOf(bytes, match.seconds),
				failure: unspecified,
			};
		case 'cpuStalled':
		case 'cpuLockedUp':
			return { kind: 'kernel.cpu-stalled', failure: unspecified };
		case 'watchdogLeftRunning':
			return { kind: 'kernel.watchdog-left-running' };
		case 'oops':
			return { kind: 'kernel.oops', text: textOf(bytes, match.fault), failure: unspecified };

		case 'overTemperature':
			return { kind: 'kernel.over-temperature' };
		case 'temperatureNormal':
			return { kind: 'kernel.temperature-normal' };
		case 'temperatureCritical':
			return { kind: 'kernel.temperature-critical', zone: textOf(bytes, match.zone), failure: unspecified };

		case 'usbDeviceError':
		case 'usbResetFailed':
			return {
				kind: 'kernel.usb-device-failed',
				port: textOf(bytes, match.port),
				error: errorNumber(bytes, match.errno),
				failure: unspecified,
			};
		case 'usbDeviceLost':
			return { kind: 'kernel.usb-device-failed', port: textOf(bytes, match.port), failure: unspecified };
		case 'usbDisconnected':
			return {
				kind: 'kernel.usb-disconnected',
				port: textOf(bytes, match.port),
				number: integerOf(bytes, match.number),
			};
		case 'usbOverCurrent':
			return { kind: 'kernel.usb-over-current', port: textOf(bytes, match.port) };
		case 'usbControllerDied':
		case 'usbControllerProbe':
			return {
				kind: 'kernel.usb-controller-died',
				controller: textOf(bytes, match.controller),
				failure: unspecified,
			};
		case 'wifiFirmwareCrashed':
			return { kind: 'kernel.wifi-firmware-crashed', failure: unspecified };
		case 'wifiCommandFailed':
			return { kind: 'kernel.wifi-command-failed' };
		case 'networkCardHung':
		case 'networkCardSilent':
			return {
				kind: 'kernel.network-card-hung',
				interface: textOf(bytes, match.interface),
				driver: textOf(bytes, match.driver),
				failure: unspecified,
			};
		case 'probeFailed':
		case 'driverFailed':
			return {
				kind: 'kernel.driver-failed',
				driver: textOf(bytes, match.driver),
				hardware: textOf(bytes, match.hardware),
				error: errorNumber(bytes, match.errno),
			};
		case 'firmwareFileMissing':
			return {
				kind: 'kernel.firmware-file-missing',
				driver: textOf(bytes, match.driver),
				file: textOf(bytes, match.file),
				error: errorNumber(bytes, match.errno),
			};
		case 'routine':
			return { kind: 'kernel.routine' };

		case 'panic':
			return {
				kind: 'kernel.panic',
				text: textOf(bytes, match.panic),
				failure: unspecified,
			};
		case 'linkUp':
			return { kind: 'kernel.link-up', interface: textOf(bytes, match.interface) };
		case 'linkDown':
			return { kind: 'kernel.link-down', interface: textOf(bytes, match.interface) };
	}
}
