import { alarmOf, alarms, type Alarm } from './alarm.ts';
import { templateOf } from './message-template.ts';
import { TemplateTable, type TemplateRow } from './template-table.ts';

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

/** The messages that no grammar describes. The counts of both lists add up to all of them. */
export interface UnrecognisedMessages {
	/** Loud complaints first, then rare templates: a line of every minute is no news. */
	readonly templates: readonly UnrecognisedTemplate[];
	/** By name of the source; without those whose messages are all listed. */
	readonly unlisted: readonly UnlistedMessages[];
}

/**
 * Sources that describe their hardware and their work in hundreds of lines which no grammar will ever list: of
 * them only complaints become templates.
 */
const talkative: ReadonlySet<string> = new Set(['kernel']);

export interface TemplateLimits {
	/** Templates kept of one source; default 200. */
	readonly kept: number;
	/** Templates listed of one source, so that a talkative one leaves room for the others; default 20. */
	readonly listedOfSource: number;
	/** Templates listed in all; default 100. */
	readonly listed: number;
}

export const TEMPLATE_LIMITS: TemplateLimits = { kept: 200, listedOfSource: 20, listed: 100 };

/** A message without its values, and the loudness of its complaint. */
export interface FoldedMessage {
	readonly template: string;
	readonly alarm: Alarm;
}

/**
 * Collects the messages of known sources that their grammars do not describe, folded to templates. Memory is bounded by the
 * limits, whatever the messages are; messages without a place are counted.
 *
 * @example
 * const collected = new UnrecognisedCollector();
 * collected.add('openvpn', 812, undefined, 'Peer 192.0.2.7 sulks');
 * collected.messages().templates[0]?.template; // 'Peer <addr> sulks'
 */
export class UnrecognisedCollector {
	readonly #limits: TemplateLimits;
	readonly #bySource = new Map<string, TemplateTable>();

	constructor(limits: Partial<TemplateLimits> = {}) {
		this.#limits = { ...TEMPLATE_LIMITS, ...limits };
	}

	/** Takes one message of a source, whose place in the input is `line`, and gives what was found out about it. */
	add(source: string, line: number, section: string | undefined, message: string): FoldedMessage {
		let table = this.#bySource.get(source);
		if (table === undefined) {
			table = new TemplateTable(this.#limits.kept);
			this.#bySource.set(source, table);
		}
		table.total += 1;
		const template = templateOf(message);
		const alarm = alarmOf(template);
		if (alarm !== 'none' || !talkative.has(source)) table.add(template, alarm, line, section, message);
		return { template, alarm };
	}

	/** The messages collected until now. Their order makes no difference. */
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

function byRank(a: TemplateRow, b: TemplateRow): number {
	return a.alarm - b.alarm || a.count - b.count || compare(a.template, b.template);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
