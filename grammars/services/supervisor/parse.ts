import type { Failure } from '../../vocabulary/failure.ts';
import { innerStampOf } from '../../fields/inner-stamp.ts';
import { failureOfText, httpFailure } from '../../fields/error-text/error-text.ts';
import type { InnerStamp } from '../../vocabulary/source.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import type { SupervisorEvent } from './events.ts';
import { matchSupervisor } from './supervisor.parser.ts';

/** Reads one line of the supervisor, or of the script that starts its container. */
// oxlint-disable-next-line max-lines-per-function -- a table: an entry for each case of the grammar
export function parseSupervisor(bytes: Uint8Array, start: number, end: number): SupervisorEvent {
	const match = matchSupervisor(bytes, start, end);
	if (match === undefined) return { kind: 'supervisor.unrecognised' };
	const at = writtenAt(bytes, match.stamp);
	switch (match.case) {
		case 'stateReportFailed':
			return { kind: 'supervisor.state-report-failed', ...at, ...quotedError(bytes, match.error) };
		case 'downloadFailedErrorFirst':
		case 'downloadFailedEvent':
			return {
				kind: 'supervisor.image-download-failed',
				...at,
				...(match.eventImage === undefined ? {} : { image: textOf(bytes, match.eventImage) }),
				...quotedError(bytes, match.error),
			};
		case 'bootstrapFailed':
			return { kind: 'supervisor.provisioning-failed', ...at, ...quotedError(bytes, match.error) };
		case 'stepFailed':
			return {
				kind: 'supervisor.step-failed',
				...at,
				step: textOf(bytes, match.step),
				...quotedError(bytes, match.error),
			};
		case 'event':
			return { kind: 'supervisor.event', ...at, name: textOf(bytes, match.event) };

		case 'healthRequest':
			return { kind: 'supervisor.health-request', ...at, status: integerOf(bytes, match.status) };
		case 'apiRequest':
			return {
				kind: 'supervisor.api-request',
				...at,
				method: textOf(bytes, match.method),
				path: `/${textOf(bytes, match.path)}`,
				status: integerOf(bytes, match.status),
			};
		case 'stateReported':
			return { kind: 'supervisor.state-reported', ...at };
		case 'stateReportRetrying':
			return { kind: 'supervisor.state-report-retrying', ...at, seconds: integerOf(bytes, match.seconds) };
		case 'targetStateApplying':
			return { kind: 'supervisor.target-state-applying', ...at };
		case 'targetStateApplied':
			return { kind: 'supervisor.target-state-applied', ...at };
		case 'vpnInactive':
			return { kind: 'supervisor.vpn-inactive', ...at };
		case 'vpnActive':
			return { kind: 'supervisor.vpn-active', ...at };
		case 'connectivityAwaited':
			return { kind: 'supervisor.connectivity-awaited', ...at };
		case 'connectivityOk':
			return { kind: 'supervisor.connectivity-ok', ...at };
		case 'starting':
			return { kind: 'supervisor.starting', ...at, version: textOf(bytes, match.version) };
		case 'apiStarted':
			return { kind: 'supervisor.api-started', ...at, port: integerOf(bytes, match.port) };

		case 'stateReportRejected': {
			const status = integerOf(bytes, match.status);
			return {
				kind: 'supervisor.state-report-failed',
				...at,
				text: textOf(bytes, match.statusText),
				status,
				failure: httpFailure(status),
			};
		}
		case 'stateFailed':
			return { kind: 'supervisor.state-report-failed', ...at, ...printedError(bytes, match.problem) };
		case 'targetStateFailed':
			return { kind: 'supervisor.target-state-failed', ...at, ...printedError(bytes, match.problem) };
		case 'logStreamFailed':
			return { kind: 'supervisor.log-stream-failed', ...at, ...printedError(bytes, match.problem) };
		case 'logStreamRejected': {
			const status = integerOf(bytes, match.status);
			return {
				kind: 'supervisor.log-stream-failed',
				...at,
				text: `status code: ${status}`,
				failure: httpFailure(status),
			};
		}
		case 'apiRejected':
		case 'apiRejectedLater': {
			const status = integerOf(bytes, match.status);
			return { kind: 'supervisor.http-failed', ...at, status, failure: httpFailure(status) };
		}
		case 'applyPostponed':
		case 'applyFailedRetrying':
		case 'applyFailed':
			return { kind: 'supervisor.apply-failed', ...at, ...printedError(bytes, match.problem) };
		case 'downloadFailed':
			return {
				kind: 'supervisor.image-download-failed',
				...at,
				image: textOf(bytes, match.image),
				...printedError(bytes, match.reason),
			};
		case 'deltaFailed':
			return { kind: 'supervisor.delta-failed', ...at, ...printedError(bytes, match.problem) };
		case 'imageMissing':
			return { kind: 'supervisor.image-missing', ...at };
		case 'healthcheckFailure':
			return { kind: 'supervisor.healthcheck-failed', ...at, text: textOf(bytes, match.condition) };
		case 'healthcheckFailed':
			return { kind: 'supervisor.healthcheck-failed', ...at, text: '' };
		case 'updatesLocked':
			return { kind: 'supervisor.updates-locked', ...at };
		case 'pinFailed':
			return { kind: 'supervisor.pin-failed', ...at };
		case 'provisioningFailed':
			return {
				kind: 'supervisor.provisioning-failed',
				...at,
				text: '',
				failure: { class: 'unspecified', reason: 'unspecified' },
			};
		case 'provisioning':
			return { kind: 'supervisor.provisioning', ...at };
		case 'engineEventsLost':
			return { kind: 'supervisor.engine-events-lost', ...at, ...printedError(bytes, match.problem) };
		case 'journalReadFailed':
			return { kind: 'supervisor.journal-read-failed', ...at, ...printedError(bytes, match.problem) };
		case 'logsDropped':
			return { kind: 'supervisor.logs-dropped', ...at };
		case 'firewallFailed':
			return { kind: 'supervisor.firewall-failed', ...at };
		case 'uncaughtError':
			return { kind: 'supervisor.uncaught-error', ...at, ...printedError(bytes, match.problem) };
		case 'databaseBlocked':
		case 'databaseBlockedApply':
			return { kind: 'supervisor.database-blocked', ...at };
		case 'databaseFailed':
			return { kind: 'supervisor.database-failed', ...at, ...printedError(bytes, match.databaseError) };
		case 'engineUnreachable':
			return {
				kind: 'supervisor.engine-unreachable',
				...at,
				failure: { class: 'connect', reason: 'refused', peer: textOf(bytes, match.socket) },
			};

		case 'healthcheckCondition':
		case 'errorNamed':
		case 'errorDetail':
			return { kind: 'supervisor.error-detail', ...at };
		case 'notice':
			return { kind: 'supervisor.notice', ...at };
	}
}

function writtenAt(bytes: Uint8Array, stamp: Span | undefined): { readonly writtenAt?: InnerStamp } {
	const read = stamp === undefined ? undefined : innerStampOf(bytes, stamp);
	return read === undefined ? {} : { writtenAt: read };
}

interface ToldError {
	readonly text: string;
	readonly failure: Failure;
}

/** An error that was printed as it is. */
function printedError(bytes: Uint8Array, { start, end }: Span): ToldError {
	return { text: textOf(bytes, { start, end }), failure: failureOfText(bytes, start, end) };
}

/** An error inside a JSON string; the line may say that something failed and not what. */
function quotedError(bytes: Uint8Array, span: Span | undefined): ToldError {
	if (span === undefined) return { text: '', failure: { class: 'unspecified', reason: 'unspecified' } };
	return { text: unescaped(textOf(bytes, span)), failure: failureOfText(bytes, span.start, span.end) };
}

/** The text of a JSON string; as it is printed where the line was cut inside an escape. */
function unescaped(text: string): string {
	if (!text.includes('\\')) return text;
	try {
		const value: unknown = JSON.parse(`"${text}"`);
		return typeof value === 'string' ? value : text;
	} catch {
		return text;
	}
}
