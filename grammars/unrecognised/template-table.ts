import { alarms, type Alarm } from './alarm.ts';
import { beginningOf } from './message-template.ts';

const exampleLength = 500;

/** FNV-1a, 32 bits: the same everywhere, so that what a full table keeps does not depend on chance. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		hash ^= text.charCodeAt(at);
		hash = Math.imul(hash, 0x01000193);
	}
	return hash >>> 0;
}

/** One template of a source. */
export interface TemplateRow {
	readonly template: string;
	readonly alarm: number;
	readonly hash: number;
	count: number;
	line: number;
	section: string | undefined;
	example: string;
}

/** True when `a` gives way to `b` in a full table: the quieter one, else the one with the larger hash. */
function yields(a: TemplateRow, b: TemplateRow): boolean {
	if (a.alarm !== b.alarm) return a.alarm > b.alarm;
	if (a.hash !== b.hash) return a.hash > b.hash;
	return a.template > b.template;
}

/**
 * The templates of one source. A full table keeps those that complain most and, among equals, those with the smallest
 * hash. A template that was turned away once is turned away for ever, because the bar only rises: so the counts of the kept
 * ones are exact, and the order of the messages makes no difference.
 */
export class TemplateTable {
	readonly #limit: number;
	readonly #rows = new Map<string, TemplateRow>();
	#last: TemplateRow | undefined;
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
			row.example = beginningOf(message, exampleLength);
			return;
		}
		const fresh: TemplateRow = {
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
		fresh.example = beginningOf(message, exampleLength);
		this.#rows.set(template, fresh);
	}

	get rows(): Iterable<TemplateRow> {
		return this.#rows.values();
	}

	#findLast(): TemplateRow | undefined {
		let last: TemplateRow | undefined;
		for (const row of this.#rows.values()) {
			if (last === undefined || yields(row, last)) last = row;
		}
		return last;
	}
}
