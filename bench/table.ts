/** A line of a table: a value for each column that it fills. */
export type Row = Readonly<Record<string, number | string | undefined>>;

/** Rows as text, with a heading, the columns aligned to the right. */
export function tableText(rows: readonly Row[]): string {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const cells = [columns, ...rows.map((row) => columns.map((column) => cellText(row[column])))];
	const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
	return cells.map((line) => line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')).join('\n');
}

function cellText(value: Row[string]): string {
	if (value === undefined) return '';
	if (typeof value === 'string' || Number.isInteger(value)) return String(value);
	return value.toFixed(2);
}
