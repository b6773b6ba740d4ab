import type { SourceEventBase } from '@whydown/grammars';
import type { BootId } from '@whydown/journal';
import { yearlessOf } from './calendar.ts';
import type { SectionBoot, SectionEntry, SectionJournal } from './merge.ts';
import type { Elapsed, Place, TimeTable } from './time.ts';
import { Timeline } from './timeline.ts';
import { clockEventOf, timedEntry } from './truth.arbitraries.ts';

/** The payload that the tests carry along with an entry of a text journal. */
export interface Line {
	readonly text: string;
	readonly event: SourceEventBase | undefined;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const STAMP =
	/^(?:(?<month>[A-Z][a-z]{2}) +(?<day>\d+) (?<time>\d\d:\d\d:\d\d)|(?<iso>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)|\[ *(?<monotonic>\d+\.\d+)\]) /;
const REST = /^(?:[^\s:[]+ )?(?<identifier>[\w.@-]+)(?:\[(?<pid>\d+)\])?: ?(?<message>.*)$/;

/** Signs of a boot, for which no grammar is needed here. */
const SIGNS: readonly (readonly [string, RegExp, string])[] = [
	['kernel', /^Booting Linux/, 'kernel.booting'],
	['systemd-journald', /^Journal started$/, 'journald.started'],
	['systemd', /^Shutting down\.$/, 'systemd.shutting-down'],
];

/** A journal line with a stamp without a year, an ISO stamp or a monotonic one: enough of the format for tests. */
export function readLine(text: string, line: number): SectionEntry<Line> | SectionBoot | undefined {
	const boot = /^-- (?:Boot ([0-9a-f]{32})|Reboot) --$/.exec(text);
	if (boot !== null) return { kind: 'boot', bootId: boot[1] as BootId | undefined };
	const stamp = STAMP.exec(text);
	const rest = REST.exec(text.slice(stamp?.[0].length ?? 0))?.groups;
	if (stamp === null || rest === undefined) return undefined;
	const { month, day, time, iso, monotonic } = stamp.groups ?? {};
	const { identifier = '', pid, message = '' } = rest;
	const stamped =
		monotonic !== undefined
			? { stampKind: 'monotonic' as const, stampUsec: Number(monotonic) * 1e6 }
			: iso !== undefined
				? { stampKind: 'realtime' as const, stampUsec: Date.parse(iso) * 1000 }
				: {
						stampKind: 'yearless' as const,
						stampUsec: yearlessUsec(month ?? '', Number(day), time ?? ''),
					};
	const sign = SIGNS.find(([said, pattern]) => said === identifier && pattern.test(message));
	return {
		kind: 'entry',
		entry: timedEntry({
			line,
			...stamped,
			identifier,
			pid: pid === undefined ? Number.NaN : Number(pid),
		}),
		message,
		payload: { text, event: sign === undefined ? clockEventOf(identifier, message) : { kind: sign[2] } },
	};
}

/** Microseconds in the layout of stamps without a year. */
function yearlessUsec(month: string, day: number, time: string): number {
	const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
	return yearlessOf(Date.UTC(2000, MONTHS.indexOf(month), day, hour, minute, second) / 1000) * 1e6;
}

/** The journal sections of a dump, by their headings. */
export function journalSections(dump: string): SectionJournal<Line>[] {
	const sections: { items: (SectionEntry<Line> | SectionBoot)[]; reversed: boolean }[] = [];
	let open = false;
	for (const [at, text] of dump.split('\n').entries()) {
		const heading = /^--- (.*) ---$/.exec(text)?.[1];
		if (heading !== undefined) {
			open = heading.startsWith('journalctl') && !heading.includes('--list-boots');
			if (open) sections.push({ items: [], reversed: false });
			continue;
		}
		const item = open ? readLine(text, at + 1) : undefined;
		if (item !== undefined) sections.at(-1)?.items.push(item);
	}
	return sections;
}

/** A journal that went through a timeline. */
export interface Story {
	readonly timeline: Timeline<number>;
	readonly table: TimeTable;
	/** By line, from 1. */
	place(line: number): Place;
	elapsed(from: number, to: number): Elapsed;
	/** The device's clock, as `2026-11-21T05:28:08`; `unknown` when the year is. */
	clock(line: number): string;
	/** Jumps in one line each: `line direction seconds`. */
	jumps(): string[];
}

/** Puts the lines of a text journal through a timeline. */
export function tell(
	text: string,
	hints: { readonly range?: readonly [string, string?]; readonly takenAt?: string } = {},
): Story {
	const places = new Map<number, Place>();
	const timeline = new Timeline<number>({ placed: (line, place) => places.set(line, place) });
	if (hints.range !== undefined) {
		const [begin, end] = hints.range.map((stamp) =>
			stamp === undefined ? Number.NaN : Date.parse(stamp) * 1000,
		);
		timeline.range(begin ?? Number.NaN, end ?? Number.NaN);
	}
	const lines = text.split('\n').map((line) => line.trim());
	for (const [at, line] of lines.filter((kept) => kept !== '').entries()) {
		const item = readLine(line, at + 1);
		if (item === undefined) throw new Error(`not a line: ${line}`);
		if (item.kind === 'boot') timeline.boot(item.bootId);
		else timeline.add(item.entry, item.payload.event, at + 1);
	}
	if (hints.takenAt !== undefined) timeline.heading(Date.parse(hints.takenAt) * 1000);
	timeline.end();
	const table = timeline.table();
	const place = (line: number): Place => {
		const found = places.get(line);
		if (found === undefined) throw new Error(`line ${String(line)} was not placed`);
		return found;
	};
	return {
		timeline,
		table,
		place,
		elapsed: (from, to) => table.elapsed(place(from), place(to)),
		clock: (line) => {
			const time = table.deviceTime(place(line));
			return time === undefined ? 'unknown' : new Date(time.usec / 1000).toISOString().slice(0, 19);
		},
		jumps: () =>
			table.jumps.map(({ line, direction, seconds }) => `${String(line)} ${direction} ${String(seconds)}`),
	};
}
