import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { matchEngine, type EngineMatch } from './engine.parser.ts';
import type { EngineEvent } from './events.ts';
import { readLogfmt, unescapedText, valueIn, type LogfmtLine } from './logfmt.ts';

/** Reads one line of the engine, of its containerd, or of the script that watches them. */
export function parseEngine(bytes: Uint8Array, start: number, end: number): EngineEvent {
	const line = readLogfmt(bytes, start, end);
	if (line === undefined) {
		const match = matchEngine(bytes, start, end);
		return match === undefined
			? { kind: 'engine.unrecognised' }
			: eventOf(bytes, match, { start, end }, none);
	}
	const said = valueIn(bytes, line, 'msg');
	return stamped(
		said === undefined ? { kind: 'engine.unrecognised' } : saidIn(bytes, said, line),
		bytes,
		valueIn(bytes, line, 'time'),
	);
}

const none: LogfmtLine = [];

function saidIn(bytes: Uint8Array, said: Span, line: LogfmtLine): EngineEvent {
	const match = matchEngine(bytes, said.start, said.end);
	return match === undefined ? unknownIn(bytes, said, line) : eventOf(bytes, match, said, line);
}

function unknownIn(bytes: Uint8Array, said: Span, line: LogfmtLine): EngineEvent {
	const printed = valueIn(bytes, line, 'level');
	const level = printed === undefined ? '' : textOf(bytes, printed);
	switch (level) {
		case 'error':
		case 'fatal':
		case 'panic':
			return { kind: 'engine.error', level, ...told(bytes, said, line) };
		case 'warn':
		case 'warning': {
			const { text, failure } = told(bytes, said, line);
			return { kind: 'engine.warning', text, ...(failure.class === 'unspecified' ? {} : { failure }) };
		}
		case 'info':
		case 'debug':
		case 'trace':
			return { kind: 'engine.notice' };
		default:
			return { kind: 'engine.unrecognised' };
	}
}

// oxlint-disable-next-line max-lines-per-function -- a table: an entry for each case of the grammar
function eventOf(bytes: Uint8Array, match: EngineMatch, said: Span, line: LogfmtLine): EngineEvent {
	switch (match.case) {
		case 'version':
			return { kind: 'engine.version', ...valueOf(bytes, line, 'version') };
		case 'starting':
			return { kind: 'engine.starting' };
		case 'ready':
			return { kind: 'engine.ready' };
		case 'stopping':
			return { kind: 'engine.stopping', signal: textOf(bytes, match.signalName) };
		case 'stopped':
			return { kind: 'engine.stopped' };
		case 'startFailed':
			return { kind: 'engine.start-failed', ...told(bytes, match.problem, line) };
		case 'containerLoadFailed':
			return {
				kind: 'engine.container-load-failed',
				...(match.container === undefined
					? valueOf(bytes, line, 'container')
					: { container: textOf(bytes, match.container) }),
				...told(bytes, match.problem, line),
			};
		case 'migrationFailed':
			return { kind: 'engine.migration-failed', ...told(bytes, said, line) };
		case 'layerFailed':
			return { kind: 'engine.layer-failed', ...told(bytes, match.problem, line) };
		case 'layerAltered':
			return {
				kind: 'engine.layer-altered',
				digest: textOf(bytes, match.digest),
				failure: { class: 'unspecified', reason: 'unspecified' },
			};
		case 'deltaFailed':
			return { kind: 'engine.delta-failed', ...told(bytes, match.deltaProblem, line) };
		case 'downloadRetrying':
			return {
				kind: 'engine.download-retrying',
				attempt: integerOf(bytes, match.attempt),
				attempts: integerOf(bytes, match.attempts),
				...told(bytes, match.problem, line),
			};
		case 'downloadRetryingOld':
			return { kind: 'engine.download-retrying', ...told(bytes, match.problem, line) };
		case 'pullFailed':
			return { kind: 'engine.pull-failed', ...told(bytes, match.problem, line) };
		case 'layerMissing':
			return {
				kind: 'engine.layer-missing',
				text: unescapedText(bytes, said),
				failure: { class: 'storage', reason: 'corrupt' },
			};
		case 'overlayFailed':
			return {
				kind: 'engine.overlay-failed',
				path: textOf(bytes, match.path),
				...told(bytes, match.problem, line),
			};
		case 'objectMissing':
			return { kind: 'engine.object-missing', ...requestOf(bytes, match) };
		case 'requestFailed':
			return {
				kind: 'engine.request-failed',
				...requestOf(bytes, match),
				...told(bytes, match.problem, line),
			};
		case 'streamClosed':
		case 'execGone':
			return { kind: 'engine.container-gone' };
		case 'execFailed':
			return { kind: 'engine.exec-failed', ...told(bytes, said, line) };
		case 'killForced':
			return {
				kind: 'engine.kill-forced',
				seconds: integerOf(bytes, match.seconds),
				...valueOf(bytes, line, 'container'),
			};
		case 'killForcedOf':
			return {
				kind: 'engine.kill-forced',
				seconds: integerOf(bytes, match.seconds),
				container: textOf(bytes, match.container),
			};
		case 'healthCheckFailed':
			return {
				kind: 'engine.container-health-check-failed',
				container: textOf(bytes, match.container),
				text: unescapedText(bytes, match.problem),
			};
		case 'nameQueryFailed':
			return nameQueryFailed(bytes, match.server, match.host);
		case 'nameQueryFailedKeyed':
			return nameQueryFailed(
				bytes,
				valueIn(bytes, line, 'dns-server'),
				hostIn(bytes, valueIn(bytes, line, 'question')),
			);
		case 'nameServerUnreachable':
			return {
				kind: 'engine.name-query-failed',
				server: textOf(bytes, match.server),
				failure: { class: 'dns', reason: 'no-answer' },
			};
		case 'databaseCorrupt':
			return {
				kind: 'engine.database-corrupt',
				text: unescapedText(bytes, match.damage),
				failure: { class: 'storage', reason: 'corrupt' },
			};
		case 'panicked':
			return {
				kind: 'engine.panicked',
				text: unescapedText(bytes, match.problem),
				failure: { class: 'process', reason: 'exited' },
			};
		case 'panicDetail':
			return { kind: 'engine.panic-detail' };
		case 'containerdUuidInvalid':
			return {
				kind: 'engine.containerd-uuid-invalid',
				text: unescapedText(bytes, match.uuidProblem),
				failure: { class: 'storage', reason: 'corrupt' },
			};
		case 'containerdLost':
			return { kind: 'engine.containerd-lost', ...told(bytes, said, line) };
		case 'unreachable':
			return {
				kind: 'engine.unreachable',
				failure: { class: 'connect', reason: 'refused', peer: textOf(bytes, match.address) },
			};
		case 'unreachableSomewhere': {
			const { failure } = told(bytes, match.problem, line);
			return {
				kind: 'engine.unreachable',
				failure: failure.class === 'unspecified' ? { class: 'connect', reason: 'unspecified' } : failure,
			};
		}
		case 'notice':
			return { kind: 'engine.notice' };
		// Only a value holds one.
		case 'question':
			return { kind: 'engine.unrecognised' };
	}
}

function nameQueryFailed(bytes: Uint8Array, server: Span | undefined, host: Span | undefined): EngineEvent {
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

interface ToldError {
	readonly text: string;
	readonly failure: Failure;
}

/** An error, and why: what the key `error` holds says more than `msg`. */
function told(bytes: Uint8Array, problem: Span, line: LogfmtLine): ToldError {
	const cause = valueIn(bytes, line, 'error');
	const text = unescapedText(bytes, problem);
	if (cause === undefined) return { text, failure: failureOfText(bytes, problem.start, problem.end) };
	return {
		text: text === '' ? unescapedText(bytes, cause) : `${text}: ${unescapedText(bytes, cause)}`,
		failure: failureOfText(bytes, cause.start, cause.end),
	};
}

function valueOf<Key extends string>(
	bytes: Uint8Array,
	line: LogfmtLine,
	key: Key,
): { readonly [name in Key]?: string } {
	const value = valueIn(bytes, line, key);
	const found: { [name in Key]?: string } = {};
	if (value !== undefined) found[key] = unescapedText(bytes, value);
	return found;
}

function requestOf(
	bytes: Uint8Array,
	request: { readonly method: Span; readonly path: Span },
): { readonly method: string; readonly path: string } {
	return { method: textOf(bytes, request.method), path: textOf(bytes, request.path) };
}
