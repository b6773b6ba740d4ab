import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind } from '../../matcher/events-by-case.ts';
import type { FsckEvent } from './events.ts';
import { matchFsck, type FsckMatch } from './fsck.parser.ts';

/** Bits of fsck's exit status: faults that are left, and a check that could not be made. */
const faultsLeft = 4;

/** Reads one line of a check of filesystems. */
export function parseFsck(bytes: Uint8Array, start: number, end: number): FsckEvent {
	const match = matchFsck(bytes, start, end);
	return match === undefined ? { kind: 'fsck.unrecognised' } : eventOf(bytes, match);
}

const corrupt: Failure = { class: 'storage', reason: 'corrupt' };
const failure = constant(corrupt);
const unclean = kind('fsck.unclean-volume', { volume: textOf });
const clean = kind('fsck.clean', { volume: textOf });
const routine = kind('fsck.routine', {});

const eventOf = eventsByCase<'fsck', FsckEvent, FsckMatch>('fsck', {
	failed: { status: integerOf, failure: from('status', failureOf) },
	unreadable: { failure },
	errorsRecorded: { volume: textOf, failure },
	unrepaired: { volume: textOf, failure },
	repaired: { volume: textOf },
	dirtyBit: kind('fsck.unclean-volume', {}),
	journalRecovered: unclean,
	orphanCleared: unclean,
	notClosed: unclean,
	timeInFuture: { volume: textOf },
	clean,
	checked: clean,
	fatChecked: clean,
	bootSectorsDiffer: routine,
	fatVersion: routine,
	version: routine,
	pass: routine,
	emergency: routine,
	checkDue: routine,
});

function failureOf(bytes: Uint8Array, exitStatus: Span): Failure {
	const status = integerOf(bytes, exitStatus);
	return (status & faultsLeft) === 0
		? { class: 'process', reason: 'exited', status }
		: { ...corrupt, status };
}
