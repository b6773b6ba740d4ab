// Generated from supervisor.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type SupervisorMatch =
	| {
			readonly case: 'stateReportFailed';
			readonly stamp: Span | undefined;
			readonly error: Span;
	  }
	| {
			readonly case: 'downloadFailedErrorFirst';
			readonly stamp: Span | undefined;
			readonly error: Span;
			readonly eventImage: Span | undefined;
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
			readonly case: 'deltaFailed';
			readonly stamp: Span | undefined;
			readonly problem: Span;
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
				case: 'downloadFailedErrorFirst',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				error: { start: from_error, end: to_error },
				eventImage: from_eventImage < 0 ? undefined : { start: from_eventImage, end: to_eventImage },
			};
		case 2:
			return {
				case: 'downloadFailedEvent',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				eventImage: from_eventImage < 0 ? undefined : { start: from_eventImage, end: to_eventImage },
				error: from_error < 0 ? undefined : { start: from_error, end: to_error },
			};
		case 3:
			return {
				case: 'bootstrapFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				error: from_error < 0 ? undefined : { start: from_error, end: to_error },
			};
		case 4:
			return {
				case: 'stepFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				step: { start: from_step, end: to_step },
				error: from_error < 0 ? undefined : { start: from_error, end: to_error },
			};
		case 5:
			return {
				case: 'event',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				event: { start: from_event, end: to_event },
			};
		case 6:
			return {
				case: 'healthRequest',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				status: { start: from_status, end: to_status },
			};
		case 7:
			return {
				case: 'apiRequest',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				method: { start: from_method, end: to_method },
				path: { start: from_path, end: to_path },
				status: { start: from_status, end: to_status },
			};
		case 8:
			return {
				case: 'stateReported',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 9:
			return {
				case: 'stateReportRetrying',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 10:
			return {
				case: 'targetStateApplying',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 11:
			return {
				case: 'targetStateApplied',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 12:
			return {
				case: 'vpnInactive',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 13:
			return {
				case: 'vpnActive',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 14:
			return {
				case: 'connectivityAwaited',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 15:
			return {
				case: 'connectivityOk',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 16:
			return {
				case: 'starting',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				version: { start: from_version, end: to_version },
			};
		case 17:
			return {
				case: 'apiStarted',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				port: { start: from_port, end: to_port },
			};
		case 18:
			return {
				case: 'stateReportRejected',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				status: { start: from_status, end: to_status },
				statusText: { start: from_statusText, end: to_statusText },
			};
		case 19:
			return {
				case: 'targetStateFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 20:
			return {
				case: 'stateFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 21:
			return {
				case: 'logStreamFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 22:
			return {
				case: 'logStreamRejected',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				status: { start: from_status, end: to_status },
			};
		case 23:
			return {
				case: 'apiRejected',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				status: { start: from_status, end: to_status },
			};
		case 24:
			return {
				case: 'apiRejectedLater',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				status: { start: from_status, end: to_status },
			};
		case 25:
			return {
				case: 'databaseBlockedApply',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 26:
			return {
				case: 'applyPostponed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 27:
			return {
				case: 'applyFailedRetrying',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 28:
			return {
				case: 'applyFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 29:
			return {
				case: 'downloadFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				image: { start: from_image, end: to_image },
				reason: { start: from_reason, end: to_reason },
			};
		case 30:
			return {
				case: 'deltaFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 31:
			return {
				case: 'imageMissing',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 32:
			return {
				case: 'healthcheckFailure',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				condition: { start: from_condition, end: to_condition },
			};
		case 33:
			return {
				case: 'healthcheckFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 34:
			return {
				case: 'healthcheckCondition',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 35:
			return {
				case: 'updatesLocked',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 36:
			return {
				case: 'pinFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 37:
			return {
				case: 'provisioningFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 38:
			return {
				case: 'provisioning',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 39:
			return {
				case: 'engineEventsLost',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 40:
			return {
				case: 'journalReadFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 41:
			return {
				case: 'logsDropped',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 42:
			return {
				case: 'firewallFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 43:
			return {
				case: 'uncaughtError',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				problem: { start: from_problem, end: to_problem },
			};
		case 44:
			return {
				case: 'databaseBlocked',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 45:
			return {
				case: 'errorDetail',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 46:
			return {
				case: 'notice',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 47:
			return {
				case: 'engineUnreachable',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				socket: { start: from_socket, end: to_socket },
			};
		case 48:
			return {
				case: 'databaseFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				databaseError: { start: from_databaseError, end: to_databaseError },
			};
		case 49:
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
			q = case_downloadFailedErrorFirst(b, p, end);
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
			q = case_notice(b, p, end);
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
		case 0x64: // d
			q = case_deltaFailed(b, p, end);
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

function case_downloadFailedErrorFirst(b: Uint8Array, p: number, end: number): number {
	from_eventImage = -1;
	// "Event: Image download error "
	if (p + 28 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x76 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x49 || b[p + 8] !== 0x6d || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x64 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x77 || b[p + 16] !== 0x6e || b[p + 17] !== 0x6c || b[p + 18] !== 0x6f || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x20 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x72 || b[p + 27] !== 0x20) return -1;
	p += 28;
	const ahead10 = p;
	// "{\"error\":"
	if (p + 9 > end ||
		b[p] !== 0x7b || b[p + 1] !== 0x22 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x72 || b[p + 7] !== 0x22 || b[p + 8] !== 0x3a) return -1;
	p += 9;
	p = ahead10;
	p = rule_skipToMessage(b, p, end);
	if (p < 0) return -1;
	from_error = p;
	p = rule_error(b, p, end);
	if (p < 0) return -1;
	to_error = p;
	const optional11 = p;
	optional11: {
		attempt12: {
			p = rule_skipToImage(b, p, end);
			if (p < 0) break attempt12;
			from_eventImage = p;
			p = rule_eventImage(b, p, end);
			if (p < 0) break attempt12;
			to_eventImage = p;
			break optional11;
		}
		p = optional11;
		from_eventImage = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
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
	const optional13 = p;
	optional13: {
		attempt14: {
			p = rule_skipToImage(b, p, end);
			if (p < 0) break attempt14;
			from_eventImage = p;
			p = rule_eventImage(b, p, end);
			if (p < 0) break attempt14;
			to_eventImage = p;
			break optional13;
		}
		p = optional13;
		from_eventImage = -1;
	}
	const optional15 = p;
	optional15: {
		attempt16: {
			p = rule_skipToMessage(b, p, end);
			if (p < 0) break attempt16;
			from_error = p;
			p = rule_error(b, p, end);
			if (p < 0) break attempt16;
			to_error = p;
			break optional15;
		}
		p = optional15;
		from_error = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
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
	const optional17 = p;
	optional17: {
		attempt18: {
			p = rule_skipToMessage(b, p, end);
			if (p < 0) break attempt18;
			from_error = p;
			p = rule_error(b, p, end);
			if (p < 0) break attempt18;
			to_error = p;
			break optional17;
		}
		p = optional17;
		from_error = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
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
	const optional19 = p;
	optional19: {
		attempt20: {
			p = rule_skipToMessage(b, p, end);
			if (p < 0) break attempt20;
			from_error = p;
			p = rule_error(b, p, end);
			if (p < 0) break attempt20;
			to_error = p;
			break optional19;
		}
		p = optional19;
		from_error = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
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
	matched = 5;
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
	matched = 6;
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
	matched = 7;
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
	matched = 8;
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
	matched = 9;
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
	matched = 10;
	return p;
}

function case_targetStateApplied(b: Uint8Array, p: number, end: number): number {
	const choice21 = p;
	choice21: {
		attempt22: {
			// "Finished applying target state"
			if (p + 30 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x69 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x68 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x70 || b[p + 11] !== 0x70 || b[p + 12] !== 0x6c || b[p + 13] !== 0x79 || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x61 ||
				b[p + 20] !== 0x72 || b[p + 21] !== 0x67 || b[p + 22] !== 0x65 || b[p + 23] !== 0x74 || b[p + 24] !== 0x20 ||
				b[p + 25] !== 0x73 || b[p + 26] !== 0x74 || b[p + 27] !== 0x61 || b[p + 28] !== 0x74 || b[p + 29] !== 0x65) break attempt22;
			p += 30;
			break choice21;
		}
		p = choice21;
		attempt23: {
			// "Device state apply success"
			if (p + 26 > end ||
				b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x61 || b[p + 14] !== 0x70 ||
				b[p + 15] !== 0x70 || b[p + 16] !== 0x6c || b[p + 17] !== 0x79 || b[p + 18] !== 0x20 || b[p + 19] !== 0x73 ||
				b[p + 20] !== 0x75 || b[p + 21] !== 0x63 || b[p + 22] !== 0x63 || b[p + 23] !== 0x65 || b[p + 24] !== 0x73 ||
				b[p + 25] !== 0x73) break attempt23;
			p += 26;
			break choice21;
		}
		p = choice21;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 11;
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
	matched = 12;
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
	matched = 13;
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
	matched = 14;
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
	matched = 15;
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
	matched = 16;
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
	matched = 17;
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
	const optional24 = p;
	optional24: {
		attempt25: {
			// " - message: "
			if (p + 12 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x20 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x61 || b[p + 8] !== 0x67 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x3a || b[p + 11] !== 0x20) break attempt25;
			p += 12;
			break optional24;
		}
		p = optional24;
	}
	from_statusText = p;
	p = rule_statusText(b, p, end);
	if (p < 0) return -1;
	to_statusText = p;
	matched = 18;
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
	matched = 19;
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
	matched = 20;
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
	matched = 21;
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
	matched = 22;
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
	matched = 23;
	return p;
}

function case_apiRejectedLater(b: Uint8Array, p: number, end: number): number {
	const optional26 = p;
	optional26: {
		attempt27: {
			// "Error: "
			if (p + 7 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt27;
			p += 7;
			break optional26;
		}
		p = optional26;
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
	matched = 24;
	return p;
}

function case_databaseBlockedApply(b: Uint8Array, p: number, end: number): number {
	p = rule_skipApplyFailed(b, p, end);
	if (p < 0) return -1;
	scan28: for (; p < end; p += 1) {
		if (b[p] !== 0x4b) continue;
		// not "Knex: Timeout acquiring"
		if (!(p + 23 > end ||
			b[p] !== 0x4b || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x78 || b[p + 4] !== 0x3a ||
			b[p + 5] !== 0x20 || b[p + 6] !== 0x54 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
			b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x61 ||
			b[p + 15] !== 0x63 || b[p + 16] !== 0x71 || b[p + 17] !== 0x75 || b[p + 18] !== 0x69 || b[p + 19] !== 0x72 ||
			b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x67)) break scan28;
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
	matched = 25;
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
	scan29: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " due to failure:"
		if (!(p + 16 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x64 || b[p + 2] !== 0x75 || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
			b[p + 5] !== 0x74 || b[p + 6] !== 0x6f || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x61 ||
			b[p + 10] !== 0x69 || b[p + 11] !== 0x6c || b[p + 12] !== 0x75 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
			b[p + 15] !== 0x3a)) break scan29;
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
	matched = 26;
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
	matched = 27;
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
	matched = 28;
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
	const optional30 = p;
	optional30: {
		attempt31: {
			// "'"
			if (p >= end || b[p] !== 0x27) break attempt31;
			p += 1;
			break optional30;
		}
		p = optional30;
	}
	if (p < end) return -1;
	matched = 29;
	return p;
}

function case_deltaFailed(b: Uint8Array, p: number, end: number): number {
	// "delta("
	if (p + 6 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x28) return -1;
	p += 6;
	scan32: for (; p < end; p += 1) {
		if (b[p] !== 0x29) continue;
		// not "): "
		if (!(p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20)) break scan32;
	}
	// "): Delta failed with "
	if (p + 21 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x44 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x74 || b[p + 7] !== 0x61 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x77 || b[p + 17] !== 0x69 || b[p + 18] !== 0x74 || b[p + 19] !== 0x68 ||
		b[p + 20] !== 0x20) return -1;
	p += 21;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 30;
	return p;
}

function case_imageMissing(b: Uint8Array, p: number, end: number): number {
	p = rule_skipHttp404(b, p, end);
	if (p < 0) return -1;
	const choice33 = p;
	choice33: {
		attempt34: {
			// "no such image"
			if (p + 13 > end ||
				b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65) break attempt34;
			p += 13;
			break choice33;
		}
		p = choice33;
		attempt35: {
			// "No such image"
			if (p + 13 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65) break attempt35;
			p += 13;
			break choice33;
		}
		p = choice33;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 31;
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
	matched = 32;
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
	matched = 33;
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
	scan36: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " ? "
		if (!(p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x3f || b[p + 2] !== 0x20)) break scan36;
	}
	// " ? "
	if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x3f || b[p + 2] !== 0x20) return -1;
	p += 3;
	const choice37 = p;
	choice37: {
		attempt38: {
			// "true"
			if (p + 4 > end || b[p] !== 0x74 || b[p + 1] !== 0x72 || b[p + 2] !== 0x75 || b[p + 3] !== 0x65) break attempt38;
			p += 4;
			break choice37;
		}
		p = choice37;
		attempt39: {
			// "false"
			if (p + 5 > end || b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x73 || b[p + 4] !== 0x65) break attempt39;
			p += 5;
			break choice37;
		}
		p = choice37;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 34;
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
	matched = 35;
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
	matched = 36;
	return p;
}

function case_provisioningFailed(b: Uint8Array, p: number, end: number): number {
	const choice40 = p;
	choice40: {
		attempt41: {
			// "Exchanging key failed, re-registering"
			if (p + 37 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x78 || b[p + 2] !== 0x63 || b[p + 3] !== 0x68 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x6b || b[p + 12] !== 0x65 || b[p + 13] !== 0x79 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x66 || b[p + 16] !== 0x61 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6c || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x64 || b[p + 21] !== 0x2c || b[p + 22] !== 0x20 || b[p + 23] !== 0x72 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x2d || b[p + 26] !== 0x72 || b[p + 27] !== 0x65 || b[p + 28] !== 0x67 || b[p + 29] !== 0x69 ||
				b[p + 30] !== 0x73 || b[p + 31] !== 0x74 || b[p + 32] !== 0x65 || b[p + 33] !== 0x72 || b[p + 34] !== 0x69 ||
				b[p + 35] !== 0x6e || b[p + 36] !== 0x67) break attempt41;
			p += 37;
			break choice40;
		}
		p = choice40;
		attempt42: {
			// "Provisioning failed"
			if (p + 19 > end ||
				b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x66 || b[p + 14] !== 0x61 ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x64) break attempt42;
			p += 19;
			break choice40;
		}
		p = choice40;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 37;
	return p;
}

function case_provisioning(b: Uint8Array, p: number, end: number): number {
	const choice43 = p;
	choice43: {
		attempt44: {
			// "New device detected. Provisioning"
			if (p + 33 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x77 || b[p + 3] !== 0x20 || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x76 || b[p + 7] !== 0x69 || b[p + 8] !== 0x63 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x63 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x2e ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x50 || b[p + 22] !== 0x72 || b[p + 23] !== 0x6f || b[p + 24] !== 0x76 ||
				b[p + 25] !== 0x69 || b[p + 26] !== 0x73 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6f || b[p + 29] !== 0x6e ||
				b[p + 30] !== 0x69 || b[p + 31] !== 0x6e || b[p + 32] !== 0x67) break attempt44;
			p += 33;
			break choice43;
		}
		p = choice43;
		attempt45: {
			// "New device detected. Bootstrapping"
			if (p + 34 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x77 || b[p + 3] !== 0x20 || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x76 || b[p + 7] !== 0x69 || b[p + 8] !== 0x63 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x63 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x2e ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x42 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6f || b[p + 24] !== 0x74 ||
				b[p + 25] !== 0x73 || b[p + 26] !== 0x74 || b[p + 27] !== 0x72 || b[p + 28] !== 0x61 || b[p + 29] !== 0x70 ||
				b[p + 30] !== 0x70 || b[p + 31] !== 0x69 || b[p + 32] !== 0x6e || b[p + 33] !== 0x67) break attempt45;
			p += 34;
			break choice43;
		}
		p = choice43;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 38;
	return p;
}

function case_engineEventsLost(b: Uint8Array, p: number, end: number): number {
	const choice46 = p;
	choice46: {
		attempt47: {
			// "Error on docker events stream:"
			if (p + 30 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x20 || b[p + 9] !== 0x64 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x63 || b[p + 12] !== 0x6b || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x65 || b[p + 17] !== 0x76 || b[p + 18] !== 0x65 || b[p + 19] !== 0x6e ||
				b[p + 20] !== 0x74 || b[p + 21] !== 0x73 || b[p + 22] !== 0x20 || b[p + 23] !== 0x73 || b[p + 24] !== 0x74 ||
				b[p + 25] !== 0x72 || b[p + 26] !== 0x65 || b[p + 27] !== 0x61 || b[p + 28] !== 0x6d || b[p + 29] !== 0x3a) break attempt47;
			p += 30;
			break choice46;
		}
		p = choice46;
		attempt48: {
			// "Error listening to events:"
			if (p + 26 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x73 || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x6e || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x6f || b[p + 18] !== 0x20 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x76 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6e || b[p + 23] !== 0x74 || b[p + 24] !== 0x73 ||
				b[p + 25] !== 0x3a) break attempt48;
			p += 26;
			break choice46;
		}
		p = choice46;
		return -1;
	}
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 39;
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
	matched = 40;
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
	matched = 41;
	return p;
}

function case_firewallFailed(b: Uint8Array, p: number, end: number): number {
	const choice49 = p;
	choice49: {
		attempt50: {
			// "Error applying firewall mode"
			if (p + 28 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x61 || b[p + 7] !== 0x70 || b[p + 8] !== 0x70 || b[p + 9] !== 0x6c ||
				b[p + 10] !== 0x79 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x66 || b[p + 16] !== 0x69 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x77 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x6c || b[p + 22] !== 0x6c || b[p + 23] !== 0x20 || b[p + 24] !== 0x6d ||
				b[p + 25] !== 0x6f || b[p + 26] !== 0x64 || b[p + 27] !== 0x65) break attempt50;
			p += 28;
			break choice49;
		}
		p = choice49;
		attempt51: {
			// "Firewall mode not applied"
			if (p + 25 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x77 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x6c || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x6f || b[p + 16] !== 0x74 || b[p + 17] !== 0x20 || b[p + 18] !== 0x61 || b[p + 19] !== 0x70 ||
				b[p + 20] !== 0x70 || b[p + 21] !== 0x6c || b[p + 22] !== 0x69 || b[p + 23] !== 0x65 || b[p + 24] !== 0x64) break attempt51;
			p += 25;
			break choice49;
		}
		p = choice49;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 42;
	return p;
}

function case_uncaughtError(b: Uint8Array, p: number, end: number): number {
	p = rule_skipToUnhandled(b, p, end);
	if (p < 0) return -1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 43;
	return p;
}

function case_databaseBlocked(b: Uint8Array, p: number, end: number): number {
	p = rule_skipDatabaseBlocked(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 44;
	return p;
}

function case_errorDetail(b: Uint8Array, p: number, end: number): number {
	p = rule_skipStackLine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 45;
	return p;
}

function case_notice(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 46;
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
	matched = 47;
	return p;
}

function case_databaseFailed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipToDatabase(b, p, end);
	if (p < 0) return -1;
	from_databaseError = p;
	p = rule_databaseError(b, p, end);
	if (p < 0) return -1;
	to_databaseError = p;
	matched = 48;
	return p;
}

function case_errorNamed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipErrorName(b, p, end);
	if (p < 0) return -1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 49;
	return p;
}

function rule_skipLevel(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	repeat52: for (;;) {
		const repeat52 = p;
		attempt53: {
			p = rule_skipColour(b, p, end);
			if (p < 0) break attempt53;
			continue repeat52;
		}
		p = repeat52;
		break;
	}
	p = rule_skipLevelName(b, p, end);
	if (p < 0) return -1;
	repeat54: for (;;) {
		const repeat54 = p;
		attempt55: {
			p = rule_skipColour(b, p, end);
			if (p < 0) break attempt55;
			continue repeat54;
		}
		p = repeat54;
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
	const optional56 = p;
	optional56: {
		attempt57: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt57;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt57;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional56;
		}
		p = optional56;
	}
	// "Z"
	if (p >= end || b[p] !== 0x5a) return -1;
	p += 1;
	return p;
}

function rule_skipToMessage(b: Uint8Array, p: number, end: number): number {
	scan58: for (; p < end; p += 1) {
		if (b[p] !== 0x22) continue;
		const not59 = p;
		not59: {
			p = rule_skipMessageKey(b, p, end);
			if (p < 0) break not59;
			p = not59;
			break scan58;
		}
		p = not59;
	}
	p = rule_skipMessageKey(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_error(b: Uint8Array, p: number, end: number): number {
	repeat60: for (;;) {
		const repeat60 = p;
		attempt61: {
			const choice62 = p;
			choice62: {
				attempt63: {
					p = rule_skipEscape(b, p, end);
					if (p < 0) break attempt63;
					break choice62;
				}
				p = choice62;
				attempt64: {
					const not65 = p;
					not65: {
						// "\""
						if (p >= end || b[p] !== 0x22) break not65;
						p += 1;
						const choice66 = p;
						choice66: {
							attempt67: {
								// ","
								if (p >= end || b[p] !== 0x2c) break attempt67;
								p += 1;
								break choice66;
							}
							p = choice66;
							attempt68: {
								// "}"
								if (p >= end || b[p] !== 0x7d) break attempt68;
								p += 1;
								break choice66;
							}
							p = choice66;
							attempt69: {
								if (p < end) break attempt69;
								break choice66;
							}
							p = choice66;
							break not65;
						}
						p = not65;
						break attempt64;
					}
					p = not65;
					if (p >= end) break attempt64;
					p = afterCharacter(b, p, end);
					break choice62;
				}
				p = choice62;
				break attempt61;
			}
			continue repeat60;
		}
		p = repeat60;
		break;
	}
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipToImage(b: Uint8Array, p: number, end: number): number {
	scan70: for (; p < end; p += 1) {
		if (b[p] !== 0x22) continue;
		// not "\"name\":\""
		if (!(p + 8 > end ||
			b[p] !== 0x22 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
			b[p + 5] !== 0x22 || b[p + 6] !== 0x3a || b[p + 7] !== 0x22)) break scan70;
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
	const not71 = p;
	not71: {
		// " error"
		if (p + 6 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
			b[p + 5] !== 0x72) break not71;
		p += 6;
		const choice72 = p;
		choice72: {
			attempt73: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt73;
				p += 1;
				break choice72;
			}
			p = choice72;
			attempt74: {
				if (p < end) break attempt74;
				break choice72;
			}
			p = choice72;
			break not71;
		}
		p = not71;
		return -1;
	}
	p = not71;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan75: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		const not76 = p;
		not76: {
			// " error"
			if (p + 6 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x72) break not76;
			p += 6;
			const choice77 = p;
			choice77: {
				attempt78: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt78;
					p += 1;
					break choice77;
				}
				p = choice77;
				attempt79: {
					if (p < end) break attempt79;
					break choice77;
				}
				p = choice77;
				break not76;
			}
			p = not76;
			break scan75;
		}
		p = not76;
	}
	return p;
}

function rule_event(b: Uint8Array, p: number, end: number): number {
	const not80 = p;
	not80: {
		const choice81 = p;
		choice81: {
			attempt82: {
				// " {"
				if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x7b) break attempt82;
				p += 2;
				break choice81;
			}
			p = choice81;
			attempt83: {
				// " \n"
				if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x0a) break attempt83;
				p += 2;
				break choice81;
			}
			p = choice81;
			break not80;
		}
		p = not80;
		return -1;
	}
	p = not80;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan84: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		const not85 = p;
		not85: {
			const choice86 = p;
			choice86: {
				attempt87: {
					// " {"
					if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x7b) break attempt87;
					p += 2;
					break choice86;
				}
				p = choice86;
				attempt88: {
					// " \n"
					if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x0a) break attempt88;
					p += 2;
					break choice86;
				}
				p = choice86;
				break not85;
			}
			p = not85;
			break scan84;
		}
		p = not85;
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
	const choice89 = p;
	choice89: {
		switch (p < end ? b[p] : -1) {
			case 0x44: // D
				attempt90: {
					// "DELETE"
					if (p + 6 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x45 || b[p + 2] !== 0x4c || b[p + 3] !== 0x45 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x45) break attempt90;
					p += 6;
					break choice89;
				}
				p = choice89;
				return -1;
			case 0x47: // G
				attempt91: {
					// "GET"
					if (p + 3 > end || b[p] !== 0x47 || b[p + 1] !== 0x45 || b[p + 2] !== 0x54) break attempt91;
					p += 3;
					break choice89;
				}
				p = choice89;
				return -1;
			case 0x48: // H
				attempt92: {
					// "HEAD"
					if (p + 4 > end || b[p] !== 0x48 || b[p + 1] !== 0x45 || b[p + 2] !== 0x41 || b[p + 3] !== 0x44) break attempt92;
					p += 4;
					break choice89;
				}
				p = choice89;
				return -1;
			case 0x4f: // O
				attempt93: {
					// "OPTIONS"
					if (p + 7 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x50 || b[p + 2] !== 0x54 || b[p + 3] !== 0x49 || b[p + 4] !== 0x4f ||
						b[p + 5] !== 0x4e || b[p + 6] !== 0x53) break attempt93;
					p += 7;
					break choice89;
				}
				p = choice89;
				return -1;
			case 0x50: // P
				attempt94: {
					// "POST"
					if (p + 4 > end || b[p] !== 0x50 || b[p + 1] !== 0x4f || b[p + 2] !== 0x53 || b[p + 3] !== 0x54) break attempt94;
					p += 4;
					break choice89;
				}
				p = choice89;
				attempt95: {
					// "PUT"
					if (p + 3 > end || b[p] !== 0x50 || b[p + 1] !== 0x55 || b[p + 2] !== 0x54) break attempt95;
					p += 3;
					break choice89;
				}
				p = choice89;
				attempt96: {
					// "PATCH"
					if (p + 5 > end || b[p] !== 0x50 || b[p + 1] !== 0x41 || b[p + 2] !== 0x54 || b[p + 3] !== 0x43 || b[p + 4] !== 0x48) break attempt96;
					p += 5;
					break choice89;
				}
				p = choice89;
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
	const choice97 = p;
	choice97: {
		attempt98: {
			// "Scheduling another update attempt"
			if (p + 33 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x63 || b[p + 2] !== 0x68 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x75 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x6f || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x68 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x20 || b[p + 19] !== 0x75 ||
				b[p + 20] !== 0x70 || b[p + 21] !== 0x64 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x20 || b[p + 26] !== 0x61 || b[p + 27] !== 0x74 || b[p + 28] !== 0x74 || b[p + 29] !== 0x65 ||
				b[p + 30] !== 0x6d || b[p + 31] !== 0x70 || b[p + 32] !== 0x74) break attempt98;
			p += 33;
			break choice97;
		}
		p = choice97;
		attempt99: {
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
				b[p + 65] !== 0x3a) break attempt99;
			p += 66;
			break choice97;
		}
		p = choice97;
		attempt100: {
			// "Device state apply error"
			if (p + 24 > end ||
				b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x61 || b[p + 14] !== 0x70 ||
				b[p + 15] !== 0x70 || b[p + 16] !== 0x6c || b[p + 17] !== 0x79 || b[p + 18] !== 0x20 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x72 || b[p + 21] !== 0x72 || b[p + 22] !== 0x6f || b[p + 23] !== 0x72) break attempt100;
			p += 24;
			break choice97;
		}
		p = choice97;
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
	scan101: for (; p < end; p += 1) {
		if (b[p] !== 0x27) continue;
		// not "' due to '"
		if (!(p + 10 > end ||
			b[p] !== 0x27 || b[p + 1] !== 0x20 || b[p + 2] !== 0x64 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
			b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x20 || b[p + 9] !== 0x27)) break scan101;
	}
	return p;
}

function rule_reason(b: Uint8Array, p: number, end: number): number {
	scan102: for (; p < end; p += 1) {
		if (b[p] !== 0x27) continue;
		const not103 = p;
		not103: {
			// "'"
			if (p >= end || b[p] !== 0x27) break not103;
			p += 1;
			if (p < end) break not103;
			p = not103;
			break scan102;
		}
		p = not103;
	}
	return p;
}

function rule_skipHttp404(b: Uint8Array, p: number, end: number): number {
	const optional104 = p;
	optional104: {
		attempt105: {
			// "Error: "
			if (p + 7 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt105;
			p += 7;
			break optional104;
		}
		p = optional104;
	}
	const optional106 = p;
	optional106: {
		attempt107: {
			// "(HTTP code 404)"
			if (p + 15 > end ||
				b[p] !== 0x28 || b[p + 1] !== 0x48 || b[p + 2] !== 0x54 || b[p + 3] !== 0x54 || b[p + 4] !== 0x50 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x6f || b[p + 8] !== 0x64 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x34 || b[p + 12] !== 0x30 || b[p + 13] !== 0x34 || b[p + 14] !== 0x29) break attempt107;
			p += 15;
			scan108: for (; p < end; p += 1) {
				if ((b[p] !== 0x4e && b[p] !== 0x6e)) continue;
				const not109 = p;
				not109: {
					const choice110 = p;
					choice110: {
						attempt111: {
							// "no such image"
							if (p + 13 > end ||
								b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
								b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
								b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65) break attempt111;
							p += 13;
							break choice110;
						}
						p = choice110;
						attempt112: {
							// "No such image"
							if (p + 13 > end ||
								b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
								b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
								b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65) break attempt112;
							p += 13;
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
			break optional106;
		}
		p = optional106;
	}
	return p;
}

function rule_condition(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipToUnhandled(b: Uint8Array, p: number, end: number): number {
	const optional113 = p;
	optional113: {
		attempt114: {
			p = rule_skipNodePid(b, p, end);
			if (p < 0) break attempt114;
			break optional113;
		}
		p = optional113;
	}
	const choice115 = p;
	choice115: {
		attempt116: {
			// "UnhandledPromiseRejectionWarning:"
			if (p + 33 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x68 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x6c || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x50 ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6d || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x52 || b[p + 17] !== 0x65 || b[p + 18] !== 0x6a || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x63 || b[p + 21] !== 0x74 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6f || b[p + 24] !== 0x6e ||
				b[p + 25] !== 0x57 || b[p + 26] !== 0x61 || b[p + 27] !== 0x72 || b[p + 28] !== 0x6e || b[p + 29] !== 0x69 ||
				b[p + 30] !== 0x6e || b[p + 31] !== 0x67 || b[p + 32] !== 0x3a) break attempt116;
			p += 33;
			break choice115;
		}
		p = choice115;
		attempt117: {
			// "Uncaught exception:"
			if (p + 19 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x63 || b[p + 3] !== 0x61 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x67 || b[p + 6] !== 0x68 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x78 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65 || b[p + 13] !== 0x70 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x3a) break attempt117;
			p += 19;
			break choice115;
		}
		p = choice115;
		return -1;
	}
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipDatabaseBlocked(b: Uint8Array, p: number, end: number): number {
	repeat118: for (;;) {
		const repeat118 = p;
		attempt119: {
			const choice120 = p;
			choice120: {
				attempt121: {
					// "Error: "
					if (p + 7 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt121;
					p += 7;
					break choice120;
				}
				p = choice120;
				attempt122: {
					// "Unhandled rejection "
					if (p + 20 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x68 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x6c || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x6a || b[p + 13] !== 0x65 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x20) break attempt122;
					p += 20;
					break choice120;
				}
				p = choice120;
				break attempt119;
			}
			continue repeat118;
		}
		p = repeat118;
		break;
	}
	const optional123 = p;
	optional123: {
		attempt124: {
			const choice125 = p;
			choice125: {
				attempt126: {
					// "KnexTimeoutError: "
					if (p + 18 > end ||
						b[p] !== 0x4b || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x78 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x6f || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x45 || b[p + 12] !== 0x72 || b[p + 13] !== 0x72 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x3a || b[p + 17] !== 0x20) break attempt126;
					p += 18;
					break choice125;
				}
				p = choice125;
				attempt127: {
					// "TimeoutError: "
					if (p + 14 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x45 || b[p + 8] !== 0x72 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x72 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20) break attempt127;
					p += 14;
					break choice125;
				}
				p = choice125;
				break attempt124;
			}
			break optional123;
		}
		p = optional123;
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

function part129(_b: Uint8Array, p: number, end: number): number {
	if (p < end) return -1;
	return p;
}

function part130(b: Uint8Array, p: number, end: number): number {
	p = rule_skipFrame(b, p, end);
	if (p < 0) return -1;
	return p;
}

function part131(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBracket(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipStackLine(b: Uint8Array, p: number, end: number): number {
	const choice128 = p;
	choice128: {
		switch (p < end ? b[p] : -1) {
			case 0x20:
				p = part129(b, p, end);
				if (p >= 0) break choice128;
				p = choice128;
				p = part130(b, p, end);
				if (p >= 0) break choice128;
				p = choice128;
				p = part131(b, p, end);
				if (p >= 0) break choice128;
				p = choice128;
				attempt132: {
					p = rule_skipProperty(b, p, end);
					if (p < 0) break attempt132;
					break choice128;
				}
				p = choice128;
				return -1;
			case 0x44: // D
				p = part129(b, p, end);
				if (p >= 0) break choice128;
				p = choice128;
				attempt133: {
					// "During handling of the above"
					if (p + 28 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x75 || b[p + 2] !== 0x72 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x67 || b[p + 6] !== 0x20 || b[p + 7] !== 0x68 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x6c || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x6f || b[p + 17] !== 0x66 || b[p + 18] !== 0x20 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x68 || b[p + 21] !== 0x65 || b[p + 22] !== 0x20 || b[p + 23] !== 0x61 || b[p + 24] !== 0x62 ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x76 || b[p + 27] !== 0x65) break attempt133;
					p += 28;
					break choice128;
				}
				p = choice128;
				return -1;
			case 0x46: // F
				p = part129(b, p, end);
				if (p >= 0) break choice128;
				p = choice128;
				attempt134: {
					// "From previous event:"
					if (p + 20 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x6d || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x76 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x73 || b[p + 13] !== 0x20 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6e || b[p + 18] !== 0x74 || b[p + 19] !== 0x3a) break attempt134;
					p += 20;
					break choice128;
				}
				p = choice128;
				return -1;
			case 0x5d: // ]
			case 0x7b: // {
			case 0x7d: // }
				p = part129(b, p, end);
				if (p >= 0) break choice128;
				p = choice128;
				p = part131(b, p, end);
				if (p >= 0) break choice128;
				p = choice128;
				return -1;
			case 0x61: // a
				p = part129(b, p, end);
				if (p >= 0) break choice128;
				p = choice128;
				p = part130(b, p, end);
				if (p >= 0) break choice128;
				p = choice128;
				return -1;
			default:
				p = part129(b, p, end);
				if (p >= 0) break choice128;
				p = choice128;
				return -1;
		}
	}
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice135 = p;
	choice135: {
		switch (p < end ? b[p] : -1) {
			case 0x28: // (
				attempt136: {
					p = rule_skipNodePid(b, p, end);
					if (p < 0) break attempt136;
					break choice135;
				}
				p = choice135;
				attempt137: {
					// "(Use `node --trace"
					if (p + 18 > end ||
						b[p] !== 0x28 || b[p + 1] !== 0x55 || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x60 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x64 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x2d || b[p + 12] !== 0x2d || b[p + 13] !== 0x74 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x61 || b[p + 16] !== 0x63 || b[p + 17] !== 0x65) break attempt137;
					p += 18;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x41: // A
				attempt138: {
					// "API Binder bound to"
					if (p + 19 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x50 || b[p + 2] !== 0x49 || b[p + 3] !== 0x20 || b[p + 4] !== 0x42 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x64 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x62 || b[p + 12] !== 0x6f || b[p + 13] !== 0x75 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x74 || b[p + 18] !== 0x6f) break attempt138;
					p += 19;
					break choice135;
				}
				p = choice135;
				attempt139: {
					// "Applying firewall mode"
					if (p + 22 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x70 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6c || b[p + 4] !== 0x79 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x77 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x6c || b[p + 17] !== 0x20 || b[p + 18] !== 0x6d || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x65) break attempt139;
					p += 22;
					break choice135;
				}
				p = choice135;
				attempt140: {
					// "Attempting container log timestamp flush"
					if (p + 40 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x61 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x6c || b[p + 22] !== 0x6f || b[p + 23] !== 0x67 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x74 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6d || b[p + 28] !== 0x65 || b[p + 29] !== 0x73 ||
						b[p + 30] !== 0x74 || b[p + 31] !== 0x61 || b[p + 32] !== 0x6d || b[p + 33] !== 0x70 || b[p + 34] !== 0x20 ||
						b[p + 35] !== 0x66 || b[p + 36] !== 0x6c || b[p + 37] !== 0x75 || b[p + 38] !== 0x73 || b[p + 39] !== 0x68) break attempt140;
					p += 40;
					break choice135;
				}
				p = choice135;
				attempt141: {
					// "Attempting to load any preloaded"
					if (p + 32 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x6f || b[p + 13] !== 0x20 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x61 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x79 || b[p + 22] !== 0x20 || b[p + 23] !== 0x70 || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x6c || b[p + 27] !== 0x6f || b[p + 28] !== 0x61 || b[p + 29] !== 0x64 ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x64) break attempt141;
					p += 32;
					break choice135;
				}
				p = choice135;
				attempt142: {
					// "Apply success"
					if (p + 13 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x70 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6c || b[p + 4] !== 0x79 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x75 || b[p + 8] !== 0x63 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x73) break attempt142;
					p += 13;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x42: // B
				attempt143: {
					// "Booting "
					if (p + 8 > end ||
						b[p] !== 0x42 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt143;
					p += 8;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x43: // C
				attempt144: {
					// "Container log timestamp flush complete"
					if (p + 38 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x6f || b[p + 12] !== 0x67 || b[p + 13] !== 0x20 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6d || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x61 || b[p + 21] !== 0x6d || b[p + 22] !== 0x70 || b[p + 23] !== 0x20 || b[p + 24] !== 0x66 ||
						b[p + 25] !== 0x6c || b[p + 26] !== 0x75 || b[p + 27] !== 0x73 || b[p + 28] !== 0x68 || b[p + 29] !== 0x20 ||
						b[p + 30] !== 0x63 || b[p + 31] !== 0x6f || b[p + 32] !== 0x6d || b[p + 33] !== 0x70 || b[p + 34] !== 0x6c ||
						b[p + 35] !== 0x65 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65) break attempt144;
					p += 38;
					break choice135;
				}
				p = choice135;
				attempt145: {
					// "Connectivity check enabled"
					if (p + 26 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x76 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x79 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x68 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x6b || b[p + 18] !== 0x20 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x61 || b[p + 22] !== 0x62 || b[p + 23] !== 0x6c || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x64) break attempt145;
					p += 26;
					break choice135;
				}
				p = choice135;
				attempt146: {
					// "Cleanup"
					if (p + 7 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x70) break attempt146;
					p += 7;
					break choice135;
				}
				p = choice135;
				attempt147: {
					// "Cleaned up"
					if (p + 10 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x75 || b[p + 9] !== 0x70) break attempt147;
					p += 10;
					break choice135;
				}
				p = choice135;
				attempt148: {
					// "Clearing "
					if (p + 9 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt148;
					p += 9;
					break choice135;
				}
				p = choice135;
				attempt149: {
					// "Container config has not changed"
					if (p + 32 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x66 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x67 || b[p + 16] !== 0x20 || b[p + 17] !== 0x68 || b[p + 18] !== 0x61 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x6e || b[p + 22] !== 0x6f || b[p + 23] !== 0x74 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x63 || b[p + 26] !== 0x68 || b[p + 27] !== 0x61 || b[p + 28] !== 0x6e || b[p + 29] !== 0x67 ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x64) break attempt149;
					p += 32;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x44: // D
				attempt150: {
					// "Delaying "
					if (p + 9 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x61 || b[p + 4] !== 0x79 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt150;
					p += 9;
					break choice135;
				}
				p = choice135;
				attempt151: {
					// "Delta "
					if (p + 6 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x20) break attempt151;
					p += 6;
					break choice135;
				}
				p = choice135;
				attempt152: {
					// "Deleting "
					if (p + 9 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt152;
					p += 9;
					break choice135;
				}
				p = choice135;
				attempt153: {
					// "Discovered "
					if (p + 11 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x20) break attempt153;
					p += 11;
					break choice135;
				}
				p = choice135;
				attempt154: {
					// "Downloading "
					if (p + 12 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x6f || b[p + 2] !== 0x77 || b[p + 3] !== 0x6e || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x61 || b[p + 7] !== 0x64 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x20) break attempt154;
					p += 12;
					break choice135;
				}
				p = choice135;
				attempt155: {
					// "Docker connectivity"
					if (p + 19 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x76 || b[p + 16] !== 0x69 || b[p + 17] !== 0x74 || b[p + 18] !== 0x79) break attempt155;
					p += 19;
					break choice135;
				}
				p = choice135;
				attempt156: {
					// "Device unique ID"
					if (p + 16 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x75 || b[p + 8] !== 0x6e || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x71 || b[p + 11] !== 0x75 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x49 ||
						b[p + 15] !== 0x44) break attempt156;
					p += 16;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x45: // E
				attempt157: {
					// "Ensuring "
					if (p + 9 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x75 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt157;
					p += 9;
					break choice135;
				}
				p = choice135;
				attempt158: {
					// "Executing "
					if (p + 10 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x78 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt158;
					p += 10;
					break choice135;
				}
				p = choice135;
				attempt159: {
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
						b[p + 45] !== 0x3a || b[p + 46] !== 0x20) break attempt159;
					p += 47;
					break choice135;
				}
				p = choice135;
				attempt160: {
					// "Error: No such container: "
					if (p + 26 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x4e || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x75 || b[p + 12] !== 0x63 || b[p + 13] !== 0x68 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x74 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x3a ||
						b[p + 25] !== 0x20) break attempt160;
					p += 26;
					break choice135;
				}
				p = choice135;
				attempt161: {
					// "Error: No such object: "
					if (p + 23 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x4e || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x75 || b[p + 12] !== 0x63 || b[p + 13] !== 0x68 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x62 || b[p + 17] !== 0x6a || b[p + 18] !== 0x65 || b[p + 19] !== 0x63 ||
						b[p + 20] !== 0x74 || b[p + 21] !== 0x3a || b[p + 22] !== 0x20) break attempt161;
					p += 23;
					break choice135;
				}
				p = choice135;
				attempt162: {
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
						b[p + 40] !== 0x63 || b[p + 41] !== 0x74 || b[p + 42] !== 0x3a || b[p + 43] !== 0x20) break attempt162;
					p += 44;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x46: // F
				attempt163: {
					// "Fetching "
					if (p + 9 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt163;
					p += 9;
					break choice135;
				}
				p = choice135;
				attempt164: {
					// "Finished "
					if (p + 9 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x69 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x68 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt164;
					p += 9;
					break choice135;
				}
				p = choice135;
				attempt165: {
					// "Firewall mode applied"
					if (p + 21 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x77 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x6c || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x70 || b[p + 16] !== 0x70 || b[p + 17] !== 0x6c || b[p + 18] !== 0x69 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x64) break attempt165;
					p += 21;
					break choice135;
				}
				p = choice135;
				attempt166: {
					// "Found unmanaged"
					if (p + 15 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x75 || b[p + 7] !== 0x6e || b[p + 8] !== 0x6d || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x61 || b[p + 12] !== 0x67 || b[p + 13] !== 0x65 || b[p + 14] !== 0x64) break attempt166;
					p += 15;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x48: // H
				attempt167: {
					// "Handling of "
					if (p + 12 > end ||
						b[p] !== 0x48 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x66 || b[p + 11] !== 0x20) break attempt167;
					p += 12;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x49: // I
				attempt168: {
					// "Image "
					if (p + 6 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6d || b[p + 2] !== 0x61 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x20) break attempt168;
					p += 6;
					break choice135;
				}
				p = choice135;
				attempt169: {
					// "Initializing "
					if (p + 13 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x7a || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20) break attempt169;
					p += 13;
					break choice135;
				}
				p = choice135;
				attempt170: {
					// "Invalid firewall mode"
					if (p + 21 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x76 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x77 || b[p + 13] !== 0x61 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x20 || b[p + 17] !== 0x6d || b[p + 18] !== 0x6f || b[p + 19] !== 0x64 ||
						b[p + 20] !== 0x65) break attempt170;
					p += 21;
					break choice135;
				}
				p = choice135;
				attempt171: {
					// "IP address "
					if (p + 11 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x50 || b[p + 2] !== 0x20 || b[p + 3] !== 0x61 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20) break attempt171;
					p += 11;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x4b: // K
				attempt172: {
					// "Killing "
					if (p + 8 > end ||
						b[p] !== 0x4b || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt172;
					p += 8;
					break choice135;
				}
				p = choice135;
				attempt173: {
					// "Knex"
					if (p + 4 > end || b[p] !== 0x4b || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x78) break attempt173;
					p += 4;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x4c: // L
				attempt174: {
					// "Loading "
					if (p + 8 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt174;
					p += 8;
					break choice135;
				}
				p = choice135;
				attempt175: {
					// "Logging "
					if (p + 8 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x67 || b[p + 3] !== 0x67 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt175;
					p += 8;
					break choice135;
				}
				p = choice135;
				attempt176: {
					// "Lingering "
					if (p + 10 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt176;
					p += 10;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x4d: // M
				attempt177: {
					// "Migrations "
					if (p + 11 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x69 || b[p + 2] !== 0x67 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20) break attempt177;
					p += 11;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x4e: // N
				attempt178: {
					// "No need to start"
					if (p + 16 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x73 || b[p + 12] !== 0x74 || b[p + 13] !== 0x61 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x74) break attempt178;
					p += 16;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x50: // P
				attempt179: {
					// "Performing database cleanup"
					if (p + 27 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x66 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x6d || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x62 || b[p + 16] !== 0x61 || b[p + 17] !== 0x73 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x63 || b[p + 21] !== 0x6c || b[p + 22] !== 0x65 || b[p + 23] !== 0x61 || b[p + 24] !== 0x6e ||
						b[p + 25] !== 0x75 || b[p + 26] !== 0x70) break attempt179;
					p += 27;
					break choice135;
				}
				p = choice135;
				attempt180: {
					// "Preload "
					if (p + 8 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6c || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) break attempt180;
					p += 8;
					break choice135;
				}
				p = choice135;
				attempt181: {
					// "Previous engine snapshot"
					if (p + 24 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x75 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x73 || b[p + 17] !== 0x6e || b[p + 18] !== 0x61 || b[p + 19] !== 0x70 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x68 || b[p + 22] !== 0x6f || b[p + 23] !== 0x74) break attempt181;
					p += 24;
					break choice135;
				}
				p = choice135;
				attempt182: {
					// "Pruning "
					if (p + 8 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt182;
					p += 8;
					break choice135;
				}
				p = choice135;
				attempt183: {
					// "Process exited"
					if (p + 14 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x78 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x64) break attempt183;
					p += 14;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x52: // R
				attempt184: {
					// "Rebooting"
					if (p + 9 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x62 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67) break attempt184;
					p += 9;
					break choice135;
				}
				p = choice135;
				attempt185: {
					// "Removing "
					if (p + 9 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt185;
					p += 9;
					break choice135;
				}
				p = choice135;
				attempt186: {
					// "Replacing "
					if (p + 10 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6c || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt186;
					p += 10;
					break choice135;
				}
				p = choice135;
				attempt187: {
					// "Retrying"
					if (p + 8 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x72 || b[p + 4] !== 0x79 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67) break attempt187;
					p += 8;
					break choice135;
				}
				p = choice135;
				attempt188: {
					// "Reporting "
					if (p + 10 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt188;
					p += 10;
					break choice135;
				}
				p = choice135;
				attempt189: {
					// "Requesting "
					if (p + 11 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x71 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20) break attempt189;
					p += 11;
					break choice135;
				}
				p = choice135;
				attempt190: {
					// "Running "
					if (p + 8 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt190;
					p += 8;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x53: // S
				attempt191: {
					// "Setting "
					if (p + 8 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt191;
					p += 8;
					break choice135;
				}
				p = choice135;
				attempt192: {
					// "Skipping "
					if (p + 9 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x6b || b[p + 2] !== 0x69 || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt192;
					p += 9;
					break choice135;
				}
				p = choice135;
				attempt193: {
					// "Spawning journal"
					if (p + 16 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x70 || b[p + 2] !== 0x61 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6a ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6e || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c) break attempt193;
					p += 16;
					break choice135;
				}
				p = choice135;
				attempt194: {
					// "Starting "
					if (p + 9 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt194;
					p += 9;
					break choice135;
				}
				p = choice135;
				attempt195: {
					// "State server"
					if (p + 12 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x76 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72) break attempt195;
					p += 12;
					break choice135;
				}
				p = choice135;
				attempt196: {
					// "Stopping "
					if (p + 9 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt196;
					p += 9;
					break choice135;
				}
				p = choice135;
				attempt197: {
					// "Successfully "
					if (p + 13 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x63 || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x66 || b[p + 8] !== 0x75 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x79 || b[p + 12] !== 0x20) break attempt197;
					p += 13;
					break choice135;
				}
				p = choice135;
				attempt198: {
					// "Supervisor "
					if (p + 11 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x6f || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x20) break attempt198;
					p += 11;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x54: // T
				attempt199: {
					// "Target state "
					if (p + 13 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20) break attempt199;
					p += 13;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x55: // U
				attempt200: {
					// "Upgrading "
					if (p + 10 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x70 || b[p + 2] !== 0x67 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt200;
					p += 10;
					break choice135;
				}
				p = choice135;
				attempt201: {
					// "Using "
					if (p + 6 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20) break attempt201;
					p += 6;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x56: // V
				attempt202: {
					// "VPN status "
					if (p + 11 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x50 || b[p + 2] !== 0x4e || b[p + 3] !== 0x20 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x75 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20) break attempt202;
					p += 11;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x57: // W
				attempt203: {
					// "Waiting "
					if (p + 8 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt203;
					p += 8;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x61: // a
			case 0x62: // b
			case 0x69: // i
			case 0x72: // r
				attempt204: {
					p = rule_skipAlone(b, p, end);
					if (p < 0) break attempt204;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x64: // d
				attempt205: {
					// "delta("
					if (p + 6 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x28) break attempt205;
					p += 6;
					break choice135;
				}
				p = choice135;
				return -1;
			case 0x66: // f
				attempt206: {
					// "find: "
					if (p + 6 > end ||
						b[p] !== 0x66 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20) break attempt206;
					p += 6;
					break choice135;
				}
				p = choice135;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipToEngine(b: Uint8Array, p: number, end: number): number {
	scan207: for (; p < end; p += 1) {
		if (b[p] !== 0x63) continue;
		const not208 = p;
		not208: {
			p = rule_skipEngine(b, p, end);
			if (p < 0) break not208;
			p = not208;
			break scan207;
		}
		p = not208;
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
	scan209: for (; p < end; p += 1) {
		if (b[p] !== 0x53) continue;
		// not "SQLITE_"
		if (!(p + 7 > end ||
			b[p] !== 0x53 || b[p + 1] !== 0x51 || b[p + 2] !== 0x4c || b[p + 3] !== 0x49 || b[p + 4] !== 0x54 ||
			b[p + 5] !== 0x45 || b[p + 6] !== 0x5f)) break scan209;
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
	const ahead210 = p;
	const choice211 = p;
	choice211: {
		switch (p < end ? b[p] : -1) {
			case 0x45: // E
				attempt212: {
					// "Error"
					if (p + 5 > end || b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72) break attempt212;
					p += 5;
					break choice211;
				}
				p = choice211;
				return -1;
			case 0x49: // I
				attempt213: {
					// "InternalInconsistencyError"
					if (p + 26 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x49 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x73 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x6e || b[p + 19] !== 0x63 ||
						b[p + 20] !== 0x79 || b[p + 21] !== 0x45 || b[p + 22] !== 0x72 || b[p + 23] !== 0x72 || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x72) break attempt213;
					p += 26;
					break choice211;
				}
				p = choice211;
				attempt214: {
					// "ImageDownloadBackoffError"
					if (p + 25 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6d || b[p + 2] !== 0x61 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x44 || b[p + 6] !== 0x6f || b[p + 7] !== 0x77 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x61 || b[p + 12] !== 0x64 || b[p + 13] !== 0x42 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x6b || b[p + 17] !== 0x6f || b[p + 18] !== 0x66 || b[p + 19] !== 0x66 ||
						b[p + 20] !== 0x45 || b[p + 21] !== 0x72 || b[p + 22] !== 0x72 || b[p + 23] !== 0x6f || b[p + 24] !== 0x72) break attempt214;
					p += 25;
					break choice211;
				}
				p = choice211;
				return -1;
			case 0x52: // R
				attempt215: {
					// "RangeError"
					if (p + 10 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x45 || b[p + 6] !== 0x72 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6f || b[p + 9] !== 0x72) break attempt215;
					p += 10;
					break choice211;
				}
				p = choice211;
				attempt216: {
					// "ReferenceError"
					if (p + 14 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x66 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x6e || b[p + 7] !== 0x63 || b[p + 8] !== 0x65 || b[p + 9] !== 0x45 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x72 || b[p + 12] !== 0x6f || b[p + 13] !== 0x72) break attempt216;
					p += 14;
					break choice211;
				}
				p = choice211;
				return -1;
			case 0x53: // S
				attempt217: {
					// "SyntaxError"
					if (p + 11 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x78 || b[p + 6] !== 0x45 || b[p + 7] !== 0x72 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x72) break attempt217;
					p += 11;
					break choice211;
				}
				p = choice211;
				attempt218: {
					// "StatusError"
					if (p + 11 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x45 || b[p + 7] !== 0x72 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x72) break attempt218;
					p += 11;
					break choice211;
				}
				p = choice211;
				return -1;
			case 0x54: // T
				attempt219: {
					// "TypeError"
					if (p + 9 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x79 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x45 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72) break attempt219;
					p += 9;
					break choice211;
				}
				p = choice211;
				return -1;
			default:
				return -1;
		}
	}
	p = ahead210;
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
	const choice220 = p;
	choice220: {
		switch (p < end ? b[p] : -1) {
			case 0x61: // a
				attempt221: {
					// "api"
					if (p + 3 > end || b[p] !== 0x61 || b[p + 1] !== 0x70 || b[p + 2] !== 0x69) break attempt221;
					p += 3;
					break choice220;
				}
				p = choice220;
				return -1;
			case 0x64: // d
				attempt222: {
					// "debug"
					if (p + 5 > end || b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x62 || b[p + 3] !== 0x75 || b[p + 4] !== 0x67) break attempt222;
					p += 5;
					break choice220;
				}
				p = choice220;
				return -1;
			case 0x65: // e
				attempt223: {
					// "event"
					if (p + 5 > end || b[p] !== 0x65 || b[p + 1] !== 0x76 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74) break attempt223;
					p += 5;
					break choice220;
				}
				p = choice220;
				attempt224: {
					// "error"
					if (p + 5 > end || b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72) break attempt224;
					p += 5;
					break choice220;
				}
				p = choice220;
				return -1;
			case 0x69: // i
				attempt225: {
					// "info"
					if (p + 4 > end || b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x66 || b[p + 3] !== 0x6f) break attempt225;
					p += 4;
					break choice220;
				}
				p = choice220;
				return -1;
			case 0x73: // s
				attempt226: {
					// "success"
					if (p + 7 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x75 || b[p + 2] !== 0x63 || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x73) break attempt226;
					p += 7;
					break choice220;
				}
				p = choice220;
				return -1;
			case 0x77: // w
				attempt227: {
					// "warn"
					if (p + 4 > end || b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e) break attempt227;
					p += 4;
					break choice220;
				}
				p = choice220;
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
	const choice228 = p;
	choice228: {
		attempt229: {
			// "\"error\":\""
			if (p + 9 > end ||
				b[p] !== 0x22 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x22 || b[p + 7] !== 0x3a || b[p + 8] !== 0x22) break attempt229;
			p += 9;
			break choice228;
		}
		p = choice228;
		attempt230: {
			// "\"message\":\""
			if (p + 11 > end ||
				b[p] !== 0x22 || b[p + 1] !== 0x6d || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x67 || b[p + 7] !== 0x65 || b[p + 8] !== 0x22 || b[p + 9] !== 0x3a ||
				b[p + 10] !== 0x22) break attempt230;
			p += 11;
			break choice228;
		}
		p = choice228;
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
	const optional231 = p;
	optional231: {
		attempt232: {
			if (p >= end || (b[p] !== 0x22 && b[p] !== 0x27 && b[p] !== 0x5b)) break attempt232;
			p += 1;
			break optional231;
		}
		p = optional231;
	}
	p = rule_skipKey(b, p, end);
	if (p < 0) return -1;
	const optional233 = p;
	optional233: {
		attempt234: {
			if (p >= end || (b[p] !== 0x22 && b[p] !== 0x27 && b[p] !== 0x5d)) break attempt234;
			p += 1;
			break optional233;
		}
		p = optional233;
	}
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	const choice235 = p;
	choice235: {
		attempt236: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt236;
			p += 1;
			break choice235;
		}
		p = choice235;
		attempt237: {
			if (p < end) break attempt237;
			break choice235;
		}
		p = choice235;
		return -1;
	}
	return p;
}

function rule_skipAlone(b: Uint8Array, p: number, end: number): number {
	const choice238 = p;
	choice238: {
		switch (p < end ? b[p] : -1) {
			case 0x61: // a
				attempt239: {
					// "active"
					if (p + 6 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x65) break attempt239;
					p += 6;
					break choice238;
				}
				p = choice238;
				return -1;
			case 0x62: // b
				attempt240: {
					// "balena_supervisor"
					if (p + 17 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x5f || b[p + 7] !== 0x73 || b[p + 8] !== 0x75 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x76 || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x72) break attempt240;
					p += 17;
					break choice238;
				}
				p = choice238;
				attempt241: {
					// "balena-supervisor"
					if (p + 17 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x2d || b[p + 7] !== 0x73 || b[p + 8] !== 0x75 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x76 || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x72) break attempt241;
					p += 17;
					break choice238;
				}
				p = choice238;
				return -1;
			case 0x69: // i
				attempt242: {
					// "inactive"
					if (p + 8 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65) break attempt242;
					p += 8;
					break choice238;
				}
				p = choice238;
				return -1;
			case 0x72: // r
				attempt243: {
					// "resin_supervisor"
					if (p + 16 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x5f || b[p + 6] !== 0x73 || b[p + 7] !== 0x75 || b[p + 8] !== 0x70 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x76 || b[p + 12] !== 0x69 || b[p + 13] !== 0x73 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x72) break attempt243;
					p += 16;
					break choice238;
				}
				p = choice238;
				return -1;
			default:
				return -1;
		}
	}
	if (p < end) return -1;
	return p;
}

function rule_skipEngine(b: Uint8Array, p: number, end: number): number {
	const choice244 = p;
	choice244: {
		switch (p < end ? b[p] : -1) {
			case 0x63: // c
				attempt245: {
					// "connect ECONNREFUSED "
					if (p + 21 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x43 ||
						b[p + 10] !== 0x4f || b[p + 11] !== 0x4e || b[p + 12] !== 0x4e || b[p + 13] !== 0x52 || b[p + 14] !== 0x45 ||
						b[p + 15] !== 0x46 || b[p + 16] !== 0x55 || b[p + 17] !== 0x53 || b[p + 18] !== 0x45 || b[p + 19] !== 0x44 ||
						b[p + 20] !== 0x20) break attempt245;
					p += 21;
					const ahead246 = p;
					// "/var/run/"
					if (p + 9 > end ||
						b[p] !== 0x2f || b[p + 1] !== 0x76 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x2f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x75 || b[p + 7] !== 0x6e || b[p + 8] !== 0x2f) break attempt245;
					p += 9;
					p = ahead246;
					break choice244;
				}
				p = choice244;
				attempt247: {
					// "connect ENOENT "
					if (p + 15 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x4e ||
						b[p + 10] !== 0x4f || b[p + 11] !== 0x45 || b[p + 12] !== 0x4e || b[p + 13] !== 0x54 || b[p + 14] !== 0x20) break attempt247;
					p += 15;
					const ahead248 = p;
					// "/var/run/"
					if (p + 9 > end ||
						b[p] !== 0x2f || b[p + 1] !== 0x76 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x2f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x75 || b[p + 7] !== 0x6e || b[p + 8] !== 0x2f) break attempt247;
					p += 9;
					p = ahead248;
					break choice244;
				}
				p = choice244;
				attempt249: {
					// "connect ECONNREFUSED "
					if (p + 21 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x43 ||
						b[p + 10] !== 0x4f || b[p + 11] !== 0x4e || b[p + 12] !== 0x4e || b[p + 13] !== 0x52 || b[p + 14] !== 0x45 ||
						b[p + 15] !== 0x46 || b[p + 16] !== 0x55 || b[p + 17] !== 0x53 || b[p + 18] !== 0x45 || b[p + 19] !== 0x44 ||
						b[p + 20] !== 0x20) break attempt249;
					p += 21;
					const ahead250 = p;
					// "/run/"
					if (p + 5 > end || b[p] !== 0x2f || b[p + 1] !== 0x72 || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x2f) break attempt249;
					p += 5;
					p = ahead250;
					break choice244;
				}
				p = choice244;
				attempt251: {
					// "connect ENOENT "
					if (p + 15 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x4e ||
						b[p + 10] !== 0x4f || b[p + 11] !== 0x45 || b[p + 12] !== 0x4e || b[p + 13] !== 0x54 || b[p + 14] !== 0x20) break attempt251;
					p += 15;
					const ahead252 = p;
					// "/run/"
					if (p + 5 > end || b[p] !== 0x2f || b[p + 1] !== 0x72 || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x2f) break attempt251;
					p += 5;
					p = ahead252;
					break choice244;
				}
				p = choice244;
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
