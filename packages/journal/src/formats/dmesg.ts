import { civilUsec, monthNumber, offsetUsec } from './civil-time.ts';
import type { LineHead, LineLayout } from './line-layout.ts';
import { localisedMonth } from './months.ts';

const ctime =
	/^\[(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4})\] /;
/** `-T` where the user's language is not English: `[nie lip 25 14:20:38 2021] `, `[Mi 10. Apr 14:20:38 2024] `. In Latin-1. */
const localCtime =
	/^\[[A-Za-z\x80-\xff]{2,12}\.? (?:([A-Za-z\x80-\xff]{3,12}\.?|\d{1,2}[\x80-\xff]{3}) {1,2}(\d{1,2})|(\d{1,2})\.? ([A-Za-z\x80-\xff]{3,12}\.?)) (\d\d:\d\d:\d\d) (\d{4})\] /;
const iso = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d,\d{6})([+-]\d\d:?\d\d|Z) /;
const minute = /^\[([A-Za-z\x80-\xff]{3,12}\.?) ?([ \d]?\d) (\d\d:\d\d)\] /;
/** Languages that write a comma into numbers have it here, too. */
const difference = /^\[ *\+(\d+[.,]\d{6})\] /;
/** The second bracket is that of a kernel that names the task or processor that spoke (`CONFIG_PRINTK_CALLER`). */
const callerSeconds = /^\[ *(\d+\.\d{6})\]\[ *[TC]\d+\] /;
/** The first bracket is easily missed when a line is copied. */
const cutSeconds = /^(\d{1,7}\.\d{6})\] (?=\S)/;
const seconds = /^\[ *(\d+\.\d{6})\](?: |$)/;
/** `<6>` of `dmesg -r`, `kern  :info  : ` of `dmesg -x`. */
const decoration = /^(?:<(\d{1,3})>|\w+ *: *(emerg|alert|crit|err|warn|notice|info|debug) *: )(?=\[|\d{4}-)/;
/** The name of a program that wrote to `/dev/kmsg`. */
const writer = /^(systemd(?:-[\w.@-]+)?|init)\[(\d{1,10})\]: /;

const levels = ['emerg', 'alert', 'crit', 'err', 'warn', 'notice', 'info', 'debug'];

/**
 * Reads the kernel's ring buffer as `dmesg` prints it, in all its ways of writing time: `[    6.000000] text`,
 * `-T` (`[Thu Feb 17 11:43:01 2022] text`, computed from the boot, so wrong after a step of the clock),
 * `-H` (`[Aug28 17:07] text` and then `[  +8.063930] text`) and `--time-format iso`; with the words and the decimal comma of the user's language.
 *
 * Plain lines share their stamp with journalctl's short-monotonic: who asks has to know that it is no journal.
 */
export class DmesgLayout implements LineLayout {
	/** Of `-H`: the last time that was printed with all differences since; only minutes are printed, so it lags by up to one. */
	#lastUsec = NaN;

	/** Another output follows. */
	startBlock(): void {
		this.#lastUsec = NaN;
	}

	/** A line of which the form of the stamp says that `dmesg` wrote it. */
	read(text: string): LineHead | undefined {
		const decorated = decoration.exec(text);
		if (decorated === null) return this.#readDated(text);
		const [all, number, level = ''] = decorated;
		const rest = text.slice(all.length);
		const head = this.#readDated(rest) ?? plainDmesg.read(rest);
		if (head === undefined) return undefined;
		const priority = number === undefined ? levels.indexOf(level) : Number(number) % 8;
		return { ...moved(head, all.length), priority };
	}

	#readDated(text: string): LineHead | undefined {
		const full = ctime.exec(text);
		if (full !== null) {
			const [all, month = '', day = '', clock = '', year = ''] = full;
			const usec = civilUsec(Number(year), monthNumber(month), Number(day), clock);
			return headOf(text, all.length, 'local', usec);
		}
		const local = readLocalCtime(text);
		if (local !== undefined) return local;
		const called = callerSeconds.exec(text) ?? cutSeconds.exec(text);
		if (called !== null)
			return headOf(text, called[0].length, 'monotonic', Math.round(Number(called[1]) * 1_000_000));
		const dated = iso.exec(text);
		if (dated !== null) {
			const [all, year, month, day, clock = '', zone = ''] = dated;
			const usec = civilUsec(Number(year), Number(month), Number(day), clock) - offsetUsec(zone);
			return headOf(text, all.length, 'realtime', usec);
		}
		const short = minute.exec(text);
		const month = short === null ? 0 : monthOf(short[1] ?? '');
		if (short !== null && month > 0) {
			const [all, , day = '', clock = ''] = short;
			this.#lastUsec = civilUsec(2000, month, Number(day), clock) - civilUsec(2000, 1, 1, '0');
			return headOf(text, all.length, 'yearless', this.#lastUsec);
		}
		const later = difference.exec(text);
		if (later === null) return undefined;
		const [all, passed] = later;
		this.#lastUsec += Math.round(Number(passed?.replace(',', '.')) * 1_000_000);
		return headOf(text, all.length, Number.isNaN(this.#lastUsec) ? 'none' : 'yearless', this.#lastUsec);
	}
}

const decoder = new TextDecoder();

/** The month, 1 to 12, of a name whose bytes were read as Latin-1; 0 when it is none. */
function monthOf(latin1: string): number {
	return localisedMonth(decoder.decode(Uint8Array.from(latin1, (letter) => letter.charCodeAt(0))));
}

function readLocalCtime(text: string): LineHead | undefined {
	const found = localCtime.exec(text);
	if (found === null) return undefined;
	const [all, monthFirst, dayBehind, dayFirst, monthBehind, clock = '', year] = found;
	const month = monthOf(monthFirst ?? monthBehind ?? '');
	const day = Number(dayBehind ?? dayFirst);
	if (month === 0 || day < 1 || day > 31) return undefined;
	return headOf(text, all.length, 'local', civilUsec(Number(year), month, day, clock));
}

/** `[    6.000000] text`, where it is known to be no journal. */
export const plainDmesg: LineLayout = {
	read(text) {
		const match = seconds.exec(text);
		if (match === null) return undefined;
		return headOf(text, match[0].length, 'monotonic', Math.round(Number(match[1]) * 1_000_000));
	},
};

function headOf(
	text: string,
	message: number,
	stampKind: LineHead['stampKind'],
	stampUsec: number,
): LineHead {
	const written = writer.exec(text.slice(message));
	return {
		stampKind,
		stampUsec,
		...(stampKind === 'local' ? { zone: '' } : {}),
		stamp: { from: 0, to: text.trimEnd().length < message ? message : message - 1 },
		identifier: written === null ? 'kernel' : { from: message, to: message + (written[1]?.length ?? 0) },
		...(written === null ? {} : { pid: Number(written[2]) }),
		message: message + (written?.[0].length ?? 0),
	};
}

function moved(head: LineHead, by: number): LineHead {
	const { stamp, identifier } = head;
	return {
		...head,
		...(stamp === undefined ? {} : { stamp: { from: stamp.from + by, to: stamp.to + by } }),
		...(identifier === undefined || typeof identifier === 'string'
			? {}
			: { identifier: { from: identifier.from + by, to: identifier.to + by } }),
		message: head.message + by,
	};
}

/** The nature of a block as its lines have shown it: the kernel's ring buffer, or a journal with stamps of the monotonic clock. */
export type MonotonicBlock = 'open' | 'ring-buffer' | 'journal';

/** The words behind a stamp of the monotonic clock, read as the header of a journal. */
export interface MonotonicHeader {
	readonly hostname: string | undefined;
	readonly name: string;
	readonly pid: number;
}

/**
 * Decides for one more line what its block is. A journal prints `kernel: ` before what the kernel says, and an
 * identifier before everything; the ring buffer prints neither, but most of its texts look like one (`usb 1-1: new device`).
 * Only programs that start the system write their names into it.
 */
export function monotonicBlock(
	block: MonotonicBlock,
	header: MonotonicHeader | undefined,
): Exclude<MonotonicBlock, 'open'> | 'open' {
	if (header === undefined) return 'ring-buffer';
	const { hostname, name, pid } = header;
	if (name === 'kernel') return 'journal';
	if (Number.isNaN(pid)) return block === 'open' ? 'ring-buffer' : block;
	if (hostname === undefined) return block === 'open' && !/^(?:systemd|init$)/.test(name) ? 'journal' : block;
	return hostname.includes(' ') ? block : 'journal';
}
