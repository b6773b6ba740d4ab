import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import type { JournaldEvent } from './events.ts';
import { matchJournald } from './journald.parser.ts';

const storageProblems: Readonly<Record<string, Failure>> = {
	'No space left on device': { class: 'storage', reason: 'no-space' },
	'Read-only file system': { class: 'storage', reason: 'read-only' },
	'Input/output error': { class: 'storage', reason: 'io-error' },
};

/** Reads one line of journald. */
export function parseJournald(bytes: Uint8Array, start: number, end: number): JournaldEvent {
	const match = matchJournald(bytes, start, end);
	switch (match?.case) {
		case undefined:
			return { kind: 'journald.unrecognised' };
		case 'started':
			return { kind: 'journald.started' };
		case 'stopped':
			return { kind: 'journald.stopped' };
		case 'timeJumpedBackwards':
			return { kind: 'journald.time-jumped-backwards' };
		case 'monotonicJumpedBackwards':
			return { kind: 'journald.monotonic-jumped-backwards' };
		case 'suppressed':
			return {
				kind: 'journald.suppressed',
				count: integerOf(bytes, match.count),
				unit: textOf(bytes, match.unit),
			};
		case 'kernelMessagesMissed':
			return { kind: 'journald.kernel-messages-missed', count: integerOf(bytes, match.count) };
		case 'fileCorrupted':
			return {
				kind: 'journald.file-corrupted',
				path: textOf(bytes, match.path),
				failure: { class: 'storage', reason: 'corrupt' },
			};
		case 'writeFailed':
			return {
				kind: 'journald.write-failed',
				failure: storageProblems[textOf(bytes, match.storageProblem)] ?? {
					class: 'unspecified',
					reason: 'unspecified',
				},
			};
		case 'syslogMissed':
		case 'journalSize':
		case 'routine':
			return { kind: 'journald.notice' };
	}
}
