import type { Finding } from '../report-data/finding.ts';
import type { Report } from '../report-data/report.ts';

/** Every finding of a report by its id. */
export function findingsById({ causes, symptoms }: Report): ReadonlyMap<string, Finding> {
	return new Map([...causes, ...symptoms].map((finding) => [finding.id, finding]));
}

/**
 * The findings that hang under a finding, nearest first, folded by title, with the lines that lie inside of its episodes:
 * `The VPN is down (7×); …`. Empty when nothing does.
 */
export function consequences(finding: Finding, findings: ReadonlyMap<string, Finding>): string {
	const seen = new Set<string>([finding.id]);
	const folded = new Map<string, number>();
	const queue = [...finding.explains];
	for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
		if (seen.has(id)) continue;
		seen.add(id);
		const next = findings.get(id);
		if (next === undefined) continue;
		const lines = finding.linesExplained[id] ?? 0;
		if (lines > 0) folded.set(next.title, (folded.get(next.title) ?? 0) + lines);
		queue.push(...next.explains);
	}
	return [...folded].map(([title, count]) => `${title} (${count}×)`).join('; ');
}
