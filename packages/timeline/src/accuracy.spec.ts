import { readFileSync } from 'node:fs';
import type { BootId } from '@whydown/journal';
import { describe, expect, test } from 'vitest';
import { yearOf } from './calendar.ts';
import type { Place, TimeTable } from './time.ts';
import { Timeline } from './timeline.ts';
import { asPrinted, clockEventOf } from './truth.arbitraries.ts';
import type { Mode, TrueEntry } from './truth.arbitraries.ts';

type Row = readonly [number, number, number, number | null, string, number | null, string];

/** The true entries of a journal in `truth/`. */
function trueEntries(name: string): TrueEntry[] {
	const text = readFileSync(new URL(`../truth/${name}.jsonl`, import.meta.url), 'utf8');
	const [head = '', ...lines] = text.trimEnd().split('\n');
	const boots = JSON.parse(head) as BootId[];
	const entries = lines.map((line) => JSON.parse(line) as Row);
	return entries.map(([boot, monotonicUsec, realtimeUsec, source, identifier, pid, message]) => ({
		realtimeUsec,
		sourceRealtimeUsec: source ?? undefined,
		monotonicUsec,
		bootId: boots[boot] ?? ('' as BootId),
		identifier,
		pid: pid ?? undefined,
		message,
	}));
}

interface Accuracy {
	/** Error of the time since the first entry of the boot, in seconds: 95 % are not above, and none is above. */
	readonly p95: number;
	readonly max: number;
	/** Jumps of the true clock (realtime minus monotonic) that were found within 6 lines, and jumps that were not there. */
	readonly jumps: string;
	readonly invented: number;
	/** Entries whose year is wrong, and whose year is not known. */
	readonly wrongYears: number;
	readonly unknownYears: number;
	/** Entries whose true elapsed time lies outside the stated bounds (and the second that stamps are cut to). */
	readonly outside: number;
}

function placed(entries: readonly TrueEntry[], mode: Mode): { places: Place[]; table: TimeTable } {
	const places: Place[] = [];
	const timeline = new Timeline<number>({ placed: (at, place) => (places[at] = place) });
	let last: BootId | undefined;
	for (const [at, entry] of entries.entries()) {
		if (mode !== 'json' && last !== undefined && entry.bootId !== last) timeline.boot(entry.bootId);
		last = entry.bootId;
		timeline.add(asPrinted(entry, mode, at), clockEventOf(entry.identifier, entry.message), at);
	}
	timeline.end();
	return { places, table: timeline.table() };
}

function trueJumps(entries: readonly TrueEntry[]): { at: number; seconds: number }[] {
	const phases = new Map<BootId, number>();
	const jumps: { at: number; seconds: number }[] = [];
	for (const [at, entry] of entries.entries()) {
		const phase = (entry.realtimeUsec - entry.monotonicUsec) / 1e6;
		const before = phases.get(entry.bootId);
		if (before !== undefined && Math.abs(phase - before) > 0.5) jumps.push({ at, seconds: phase - before });
		phases.set(entry.bootId, phase);
	}
	return jumps;
}

function measure(name: string, mode: Mode): Accuracy {
	const entries = trueEntries(name);
	const { places, table } = placed(entries, mode);
	const firsts = new Map<number, { place: Place; entry: TrueEntry }>();
	const errors: number[] = [];
	let [wrongYears, unknownYears, outside] = [0, 0, 0];
	for (const [at, entry] of entries.entries()) {
		const place = places[at];
		if (place === undefined) throw new Error(`entry ${String(at)} was not placed`);
		const first = firsts.get(place.boot) ?? { place, entry };
		firsts.set(place.boot, first);
		const passed = (entry.monotonicUsec - first.entry.monotonicUsec) / 1e6;
		const { lo, hi, likely } = table.elapsed(first.place, place);
		errors.push(Math.abs(likely - passed));
		if (passed < lo - 1.1 || passed > hi + 1.1) outside += 1;
		const clock = table.deviceTime(place);
		const year = yearOf((entry.sourceRealtimeUsec ?? entry.realtimeUsec) / 1e6);
		if (clock === undefined) unknownYears += 1;
		else if (yearOf(clock.usec / 1e6) !== year) wrongYears += 1;
	}
	const sorted = errors.toSorted((one, other) => one - other);
	const unexplained = [...table.jumps];
	const truth = trueJumps(entries);
	let found = 0;
	for (const { at, seconds } of truth) {
		const match = unexplained.findIndex(
			(jump) =>
				Math.abs(jump.line - at) <= 6 &&
				(jump.seconds === undefined || Math.abs(jump.seconds - seconds) <= 12),
		);
		if (match < 0) continue;
		unexplained.splice(match, 1);
		found += 1;
	}
	return {
		p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
		max: sorted.at(-1) ?? 0,
		jumps: `${String(found)}/${String(truth.length)}`,
		invented: unexplained.length,
		wrongYears,
		unknownYears,
		outside,
	};
}

/** Not worse than this; what is not named is 0. */
type Bound = Partial<Accuracy> & Pick<Accuracy, 'p95' | 'max' | 'jumps'>;

const bounds: Readonly<Record<string, Readonly<Record<Mode, Bound>>>> = {
	'clock-jump': {
		short: { p95: 0.64, max: 0.69, jumps: '2/2' },
		'short-precise': { p95: 0.0011, max: 0.0043, jumps: '2/2' },
		'short-full': { p95: 0.64, max: 0.69, jumps: '2/2' },
		// Between the last word on the old clock and the first on the new, monotonic text shows no clock at all.
		'short-monotonic': { p95: 0, max: 0, jumps: '2/2', unknownYears: 64 },
		json: { p95: 0, max: 0, jumps: '2/2' },
	},
	weird: {
		short: { p95: 1.6, max: 1.64, jumps: '2/4', unknownYears: 343 },
		'short-precise': { p95: 1.05, max: 1.08, jumps: '2/4', unknownYears: 343 },
		'short-full': { p95: 1.6, max: 1.64, jumps: '2/4' },
		'short-monotonic': { p95: 0, max: 0, jumps: '0/4', unknownYears: 343 },
		json: { p95: 0, max: 0, jumps: '4/4' },
	},
	'chrony-zoo': {
		short: { p95: 8.5, max: 9, jumps: '9/10', outside: 12 },
		'short-precise': { p95: 8.2, max: 8.3, jumps: '9/10', outside: 12 },
		'short-full': { p95: 8.5, max: 9, jumps: '9/10', outside: 12 },
		'short-monotonic': { p95: 0, max: 0, jumps: '10/10', unknownYears: 120 },
		json: { p95: 0, max: 0, jumps: '10/10' },
	},
	remote: {
		short: { p95: 4, max: 5, jumps: '3/7', unknownYears: 28, outside: 5 },
		'short-precise': { p95: 4, max: 5, jumps: '3/7', unknownYears: 28, outside: 4 },
		'short-full': { p95: 4, max: 5, jumps: '4/7', outside: 5 },
		'short-monotonic': { p95: 0, max: 0, jumps: '0/7', unknownYears: 28 },
		json: { p95: 0, max: 0, jumps: '7/7' },
	},
	'dns-dead': {
		short: { p95: 0.81, max: 0.83, jumps: '0/0' },
		'short-precise': { p95: 0.0011, max: 0.0043, jumps: '0/0' },
		'short-full': { p95: 0.81, max: 0.83, jumps: '0/0' },
		'short-monotonic': { p95: 0, max: 0, jumps: '0/0' },
		json: { p95: 0, max: 0, jumps: '0/0' },
	},
	'vpn-failures': {
		short: { p95: 0.8, max: 0.82, jumps: '0/0' },
		'short-precise': { p95: 0.001, max: 0.0095, jumps: '0/0' },
		'short-full': { p95: 0.8, max: 0.82, jumps: '0/0' },
		'short-monotonic': { p95: 0, max: 0, jumps: '0/0' },
		json: { p95: 0, max: 0, jumps: '0/0' },
	},
	'dnsmasq-zoo': {
		short: { p95: 0.72, max: 0.84, jumps: '0/0' },
		'short-precise': { p95: 0.001, max: 0.009, jumps: '0/0' },
		'short-full': { p95: 0.72, max: 0.84, jumps: '0/0' },
		'short-monotonic': { p95: 0, max: 0, jumps: '0/0' },
		json: { p95: 0, max: 0, jumps: '0/0' },
	},
};

/** Arithmetic on microseconds as seconds. */
const ROUNDING = 1e-5;

describe.each(Object.entries(bounds))('%s', (name, modes) => {
	test.each(Object.entries(modes))('%s', (mode, bound) => {
		const measured = measure(name, mode as Mode);
		expect(measured.jumps).toBe(bound.jumps);
		expect(measured.p95).toBeLessThanOrEqual(bound.p95 + ROUNDING);
		expect(measured.max).toBeLessThanOrEqual(bound.max + ROUNDING);
		expect(measured.invented).toBe(0);
		expect(measured.wrongYears).toBe(bound.wrongYears ?? 0);
		expect(measured.unknownYears).toBeLessThanOrEqual(bound.unknownYears ?? 0);
		expect(measured.outside).toBeLessThanOrEqual(bound.outside ?? 0);
	});
});

/** In these journals the clock was right when the first boot began: true time is that offset all along. */
describe.each([
	['clock-jump', { short: 0.69, 'short-full': 0.69, 'short-monotonic': 0.69, json: 0.69 }],
	['chrony-zoo', { short: 0.76, 'short-full': 0.76, 'short-monotonic': 0.76, json: 1 }],
] as const)('true time of %s', (name, modes) => {
	test.each(Object.entries(modes))('%s', (mode, share) => {
		const entries = trueEntries(name);
		const { places, table } = placed(entries, mode as Mode);
		const [first] = entries;
		if (first === undefined) throw new Error('no entries');
		let [answered, worst] = [0, 0];
		for (const [at, entry] of entries.entries()) {
			const place = places[at];
			const time = place === undefined ? undefined : table.trueTime(place);
			if (time === undefined || entry.bootId !== first.bootId) continue;
			answered += 1;
			const truth = first.realtimeUsec + entry.monotonicUsec - first.monotonicUsec;
			worst = Math.max(worst, (time.earliest - truth) / 1e6, (truth - time.latest) / 1e6);
		}
		expect(answered / entries.length).toBeGreaterThanOrEqual(share);
		expect(worst).toBeLessThanOrEqual(0.1);
	});
});
