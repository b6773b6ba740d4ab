import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { RealtimeUsec } from '../packages/journal/src/units.ts';
import { TimeBoundError } from '../packages/timeline/src/selection.ts';
import { readTimeBound, Zone } from '../packages/timeline/src/time-bound.ts';
import { randomFrom } from './random-journal.ts';

/* Moments in journalctl's grammar must mean what `systemd-analyze timestamp` takes them for. */

const count = Number(process.env['WHYDOWN_ORACLE_MOMENTS'] ?? 10_000);
const random = randomFrom(Number(process.env['WHYDOWN_ORACLE_SEED'] ?? 1));
const below = (limit: number): number => Math.floor(random() * limit);
const pick = (items: readonly string[]): string => items[below(items.length)] ?? '';
const two = (limit: number): string => String(below(limit)).padStart(2, '0');

const date = (): string => `${pick([`${1970 + below(120)}`, two(100)])}-${two(13)}-${two(32)}`;
const time = (): string =>
	`${two(25)}:${two(61)}${pick(['', `:${two(62)}`, `:${two(60)}.${below(1_000_000)}`])}`;
const units =
	's sec second seconds m min minute minutes h hr hour hours d day days w week weeks M month months y year years ms msec us usec';
const span = (): string =>
	Array.from(
		{ length: 1 + below(3) },
		() => `${below(100)}${pick(['', '', '.5', '.25'])}${pick(['', ' '])}${pick(units.split(' '))}`,
	).join(pick(['', ' ']));
const weekdays = 'Mon Tue Wed Thu Fri Sat Sun Monday Sunday tue'.split(' ');

function moment(): string {
	switch (below(10)) {
		case 0:
			return pick(['now', 'today', 'yesterday', 'tomorrow']);
		case 1:
			return `@${below(2 ** 31)}${pick(['', `.${below(1000)}`])}`;
		case 2:
			return `${pick(['-', '+'])}${span()}`;
		case 3:
			return `${span()} ${pick(['ago', 'left'])}`;
		case 4:
			return time();
		case 5:
			return `${pick(weekdays)} ${date()} ${time()}`;
		case 6:
			return `${date()} ${time()} UTC`;
		case 7:
			return date();
		case 8:
			return pick([
				'',
				'soon',
				'last week',
				'5',
				'1h',
				'ago',
				'2012-11-23 1',
				'24:00',
				`${date()}  ${time()}`,
			]);
		default:
			return `${date()} ${time()}`;
	}
}

/** Microseconds since 1970 for each text, in order; `undefined` where systemd refuses it. */
function bySystemd(texts: readonly string[], zone: string): readonly (number | undefined)[] {
	const { stdout, error } = spawnSync('systemd-analyze', ['timestamp', '--', ...texts], {
		env: { ...process.env, TZ: zone, LC_ALL: 'C' },
		encoding: 'utf8',
	});
	if (error !== undefined) throw error;
	const taken = stdout
		.split('Original form: ')
		.slice(1)
		.map((block) => {
			const [, seconds = '', decimals = ''] = /UNIX seconds: @(\d+)(?:\.(\d+))?/.exec(block) ?? [];
			return { text: block.split('\n')[0], usec: Number(seconds) * 1e6 + Number(decimals.padEnd(6, '0')) };
		});
	// Those that it refuses are missing between the others.
	return texts.map((text) => (taken[0]?.text === text ? taken.shift()?.usec : undefined));
}

function byUs(text: string, now: RealtimeUsec, zone: Zone): number | undefined {
	try {
		return readTimeBound(text, zone).at(now);
	} catch (error) {
		if (error instanceof TimeBoundError) return undefined;
		throw error;
	}
}

const zones = ['UTC', 'Asia/Kolkata', 'Asia/Tokyo', 'Europe/Berlin', 'America/New_York'];

test.each(zones)(`${count} moments mean what systemd takes them for in %s`, (name) => {
	const zone = new Zone(name);
	const differences: unknown[] = [];
	const batch = 500;
	let refused = 0;
	for (let done = 0; done < count; done += batch) {
		const texts = Array.from({ length: Math.min(batch, count - done) }, moment);
		const theirs = bySystemd(texts, name);
		const now = (Date.now() * 1000) as RealtimeUsec;
		for (const [at, text] of texts.entries()) {
			const their = theirs[at];
			const our = byUs(text, now, zone);
			if (their === undefined) refused += 1;
			// Between their `now` and ours some time passes.
			const tolerance = our !== undefined && readTimeBound(text).isRelative ? 60_000_000 : 0;
			// They refuse moments before 1970; for us those are the beginning: a clock that was never set begins there.
			const isBeginning = our === 0 && their === undefined;
			const isSame =
				our === undefined || their === undefined ? our === their : Math.abs(our - their) <= tolerance;
			if (!isSame && !isBeginning) differences.push({ text, their, our });
		}
	}
	expect(differences).toEqual([]);
	expect(refused).toBeGreaterThan(0);
	expect(refused).toBeLessThan(count / 2);
});
