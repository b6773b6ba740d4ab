import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import type { FsckEvent } from './events.ts';
import { matchFsck } from './fsck.parser.ts';

/** Bits of fsck's exit status: faults that are left, and a check that could not be made. */
const faultsLeft = 4;

const corrupt: Failure = { class: 'storage', reason: 'corrupt' };

/** Reads one line of a check of filesystems. */
export function parseFsck(bytes: Uint8Array, start: number, end: number): FsckEvent {
	const match = matchFsck(bytes, start, end);
	switch (match?.case) {
		case undefined:
			return { kind: 'fsck.unrecognised' };
		case 'failed': {
			const status = integerOf(bytes, match.status);
			const failure: Failure =
				(status & faultsLeft) === 0 ? { class: 'process', reason: 'exited', status } : { ...corrupt, status };
			return { kind: 'fsck.failed', status, failure };
		}
		case 'unreadable':
			return { kind: 'fsck.unreadable', failure: corrupt };
		case 'errorsRecorded':
			return { kind: 'fsck.errors-recorded', volume: textOf(bytes, match.volume), failure: corrupt };
		case 'unrepaired':
			return { kind: 'fsck.unrepaired', volume: textOf(bytes, match.volume), failure: corrupt };
		case 'repaired':
			return { kind: 'fsck.repaired', volume: textOf(bytes, match.volume) };
		case 'dirtyBit':
			return { kind: 'fsck.unclean-volume' };
		case 'journalRecovered':
		case 'orphanCleared':
		case 'notClosed':
			return { kind: 'fsck.unclean-volume', volume: textOf(bytes, match.volume) };
		case 'timeInFuture':
			return { kind: 'fsck.time-in-future', volume: textOf(bytes, match.volume) };
		case 'clean':
		case 'checked':
		case 'fatChecked':
			return { kind: 'fsck.clean', volume: textOf(bytes, match.volume) };
		case 'bootSectorsDiffer':
		case 'fatVersion':
		case 'version':
		case 'pass':
		case 'emergency':
		case 'checkDue':
			return { kind: 'fsck.routine' };
	}
}
