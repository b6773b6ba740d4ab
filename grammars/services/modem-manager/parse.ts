import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { textOf, type Span } from '../../fields/span.ts';
import type { ModemManagerEvent } from './events.ts';
import { matchModemManager, type ModemManagerMatch } from './modem-manager.parser.ts';

/** Reads one line of ModemManager. */
export function parseModemManager(bytes: Uint8Array, start: number, end: number): ModemManagerEvent {
	const match = matchModemManager(bytes, start, end);
	if (match === undefined) return { kind: 'modem-manager.unrecognised' };
	return stamped(eventOf(bytes, match), bytes, match.stamp);
}

// oxlint-disable-next-line max-lines-per-function -- a table: an entry for each case of the grammar
function eventOf(bytes: Uint8Array, match: ModemManagerMatch): ModemManagerEvent {
	switch (match.case) {
		case 'starting':
			return { kind: 'modem-manager.starting', version: textOf(bytes, match.version) };
		case 'stateChanged':
			return {
				kind: 'modem-manager.state-changed',
				...modemOf(bytes, match),
				from: textOf(bytes, match.from),
				to: textOf(bytes, match.to),
			};
		case 'registrationChanged':
			return {
				kind: 'modem-manager.registration-changed',
				...modemOf(bytes, match),
				from: textOf(bytes, match.from),
				to: textOf(bytes, match.to),
			};
		case 'connectFailed':
		case 'bearerFailed':
		case 'networkNotStarted':
			return {
				kind: 'modem-manager.connect-failed',
				...modemOf(bytes, match),
				...told(bytes, match.problem),
			};
		case 'callEnded':
			return {
				kind: 'modem-manager.call-ended',
				...modemOf(bytes, match),
				text: textOf(bytes, match.callEnd),
			};
		case 'disconnected':
			return { kind: 'modem-manager.disconnected', ...modemOf(bytes, match) };
		case 'simMissing':
			return {
				kind: 'modem-manager.sim-missing',
				...modemOf(bytes, match),
				failure: { class: 'unspecified', reason: 'unspecified' },
			};
		case 'registrationFailed':
			return {
				kind: 'modem-manager.registration-failed',
				...modemOf(bytes, match),
				...told(bytes, match.problem),
			};
		case 'modesUnavailable':
			return {
				kind: 'modem-manager.modes-unavailable',
				...modemOf(bytes, match),
				...told(bytes, match.problem),
			};
		case 'initialisationFailed':
			return {
				kind: 'modem-manager.initialisation-failed',
				...modemOf(bytes, match),
				...told(bytes, match.problem),
			};
		case 'routine':
		case 'other':
			return undescribed(bytes, match);
	}
}

type Undescribed = Extract<ModemManagerMatch, { case: 'routine' | 'other' }>;

/** The event of a line that no rule describes, by its level: complaints are told as they are printed, but for those of every start. */
function undescribed(bytes: Uint8Array, match: Undescribed): ModemManagerEvent {
	if (match.case === 'routine') return { kind: 'modem-manager.notice' };
	const level = match.level === undefined ? '' : textOf(bytes, match.level);
	switch (level) {
		case 'warn':
		case 'wrn':
			return { kind: 'modem-manager.warning', ...modemOf(bytes, match), ...complaint(bytes, match.text) };
		case 'error':
		case 'err':
			return { kind: 'modem-manager.error', ...modemOf(bytes, match), ...complaint(bytes, match.text) };
		case 'debug':
		case 'dbg':
			return { kind: 'modem-manager.notice' };
		default:
			return { kind: 'modem-manager.unrecognised' };
	}
}

function told(bytes: Uint8Array, problem: Span): { readonly text: string; readonly failure: Failure } {
	return { text: textOf(bytes, problem), failure: failureOfText(bytes, problem.start, problem.end) };
}

function complaint(bytes: Uint8Array, said: Span): { readonly text: string; readonly failure?: Failure } {
	const { text, failure } = told(bytes, said);
	return failure.class === 'unspecified' ? { text } : { text, failure };
}

function modemOf(
	bytes: Uint8Array,
	match: { readonly modem: Span | undefined; readonly path: Span | undefined },
): { readonly modem?: string } {
	const modem = match.modem ?? match.path;
	return modem === undefined ? {} : { modem: textOf(bytes, modem) };
}
