import { WhydownError } from '@whydown/journal';

/** A range of a rule file: offsets in UTF-16 units, from 0. */
export interface SourceRange {
	readonly file: string;
	readonly source: string;
	readonly start: number;
	readonly end: number;
}

/**
 * A mistake in a rule file. The message gives `file:line:column`, what is wrong and what to write instead,
 * then the line with a caret below the place.
 */
export class RuleError extends WhydownError {
	override readonly name: string = 'RuleError';
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 units. */
	readonly column: number;
	/** The message without place and caret. */
	readonly reason: string;

	constructor(reason: string, at: SourceRange) {
		const { line, column, text } = positionOf(at);
		super(
			'ERR_RULE',
			`${at.file}:${line}:${column}: ${reason}\n${caretBelow(text, column, at.end - at.start)}`,
		);
		this.file = at.file;
		this.line = line;
		this.column = column;
		this.reason = reason;
	}
}

function positionOf(at: SourceRange): { line: number; column: number; text: string } {
	const start = Math.min(at.start, at.source.length);
	const lineStart = start === 0 ? 0 : at.source.lastIndexOf('\n', start - 1) + 1;
	const newline = at.source.indexOf('\n', lineStart);
	let line = 1;
	for (
		let seen = at.source.indexOf('\n');
		seen >= 0 && seen < lineStart;
		seen = at.source.indexOf('\n', seen + 1)
	)
		line += 1;
	const text = at.source.slice(lineStart, newline < 0 ? undefined : newline).replace(/\r$/, '');
	return { line, column: start - lineStart + 1, text };
}

/** The most characters of a line that are shown, and how many of them before the place. */
const excerptLimits = { all: 160, before: 60 } as const;

/** Tabs before the place are kept in the second line, so that the caret stands right whatever their width. */
function caretBelow(line: string, column: number, length: number): string {
	const from = line.length > excerptLimits.all ? Math.max(0, column - 1 - excerptLimits.before) : 0;
	const to = from + excerptLimits.all;
	const cut = from === 0 ? 0 : 1;
	const text = `${cut === 0 ? '' : '…'}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
	const at = column - 1 - from + cut;
	const before = text.slice(0, at).replace(/[^\t]/g, ' ');
	const rest = Math.max(1, text.length - at);
	return `  ${text}\n  ${before}${'^'.repeat(Math.max(1, Math.min(length, rest)))}`;
}
