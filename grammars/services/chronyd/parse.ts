import { innerStampOf } from '../../fields/inner-stamp.ts';
import type { InnerStamp } from '../../vocabulary/source.ts';
import { decimalOf, integerOf, textOf, type Span } from '../../fields/span.ts';
import { matchChronyd } from './chronyd.parser.ts';
import type { ChronydEvent, ClockAdjustment, UnsynchronisedReason } from './events.ts';

const reasons: Readonly<Record<string, UnsynchronisedReason>> = {
	'no selectable sources': 'no-selectable-sources',
	'no sources': 'no-sources',
	'no majority': 'no-majority',
	'not enough selectable sources': 'not-enough-sources',
	'no required source in selectable sources': 'no-required-source',
};

const adjustments: Readonly<Record<string, ClockAdjustment>> = {
	', adjustment started': 'started',
	' (step)': 'step',
	' (slew)': 'slew',
	' (ignored)': 'ignored',
};

/** chronyd prints `stepped by -0.000000` for a `makestep` that found nothing to correct. */
const smallestCorrectionSeconds = 1;

/** Reads one line of chronyd, or of the script that watches it. */
// oxlint-disable-next-line max-lines-per-function -- a table: an entry for each case of the grammar
export function parseChronyd(bytes: Uint8Array, start: number, end: number): ChronydEvent {
	const match = matchChronyd(bytes, start, end);
	if (match === undefined) return { kind: 'chronyd.unrecognised' };
	const at = writtenAt(bytes, match.stamp);
	switch (match.case) {
		case 'sourceSelected':
			return { kind: 'chronyd.source-selected', ...at, ...sourceOf(bytes, match) };
		case 'unsynchronised': {
			const reason = reasons[textOf(bytes, match.reason)];
			return reason === undefined
				? { kind: 'chronyd.unrecognised', ...at }
				: { kind: 'chronyd.unsynchronised', ...at, reason };
		}
		case 'clockWrong':
			return {
				kind: 'chronyd.clock-wrong',
				...at,
				seconds: decimalOf(bytes, match.seconds),
				adjustment:
					match.adjustment === undefined
						? 'unsaid'
						: (adjustments[textOf(bytes, match.adjustment)] ?? 'unsaid'),
			};
		case 'clockStepped': {
			const seconds = decimalOf(bytes, match.seconds);
			return Math.abs(seconds) < smallestCorrectionSeconds
				? { kind: 'chronyd.step-forced', ...at, seconds }
				: { kind: 'chronyd.clock-stepped', ...at, seconds };
		}
		case 'backwardJump':
			return { kind: 'chronyd.backward-jump', ...at };
		case 'forwardJump':
			return { kind: 'chronyd.forward-jump', ...at };
		case 'pollingForced':
			return { kind: 'chronyd.polling-forced', ...at };
		case 'synchronisationLost':
			return { kind: 'chronyd.synchronisation-lost', ...at };
		case 'triggerFailed':
			return { kind: 'chronyd.trigger-failed', ...at };
		case 'starting':
			return { kind: 'chronyd.starting', ...at, version: textOf(bytes, match.version) };
		case 'exiting':
			return { kind: 'chronyd.exiting', ...at };
		case 'sourceReplaced':
			return {
				kind: 'chronyd.source-replaced',
				...at,
				source: textOf(bytes, match.source),
				replacement: textOf(bytes, match.replacement),
			};
		case 'sourceOffline':
			return { kind: 'chronyd.source-offline', ...at, ...sourceOf(bytes, match) };
		case 'sourceOnline':
			return { kind: 'chronyd.source-online', ...at, ...sourceOf(bytes, match) };
		case 'falseticker':
			return { kind: 'chronyd.falseticker', ...at, ...sourceOf(bytes, match) };
		case 'kissOfDeath':
			return { kind: 'chronyd.kiss-of-death', ...at, source: textOf(bytes, match.source) };
		case 'sourceUnusable':
			return {
				kind: 'chronyd.source-unusable',
				...at,
				source: textOf(bytes, match.source),
				limit: textOf(bytes, match.limit) === 'jitter' ? 'jitter' : 'distance',
			};
		case 'resolvingFailed':
		case 'serverFromFileUnresolved': {
			const host = textOf(bytes, match.host);
			return {
				kind: 'chronyd.resolving-failed',
				...at,
				host,
				failure: { class: 'dns', reason: 'unspecified', host },
			};
		}
		case 'interference':
			return { kind: 'chronyd.interference', ...at };
		case 'adjustmentRefused':
			return {
				kind: 'chronyd.adjustment-refused',
				...at,
				seconds: decimalOf(bytes, match.seconds),
				exiting: textOf(bytes, match.consequence) === 'exiting',
			};
		case 'rtcWrong':
		case 'clockOffFromRtc':
			return { kind: 'chronyd.rtc-wrong', ...at, seconds: decimalOf(bytes, match.seconds) };
		case 'timeRestored':
			return { kind: 'chronyd.time-restored', ...at };
		case 'alreadyRunning':
			return {
				kind: 'chronyd.already-running',
				...at,
				pid: integerOf(bytes, match.pid),
				failure: { class: 'unspecified', reason: 'unspecified' },
			};
		case 'configurationInvalid':
			return {
				kind: 'chronyd.fatal',
				...at,
				text: textOf(bytes, match.invalidity),
				failure: { class: 'config', reason: 'invalid' },
			};
		case 'configurationMissing':
			return {
				kind: 'chronyd.fatal',
				...at,
				text: textOf(bytes, match.missing),
				failure: { class: 'config', reason: 'missing' },
			};
		case 'fatal':
			return {
				kind: 'chronyd.fatal',
				...at,
				text: textOf(bytes, match.fatality),
				failure: { class: 'unspecified', reason: 'unspecified' },
			};
		case 'notice':
			return { kind: 'chronyd.notice', ...at };
	}
}

function writtenAt(bytes: Uint8Array, stamp: Span | undefined): { readonly writtenAt?: InnerStamp } {
	const read = stamp === undefined ? undefined : innerStampOf(bytes, stamp);
	return read === undefined ? {} : { writtenAt: read };
}

function sourceOf(
	bytes: Uint8Array,
	{ source, name }: { readonly source: Span; readonly name: Span | undefined },
): { readonly source: string; readonly name?: string } {
	return name === undefined
		? { source: textOf(bytes, source) }
		: { source: textOf(bytes, source), name: textOf(bytes, name) };
}
