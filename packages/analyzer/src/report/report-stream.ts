import type { Report } from '../report-data/report.ts';

/** Reports of inputs, as they come. */
export type ReportStream = AsyncIterable<Report> | Iterable<Report>;

/** Writes each report as soon as it comes, with an empty line between two: for formats whose reports stand by themselves. */
export async function* eachReport(
	reports: ReportStream,
	write: (report: Report) => string,
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
	write: (reports: readonly Report[]) => string,
): AsyncGenerator<string> {
	const all: Report[] = [];
	for await (const report of reports) all.push(report);
	yield write(all);
}
