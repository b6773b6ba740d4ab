/** How loudly a message complains, by its words; `none` where it does not. */
export type Alarm = 'fatal' | 'error' | 'warning' | 'none';

/** Messages that differ only in numbers, ids, addresses and times: one line of a program that its grammar does not describe. */
export interface UnrecognisedTemplate {
	/** Name of the source, such as `openvpn`. */
	readonly source: string;
	/** The message with its variable parts folded: `Peer <addr> left after <num> s`. Holds no digit. */
	readonly template: string;
	readonly alarm: Alarm;
	readonly count: number;
	/** Line of the first of them in the input. */
	readonly line: number;
	readonly section: string | undefined;
	/** That message as it was written, cut at 500 characters. May hold credentials: redact before it is shown. */
	readonly example: string;
}

/** Messages of one source that no template lists. */
export interface UnlistedMessages {
	readonly source: string;
	readonly count: number;
}

/** What no grammar described. The counts of both lists add up to all such messages. */
export interface UnrecognisedMessages {
	/** What complains first, then what is rare: a line of every minute is no news. */
	readonly templates: readonly UnrecognisedTemplate[];
	/** By name of the source; without those whose messages are all listed. */
	readonly unlisted: readonly UnlistedMessages[];
}

const templateLength = 256;
const exampleLength = 500;

/** Longest message of which anything is looked at: a template has room for less. */
export const messageReach = 4096;

/**
 * Sources that describe their hardware and their work in hundreds of lines which no grammar will ever list: of
 * them only what complains becomes a template.
 */
const talkative: ReadonlySet<string> = new Set(['kernel']);

const alarms: readonly Alarm[] = ['fatal', 'error', 'warning', 'none'];

const alarmWords: readonly (readonly [Alarm, RegExp])[] = [
	['fatal', /\b(?:fatal|panic|emerg|critical|corrupt|segfault|oops|bug:)/],
	[
		'error',
		/\berr\b|error|fail|exception|traceback|\b(?:cannot|can't|could not|couldn't|unable|denied|refused|rejected|timed out|timeout|unreachable|invalid|abort|killed|crash|broken|lost\b|no such|not found|missing|i\/o)/,
	],
	[
		'warning',
		/\bwarn|\b(?:retry|unexpected|exceed|slow\b|stale|stuck|ignoring|deprecated|too (?:many|long|large|old))/,
	],
];

/** How loudly a text complains, by its words. */
export function alarmOf(text: string): Alarm {
	const lower = text.toLowerCase();
	return alarmWords.find(([, words]) => words.test(lower))?.[0] ?? 'none';
}

/*
 * Each is tried where a word begins, looks at a bounded number of characters, must end where a word ends, and must hold
 * a digit: without one, `a::b` is as likely a name as an address.
 */
const foldings: readonly (readonly [pattern: RegExp, placeholder: string])[] = [
	[/(?=[\da-f-]{0,35}\d)[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-z_])/iy, '<id>'],
	[
		/\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z| UTC|[+-]\d\d:?\d\d)?(?![\da-z_])/iy,
		'<time>',
	],
	[/\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?![\da-z_:])/iy, '<time>'],
	[/\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?:[:#]\d{1,5})?(?![\da-z_])/iy, '<addr>'],
	[/(?=[\da-f:-]{0,16}\d)(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\da-z_:-])/iy, '<addr>'],
	[
		/(?=[\da-f:]{0,38}\d)[\da-f]{1,4}(?:::?[\da-f]{1,4}){2,7}(?:%[\da-z]{1,15})?(?:\/\d{1,3})?(?![\da-z_:])/iy,
		'<addr>',
	],
	[
		/(?=[\da-f:]{0,38}\d)[\da-f]{1,4}::(?:[\da-f]{1,4})?(?:%[\da-z]{1,15})?(?:\/\d{1,3})?(?![\da-z_:])/iy,
		'<addr>',
	],
	[/0x[\da-f]{1,64}(?![\da-z_])/iy, '<hex>'],
	[/\d{1,40}(?:\.\d{1,40})?(?:e[+-]?\d{1,4})?(?![\da-z_])/iy, '<num>'],
];

const idLength = 8;
const tokenLength = 20;

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

function isWord(code: number): boolean {
	return isDigit(code) || code === 0x5f || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Folds one word that holds a digit: an id becomes one placeholder, in any other word each number does. */
function foldedWord(word: string): string {
	if (word.length >= idLength && /^[\da-f]+$/i.test(word)) return '<id>';
	if (word.length >= tokenLength && word.replace(/\D/g, '').length >= 4) return '<id>';
	return word.replace(/\d+/g, '<num>');
}

/**
 * The message with everything folded that differs from one occurrence to the next: ids, addresses, times and
 * numbers, those inside of paths and names included. Only what holds a digit is folded and no digit is left, so the
 * template of a template is itself. Looks at the first line, and at as much of it as a template can hold.
 *
 * @example
 * templateOf('Peer 192.0.2.7:443 left after 15 s'); // 'Peer <addr> left after <num> s'
 */
export function templateOf(message: string): string {
	let folded = '';
	const reach = Math.min(message.length, messageReach);
	let at = 0;
	while (at < reach && folded.length <= templateLength) {
		const code = message.charCodeAt(at);
		if (code === 0x0a) break;
		if (!isWord(code)) {
			const colour = code === 0x1b ? /\u001b\[[\d;]{0,16}m/y : undefined;
			if (colour !== undefined) {
				colour.lastIndex = at;
				if (colour.test(message)) {
					at = colour.lastIndex;
					continue;
				}
			}
			folded += message[at];
			at += 1;
			continue;
		}
		const placed = placeholderAt(message, at);
		if (placed !== undefined) {
			folded += placed.placeholder;
			at = placed.end;
			continue;
		}
		let end = at;
		let digits = false;
		while (end < reach && isWord(message.charCodeAt(end))) {
			digits ||= isDigit(message.charCodeAt(end));
			end += 1;
		}
		const word = message.slice(at, end);
		folded += digits ? foldedWord(word) : word;
		at = end;
	}
	return shortened(folded, templateLength);
}

function placeholderAt(
	message: string,
	at: number,
): { readonly placeholder: string; readonly end: number } | undefined {
	for (const [pattern, placeholder] of foldings) {
		pattern.lastIndex = at;
		if (pattern.test(message)) return { placeholder, end: pattern.lastIndex };
	}
	return undefined;
}

function shortened(text: string, limit: number): string {
	return text.length <= limit ? text : `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** FNV-1a, 32 bits: the same everywhere, so that what a full table keeps does not depend on chance. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		hash ^= text.charCodeAt(at);
		hash = Math.imul(hash, 0x01000193);
	}
	return hash >>> 0;
}

interface Row {
	readonly template: string;
	readonly alarm: number;
	readonly hash: number;
	count: number;
	line: number;
	section: string | undefined;
	example: string;
}

/** Whether `a` gives way to `b` in a full table: the quieter one, else the one with the larger hash. */
function yields(a: Row, b: Row): boolean {
	if (a.alarm !== b.alarm) return a.alarm > b.alarm;
	if (a.hash !== b.hash) return a.hash > b.hash;
	return a.template > b.template;
}

/**
 * The templates of one source. A full table keeps those that complain most and, among equals, those with the smallest
 * hash. What was turned away once is turned away for ever, because the bar only rises: so the counts of what is kept
 * are exact, and the order of the messages makes no difference.
 */
class Templates {
	readonly #limit: number;
	readonly #rows = new Map<string, Row>();
	#last: Row | undefined;
	total = 0;

	constructor(limit: number) {
		this.#limit = limit;
	}

	add(template: string, alarm: Alarm, line: number, section: string | undefined, message: string): void {
		const row = this.#rows.get(template);
		if (row !== undefined) {
			row.count += 1;
			if (line >= row.line) return;
			row.line = line;
			row.section = section;
			row.example = shortened(message, exampleLength);
			return;
		}
		const fresh: Row = {
			template,
			alarm: alarms.indexOf(alarm),
			hash: hashOf(template),
			count: 1,
			line,
			section,
			example: '',
		};
		if (this.#rows.size >= this.#limit) {
			this.#last ??= this.#findLast();
			if (this.#last === undefined || yields(fresh, this.#last)) return;
			this.#rows.delete(this.#last.template);
			this.#last = undefined;
		} else {
			this.#last = undefined;
		}
		fresh.example = shortened(message, exampleLength);
		this.#rows.set(template, fresh);
	}

	get rows(): Iterable<Row> {
		return this.#rows.values();
	}

	#findLast(): Row | undefined {
		let last: Row | undefined;
		for (const row of this.#rows.values()) {
			if (last === undefined || yields(row, last)) last = row;
		}
		return last;
	}
}

export interface TemplateLimits {
	/** Templates kept of one source; default 200. */
	readonly kept: number;
	/** Templates listed of one source, so that a talkative one leaves room for the others; default 20. */
	readonly listedOfSource: number;
	/** Templates listed in all; default 100. */
	readonly listed: number;
}

export const TEMPLATE_LIMITS: TemplateLimits = { kept: 200, listedOfSource: 20, listed: 100 };

/**
 * Collects the messages of known sources that their grammars do not describe, folded to templates. Memory is bounded by the
 * limits, whatever the messages are; what finds no place is counted.
 *
 * @example
 * const collected = new UnrecognisedCollector();
 * collected.add('openvpn', 812, undefined, 'Peer 192.0.2.7 sulks');
 * collected.messages().templates[0]?.template; // 'Peer <addr> sulks'
 */
export class UnrecognisedCollector {
	readonly #limits: TemplateLimits;
	readonly #bySource = new Map<string, Templates>();

	constructor(limits: Partial<TemplateLimits> = {}) {
		this.#limits = { ...TEMPLATE_LIMITS, ...limits };
	}

	/** One message of a source; `line` is where it stands in the input. */
	add(source: string, line: number, section: string | undefined, message: string): void {
		let templates = this.#bySource.get(source);
		if (templates === undefined) {
			templates = new Templates(this.#limits.kept);
			this.#bySource.set(source, templates);
		}
		templates.total += 1;
		const template = templateOf(message);
		const alarm = alarmOf(template);
		if (alarm === 'none' && talkative.has(source)) return;
		templates.add(template, alarm, line, section, message);
	}

	/** What was collected until now. The order in which messages came makes no difference. */
	messages(): UnrecognisedMessages {
		const { listed, listedOfSource } = this.#limits;
		const ranked = [...this.#bySource]
			.flatMap(([source, templates]) =>
				[...templates.rows]
					.toSorted(byRank)
					.slice(0, listedOfSource)
					.map((row) => ({ source, row })),
			)
			.toSorted((a, b) => byRank(a.row, b.row) || compare(a.source, b.source))
			.slice(0, listed);
		const templates = ranked.map(({ source, row }) => ({
			source,
			template: row.template,
			alarm: alarms[row.alarm] ?? 'none',
			count: row.count,
			line: row.line,
			section: row.section,
			example: row.example,
		}));
		const unlisted = [...this.#bySource]
			.map(([source, { total }]) => ({
				source,
				count: templates.reduce((rest, item) => (item.source === source ? rest - item.count : rest), total),
			}))
			.filter(({ count }) => count > 0)
			.toSorted((a, b) => compare(a.source, b.source));
		return { templates, unlisted };
	}
}

function byRank(a: Row, b: Row): number {
	return a.alarm - b.alarm || a.count - b.count || compare(a.template, b.template);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
