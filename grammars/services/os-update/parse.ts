import { failureOfText } from '../../fields/error-text/error-text.ts';
import { textOf, type Span } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind, maybe } from '../../matcher/events-by-case.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { OsUpdateEvent } from './events.ts';
import { matchOsUpdate, type OsUpdateMatch } from './os-update.parser.ts';

/** Reads one line of a program that updates the system or the supervisor. */
export function parseOsUpdate(bytes: Uint8Array, start: number, end: number): OsUpdateEvent {
	const match = matchOsUpdate(bytes, start, end);
	return match === undefined ? { kind: 'os-update.unrecognised' } : eventOf(bytes, match);
}

const bundleFailed = kind('os-update.failed', {
	step: constant('end'),
	text: from('installProblem', textOf),
	failure: from('installProblem', failureOfBundle),
});

const eventOf = eventsByCase<'os-update', OsUpdateEvent, OsUpdateMatch>('os-update', {
	started: {},
	finished: {},
	supervisorStarted: {},
	supervisorFinished: {},
	imageSkipped: {},
	versionRefused: failed('version', 'versionRefused'),
	releaseMissing: failed('release', 'releaseMissing'),
	partitionWrong: failed('partition', 'partitionWrong'),
	engineSilent: failed('engine', 'engineSilent'),
	imageFailed: failed('image', 'imageFailed'),
	homeFailed: bundleFailed,
	installFailed: bundleFailed,
	bootFilesFailed: kind('os-update.failed', {
		step: constant('boot-files'),
		text: from('bootFilesFailed', textOf),
		obstacle: constant('no-space'),
		failure: constant({ class: 'unspecified', reason: 'unspecified' }),
	}),
	bootFileFailed: failed('boot-files', 'bootFileProblem'),
	hooksFailed: failed('hooks', 'hooksFailed'),
	hooksBrokeOff: failed('hooks', 'hooksFailed'),
	failedWhole: failed('end', 'failedWhole'),
	supervisorProblem: kind('os-update.supervisor-failed', {
		text: from('supervisorProblem', textOf),
		failure: from('supervisorProblem', failureIn),
	}),
	engineRefused: obstacle('problem'),
	layerFailed: obstacle('problem'),
	unpackingFailed: obstacle('tarProblem'),
	optionUnknown: obstacle('toolProblem'),
	systemFailed: obstacle('systemError'),
	systemFailedPlain: obstacle('systemError'),
	notice: {},
});

function failed<Step extends string, Field extends string>(step: Step, field: Field) {
	return kind('os-update.failed', {
		step: constant(step),
		text: from(field, textOf),
		obstacle: maybe(from(field, obstacleIn)),
		failure: from(field, failureOfUpdate),
	});
}

function obstacle<Field extends string>(field: Field) {
	return kind('os-update.obstacle', {
		text: from(field, textOf),
		obstacle: maybe(from(field, obstacleIn)),
		failure: from(field, failureOfUpdate),
	});
}

function failureIn(bytes: Uint8Array, { start, end }: Span): Failure {
	return failureOfText(bytes, start, end);
}

function obstacleIn(bytes: Uint8Array, text: Span): string | undefined {
	const failure = failureIn(bytes, text);
	return failure.class === 'unspecified' ? undefined : failure.reason;
}

function failureOfUpdate(bytes: Uint8Array, text: Span): Failure {
	const failure = failureIn(bytes, text);
	return failure.class === 'storage' && failure.reason === 'no-space'
		? { class: 'unspecified', reason: 'unspecified' }
		: failure;
}

/** Who signed a bundle is no matter of a connection's certificates. */
function failureOfBundle(bytes: Uint8Array, text: Span): Failure {
	const failure = failureOfUpdate(bytes, text);
	return failure.class === 'tls' ? { class: 'unspecified', reason: 'unspecified' } : failure;
}
