import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import {
	expectedOf,
	isShown,
	type Loss,
	printingOf,
	saidOf,
	type TrueEntry,
} from '../packages/journal/src/testing/journalctl.ts';
import { record } from '../packages/journal/src/testing/recording.ts';
import { modes } from './modes.ts';
import { exported, RandomJournal } from './random-journal.ts';

/* Random journals, printed by the real journalctl and read again. Nothing here knows how a mode looks. */

const run = promisify(execFile);

const remote = ['/usr/lib/systemd/systemd-journal-remote', '/lib/systemd/systemd-journal-remote'].find(
	(path) => existsSync(path),
);

const total = Number(process.env['WHYDOWN_ORACLE_ENTRIES'] ?? 100_000);
const seed = Number(process.env['WHYDOWN_ORACLE_SEED'] ?? 1);
const perJournal = 10_000;
const journals = Math.ceil(total / perJournal);

const folder = await mkdtemp(join(tmpdir(), 'whydown-oracle-'));
afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
});

async function journalctl(file: string, options: readonly string[]): Promise<Buffer> {
	const { stdout } = await run('journalctl', [`--file=${file}`, '--no-pager', '-q', ...options], {
		env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
		encoding: 'buffer',
		maxBuffer: 2 ** 30,
	});
	return stdout;
}

/** Writes a random journal with the real tools; the cursors are those that it got. */
async function written(index: number): Promise<{ readonly file: string; readonly truth: TrueEntry[] }> {
	if (remote === undefined) throw new Error('systemd-journal-remote is not installed');
	const entries = new RandomJournal(seed * 1000 + index).entries(
		Math.min(perJournal, total - index * perJournal),
	);
	const source = join(folder, `${index}.export`);
	const file = join(folder, `${index}.journal`);
	await writeFile(source, exported(entries));
	execFileSync(remote, ['-o', file, source], { stdio: 'ignore' });
	const cursors = (await journalctl(file, ['-o', 'json', '--output-fields=_BOOT_ID']))
		.toString()
		.trimEnd()
		.split('\n')
		.map((line) => (JSON.parse(line) as Readonly<Record<string, string>>)['__CURSOR'] ?? '');
	expect(cursors).toHaveLength(entries.length);
	return { file, truth: entries.map((entry, at) => ({ ...entry, cursor: cursors[at] ?? '' })) };
}

describe.each(Array.from({ length: journals }, (_, index) => [index] as const))('journal %i', (index) => {
	const journal = written(index);

	test.each(modes.filter(({ notCovered }) => notCovered === undefined))('$printed', async (mode) => {
		const { file, truth } = await journal;
		const printing = printingOf(mode.printed);
		const lost = new Set<Loss>();
		const { entries, ledger } = record([await journalctl(file, mode.options)]);
		const shown = truth.filter((entry) => isShown(entry, printing, lost));
		const said = entries.map((entry) => saidOf(entry, printing));
		const wrong = shown.findIndex(
			(entry, at) => !isDeepStrictEqual(said[at], expectedOf(entry, printing, said[at], lost)),
		);
		const entry = shown[wrong];
		// The first that differs tells more than a list of ten thousand.
		expect({ entry: wrong, says: said[wrong] }).toEqual({
			entry: wrong,
			says: entry === undefined ? undefined : expectedOf(entry, printing, said[wrong], lost),
		});
		expect(entries).toHaveLength(shown.length);
		expect(ledger).toMatchObject({ entries: shown.length, undecodable: 0 });
	});
});

test('the table names every mode of this journalctl once, covered or not', async () => {
	const { stdout } = await run('journalctl', ['-o', 'help']);
	const named = new Set(modes.map(({ printed }) => printed.split('.')[0]));
	expect(
		stdout
			.trim()
			.split('\n')
			.filter((mode) => !named.has(mode)),
	).toEqual([]);
	for (const { printed, notCovered } of modes) {
		if (notCovered !== undefined) console.log(`not covered: ${printed}: ${notCovered}`);
	}
});
