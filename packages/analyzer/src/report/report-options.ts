import type { PageOptions } from '../text/page.ts';

/** Options of a report; a format heeds those that mean something to it. */
export interface ReportOptions extends PageOptions {
	/** Name and version of the rules that were asked; default: those that come with whydown. */
	readonly rulePack?: string;
}
