import type { SourceEventBase } from '@whydown/grammars';
import type { BootId, StampKind } from '@whydown/journal';
import { yearlessOf } from './calendar.ts';
import type { TimedEntry } from './time.ts';

/** One entry of a real journal with everything that journald knew about it. */
export interface TrueEntry {
	readonly realtimeUsec: number;
	readonly sourceRealtimeUsec: number | undefined;
	readonly monotonicUsec: number;
	readonly bootId: BootId;
	readonly identifier: string;
	readonly pid: number | undefined;
	readonly message: string;
}

/** The output mode of journalctl: it decides which times of an entry are printed. */
export type Mode = 'short' | 'short-precise' | 'short-full' | 'short-monotonic' | 'json';

export function timedEntry(fields: Partial<TimedEntry>): TimedEntry {
	return {
		line: 1,
		section: undefined,
		stampKind: 'none',
		stampUsec: Number.NaN,
		zone: undefined,
		realtimeUsec: Number.NaN,
		monotonicUsec: Number.NaN,
		sourceRealtimeUsec: Number.NaN,
		bootId: undefined,
		identifier: undefined,
		pid: Number.NaN,
		...fields,
	};
}

/** The entry as a reader of the mode sees it. Text modes print the sender's time where there is one. */
export function asPrinted(entry: TrueEntry, mode: Mode, line: number): TimedEntry {
	const printed = entry.sourceRealtimeUsec ?? entry.realtimeUsec;
	const { identifier } = entry;
	const pid = entry.pid ?? Number.NaN;
	const common = { line, identifier, pid };
	const stamped = (stampKind: StampKind, stampUsec: number): TimedEntry =>
		timedEntry({ ...common, stampKind, stampUsec });
	const toSecond = Math.floor(printed / 1e6) * 1e6;
	switch (mode) {
		case 'short':
			return stamped('yearless', yearlessOf(toSecond / 1e6) * 1e6);
		case 'short-precise':
			return stamped('yearless', Math.round(yearlessOf(Math.floor(printed / 1e6)) * 1e6) + (printed % 1e6));
		case 'short-full':
			return stamped('realtime', toSecond);
		case 'short-monotonic':
			return stamped('monotonic', entry.monotonicUsec);
		case 'json':
			return timedEntry({
				...common,
				stampKind: 'realtime',
				stampUsec: printed,
				realtimeUsec: entry.realtimeUsec,
				monotonicUsec: entry.monotonicUsec,
				sourceRealtimeUsec: entry.sourceRealtimeUsec ?? Number.NaN,
				bootId: entry.bootId,
			});
	}
}

interface SaidEvent extends SourceEventBase {
	readonly seconds?: number;
}

const INNER =
	/^(?:(?<utc>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)|(?<local>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)|\w{3} (?<month>\w{3}) +(?<day>\d+) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})) /;

const SAID: readonly (readonly [RegExp, string])[] = [
	[/Backward time jump detected!/, 'chronyd.backward-jump'],
	[/Forward time jump detected!/, 'chronyd.forward-jump'],
	[/System clock wrong by (\S+) seconds/, 'chronyd.clock-wrong'],
	[/System clock was stepped by (\S+) seconds/, 'chronyd.clock-stepped'],
	[/Selected source /, 'chronyd.source-selected'],
	[/Adjustment of (\S+) seconds exceeds/, 'chronyd.adjustment-refused'],
];

/** The event of a line as far as it tells the time: a stand-in for the grammars, so that only the timeline is tested. */
export function clockEventOf(identifier: string, message: string): SourceEventBase | undefined {
	if (!/^(?:healthdog|chronyd|openvpn)$/.test(identifier)) return undefined;
	const inner = INNER.exec(message)?.groups;
	let event: SaidEvent = { kind: `${identifier}.said` };
	if (inner !== undefined) {
		const { utc, local, month, day, time, year } = inner;
		const text = utc ?? (local === undefined ? `${day} ${month} ${year} ${time} UTC` : `${local}Z`);
		event = { ...event, writtenAt: { usec: Date.parse(text) * 1000, zone: utc ? 'utc' : 'local' } };
	}
	if (identifier === 'openvpn') return event;
	for (const [pattern, kind] of SAID) {
		const said = pattern.exec(message);
		if (said === null) continue;
		const seconds = Number(said[1]);
		if (kind === 'chronyd.clock-stepped' && Math.abs(seconds) < 1) {
			return { ...event, kind: 'chronyd.step-forced' };
		}
		const told = { ...event, kind };
		return said[1] === undefined ? told : Object.assign(told, { seconds });
	}
	return event;
}
