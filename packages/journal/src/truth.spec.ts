import { readdirSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { JournalEntry } from './entry.ts';
import { daysSince1970 } from './formats/stamp.ts';
import { record } from './testing/recording.ts';

/** Bytes as the truth writes them: text, or base64 where they are no UTF-8. */
type Value = string | { readonly base64: string };

/** An entry as read from the raw bytes of `journalctl -o export`. */
interface TrueEntry {
	readonly cursor: string;
	readonly realtime_us: string;
	readonly source_realtime_us: string | null;
	readonly monotonic_us: string;
	readonly source_monotonic_us: string | null;
	readonly boot_id: string;
	readonly hostname: string | null;
	readonly priority: string | null;
	readonly identifier: Value | null;
	readonly comm: string | null;
	readonly pid: string | null;
	readonly syslog_pid: string | null;
	readonly unit: string | null;
	readonly message: Value | null;
	readonly messages?: readonly Value[];
}

const journals = new URL('../../../corpus/journals/', import.meta.url);
const files = readdirSync(journals, { recursive: true, encoding: 'utf8' })
	.map((path) => path.split('/'))
	.filter(([, file]) => file?.startsWith('input.') === true)
	.map(([name = '', file = '']) => [name, file] as const)
	.toSorted();

function trueEntries(name: string): TrueEntry[] {
	return JSON.parse(readFileSync(new URL(`${name}/entries.json`, journals), 'utf8')) as TrueEntry[];
}

describe.each(files)('%s/%s', (name, file) => {
	const [, mode = '', variant = ''] = /^input\.([\w-]+?)(?:\.(no-hostname|nh-n200-a|txt))?(?:\.txt)?$/.exec(
		file.replace(/\.txt$/, ''),
	) ?? [''];
	const isJson = mode === 'json';
	const all = trueEntries(name);
	const last = variant === 'nh-n200-a' ? all.slice(-200) : all;
	// The text modes leave out entries without a message.
	const truth = isJson ? last : last.filter(({ message }) => message !== null);
	const { entries, ledger, formats } = record([readFileSync(new URL(`${name}/${file}`, journals))]);

	test('has one entry for each of the truth', () => {
		expect(entries).toHaveLength(truth.length);
		expect(ledger).toMatchObject({ entries: truth.length, undecodable: 0, truncated: 0, blank: 0 });
		expect(formats).toEqual([mode]);
	});

	test('says the same of each', () => {
		const hostless = variant !== '';
		const said = entries.map((entry) => ({
			hostname: entry.hostname,
			name: mode === 'with-unit' ? (entry.unit ?? entry.identifier) : entry.identifier,
			pid: entry.pid,
			usec: 'usec' in entry.stamp ? entry.stamp.usec : undefined,
			message: shownMessage(entry),
		}));
		const expected = truth.map((entry, index) => ({
			hostname: hostless ? undefined : (entry.hostname ?? undefined),
			name: (mode === 'with-unit' ? entry.unit : null) ?? nameOf(entry, mode, variant === 'nh-n200-a'),
			pid: Number(entry.pid ?? entry.syslog_pid ?? NaN) || undefined,
			usec: usecOf(entry, mode),
			message: expectedMessage(entry, said[index]?.message, variant === 'nh-n200-a' || isJson),
		}));
		expect(said).toEqual(expected);
	});
});

describe.each(files.filter(([, file]) => file === 'input.json'))('%s/%s', (name, file) => {
	test('says what only JSON says', () => {
		const truth = trueEntries(name);
		const { entries } = record([readFileSync(new URL(`${name}/${file}`, journals))]);
		const number = (text: string | null): number | undefined => (text === null ? undefined : Number(text));
		expect(
			entries.map(({ cursor, bootId, unit, priority, realtimeUsec, monotonicUsec, sourceRealtimeUsec }) => ({
				cursor,
				bootId,
				unit,
				priority,
				realtimeUsec,
				monotonicUsec,
				sourceRealtimeUsec,
			})),
		).toEqual(
			truth.map((entry) => ({
				cursor: entry.cursor,
				bootId: entry.boot_id,
				unit: entry.unit ?? undefined,
				priority: number(entry.priority),
				realtimeUsec: number(entry.realtime_us),
				monotonicUsec: number(entry.monotonic_us),
				sourceRealtimeUsec: number(entry.source_realtime_us),
			})),
		);
	});
});

/** The name before the pid: what journalctl prints when there is no printable identifier, and nothing in JSON. */
function nameOf({ identifier, comm }: TrueEntry, mode: string, raw: boolean): string | undefined {
	if (typeof identifier === 'string') return identifier;
	if (identifier !== null && raw) return Buffer.from(identifier.base64, 'base64').toString();
	const missing = mode === 'json' ? undefined : 'unknown';
	return identifier === null ? (comm ?? missing) : missing;
}

function usecOf(entry: TrueEntry, mode: string): number {
	if (mode === 'json') return Number(entry.realtime_us);
	if (mode === 'short-monotonic') return Number(entry.source_monotonic_us ?? entry.monotonic_us);
	const usec = Number(entry.source_realtime_us ?? entry.realtime_us);
	const printed = /precise|unix/.test(mode) ? usec : Math.floor(usec / 1_000_000) * 1_000_000;
	if (mode !== 'short' && mode !== 'short-precise') return printed;
	const date = new Date(printed / 1000);
	const days = daysSince1970(2000, date.getUTCMonth() + 1, date.getUTCDate()) - daysSince1970(2000, 1, 1);
	return days * 86_400_000_000 + (printed % 86_400_000_000);
}

/** The message in one form for comparison: each byte one character. */
function shownMessage({ message }: JournalEntry): string {
	if (message.kind === 'text') return binary(message.text);
	if (message.kind === 'bytes') return Buffer.from(message.bytes).toString('latin1');
	return `(${message.kind})`;
}

function binary(value: Value): string {
	return Buffer.from(
		typeof value === 'string' ? value : value.base64,
		typeof value === 'string' ? 'utf8' : 'base64',
	).toString('latin1');
}

/**
 * What journalctl shows of the true message. JSON withholds long messages; text without `-a` withholds what is
 * not printable, and prints tabs as spaces and no colour; text with `-a` ends at a NUL; both drop trailing line ends.
 */
function expectedMessage(entry: TrueEntry, said: string | undefined, raw: boolean): string {
	if (entry.message === null) return '(absent)';
	const whole = binary(entry.messages?.at(-1) ?? entry.message);
	const mayBeWithheld = raw ? whole.length >= 4088 : /[^\t\n\u0020-\u007E]/.test(whole);
	if (said === '(withheld)' && mayBeWithheld) return '(withheld)';
	if (whole === said) return whole;
	if (raw) return whole.replace(/\0.*$/s, '').replace(/[\r\n]+$/, '');
	return stripVTControlCharacters(whole)
		.replaceAll('\t', '        ')
		.replaceAll('\r\n', '\n')
		.replace(/\n+$/, '');
}
