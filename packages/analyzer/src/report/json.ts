import { catalogue } from '@whydown/rules';
import type { Report } from '../report-data/report.ts';
import { escapeControls } from '../text/escape-controls.ts';
import { redact } from '../text/redact.ts';

/** The version of the JSON report, as `report.schema.json` describes it. It grows by optional fields only. */
const schemaVersion = 2;

/**
 * Writes the JSON report: one document for all inputs, indented, with a line end. Each of `inputs` is a `Report`, field by
 * field. The same reports give the same bytes. Credentials are masked in every string; control characters are escaped as JSON
 * demands.
 */
export function jsonReport(reports: readonly Report[], rulePack: string = catalogue.version): string {
	const text = JSON.stringify(
		{ schemaVersion, rulePack, inputs: reports },
		(_key, value: unknown) => (typeof value === 'string' ? redact(value) : value),
		2,
	);
	return `${escapeControls(text)}\n`;
}
