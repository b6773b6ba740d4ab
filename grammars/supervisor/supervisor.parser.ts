// Generated from supervisor.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../span.ts';

/** What a message said, and where its parts stand. */
export type SupervisorMatch =
	| {
			readonly case: 'stateReportFailed';
			readonly stamp: Span | undefined;
			readonly error: Span;
	  }
	| {
			readonly case: 'downloadFailedEvent';
			readonly stamp: Span | undefined;
			readonly eventImage: Span | undefined;
			readonly error: Span | undefined;
	  }
	| {
			readonly case: 'bootstrapFailed';
			readonly stamp: Span | undefined;
			readonly error: Span | undefined;
	  }
	| {
			readonly case: 'stepFailed';
			readonly stamp: Span | undefined;
			readonly step: Span;
			readonly error: Span | undefined;
	  }
	| {
			readonly case: 'event';
			readonly stamp: Span | undefined;
			readonly event: Span;
	  }
	| {
			readonly case: 'healthRequest';
			readonly stamp: Span | undefined;
			readonly status: Span;
	  }
	| {
			readonly case: 'apiRequest';
			readonly stamp: Span | undefined;
			readonly method: Span;
			readonly path: Span;
			readonly status: Span;
	  }
	| {
			readonly case: 'stateReported';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'stateReportRetrying';
			readonly stamp: Span | undefined;
			readonly seconds: Span;
	  }
	| {
			readonly case: 'targetStateApplying';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'targetStateApplied';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'vpnInactive';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'vpnActive';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'connectivityAwaited';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'connectivityOk';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'starting';
			readonly stamp: Span | undefined;
			readonly version: Span;
	  }
	| {
			readonly case: 'apiStarted';
			readonly stamp: Span | undefined;
			readonly port: Span;
	  }
	| {
			readonly case: 'stateReportRejected';
			readonly stamp: Span | undefined;
			readonly status: Span;
			readonly statusText: Span;
	  }
	| {
			readonly case: 'targetStateFailed';
			readonly stamp: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'stateFailed';
			readonly stamp: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'logStreamFailed';
			readonly stamp: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'logStreamRejected';
			readonly stamp: Span | undefined;
			readonly status: Span;
	  }
	| {
			readonly case: 'apiRejected';
			readonly stamp: Span | undefined;
			readonly status: Span;
	  }
	| {
			readonly case: 'apiRejectedLater';
			readonly stamp: Span | undefined;
			readonly status: Span;
	  }
	| {
			readonly case: 'databaseBlockedApply';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'applyPostponed';
			readonly stamp: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'applyFailedRetrying';
			readonly stamp: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'applyFailed';
			readonly stamp: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'downloadFailed';
			readonly stamp: Span | undefined;
			readonly image: Span;
			readonly reason: Span;
	  }
	| {
			readonly case: 'imageMissing';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'healthcheckFailure';
			readonly stamp: Span | undefined;
			readonly condition: Span;
	  }
	| {
			readonly case: 'healthcheckFailed';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'healthcheckCondition';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'updatesLocked';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'pinFailed';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'provisioningFailed';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'provisioning';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'engineEventsLost';
			readonly stamp: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'journalReadFailed';
			readonly stamp: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'logsDropped';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'firewallFailed';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'uncaughtError';
			readonly stamp: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'databaseBlocked';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'errorDetail';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'notice';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'engineUnreachable';
			readonly stamp: Span | undefined;
			readonly socket: Span;
	  }
	| {
			readonly case: 'databaseFailed';
			readonly stamp: Span | undefined;
			readonly databaseError: Span;
	  }
	| {
			readonly case: 'errorNamed';
			readonly stamp: Span | undefined;
			readonly problem: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchSupervisor(bytes: Uint8Array, start: number, end: number): SupervisorMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'stateReportFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				error: { start: from_error, end: to_error },
			};
		case 1:
			return {
				case: 'downloadFailedEvent',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				eventImage: from_eventImage < 0 ? undefined : { start: from_eventImage, end: to_eventImage },
				error: from_error < 0 ? undefined : { start: from_error, end: to_error },
			};
		case 2:
			return {
				case: 'bootstrapFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				error: from_error < 0 ? undefined : { start: from_error, end: to_error },
			};
		case 3:
			return {
				case: 'stepFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				step: { start: from_step, end: to_step },
				error: from_error < 0 ? undefined : { start: from_error, end: to_error },
			};
		case 4:
			return {
				case: 'event',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				event: { start: from_event, end: to_event },
			};
		case 5:
			return {
				case: 'healthRequest',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				status: { start: from_status, end: to_status },
			};
		case 6:
			return {
				case: 'apiRequest',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				method: { start: from_method, end: to_method },
				path: { start: from_path, end: to_path },
				status: { start: from_status, end: to_status },
			};
		case 7:
			return {
				case: 'stateReported',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 8:
			return {
				case: 'stateReportRetrying',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 9:
			return {
				case: 'targetStateApplying',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 10:
			return {
				case: 'targetStateApplied',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 11:
			return {
				case: 'vpnInactive',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 12:
			return {
				case: 'vpnActive',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 13:
			return {
				case: 'connectivityAwaited',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 14:
			return {
				case: 'connectivityOk',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 15:
			return {
				case: 'starting',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				version: { start: from_version, end: to_version },
			};
		case 16:
			return {
				case: 'apiStarted',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				port: { start: from_port, end: to_port },
			};
		case 17:
			return {
				case: 'stateReportRejected',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				status: { start: from_status, end: to_status },
				statusText: { start: from_statusText, end: to_statusText },
			};
		case 18:
			return {
				case: 'targetStateFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 19:
			return {
				case: 'stateFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 20:
			return {
				case: 'logStreamFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 21:
			return {
				case: 'logStreamRejected',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				status: { start: from_status, end: to_status },
			};
		case 22:
			return {
				case: 'apiRejected',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				status: { start: from_status, end: to_status },
			};
		case 23:
			return {
				case: 'apiRejectedLater',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				status: { start: from_status, end: to_status },
			};
		case 24:
			return {
				case: 'databaseBlockedApply',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 25:
			return {
				case: 'applyPostponed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 26:
			return {
				case: 'applyFailedRetrying',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 27:
			return {
				case: 'applyFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 28:
			return {
				case: 'downloadFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				image: { start: from_image, end: to_image },
				reason: { start: from_reason, end: to_reason },
			};
		case 29:
			return {
				case: 'imageMissing',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 30:
			return {
				case: 'healthcheckFailure',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				condition: { start: from_condition, end: to_condition },
			};
		case 31:
			return {
				case: 'healthcheckFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 32:
			return {
				case: 'healthcheckCondition',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 33:
			return {
				case: 'updatesLocked',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 34:
			return {
				case: 'pinFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 35:
			return {
				case: 'provisioningFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 36:
			return {
				case: 'provisioning',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 37:
			return {
				case: 'engineEventsLost',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 38:
			return {
				case: 'journalReadFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 39:
			return {
				case: 'logsDropped',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 40:
			return {
				case: 'firewallFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 41:
			return {
				case: 'uncaughtError',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 42:
			return {
				case: 'databaseBlocked',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 43:
			return {
				case: 'errorDetail',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 44:
			return {
				case: 'notice',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 45:
			return {
				case: 'engineUnreachable',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				socket: { start: from_socket, end: to_socket },
			};
		case 46:
			return {
				case: 'databaseFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				databaseError: { start: from_databaseError, end: to_databaseError },
			};
		case 47:
			return {
				case: 'errorNamed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_stamp = -1;
let to_stamp = -1;
let from_error = -1;
let to_error = -1;
let from_eventImage = -1;
let to_eventImage = -1;
let from_step = -1;
let to_step = -1;
let from_event = -1;
let to_event = -1;
let from_status = -1;
let to_status = -1;
let from_method = -1;
let to_method = -1;
let from_path = -1;
let to_path = -1;
let from_seconds = -1;
let to_seconds = -1;
let from_version = -1;
let to_version = -1;
let from_port = -1;
let to_port = -1;
let from_statusText = -1;
let to_statusText = -1;
let from_problem = -1;
let to_problem = -1;
let from_image = -1;
let to_image = -1;
let from_reason = -1;
let to_reason = -1;
let from_condition = -1;
let to_condition = -1;
let from_socket = -1;
let to_socket = -1;
let from_databaseError = -1;
let to_databaseError = -1;

const set0: Uint8Array = byteSet([0x00, 0x1f], [0x21, 0x21], [0x23, 0x28], [0x2a, 0x2b], [0x2d, 0x5b], [0x5d, 0x7c], [0x7e, 0xff]);
const set1: Uint8Array = byteSet([0x30, 0x39], [0x3b, 0x3b]);
const set2: Uint8Array = byteSet([0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]);
const set3: Uint8Array = byteSet([0x2d, 0x2d], [0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_message(b: Uint8Array, p: number, end: number): number {
	from_stamp = -1;
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipLevel(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
	}
	const optional3 = p;
	optional3: {
		attempt4: {
			// "["
			if (p >= end || b[p] !== 0x5b) break attempt4;
			p += 1;
			from_stamp = p;
			p = rule_stamp(b, p, end);
			if (p < 0) break attempt4;
			to_stamp = p;
			// "] "
			if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) break attempt4;
			p += 2;
			break optional3;
		}
		p = optional3;
		from_stamp = -1;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case -1:
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x09:
		case 0x20:
		case 0x2d: // -
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_healthcheckCondition(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x28: // (
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_uncaughtError(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x41: // A
			q = case_targetStateApplying(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x42: // B
		case 0x4d: // M
		case 0x61: // a
		case 0x62: // b
		case 0x66: // f
		case 0x69: // i
		case 0x72: // r
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x43: // C
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_pinFailed(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x44: // D
			q = case_apiRequest(b, p, end);
			if (q >= 0) return q;
			q = case_targetStateApplied(b, p, end);
			if (q >= 0) return q;
			q = case_stateReportRejected(b, p, end);
			if (q >= 0) return q;
			q = case_databaseBlockedApply(b, p, end);
			if (q >= 0) return q;
			q = case_applyFailed(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x45: // E
			q = case_stateReportFailed(b, p, end);
			if (q >= 0) return q;
			q = case_downloadFailedEvent(b, p, end);
			if (q >= 0) return q;
			q = case_bootstrapFailed(b, p, end);
			if (q >= 0) return q;
			q = case_stepFailed(b, p, end);
			if (q >= 0) return q;
			q = case_event(b, p, end);
			if (q >= 0) return q;
			q = case_apiRejectedLater(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_provisioningFailed(b, p, end);
			if (q >= 0) return q;
			q = case_engineEventsLost(b, p, end);
			if (q >= 0) return q;
			q = case_firewallFailed(b, p, end);
			if (q >= 0) return q;
			q = case_databaseBlocked(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x46: // F
			q = case_targetStateApplied(b, p, end);
			if (q >= 0) return q;
			q = case_targetStateFailed(b, p, end);
			if (q >= 0) return q;
			q = case_stateFailed(b, p, end);
			if (q >= 0) return q;
			q = case_downloadFailed(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_logsDropped(b, p, end);
			if (q >= 0) return q;
			q = case_firewallFailed(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x47: // G
			q = case_healthRequest(b, p, end);
			if (q >= 0) return q;
			q = case_apiRequest(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x48: // H
			q = case_apiRequest(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_healthcheckFailure(b, p, end);
			if (q >= 0) return q;
			q = case_healthcheckFailed(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x49: // I
			q = case_connectivityOk(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x4a: // J
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_journalReadFailed(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x4b: // K
		case 0x54: // T
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_databaseBlocked(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x4c: // L
			q = case_logStreamFailed(b, p, end);
			if (q >= 0) return q;
			q = case_logStreamRejected(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x4e: // N
			q = case_apiRejected(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_provisioning(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x4f: // O
			q = case_apiRequest(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x50: // P
			q = case_apiRequest(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_provisioningFailed(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x52: // R
			q = case_stateReported(b, p, end);
			if (q >= 0) return q;
			q = case_stateReportRetrying(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x53: // S
			q = case_starting(b, p, end);
			if (q >= 0) return q;
			q = case_apiStarted(b, p, end);
			if (q >= 0) return q;
			q = case_databaseBlockedApply(b, p, end);
			if (q >= 0) return q;
			q = case_applyPostponed(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x55: // U
			q = case_databaseBlockedApply(b, p, end);
			if (q >= 0) return q;
			q = case_applyFailedRetrying(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_updatesLocked(b, p, end);
			if (q >= 0) return q;
			q = case_uncaughtError(b, p, end);
			if (q >= 0) return q;
			q = case_databaseBlocked(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x56: // V
			q = case_vpnInactive(b, p, end);
			if (q >= 0) return q;
			q = case_vpnActive(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		case 0x57: // W
			q = case_connectivityAwaited(b, p, end);
			if (q >= 0) return q;
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
		default:
			q = case_imageMissing(b, p, end);
			if (q >= 0) return q;
			q = case_errorDetail(b, p, end);
			if (q >= 0) return q;
			q = case_engineUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_databaseFailed(b, p, end);
			if (q >= 0) return q;
			return case_errorNamed(b, p, end);
	}
}

function case_stateReportFailed(b: Uint8Array, p: number, end: number): number {
	// "Event: "
	if (p + 7 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x76 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20) return -1;
	p += 7;
	const choice5 = p;
	choice5: {
		attempt6: {
			// "Device state report failure"
			if (p + 27 > end ||
				b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x70 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x74 || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x66 || b[p + 21] !== 0x61 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6c || b[p + 24] !== 0x75 ||
				b[p + 25] !== 0x72 || b[p + 26] !== 0x65) break attempt6;
			p += 27;
			break choice5;
		}
		p = choice5;
		attempt7: {
			// "Device info update failure"
			if (p + 26 > end ||
				b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x66 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x20 || b[p + 12] !== 0x75 || b[p + 13] !== 0x70 || b[p + 14] !== 0x64 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x66 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6c || b[p + 23] !== 0x75 || b[p + 24] !== 0x72 ||
				b[p + 25] !== 0x65) break attempt7;
			p += 26;
			break choice5;
		}
		p = choice5;
		return -1;
	}
	const optional8 = p;
	optional8: {
		attempt9: {
			p = rule_skipToMessage(b, p, end);
			if (p < 0) break attempt9;
			break optional8;
		}
		p = optional8;
	}
	from_error = p;
	p = rule_error(b, p, end);
	if (p < 0) return -1;
	to_error = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_downloadFailedEvent(b: Uint8Array, p: number, end: number): number {
	from_eventImage = -1;
	from_error = -1;
	// "Event: Image download error"
	if (p + 27 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x76 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x49 || b[p + 8] !== 0x6d || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x64 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x77 || b[p + 16] !== 0x6e || b[p + 17] !== 0x6c || b[p + 18] !== 0x6f || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x20 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x72) return -1;
	p += 27;
	const optional10 = p;
	optional10: {
		attempt11: {
			p = rule_skipToImage(b, p, end);
			if (p < 0) break attempt11;
			from_eventImage = p;
			p = rule_eventImage(b, p, end);
			if (p < 0) break attempt11;
			to_eventImage = p;
			break optional10;
		}
		p = optional10;
		from_eventImage = -1;
	}
	const optional12 = p;
	optional12: {
		attempt13: {
			p = rule_skipToMessage(b, p, end);
			if (p < 0) break attempt13;
			from_error = p;
			p = rule_error(b, p, end);
			if (p < 0) break attempt13;
			to_error = p;
			break optional12;
		}
		p = optional12;
		from_error = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_bootstrapFailed(b: Uint8Array, p: number, end: number): number {
	from_error = -1;
	// "Event: Device bootstrap failed"
	if (p + 30 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x76 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x44 || b[p + 8] !== 0x65 || b[p + 9] !== 0x76 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x62 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x6f || b[p + 17] !== 0x74 || b[p + 18] !== 0x73 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x61 || b[p + 22] !== 0x70 || b[p + 23] !== 0x20 || b[p + 24] !== 0x66 ||
		b[p + 25] !== 0x61 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6c || b[p + 28] !== 0x65 || b[p + 29] !== 0x64) return -1;
	p += 30;
	const optional14 = p;
	optional14: {
		attempt15: {
			p = rule_skipToMessage(b, p, end);
			if (p < 0) break attempt15;
			from_error = p;
			p = rule_error(b, p, end);
			if (p < 0) break attempt15;
			to_error = p;
			break optional14;
		}
		p = optional14;
		from_error = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_stepFailed(b: Uint8Array, p: number, end: number): number {
	from_error = -1;
	// "Event: "
	if (p + 7 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x76 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_step = p;
	p = rule_step(b, p, end);
	if (p < 0) return -1;
	to_step = p;
	// " error"
	if (p + 6 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x72) return -1;
	p += 6;
	const optional16 = p;
	optional16: {
		attempt17: {
			p = rule_skipToMessage(b, p, end);
			if (p < 0) break attempt17;
			from_error = p;
			p = rule_error(b, p, end);
			if (p < 0) break attempt17;
			to_error = p;
			break optional16;
		}
		p = optional16;
		from_error = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_event(b: Uint8Array, p: number, end: number): number {
	// "Event: "
	if (p + 7 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x76 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_event = p;
	p = rule_event(b, p, end);
	if (p < 0) return -1;
	to_event = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_healthRequest(b: Uint8Array, p: number, end: number): number {
	// "GET /v1/healthy "
	if (p + 16 > end ||
		b[p] !== 0x47 || b[p + 1] !== 0x45 || b[p + 2] !== 0x54 || b[p + 3] !== 0x20 || b[p + 4] !== 0x2f ||
		b[p + 5] !== 0x76 || b[p + 6] !== 0x31 || b[p + 7] !== 0x2f || b[p + 8] !== 0x68 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6c || b[p + 12] !== 0x74 || b[p + 13] !== 0x68 || b[p + 14] !== 0x79 ||
		b[p + 15] !== 0x20) return -1;
	p += 16;
	from_status = p;
	p = rule_status(b, p, end);
	if (p < 0) return -1;
	to_status = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_apiRequest(b: Uint8Array, p: number, end: number): number {
	from_method = p;
	p = rule_method(b, p, end);
	if (p < 0) return -1;
	to_method = p;
	// " /"
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x2f) return -1;
	p += 2;
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_status = p;
	p = rule_status(b, p, end);
	if (p < 0) return -1;
	to_status = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_stateReported(b: Uint8Array, p: number, end: number): number {
	// "Reported current state to the cloud"
	if (p + 35 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x75 || b[p + 11] !== 0x72 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x73 || b[p + 18] !== 0x74 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x20 || b[p + 23] !== 0x74 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x74 || b[p + 27] !== 0x68 || b[p + 28] !== 0x65 || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x63 || b[p + 31] !== 0x6c || b[p + 32] !== 0x6f || b[p + 33] !== 0x75 || b[p + 34] !== 0x64) return -1;
	p += 35;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_stateReportRetrying(b: Uint8Array, p: number, end: number): number {
	// "Retrying current state report in "
	if (p + 33 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x72 || b[p + 4] !== 0x79 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x75 || b[p + 11] !== 0x72 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x73 || b[p + 18] !== 0x74 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x20 || b[p + 23] !== 0x72 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x70 || b[p + 26] !== 0x6f || b[p + 27] !== 0x72 || b[p + 28] !== 0x74 || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x69 || b[p + 31] !== 0x6e || b[p + 32] !== 0x20) return -1;
	p += 33;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// " second"
	if (p + 7 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64) return -1;
	p += 7;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_targetStateApplying(b: Uint8Array, p: number, end: number): number {
	// "Applying target state"
	if (p + 21 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x70 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6c || b[p + 4] !== 0x79 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x72 || b[p + 12] !== 0x67 || b[p + 13] !== 0x65 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x73 || b[p + 17] !== 0x74 || b[p + 18] !== 0x61 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x65) return -1;
	p += 21;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_targetStateApplied(b: Uint8Array, p: number, end: number): number {
	const choice18 = p;
	choice18: {
		attempt19: {
			// "Finished applying target state"
			if (p + 30 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x69 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x68 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x70 || b[p + 11] !== 0x70 || b[p + 12] !== 0x6c || b[p + 13] !== 0x79 || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x61 ||
				b[p + 20] !== 0x72 || b[p + 21] !== 0x67 || b[p + 22] !== 0x65 || b[p + 23] !== 0x74 || b[p + 24] !== 0x20 ||
				b[p + 25] !== 0x73 || b[p + 26] !== 0x74 || b[p + 27] !== 0x61 || b[p + 28] !== 0x74 || b[p + 29] !== 0x65) break attempt19;
			p += 30;
			break choice18;
		}
		p = choice18;
		attempt20: {
			// "Device state apply success"
			if (p + 26 > end ||
				b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x61 || b[p + 14] !== 0x70 ||
				b[p + 15] !== 0x70 || b[p + 16] !== 0x6c || b[p + 17] !== 0x79 || b[p + 18] !== 0x20 || b[p + 19] !== 0x73 ||
				b[p + 20] !== 0x75 || b[p + 21] !== 0x63 || b[p + 22] !== 0x63 || b[p + 23] !== 0x65 || b[p + 24] !== 0x73 ||
				b[p + 25] !== 0x73) break attempt20;
			p += 26;
			break choice18;
		}
		p = choice18;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_vpnInactive(b: Uint8Array, p: number, end: number): number {
	// "VPN connection is not active"
	if (p + 28 > end ||
		b[p] !== 0x56 || b[p + 1] !== 0x50 || b[p + 2] !== 0x4e || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x6e || b[p + 8] !== 0x65 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x73 || b[p + 17] !== 0x20 || b[p + 18] !== 0x6e || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x20 || b[p + 22] !== 0x61 || b[p + 23] !== 0x63 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x76 || b[p + 27] !== 0x65) return -1;
	p += 28;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 11;
	return p;
}

function case_vpnActive(b: Uint8Array, p: number, end: number): number {
	// "VPN connection is active"
	if (p + 24 > end ||
		b[p] !== 0x56 || b[p + 1] !== 0x50 || b[p + 2] !== 0x4e || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x6e || b[p + 8] !== 0x65 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x73 || b[p + 17] !== 0x20 || b[p + 18] !== 0x61 || b[p + 19] !== 0x63 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x69 || b[p + 22] !== 0x76 || b[p + 23] !== 0x65) return -1;
	p += 24;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 12;
	return p;
}

function case_connectivityAwaited(b: Uint8Array, p: number, end: number): number {
	// "Waiting for connectivity"
	if (p + 24 > end ||
		b[p] !== 0x57 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x65 || b[p + 17] !== 0x63 || b[p + 18] !== 0x74 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x76 || b[p + 21] !== 0x69 || b[p + 22] !== 0x74 || b[p + 23] !== 0x79) return -1;
	p += 24;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 13;
	return p;
}

function case_connectivityOk(b: Uint8Array, p: number, end: number): number {
	// "Internet Connectivity: OK"
	if (p + 25 > end ||
		b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x65 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x43 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x6e || b[p + 13] !== 0x65 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x76 || b[p + 18] !== 0x69 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x79 || b[p + 21] !== 0x3a || b[p + 22] !== 0x20 || b[p + 23] !== 0x4f || b[p + 24] !== 0x4b) return -1;
	p += 25;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 14;
	return p;
}

function case_starting(b: Uint8Array, p: number, end: number): number {
	// "Supervisor v"
	if (p + 12 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x6f || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x76) return -1;
	p += 12;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	// " starting up"
	if (p + 12 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x75 || b[p + 11] !== 0x70) return -1;
	p += 12;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 15;
	return p;
}

function case_apiStarted(b: Uint8Array, p: number, end: number): number {
	// "Supervisor API successfully started on port "
	if (p + 44 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x6f || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x41 || b[p + 12] !== 0x50 || b[p + 13] !== 0x49 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x75 || b[p + 17] !== 0x63 || b[p + 18] !== 0x63 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x73 || b[p + 22] !== 0x66 || b[p + 23] !== 0x75 || b[p + 24] !== 0x6c ||
		b[p + 25] !== 0x6c || b[p + 26] !== 0x79 || b[p + 27] !== 0x20 || b[p + 28] !== 0x73 || b[p + 29] !== 0x74 ||
		b[p + 30] !== 0x61 || b[p + 31] !== 0x72 || b[p + 32] !== 0x74 || b[p + 33] !== 0x65 || b[p + 34] !== 0x64 ||
		b[p + 35] !== 0x20 || b[p + 36] !== 0x6f || b[p + 37] !== 0x6e || b[p + 38] !== 0x20 || b[p + 39] !== 0x70 ||
		b[p + 40] !== 0x6f || b[p + 41] !== 0x72 || b[p + 42] !== 0x74 || b[p + 43] !== 0x20) return -1;
	p += 44;
	from_port = p;
	p = rule_port(b, p, end);
	if (p < 0) return -1;
	to_port = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 16;
	return p;
}

function case_stateReportRejected(b: Uint8Array, p: number, end: number): number {
	// "Device state report failure! Status code: "
	if (p + 42 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x70 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x74 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x66 || b[p + 21] !== 0x61 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6c || b[p + 24] !== 0x75 ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x65 || b[p + 27] !== 0x21 || b[p + 28] !== 0x20 || b[p + 29] !== 0x53 ||
		b[p + 30] !== 0x74 || b[p + 31] !== 0x61 || b[p + 32] !== 0x74 || b[p + 33] !== 0x75 || b[p + 34] !== 0x73 ||
		b[p + 35] !== 0x20 || b[p + 36] !== 0x63 || b[p + 37] !== 0x6f || b[p + 38] !== 0x64 || b[p + 39] !== 0x65 ||
		b[p + 40] !== 0x3a || b[p + 41] !== 0x20) return -1;
	p += 42;
	from_status = p;
	p = rule_status(b, p, end);
	if (p < 0) return -1;
	to_status = p;
	const optional21 = p;
	optional21: {
		attempt22: {
			// " - message: "
			if (p + 12 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x61 || b[p + 8] !== 0x67 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x3a || b[p + 11] !== 0x20) break attempt22;
			p += 12;
			break optional21;
		}
		p = optional21;
	}
	from_statusText = p;
	p = rule_statusText(b, p, end);
	if (p < 0) return -1;
	to_statusText = p;
	matched = 17;
	return p;
}

function case_targetStateFailed(b: Uint8Array, p: number, end: number): number {
	// "Failed to get target state for device"
	if (p + 37 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x72 || b[p + 17] !== 0x67 || b[p + 18] !== 0x65 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x73 || b[p + 22] !== 0x74 || b[p + 23] !== 0x61 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x20 || b[p + 27] !== 0x66 || b[p + 28] !== 0x6f || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x64 || b[p + 32] !== 0x65 || b[p + 33] !== 0x76 || b[p + 34] !== 0x69 ||
		b[p + 35] !== 0x63 || b[p + 36] !== 0x65) return -1;
	p += 37;
	p = rule_skipSeparator(b, p, end);
	if (p < 0) return -1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 18;
	return p;
}

function case_stateFailed(b: Uint8Array, p: number, end: number): number {
	// "Failed to get state for device"
	if (p + 30 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x66 || b[p + 21] !== 0x6f || b[p + 22] !== 0x72 || b[p + 23] !== 0x20 || b[p + 24] !== 0x64 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x76 || b[p + 27] !== 0x69 || b[p + 28] !== 0x63 || b[p + 29] !== 0x65) return -1;
	p += 30;
	p = rule_skipSeparator(b, p, end);
	if (p < 0) return -1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 19;
	return p;
}

function case_logStreamFailed(b: Uint8Array, p: number, end: number): number {
	// "LogBackend: unexpected error:"
	if (p + 29 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x67 || b[p + 3] !== 0x42 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x65 || b[p + 8] !== 0x6e || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x3a || b[p + 11] !== 0x20 || b[p + 12] !== 0x75 || b[p + 13] !== 0x6e || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x78 || b[p + 16] !== 0x70 || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x64 || b[p + 22] !== 0x20 || b[p + 23] !== 0x65 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x6f || b[p + 27] !== 0x72 || b[p + 28] !== 0x3a) return -1;
	p += 29;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 20;
	return p;
}

function case_logStreamRejected(b: Uint8Array, p: number, end: number): number {
	// "LogBackend: server responded with status code: "
	if (p + 47 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x67 || b[p + 3] !== 0x42 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x65 || b[p + 8] !== 0x6e || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x3a || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x20 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x73 || b[p + 22] !== 0x70 || b[p + 23] !== 0x6f || b[p + 24] !== 0x6e ||
		b[p + 25] !== 0x64 || b[p + 26] !== 0x65 || b[p + 27] !== 0x64 || b[p + 28] !== 0x20 || b[p + 29] !== 0x77 ||
		b[p + 30] !== 0x69 || b[p + 31] !== 0x74 || b[p + 32] !== 0x68 || b[p + 33] !== 0x20 || b[p + 34] !== 0x73 ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x61 || b[p + 37] !== 0x74 || b[p + 38] !== 0x75 || b[p + 39] !== 0x73 ||
		b[p + 40] !== 0x20 || b[p + 41] !== 0x63 || b[p + 42] !== 0x6f || b[p + 43] !== 0x64 || b[p + 44] !== 0x65 ||
		b[p + 45] !== 0x3a || b[p + 46] !== 0x20) return -1;
	p += 47;
	from_status = p;
	p = rule_status(b, p, end);
	if (p < 0) return -1;
	to_status = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 21;
	return p;
}

function case_apiRejected(b: Uint8Array, p: number, end: number): number {
	// "Non-200 response from the API! Status code: "
	if (p + 44 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x2d || b[p + 4] !== 0x32 ||
		b[p + 5] !== 0x30 || b[p + 6] !== 0x30 || b[p + 7] !== 0x20 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x70 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x66 || b[p + 18] !== 0x72 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6d || b[p + 21] !== 0x20 || b[p + 22] !== 0x74 || b[p + 23] !== 0x68 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x41 || b[p + 27] !== 0x50 || b[p + 28] !== 0x49 || b[p + 29] !== 0x21 ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x53 || b[p + 32] !== 0x74 || b[p + 33] !== 0x61 || b[p + 34] !== 0x74 ||
		b[p + 35] !== 0x75 || b[p + 36] !== 0x73 || b[p + 37] !== 0x20 || b[p + 38] !== 0x63 || b[p + 39] !== 0x6f ||
		b[p + 40] !== 0x64 || b[p + 41] !== 0x65 || b[p + 42] !== 0x3a || b[p + 43] !== 0x20) return -1;
	p += 44;
	from_status = p;
	p = rule_status(b, p, end);
	if (p < 0) return -1;
	to_status = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 22;
	return p;
}

function case_apiRejectedLater(b: Uint8Array, p: number, end: number): number {
	const optional23 = p;
	optional23: {
		attempt24: {
			// "Error: "
			if (p + 7 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt24;
			p += 7;
			break optional23;
		}
		p = optional23;
	}
	// "Error from the API: "
	if (p + 20 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x66 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6d ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x68 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x41 || b[p + 16] !== 0x50 || b[p + 17] !== 0x49 || b[p + 18] !== 0x3a || b[p + 19] !== 0x20) return -1;
	p += 20;
	from_status = p;
	p = rule_status(b, p, end);
	if (p < 0) return -1;
	to_status = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 23;
	return p;
}

function case_databaseBlockedApply(b: Uint8Array, p: number, end: number): number {
	p = rule_skipApplyFailed(b, p, end);
	if (p < 0) return -1;
	scan25: for (; p < end; p += 1) {
		if (b[p] !== 0x4b) continue;
		// not "Knex: Timeout acquiring"
		if (!(p + 23 > end ||
			b[p] !== 0x4b || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x78 || b[p + 4] !== 0x3a ||
			b[p + 5] !== 0x20 || b[p + 6] !== 0x54 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
			b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x61 ||
			b[p + 15] !== 0x63 || b[p + 16] !== 0x71 || b[p + 17] !== 0x75 || b[p + 18] !== 0x69 || b[p + 19] !== 0x72 ||
			b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x67)) break scan25;
	}
	// "Knex: Timeout acquiring"
	if (p + 23 > end ||
		b[p] !== 0x4b || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x78 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x54 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x71 || b[p + 17] !== 0x75 || b[p + 18] !== 0x69 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x67) return -1;
	p += 23;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 24;
	return p;
}

function case_applyPostponed(b: Uint8Array, p: number, end: number): number {
	// "Scheduling another update attempt"
	if (p + 33 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x63 || b[p + 2] !== 0x68 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x6f || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x68 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x20 || b[p + 19] !== 0x75 ||
		b[p + 20] !== 0x70 || b[p + 21] !== 0x64 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x61 || b[p + 27] !== 0x74 || b[p + 28] !== 0x74 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x6d || b[p + 31] !== 0x70 || b[p + 32] !== 0x74) return -1;
	p += 33;
	scan26: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " due to failure:"
		if (!(p + 16 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x64 || b[p + 2] !== 0x75 || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
			b[p + 5] !== 0x74 || b[p + 6] !== 0x6f || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x61 ||
			b[p + 10] !== 0x69 || b[p + 11] !== 0x6c || b[p + 12] !== 0x75 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
			b[p + 15] !== 0x3a)) break scan26;
	}
	// " due to failure:"
	if (p + 16 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x64 || b[p + 2] !== 0x75 || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x6f || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6c || b[p + 12] !== 0x75 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x3a) return -1;
	p += 16;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 25;
	return p;
}

function case_applyFailedRetrying(b: Uint8Array, p: number, end: number): number {
	// "Updating failed, but there's another update scheduled immediately:"
	if (p + 66 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x70 || b[p + 2] !== 0x64 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x2c || b[p + 16] !== 0x20 || b[p + 17] !== 0x62 || b[p + 18] !== 0x75 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x74 || b[p + 22] !== 0x68 || b[p + 23] !== 0x65 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x27 || b[p + 27] !== 0x73 || b[p + 28] !== 0x20 || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x6e || b[p + 31] !== 0x6f || b[p + 32] !== 0x74 || b[p + 33] !== 0x68 || b[p + 34] !== 0x65 ||
		b[p + 35] !== 0x72 || b[p + 36] !== 0x20 || b[p + 37] !== 0x75 || b[p + 38] !== 0x70 || b[p + 39] !== 0x64 ||
		b[p + 40] !== 0x61 || b[p + 41] !== 0x74 || b[p + 42] !== 0x65 || b[p + 43] !== 0x20 || b[p + 44] !== 0x73 ||
		b[p + 45] !== 0x63 || b[p + 46] !== 0x68 || b[p + 47] !== 0x65 || b[p + 48] !== 0x64 || b[p + 49] !== 0x75 ||
		b[p + 50] !== 0x6c || b[p + 51] !== 0x65 || b[p + 52] !== 0x64 || b[p + 53] !== 0x20 || b[p + 54] !== 0x69 ||
		b[p + 55] !== 0x6d || b[p + 56] !== 0x6d || b[p + 57] !== 0x65 || b[p + 58] !== 0x64 || b[p + 59] !== 0x69 ||
		b[p + 60] !== 0x61 || b[p + 61] !== 0x74 || b[p + 62] !== 0x65 || b[p + 63] !== 0x6c || b[p + 64] !== 0x79 ||
		b[p + 65] !== 0x3a) return -1;
	p += 66;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 26;
	return p;
}

function case_applyFailed(b: Uint8Array, p: number, end: number): number {
	// "Device state apply error"
	if (p + 24 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x61 || b[p + 14] !== 0x70 ||
		b[p + 15] !== 0x70 || b[p + 16] !== 0x6c || b[p + 17] !== 0x79 || b[p + 18] !== 0x20 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x72 || b[p + 22] !== 0x6f || b[p + 23] !== 0x72) return -1;
	p += 24;
	p = rule_skipSeparator(b, p, end);
	if (p < 0) return -1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 27;
	return p;
}

function case_downloadFailed(b: Uint8Array, p: number, end: number): number {
	// "Failed to download image '"
	if (p + 26 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x64 || b[p + 11] !== 0x6f || b[p + 12] !== 0x77 || b[p + 13] !== 0x6e || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x61 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x6d || b[p + 21] !== 0x61 || b[p + 22] !== 0x67 || b[p + 23] !== 0x65 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x27) return -1;
	p += 26;
	from_image = p;
	p = rule_image(b, p, end);
	if (p < 0) return -1;
	to_image = p;
	// "' due to '"
	if (p + 10 > end ||
		b[p] !== 0x27 || b[p + 1] !== 0x20 || b[p + 2] !== 0x64 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x20 || b[p + 9] !== 0x27) return -1;
	p += 10;
	from_reason = p;
	p = rule_reason(b, p, end);
	if (p < 0) return -1;
	to_reason = p;
	const optional27 = p;
	optional27: {
		attempt28: {
			// "'"
			if (p >= end || b[p] !== 0x27) break attempt28;
			p += 1;
			break optional27;
		}
		p = optional27;
	}
	if (p < end) return -1;
	matched = 28;
	return p;
}

function case_imageMissing(b: Uint8Array, p: number, end: number): number {
	p = rule_skipHttp404(b, p, end);
	if (p < 0) return -1;
	const choice29 = p;
	choice29: {
		attempt30: {
			// "no such image"
			if (p + 13 > end ||
				b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65) break attempt30;
			p += 13;
			break choice29;
		}
		p = choice29;
		attempt31: {
			// "No such image"
			if (p + 13 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65) break attempt31;
			p += 13;
			break choice29;
		}
		p = choice29;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 29;
	return p;
}

function case_healthcheckFailure(b: Uint8Array, p: number, end: number): number {
	// "Healthcheck failure - "
	if (p + 22 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x63 || b[p + 7] !== 0x68 || b[p + 8] !== 0x65 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6b || b[p + 11] !== 0x20 || b[p + 12] !== 0x66 || b[p + 13] !== 0x61 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6c || b[p + 16] !== 0x75 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x2d || b[p + 21] !== 0x20) return -1;
	p += 22;
	from_condition = p;
	p = rule_condition(b, p, end);
	if (p < 0) return -1;
	to_condition = p;
	matched = 30;
	return p;
}

function case_healthcheckFailed(b: Uint8Array, p: number, end: number): number {
	// "Healthcheck failed"
	if (p + 18 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x63 || b[p + 7] !== 0x68 || b[p + 8] !== 0x65 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6b || b[p + 11] !== 0x20 || b[p + 12] !== 0x66 || b[p + 13] !== 0x61 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6c || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) return -1;
	p += 18;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 31;
	return p;
}

function case_healthcheckCondition(b: Uint8Array, p: number, end: number): number {
	while (p < end && !((b[p] !== 0x09 && b[p] !== 0x20))) p += 1;
	// "- "
	if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x20) return -1;
	p += 2;
	// not " ? "
	if (!(p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x3f || b[p + 2] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan32: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " ? "
		if (!(p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x3f || b[p + 2] !== 0x20)) break scan32;
	}
	// " ? "
	if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x3f || b[p + 2] !== 0x20) return -1;
	p += 3;
	const choice33 = p;
	choice33: {
		attempt34: {
			// "true"
			if (p + 4 > end || b[p] !== 0x74 || b[p + 1] !== 0x72 || b[p + 2] !== 0x75 || b[p + 3] !== 0x65) break attempt34;
			p += 4;
			break choice33;
		}
		p = choice33;
		attempt35: {
			// "false"
			if (p + 5 > end || b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x73 || b[p + 4] !== 0x65) break attempt35;
			p += 5;
			break choice33;
		}
		p = choice33;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 32;
	return p;
}

function case_updatesLocked(b: Uint8Array, p: number, end: number): number {
	// "Updates are locked"
	if (p + 18 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x70 || b[p + 2] !== 0x64 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x61 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x6c || b[p + 13] !== 0x6f || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x6b || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) return -1;
	p += 18;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 33;
	return p;
}

function case_pinFailed(b: Uint8Array, p: number, end: number): number {
	// "Cannot pin device to release. "
	if (p + 30 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x70 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x76 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x72 || b[p + 22] !== 0x65 || b[p + 23] !== 0x6c || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x61 || b[p + 26] !== 0x73 || b[p + 27] !== 0x65 || b[p + 28] !== 0x2e || b[p + 29] !== 0x20) return -1;
	p += 30;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 34;
	return p;
}

function case_provisioningFailed(b: Uint8Array, p: number, end: number): number {
	const choice36 = p;
	choice36: {
		attempt37: {
			// "Exchanging key failed, re-registering"
			if (p + 37 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x78 || b[p + 2] !== 0x63 || b[p + 3] !== 0x68 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x6b || b[p + 12] !== 0x65 || b[p + 13] !== 0x79 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x66 || b[p + 16] !== 0x61 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6c || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x64 || b[p + 21] !== 0x2c || b[p + 22] !== 0x20 || b[p + 23] !== 0x72 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x2d || b[p + 26] !== 0x72 || b[p + 27] !== 0x65 || b[p + 28] !== 0x67 || b[p + 29] !== 0x69 ||
				b[p + 30] !== 0x73 || b[p + 31] !== 0x74 || b[p + 32] !== 0x65 || b[p + 33] !== 0x72 || b[p + 34] !== 0x69 ||
				b[p + 35] !== 0x6e || b[p + 36] !== 0x67) break attempt37;
			p += 37;
			break choice36;
		}
		p = choice36;
		attempt38: {
			// "Provisioning failed"
			if (p + 19 > end ||
				b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x66 || b[p + 14] !== 0x61 ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x64) break attempt38;
			p += 19;
			break choice36;
		}
		p = choice36;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 35;
	return p;
}

function case_provisioning(b: Uint8Array, p: number, end: number): number {
	const choice39 = p;
	choice39: {
		attempt40: {
			// "New device detected. Provisioning"
			if (p + 33 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x77 || b[p + 3] !== 0x20 || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x76 || b[p + 7] !== 0x69 || b[p + 8] !== 0x63 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x63 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x2e ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x50 || b[p + 22] !== 0x72 || b[p + 23] !== 0x6f || b[p + 24] !== 0x76 ||
				b[p + 25] !== 0x69 || b[p + 26] !== 0x73 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6f || b[p + 29] !== 0x6e ||
				b[p + 30] !== 0x69 || b[p + 31] !== 0x6e || b[p + 32] !== 0x67) break attempt40;
			p += 33;
			break choice39;
		}
		p = choice39;
		attempt41: {
			// "New device detected. Bootstrapping"
			if (p + 34 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x77 || b[p + 3] !== 0x20 || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x76 || b[p + 7] !== 0x69 || b[p + 8] !== 0x63 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x63 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x2e ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x42 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6f || b[p + 24] !== 0x74 ||
				b[p + 25] !== 0x73 || b[p + 26] !== 0x74 || b[p + 27] !== 0x72 || b[p + 28] !== 0x61 || b[p + 29] !== 0x70 ||
				b[p + 30] !== 0x70 || b[p + 31] !== 0x69 || b[p + 32] !== 0x6e || b[p + 33] !== 0x67) break attempt41;
			p += 34;
			break choice39;
		}
		p = choice39;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 36;
	return p;
}

function case_engineEventsLost(b: Uint8Array, p: number, end: number): number {
	const choice42 = p;
	choice42: {
		attempt43: {
			// "Error on docker events stream:"
			if (p + 30 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x20 || b[p + 9] !== 0x64 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x63 || b[p + 12] !== 0x6b || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x65 || b[p + 17] !== 0x76 || b[p + 18] !== 0x65 || b[p + 19] !== 0x6e ||
				b[p + 20] !== 0x74 || b[p + 21] !== 0x73 || b[p + 22] !== 0x20 || b[p + 23] !== 0x73 || b[p + 24] !== 0x74 ||
				b[p + 25] !== 0x72 || b[p + 26] !== 0x65 || b[p + 27] !== 0x61 || b[p + 28] !== 0x6d || b[p + 29] !== 0x3a) break attempt43;
			p += 30;
			break choice42;
		}
		p = choice42;
		attempt44: {
			// "Error listening to events:"
			if (p + 26 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x73 || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x6e || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x6f || b[p + 18] !== 0x20 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x76 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6e || b[p + 23] !== 0x74 || b[p + 24] !== 0x73 ||
				b[p + 25] !== 0x3a) break attempt44;
			p += 26;
			break choice42;
		}
		p = choice42;
		return -1;
	}
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 37;
	return p;
}

function case_journalReadFailed(b: Uint8Array, p: number, end: number): number {
	// "Journalctl process error:"
	if (p + 25 > end ||
		b[p] !== 0x4a || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x63 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x70 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6f || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x73 || b[p + 17] !== 0x73 || b[p + 18] !== 0x20 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x72 || b[p + 22] !== 0x6f || b[p + 23] !== 0x72 || b[p + 24] !== 0x3a) return -1;
	p += 25;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 38;
	return p;
}

function case_logsDropped(b: Uint8Array, p: number, end: number): number {
	// "Failed to write to logging stream, dropping message"
	if (p + 51 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x77 || b[p + 11] !== 0x72 || b[p + 12] !== 0x69 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x6f || b[p + 18] !== 0x20 || b[p + 19] !== 0x6c ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x67 || b[p + 22] !== 0x67 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6e ||
		b[p + 25] !== 0x67 || b[p + 26] !== 0x20 || b[p + 27] !== 0x73 || b[p + 28] !== 0x74 || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x61 || b[p + 32] !== 0x6d || b[p + 33] !== 0x2c || b[p + 34] !== 0x20 ||
		b[p + 35] !== 0x64 || b[p + 36] !== 0x72 || b[p + 37] !== 0x6f || b[p + 38] !== 0x70 || b[p + 39] !== 0x70 ||
		b[p + 40] !== 0x69 || b[p + 41] !== 0x6e || b[p + 42] !== 0x67 || b[p + 43] !== 0x20 || b[p + 44] !== 0x6d ||
		b[p + 45] !== 0x65 || b[p + 46] !== 0x73 || b[p + 47] !== 0x73 || b[p + 48] !== 0x61 || b[p + 49] !== 0x67 ||
		b[p + 50] !== 0x65) return -1;
	p += 51;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 39;
	return p;
}

function case_firewallFailed(b: Uint8Array, p: number, end: number): number {
	const choice45 = p;
	choice45: {
		attempt46: {
			// "Error applying firewall mode"
			if (p + 28 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x61 || b[p + 7] !== 0x70 || b[p + 8] !== 0x70 || b[p + 9] !== 0x6c ||
				b[p + 10] !== 0x79 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x66 || b[p + 16] !== 0x69 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x77 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x6c || b[p + 22] !== 0x6c || b[p + 23] !== 0x20 || b[p + 24] !== 0x6d ||
				b[p + 25] !== 0x6f || b[p + 26] !== 0x64 || b[p + 27] !== 0x65) break attempt46;
			p += 28;
			break choice45;
		}
		p = choice45;
		attempt47: {
			// "Firewall mode not applied"
			if (p + 25 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x77 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x6c || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x6f || b[p + 16] !== 0x74 || b[p + 17] !== 0x20 || b[p + 18] !== 0x61 || b[p + 19] !== 0x70 ||
				b[p + 20] !== 0x70 || b[p + 21] !== 0x6c || b[p + 22] !== 0x69 || b[p + 23] !== 0x65 || b[p + 24] !== 0x64) break attempt47;
			p += 25;
			break choice45;
		}
		p = choice45;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 40;
	return p;
}

function case_uncaughtError(b: Uint8Array, p: number, end: number): number {
	p = rule_skipToUnhandled(b, p, end);
	if (p < 0) return -1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 41;
	return p;
}

function case_databaseBlocked(b: Uint8Array, p: number, end: number): number {
	p = rule_skipDatabaseBlocked(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 42;
	return p;
}

function case_errorDetail(b: Uint8Array, p: number, end: number): number {
	p = rule_skipStackLine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 43;
	return p;
}

function case_notice(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 44;
	return p;
}

function case_engineUnreachable(b: Uint8Array, p: number, end: number): number {
	p = rule_skipToEngine(b, p, end);
	if (p < 0) return -1;
	from_socket = p;
	p = rule_socket(b, p, end);
	if (p < 0) return -1;
	to_socket = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 45;
	return p;
}

function case_databaseFailed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipToDatabase(b, p, end);
	if (p < 0) return -1;
	from_databaseError = p;
	p = rule_databaseError(b, p, end);
	if (p < 0) return -1;
	to_databaseError = p;
	matched = 46;
	return p;
}

function case_errorNamed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipErrorName(b, p, end);
	if (p < 0) return -1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 47;
	return p;
}

function rule_skipLevel(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	repeat48: for (;;) {
		const repeat48 = p;
		attempt49: {
			p = rule_skipColour(b, p, end);
			if (p < 0) break attempt49;
			continue repeat48;
		}
		p = repeat48;
		break;
	}
	p = rule_skipLevelName(b, p, end);
	if (p < 0) return -1;
	repeat50: for (;;) {
		const repeat50 = p;
		attempt51: {
			p = rule_skipColour(b, p, end);
			if (p < 0) break attempt51;
			continue repeat50;
		}
		p = repeat50;
		break;
	}
	// "]"
	if (p >= end || b[p] !== 0x5d) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_stamp(b: Uint8Array, p: number, end: number): number {
	p = rule_skipYear(b, p, end);
	if (p < 0) return -1;
	// "-"
	if (p >= end || b[p] !== 0x2d) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// "-"
	if (p >= end || b[p] !== 0x2d) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// "T"
	if (p >= end || b[p] !== 0x54) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	const optional52 = p;
	optional52: {
		attempt53: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt53;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt53;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional52;
		}
		p = optional52;
	}
	// "Z"
	if (p >= end || b[p] !== 0x5a) return -1;
	p += 1;
	return p;
}

function rule_skipToMessage(b: Uint8Array, p: number, end: number): number {
	scan54: for (; p < end; p += 1) {
		if (b[p] !== 0x22) continue;
		const not55 = p;
		not55: {
			p = rule_skipMessageKey(b, p, end);
			if (p < 0) break not55;
			p = not55;
			break scan54;
		}
		p = not55;
	}
	p = rule_skipMessageKey(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_error(b: Uint8Array, p: number, end: number): number {
	repeat56: for (;;) {
		const repeat56 = p;
		attempt57: {
			const choice58 = p;
			choice58: {
				attempt59: {
					p = rule_skipEscape(b, p, end);
					if (p < 0) break attempt59;
					break choice58;
				}
				p = choice58;
				attempt60: {
					const not61 = p;
					not61: {
						// "\""
						if (p >= end || b[p] !== 0x22) break not61;
						p += 1;
						const choice62 = p;
						choice62: {
							attempt63: {
								// ","
								if (p >= end || b[p] !== 0x2c) break attempt63;
								p += 1;
								break choice62;
							}
							p = choice62;
							attempt64: {
								// "}"
								if (p >= end || b[p] !== 0x7d) break attempt64;
								p += 1;
								break choice62;
							}
							p = choice62;
							attempt65: {
								if (p < end) break attempt65;
								break choice62;
							}
							p = choice62;
							break not61;
						}
						p = not61;
						break attempt60;
					}
					p = not61;
					if (p >= end) break attempt60;
					p = afterCharacter(b, p, end);
					break choice58;
				}
				p = choice58;
				break attempt57;
			}
			continue repeat56;
		}
		p = repeat56;
		break;
	}
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipToImage(b: Uint8Array, p: number, end: number): number {
	scan66: for (; p < end; p += 1) {
		if (b[p] !== 0x22) continue;
		// not "\"name\":\""
		if (!(p + 8 > end ||
			b[p] !== 0x22 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
			b[p + 5] !== 0x22 || b[p + 6] !== 0x3a || b[p + 7] !== 0x22)) break scan66;
	}
	// "\"name\":\""
	if (p + 8 > end ||
		b[p] !== 0x22 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x22 || b[p + 6] !== 0x3a || b[p + 7] !== 0x22) return -1;
	p += 8;
	return p;
}

function rule_eventImage(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x22)) p += 1;
	return p;
}

function rule_step(b: Uint8Array, p: number, end: number): number {
	const not67 = p;
	not67: {
		// " error"
		if (p + 6 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
			b[p + 5] !== 0x72) break not67;
		p += 6;
		const choice68 = p;
		choice68: {
			attempt69: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt69;
				p += 1;
				break choice68;
			}
			p = choice68;
			attempt70: {
				if (p < end) break attempt70;
				break choice68;
			}
			p = choice68;
			break not67;
		}
		p = not67;
		return -1;
	}
	p = not67;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan71: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		const not72 = p;
		not72: {
			// " error"
			if (p + 6 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x72) break not72;
			p += 6;
			const choice73 = p;
			choice73: {
				attempt74: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt74;
					p += 1;
					break choice73;
				}
				p = choice73;
				attempt75: {
					if (p < end) break attempt75;
					break choice73;
				}
				p = choice73;
				break not72;
			}
			p = not72;
			break scan71;
		}
		p = not72;
	}
	return p;
}

function rule_event(b: Uint8Array, p: number, end: number): number {
	const not76 = p;
	not76: {
		const choice77 = p;
		choice77: {
			attempt78: {
				// " {"
				if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x7b) break attempt78;
				p += 2;
				break choice77;
			}
			p = choice77;
			attempt79: {
				// " \n"
				if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x0a) break attempt79;
				p += 2;
				break choice77;
			}
			p = choice77;
			break not76;
		}
		p = not76;
		return -1;
	}
	p = not76;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan80: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		const not81 = p;
		not81: {
			const choice82 = p;
			choice82: {
				attempt83: {
					// " {"
					if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x7b) break attempt83;
					p += 2;
					break choice82;
				}
				p = choice82;
				attempt84: {
					// " \n"
					if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x0a) break attempt84;
					p += 2;
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

function rule_status(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_method(b: Uint8Array, p: number, end: number): number {
	const choice85 = p;
	choice85: {
		switch (p < end ? b[p] : -1) {
			case 0x44: // D
				attempt86: {
					// "DELETE"
					if (p + 6 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x45 || b[p + 2] !== 0x4c || b[p + 3] !== 0x45 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x45) break attempt86;
					p += 6;
					break choice85;
				}
				p = choice85;
				return -1;
			case 0x47: // G
				attempt87: {
					// "GET"
					if (p + 3 > end || b[p] !== 0x47 || b[p + 1] !== 0x45 || b[p + 2] !== 0x54) break attempt87;
					p += 3;
					break choice85;
				}
				p = choice85;
				return -1;
			case 0x48: // H
				attempt88: {
					// "HEAD"
					if (p + 4 > end || b[p] !== 0x48 || b[p + 1] !== 0x45 || b[p + 2] !== 0x41 || b[p + 3] !== 0x44) break attempt88;
					p += 4;
					break choice85;
				}
				p = choice85;
				return -1;
			case 0x4f: // O
				attempt89: {
					// "OPTIONS"
					if (p + 7 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x50 || b[p + 2] !== 0x54 || b[p + 3] !== 0x49 || b[p + 4] !== 0x4f ||
						b[p + 5] !== 0x4e || b[p + 6] !== 0x53) break attempt89;
					p += 7;
					break choice85;
				}
				p = choice85;
				return -1;
			case 0x50: // P
				attempt90: {
					// "POST"
					if (p + 4 > end || b[p] !== 0x50 || b[p + 1] !== 0x4f || b[p + 2] !== 0x53 || b[p + 3] !== 0x54) break attempt90;
					p += 4;
					break choice85;
				}
				p = choice85;
				attempt91: {
					// "PUT"
					if (p + 3 > end || b[p] !== 0x50 || b[p + 1] !== 0x55 || b[p + 2] !== 0x54) break attempt91;
					p += 3;
					break choice85;
				}
				p = choice85;
				attempt92: {
					// "PATCH"
					if (p + 5 > end || b[p] !== 0x50 || b[p + 1] !== 0x41 || b[p + 2] !== 0x54 || b[p + 3] !== 0x43 || b[p + 4] !== 0x48) break attempt92;
					p += 5;
					break choice85;
				}
				p = choice85;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_path(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_seconds(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_version(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_port(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_statusText(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipSeparator(b: Uint8Array, p: number, end: number): number {
	while (p < end && !((b[p] !== 0x20 && b[p] !== 0x3a))) p += 1;
	return p;
}

function rule_problem(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipApplyFailed(b: Uint8Array, p: number, end: number): number {
	const choice93 = p;
	choice93: {
		attempt94: {
			// "Scheduling another update attempt"
			if (p + 33 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x63 || b[p + 2] !== 0x68 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x75 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x6f || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x68 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x20 || b[p + 19] !== 0x75 ||
				b[p + 20] !== 0x70 || b[p + 21] !== 0x64 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x20 || b[p + 26] !== 0x61 || b[p + 27] !== 0x74 || b[p + 28] !== 0x74 || b[p + 29] !== 0x65 ||
				b[p + 30] !== 0x6d || b[p + 31] !== 0x70 || b[p + 32] !== 0x74) break attempt94;
			p += 33;
			break choice93;
		}
		p = choice93;
		attempt95: {
			// "Updating failed, but there's another update scheduled immediately:"
			if (p + 66 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x70 || b[p + 2] !== 0x64 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
				b[p + 10] !== 0x61 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
				b[p + 15] !== 0x2c || b[p + 16] !== 0x20 || b[p + 17] !== 0x62 || b[p + 18] !== 0x75 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x74 || b[p + 22] !== 0x68 || b[p + 23] !== 0x65 || b[p + 24] !== 0x72 ||
				b[p + 25] !== 0x65 || b[p + 26] !== 0x27 || b[p + 27] !== 0x73 || b[p + 28] !== 0x20 || b[p + 29] !== 0x61 ||
				b[p + 30] !== 0x6e || b[p + 31] !== 0x6f || b[p + 32] !== 0x74 || b[p + 33] !== 0x68 || b[p + 34] !== 0x65 ||
				b[p + 35] !== 0x72 || b[p + 36] !== 0x20 || b[p + 37] !== 0x75 || b[p + 38] !== 0x70 || b[p + 39] !== 0x64 ||
				b[p + 40] !== 0x61 || b[p + 41] !== 0x74 || b[p + 42] !== 0x65 || b[p + 43] !== 0x20 || b[p + 44] !== 0x73 ||
				b[p + 45] !== 0x63 || b[p + 46] !== 0x68 || b[p + 47] !== 0x65 || b[p + 48] !== 0x64 || b[p + 49] !== 0x75 ||
				b[p + 50] !== 0x6c || b[p + 51] !== 0x65 || b[p + 52] !== 0x64 || b[p + 53] !== 0x20 || b[p + 54] !== 0x69 ||
				b[p + 55] !== 0x6d || b[p + 56] !== 0x6d || b[p + 57] !== 0x65 || b[p + 58] !== 0x64 || b[p + 59] !== 0x69 ||
				b[p + 60] !== 0x61 || b[p + 61] !== 0x74 || b[p + 62] !== 0x65 || b[p + 63] !== 0x6c || b[p + 64] !== 0x79 ||
				b[p + 65] !== 0x3a) break attempt95;
			p += 66;
			break choice93;
		}
		p = choice93;
		attempt96: {
			// "Device state apply error"
			if (p + 24 > end ||
				b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x61 || b[p + 14] !== 0x70 ||
				b[p + 15] !== 0x70 || b[p + 16] !== 0x6c || b[p + 17] !== 0x79 || b[p + 18] !== 0x20 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x72 || b[p + 21] !== 0x72 || b[p + 22] !== 0x6f || b[p + 23] !== 0x72) break attempt96;
			p += 24;
			break choice93;
		}
		p = choice93;
		return -1;
	}
	return p;
}

function rule_image(b: Uint8Array, p: number, end: number): number {
	// not "' due to '"
	if (!(p + 10 > end ||
		b[p] !== 0x27 || b[p + 1] !== 0x20 || b[p + 2] !== 0x64 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x20 || b[p + 9] !== 0x27)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan97: for (; p < end; p += 1) {
		if (b[p] !== 0x27) continue;
		// not "' due to '"
		if (!(p + 10 > end ||
			b[p] !== 0x27 || b[p + 1] !== 0x20 || b[p + 2] !== 0x64 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
			b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x20 || b[p + 9] !== 0x27)) break scan97;
	}
	return p;
}

function rule_reason(b: Uint8Array, p: number, end: number): number {
	scan98: for (; p < end; p += 1) {
		if (b[p] !== 0x27) continue;
		const not99 = p;
		not99: {
			// "'"
			if (p >= end || b[p] !== 0x27) break not99;
			p += 1;
			if (p < end) break not99;
			p = not99;
			break scan98;
		}
		p = not99;
	}
	return p;
}

function rule_skipHttp404(b: Uint8Array, p: number, end: number): number {
	const optional100 = p;
	optional100: {
		attempt101: {
			// "Error: "
			if (p + 7 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt101;
			p += 7;
			break optional100;
		}
		p = optional100;
	}
	const optional102 = p;
	optional102: {
		attempt103: {
			// "(HTTP code 404)"
			if (p + 15 > end ||
				b[p] !== 0x28 || b[p + 1] !== 0x48 || b[p + 2] !== 0x54 || b[p + 3] !== 0x54 || b[p + 4] !== 0x50 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x6f || b[p + 8] !== 0x64 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x34 || b[p + 12] !== 0x30 || b[p + 13] !== 0x34 || b[p + 14] !== 0x29) break attempt103;
			p += 15;
			scan104: for (; p < end; p += 1) {
				if ((b[p] !== 0x4e && b[p] !== 0x6e)) continue;
				const not105 = p;
				not105: {
					const choice106 = p;
					choice106: {
						attempt107: {
							// "no such image"
							if (p + 13 > end ||
								b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
								b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
								b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65) break attempt107;
							p += 13;
							break choice106;
						}
						p = choice106;
						attempt108: {
							// "No such image"
							if (p + 13 > end ||
								b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
								b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
								b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65) break attempt108;
							p += 13;
							break choice106;
						}
						p = choice106;
						break not105;
					}
					p = not105;
					break scan104;
				}
				p = not105;
			}
			break optional102;
		}
		p = optional102;
	}
	return p;
}

function rule_condition(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipToUnhandled(b: Uint8Array, p: number, end: number): number {
	const optional109 = p;
	optional109: {
		attempt110: {
			p = rule_skipNodePid(b, p, end);
			if (p < 0) break attempt110;
			break optional109;
		}
		p = optional109;
	}
	const choice111 = p;
	choice111: {
		attempt112: {
			// "UnhandledPromiseRejectionWarning:"
			if (p + 33 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x68 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x6c || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x50 ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6d || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x52 || b[p + 17] !== 0x65 || b[p + 18] !== 0x6a || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x63 || b[p + 21] !== 0x74 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6f || b[p + 24] !== 0x6e ||
				b[p + 25] !== 0x57 || b[p + 26] !== 0x61 || b[p + 27] !== 0x72 || b[p + 28] !== 0x6e || b[p + 29] !== 0x69 ||
				b[p + 30] !== 0x6e || b[p + 31] !== 0x67 || b[p + 32] !== 0x3a) break attempt112;
			p += 33;
			break choice111;
		}
		p = choice111;
		attempt113: {
			// "Uncaught exception:"
			if (p + 19 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x63 || b[p + 3] !== 0x61 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x67 || b[p + 6] !== 0x68 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x78 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65 || b[p + 13] !== 0x70 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x3a) break attempt113;
			p += 19;
			break choice111;
		}
		p = choice111;
		return -1;
	}
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipDatabaseBlocked(b: Uint8Array, p: number, end: number): number {
	repeat114: for (;;) {
		const repeat114 = p;
		attempt115: {
			const choice116 = p;
			choice116: {
				attempt117: {
					// "Error: "
					if (p + 7 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt117;
					p += 7;
					break choice116;
				}
				p = choice116;
				attempt118: {
					// "Unhandled rejection "
					if (p + 20 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x68 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x6c || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x6a || b[p + 13] !== 0x65 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x20) break attempt118;
					p += 20;
					break choice116;
				}
				p = choice116;
				break attempt115;
			}
			continue repeat114;
		}
		p = repeat114;
		break;
	}
	const optional119 = p;
	optional119: {
		attempt120: {
			const choice121 = p;
			choice121: {
				attempt122: {
					// "KnexTimeoutError: "
					if (p + 18 > end ||
						b[p] !== 0x4b || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x78 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x6f || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x45 || b[p + 12] !== 0x72 || b[p + 13] !== 0x72 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x3a || b[p + 17] !== 0x20) break attempt122;
					p += 18;
					break choice121;
				}
				p = choice121;
				attempt123: {
					// "TimeoutError: "
					if (p + 14 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x45 || b[p + 8] !== 0x72 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x72 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20) break attempt123;
					p += 14;
					break choice121;
				}
				p = choice121;
				break attempt120;
			}
			break optional119;
		}
		p = optional119;
	}
	// "Knex: Timeout acquiring a connection"
	if (p + 36 > end ||
		b[p] !== 0x4b || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x78 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x54 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x71 || b[p + 17] !== 0x75 || b[p + 18] !== 0x69 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x67 || b[p + 23] !== 0x20 || b[p + 24] !== 0x61 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x63 || b[p + 27] !== 0x6f || b[p + 28] !== 0x6e || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x63 || b[p + 32] !== 0x74 || b[p + 33] !== 0x69 || b[p + 34] !== 0x6f ||
		b[p + 35] !== 0x6e) return -1;
	p += 36;
	return p;
}

function part125(_b: Uint8Array, p: number, end: number): number {
	if (p < end) return -1;
	return p;
}

function part126(b: Uint8Array, p: number, end: number): number {
	p = rule_skipFrame(b, p, end);
	if (p < 0) return -1;
	return p;
}

function part127(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBracket(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipStackLine(b: Uint8Array, p: number, end: number): number {
	const choice124 = p;
	choice124: {
		switch (p < end ? b[p] : -1) {
			case 0x20:
				p = part125(b, p, end);
				if (p >= 0) break choice124;
				p = choice124;
				p = part126(b, p, end);
				if (p >= 0) break choice124;
				p = choice124;
				p = part127(b, p, end);
				if (p >= 0) break choice124;
				p = choice124;
				attempt128: {
					p = rule_skipProperty(b, p, end);
					if (p < 0) break attempt128;
					break choice124;
				}
				p = choice124;
				return -1;
			case 0x44: // D
				p = part125(b, p, end);
				if (p >= 0) break choice124;
				p = choice124;
				attempt129: {
					// "During handling of the above"
					if (p + 28 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x75 || b[p + 2] !== 0x72 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x67 || b[p + 6] !== 0x20 || b[p + 7] !== 0x68 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x6c || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x6f || b[p + 17] !== 0x66 || b[p + 18] !== 0x20 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x68 || b[p + 21] !== 0x65 || b[p + 22] !== 0x20 || b[p + 23] !== 0x61 || b[p + 24] !== 0x62 ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x76 || b[p + 27] !== 0x65) break attempt129;
					p += 28;
					break choice124;
				}
				p = choice124;
				return -1;
			case 0x46: // F
				p = part125(b, p, end);
				if (p >= 0) break choice124;
				p = choice124;
				attempt130: {
					// "From previous event:"
					if (p + 20 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x6d || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x76 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x73 || b[p + 13] !== 0x20 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6e || b[p + 18] !== 0x74 || b[p + 19] !== 0x3a) break attempt130;
					p += 20;
					break choice124;
				}
				p = choice124;
				return -1;
			case 0x5d: // ]
			case 0x7b: // {
			case 0x7d: // }
				p = part125(b, p, end);
				if (p >= 0) break choice124;
				p = choice124;
				p = part127(b, p, end);
				if (p >= 0) break choice124;
				p = choice124;
				return -1;
			case 0x61: // a
				p = part125(b, p, end);
				if (p >= 0) break choice124;
				p = choice124;
				p = part126(b, p, end);
				if (p >= 0) break choice124;
				p = choice124;
				return -1;
			default:
				p = part125(b, p, end);
				if (p >= 0) break choice124;
				p = choice124;
				return -1;
		}
	}
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice131 = p;
	choice131: {
		switch (p < end ? b[p] : -1) {
			case 0x28: // (
				attempt132: {
					p = rule_skipNodePid(b, p, end);
					if (p < 0) break attempt132;
					break choice131;
				}
				p = choice131;
				attempt133: {
					// "(Use `node --trace"
					if (p + 18 > end ||
						b[p] !== 0x28 || b[p + 1] !== 0x55 || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x60 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x64 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x2d || b[p + 12] !== 0x2d || b[p + 13] !== 0x74 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x61 || b[p + 16] !== 0x63 || b[p + 17] !== 0x65) break attempt133;
					p += 18;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x41: // A
				attempt134: {
					// "API Binder bound to"
					if (p + 19 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x50 || b[p + 2] !== 0x49 || b[p + 3] !== 0x20 || b[p + 4] !== 0x42 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x64 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x62 || b[p + 12] !== 0x6f || b[p + 13] !== 0x75 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x74 || b[p + 18] !== 0x6f) break attempt134;
					p += 19;
					break choice131;
				}
				p = choice131;
				attempt135: {
					// "Applying firewall mode"
					if (p + 22 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x70 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6c || b[p + 4] !== 0x79 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x77 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x6c || b[p + 17] !== 0x20 || b[p + 18] !== 0x6d || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x65) break attempt135;
					p += 22;
					break choice131;
				}
				p = choice131;
				attempt136: {
					// "Attempting container log timestamp flush"
					if (p + 40 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x61 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x6c || b[p + 22] !== 0x6f || b[p + 23] !== 0x67 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x74 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6d || b[p + 28] !== 0x65 || b[p + 29] !== 0x73 ||
						b[p + 30] !== 0x74 || b[p + 31] !== 0x61 || b[p + 32] !== 0x6d || b[p + 33] !== 0x70 || b[p + 34] !== 0x20 ||
						b[p + 35] !== 0x66 || b[p + 36] !== 0x6c || b[p + 37] !== 0x75 || b[p + 38] !== 0x73 || b[p + 39] !== 0x68) break attempt136;
					p += 40;
					break choice131;
				}
				p = choice131;
				attempt137: {
					// "Attempting to load any preloaded"
					if (p + 32 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x6f || b[p + 13] !== 0x20 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x61 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x79 || b[p + 22] !== 0x20 || b[p + 23] !== 0x70 || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x6c || b[p + 27] !== 0x6f || b[p + 28] !== 0x61 || b[p + 29] !== 0x64 ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x64) break attempt137;
					p += 32;
					break choice131;
				}
				p = choice131;
				attempt138: {
					// "Apply success"
					if (p + 13 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x70 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6c || b[p + 4] !== 0x79 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x75 || b[p + 8] !== 0x63 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x73) break attempt138;
					p += 13;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x42: // B
				attempt139: {
					// "Booting "
					if (p + 8 > end ||
						b[p] !== 0x42 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt139;
					p += 8;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x43: // C
				attempt140: {
					// "Container log timestamp flush complete"
					if (p + 38 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x6f || b[p + 12] !== 0x67 || b[p + 13] !== 0x20 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6d || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x61 || b[p + 21] !== 0x6d || b[p + 22] !== 0x70 || b[p + 23] !== 0x20 || b[p + 24] !== 0x66 ||
						b[p + 25] !== 0x6c || b[p + 26] !== 0x75 || b[p + 27] !== 0x73 || b[p + 28] !== 0x68 || b[p + 29] !== 0x20 ||
						b[p + 30] !== 0x63 || b[p + 31] !== 0x6f || b[p + 32] !== 0x6d || b[p + 33] !== 0x70 || b[p + 34] !== 0x6c ||
						b[p + 35] !== 0x65 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65) break attempt140;
					p += 38;
					break choice131;
				}
				p = choice131;
				attempt141: {
					// "Connectivity check enabled"
					if (p + 26 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x76 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x79 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x68 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x6b || b[p + 18] !== 0x20 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x61 || b[p + 22] !== 0x62 || b[p + 23] !== 0x6c || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x64) break attempt141;
					p += 26;
					break choice131;
				}
				p = choice131;
				attempt142: {
					// "Cleanup"
					if (p + 7 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x70) break attempt142;
					p += 7;
					break choice131;
				}
				p = choice131;
				attempt143: {
					// "Cleaned up"
					if (p + 10 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x75 || b[p + 9] !== 0x70) break attempt143;
					p += 10;
					break choice131;
				}
				p = choice131;
				attempt144: {
					// "Clearing "
					if (p + 9 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt144;
					p += 9;
					break choice131;
				}
				p = choice131;
				attempt145: {
					// "Container config has not changed"
					if (p + 32 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x66 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x67 || b[p + 16] !== 0x20 || b[p + 17] !== 0x68 || b[p + 18] !== 0x61 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x6e || b[p + 22] !== 0x6f || b[p + 23] !== 0x74 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x63 || b[p + 26] !== 0x68 || b[p + 27] !== 0x61 || b[p + 28] !== 0x6e || b[p + 29] !== 0x67 ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x64) break attempt145;
					p += 32;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x44: // D
				attempt146: {
					// "Delaying "
					if (p + 9 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x61 || b[p + 4] !== 0x79 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt146;
					p += 9;
					break choice131;
				}
				p = choice131;
				attempt147: {
					// "Delta "
					if (p + 6 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x20) break attempt147;
					p += 6;
					break choice131;
				}
				p = choice131;
				attempt148: {
					// "Deleting "
					if (p + 9 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt148;
					p += 9;
					break choice131;
				}
				p = choice131;
				attempt149: {
					// "Discovered "
					if (p + 11 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x20) break attempt149;
					p += 11;
					break choice131;
				}
				p = choice131;
				attempt150: {
					// "Downloading "
					if (p + 12 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x6f || b[p + 2] !== 0x77 || b[p + 3] !== 0x6e || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x61 || b[p + 7] !== 0x64 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x20) break attempt150;
					p += 12;
					break choice131;
				}
				p = choice131;
				attempt151: {
					// "Docker connectivity"
					if (p + 19 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x76 || b[p + 16] !== 0x69 || b[p + 17] !== 0x74 || b[p + 18] !== 0x79) break attempt151;
					p += 19;
					break choice131;
				}
				p = choice131;
				attempt152: {
					// "Device unique ID"
					if (p + 16 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x75 || b[p + 8] !== 0x6e || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x71 || b[p + 11] !== 0x75 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x49 ||
						b[p + 15] !== 0x44) break attempt152;
					p += 16;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x45: // E
				attempt153: {
					// "Ensuring "
					if (p + 9 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x75 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt153;
					p += 9;
					break choice131;
				}
				p = choice131;
				attempt154: {
					// "Executing "
					if (p + 10 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x78 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt154;
					p += 10;
					break choice131;
				}
				p = choice131;
				attempt155: {
					// "Error response from daemon: No such container: "
					if (p + 47 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x66 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6d || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x61 || b[p + 22] !== 0x65 || b[p + 23] !== 0x6d || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x3a || b[p + 27] !== 0x20 || b[p + 28] !== 0x4e || b[p + 29] !== 0x6f ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x73 || b[p + 32] !== 0x75 || b[p + 33] !== 0x63 || b[p + 34] !== 0x68 ||
						b[p + 35] !== 0x20 || b[p + 36] !== 0x63 || b[p + 37] !== 0x6f || b[p + 38] !== 0x6e || b[p + 39] !== 0x74 ||
						b[p + 40] !== 0x61 || b[p + 41] !== 0x69 || b[p + 42] !== 0x6e || b[p + 43] !== 0x65 || b[p + 44] !== 0x72 ||
						b[p + 45] !== 0x3a || b[p + 46] !== 0x20) break attempt155;
					p += 47;
					break choice131;
				}
				p = choice131;
				attempt156: {
					// "Error: No such container: "
					if (p + 26 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x4e || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x75 || b[p + 12] !== 0x63 || b[p + 13] !== 0x68 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x74 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x3a ||
						b[p + 25] !== 0x20) break attempt156;
					p += 26;
					break choice131;
				}
				p = choice131;
				attempt157: {
					// "Error: No such object: "
					if (p + 23 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x4e || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x75 || b[p + 12] !== 0x63 || b[p + 13] !== 0x68 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x62 || b[p + 17] !== 0x6a || b[p + 18] !== 0x65 || b[p + 19] !== 0x63 ||
						b[p + 20] !== 0x74 || b[p + 21] !== 0x3a || b[p + 22] !== 0x20) break attempt157;
					p += 23;
					break choice131;
				}
				p = choice131;
				attempt158: {
					// "Error response from daemon: No such object: "
					if (p + 44 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x66 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6d || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x61 || b[p + 22] !== 0x65 || b[p + 23] !== 0x6d || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x3a || b[p + 27] !== 0x20 || b[p + 28] !== 0x4e || b[p + 29] !== 0x6f ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x73 || b[p + 32] !== 0x75 || b[p + 33] !== 0x63 || b[p + 34] !== 0x68 ||
						b[p + 35] !== 0x20 || b[p + 36] !== 0x6f || b[p + 37] !== 0x62 || b[p + 38] !== 0x6a || b[p + 39] !== 0x65 ||
						b[p + 40] !== 0x63 || b[p + 41] !== 0x74 || b[p + 42] !== 0x3a || b[p + 43] !== 0x20) break attempt158;
					p += 44;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x46: // F
				attempt159: {
					// "Fetching "
					if (p + 9 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt159;
					p += 9;
					break choice131;
				}
				p = choice131;
				attempt160: {
					// "Finished "
					if (p + 9 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x69 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x68 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt160;
					p += 9;
					break choice131;
				}
				p = choice131;
				attempt161: {
					// "Found unmanaged"
					if (p + 15 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x75 || b[p + 7] !== 0x6e || b[p + 8] !== 0x6d || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x61 || b[p + 12] !== 0x67 || b[p + 13] !== 0x65 || b[p + 14] !== 0x64) break attempt161;
					p += 15;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x49: // I
				attempt162: {
					// "Image "
					if (p + 6 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6d || b[p + 2] !== 0x61 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x20) break attempt162;
					p += 6;
					break choice131;
				}
				p = choice131;
				attempt163: {
					// "Initializing "
					if (p + 13 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x7a || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20) break attempt163;
					p += 13;
					break choice131;
				}
				p = choice131;
				attempt164: {
					// "Invalid firewall mode"
					if (p + 21 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x76 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x77 || b[p + 13] !== 0x61 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x20 || b[p + 17] !== 0x6d || b[p + 18] !== 0x6f || b[p + 19] !== 0x64 ||
						b[p + 20] !== 0x65) break attempt164;
					p += 21;
					break choice131;
				}
				p = choice131;
				attempt165: {
					// "IP address "
					if (p + 11 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x50 || b[p + 2] !== 0x20 || b[p + 3] !== 0x61 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20) break attempt165;
					p += 11;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x4b: // K
				attempt166: {
					// "Killing "
					if (p + 8 > end ||
						b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt166;
					p += 8;
					break choice131;
				}
				p = choice131;
				attempt167: {
					// "Knex"
					if (p + 4 > end || b[p] !== 0x4b || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x78) break attempt167;
					p += 4;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x4c: // L
				attempt168: {
					// "Loading "
					if (p + 8 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt168;
					p += 8;
					break choice131;
				}
				p = choice131;
				attempt169: {
					// "Logging "
					if (p + 8 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x67 || b[p + 3] !== 0x67 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt169;
					p += 8;
					break choice131;
				}
				p = choice131;
				attempt170: {
					// "Lingering "
					if (p + 10 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt170;
					p += 10;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x4d: // M
				attempt171: {
					// "Migrations "
					if (p + 11 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x69 || b[p + 2] !== 0x67 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20) break attempt171;
					p += 11;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x4e: // N
				attempt172: {
					// "No need to start"
					if (p + 16 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x73 || b[p + 12] !== 0x74 || b[p + 13] !== 0x61 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x74) break attempt172;
					p += 16;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x50: // P
				attempt173: {
					// "Performing database cleanup"
					if (p + 27 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x66 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x6d || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x62 || b[p + 16] !== 0x61 || b[p + 17] !== 0x73 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x63 || b[p + 21] !== 0x6c || b[p + 22] !== 0x65 || b[p + 23] !== 0x61 || b[p + 24] !== 0x6e ||
						b[p + 25] !== 0x75 || b[p + 26] !== 0x70) break attempt173;
					p += 27;
					break choice131;
				}
				p = choice131;
				attempt174: {
					// "Preload "
					if (p + 8 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6c || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) break attempt174;
					p += 8;
					break choice131;
				}
				p = choice131;
				attempt175: {
					// "Previous engine snapshot"
					if (p + 24 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x75 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x73 || b[p + 17] !== 0x6e || b[p + 18] !== 0x61 || b[p + 19] !== 0x70 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x68 || b[p + 22] !== 0x6f || b[p + 23] !== 0x74) break attempt175;
					p += 24;
					break choice131;
				}
				p = choice131;
				attempt176: {
					// "Pruning "
					if (p + 8 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt176;
					p += 8;
					break choice131;
				}
				p = choice131;
				attempt177: {
					// "Process exited"
					if (p + 14 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x78 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x64) break attempt177;
					p += 14;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x52: // R
				attempt178: {
					// "Rebooting"
					if (p + 9 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x62 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67) break attempt178;
					p += 9;
					break choice131;
				}
				p = choice131;
				attempt179: {
					// "Removing "
					if (p + 9 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt179;
					p += 9;
					break choice131;
				}
				p = choice131;
				attempt180: {
					// "Replacing "
					if (p + 10 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6c || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt180;
					p += 10;
					break choice131;
				}
				p = choice131;
				attempt181: {
					// "Retrying"
					if (p + 8 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x72 || b[p + 4] !== 0x79 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67) break attempt181;
					p += 8;
					break choice131;
				}
				p = choice131;
				attempt182: {
					// "Requesting "
					if (p + 11 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x71 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20) break attempt182;
					p += 11;
					break choice131;
				}
				p = choice131;
				attempt183: {
					// "Running "
					if (p + 8 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt183;
					p += 8;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x53: // S
				attempt184: {
					// "Setting "
					if (p + 8 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt184;
					p += 8;
					break choice131;
				}
				p = choice131;
				attempt185: {
					// "Skipping "
					if (p + 9 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x6b || b[p + 2] !== 0x69 || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt185;
					p += 9;
					break choice131;
				}
				p = choice131;
				attempt186: {
					// "Spawning journal"
					if (p + 16 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x70 || b[p + 2] !== 0x61 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6a ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6e || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c) break attempt186;
					p += 16;
					break choice131;
				}
				p = choice131;
				attempt187: {
					// "Starting "
					if (p + 9 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt187;
					p += 9;
					break choice131;
				}
				p = choice131;
				attempt188: {
					// "State server"
					if (p + 12 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x76 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72) break attempt188;
					p += 12;
					break choice131;
				}
				p = choice131;
				attempt189: {
					// "Stopping "
					if (p + 9 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt189;
					p += 9;
					break choice131;
				}
				p = choice131;
				attempt190: {
					// "Successfully "
					if (p + 13 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x63 || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x66 || b[p + 8] !== 0x75 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x79 || b[p + 12] !== 0x20) break attempt190;
					p += 13;
					break choice131;
				}
				p = choice131;
				attempt191: {
					// "Supervisor "
					if (p + 11 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x6f || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x20) break attempt191;
					p += 11;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x54: // T
				attempt192: {
					// "Target state "
					if (p + 13 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20) break attempt192;
					p += 13;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x55: // U
				attempt193: {
					// "Upgrading "
					if (p + 10 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x70 || b[p + 2] !== 0x67 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt193;
					p += 10;
					break choice131;
				}
				p = choice131;
				attempt194: {
					// "Using "
					if (p + 6 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20) break attempt194;
					p += 6;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x56: // V
				attempt195: {
					// "VPN status "
					if (p + 11 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x50 || b[p + 2] !== 0x4e || b[p + 3] !== 0x20 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x75 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20) break attempt195;
					p += 11;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x57: // W
				attempt196: {
					// "Waiting "
					if (p + 8 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt196;
					p += 8;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x61: // a
			case 0x62: // b
			case 0x69: // i
			case 0x72: // r
				attempt197: {
					p = rule_skipAlone(b, p, end);
					if (p < 0) break attempt197;
					break choice131;
				}
				p = choice131;
				return -1;
			case 0x66: // f
				attempt198: {
					// "find: "
					if (p + 6 > end ||
						b[p] !== 0x66 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20) break attempt198;
					p += 6;
					break choice131;
				}
				p = choice131;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipToEngine(b: Uint8Array, p: number, end: number): number {
	scan199: for (; p < end; p += 1) {
		if (b[p] !== 0x63) continue;
		const not200 = p;
		not200: {
			p = rule_skipEngine(b, p, end);
			if (p < 0) break not200;
			p = not200;
			break scan199;
		}
		p = not200;
	}
	p = rule_skipEngine(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_socket(b: Uint8Array, p: number, end: number): number {
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_skipToDatabase(b: Uint8Array, p: number, end: number): number {
	scan201: for (; p < end; p += 1) {
		if (b[p] !== 0x53) continue;
		// not "SQLITE_"
		if (!(p + 7 > end ||
			b[p] !== 0x53 || b[p + 1] !== 0x51 || b[p + 2] !== 0x4c || b[p + 3] !== 0x49 || b[p + 4] !== 0x54 ||
			b[p + 5] !== 0x45 || b[p + 6] !== 0x5f)) break scan201;
	}
	return p;
}

function rule_databaseError(b: Uint8Array, p: number, end: number): number {
	// "SQLITE_"
	if (p + 7 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x51 || b[p + 2] !== 0x4c || b[p + 3] !== 0x49 || b[p + 4] !== 0x54 ||
		b[p + 5] !== 0x45 || b[p + 6] !== 0x5f) return -1;
	p += 7;
	p = end;
	return p;
}

function rule_skipErrorName(b: Uint8Array, p: number, end: number): number {
	const ahead202 = p;
	const choice203 = p;
	choice203: {
		switch (p < end ? b[p] : -1) {
			case 0x45: // E
				attempt204: {
					// "Error"
					if (p + 5 > end || b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72) break attempt204;
					p += 5;
					break choice203;
				}
				p = choice203;
				return -1;
			case 0x49: // I
				attempt205: {
					// "InternalInconsistencyError"
					if (p + 26 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x49 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x73 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x6e || b[p + 19] !== 0x63 ||
						b[p + 20] !== 0x79 || b[p + 21] !== 0x45 || b[p + 22] !== 0x72 || b[p + 23] !== 0x72 || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x72) break attempt205;
					p += 26;
					break choice203;
				}
				p = choice203;
				attempt206: {
					// "ImageDownloadBackoffError"
					if (p + 25 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6d || b[p + 2] !== 0x61 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x44 || b[p + 6] !== 0x6f || b[p + 7] !== 0x77 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x61 || b[p + 12] !== 0x64 || b[p + 13] !== 0x42 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x6b || b[p + 17] !== 0x6f || b[p + 18] !== 0x66 || b[p + 19] !== 0x66 ||
						b[p + 20] !== 0x45 || b[p + 21] !== 0x72 || b[p + 22] !== 0x72 || b[p + 23] !== 0x6f || b[p + 24] !== 0x72) break attempt206;
					p += 25;
					break choice203;
				}
				p = choice203;
				return -1;
			case 0x52: // R
				attempt207: {
					// "RangeError"
					if (p + 10 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x45 || b[p + 6] !== 0x72 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6f || b[p + 9] !== 0x72) break attempt207;
					p += 10;
					break choice203;
				}
				p = choice203;
				attempt208: {
					// "ReferenceError"
					if (p + 14 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x66 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x6e || b[p + 7] !== 0x63 || b[p + 8] !== 0x65 || b[p + 9] !== 0x45 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x72 || b[p + 12] !== 0x6f || b[p + 13] !== 0x72) break attempt208;
					p += 14;
					break choice203;
				}
				p = choice203;
				return -1;
			case 0x53: // S
				attempt209: {
					// "SyntaxError"
					if (p + 11 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x78 || b[p + 6] !== 0x45 || b[p + 7] !== 0x72 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x72) break attempt209;
					p += 11;
					break choice203;
				}
				p = choice203;
				attempt210: {
					// "StatusError"
					if (p + 11 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x45 || b[p + 7] !== 0x72 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x72) break attempt210;
					p += 11;
					break choice203;
				}
				p = choice203;
				return -1;
			case 0x54: // T
				attempt211: {
					// "TypeError"
					if (p + 9 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x79 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x45 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72) break attempt211;
					p += 9;
					break choice203;
				}
				p = choice203;
				return -1;
			default:
				return -1;
		}
	}
	p = ahead202;
	return p;
}

function rule_skipColour(b: Uint8Array, p: number, end: number): number {
	// "\u001b["
	if (p + 2 > end || b[p] !== 0x1b || b[p + 1] !== 0x5b) return -1;
	p += 2;
	while (p < end && !(set1[b[p] ?? 0] === 0)) p += 1;
	// "m"
	if (p >= end || b[p] !== 0x6d) return -1;
	p += 1;
	return p;
}

function rule_skipLevelName(b: Uint8Array, p: number, end: number): number {
	const choice212 = p;
	choice212: {
		switch (p < end ? b[p] : -1) {
			case 0x61: // a
				attempt213: {
					// "api"
					if (p + 3 > end || b[p] !== 0x61 || b[p + 1] !== 0x70 || b[p + 2] !== 0x69) break attempt213;
					p += 3;
					break choice212;
				}
				p = choice212;
				return -1;
			case 0x64: // d
				attempt214: {
					// "debug"
					if (p + 5 > end || b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x62 || b[p + 3] !== 0x75 || b[p + 4] !== 0x67) break attempt214;
					p += 5;
					break choice212;
				}
				p = choice212;
				return -1;
			case 0x65: // e
				attempt215: {
					// "event"
					if (p + 5 > end || b[p] !== 0x65 || b[p + 1] !== 0x76 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74) break attempt215;
					p += 5;
					break choice212;
				}
				p = choice212;
				attempt216: {
					// "error"
					if (p + 5 > end || b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72) break attempt216;
					p += 5;
					break choice212;
				}
				p = choice212;
				return -1;
			case 0x69: // i
				attempt217: {
					// "info"
					if (p + 4 > end || b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x66 || b[p + 3] !== 0x6f) break attempt217;
					p += 4;
					break choice212;
				}
				p = choice212;
				return -1;
			case 0x73: // s
				attempt218: {
					// "success"
					if (p + 7 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x75 || b[p + 2] !== 0x63 || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x73) break attempt218;
					p += 7;
					break choice212;
				}
				p = choice212;
				return -1;
			case 0x77: // w
				attempt219: {
					// "warn"
					if (p + 4 > end || b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e) break attempt219;
					p += 4;
					break choice212;
				}
				p = choice212;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipYear(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	return p;
}

function rule_skipMessageKey(b: Uint8Array, p: number, end: number): number {
	const choice220 = p;
	choice220: {
		attempt221: {
			// "\"error\":\""
			if (p + 9 > end ||
				b[p] !== 0x22 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x22 || b[p + 7] !== 0x3a || b[p + 8] !== 0x22) break attempt221;
			p += 9;
			break choice220;
		}
		p = choice220;
		attempt222: {
			// "\"message\":\""
			if (p + 11 > end ||
				b[p] !== 0x22 || b[p + 1] !== 0x6d || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x67 || b[p + 7] !== 0x65 || b[p + 8] !== 0x22 || b[p + 9] !== 0x3a ||
				b[p + 10] !== 0x22) break attempt222;
			p += 11;
			break choice220;
		}
		p = choice220;
		return -1;
	}
	return p;
}

function rule_skipEscape(b: Uint8Array, p: number, end: number): number {
	// "\\"
	if (p >= end || b[p] !== 0x5c) return -1;
	p += 1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	return p;
}

function rule_skipNodePid(b: Uint8Array, p: number, end: number): number {
	// "(node:"
	if (p + 6 > end ||
		b[p] !== 0x28 || b[p + 1] !== 0x6e || b[p + 2] !== 0x6f || b[p + 3] !== 0x64 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x3a) return -1;
	p += 6;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// ") "
	if (p + 2 > end || b[p] !== 0x29 || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_skipFrame(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	// "at "
	if (p + 3 > end || b[p] !== 0x61 || b[p + 1] !== 0x74 || b[p + 2] !== 0x20) return -1;
	p += 3;
	return p;
}

function rule_skipBracket(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	if (p >= end || (b[p] !== 0x5d && b[p] !== 0x7b && b[p] !== 0x7d)) return -1;
	p += 1;
	return p;
}

function rule_skipProperty(b: Uint8Array, p: number, end: number): number {
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	const optional223 = p;
	optional223: {
		attempt224: {
			if (p >= end || (b[p] !== 0x22 && b[p] !== 0x27 && b[p] !== 0x5b)) break attempt224;
			p += 1;
			break optional223;
		}
		p = optional223;
	}
	p = rule_skipKey(b, p, end);
	if (p < 0) return -1;
	const optional225 = p;
	optional225: {
		attempt226: {
			if (p >= end || (b[p] !== 0x22 && b[p] !== 0x27 && b[p] !== 0x5d)) break attempt226;
			p += 1;
			break optional225;
		}
		p = optional225;
	}
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	const choice227 = p;
	choice227: {
		attempt228: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt228;
			p += 1;
			break choice227;
		}
		p = choice227;
		attempt229: {
			if (p < end) break attempt229;
			break choice227;
		}
		p = choice227;
		return -1;
	}
	return p;
}

function rule_skipAlone(b: Uint8Array, p: number, end: number): number {
	const choice230 = p;
	choice230: {
		switch (p < end ? b[p] : -1) {
			case 0x61: // a
				attempt231: {
					// "active"
					if (p + 6 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x65) break attempt231;
					p += 6;
					break choice230;
				}
				p = choice230;
				return -1;
			case 0x62: // b
				attempt232: {
					// "balena_supervisor"
					if (p + 17 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x5f || b[p + 7] !== 0x73 || b[p + 8] !== 0x75 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x76 || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x72) break attempt232;
					p += 17;
					break choice230;
				}
				p = choice230;
				attempt233: {
					// "balena-supervisor"
					if (p + 17 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x2d || b[p + 7] !== 0x73 || b[p + 8] !== 0x75 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x76 || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x72) break attempt233;
					p += 17;
					break choice230;
				}
				p = choice230;
				return -1;
			case 0x69: // i
				attempt234: {
					// "inactive"
					if (p + 8 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65) break attempt234;
					p += 8;
					break choice230;
				}
				p = choice230;
				return -1;
			case 0x72: // r
				attempt235: {
					// "resin_supervisor"
					if (p + 16 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x5f || b[p + 6] !== 0x73 || b[p + 7] !== 0x75 || b[p + 8] !== 0x70 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x76 || b[p + 12] !== 0x69 || b[p + 13] !== 0x73 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x72) break attempt235;
					p += 16;
					break choice230;
				}
				p = choice230;
				return -1;
			default:
				return -1;
		}
	}
	if (p < end) return -1;
	return p;
}

function rule_skipEngine(b: Uint8Array, p: number, end: number): number {
	const choice236 = p;
	choice236: {
		switch (p < end ? b[p] : -1) {
			case 0x63: // c
				attempt237: {
					// "connect ECONNREFUSED "
					if (p + 21 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x43 ||
						b[p + 10] !== 0x4f || b[p + 11] !== 0x4e || b[p + 12] !== 0x4e || b[p + 13] !== 0x52 || b[p + 14] !== 0x45 ||
						b[p + 15] !== 0x46 || b[p + 16] !== 0x55 || b[p + 17] !== 0x53 || b[p + 18] !== 0x45 || b[p + 19] !== 0x44 ||
						b[p + 20] !== 0x20) break attempt237;
					p += 21;
					const ahead238 = p;
					// "/var/run/"
					if (p + 9 > end ||
						b[p] !== 0x2f || b[p + 1] !== 0x76 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x2f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x75 || b[p + 7] !== 0x6e || b[p + 8] !== 0x2f) break attempt237;
					p += 9;
					p = ahead238;
					break choice236;
				}
				p = choice236;
				attempt239: {
					// "connect ENOENT "
					if (p + 15 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x4e ||
						b[p + 10] !== 0x4f || b[p + 11] !== 0x45 || b[p + 12] !== 0x4e || b[p + 13] !== 0x54 || b[p + 14] !== 0x20) break attempt239;
					p += 15;
					const ahead240 = p;
					// "/var/run/"
					if (p + 9 > end ||
						b[p] !== 0x2f || b[p + 1] !== 0x76 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x2f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x75 || b[p + 7] !== 0x6e || b[p + 8] !== 0x2f) break attempt239;
					p += 9;
					p = ahead240;
					break choice236;
				}
				p = choice236;
				attempt241: {
					// "connect ECONNREFUSED "
					if (p + 21 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x43 ||
						b[p + 10] !== 0x4f || b[p + 11] !== 0x4e || b[p + 12] !== 0x4e || b[p + 13] !== 0x52 || b[p + 14] !== 0x45 ||
						b[p + 15] !== 0x46 || b[p + 16] !== 0x55 || b[p + 17] !== 0x53 || b[p + 18] !== 0x45 || b[p + 19] !== 0x44 ||
						b[p + 20] !== 0x20) break attempt241;
					p += 21;
					const ahead242 = p;
					// "/run/"
					if (p + 5 > end || b[p] !== 0x2f || b[p + 1] !== 0x72 || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x2f) break attempt241;
					p += 5;
					p = ahead242;
					break choice236;
				}
				p = choice236;
				attempt243: {
					// "connect ENOENT "
					if (p + 15 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x4e ||
						b[p + 10] !== 0x4f || b[p + 11] !== 0x45 || b[p + 12] !== 0x4e || b[p + 13] !== 0x54 || b[p + 14] !== 0x20) break attempt243;
					p += 15;
					const ahead244 = p;
					// "/run/"
					if (p + 5 > end || b[p] !== 0x2f || b[p + 1] !== 0x72 || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x2f) break attempt243;
					p += 5;
					p = ahead244;
					break choice236;
				}
				p = choice236;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipKey(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set2[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set3[b[p] ?? 0] === 0)) p += 1;
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
