import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import type { RollbackEvent } from './events.ts';
import { matchRollback } from './rollback.parser.ts';

const failure: Failure = { class: 'unspecified', reason: 'unspecified' };

/** Reads one line of the scripts that watch a new operating system. */
export function parseRollback(bytes: Uint8Array, start: number, end: number): RollbackEvent {
	const match = matchRollback(bytes, start, end);
	switch (match?.case) {
		case undefined:
			return { kind: 'rollback.unrecognised' };
		case 'updateDetected':
			return { kind: 'rollback.update-detected', seconds: integerOf(bytes, match.seconds) };
		case 'checking':
			return { kind: 'rollback.checking' };
		case 'checkingAgain':
			return {
				kind: 'rollback.checking-again',
				attempt: integerOf(bytes, match.attempt),
				attempts: integerOf(bytes, match.attempts),
			};
		case 'vpnTestFailed':
			return { kind: 'rollback.test-failed', test: 'vpn', failure };
		case 'engineTestFailed':
			return { kind: 'rollback.test-failed', test: 'engine', failure };
		case 'boardTestFailed':
			return { kind: 'rollback.test-failed', test: 'board', failure };
		case 'testPassed':
			return { kind: 'rollback.test-passed' };
		case 'checksFailed':
			return { kind: 'rollback.checks-failed', failure };
		case 'rollingBack':
			return { kind: 'rollback.rolling-back', failure };
		case 'hooksFailed':
			return { kind: 'rollback.hooks-failed', failure };
		case 'stable':
			return { kind: 'rollback.stable' };
		case 'altboot':
			return { kind: 'rollback.altboot', failure };
		case 'altbootStuck':
			return { kind: 'rollback.altboot-stuck', failure };
		case 'bootloaderUnreadable':
			return {
				kind: 'rollback.bootloader-unreadable',
				variable: textOf(bytes, match.variable),
				failure: { class: 'config', reason: 'missing' },
			};
		case 'notice':
			return { kind: 'rollback.notice' };
	}
}
