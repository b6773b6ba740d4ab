import type { InputReport } from '../input-report.ts';

/** Reports of inputs, as they come. */
export type ReportStream = AsyncIterable<InputReport> | Iterable<InputReport>;

/** Writes each report as soon as it comes, with an empty line between two: for formats whose reports stand by themselves. */
export async function* eachReport(
	reports: ReportStream,
	write: (report: InputReport) => string,
): AsyncGenerator<string> {
	let separator = '';
	for await (const report of reports) {
		yield `${separator}${write(report)}`;
		separator = '\n';
	}
}

/** Writes all reports once the last has come: for formats that are one document. */
export async function* allReports(
	reports: ReportStream,
	write: (reports: readonly InputReport[]) => string,
): AsyncGenerator<string> {
	const all: InputReport[] = [];
	for await (const report of reports) all.push(report);
	yield write(all);
}
