import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { failureOfUnitResult } from '../../fields/unit-result.ts';
import type { SystemdEvent, SystemdProcessExited } from './events.ts';
import { matchSystemd } from './systemd.parser.ts';

const unspecified: Failure = { class: 'unspecified', reason: 'unspecified' };

/** Reads one line of process 1. */
// oxlint-disable-next-line max-lines-per-function -- a table: an entry for each case of the grammar
export function parseSystemd(bytes: Uint8Array, start: number, end: number): SystemdEvent {
	const match = matchSystemd(bytes, start, end);
	if (match === undefined) return { kind: 'systemd.unrecognised' };
	switch (match.case) {
		case 'starting':
			return { kind: 'systemd.starting', ...jobOf(bytes, match) };
		case 'started':
			return { kind: 'systemd.started', ...jobOf(bytes, match) };
		case 'finished':
			return { kind: 'systemd.finished', ...jobOf(bytes, match) };
		case 'stopping':
			return { kind: 'systemd.stopping', ...jobOf(bytes, match) };
		case 'stopped':
			return { kind: 'systemd.stopped', ...jobOf(bytes, match) };
		case 'targetReached':
			return { kind: 'systemd.target-reached', ...jobOf(bytes, match) };
		case 'targetStopped':
			return { kind: 'systemd.target-stopped', ...jobOf(bytes, match) };

		case 'startFailed':
			return { kind: 'systemd.start-failed', ...jobOf(bytes, match), failure: unspecified };
		case 'dependencyFailed':
			return { kind: 'systemd.dependency-failed', ...jobOf(bytes, match), failure: unspecified };
		case 'dependencyJobFailed':
			return { kind: 'systemd.dependency-failed', unit: textOf(bytes, match.unit), failure: unspecified };
		case 'deviceTimedOut':
			return {
				kind: 'systemd.device-timed-out',
				...jobOf(bytes, match),
				failure: { class: 'process', reason: 'timed-out' },
			};
		case 'deviceJobTimedOut':
			return {
				kind: 'systemd.device-timed-out',
				unit: `${textOf(bytes, match.device)}.device`,
				failure: { class: 'process', reason: 'timed-out' },
			};

		case 'processExited':
			return processExited(bytes, match);
		case 'unitFailed': {
			const result = textOf(bytes, match.result);
			return {
				kind: 'systemd.unit-failed',
				unit: textOf(bytes, match.unit),
				result,
				failure: failureOfUnitResult(result),
			};
		}
		case 'restartScheduled':
			return {
				kind: 'systemd.restart-scheduled',
				unit: textOf(bytes, match.unit),
				count: integerOf(bytes, match.count),
			};
		case 'startLimitHit':
			return {
				kind: 'systemd.start-limit-hit',
				unit: textOf(bytes, match.unit),
				failure: { class: 'process', reason: 'start-limit' },
			};
		case 'watchdogTimedOut':
			return {
				kind: 'systemd.watchdog-timed-out',
				unit: textOf(bytes, match.unit),
				failure: { class: 'process', reason: 'watchdog' },
			};
		case 'stateTimedOut':
		case 'operationTimedOut':
			return {
				kind: 'systemd.operation-timed-out',
				unit: textOf(bytes, match.unit),
				failure: { class: 'process', reason: 'timed-out' },
			};
		case 'outOfMemory':
			return {
				kind: 'systemd.out-of-memory',
				unit: textOf(bytes, match.unit),
				failure: { class: 'process', reason: 'out-of-memory' },
			};
		case 'processKilled':
			return {
				kind: 'systemd.process-killed',
				unit: textOf(bytes, match.unit),
				pid: integerOf(bytes, match.pid),
				program: textOf(bytes, match.program),
				signal: textOf(bytes, match.signal),
			};
		case 'notificationRefused':
			return {
				kind: 'systemd.notification-refused',
				unit: textOf(bytes, match.unit),
				pid: integerOf(bytes, match.pid),
			};
		case 'signalSent':
			return {
				kind: 'systemd.signal-sent',
				unit: textOf(bytes, match.unit),
				signal: textOf(bytes, match.signal),
			};
		case 'deactivated':
			return { kind: 'systemd.deactivated', unit: textOf(bytes, match.unit) };

		case 'booting':
			return { kind: 'systemd.booting', version: textOf(bytes, match.version) };
		case 'startupFinished':
			return { kind: 'systemd.startup-finished' };
		case 'shuttingDown':
			return { kind: 'systemd.shutting-down' };
		case 'clockAdvanced':
			return { kind: 'systemd.clock-advanced' };
		case 'notice':
		case 'unitRoutine':
		case 'skippedUnit':
			return { kind: 'systemd.notice' };
	}
}

function jobOf(
	bytes: Uint8Array,
	{ named, description }: { readonly named: Span | undefined; readonly description: Span },
): { readonly unit?: string; readonly description: string } {
	const text = textOf(bytes, description);
	return named === undefined ? { description: text } : { unit: textOf(bytes, named), description: text };
}

interface ProcessExit {
	readonly unit: Span;
	readonly process: Span;
	readonly code: Span;
	readonly status: Span;
	readonly statusName: Span | undefined;
}

function processExited(bytes: Uint8Array, match: ProcessExit): SystemdProcessExited {
	const code = textOf(bytes, match.code);
	const how = code === 'killed' || code === 'dumped' ? code : 'exited';
	const status = integerOf(bytes, match.status);
	return {
		kind: 'systemd.process-exited',
		unit: textOf(bytes, match.unit),
		process: textOf(bytes, match.process).toLowerCase(),
		how,
		status,
		...(match.statusName === undefined ? {} : { statusName: textOf(bytes, match.statusName) }),
		// Status 0 is an end as it should be.
		...(how === 'exited' && status === 0 ? {} : { failure: exitFailure(how, status) }),
	};
}

function exitFailure(how: SystemdProcessExited['how'], status: number): Failure {
	if (how === 'exited') return { class: 'process', reason: 'exited', status };
	return { class: 'process', reason: how === 'dumped' ? 'dumped-core' : 'signalled', status };
}
