import type { Diagnosis } from '@whydown/rules';
import { benignOf, complaintOf, passingOf } from './complaint.ts';
import { findingOf } from './finding.ts';
import { evidenceOf, momentOf } from './moment.ts';
import { present } from '../present.ts';
import type { CloudWay, Connectivity, Report, RuleCost } from './report.ts';
import { timelineOf } from './timeline.ts';

/** The part of a report that a diagnosis tells. */
type Diagnosed = Omit<
	Report,
	| 'name'
	| 'kind'
	| 'status'
	| 'errors'
	| 'device'
	| 'range'
	| 'period'
	| 'facts'
	| 'healthChecks'
	| 'unrecognised'
	| 'unanswered'
	| 'ledger'
>;

function wayOf(way: Diagnosis['connectivity']['vpn']): CloudWay | undefined {
	return way === undefined ? undefined : { works: way.works, by: evidenceOf(way.by) };
}

function connectivityOf({ state, vpn, heartbeat, evidence }: Diagnosis['connectivity']): Connectivity {
	return present({
		state,
		vpn: wayOf(vpn),
		heartbeat: wayOf(heartbeat),
		evidence: evidence.map(evidenceOf),
	});
}

/** The costs that were measured: without a clock there are none. */
function costsOf(costs: Diagnosis['costs']): readonly RuleCost[] | undefined {
	const measured = costs.flatMap(({ milliseconds, ...counts }) =>
		milliseconds === undefined ? [] : [{ ...counts, milliseconds }],
	);
	return measured.length === 0 ? undefined : measured;
}

/** A diagnosis as plain data: moments with their times, and nothing that is `undefined`. */
export function reportOfDiagnosis(diagnosis: Diagnosis): Diagnosed {
	return present({
		connectivity: connectivityOf(diagnosis.connectivity),
		verdict: diagnosis.verdict,
		account: diagnosis.account,
		causes: diagnosis.causes.map(findingOf),
		symptoms: diagnosis.symptoms.map(findingOf),
		passing: diagnosis.passing.map(passingOf),
		unexplained: diagnosis.unexplained.map(complaintOf),
		benign: diagnosis.benign.map(benignOf),
		seen: diagnosis.seen,
		notCheckable: diagnosis.notCheckable.map(({ rule, why, missing }) => present({ rule, why, missing })),
		notApplicable: diagnosis.notApplicable.map(({ rule, why }) => ({ rule, why })),
		clean: diagnosis.clean,
		coverage: diagnosis.coverage.map(({ source, boot, first, last, entries }) => ({
			source,
			boot,
			first: momentOf(first),
			last: momentOf(last),
			entries,
		})),
		dropped: diagnosis.dropped.map(({ rule, occurrences }) => ({ rule, occurrences })),
		timeline: timelineOf(diagnosis.timeline),
		costs: costsOf(diagnosis.costs),
	});
}
