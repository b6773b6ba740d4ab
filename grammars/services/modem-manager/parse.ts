import { failureIn } from '../../fields/error-text/error-text.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { textOf, type Span } from '../../fields/span.ts';
import { computed, constant, eventsByCase, from, maybe, kind } from '../../matcher/events-by-case.ts';
import type { ModemManagerEvent } from './events.ts';
import { matchModemManager, type ModemManagerMatch } from './modem-manager.parser.ts';

/** Reads one line of ModemManager. */
export function parseModemManager(bytes: Uint8Array, start: number, end: number): ModemManagerEvent {
	const match = matchModemManager(bytes, start, end);
	if (match === undefined) return { kind: 'modem-manager.unrecognised' };
	return stamped(eventOf(bytes, match), bytes, match.stamp);
}

const modem = maybe(computed(modemOf));
const changed = { modem, from: textOf, to: textOf };
const failed = { modem, text: from('problem', textOf), failure: from('problem', failureIn) };
const connectFailed = kind('modem-manager.connect-failed', failed);

const eventOf = eventsByCase<'modem-manager', ModemManagerEvent, ModemManagerMatch>('modem-manager', {
	starting: { version: textOf },
	stateChanged: changed,
	registrationChanged: changed,
	connectFailed,
	bearerFailed: connectFailed,
	networkNotStarted: connectFailed,
	callEnded: { modem, text: from('callEnd', textOf) },
	disconnected: { modem },
	simMissing: { modem, failure: constant({ class: 'unspecified', reason: 'unspecified' }) },
	registrationFailed: failed,
	modesUnavailable: failed,
	initialisationFailed: failed,
	unusable: failed,
	operationFailed: failed,
	resetDetected: { modem },
	askedAgain: {},
	// Among them the complaints of every start.
	routine: kind('modem-manager.notice', {}),
	other: undescribed,
});

type Other = Extract<ModemManagerMatch, { readonly case: 'other' }>;

/** The event of a line that no rule describes, by its level: complaints are told as they are printed. */
function undescribed(bytes: Uint8Array, match: Other): ModemManagerEvent {
	const level = match.level === undefined ? '' : textOf(bytes, match.level);
	switch (level) {
		case 'warn':
		case 'wrn':
			return { kind: 'modem-manager.warning', ...complaint(bytes, match) };
		case 'error':
		case 'err':
			return { kind: 'modem-manager.error', ...complaint(bytes, match) };
		case 'debug':
		case 'dbg':
			return { kind: 'modem-manager.notice' };
		default:
			return { kind: 'modem-manager.unrecognised' };
	}
}

function complaint(
	bytes: Uint8Array,
	match: Other,
): Omit<Extract<ModemManagerEvent, { readonly kind: 'modem-manager.warning' }>, 'kind'> {
	const name = modemOf(bytes, match);
	const failure = failureIn(bytes, match.text);
	return {
		...(name === undefined ? {} : { modem: name }),
		text: textOf(bytes, match.text),
		...(failure.class === 'unspecified' ? {} : { failure }),
	};
}

function modemOf(
	bytes: Uint8Array,
	match: { readonly modem: Span | undefined; readonly path: Span | undefined },
): string | undefined {
	const name = match.modem ?? match.path;
	return name === undefined ? undefined : textOf(bytes, name);
}
