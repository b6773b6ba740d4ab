import type { Report } from '../report-data/report.ts';
import { counted } from '../text/quantities.ts';
import { quoted, shortened } from '../text/quoted.ts';

/** A paragraph of the table of health checks. */
export interface HealthLine {
	readonly lead: 'Failed      ' | 'Succeeded   ' | 'Not shown   ';
	readonly text: string;
}

/** Statements that are shown of a check that failed: what was derived stands among the causes, too. */
const shownOf = { given: 3, derived: 1 } as const;

/**
 * The health checks in few lines. None for an input that holds neither verdicts nor outputs of commands: a journal tells
 * the same things better as causes.
 */
export function healthLines({ kind, healthChecks }: Report): readonly HealthLine[] {
	if (kind === 'journal' || kind === 'device-logs') return [];
	const lines: HealthLine[] = [];
	const succeeded: string[] = [];
	const missing: string[] = [];
	for (const check of healthChecks) {
		const name = quoted(check.name);
		if (check.verdict === 'not-in-input') {
			missing.push(name);
			continue;
		}
		const isDerived = check.origin === 'derived';
		if (check.verdict === 'succeeded') {
			const [first] = check.says;
			const measured = isDerived && first !== undefined ? ` (${shortened(quoted(first.text), 60)})` : '';
			succeeded.push(`${name}${measured}`);
			continue;
		}
		const how = isDerived ? 'derived, ' : '';
		for (const { text, line } of check.says.slice(0, shownOf[check.origin])) {
			lines.push({
				lead: 'Failed      ',
				text: `${name}: ${shortened(quoted(text), 200)} (${how}line ${line})`,
			});
		}
		const more = check.says.length - shownOf.given;
		if (!isDerived && more > 0)
			lines.push({ lead: 'Failed      ', text: `${name}: and ${counted(more, 'more line')}` });
	}
	if (lines.length === 0 && succeeded.length === 0) return [];
	if (succeeded.length > 0) lines.push({ lead: 'Succeeded   ', text: succeeded.join(', ') });
	if (missing.length > 0) lines.push({ lead: 'Not shown   ', text: missing.join(', ') });
	return lines;
}
