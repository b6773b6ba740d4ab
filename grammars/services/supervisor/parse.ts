import type { Failure } from '../../vocabulary/failure.ts';
import { failureOfText, httpFailure } from '../../fields/error-text/error-text.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind, maybe } from '../../matcher/events-by-case.ts';
import type { SupervisorEvent } from './events.ts';
import { matchSupervisor, type SupervisorMatch } from './supervisor.parser.ts';

/** Reads one line of the supervisor, or of the script that starts its container. */
export function parseSupervisor(bytes: Uint8Array, start: number, end: number): SupervisorEvent {
	const match = matchSupervisor(bytes, start, end);
	if (match === undefined) return unknownIn(bytes, start, end);
	return stamped(eventOf(bytes, match), bytes, match.stamp);
}

/** `[error]   text`: an error of which we know no more. A line of an object is indented further. */
const leveledError = /^\[(?:\x1b\[[\d;]*m)*error(?:\x1b\[[\d;]*m)*\] {1,3}(?=\S)/;
const levelReach = 40;

function unknownIn(bytes: Uint8Array, start: number, end: number): SupervisorEvent {
	const head = leveledError.exec(
		String.fromCharCode(...bytes.subarray(start, Math.min(end, start + levelReach))),
	);
	if (head === null) return { kind: 'supervisor.unrecognised' };
	const problem = { start: start + head[0].length, end };
	const text = textOf(bytes, problem);
	// `connect ENOENT` was cut before the socket that is not there: no file is missing.
	const failure: Failure = text.startsWith('connect ENOENT')
		? { class: 'unspecified', reason: 'unspecified' }
		: failureIn(bytes, problem);
	return { kind: 'supervisor.error', text, failure };
}

const unspecified = constant({ class: 'unspecified', reason: 'unspecified' });
/** An error that was printed as it is. */
const printedError = { text: from('problem', textOf), failure: from('problem', failureIn) };
/** An error inside a JSON string; the line may say that something failed and not what. */
const quotedError = { text: from('error', quotedText), failure: from('error', quotedFailure) };
const downloadFailedEvent = kind('supervisor.image-download-failed', {
	image: maybe(from('eventImage', textOf)),
	...quotedError,
});
const httpFailed = kind('supervisor.http-failed', {
	status: integerOf,
	failure: from('status', failureOfStatus),
});
const applyFailed = kind('supervisor.apply-failed', printedError);
const databaseBlocked = kind('supervisor.database-blocked', {});
const errorDetail = kind('supervisor.error-detail', {});

const eventOf = eventsByCase<'supervisor', SupervisorEvent, SupervisorMatch>('supervisor', {
	stateReportFailed: quotedError,
	downloadFailedErrorFirst: downloadFailedEvent,
	downloadFailedEvent,
	bootstrapFailed: kind('supervisor.provisioning-failed', quotedError),
	stepFailed: { step: textOf, ...quotedError },
	event: { name: from('event', textOf), container: maybe(textOf) },

	healthRequest: { status: integerOf },
	apiRequest: { method: textOf, path: pathOf, status: integerOf },
	stateReported: {},
	stateReportRetrying: { seconds: integerOf },
	targetStateApplying: {},
	targetStateApplied: {},
	vpnInactive: {},
	vpnActive: {},
	connectivityAwaited: {},
	connectivityOk: {},
	connectivityAwaitedAgain: kind('supervisor.connectivity-awaited', {}),
	migrationFailed: printedError,
	starting: { version: textOf },
	apiStarted: { port: integerOf },

	stateReportRejected: kind('supervisor.state-report-failed', {
		text: from('statusText', textOf),
		status: integerOf,
		failure: from('status', failureOfStatus),
	}),
	stateFailed: kind('supervisor.state-report-failed', printedError),
	targetStateFailed: printedError,
	targetStateUnreadable: {
		text: from('problem', textOf),
		failure: constant({ class: 'config', reason: 'invalid' }),
	},
	databaseNewer: {
		text: from('migrationProblem', textOf),
		failure: constant({ class: 'config', reason: 'version-unsupported' }),
	},
	configApplying: {},
	stateNotStored: kind('supervisor.database-failed', printedError),
	startCommandWrong: kind('supervisor.start-failed', printedError),
	logStreamFailed: printedError,
	logStreamRejected: kind('supervisor.log-stream-failed', {
		text: from('status', statusText),
		failure: from('status', failureOfStatus),
	}),
	apiRejected: httpFailed,
	apiRejectedLater: httpFailed,
	applyPostponed: applyFailed,
	applyFailedRetrying: applyFailed,
	applyFailed,
	downloadFailed: kind('supervisor.image-download-failed', {
		image: textOf,
		text: from('reason', textOf),
		failure: from('reason', failureIn),
	}),
	serviceSentence: kind('supervisor.event', { name: from('sentence', eventNameOf), container: textOf }),
	stepSentence: kind('supervisor.step-failed', {
		step: from('failedStep', eventNameOf),
		text: from('reason', textOf),
		failure: from('reason', failureIn),
	}),
	serviceReplaced: { container: textOf },
	initialReportFailed: printedError,
	deviceTypeUnreadable: printedError,
	startFailed: printedError,
	registryDenied: kind('supervisor.image-download-failed', {
		text: from('denial', textOf),
		failure: from('denial', failureIn),
	}),
	deltaFailed: printedError,
	imageMissing: {},
	healthcheckFailure: kind('supervisor.healthcheck-failed', { text: from('condition', textOf) }),
	healthcheckFailed: { text: constant('') },
	updatesLocked: {},
	pinFailed: {},
	provisioningFailed: { text: constant(''), failure: unspecified },
	provisioning: {},
	engineEventsLost: printedError,
	journalReadFailed: printedError,
	logsDropped: {},
	firewallFailed: {},
	uncaughtError: printedError,
	// The engine's interface asked as if its path were a host: the name of an image in the database lacks its beginning.
	nameMangled: kind('supervisor.uncaught-error', {
		text: from('engineWord', textOf),
		failure: from('engineWord', unknownName),
	}),
	databaseBlocked,
	databaseBlockedApply: databaseBlocked,
	databaseFailed: { text: from('databaseError', textOf), failure: from('databaseError', failureIn) },
	engineUnreachable: { failure: from('socket', refusal) },

	// helios, the program that does the work of the supervisor since version 18
	helperFailed: kind('supervisor.error', printedError),
	helperNotice: kind('supervisor.notice', {}),
	waitEnded: errorDetail,
	healthcheckCondition: errorDetail,
	errorNamed: errorDetail,
	errorDetail,
	notice: {},
});

function failureIn(bytes: Uint8Array, { start, end }: Span): Failure {
	return failureOfText(bytes, start, end);
}

/** The names of the supervisor's events, by the sentence that the dashboard's log shows for each. */
const eventNames: ReadonlyMap<string, string> = new Map([
	['Killing application', 'Service kill'],
	['Killed application', 'Service stop'],
	['Application is already stopped, removing container', 'Service already stopped'],
	['Installing application', 'Service install'],
	['Installed application', 'Service installed'],
	['Starting application', 'Service start'],
	['Started application', 'Service started'],
	['Application exited', 'Service exit'],
	['Restarting application', 'Service restart'],
	['Failed to kill application', 'Service stop'],
	['Failed to install application', 'Service install'],
	['Failed to start application', 'Service start'],
	['Failed to update application', 'Service update'],
	['Failed to update config for application', 'Service config update'],
	['Failed to delete image for application', 'Image removal'],
	['Error removing dead container', 'Remove dead container'],
	['Killing service', 'Service kill'],
	['Killed service', 'Service stop'],
	['Service is already stopped, removing container', 'Service already stopped'],
	['Installing service', 'Service install'],
	['Installed service', 'Service installed'],
	['Starting service', 'Service start'],
	['Started service', 'Service started'],
	['Service exited', 'Service exit'],
	['Restarting service', 'Service restart'],
	['Failed to kill service', 'Service stop'],
	['Failed to install service', 'Service install'],
	['Failed to start service', 'Service start'],
	['Failed to update service', 'Service update'],
	['Failed to update config for service', 'Service config update'],
	['Failed to delete image', 'Image removal'],
	['Error creating volume', 'Volume creation'],
	['Error removing volume', 'Volume removal'],
	['Error creating network', 'Network creation'],
	['Error removing network', 'Network removal'],
]);

function eventNameOf(bytes: Uint8Array, sentence: Span): string {
	const text = textOf(bytes, sentence);
	return eventNames.get(text) ?? text;
}

function quotedText(bytes: Uint8Array, error: Span | undefined): string {
	return error === undefined ? '' : unescaped(textOf(bytes, error));
}

function quotedFailure(bytes: Uint8Array, error: Span | undefined): Failure {
	return error === undefined
		? { class: 'unspecified', reason: 'unspecified' }
		: failureOfText(bytes, error.start, error.end);
}

function unknownName(bytes: Uint8Array, host: Span): Failure {
	return { class: 'dns', reason: 'no-such-name', host: textOf(bytes, host) };
}

function failureOfStatus(bytes: Uint8Array, status: Span): Failure {
	return httpFailure(integerOf(bytes, status));
}

function statusText(bytes: Uint8Array, status: Span): string {
	return `status code: ${integerOf(bytes, status)}`;
}

function refusal(bytes: Uint8Array, socket: Span): Failure {
	return { class: 'connect', reason: 'refused', peer: textOf(bytes, socket) };
}

function pathOf(bytes: Uint8Array, path: Span): string {
	return `/${textOf(bytes, path)}`;
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
