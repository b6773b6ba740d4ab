import { integerOf, textOf } from '../../fields/span.ts';
import { constant, eventsByCase, kind } from '../../matcher/events-by-case.ts';
import type { RollbackEvent } from './events.ts';
import { matchRollback, type RollbackMatch } from './rollback.parser.ts';

/** Reads one line of the scripts that watch a new operating system. */
export function parseRollback(bytes: Uint8Array, start: number, end: number): RollbackEvent {
	const match = matchRollback(bytes, start, end);
	return match === undefined ? { kind: 'rollback.unrecognised' } : eventOf(bytes, match);
}

const failure = constant({ class: 'unspecified', reason: 'unspecified' });

const eventOf = eventsByCase<'rollback', RollbackEvent, RollbackMatch>('rollback', {
	updateDetected: { seconds: integerOf },
	checking: {},
	checkingAgain: { attempt: integerOf, attempts: integerOf },
	vpnTestFailed: kind('rollback.test-failed', { test: constant('vpn'), failure }),
	engineTestFailed: kind('rollback.test-failed', { test: constant('engine'), failure }),
	boardTestFailed: kind('rollback.test-failed', { test: constant('board'), failure }),
	testPassed: {},
	checksFailed: { failure },
	rollingBack: { failure },
	hooksFailed: { failure },
	stable: {},
	altboot: { failure },
	altbootStuck: { failure },
	bootLimitExceeded: { failure },
	bootloaderUnreadable: {
		variable: textOf,
		failure: constant({ class: 'config', reason: 'missing' }),
	},
	notice: {},
});
