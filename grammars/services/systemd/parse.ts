import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { failureOfUnitResult } from '../../fields/unit-result.ts';
import { constant, eventsByCase, from, kind, maybe } from '../../matcher/events-by-case.ts';
import type { SystemdEvent, SystemdProcessExited } from './events.ts';
import { matchSystemd, type SystemdMatch } from './systemd.parser.ts';

/** Reads one line of process 1. */
export function parseSystemd(bytes: Uint8Array, start: number, end: number): SystemdEvent {
	const [first, last] = withoutColour(bytes, start, end);
	const match = matchSystemd(bytes, first, last);
	return match === undefined ? { kind: 'systemd.unrecognised' } : eventOf(bytes, match);
}

const bracket = 0x5b;
/** `[0;1;31m`, behind the bracket that journalctl or a web page printed for the escape character. */
const colour = /^\[\[[\d;]{1,12}m/;
const colourEnd = /\[\[0m$/;
const colourReach = 16;

/** The message of old systems between the remains of a terminal's colours: `[[0;1;31mFailed to start …[[0m`. */
function withoutColour(bytes: Uint8Array, start: number, end: number): readonly [number, number] {
	if (bytes[start] !== bracket || bytes[start + 1] !== bracket) return [start, end];
	const head = colour.exec(asciiOf(bytes, start, Math.min(end, start + colourReach)));
	if (head === null) return [start, end];
	const tail = colourEnd.exec(asciiOf(bytes, Math.max(start, end - colourReach), end));
	return [start + head[0].length, end - (tail?.[0].length ?? 0)];
}

function asciiOf(bytes: Uint8Array, start: number, end: number): string {
	return String.fromCharCode(...bytes.subarray(start, end));
}

type MatchOfCase<Case extends SystemdMatch['case']> = Extract<SystemdMatch, { readonly case: Case }>;

const job = { unit: maybe(from('named', textOf)), description: textOf };
const unspecified = constant({ class: 'unspecified', reason: 'unspecified' });
const timedOut = constant({ class: 'process', reason: 'timed-out' });
const operationTimedOut = kind('systemd.operation-timed-out', { unit: textOf, failure: timedOut });
const notice = kind('systemd.notice', {});

const deviceJob = kind('systemd.device-timed-out', {
	unit: from('device', deviceUnitOf),
	isDisk: from('device', isDisk),
	failure: timedOut,
});

const unitMissing = kind('systemd.unit-missing', {
	unit: textOf,
	failure: constant({ class: 'config', reason: 'missing' }),
});

const eventOf = eventsByCase<'systemd', SystemdEvent, SystemdMatch>('systemd', {
	starting: job,
	started: job,
	finished: job,
	stopping: job,
	stopped: job,
	targetReached: job,
	targetStopped: job,

	unitMissing,
	unitNotFound: unitMissing,
	unitRefused: { unit: textOf, failure: constant({ class: 'config', reason: 'invalid' }) },
	startFailed: { ...job, failure: unspecified },
	dependencyFailed: { ...job, failure: unspecified },
	dependencyJobFailed: kind('systemd.dependency-failed', { unit: textOf, failure: unspecified }),
	unmountFailed: job,
	deviceTimedOut: {
		...job,
		isDisk: from('description', isDisk),
		failure: timedOut,
	},
	deviceJobTimedOut: deviceJob,
	deviceJobFailed: deviceJob,

	processExited,
	unitFailed: { unit: textOf, result: textOf, failure: from('result', failureOfResult) },
	restartScheduled: { unit: textOf, count: integerOf },
	startLimitHit: { unit: textOf, failure: constant({ class: 'process', reason: 'start-limit' }) },
	watchdogTimedOut: { unit: textOf, failure: constant({ class: 'process', reason: 'watchdog' }) },
	stateTimedOut: operationTimedOut,
	operationTimedOut,
	outOfMemory: { unit: textOf, failure: constant({ class: 'process', reason: 'out-of-memory' }) },
	processKilled: { unit: textOf, pid: integerOf, program: textOf, signal: textOf },
	notificationRefused: { unit: textOf, pid: integerOf },
	signalSent: { unit: textOf, signal: textOf },
	deactivated: { unit: textOf },

	mountOverFile: kind('systemd.mounted-over-files', { unit: textOf }),
	mountOverFiles: kind('systemd.mounted-over-files', { unit: textOf }),
	emergencyMode: {},
	moduleMissing: { module: textOf },

	booting: { version: textOf },
	startupFinished: {},
	shuttingDown: {},
	clockAdvanced: {},
	notice,
	unitRoutine: notice,
	skippedUnit: notice,
});

/** True for the name of a disk or of a part of one, as a path or as a unit. */
function isDisk(bytes: Uint8Array, device: Span): boolean {
	return /(?:^|[-/])(?:disk[-/]by\b|mmcblk\d|nvme\d|sd[a-z]\d*\b|vd[a-z]\d*\b|mapper[-/])/.test(
		textOf(bytes, device),
	);
}

function deviceUnitOf(bytes: Uint8Array, device: Span): string {
	return `${textOf(bytes, device)}.device`;
}

function failureOfResult(bytes: Uint8Array, result: Span): Failure {
	return failureOfUnitResult(textOf(bytes, result));
}

function processExited(bytes: Uint8Array, match: MatchOfCase<'processExited'>): SystemdProcessExited {
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
