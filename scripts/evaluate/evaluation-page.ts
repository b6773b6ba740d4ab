import type { Tally } from './tally.ts';

const begin = '<!-- evaluate: begin -->';
const end = '<!-- evaluate: end -->';

/** The table of an evaluation, as Markdown. */
export function evaluationTable(tallies: ReadonlyMap<string, Tally>): string {
	const rows = [...tallies].map(
		([name, tally]) =>
			`| ${[
				name,
				tally.inputs,
				tally.rightFirst,
				tally.rightAnywhere,
				tally.missed,
				tally.falseAlarms,
				tally.unsupported.length,
				tally.certain,
			].join(' | ')} |`,
	);
	return `| condition | inputs | right first | right anywhere | missed | false alarm | unsupported _certain_ | right _certain_ |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}

/**
 * The page with another table between its marks.
 *
 * @throws {Error} when the marks are missing
 */
export function withTable(page: string, table: string): string {
	const [before, rest] = page.split(begin);
	const after = rest?.split(end)[1];
	if (before === undefined || after === undefined) throw new Error(`the page has no ${begin} … ${end}`);
	return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}
