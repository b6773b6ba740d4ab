import type { EventDescription, SourceEventBase } from '@whydown/grammars';
import type { ClockGap, ClockJump, ClockUnset, TimeTable } from '@whydown/timeline';
import type { Observation } from '../observation.ts';
import type { Restarts } from './restart-watch.ts';

/** The events of `timelineObservations`, described like those of the grammars. */
export const timelineEvents: readonly Omit<EventDescription, 'example'>[] = [
	{
		kind: 'timeline.clock-jumped' satisfies ClockJump['kind'],
		fields: {
			direction: '"back" | "forward" | "unknown"',
			certainty: '"certain" | "likely" | "possible"',
			'seconds?': 'number',
		},
	},
	{ kind: 'timeline.gap' satisfies ClockGap['kind'], fields: { seconds: 'number' } },
	{ kind: 'timeline.restarted-again' satisfies Restarts['kind'], fields: { boots: 'number' } },
	{ kind: 'timeline.clock-unset' satisfies ClockUnset['kind'], fields: { year: 'number' } },
];

/**
 * The jumps, gaps, unset clocks and restarts of the time line as observations. A later witness may change them, so they are
 * made at the end.
 */
export function timelineObservations(table: TimeTable, restarts: readonly Restarts[]): Observation[] {
	return [
		...restarts.map(restartsObserved),
		...table.jumps.map(jumpObserved),
		...table.gaps.map(gapObserved),
		...table.unset.map(unsetObserved),
	];
}

function jumpObserved(jump: ClockJump): Observation {
	const event = {
		kind: jump.kind,
		direction: jump.direction,
		certainty: jump.certainty,
		...(jump.seconds === undefined ? {} : { seconds: jump.seconds }),
	};
	const unknownFields = new Set<string>();
	if (jump.direction === 'unknown') unknownFields.add('direction');
	if (jump.seconds === undefined) unknownFields.add('seconds');
	return { ...observed(event, jump, jump.section, jumpText(jump)), unknownFields };
}

function gapObserved(gap: ClockGap): Observation {
	const event = { kind: gap.kind, seconds: gap.seconds.lo };
	return observed(event, gap, undefined, silenceText(gap));
}

function unsetObserved({ kind, at, line, year }: ClockUnset): Observation {
	return observed({ kind, year }, { at, line }, undefined, `the device's clock stands in the year ${year}`);
}

function restartsObserved({ kind, boots, into, line }: Restarts): Observation {
	const text = `${boots} boots in a row lasted minutes at most, and none was shut down in order`;
	return observed({ kind, boots }, { at: into.first, line }, undefined, text);
}

function observed(
	event: SourceEventBase & { readonly year?: number; readonly boots?: number },
	at: Pick<ClockJump, 'at' | 'line'>,
	section: string | undefined,
	text: string,
): Observation {
	return {
		event,
		source: 'timeline',
		place: at.at,
		line: at.line,
		section,
		pid: undefined,
		unit: undefined,
		fromCommand: false,
		stampText: () => '',
		messageText: () => text,
	};
}

function jumpText({ direction, seconds, witnesses }: ClockJump): string {
	const way = { back: 'back', forward: 'forward', unknown: 'by an unknown amount' }[direction];
	const size = seconds === undefined ? '' : ` by ${lengthText(Math.abs(seconds))}`;
	return `the device's clock jumped ${way}${size} (witnesses: ${witnesses.join(', ')})`;
}

function lengthText(seconds: number): string {
	const exact = `${Number(seconds.toFixed(3))} s`;
	const days = seconds / 86_400;
	return days < 2 ? exact : `${exact} (${days.toFixed(1)} days)`;
}

function silenceText({ seconds }: ClockGap): string {
	const most = Number.isFinite(seconds.hi) ? ` to ${lengthText(seconds.hi)}` : ' or longer';
	return `nothing was written for ${lengthText(seconds.lo)}${most}`;
}
