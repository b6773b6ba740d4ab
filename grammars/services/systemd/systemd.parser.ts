// Generated from systemd.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type SystemdMatch =
	| {
			readonly case: 'started';
			readonly named: Span | undefined;
			readonly description: Span;
	  }
	| {
			readonly case: 'starting';
			readonly named: Span | undefined;
			readonly description: Span;
	  }
	| {
			readonly case: 'targetStopped';
			readonly named: Span | undefined;
			readonly description: Span;
	  }
	| {
			readonly case: 'stopped';
			readonly named: Span | undefined;
			readonly description: Span;
	  }
	| {
			readonly case: 'stopping';
			readonly named: Span | undefined;
			readonly description: Span;
	  }
	| {
			readonly case: 'finished';
			readonly named: Span | undefined;
			readonly description: Span;
	  }
	| {
			readonly case: 'targetReached';
			readonly named: Span | undefined;
			readonly description: Span;
	  }
	| {
			readonly case: 'startFailed';
			readonly named: Span | undefined;
			readonly description: Span;
	  }
	| {
			readonly case: 'dependencyFailed';
			readonly named: Span | undefined;
			readonly description: Span;
	  }
	| {
			readonly case: 'deviceTimedOut';
			readonly named: Span | undefined;
			readonly description: Span;
	  }
	| {
			readonly case: 'processExited';
			readonly unit: Span;
			readonly process: Span;
			readonly code: Span;
			readonly status: Span;
			readonly statusName: Span | undefined;
	  }
	| {
			readonly case: 'unitFailed';
			readonly unit: Span;
			readonly result: Span;
	  }
	| {
			readonly case: 'restartScheduled';
			readonly unit: Span;
			readonly count: Span;
	  }
	| {
			readonly case: 'startLimitHit';
			readonly unit: Span;
	  }
	| {
			readonly case: 'watchdogTimedOut';
			readonly unit: Span;
			readonly limit: Span | undefined;
	  }
	| {
			readonly case: 'processKilled';
			readonly unit: Span;
			readonly pid: Span;
			readonly program: Span;
			readonly signal: Span;
	  }
	| {
			readonly case: 'stateTimedOut';
			readonly unit: Span;
			readonly state: Span;
	  }
	| {
			readonly case: 'operationTimedOut';
			readonly unit: Span;
			readonly operation: Span;
	  }
	| {
			readonly case: 'outOfMemory';
			readonly unit: Span;
	  }
	| {
			readonly case: 'notificationRefused';
			readonly unit: Span;
			readonly pid: Span;
	  }
	| {
			readonly case: 'signalSent';
			readonly unit: Span;
			readonly signal: Span;
	  }
	| {
			readonly case: 'deactivated';
			readonly unit: Span;
	  }
	| {
			readonly case: 'deviceJobTimedOut';
			readonly device: Span;
	  }
	| {
			readonly case: 'dependencyJobFailed';
			readonly unit: Span;
	  }
	| {
			readonly case: 'shuttingDown';
	  }
	| {
			readonly case: 'booting';
			readonly version: Span;
	  }
	| {
			readonly case: 'startupFinished';
	  }
	| {
			readonly case: 'clockAdvanced';
	  }
	| {
			readonly case: 'notice';
	  }
	| {
			readonly case: 'unitRoutine';
			readonly unit: Span;
	  }
	| {
			readonly case: 'skippedUnit';
			readonly unit: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchSystemd(bytes: Uint8Array, start: number, end: number): SystemdMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'started',
				named: from_named < 0 ? undefined : { start: from_named, end: to_named },
				description: { start: from_description, end: to_description },
			};
		case 1:
			return {
				case: 'starting',
				named: from_named < 0 ? undefined : { start: from_named, end: to_named },
				description: { start: from_description, end: to_description },
			};
		case 2:
			return {
				case: 'targetStopped',
				named: from_named < 0 ? undefined : { start: from_named, end: to_named },
				description: { start: from_description, end: to_description },
			};
		case 3:
			return {
				case: 'stopped',
				named: from_named < 0 ? undefined : { start: from_named, end: to_named },
				description: { start: from_description, end: to_description },
			};
		case 4:
			return {
				case: 'stopping',
				named: from_named < 0 ? undefined : { start: from_named, end: to_named },
				description: { start: from_description, end: to_description },
			};
		case 5:
			return {
				case: 'finished',
				named: from_named < 0 ? undefined : { start: from_named, end: to_named },
				description: { start: from_description, end: to_description },
			};
		case 6:
			return {
				case: 'targetReached',
				named: from_named < 0 ? undefined : { start: from_named, end: to_named },
				description: { start: from_description, end: to_description },
			};
		case 7:
			return {
				case: 'startFailed',
				named: from_named < 0 ? undefined : { start: from_named, end: to_named },
				description: { start: from_description, end: to_description },
			};
		case 8:
			return {
				case: 'dependencyFailed',
				named: from_named < 0 ? undefined : { start: from_named, end: to_named },
				description: { start: from_description, end: to_description },
			};
		case 9:
			return {
				case: 'deviceTimedOut',
				named: from_named < 0 ? undefined : { start: from_named, end: to_named },
				description: { start: from_description, end: to_description },
			};
		case 10:
			return {
				case: 'processExited',
				unit: { start: from_unit, end: to_unit },
				process: { start: from_process, end: to_process },
				code: { start: from_code, end: to_code },
				status: { start: from_status, end: to_status },
				statusName: from_statusName < 0 ? undefined : { start: from_statusName, end: to_statusName },
			};
		case 11:
			return {
				case: 'unitFailed',
				unit: { start: from_unit, end: to_unit },
				result: { start: from_result, end: to_result },
			};
		case 12:
			return {
				case: 'restartScheduled',
				unit: { start: from_unit, end: to_unit },
				count: { start: from_count, end: to_count },
			};
		case 13:
			return {
				case: 'startLimitHit',
				unit: { start: from_unit, end: to_unit },
			};
		case 14:
			return {
				case: 'watchdogTimedOut',
				unit: { start: from_unit, end: to_unit },
				limit: from_limit < 0 ? undefined : { start: from_limit, end: to_limit },
			};
		case 15:
			return {
				case: 'processKilled',
				unit: { start: from_unit, end: to_unit },
				pid: { start: from_pid, end: to_pid },
				program: { start: from_program, end: to_program },
				signal: { start: from_signal, end: to_signal },
			};
		case 16:
			return {
				case: 'stateTimedOut',
				unit: { start: from_unit, end: to_unit },
				state: { start: from_state, end: to_state },
			};
		case 17:
			return {
				case: 'operationTimedOut',
				unit: { start: from_unit, end: to_unit },
				operation: { start: from_operation, end: to_operation },
			};
		case 18:
			return {
				case: 'outOfMemory',
				unit: { start: from_unit, end: to_unit },
			};
		case 19:
			return {
				case: 'notificationRefused',
				unit: { start: from_unit, end: to_unit },
				pid: { start: from_pid, end: to_pid },
			};
		case 20:
			return {
				case: 'signalSent',
				unit: { start: from_unit, end: to_unit },
				signal: { start: from_signal, end: to_signal },
			};
		case 21:
			return {
				case: 'deactivated',
				unit: { start: from_unit, end: to_unit },
			};
		case 22:
			return {
				case: 'deviceJobTimedOut',
				device: { start: from_device, end: to_device },
			};
		case 23:
			return {
				case: 'dependencyJobFailed',
				unit: { start: from_unit, end: to_unit },
			};
		case 24:
			return {
				case: 'shuttingDown',
			};
		case 25:
			return {
				case: 'booting',
				version: { start: from_version, end: to_version },
			};
		case 26:
			return {
				case: 'startupFinished',
			};
		case 27:
			return {
				case: 'clockAdvanced',
			};
		case 28:
			return {
				case: 'notice',
			};
		case 29:
			return {
				case: 'unitRoutine',
				unit: { start: from_unit, end: to_unit },
			};
		case 30:
			return {
				case: 'skippedUnit',
				unit: { start: from_unit, end: to_unit },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_named = -1;
let to_named = -1;
let from_description = -1;
let to_description = -1;
let from_unit = -1;
let to_unit = -1;
let from_process = -1;
let to_process = -1;
let from_code = -1;
let to_code = -1;
let from_status = -1;
let to_status = -1;
let from_statusName = -1;
let to_statusName = -1;
let from_result = -1;
let to_result = -1;
let from_count = -1;
let to_count = -1;
let from_limit = -1;
let to_limit = -1;
let from_pid = -1;
let to_pid = -1;
let from_program = -1;
let to_program = -1;
let from_signal = -1;
let to_signal = -1;
let from_state = -1;
let to_state = -1;
let from_operation = -1;
let to_operation = -1;
let from_device = -1;
let to_device = -1;
let from_version = -1;
let to_version = -1;

const set0: Uint8Array = byteSet([0x2b, 0x2b], [0x2d, 0x2d], [0x30, 0x39], [0x41, 0x5a]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_message(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case -1:
			return -1;
		case 0x2f: // /
		case 0x41: // A
		case 0x43: // C
		case 0x45: // E
		case 0x47: // G
		case 0x48: // H
		case 0x49: // I
		case 0x4a: // J
		case 0x4c: // L
		case 0x4d: // M
		case 0x4e: // N
		case 0x51: // Q
		case 0x55: // U
		case 0x57: // W
		case 0x62: // b
			q = case_processExited(b, p, end);
			if (q >= 0) return q;
			q = case_unitFailed(b, p, end);
			if (q >= 0) return q;
			q = case_restartScheduled(b, p, end);
			if (q >= 0) return q;
			q = case_startLimitHit(b, p, end);
			if (q >= 0) return q;
			q = case_watchdogTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_processKilled(b, p, end);
			if (q >= 0) return q;
			q = case_stateTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_operationTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_outOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_notificationRefused(b, p, end);
			if (q >= 0) return q;
			q = case_signalSent(b, p, end);
			if (q >= 0) return q;
			q = case_deactivated(b, p, end);
			if (q >= 0) return q;
			q = case_deviceJobTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_dependencyJobFailed(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_unitRoutine(b, p, end);
			if (q >= 0) return q;
			return case_skippedUnit(b, p, end);
		case 0x44: // D
			q = case_dependencyFailed(b, p, end);
			if (q >= 0) return q;
			q = case_processExited(b, p, end);
			if (q >= 0) return q;
			q = case_unitFailed(b, p, end);
			if (q >= 0) return q;
			q = case_restartScheduled(b, p, end);
			if (q >= 0) return q;
			q = case_startLimitHit(b, p, end);
			if (q >= 0) return q;
			q = case_watchdogTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_processKilled(b, p, end);
			if (q >= 0) return q;
			q = case_stateTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_operationTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_outOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_notificationRefused(b, p, end);
			if (q >= 0) return q;
			q = case_signalSent(b, p, end);
			if (q >= 0) return q;
			q = case_deactivated(b, p, end);
			if (q >= 0) return q;
			q = case_deviceJobTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_dependencyJobFailed(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_unitRoutine(b, p, end);
			if (q >= 0) return q;
			return case_skippedUnit(b, p, end);
		case 0x46: // F
			q = case_finished(b, p, end);
			if (q >= 0) return q;
			q = case_startFailed(b, p, end);
			if (q >= 0) return q;
			q = case_processExited(b, p, end);
			if (q >= 0) return q;
			q = case_unitFailed(b, p, end);
			if (q >= 0) return q;
			q = case_restartScheduled(b, p, end);
			if (q >= 0) return q;
			q = case_startLimitHit(b, p, end);
			if (q >= 0) return q;
			q = case_watchdogTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_processKilled(b, p, end);
			if (q >= 0) return q;
			q = case_stateTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_operationTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_outOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_notificationRefused(b, p, end);
			if (q >= 0) return q;
			q = case_signalSent(b, p, end);
			if (q >= 0) return q;
			q = case_deactivated(b, p, end);
			if (q >= 0) return q;
			q = case_deviceJobTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_dependencyJobFailed(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_unitRoutine(b, p, end);
			if (q >= 0) return q;
			return case_skippedUnit(b, p, end);
		case 0x52: // R
			q = case_targetReached(b, p, end);
			if (q >= 0) return q;
			q = case_processExited(b, p, end);
			if (q >= 0) return q;
			q = case_unitFailed(b, p, end);
			if (q >= 0) return q;
			q = case_restartScheduled(b, p, end);
			if (q >= 0) return q;
			q = case_startLimitHit(b, p, end);
			if (q >= 0) return q;
			q = case_watchdogTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_processKilled(b, p, end);
			if (q >= 0) return q;
			q = case_stateTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_operationTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_outOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_notificationRefused(b, p, end);
			if (q >= 0) return q;
			q = case_signalSent(b, p, end);
			if (q >= 0) return q;
			q = case_deactivated(b, p, end);
			if (q >= 0) return q;
			q = case_deviceJobTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_dependencyJobFailed(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_unitRoutine(b, p, end);
			if (q >= 0) return q;
			return case_skippedUnit(b, p, end);
		case 0x53: // S
			q = case_started(b, p, end);
			if (q >= 0) return q;
			q = case_starting(b, p, end);
			if (q >= 0) return q;
			q = case_targetStopped(b, p, end);
			if (q >= 0) return q;
			q = case_stopped(b, p, end);
			if (q >= 0) return q;
			q = case_stopping(b, p, end);
			if (q >= 0) return q;
			q = case_processExited(b, p, end);
			if (q >= 0) return q;
			q = case_unitFailed(b, p, end);
			if (q >= 0) return q;
			q = case_restartScheduled(b, p, end);
			if (q >= 0) return q;
			q = case_startLimitHit(b, p, end);
			if (q >= 0) return q;
			q = case_watchdogTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_processKilled(b, p, end);
			if (q >= 0) return q;
			q = case_stateTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_operationTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_outOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_notificationRefused(b, p, end);
			if (q >= 0) return q;
			q = case_signalSent(b, p, end);
			if (q >= 0) return q;
			q = case_deactivated(b, p, end);
			if (q >= 0) return q;
			q = case_deviceJobTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_dependencyJobFailed(b, p, end);
			if (q >= 0) return q;
			q = case_shuttingDown(b, p, end);
			if (q >= 0) return q;
			q = case_startupFinished(b, p, end);
			if (q >= 0) return q;
			q = case_clockAdvanced(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_unitRoutine(b, p, end);
			if (q >= 0) return q;
			return case_skippedUnit(b, p, end);
		case 0x54: // T
			q = case_deviceTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_processExited(b, p, end);
			if (q >= 0) return q;
			q = case_unitFailed(b, p, end);
			if (q >= 0) return q;
			q = case_restartScheduled(b, p, end);
			if (q >= 0) return q;
			q = case_startLimitHit(b, p, end);
			if (q >= 0) return q;
			q = case_watchdogTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_processKilled(b, p, end);
			if (q >= 0) return q;
			q = case_stateTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_operationTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_outOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_notificationRefused(b, p, end);
			if (q >= 0) return q;
			q = case_signalSent(b, p, end);
			if (q >= 0) return q;
			q = case_deactivated(b, p, end);
			if (q >= 0) return q;
			q = case_deviceJobTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_dependencyJobFailed(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_unitRoutine(b, p, end);
			if (q >= 0) return q;
			return case_skippedUnit(b, p, end);
		case 0x73: // s
			q = case_processExited(b, p, end);
			if (q >= 0) return q;
			q = case_unitFailed(b, p, end);
			if (q >= 0) return q;
			q = case_restartScheduled(b, p, end);
			if (q >= 0) return q;
			q = case_startLimitHit(b, p, end);
			if (q >= 0) return q;
			q = case_watchdogTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_processKilled(b, p, end);
			if (q >= 0) return q;
			q = case_stateTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_operationTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_outOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_notificationRefused(b, p, end);
			if (q >= 0) return q;
			q = case_signalSent(b, p, end);
			if (q >= 0) return q;
			q = case_deactivated(b, p, end);
			if (q >= 0) return q;
			q = case_deviceJobTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_dependencyJobFailed(b, p, end);
			if (q >= 0) return q;
			q = case_booting(b, p, end);
			if (q >= 0) return q;
			q = case_unitRoutine(b, p, end);
			if (q >= 0) return q;
			return case_skippedUnit(b, p, end);
		default:
			q = case_processExited(b, p, end);
			if (q >= 0) return q;
			q = case_unitFailed(b, p, end);
			if (q >= 0) return q;
			q = case_restartScheduled(b, p, end);
			if (q >= 0) return q;
			q = case_startLimitHit(b, p, end);
			if (q >= 0) return q;
			q = case_watchdogTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_processKilled(b, p, end);
			if (q >= 0) return q;
			q = case_stateTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_operationTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_outOfMemory(b, p, end);
			if (q >= 0) return q;
			q = case_notificationRefused(b, p, end);
			if (q >= 0) return q;
			q = case_signalSent(b, p, end);
			if (q >= 0) return q;
			q = case_deactivated(b, p, end);
			if (q >= 0) return q;
			q = case_deviceJobTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_dependencyJobFailed(b, p, end);
			if (q >= 0) return q;
			q = case_unitRoutine(b, p, end);
			if (q >= 0) return q;
			return case_skippedUnit(b, p, end);
	}
}

function case_started(b: Uint8Array, p: number, end: number): number {
	from_named = -1;
	// "Started "
	if (p + 8 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) return -1;
	p += 8;
	const optional1 = p;
	optional1: {
		attempt2: {
			from_named = p;
			p = rule_named(b, p, end);
			if (p < 0) break attempt2;
			to_named = p;
			// " - "
			if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt2;
			p += 3;
			break optional1;
		}
		p = optional1;
		from_named = -1;
	}
	from_description = p;
	p = rule_description(b, p, end);
	if (p < 0) return -1;
	to_description = p;
	const optional3 = p;
	optional3: {
		attempt4: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt4;
			p += 1;
			break optional3;
		}
		p = optional3;
	}
	if (p < end) return -1;
	matched = 0;
	return p;
}

function case_starting(b: Uint8Array, p: number, end: number): number {
	from_named = -1;
	// "Starting "
	if (p + 9 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) return -1;
	p += 9;
	const optional5 = p;
	optional5: {
		attempt6: {
			from_named = p;
			p = rule_named(b, p, end);
			if (p < 0) break attempt6;
			to_named = p;
			// " - "
			if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt6;
			p += 3;
			break optional5;
		}
		p = optional5;
		from_named = -1;
	}
	from_description = p;
	p = rule_description(b, p, end);
	if (p < 0) return -1;
	to_description = p;
	// "..."
	if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e) return -1;
	p += 3;
	if (p < end) return -1;
	matched = 1;
	return p;
}

function case_targetStopped(b: Uint8Array, p: number, end: number): number {
	from_named = -1;
	// "Stopped target "
	if (p + 15 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20) return -1;
	p += 15;
	const optional7 = p;
	optional7: {
		attempt8: {
			from_named = p;
			p = rule_named(b, p, end);
			if (p < 0) break attempt8;
			to_named = p;
			// " - "
			if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt8;
			p += 3;
			break optional7;
		}
		p = optional7;
		from_named = -1;
	}
	from_description = p;
	p = rule_description(b, p, end);
	if (p < 0) return -1;
	to_description = p;
	const optional9 = p;
	optional9: {
		attempt10: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt10;
			p += 1;
			break optional9;
		}
		p = optional9;
	}
	if (p < end) return -1;
	matched = 2;
	return p;
}

function case_stopped(b: Uint8Array, p: number, end: number): number {
	from_named = -1;
	// "Stopped "
	if (p + 8 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) return -1;
	p += 8;
	const optional11 = p;
	optional11: {
		attempt12: {
			from_named = p;
			p = rule_named(b, p, end);
			if (p < 0) break attempt12;
			to_named = p;
			// " - "
			if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt12;
			p += 3;
			break optional11;
		}
		p = optional11;
		from_named = -1;
	}
	from_description = p;
	p = rule_description(b, p, end);
	if (p < 0) return -1;
	to_description = p;
	const optional13 = p;
	optional13: {
		attempt14: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt14;
			p += 1;
			break optional13;
		}
		p = optional13;
	}
	if (p < end) return -1;
	matched = 3;
	return p;
}

function case_stopping(b: Uint8Array, p: number, end: number): number {
	from_named = -1;
	// "Stopping "
	if (p + 9 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) return -1;
	p += 9;
	const optional15 = p;
	optional15: {
		attempt16: {
			from_named = p;
			p = rule_named(b, p, end);
			if (p < 0) break attempt16;
			to_named = p;
			// " - "
			if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt16;
			p += 3;
			break optional15;
		}
		p = optional15;
		from_named = -1;
	}
	from_description = p;
	p = rule_description(b, p, end);
	if (p < 0) return -1;
	to_description = p;
	// "..."
	if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e) return -1;
	p += 3;
	if (p < end) return -1;
	matched = 4;
	return p;
}

function case_finished(b: Uint8Array, p: number, end: number): number {
	from_named = -1;
	// "Finished "
	if (p + 9 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x69 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) return -1;
	p += 9;
	const optional17 = p;
	optional17: {
		attempt18: {
			from_named = p;
			p = rule_named(b, p, end);
			if (p < 0) break attempt18;
			to_named = p;
			// " - "
			if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt18;
			p += 3;
			break optional17;
		}
		p = optional17;
		from_named = -1;
	}
	from_description = p;
	p = rule_description(b, p, end);
	if (p < 0) return -1;
	to_description = p;
	const optional19 = p;
	optional19: {
		attempt20: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt20;
			p += 1;
			break optional19;
		}
		p = optional19;
	}
	if (p < end) return -1;
	matched = 5;
	return p;
}

function case_targetReached(b: Uint8Array, p: number, end: number): number {
	from_named = -1;
	// "Reached target "
	if (p + 15 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20) return -1;
	p += 15;
	const optional21 = p;
	optional21: {
		attempt22: {
			from_named = p;
			p = rule_named(b, p, end);
			if (p < 0) break attempt22;
			to_named = p;
			// " - "
			if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt22;
			p += 3;
			break optional21;
		}
		p = optional21;
		from_named = -1;
	}
	from_description = p;
	p = rule_description(b, p, end);
	if (p < 0) return -1;
	to_description = p;
	const optional23 = p;
	optional23: {
		attempt24: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt24;
			p += 1;
			break optional23;
		}
		p = optional23;
	}
	if (p < end) return -1;
	matched = 6;
	return p;
}

function case_startFailed(b: Uint8Array, p: number, end: number): number {
	from_named = -1;
	// "Failed to start "
	if (p + 16 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x72 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20) return -1;
	p += 16;
	const optional25 = p;
	optional25: {
		attempt26: {
			from_named = p;
			p = rule_named(b, p, end);
			if (p < 0) break attempt26;
			to_named = p;
			// " - "
			if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt26;
			p += 3;
			break optional25;
		}
		p = optional25;
		from_named = -1;
	}
	from_description = p;
	p = rule_description(b, p, end);
	if (p < 0) return -1;
	to_description = p;
	const optional27 = p;
	optional27: {
		attempt28: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt28;
			p += 1;
			break optional27;
		}
		p = optional27;
	}
	if (p < end) return -1;
	matched = 7;
	return p;
}

function case_dependencyFailed(b: Uint8Array, p: number, end: number): number {
	from_named = -1;
	// "Dependency failed for "
	if (p + 22 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x65 || b[p + 7] !== 0x6e || b[p + 8] !== 0x63 || b[p + 9] !== 0x79 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x66 || b[p + 12] !== 0x61 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20 || b[p + 18] !== 0x66 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x20) return -1;
	p += 22;
	const optional29 = p;
	optional29: {
		attempt30: {
			from_named = p;
			p = rule_named(b, p, end);
			if (p < 0) break attempt30;
			to_named = p;
			// " - "
			if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt30;
			p += 3;
			break optional29;
		}
		p = optional29;
		from_named = -1;
	}
	from_description = p;
	p = rule_description(b, p, end);
	if (p < 0) return -1;
	to_description = p;
	const optional31 = p;
	optional31: {
		attempt32: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt32;
			p += 1;
			break optional31;
		}
		p = optional31;
	}
	if (p < end) return -1;
	matched = 8;
	return p;
}

function case_deviceTimedOut(b: Uint8Array, p: number, end: number): number {
	from_named = -1;
	// "Timed out waiting for device "
	if (p + 29 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x77 || b[p + 11] !== 0x61 || b[p + 12] !== 0x69 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x20 || b[p + 18] !== 0x66 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x20 || b[p + 22] !== 0x64 || b[p + 23] !== 0x65 || b[p + 24] !== 0x76 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x63 || b[p + 27] !== 0x65 || b[p + 28] !== 0x20) return -1;
	p += 29;
	const optional33 = p;
	optional33: {
		attempt34: {
			from_named = p;
			p = rule_named(b, p, end);
			if (p < 0) break attempt34;
			to_named = p;
			// " - "
			if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt34;
			p += 3;
			break optional33;
		}
		p = optional33;
		from_named = -1;
	}
	from_description = p;
	p = rule_description(b, p, end);
	if (p < 0) return -1;
	to_description = p;
	const optional35 = p;
	optional35: {
		attempt36: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt36;
			p += 1;
			break optional35;
		}
		p = optional35;
	}
	if (p < end) return -1;
	matched = 9;
	return p;
}

function case_processExited(b: Uint8Array, p: number, end: number): number {
	from_statusName = -1;
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_process = p;
	p = rule_process(b, p, end);
	if (p < 0) return -1;
	to_process = p;
	// " process exited"
	if (p + 15 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x70 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x78 || b[p + 11] !== 0x69 || b[p + 12] !== 0x74 || b[p + 13] !== 0x65 || b[p + 14] !== 0x64) return -1;
	p += 15;
	const optional37 = p;
	optional37: {
		attempt38: {
			// ","
			if (p >= end || b[p] !== 0x2c) break attempt38;
			p += 1;
			break optional37;
		}
		p = optional37;
	}
	// " code="
	if (p + 6 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x63 || b[p + 2] !== 0x6f || b[p + 3] !== 0x64 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x3d) return -1;
	p += 6;
	from_code = p;
	p = rule_code(b, p, end);
	if (p < 0) return -1;
	to_code = p;
	const optional39 = p;
	optional39: {
		attempt40: {
			// ","
			if (p >= end || b[p] !== 0x2c) break attempt40;
			p += 1;
			break optional39;
		}
		p = optional39;
	}
	// " status="
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x73 || b[p + 7] !== 0x3d) return -1;
	p += 8;
	from_status = p;
	p = rule_status(b, p, end);
	if (p < 0) return -1;
	to_status = p;
	const optional41 = p;
	optional41: {
		attempt42: {
			// "/"
			if (p >= end || b[p] !== 0x2f) break attempt42;
			p += 1;
			from_statusName = p;
			p = rule_statusName(b, p, end);
			if (p < 0) break attempt42;
			to_statusName = p;
			break optional41;
		}
		p = optional41;
		from_statusName = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_unitFailed(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": Failed with result '"
	if (p + 22 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x46 || b[p + 3] !== 0x61 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x77 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x68 || b[p + 13] !== 0x20 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x73 || b[p + 17] !== 0x75 || b[p + 18] !== 0x6c || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x27) return -1;
	p += 22;
	from_result = p;
	p = rule_result(b, p, end);
	if (p < 0) return -1;
	to_result = p;
	// "'"
	if (p >= end || b[p] !== 0x27) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 11;
	return p;
}

function case_restartScheduled(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": Scheduled restart job, restart counter is at "
	if (p + 47 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x53 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x75 || b[p + 8] !== 0x6c || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x61 || b[p + 17] !== 0x72 || b[p + 18] !== 0x74 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x6a || b[p + 21] !== 0x6f || b[p + 22] !== 0x62 || b[p + 23] !== 0x2c || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x65 || b[p + 27] !== 0x73 || b[p + 28] !== 0x74 || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x72 || b[p + 31] !== 0x74 || b[p + 32] !== 0x20 || b[p + 33] !== 0x63 || b[p + 34] !== 0x6f ||
		b[p + 35] !== 0x75 || b[p + 36] !== 0x6e || b[p + 37] !== 0x74 || b[p + 38] !== 0x65 || b[p + 39] !== 0x72 ||
		b[p + 40] !== 0x20 || b[p + 41] !== 0x69 || b[p + 42] !== 0x73 || b[p + 43] !== 0x20 || b[p + 44] !== 0x61 ||
		b[p + 45] !== 0x74 || b[p + 46] !== 0x20) return -1;
	p += 47;
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	const optional43 = p;
	optional43: {
		attempt44: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt44;
			p += 1;
			break optional43;
		}
		p = optional43;
	}
	if (p < end) return -1;
	matched = 12;
	return p;
}

function case_startLimitHit(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": Start request repeated too quickly"
	if (p + 36 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x53 || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x71 || b[p + 11] !== 0x75 || b[p + 12] !== 0x65 || b[p + 13] !== 0x73 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x70 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x64 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x6f || b[p + 27] !== 0x6f || b[p + 28] !== 0x20 || b[p + 29] !== 0x71 ||
		b[p + 30] !== 0x75 || b[p + 31] !== 0x69 || b[p + 32] !== 0x63 || b[p + 33] !== 0x6b || b[p + 34] !== 0x6c ||
		b[p + 35] !== 0x79) return -1;
	p += 36;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 13;
	return p;
}

function case_watchdogTimedOut(b: Uint8Array, p: number, end: number): number {
	from_limit = -1;
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": Watchdog timeout"
	if (p + 18 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x57 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x64 || b[p + 8] !== 0x6f || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6d || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x75 || b[p + 17] !== 0x74) return -1;
	p += 18;
	const optional45 = p;
	optional45: {
		attempt46: {
			// " (limit "
			if (p + 8 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x28 || b[p + 2] !== 0x6c || b[p + 3] !== 0x69 || b[p + 4] !== 0x6d ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20) break attempt46;
			p += 8;
			from_limit = p;
			p = rule_limit(b, p, end);
			if (p < 0) break attempt46;
			to_limit = p;
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt46;
			p += 1;
			break optional45;
		}
		p = optional45;
		from_limit = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 14;
	return p;
}

function case_processKilled(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": Killing process "
	if (p + 18 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x4b || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x70 || b[p + 11] !== 0x72 || b[p + 12] !== 0x6f || b[p + 13] !== 0x63 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x73 || b[p + 17] !== 0x20) return -1;
	p += 18;
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
	// ") with signal "
	if (p + 14 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x20 || b[p + 2] !== 0x77 || b[p + 3] !== 0x69 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x69 || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c || b[p + 13] !== 0x20) return -1;
	p += 14;
	from_signal = p;
	p = rule_signal(b, p, end);
	if (p < 0) return -1;
	to_signal = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 15;
	return p;
}

function case_stateTimedOut(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": State '"
	if (p + 9 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x53 || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x27) return -1;
	p += 9;
	from_state = p;
	p = rule_state(b, p, end);
	if (p < 0) return -1;
	to_state = p;
	// "' timed out"
	if (p + 11 > end ||
		b[p] !== 0x27 || b[p + 1] !== 0x20 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6f || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x74) return -1;
	p += 11;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 16;
	return p;
}

function case_operationTimedOut(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_operation = p;
	p = rule_operation(b, p, end);
	if (p < 0) return -1;
	to_operation = p;
	// " timed out. "
	if (p + 12 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x2e || b[p + 11] !== 0x20) return -1;
	p += 12;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 17;
	return p;
}

function case_outOfMemory(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": A process of this unit has been killed by the OOM killer"
	if (p + 58 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x41 || b[p + 3] !== 0x20 || b[p + 4] !== 0x70 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x6f || b[p + 7] !== 0x63 || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x20 || b[p + 12] !== 0x6f || b[p + 13] !== 0x66 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x68 || b[p + 17] !== 0x69 || b[p + 18] !== 0x73 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x75 || b[p + 21] !== 0x6e || b[p + 22] !== 0x69 || b[p + 23] !== 0x74 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x68 || b[p + 26] !== 0x61 || b[p + 27] !== 0x73 || b[p + 28] !== 0x20 || b[p + 29] !== 0x62 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x65 || b[p + 32] !== 0x6e || b[p + 33] !== 0x20 || b[p + 34] !== 0x6b ||
		b[p + 35] !== 0x69 || b[p + 36] !== 0x6c || b[p + 37] !== 0x6c || b[p + 38] !== 0x65 || b[p + 39] !== 0x64 ||
		b[p + 40] !== 0x20 || b[p + 41] !== 0x62 || b[p + 42] !== 0x79 || b[p + 43] !== 0x20 || b[p + 44] !== 0x74 ||
		b[p + 45] !== 0x68 || b[p + 46] !== 0x65 || b[p + 47] !== 0x20 || b[p + 48] !== 0x4f || b[p + 49] !== 0x4f ||
		b[p + 50] !== 0x4d || b[p + 51] !== 0x20 || b[p + 52] !== 0x6b || b[p + 53] !== 0x69 || b[p + 54] !== 0x6c ||
		b[p + 55] !== 0x6c || b[p + 56] !== 0x65 || b[p + 57] !== 0x72) return -1;
	p += 58;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 18;
	return p;
}

function case_notificationRefused(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": Got notification message from PID "
	if (p + 36 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x47 || b[p + 3] !== 0x6f || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x66 || b[p + 11] !== 0x69 || b[p + 12] !== 0x63 || b[p + 13] !== 0x61 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x20 || b[p + 19] !== 0x6d ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x73 || b[p + 22] !== 0x73 || b[p + 23] !== 0x61 || b[p + 24] !== 0x67 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x20 || b[p + 27] !== 0x66 || b[p + 28] !== 0x72 || b[p + 29] !== 0x6f ||
		b[p + 30] !== 0x6d || b[p + 31] !== 0x20 || b[p + 32] !== 0x50 || b[p + 33] !== 0x49 || b[p + 34] !== 0x44 ||
		b[p + 35] !== 0x20) return -1;
	p += 36;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// ", but reception only permitted for main PID"
	if (p + 43 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x62 || b[p + 3] !== 0x75 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x63 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x70 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x6c || b[p + 19] !== 0x79 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x70 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x6d ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x74 || b[p + 27] !== 0x74 || b[p + 28] !== 0x65 || b[p + 29] !== 0x64 ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x66 || b[p + 32] !== 0x6f || b[p + 33] !== 0x72 || b[p + 34] !== 0x20 ||
		b[p + 35] !== 0x6d || b[p + 36] !== 0x61 || b[p + 37] !== 0x69 || b[p + 38] !== 0x6e || b[p + 39] !== 0x20 ||
		b[p + 40] !== 0x50 || b[p + 41] !== 0x49 || b[p + 42] !== 0x44) return -1;
	p += 43;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 19;
	return p;
}

function case_signalSent(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": Sent signal "
	if (p + 14 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x53 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x69 || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c || b[p + 13] !== 0x20) return -1;
	p += 14;
	from_signal = p;
	p = rule_signal(b, p, end);
	if (p < 0) return -1;
	to_signal = p;
	// " to "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x20) return -1;
	p += 4;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 20;
	return p;
}

function case_deactivated(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const choice47 = p;
	choice47: {
		attempt48: {
			// "Deactivated successfully"
			if (p + 24 > end ||
				b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x74 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x75 || b[p + 14] !== 0x63 ||
				b[p + 15] !== 0x63 || b[p + 16] !== 0x65 || b[p + 17] !== 0x73 || b[p + 18] !== 0x73 || b[p + 19] !== 0x66 ||
				b[p + 20] !== 0x75 || b[p + 21] !== 0x6c || b[p + 22] !== 0x6c || b[p + 23] !== 0x79) break attempt48;
			p += 24;
			break choice47;
		}
		p = choice47;
		attempt49: {
			// "Succeeded"
			if (p + 9 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x63 || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64) break attempt49;
			p += 9;
			break choice47;
		}
		p = choice47;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 21;
	return p;
}

function case_deviceJobTimedOut(b: Uint8Array, p: number, end: number): number {
	const optional50 = p;
	optional50: {
		attempt51: {
			p = rule_skipUnitPrefix(b, p, end);
			if (p < 0) break attempt51;
			break optional50;
		}
		p = optional50;
	}
	// "Job "
	if (p + 4 > end || b[p] !== 0x4a || b[p + 1] !== 0x6f || b[p + 2] !== 0x62 || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// ".device/start timed out"
	if (p + 23 > end ||
		b[p] !== 0x2e || b[p + 1] !== 0x64 || b[p + 2] !== 0x65 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x65 || b[p + 7] !== 0x2f || b[p + 8] !== 0x73 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x72 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x6d || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x75 || b[p + 22] !== 0x74) return -1;
	p += 23;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 22;
	return p;
}

function case_dependencyJobFailed(b: Uint8Array, p: number, end: number): number {
	const optional52 = p;
	optional52: {
		attempt53: {
			p = rule_skipUnitPrefix(b, p, end);
			if (p < 0) break attempt53;
			break optional52;
		}
		p = optional52;
	}
	// "Job "
	if (p + 4 > end || b[p] !== 0x4a || b[p + 1] !== 0x6f || b[p + 2] !== 0x62 || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// "/start failed with result 'dependency'"
	if (p + 38 > end ||
		b[p] !== 0x2f || b[p + 1] !== 0x73 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x66 || b[p + 8] !== 0x61 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x6c || b[p + 11] !== 0x65 || b[p + 12] !== 0x64 || b[p + 13] !== 0x20 || b[p + 14] !== 0x77 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x74 || b[p + 17] !== 0x68 || b[p + 18] !== 0x20 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x73 || b[p + 22] !== 0x75 || b[p + 23] !== 0x6c || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x27 || b[p + 27] !== 0x64 || b[p + 28] !== 0x65 || b[p + 29] !== 0x70 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x6e || b[p + 32] !== 0x64 || b[p + 33] !== 0x65 || b[p + 34] !== 0x6e ||
		b[p + 35] !== 0x63 || b[p + 36] !== 0x79 || b[p + 37] !== 0x27) return -1;
	p += 38;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 23;
	return p;
}

function case_shuttingDown(b: Uint8Array, p: number, end: number): number {
	// "Shutting down"
	if (p + 13 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x68 || b[p + 2] !== 0x75 || b[p + 3] !== 0x74 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x77 || b[p + 12] !== 0x6e) return -1;
	p += 13;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 24;
	return p;
}

function case_booting(b: Uint8Array, p: number, end: number): number {
	// "systemd "
	if (p + 8 > end ||
		b[p] !== 0x73 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) return -1;
	p += 8;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	// " running in system mode"
	if (p + 23 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x79 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6d || b[p + 18] !== 0x20 || b[p + 19] !== 0x6d ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x64 || b[p + 22] !== 0x65) return -1;
	p += 23;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 25;
	return p;
}

function case_startupFinished(b: Uint8Array, p: number, end: number): number {
	// "Startup finished in "
	if (p + 20 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x70 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x69 || b[p + 12] !== 0x73 || b[p + 13] !== 0x68 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x20) return -1;
	p += 20;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 26;
	return p;
}

function case_clockAdvanced(b: Uint8Array, p: number, end: number): number {
	const choice54 = p;
	choice54: {
		attempt55: {
			// "System time before build time, advancing clock"
			if (p + 46 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x62 || b[p + 13] !== 0x65 || b[p + 14] !== 0x66 ||
				b[p + 15] !== 0x6f || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x62 ||
				b[p + 20] !== 0x75 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6c || b[p + 23] !== 0x64 || b[p + 24] !== 0x20 ||
				b[p + 25] !== 0x74 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6d || b[p + 28] !== 0x65 || b[p + 29] !== 0x2c ||
				b[p + 30] !== 0x20 || b[p + 31] !== 0x61 || b[p + 32] !== 0x64 || b[p + 33] !== 0x76 || b[p + 34] !== 0x61 ||
				b[p + 35] !== 0x6e || b[p + 36] !== 0x63 || b[p + 37] !== 0x69 || b[p + 38] !== 0x6e || b[p + 39] !== 0x67 ||
				b[p + 40] !== 0x20 || b[p + 41] !== 0x63 || b[p + 42] !== 0x6c || b[p + 43] !== 0x6f || b[p + 44] !== 0x63 ||
				b[p + 45] !== 0x6b) break attempt55;
			p += 46;
			break choice54;
		}
		p = choice54;
		attempt56: {
			// "System time advanced to built-in epoch"
			if (p + 38 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x61 || b[p + 13] !== 0x64 || b[p + 14] !== 0x76 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x6e || b[p + 17] !== 0x63 || b[p + 18] !== 0x65 || b[p + 19] !== 0x64 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x74 || b[p + 22] !== 0x6f || b[p + 23] !== 0x20 || b[p + 24] !== 0x62 ||
				b[p + 25] !== 0x75 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6c || b[p + 28] !== 0x74 || b[p + 29] !== 0x2d ||
				b[p + 30] !== 0x69 || b[p + 31] !== 0x6e || b[p + 32] !== 0x20 || b[p + 33] !== 0x65 || b[p + 34] !== 0x70 ||
				b[p + 35] !== 0x6f || b[p + 36] !== 0x63 || b[p + 37] !== 0x68) break attempt56;
			p += 38;
			break choice54;
		}
		p = choice54;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 27;
	return p;
}

function case_notice(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 28;
	return p;
}

function case_unitRoutine(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	p = rule_skipUnitRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 29;
	return p;
}

function case_skippedUnit(b: Uint8Array, p: number, end: number): number {
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// " - "
	if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) return -1;
	p += 3;
	p = rule_skipSkipped(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 30;
	return p;
}

function rule_named(b: Uint8Array, p: number, end: number): number {
	const not57 = p;
	not57: {
		const choice58 = p;
		choice58: {
			attempt59: {
				// " - "
				if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt59;
				p += 3;
				break choice58;
			}
			p = choice58;
			attempt60: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt60;
				p += 1;
				break choice58;
			}
			p = choice58;
			break not57;
		}
		p = not57;
		return -1;
	}
	p = not57;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan61: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		const not62 = p;
		not62: {
			const choice63 = p;
			choice63: {
				attempt64: {
					// " - "
					if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20) break attempt64;
					p += 3;
					break choice63;
				}
				p = choice63;
				attempt65: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt65;
					p += 1;
					break choice63;
				}
				p = choice63;
				break not62;
			}
			p = not62;
			break scan61;
		}
		p = not62;
	}
	return p;
}

function rule_description(b: Uint8Array, p: number, end: number): number {
	const not66 = p;
	not66: {
		const choice67 = p;
		choice67: {
			attempt68: {
				// "."
				if (p >= end || b[p] !== 0x2e) break attempt68;
				p += 1;
				if (p < end) break attempt68;
				break choice67;
			}
			p = choice67;
			attempt69: {
				// "..."
				if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e) break attempt69;
				p += 3;
				if (p < end) break attempt69;
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
		if (b[p] !== 0x2e) continue;
		const not71 = p;
		not71: {
			const choice72 = p;
			choice72: {
				attempt73: {
					// "."
					if (p >= end || b[p] !== 0x2e) break attempt73;
					p += 1;
					if (p < end) break attempt73;
					break choice72;
				}
				p = choice72;
				attempt74: {
					// "..."
					if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e) break attempt74;
					p += 3;
					if (p < end) break attempt74;
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

function rule_unit(b: Uint8Array, p: number, end: number): number {
	const not75 = p;
	not75: {
		const choice76 = p;
		choice76: {
			attempt77: {
				// ": "
				if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt77;
				p += 2;
				break choice76;
			}
			p = choice76;
			attempt78: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt78;
				p += 1;
				break choice76;
			}
			p = choice76;
			attempt79: {
				// "/start "
				if (p + 7 > end ||
					b[p] !== 0x2f || b[p + 1] !== 0x73 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x72 ||
					b[p + 5] !== 0x74 || b[p + 6] !== 0x20) break attempt79;
				p += 7;
				break choice76;
			}
			p = choice76;
			break not75;
		}
		p = not75;
		return -1;
	}
	p = not75;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan80: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x2f && b[p] !== 0x3a)) continue;
		const not81 = p;
		not81: {
			const choice82 = p;
			choice82: {
				attempt83: {
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt83;
					p += 2;
					break choice82;
				}
				p = choice82;
				attempt84: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt84;
					p += 1;
					break choice82;
				}
				p = choice82;
				attempt85: {
					// "/start "
					if (p + 7 > end ||
						b[p] !== 0x2f || b[p + 1] !== 0x73 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20) break attempt85;
					p += 7;
					break choice82;
				}
				p = choice82;
				break not81;
			}
			p = not81;
			break scan80;
		}
		p = not81;
	}
	return p;
}

function rule_process(b: Uint8Array, p: number, end: number): number {
	const choice86 = p;
	choice86: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt87: {
					// "Control"
					if (p + 7 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6c) break attempt87;
					p += 7;
					break choice86;
				}
				p = choice86;
				return -1;
			case 0x4d: // M
				attempt88: {
					// "Main"
					if (p + 4 > end || b[p] !== 0x4d || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e) break attempt88;
					p += 4;
					break choice86;
				}
				p = choice86;
				attempt89: {
					// "Mount"
					if (p + 5 > end || b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74) break attempt89;
					p += 5;
					break choice86;
				}
				p = choice86;
				return -1;
			case 0x53: // S
				attempt90: {
					// "Swap"
					if (p + 4 > end || b[p] !== 0x53 || b[p + 1] !== 0x77 || b[p + 2] !== 0x61 || b[p + 3] !== 0x70) break attempt90;
					p += 4;
					break choice86;
				}
				p = choice86;
				return -1;
			case 0x63: // c
				attempt91: {
					// "control"
					if (p + 7 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6c) break attempt91;
					p += 7;
					break choice86;
				}
				p = choice86;
				return -1;
			case 0x6d: // m
				attempt92: {
					// "main"
					if (p + 4 > end || b[p] !== 0x6d || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e) break attempt92;
					p += 4;
					break choice86;
				}
				p = choice86;
				attempt93: {
					// "mount"
					if (p + 5 > end || b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74) break attempt93;
					p += 5;
					break choice86;
				}
				p = choice86;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_code(b: Uint8Array, p: number, end: number): number {
	const choice94 = p;
	choice94: {
		attempt95: {
			// "exited"
			if (p + 6 > end ||
				b[p] !== 0x65 || b[p + 1] !== 0x78 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64) break attempt95;
			p += 6;
			break choice94;
		}
		p = choice94;
		attempt96: {
			// "killed"
			if (p + 6 > end ||
				b[p] !== 0x6b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64) break attempt96;
			p += 6;
			break choice94;
		}
		p = choice94;
		attempt97: {
			// "dumped"
			if (p + 6 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6d || b[p + 3] !== 0x70 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64) break attempt97;
			p += 6;
			break choice94;
		}
		p = choice94;
		return -1;
	}
	return p;
}

function rule_status(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_statusName(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x2c)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x2c))) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_result(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x27) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x27)) p += 1;
	return p;
}

function rule_count(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_limit(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_pid(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_program(b: Uint8Array, p: number, end: number): number {
	// not ") with signal"
	if (!(p + 13 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x20 || b[p + 2] !== 0x77 || b[p + 3] !== 0x69 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x69 || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan98: for (; p < end; p += 1) {
		if (b[p] !== 0x29) continue;
		// not ") with signal"
		if (!(p + 13 > end ||
			b[p] !== 0x29 || b[p + 1] !== 0x20 || b[p + 2] !== 0x77 || b[p + 3] !== 0x69 || b[p + 4] !== 0x74 ||
			b[p + 5] !== 0x68 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x69 || b[p + 9] !== 0x67 ||
			b[p + 10] !== 0x6e || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c)) break scan98;
	}
	return p;
}

function rule_signal(b: Uint8Array, p: number, end: number): number {
	// "SIG"
	if (p + 3 > end || b[p] !== 0x53 || b[p + 1] !== 0x49 || b[p + 2] !== 0x47) return -1;
	p += 3;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_state(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x27) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x27)) p += 1;
	return p;
}

function rule_operation(b: Uint8Array, p: number, end: number): number {
	const choice99 = p;
	choice99: {
		switch (p < end ? b[p] : -1) {
			case 0x52: // R
				attempt100: {
					// "Reload operation"
					if (p + 16 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6f || b[p + 8] !== 0x70 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x61 || b[p + 12] !== 0x74 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e) break attempt100;
					p += 16;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x53: // S
				attempt101: {
					// "Start operation"
					if (p + 15 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x70 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e) break attempt101;
					p += 15;
					break choice99;
				}
				p = choice99;
				attempt102: {
					// "Stopping"
					if (p + 8 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67) break attempt102;
					p += 8;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x73: // s
				attempt103: {
					// "start operation"
					if (p + 15 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x70 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e) break attempt103;
					p += 15;
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

function rule_skipUnitPrefix(b: Uint8Array, p: number, end: number): number {
	const not104 = p;
	not104: {
		const choice105 = p;
		choice105: {
			attempt106: {
				// ": "
				if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt106;
				p += 2;
				break choice105;
			}
			p = choice105;
			attempt107: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt107;
				p += 1;
				break choice105;
			}
			p = choice105;
			break not104;
		}
		p = not104;
		return -1;
	}
	p = not104;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan108: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x3a)) continue;
		const not109 = p;
		not109: {
			const choice110 = p;
			choice110: {
				attempt111: {
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt111;
					p += 2;
					break choice110;
				}
				p = choice110;
				attempt112: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt112;
					p += 1;
					break choice110;
				}
				p = choice110;
				break not109;
			}
			p = not109;
			break scan108;
		}
		p = not109;
	}
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_device(b: Uint8Array, p: number, end: number): number {
	const not113 = p;
	not113: {
		const choice114 = p;
		choice114: {
			attempt115: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt115;
				p += 1;
				break choice114;
			}
			p = choice114;
			attempt116: {
				// ".device/"
				if (p + 8 > end ||
					b[p] !== 0x2e || b[p + 1] !== 0x64 || b[p + 2] !== 0x65 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
					b[p + 5] !== 0x63 || b[p + 6] !== 0x65 || b[p + 7] !== 0x2f) break attempt116;
				p += 8;
				break choice114;
			}
			p = choice114;
			break not113;
		}
		p = not113;
		return -1;
	}
	p = not113;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan117: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x2e)) continue;
		const not118 = p;
		not118: {
			const choice119 = p;
			choice119: {
				attempt120: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt120;
					p += 1;
					break choice119;
				}
				p = choice119;
				attempt121: {
					// ".device/"
					if (p + 8 > end ||
						b[p] !== 0x2e || b[p + 1] !== 0x64 || b[p + 2] !== 0x65 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x65 || b[p + 7] !== 0x2f) break attempt121;
					p += 8;
					break choice119;
				}
				p = choice119;
				break not118;
			}
			p = not118;
			break scan117;
		}
		p = not118;
	}
	return p;
}

function rule_version(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice122 = p;
	choice122: {
		switch (p < end ? b[p] : -1) {
			case 0x2f: // /
				attempt123: {
					// "/"
					if (p >= end || b[p] !== 0x2f) break attempt123;
					p += 1;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x41: // A
				attempt124: {
					// "Activating "
					if (p + 11 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20) break attempt124;
					p += 11;
					break choice122;
				}
				p = choice122;
				attempt125: {
					// "Activated swap "
					if (p + 15 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x77 || b[p + 12] !== 0x61 || b[p + 13] !== 0x70 || b[p + 14] !== 0x20) break attempt125;
					p += 15;
					break choice122;
				}
				p = choice122;
				attempt126: {
					// "All filesystems unmounted"
					if (p + 25 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6c || b[p + 3] !== 0x20 || b[p + 4] !== 0x66 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6c || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x79 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6d || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x75 || b[p + 17] !== 0x6e || b[p + 18] !== 0x6d || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x75 || b[p + 21] !== 0x6e || b[p + 22] !== 0x74 || b[p + 23] !== 0x65 || b[p + 24] !== 0x64) break attempt126;
					p += 25;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x43: // C
				attempt127: {
					// "Closed "
					if (p + 7 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6f || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20) break attempt127;
					p += 7;
					break choice122;
				}
				p = choice122;
				attempt128: {
					// "Created slice "
					if (p + 14 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20) break attempt128;
					p += 14;
					break choice122;
				}
				p = choice122;
				attempt129: {
					// "Condition check resulted in "
					if (p + 28 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x68 || b[p + 12] !== 0x65 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6b ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x75 ||
						b[p + 20] !== 0x6c || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x64 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x69 || b[p + 26] !== 0x6e || b[p + 27] !== 0x20) break attempt129;
					p += 28;
					break choice122;
				}
				p = choice122;
				attempt130: {
					// "Created "
					if (p + 8 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) break attempt130;
					p += 8;
					break choice122;
				}
				p = choice122;
				attempt131: {
					// "Configuration file "
					if (p + 19 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x66 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x67 || b[p + 6] !== 0x75 || b[p + 7] !== 0x72 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x66 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x20) break attempt131;
					p += 19;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x44: // D
				attempt132: {
					// "Detected "
					if (p + 9 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt132;
					p += 9;
					break choice122;
				}
				p = choice122;
				attempt133: {
					// "Deactivating swap "
					if (p + 18 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x73 || b[p + 14] !== 0x77 ||
						b[p + 15] !== 0x61 || b[p + 16] !== 0x70 || b[p + 17] !== 0x20) break attempt133;
					p += 18;
					break choice122;
				}
				p = choice122;
				attempt134: {
					// "Deactivated swap "
					if (p + 17 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x77 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x70 || b[p + 16] !== 0x20) break attempt134;
					p += 17;
					break choice122;
				}
				p = choice122;
				attempt135: {
					// "Deactivating "
					if (p + 13 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20) break attempt135;
					p += 13;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x45: // E
				attempt136: {
					// "Expecting device "
					if (p + 17 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x78 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x65 || b[p + 12] !== 0x76 || b[p + 13] !== 0x69 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x20) break attempt136;
					p += 17;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x46: // F
				attempt137: {
					// "Found device "
					if (p + 13 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x65 || b[p + 8] !== 0x76 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20) break attempt137;
					p += 13;
					break choice122;
				}
				p = choice122;
				attempt138: {
					// "Found ordering cycle "
					if (p + 21 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x64 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x79 || b[p + 17] !== 0x63 || b[p + 18] !== 0x6c || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x20) break attempt138;
					p += 21;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x47: // G
				attempt139: {
					// "Got automount request"
					if (p + 21 > end ||
						b[p] !== 0x47 || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6d || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x6e || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x71 || b[p + 17] !== 0x75 || b[p + 18] !== 0x65 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x74) break attempt139;
					p += 21;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x48: // H
				attempt140: {
					// "Hostname set to "
					if (p + 16 > end ||
						b[p] !== 0x48 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x20) break attempt140;
					p += 16;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x49: // I
				attempt141: {
					// "Initializing machine ID"
					if (p + 23 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x7a || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x6d || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x68 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x49 || b[p + 22] !== 0x44) break attempt141;
					p += 23;
					break choice122;
				}
				p = choice122;
				attempt142: {
					// "Inserted module "
					if (p + 16 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x64 || b[p + 12] !== 0x75 || b[p + 13] !== 0x6c || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x20) break attempt142;
					p += 16;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x4a: // J
				attempt143: {
					// "Journal"
					if (p + 7 > end ||
						b[p] !== 0x4a || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c) break attempt143;
					p += 7;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x4c: // L
				attempt144: {
					// "Listening on "
					if (p + 13 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x20) break attempt144;
					p += 13;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x4d: // M
				attempt145: {
					// "Mounted "
					if (p + 8 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) break attempt145;
					p += 8;
					break choice122;
				}
				p = choice122;
				attempt146: {
					// "Mounting "
					if (p + 9 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt146;
					p += 9;
					break choice122;
				}
				p = choice122;
				attempt147: {
					// "Modules "
					if (p + 8 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x75 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20) break attempt147;
					p += 8;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x4e: // N
				attempt148: {
					// "No hostname configured"
					if (p + 22 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x68 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6e || b[p + 8] !== 0x61 || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x66 || b[p + 16] !== 0x69 || b[p + 17] !== 0x67 || b[p + 18] !== 0x75 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x64) break attempt148;
					p += 22;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x51: // Q
				attempt149: {
					// "Queued start job for default target"
					if (p + 35 > end ||
						b[p] !== 0x51 || b[p + 1] !== 0x75 || b[p + 2] !== 0x65 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x6a || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x62 || b[p + 16] !== 0x20 || b[p + 17] !== 0x66 || b[p + 18] !== 0x6f || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x64 || b[p + 22] !== 0x65 || b[p + 23] !== 0x66 || b[p + 24] !== 0x61 ||
						b[p + 25] !== 0x75 || b[p + 26] !== 0x6c || b[p + 27] !== 0x74 || b[p + 28] !== 0x20 || b[p + 29] !== 0x74 ||
						b[p + 30] !== 0x61 || b[p + 31] !== 0x72 || b[p + 32] !== 0x67 || b[p + 33] !== 0x65 || b[p + 34] !== 0x74) break attempt149;
					p += 35;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x52: // R
				attempt150: {
					// "Removed slice "
					if (p + 14 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20) break attempt150;
					p += 14;
					break choice122;
				}
				p = choice122;
				attempt151: {
					// "Received SIG"
					if (p + 12 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x65 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x53 ||
						b[p + 10] !== 0x49 || b[p + 11] !== 0x47) break attempt151;
					p += 12;
					break choice122;
				}
				p = choice122;
				attempt152: {
					// "Reexecuting"
					if (p + 11 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x65 || b[p + 3] !== 0x78 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x75 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x67) break attempt152;
					p += 11;
					break choice122;
				}
				p = choice122;
				attempt153: {
					// "Reloading"
					if (p + 9 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67) break attempt153;
					p += 9;
					break choice122;
				}
				p = choice122;
				attempt154: {
					// "Reloaded "
					if (p + 9 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt154;
					p += 9;
					break choice122;
				}
				p = choice122;
				attempt155: {
					// "Reload "
					if (p + 7 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20) break attempt155;
					p += 7;
					break choice122;
				}
				p = choice122;
				attempt156: {
					// "RTC configured in "
					if (p + 18 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x54 || b[p + 2] !== 0x43 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x66 || b[p + 8] !== 0x69 || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x64 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6e || b[p + 17] !== 0x20) break attempt156;
					p += 18;
					break choice122;
				}
				p = choice122;
				attempt157: {
					// "Relabelled "
					if (p + 11 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x61 || b[p + 4] !== 0x62 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x6c || b[p + 7] !== 0x6c || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x20) break attempt157;
					p += 11;
					break choice122;
				}
				p = choice122;
				attempt158: {
					// "Running in initial RAM disk"
					if (p + 27 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x69 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x61 || b[p + 17] !== 0x6c || b[p + 18] !== 0x20 || b[p + 19] !== 0x52 ||
						b[p + 20] !== 0x41 || b[p + 21] !== 0x4d || b[p + 22] !== 0x20 || b[p + 23] !== 0x64 || b[p + 24] !== 0x69 ||
						b[p + 25] !== 0x73 || b[p + 26] !== 0x6b) break attempt158;
					p += 27;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x53: // S
				attempt159: {
					// "Set up automount "
					if (p + 17 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x20 || b[p + 7] !== 0x61 || b[p + 8] !== 0x75 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6d || b[p + 12] !== 0x6f || b[p + 13] !== 0x75 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x20) break attempt159;
					p += 17;
					break choice122;
				}
				p = choice122;
				attempt160: {
					// "Set hostname to "
					if (p + 16 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6e || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x6d || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x20) break attempt160;
					p += 16;
					break choice122;
				}
				p = choice122;
				attempt161: {
					// "System is tainted"
					if (p + 17 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x69 || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x61 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x64) break attempt161;
					p += 17;
					break choice122;
				}
				p = choice122;
				attempt162: {
					// "Set hardware watchdog"
					if (p + 21 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x72 || b[p + 7] !== 0x64 || b[p + 8] !== 0x77 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x77 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x63 || b[p + 17] !== 0x68 || b[p + 18] !== 0x64 || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x67) break attempt162;
					p += 21;
					break choice122;
				}
				p = choice122;
				attempt163: {
					// "Starting requested "
					if (p + 19 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x71 || b[p + 12] !== 0x75 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20) break attempt163;
					p += 19;
					break choice122;
				}
				p = choice122;
				attempt164: {
					// "Successfully "
					if (p + 13 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x63 || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x66 || b[p + 8] !== 0x75 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x79 || b[p + 12] !== 0x20) break attempt164;
					p += 13;
					break choice122;
				}
				p = choice122;
				attempt165: {
					// "Sending SIG"
					if (p + 11 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x53 || b[p + 9] !== 0x49 ||
						b[p + 10] !== 0x47) break attempt165;
					p += 11;
					break choice122;
				}
				p = choice122;
				attempt166: {
					// "Syncing filesystems"
					if (p + 19 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x6e || b[p + 3] !== 0x63 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x79 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6d || b[p + 18] !== 0x73) break attempt166;
					p += 19;
					break choice122;
				}
				p = choice122;
				attempt167: {
					// "Switching root"
					if (p + 14 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x77 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x68 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6f || b[p + 13] !== 0x74) break attempt167;
					p += 14;
					break choice122;
				}
				p = choice122;
				attempt168: {
					// "Stopping timed out"
					if (p + 18 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x6d || b[p + 12] !== 0x65 || b[p + 13] !== 0x64 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x75 || b[p + 17] !== 0x74) break attempt168;
					p += 18;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x54: // T
				attempt169: {
					// "Time has been changed"
					if (p + 21 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x68 || b[p + 6] !== 0x61 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x62 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x65 || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x68 || b[p + 16] !== 0x61 || b[p + 17] !== 0x6e || b[p + 18] !== 0x67 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x64) break attempt169;
					p += 21;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x55: // U
				attempt170: {
					// "Unmounted "
					if (p + 10 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20) break attempt170;
					p += 10;
					break choice122;
				}
				p = choice122;
				attempt171: {
					// "Unmounting "
					if (p + 11 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20) break attempt171;
					p += 11;
					break choice122;
				}
				p = choice122;
				attempt172: {
					// "Unset automount "
					if (p + 16 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x61 || b[p + 7] !== 0x75 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6d || b[p + 11] !== 0x6f || b[p + 12] !== 0x75 || b[p + 13] !== 0x6e || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x20) break attempt172;
					p += 16;
					break choice122;
				}
				p = choice122;
				attempt173: {
					// "Using hardware watchdog"
					if (p + 23 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x68 || b[p + 7] !== 0x61 || b[p + 8] !== 0x72 || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x77 || b[p + 11] !== 0x61 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x77 || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x63 || b[p + 19] !== 0x68 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x6f || b[p + 22] !== 0x67) break attempt173;
					p += 23;
					break choice122;
				}
				p = choice122;
				attempt174: {
					// "Unit "
					if (p + 5 > end || b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20) break attempt174;
					p += 5;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x57: // W
				attempt175: {
					// "Welcome to "
					if (p + 11 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x20) break attempt175;
					p += 11;
					break choice122;
				}
				p = choice122;
				attempt176: {
					// "Watchdog running with "
					if (p + 22 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x6f || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6e || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x67 || b[p + 16] !== 0x20 || b[p + 17] !== 0x77 || b[p + 18] !== 0x69 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x68 || b[p + 21] !== 0x20) break attempt176;
					p += 22;
					break choice122;
				}
				p = choice122;
				return -1;
			case 0x62: // b
				attempt177: {
					// "bpf-lsm"
					if (p + 7 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x70 || b[p + 2] !== 0x66 || b[p + 3] !== 0x2d || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x6d) break attempt177;
					p += 7;
					break choice122;
				}
				p = choice122;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipUnitRoutine(b: Uint8Array, p: number, end: number): number {
	const choice178 = p;
	choice178: {
		switch (p < end ? b[p] : -1) {
			case 0x41: // A
				attempt179: {
					// "Adding "
					if (p + 7 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x64 || b[p + 2] !== 0x64 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x67 || b[p + 6] !== 0x20) break attempt179;
					p += 7;
					break choice178;
				}
				p = choice178;
				attempt180: {
					// "About to execute"
					if (p + 16 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x62 || b[p + 2] !== 0x6f || b[p + 3] !== 0x75 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x78 || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x75 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x65) break attempt180;
					p += 16;
					break choice178;
				}
				p = choice178;
				return -1;
			case 0x42: // B
				attempt181: {
					// "Bound to unit "
					if (p + 14 > end ||
						b[p] !== 0x42 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x20 || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x69 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20) break attempt181;
					p += 14;
					break choice178;
				}
				p = choice178;
				return -1;
			case 0x43: // C
				attempt182: {
					// "Consumed "
					if (p + 9 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt182;
					p += 9;
					break choice178;
				}
				p = choice178;
				attempt183: {
					// "Current command vanished"
					if (p + 24 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x75 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6d || b[p + 11] !== 0x6d || b[p + 12] !== 0x61 || b[p + 13] !== 0x6e || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x76 || b[p + 17] !== 0x61 || b[p + 18] !== 0x6e || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x68 || b[p + 22] !== 0x65 || b[p + 23] !== 0x64) break attempt183;
					p += 24;
					break choice178;
				}
				p = choice178;
				attempt184: {
					// "Changed "
					if (p + 8 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x68 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) break attempt184;
					p += 8;
					break choice178;
				}
				p = choice178;
				attempt185: {
					// "Converting job "
					if (p + 15 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6a || b[p + 12] !== 0x6f || b[p + 13] !== 0x62 || b[p + 14] !== 0x20) break attempt185;
					p += 15;
					break choice178;
				}
				p = choice178;
				attempt186: {
					// "Can't open PID file"
					if (p + 19 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x27 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x70 || b[p + 8] !== 0x65 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x50 || b[p + 12] !== 0x49 || b[p + 13] !== 0x44 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x66 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65) break attempt186;
					p += 19;
					break choice178;
				}
				p = choice178;
				attempt187: {
					// "Collecting"
					if (p + 10 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67) break attempt187;
					p += 10;
					break choice178;
				}
				p = choice178;
				return -1;
			case 0x46: // F
				attempt188: {
					// "Found left-over process "
					if (p + 24 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6c || b[p + 7] !== 0x65 || b[p + 8] !== 0x66 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x2d || b[p + 11] !== 0x6f || b[p + 12] !== 0x76 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x70 || b[p + 17] !== 0x72 || b[p + 18] !== 0x6f || b[p + 19] !== 0x63 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x73 || b[p + 22] !== 0x73 || b[p + 23] !== 0x20) break attempt188;
					p += 24;
					break choice178;
				}
				p = choice178;
				attempt189: {
					// "Forked "
					if (p + 7 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20) break attempt189;
					p += 7;
					break choice178;
				}
				p = choice178;
				return -1;
			case 0x4d: // M
				attempt190: {
					// "Main PID"
					if (p + 8 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x50 || b[p + 6] !== 0x49 || b[p + 7] !== 0x44) break attempt190;
					p += 8;
					break choice178;
				}
				p = choice178;
				attempt191: {
					// "Mount disappeared"
					if (p + 17 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x69 || b[p + 8] !== 0x73 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x70 || b[p + 11] !== 0x70 || b[p + 12] !== 0x65 || b[p + 13] !== 0x61 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x64) break attempt191;
					p += 17;
					break choice178;
				}
				p = choice178;
				return -1;
			case 0x50: // P
				attempt192: {
					// "Permission denied while opening PID file"
					if (p + 40 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6d || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6e || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20 || b[p + 18] !== 0x77 || b[p + 19] !== 0x68 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x6c || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x70 || b[p + 26] !== 0x65 || b[p + 27] !== 0x6e || b[p + 28] !== 0x69 || b[p + 29] !== 0x6e ||
						b[p + 30] !== 0x67 || b[p + 31] !== 0x20 || b[p + 32] !== 0x50 || b[p + 33] !== 0x49 || b[p + 34] !== 0x44 ||
						b[p + 35] !== 0x20 || b[p + 36] !== 0x66 || b[p + 37] !== 0x69 || b[p + 38] !== 0x6c || b[p + 39] !== 0x65) break attempt192;
					p += 40;
					break choice178;
				}
				p = choice178;
				return -1;
			case 0x52: // R
				attempt193: {
					// "Referenced but unset environment variable"
					if (p + 41 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x66 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x6e || b[p + 7] !== 0x63 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x62 || b[p + 12] !== 0x75 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x75 || b[p + 16] !== 0x6e || b[p + 17] !== 0x73 || b[p + 18] !== 0x65 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6e || b[p + 23] !== 0x76 || b[p + 24] !== 0x69 ||
						b[p + 25] !== 0x72 || b[p + 26] !== 0x6f || b[p + 27] !== 0x6e || b[p + 28] !== 0x6d || b[p + 29] !== 0x65 ||
						b[p + 30] !== 0x6e || b[p + 31] !== 0x74 || b[p + 32] !== 0x20 || b[p + 33] !== 0x76 || b[p + 34] !== 0x61 ||
						b[p + 35] !== 0x72 || b[p + 36] !== 0x69 || b[p + 37] !== 0x61 || b[p + 38] !== 0x62 || b[p + 39] !== 0x6c ||
						b[p + 40] !== 0x65) break attempt193;
					p += 41;
					break choice178;
				}
				p = choice178;
				return -1;
			case 0x53: // S
				attempt194: {
					// "Service hold-off time over, scheduling restart"
					if (p + 46 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x68 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x64 || b[p + 12] !== 0x2d || b[p + 13] !== 0x6f || b[p + 14] !== 0x66 ||
						b[p + 15] !== 0x66 || b[p + 16] !== 0x20 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6d ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x20 || b[p + 22] !== 0x6f || b[p + 23] !== 0x76 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x72 || b[p + 26] !== 0x2c || b[p + 27] !== 0x20 || b[p + 28] !== 0x73 || b[p + 29] !== 0x63 ||
						b[p + 30] !== 0x68 || b[p + 31] !== 0x65 || b[p + 32] !== 0x64 || b[p + 33] !== 0x75 || b[p + 34] !== 0x6c ||
						b[p + 35] !== 0x69 || b[p + 36] !== 0x6e || b[p + 37] !== 0x67 || b[p + 38] !== 0x20 || b[p + 39] !== 0x72 ||
						b[p + 40] !== 0x65 || b[p + 41] !== 0x73 || b[p + 42] !== 0x74 || b[p + 43] !== 0x61 || b[p + 44] !== 0x72 ||
						b[p + 45] !== 0x74) break attempt194;
					p += 46;
					break choice178;
				}
				p = choice178;
				attempt195: {
					// "Service RestartSec="
					if (p + 19 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x52 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x72 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x53 || b[p + 16] !== 0x65 || b[p + 17] !== 0x63 || b[p + 18] !== 0x3d) break attempt195;
					p += 19;
					break choice178;
				}
				p = choice178;
				attempt196: {
					// "Supervising process "
					if (p + 20 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x20 || b[p + 12] !== 0x70 || b[p + 13] !== 0x72 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x65 || b[p + 17] !== 0x73 || b[p + 18] !== 0x73 || b[p + 19] !== 0x20) break attempt196;
					p += 20;
					break choice178;
				}
				p = choice178;
				return -1;
			case 0x54: // T
				attempt197: {
					// "This usually indicates unclean termination"
					if (p + 42 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x69 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x73 || b[p + 7] !== 0x75 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x79 || b[p + 12] !== 0x20 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x69 || b[p + 17] !== 0x63 || b[p + 18] !== 0x61 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x73 || b[p + 22] !== 0x20 || b[p + 23] !== 0x75 || b[p + 24] !== 0x6e ||
						b[p + 25] !== 0x63 || b[p + 26] !== 0x6c || b[p + 27] !== 0x65 || b[p + 28] !== 0x61 || b[p + 29] !== 0x6e ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x74 || b[p + 32] !== 0x65 || b[p + 33] !== 0x72 || b[p + 34] !== 0x6d ||
						b[p + 35] !== 0x69 || b[p + 36] !== 0x6e || b[p + 37] !== 0x61 || b[p + 38] !== 0x74 || b[p + 39] !== 0x69 ||
						b[p + 40] !== 0x6f || b[p + 41] !== 0x6e) break attempt197;
					p += 42;
					break choice178;
				}
				p = choice178;
				attempt198: {
					// "Trying to enqueue job "
					if (p + 22 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x72 || b[p + 2] !== 0x79 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x67 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x6e || b[p + 12] !== 0x71 || b[p + 13] !== 0x75 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x75 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x6a || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x62 || b[p + 21] !== 0x20) break attempt198;
					p += 22;
					break choice178;
				}
				p = choice178;
				attempt199: {
					// "Triggering "
					if (p + 11 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x67 || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20) break attempt199;
					p += 11;
					break choice178;
				}
				p = choice178;
				return -1;
			case 0x55: // U
				attempt200: {
					// "Unit entered failed state"
					if (p + 25 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x6e || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x66 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x74 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65) break attempt200;
					p += 25;
					break choice178;
				}
				p = choice178;
				attempt201: {
					// "Unit process "
					if (p + 13 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x63 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x73 || b[p + 12] !== 0x20) break attempt201;
					p += 13;
					break choice178;
				}
				p = choice178;
				attempt202: {
					// "Unit cannot be reloaded"
					if (p + 23 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6e || b[p + 8] !== 0x6e || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x20 || b[p + 12] !== 0x62 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6c || b[p + 18] !== 0x6f || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x64) break attempt202;
					p += 23;
					break choice178;
				}
				p = choice178;
				return -1;
			case 0x57: // W
				attempt203: {
					// "Watchdog request"
					if (p + 16 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x6f || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x71 || b[p + 12] !== 0x75 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x74) break attempt203;
					p += 16;
					break choice178;
				}
				p = choice178;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipSkipped(b: Uint8Array, p: number, end: number): number {
	// not " was skipped because "
	if (!(p + 21 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x77 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x6b || b[p + 7] !== 0x69 || b[p + 8] !== 0x70 || b[p + 9] !== 0x70 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x62 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x61 || b[p + 17] !== 0x75 || b[p + 18] !== 0x73 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan204: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " was skipped because "
		if (!(p + 21 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x77 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
			b[p + 5] !== 0x73 || b[p + 6] !== 0x6b || b[p + 7] !== 0x69 || b[p + 8] !== 0x70 || b[p + 9] !== 0x70 ||
			b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x62 || b[p + 14] !== 0x65 ||
			b[p + 15] !== 0x63 || b[p + 16] !== 0x61 || b[p + 17] !== 0x75 || b[p + 18] !== 0x73 || b[p + 19] !== 0x65 ||
			b[p + 20] !== 0x20)) break scan204;
	}
	// " was skipped because "
	if (p + 21 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x77 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x6b || b[p + 7] !== 0x69 || b[p + 8] !== 0x70 || b[p + 9] !== 0x70 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x62 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x61 || b[p + 17] !== 0x75 || b[p + 18] !== 0x73 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x20) return -1;
	p += 21;
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
