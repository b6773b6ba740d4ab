import { failureOfText } from '../../fields/error-text/error-text.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { computed, constant, eventsByCase, from, kind, maybe } from '../../matcher/events-by-case.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import { matchEngine, type EngineMatch } from './engine.parser.ts';
import type { EngineEvent, EngineNameQueryFailed } from './events.ts';
import { readLogfmt, unescapedText, valueIn, type LogfmtLine } from './logfmt.ts';

/** Reads one line of the engine, of its containerd, or of the script that watches them. */
export function parseEngine(bytes: Uint8Array, start: number, end: number): EngineEvent {
	const pairs = readLogfmt(bytes, start, end);
	if (pairs === undefined) {
		const match = matchEngine(bytes, start, end);
		return match === undefined
			? { kind: 'engine.unrecognised' }
			: eventOf(bytes, match, { said: { start, end }, pairs: [] });
	}
	const said = valueIn(bytes, pairs, 'msg');
	return stamped(
		said === undefined ? { kind: 'engine.unrecognised' } : eventIn(bytes, { said, pairs }),
		bytes,
		valueIn(bytes, pairs, 'time'),
	);
}

/** A message, and the pairs of the line that it stands in. */
interface Line {
	readonly said: Span;
	/** Empty where the line is a message alone. */
	readonly pairs: LogfmtLine;
}

function eventIn(bytes: Uint8Array, line: Line): EngineEvent {
	const match = matchEngine(bytes, line.said.start, line.said.end);
	return match === undefined ? unknownIn(bytes, line) : eventOf(bytes, match, line);
}

function unknownIn(bytes: Uint8Array, line: Line): EngineEvent {
	const printed = valueIn(bytes, line.pairs, 'level');
	const level = printed === undefined ? '' : textOf(bytes, printed);
	switch (level) {
		case 'error':
		case 'fatal':
		case 'panic':
			return {
				kind: 'engine.error',
				level,
				text: errorText(bytes, line.said, line),
				failure: errorFailure(bytes, line.said, line),
			};
		case 'warn':
		case 'warning': {
			const failure = errorFailure(bytes, line.said, line);
			return {
				kind: 'engine.warning',
				text: errorText(bytes, line.said, line),
				...(failure.class === 'unspecified' ? {} : { failure }),
			};
		}
		case 'info':
		case 'debug':
		case 'trace':
			return { kind: 'engine.notice' };
		default:
			return { kind: 'engine.unrecognised' };
	}
}

type MatchOfCase<Case extends EngineMatch['case']> = Extract<EngineMatch, { readonly case: Case }>;

const corrupt = constant({ class: 'storage', reason: 'corrupt' });
/** An error, and why. */
const error = { text: from('problem', errorText), failure: from('problem', errorFailure) };
/** The whole message is the error. */
const saidError = { text: computed(saidText), failure: computed(saidFailure) };
const firewall = kind('engine.firewall-missing', {
	text: from('firewallProblem', errorText),
	failure: constant({ class: 'config', reason: 'missing' }),
});
const containerGone = kind('engine.container-gone', {});

const eventOf = eventsByCase<'engine', EngineEvent, EngineMatch, [line: Line]>('engine', {
	version: { version: maybe(computed((bytes, _, line) => valueOf(bytes, line, 'version'))) },
	starting: {},
	ready: {},
	stopping: { signal: from('signalName', textOf) },
	stopped: {},
	firewallMissing: firewall,
	firewallMissingPlain: firewall,
	configInvalid: {
		path: textOf,
		text: from('problem', errorText),
		failure: constant({ class: 'config', reason: 'invalid' }),
	},
	libraryMissing: kind('engine.start-failed', {
		text: computed(saidText),
		failure: constant({ class: 'storage', reason: 'missing-file' }),
	}),
	startFailed: error,
	containerLoadFailed: { container: maybe(computed(containerOf)), ...error },
	migrationFailed: saidError,
	layerFailed: error,
	layerAltered: {
		digest: textOf,
		failure: constant({ class: 'unspecified', reason: 'unspecified' }),
	},
	deltaFailed: { text: from('deltaProblem', errorText), failure: from('deltaProblem', errorFailure) },
	downloadRetrying: { attempt: integerOf, attempts: integerOf, ...error },
	downloadRetryingOld: kind('engine.download-retrying', error),
	pullFailed: error,
	layerMissing: { text: computed((bytes, _, { said }) => unescapedText(bytes, said)), failure: corrupt },
	overlayFailed: { path: textOf, ...error },
	objectMissing: { method: textOf, path: textOf },
	requestFailed: { method: textOf, path: textOf, ...error },
	streamClosed: containerGone,
	execGone: containerGone,
	execFailed: saidError,
	killForced: { seconds: integerOf, container: maybe(computed(containerOf)) },
	killForcedOf: kind('engine.kill-forced', { seconds: integerOf, container: textOf }),
	healthCheckFailed: kind('engine.container-health-check-failed', {
		container: textOf,
		text: from('problem', unescapedText),
	}),
	nameQueryFailed: (bytes, { server, host }) => nameQueryFailed(bytes, server, host),
	nameQueryFailedKeyed: (bytes, _, { pairs }) =>
		nameQueryFailed(
			bytes,
			valueIn(bytes, pairs, 'dns-server'),
			hostIn(bytes, valueIn(bytes, pairs, 'question')),
		),
	nameServerUnreachable: (bytes, { server }) => nameQueryFailed(bytes, server, undefined),
	databaseCorrupt: { text: from('damage', unescapedText), failure: corrupt },
	panicked: {
		text: from('problem', unescapedText),
		failure: constant({ class: 'process', reason: 'exited' }),
	},
	panickedBySignal: kind('engine.panicked', {
		text: from('problem', unescapedText),
		failure: constant({ class: 'process', reason: 'exited' }),
	}),
	runtimeFailed: kind('engine.panicked', error),
	// Old engines print each failed request twice; this one holds the error in a key.
	httpError: (bytes, _, { pairs }) => httpError(bytes, pairs),
	panicDetail: {},
	containerdUuidInvalid: { text: from('uuidProblem', unescapedText), failure: corrupt },
	containerdLost: saidError,
	unreachable: { failure: from('address', refusal) },
	unreachableInCall: kind('engine.unreachable', { failure: from('problem', connectFailure) }),
	unreachableSomewhere: kind('engine.unreachable', { failure: from('problem', connectFailure) }),
	memoryLimitUnsupported: {},
	notice: {},
	// Only a value holds one.
	question: kind('engine.unrecognised', {}),
});

function httpError(bytes: Uint8Array, pairs: LogfmtLine): EngineEvent {
	const said = valueIn(bytes, pairs, 'err');
	const text = said === undefined ? '' : unescapedText(bytes, said);
	if (said === undefined || /^no such /i.test(text)) return { kind: 'engine.notice' };
	return {
		kind: 'engine.error',
		level: 'error',
		text,
		failure: failureOfText(bytes, said.start, said.end),
	};
}

function nameQueryFailed(
	bytes: Uint8Array,
	server: Span | undefined,
	host: Span | undefined,
): EngineNameQueryFailed {
	return {
		kind: 'engine.name-query-failed',
		...(server === undefined ? {} : { server: textOf(bytes, server) }),
		failure: {
			class: 'dns',
			reason: 'no-answer',
			...(host === undefined ? {} : { host: textOf(bytes, host) }),
		},
	};
}

/** The name in `;api.balena-cloud.com.\tIN\t A`. */
function hostIn(bytes: Uint8Array, question: Span | undefined): Span | undefined {
	const match = question === undefined ? undefined : matchEngine(bytes, question.start, question.end);
	return match?.case === 'question' ? match.host : undefined;
}

/** An error as it was printed, and what the key `error` says besides. */
function errorText(bytes: Uint8Array, problem: Span, { pairs }: Line): string {
	const cause = valueIn(bytes, pairs, 'error');
	const text = unescapedText(bytes, problem);
	if (cause === undefined) return text;
	return text === '' ? unescapedText(bytes, cause) : `${text}: ${unescapedText(bytes, cause)}`;
}

/** The reason of an error: what the key `error` holds says more than `msg`. */
function errorFailure(bytes: Uint8Array, problem: Span, { pairs }: Line): Failure {
	const { start, end } = valueIn(bytes, pairs, 'error') ?? problem;
	return failureOfText(bytes, start, end);
}

function saidText(bytes: Uint8Array, _: EngineMatch, line: Line): string {
	return errorText(bytes, line.said, line);
}

function saidFailure(bytes: Uint8Array, _: EngineMatch, line: Line): Failure {
	return errorFailure(bytes, line.said, line);
}

function refusal(bytes: Uint8Array, address: Span): Failure {
	return { class: 'connect', reason: 'refused', peer: textOf(bytes, address) };
}

function connectFailure(bytes: Uint8Array, problem: Span, line: Line): Failure {
	const failure = errorFailure(bytes, problem, line);
	return failure.class === 'unspecified' ? { class: 'connect', reason: 'unspecified' } : failure;
}

/** The container that the message names, or the line. */
function containerOf(
	bytes: Uint8Array,
	match: MatchOfCase<'containerLoadFailed' | 'killForced'>,
	line: Line,
): string | undefined {
	const named = match.case === 'containerLoadFailed' ? match.container : undefined;
	return named === undefined ? valueOf(bytes, line, 'container') : textOf(bytes, named);
}

function valueOf(bytes: Uint8Array, { pairs }: Line, key: string): string | undefined {
	const value = valueIn(bytes, pairs, key);
	return value === undefined ? undefined : unescapedText(bytes, value);
}
