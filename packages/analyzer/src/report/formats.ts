import type { ReportOptions } from './report-options.ts';
import { allReports, eachReport, type ReportStream } from './report-stream.ts';

/** The names of the formats; each has its row in `reportFormats`. */
export type ReportFormatName = 'text' | 'json' | 'summary';

/** A format of the report. */
export interface ReportFormat<Name extends ReportFormatName = ReportFormatName> {
	readonly name: Name;
	/** The media type of the document (RFC 6838). */
	readonly mediaType: string;
	/** A phrase that goes on from the name: for whom it is, and what is written. */
	readonly describes: string;
	/**
	 * `true`: the format is given the reports on inputs of which nothing could be read, and says why. `false`: only the complaint on
	 * standard error tells of them.
	 */
	readonly tellsUnread: boolean;
	/**
	 * Writes the reports of inputs: each as soon as it comes where reports stand by themselves, at the end where they are one
	 * document.
	 *
	 * @example
	 * for await (const text of reportFormats.json.write(reports)) process.stdout.write(text);
	 */
	readonly write: (reports: ReportStream, options?: ReportOptions) => AsyncIterable<string>;
}

/**
 * The formats of the report, in the order in which help and documentation list them: both are made of this table, and the
 * command writes with it. A module that writes is loaded when its format is asked for.
 */
export const reportFormats: { readonly [Name in ReportFormatName]: ReportFormat<Name> } = {
	text: {
		name: 'text',
		mediaType: 'text/plain',
		describes: 'for a person: causes with their evidence and the next step',
		tellsUnread: false,
		async *write(reports, options) {
			const { textReport } = await import('./text.ts');
			yield* eachReport(reports, (report) => textReport([report], options));
		},
	},
	json: {
		name: 'json',
		mediaType: 'application/json',
		describes: 'for programs: one document of all inputs, as `report.schema.json` describes it',
		tellsUnread: true,
		async *write(reports, options) {
			const { jsonReport } = await import('./json.ts');
			yield* allReports(reports, (all) => jsonReport(all, options?.rulePack));
		},
	},
	summary: {
		name: 'summary',
		mediaType: 'text/markdown',
		describes: 'for a ticket: at most ten lines of Markdown for each input',
		tellsUnread: false,
		async *write(reports) {
			const { summaryReport } = await import('./summary.ts');
			yield* eachReport(reports, (report) => summaryReport([report]));
		},
	},
};
