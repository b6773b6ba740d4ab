import type { RealtimeUsec } from '@whydown/journal';
import type { Finding } from '../report-data/finding.ts';
import type { Evidence, Moment } from '../report-data/moment.ts';
import type { Report } from '../report-data/report.ts';

/** Hand-made values for the tests of the reports. */

export function momentOf(line: number, stamp: string, section?: string): Moment {
	return {
		line,
		...(section === undefined ? {} : { section }),
		stamp,
		elapsedSeconds: { min: line, max: null },
		yearInferred: false,
	};
}

export function evidenceOf(line: number, text: string, section?: string): Evidence {
	return {
		at: momentOf(line, 'Mar 23 12:00:25', section),
		kind: 'openvpn.cannot-resolve',
		text,
		role: 'fired',
	};
}

export function findingOf(part: Partial<Finding> & Pick<Finding, 'id' | 'rule' | 'title'>): Finding {
	const at = part.first ?? momentOf(812, 'Mar 23 12:00:25');
	return {
		summary: 'None of the configured name servers answers.',
		area: 'dns',
		severity: 'error',
		confidence: 'likely',
		state: 'active',
		count: 12,
		first: at,
		last: at,
		episodes: [
			{
				boot: 0,
				first: at,
				last: at,
				count: 12,
				state: part.state ?? 'active',
				evidence: [],
			},
		],
		evidence: [evidenceOf(812, 'RESOLVE: Cannot resolve host address: vpn.example.com:443')],
		explains: [],
		linesExplained: {},
		explainedBy: [],
		remedy: [],
		references: [],
		...part,
	};
}

/** @param parts - of the report, each on top of those before it */
export function reportOf(...parts: readonly Partial<Report>[]): Report {
	const plain: Report = {
		name: 'dump.txt',
		kind: 'diagnostics-dump',
		status: 'complete',
		errors: [],
		device: { hostname: 'f220105' },
		period: {
			from: '2016-11-20T00:00:00Z',
			fromUsec: 1_479_600_000_000_000 as RealtimeUsec,
			to: '2016-11-20T01:00:00Z',
			toUsec: 1_479_603_600_000_000 as RealtimeUsec,
			yearInferred: true,
		},
		facts: {},
		connectivity: { state: 'unknown', evidence: [] },
		verdict: 'nothing-to-judge',
		account: { complaints: 0, evidence: 0, symptoms: 0, passing: 0, benign: 0, unexplained: 0 },
		causes: [],
		symptoms: [],
		passing: [],
		unexplained: [],
		benign: [],
		services: [],
		seen: [],
		notCheckable: [],
		notApplicable: [],
		clean: [],
		coverage: [],
		healthChecks: [],
		unrecognised: [{ source: 'openvpn', count: 3 }],
		unanswered: [],
		dropped: [],
		timeline: { boots: [], jumps: [], gaps: [], segments: [] },
		ledger: {
			bytes: 4096,
			lines: 718,
			entries: 700,
			continuations: 10,
			markers: 2,
			structure: 0,
			output: 0,
			undecodable: 1,
			blank: 5,
			truncated: 0,
			withheld: 0,
			replaced: 0,
			leftOut: 0,
			nulBytes: 0,
			unterminated: 0,
		},
	};
	return parts.reduce<Report>((whole, part) => ({ ...whole, ...part }), plain);
}
