import type { RealtimeUsec } from '@whydown/journal';
import type { Diagnosis, Evidence, Finding, Moment } from '@whydown/rules';
import type { InputReport } from '../input-report.ts';

/** Hand-made values for the tests of the reports. */

const emptyDiagnosis: Diagnosis = {
	verdict: 'nothing-to-judge',
	account: { complaints: 0, evidence: 0, symptoms: 0, passing: 0, benign: 0, unexplained: 0 },
	passing: [],
	unexplained: [],
	benign: [],
	seen: [],
	causes: [],
	symptoms: [],
	notCheckable: [],
	notApplicable: [],
	clean: [],
	coverage: [],
	connectivity: { state: 'unknown', evidence: [] },
	timeline: { boots: [], jumps: [], gaps: [], segments: [] },
	costs: [],
	dropped: [],
};

export function momentOf(line: number, stamp: string, section?: string): Moment {
	return {
		line,
		section,
		stamp,
		trueTime: undefined,
		elapsed: { lo: line, hi: Infinity },
		deviceTime: undefined,
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
				ended: undefined,
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

export function reportOf(diagnosis: Partial<Diagnosis>, part: Partial<InputReport> = {}): InputReport {
	return {
		name: 'dump.txt',
		kind: 'diagnostics-dump',
		status: 'complete',
		problems: [],
		device: {
			hostname: 'f220105',
			deviceType: undefined,
			osVersion: undefined,
			supervisorVersion: undefined,
		},
		period: {
			from: 1_479_600_000_000_000 as RealtimeUsec,
			to: 1_479_603_600_000_000 as RealtimeUsec,
			yearInferred: true,
		},
		facts: {},
		diagnosis: { ...emptyDiagnosis, ...diagnosis },
		healthChecks: [],
		unrecognised: { templates: [], unlisted: [{ source: 'openvpn', count: 3 }] },
		unanswered: [],
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
		...part,
	};
}
