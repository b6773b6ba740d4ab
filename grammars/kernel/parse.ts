import type { Failure } from '../failure.ts';
import { integerOf, textOf } from '../span.ts';
import type { KernelEvent } from './events.ts';
import { matchKernel } from './kernel.parser.ts';

const outOfMemory: Failure = { class: 'process', reason: 'out-of-memory' };
const ioError: Failure = { class: 'storage', reason: 'io-error' };
const readOnly: Failure = { class: 'storage', reason: 'read-only' };

/** Reads one line of the kernel. */
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

		case 'ioError':
		case 'bufferIoError':
			return { kind: 'kernel.io-error', device: textOf(bytes, match.device), failure: ioError };
		case 'filesystemError':
			return {
				kind: 'kernel.filesystem-error',
				device: textOf(bytes, match.device),
				failure: { class: 'storage', reason: 'corrupt' },
			};
		case 'remountedReadOnly':
		case 'journalAborted':
			return { kind: 'kernel.filesystem-read-only', device: textOf(bytes, match.device), failure: readOnly };
		case 'abortedJournalFound':
			return { kind: 'kernel.filesystem-read-only', failure: readOnly };
		case 'oldErrors':
			return { kind: 'kernel.old-filesystem-errors', device: textOf(bytes, match.device) };
		case 'cardSilent':
		case 'cardError':
			return { kind: 'kernel.card-silent', device: textOf(bytes, match.card), failure: ioError };
		case 'cardRemoved':
			return { kind: 'kernel.card-removed', device: textOf(bytes, match.card), failure: ioError };

		case 'panic':
			return {
				kind: 'kernel.panic',
				text: textOf(bytes, match.panic),
				failure: { class: 'unspecified', reason: 'unspecified' },
			};
		case 'linkUp':
			return { kind: 'kernel.link-up', interface: textOf(bytes, match.interface) };
		case 'linkDown':
			return { kind: 'kernel.link-down', interface: textOf(bytes, match.interface) };
	}
}
