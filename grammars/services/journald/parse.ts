import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind } from '../../matcher/events-by-case.ts';
import type { JournaldEvent } from './events.ts';
import { matchJournald, type JournaldMatch } from './journald.parser.ts';

const storageProblems: Readonly<Record<string, Failure>> = {
	'No space left on device': { class: 'storage', reason: 'no-space' },
	'Read-only file system': { class: 'storage', reason: 'read-only' },
	'Input/output error': { class: 'storage', reason: 'io-error' },
};

/** Reads one line of journald. */
export function parseJournald(bytes: Uint8Array, start: number, end: number): JournaldEvent {
	const match = matchJournald(bytes, start, end);
	return match === undefined ? { kind: 'journald.unrecognised' } : eventOf(bytes, match);
}

const notice = kind('journald.notice', {});

const eventOf = eventsByCase<'journald', JournaldEvent, JournaldMatch>('journald', {
	started: {},
	stopped: {},
	timeJumpedBackwards: {},
	monotonicJumpedBackwards: {},
	suppressed: { count: integerOf, unit: textOf },
	kernelMessagesMissed: { count: integerOf },
	fileCorrupted: { path: textOf, failure: constant({ class: 'storage', reason: 'corrupt' }) },
	userJournalMissing: { path: from('directory', textOf) },
	writeFailed: { failure: from('storageProblem', failureOf) },
	syslogMissed: notice,
	journalSize: notice,
	routine: notice,
});

function failureOf(bytes: Uint8Array, problem: Span): Failure {
	return storageProblems[textOf(bytes, problem)] ?? { class: 'unspecified', reason: 'unspecified' };
}
