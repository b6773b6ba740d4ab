import type { JournalEntry } from '../entry.ts';
import { daysSince1970 } from '../formats/civil-time.ts';

const colour = new RegExp(String.raw`\x1B\[[\d;]*m`, 'g');

/** Bytes as the truth writes them: text, or base64 where they are no UTF-8. */
type Value = string | { readonly base64: string };

/** An entry as read from the raw bytes of `journalctl -o export`. */
export interface TrueEntry {
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
	readonly user_unit?: string;
	readonly message: Value | null;
	readonly messages?: readonly Value[];
}

/**
 * The parts of entries that journalctl itself does not print, or prints in another form: no reader can bring them back.
 * LOSSES.md tells them in words, under the same names.
 */
export const losses = [
	'stamp-precision',
	'stamp-year',
	'stamp-source',
	'host-hidden',
	'fields-hidden',
	'unit-for-identifier',
	'name-missing',
	'entry-without-message',
	'message-blob',
	'message-null',
	'message-nul',
	'message-plain',
	'message-line-end',
	'message-repeated',
	'message-shortened',
	'message-lines',
] as const;
export type Loss = (typeof losses)[number];

/** The way in which a file was printed. */
export interface Printing {
	readonly mode: string;
	readonly variant: string;
	/** Printed with `-a`. */
	readonly all: boolean;
	readonly hostless: boolean;
	readonly reversed: boolean;
	readonly kind: 'text' | 'json' | 'verbose' | 'export' | 'cat';
}

/** `short.no-hostname.a` */
export function printingOf(name: string): Printing {
	const [mode = '', ...variants] = name.split('.');
	const variant = variants.join('.');
	return {
		mode,
		variant,
		all: /^(?:a|a-n40|no-hostname\.a|nh-n200-a|pwarning-perr|diag-.*)$/.test(variant),
		hostless: /no-hostname|^(?:nh-n200-a|pwarning-perr|diag-.*)$/.test(variant),
		reversed: /^(?:r|follow-like)$/.test(variant),
		kind: mode.startsWith('json')
			? 'json'
			: mode === 'verbose' || mode === 'export' || mode === 'cat'
				? mode
				: 'text',
	};
}

/** The entries that the file shows, in its order; `undefined` for a selection that the truth does not tell. */
export function selectedOf(all: readonly TrueEntry[], printing: Printing): readonly TrueEntry[] | undefined {
	const { variant } = printing;
	const last = /-?n(\d+)/.exec(variant)?.[1];
	if (/^(?:unit|diag)-|^[a-z]{2}_[A-Z]{2}$/.test(variant)) return undefined;
	if (variant === 'follow-like') return all.slice(-5).toReversed();
	if (variant === 'r') return all.toReversed();
	if (variant === 'output-fields') return all.slice(-60);
	if (variant === 'pwarning-perr')
		return all.filter(({ priority }) => priority !== null && Number(priority) <= 3);
	if (variant === 'b' || variant === 'bm1') {
		const boots = [...new Set(all.map(({ boot_id }) => boot_id))];
		const boot =
			variant === 'b' ? all.at(-1)?.boot_id : boots.filter((id) => id !== all.at(-1)?.boot_id).at(-1);
		return all.filter(({ boot_id }) => boot_id === boot);
	}
	return last === undefined ? all : all.slice(-Number(last));
}

/** The part of an entry that the file lets a reader know. */
export interface Said {
	readonly hostname: string | undefined;
	readonly name: string | undefined;
	readonly unit: string | undefined;
	readonly pid: number | undefined;
	readonly usec: number | undefined;
	readonly message: string;
	readonly cursor: string | undefined;
	readonly bootId: string | undefined;
	readonly priority: number | undefined;
	readonly realtimeUsec: number | undefined;
	readonly monotonicUsec: number | undefined;
	readonly sourceRealtimeUsec: number | undefined;
}

/** The same part of an entry as the reader tells it. */
export function saidOf(entry: JournalEntry, { mode }: Printing): Said {
	const { cursor, bootId, hostname, identifier, unit, pid, priority } = entry;
	const { realtimeUsec, monotonicUsec, sourceRealtimeUsec } = entry;
	return {
		hostname,
		name: mode === 'with-unit' ? (unit ?? identifier) : identifier,
		unit: mode === 'with-unit' ? undefined : unit,
		pid,
		usec: 'usec' in entry.stamp ? entry.stamp.usec : undefined,
		message: shownMessage(entry),
		cursor,
		bootId,
		priority,
		realtimeUsec,
		monotonicUsec: mode === 'short-monotonic' || mode === 'short-delta' ? undefined : monotonicUsec,
		sourceRealtimeUsec,
	};
}

/** True if the mode shows the entry at all. */
export function isShown({ message }: TrueEntry, { kind }: Printing, lost: Set<Loss>): boolean {
	if (message !== null || (kind !== 'text' && kind !== 'cat')) return true;
	lost.add('entry-without-message');
	return false;
}

/** The part of a true entry that the file must let a reader know, less the losses, which are noted. */
export function expectedOf(
	entry: TrueEntry,
	printing: Printing,
	said: Said | undefined,
	lost: Set<Loss>,
): Said {
	const { kind, mode, variant, hostless, all } = printing;
	const rich = kind !== 'text';
	const narrow = variant === 'output-fields';
	const number = (text: string | null): number | undefined => (text === null ? undefined : Number(text));
	if (!rich) lost.add('fields-hidden');
	if (narrow) lost.add('fields-hidden');
	if (hostless) lost.add('host-hidden');
	return {
		hostname: hostless || narrow ? undefined : (entry.hostname ?? undefined),
		name: nameOf(entry, printing, lost),
		unit: rich && !narrow ? (entry.unit ?? undefined) : undefined,
		pid: number(entry.pid) ?? (narrow ? undefined : number(entry.syslog_pid)),
		usec: usecOf(entry, printing, lost),
		message: messageOf(entry, printing, said?.message, lost),
		cursor: rich ? entry.cursor : undefined,
		bootId: rich ? entry.boot_id : undefined,
		priority: rich ? number(entry.priority) : undefined,
		realtimeUsec: rich ? Number(entry.realtime_us) : undefined,
		monotonicUsec: rich ? Number(entry.monotonic_us) : undefined,
		sourceRealtimeUsec: rich && !narrow ? number(entry.source_realtime_us) : undefined,
	};

	function nameOf(
		{ identifier, comm, unit, user_unit }: TrueEntry,
		{ variant: of }: Printing,
		noted: Set<Loss>,
	): string | undefined {
		if (mode === 'with-unit' && unit !== null) {
			noted.add('unit-for-identifier');
			return user_unit === undefined ? unit : `${unit}/${user_unit}`;
		}
		if (typeof identifier === 'string') return identifier;
		if (identifier !== null && (kind === 'json' || kind === 'export' || all)) {
			return Buffer.from(identifier.base64, 'base64').toString();
		}
		if (rich && identifier !== null) noted.add('name-missing');
		if (rich) return of === 'output-fields' ? undefined : (comm ?? undefined);
		if (identifier !== null || comm === null) noted.add('name-missing');
		return identifier === null ? (comm ?? 'unknown') : 'unknown';
	}
}

function usecOf(entry: TrueEntry, { kind, mode, variant }: Printing, lost: Set<Loss>): number {
	if (kind === 'json' || kind === 'export') return Number(entry.realtime_us);
	if (kind === 'verbose') return Number(entry.source_realtime_us ?? entry.realtime_us);
	if (mode === 'short-monotonic' || mode === 'short-delta')
		return Number(entry.source_monotonic_us ?? entry.monotonic_us);
	const usec = Number(entry.source_realtime_us ?? entry.realtime_us);
	if (entry.source_realtime_us !== null && entry.source_realtime_us !== entry.realtime_us)
		lost.add('stamp-source');
	const precise = /precise|unix/.test(mode);
	if (!precise) lost.add('stamp-precision');
	const printed = zoned(precise ? usec : Math.floor(usec / 1_000_000) * 1_000_000, mode, variant);
	if (mode !== 'short' && mode !== 'short-precise') return printed;
	lost.add('stamp-year');
	const date = new Date(printed / 1000);
	const days = daysSince1970(2000, date.getUTCMonth() + 1, date.getUTCDate()) - daysSince1970(2000, 1, 1);
	return days * 86_400_000_000 + (printed % 86_400_000_000);
}

/** A stamp with the abbreviation of a zone says what its clocks showed, and no more. */
function zoned(usec: number, mode: string, variant: string): number {
	if (variant !== 'tz-newyork' || mode !== 'short-full') return usec;
	const shown = new Date(usec / 1000).toLocaleString('sv-SE', { timeZone: 'America/New_York' });
	return Date.parse(`${shown.replace(' ', 'T')}Z`) * 1000;
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

/** The part of the true message that journalctl prints. */
function messageOf(
	entry: TrueEntry,
	{ kind, all, variant }: Printing,
	said: string | undefined,
	lost: Set<Loss>,
): string {
	if (entry.message === null) return '(absent)';
	if (entry.messages !== undefined && kind === 'text') lost.add('message-repeated');
	const whole = binary(entry.messages?.at(-1) ?? entry.message);
	if (whole === said || kind === 'export') return whole;
	if (kind === 'json') {
		if (all || whole.length < 4088) return whole;
		lost.add('message-null');
		return '(withheld)';
	}
	if (/^\[\d[\d.]*[BKM] blob data\]\n*$/.test(whole)) {
		lost.add('message-blob');
		return '(withheld)';
	}
	if (all) {
		const upToNul = whole.replace(/\0[^\n]*/g, '');
		if (upToNul !== whole) lost.add('message-nul');
		if (upToNul === said) return said;
		lost.add('message-line-end');
		return endingAs(said, upToNul.replaceAll('\r\n', '\n').replace(/[\r\n]+$/, ''));
	}
	if (said === '(withheld)' && /[^\t\n\u0020-\u007E]/.test(whole)) {
		lost.add('message-blob');
		return said;
	}
	lost.add('message-plain');
	// Byte by byte: a sequence may stand inside of a character.
	const uncoloured = whole.replace(colour, '');
	const plain = endingAs(
		said,
		(kind === 'verbose' ? uncoloured : uncoloured.replaceAll('\t', '        '))
			.replaceAll('\r\n', '\n')
			.replace(/[\r\n]+$/, ''),
	);
	if (said !== undefined && /^(?:no-full|tty80)/.test(variant) && isShortened(said, plain)) {
		lost.add('message-shortened');
		return said;
	}
	return plain;
}

/** Line ends at the end of a message are printed, or not, and never more than it has. */
function endingAs(said: string | undefined, text: string): string {
	return said !== undefined && said.replace(/\n+$/, '') === text ? said : text;
}

/** True if `said` is `plain` with lines cut in the middle and at most three lines of it. */
function isShortened(said: string, plain: string): boolean {
	const ellipsis = Buffer.from('…').toString('latin1');
	const lines = plain.split('\n');
	return said.split('\n').every((shown, index) => {
		const line = lines[index] ?? '';
		const cut = shown.indexOf(ellipsis);
		if (cut !== -1) {
			const tail = shown.slice(cut + ellipsis.length);
			return (
				line.startsWith(shown.slice(0, cut)) &&
				[tail, tail.replace(/\.{3}$/, '')].some((end) => line.endsWith(end))
			);
		}
		return shown === line || (shown.endsWith('...') && line === shown.slice(0, -3)) || shown === '...';
	});
}
