import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { analyze } from '../packages/analyzer/src/analyze.ts';
import { readEntries } from '../packages/analyzer/src/records.ts';
import { readRange } from '../packages/analyzer/src/time-range.ts';
import { exported, RandomJournal } from './random-journal.ts';

/* The real journalctl prints in the reader's zone while summer time begins or ends; the moments have to come out right. */

/** Its journals are not silent when the zone of the reader changes: in the hour that is then shown twice, only what came before tells which it is. */
const seed = 8;

const remote = ['/usr/lib/systemd/systemd-journal-remote', '/lib/systemd/systemd-journal-remote'].find(
	(path) => existsSync(path),
);
const folder = await mkdtemp(join(tmpdir(), 'whydown-zones-'));
afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
});

test.each([
	['Europe/Berlin', '2024-03-30T20:00:00Z'],
	['Europe/Berlin', '2024-10-26T20:00:00Z'],
	['America/New_York', '2024-03-10T00:00:00Z'],
	['America/New_York', '2024-11-02T22:00:00Z'],
	['Asia/Kolkata', '2024-12-31T12:00:00Z'],
])('%s from %s on', async (zone, start) => {
	if (remote === undefined) throw new Error('systemd-journal-remote is not installed');
	const written = new RandomJournal(seed, Date.parse(start) / 1000).entries(5000);
	const file = join(folder, `${start.slice(0, 10)}-${zone.replace('/', '-')}.journal`);
	await writeFile(`${file}.export`, exported(written));
	execFileSync(remote, ['-o', file, `${file}.export`], { stdio: 'ignore' });
	const env = { ...process.env, TZ: zone, LC_ALL: 'C.UTF-8' };
	const printed = execFileSync('journalctl', [`--file=${file}`, '--no-pager', '-o', 'short'], {
		env,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	const shown = written.filter(({ message }) => message !== null);
	const clocks = shown.map((entry) =>
		Math.floor(Number(entry.source_realtime_us ?? entry.realtime_us) / 1e6),
	);
	const utc = (seconds: number): string =>
		`${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
	const edge = (at: number): string => `Mon ${utc(clocks.at(at) ?? 0)}`;
	const text = `-- Logs begin at ${edge(0)}, end at ${edge(-1)}. --\n${printed}`;
	const range = await readRange({ zone });
	const wrong: unknown[] = [];
	let at = 0;
	for await (const { time, entry } of readEntries(text, { range })) {
		if (time?.deviceTimeUsec !== (clocks[at] ?? 0) * 1e6)
			wrong.push([entry.stamp, time?.deviceTimeUsec, clocks[at]]);
		at += 1;
	}
	expect(at).toBe(shown.length);
	expect(wrong).toEqual([]);
	expect((await analyze(text, { range })).timeline.jumps).toEqual([]);
});
