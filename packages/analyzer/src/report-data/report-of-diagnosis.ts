import type { Diagnosis } from '@whydown/rules';
import { benignOf, complaintOf, passingOf, serviceOf } from './complaint.ts';
import { wasSaidOnceAtEnd, type EndOfInput } from './end-of-input.ts';
import { reportedFinding, type Finding } from './finding.ts';
import { reportedEvidence, reportedMoment } from './moment.ts';
import { present } from '../present.ts';
import type { CloudWay, Connectivity, Proof, Report, RuleCost } from './report.ts';
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
	return way === undefined ? undefined : { works: way.works, by: reportedEvidence(way.by) };
}

function connectivityOf({ state, vpn, heartbeat, evidence }: Diagnosis['connectivity']): Connectivity {
	return present({
		state,
		vpn: wayOf(vpn),
		heartbeat: wayOf(heartbeat),
		evidence: evidence.map(reportedEvidence),
	});
}

/** The lines that show that the device is well. */
function proofOf({ connectivity: { vpn, heartbeat }, clockFollowed }: Diagnosis): Proof {
	return present({
		vpnUp: vpn?.works === true ? reportedEvidence(vpn.by) : undefined,
		stateReported: heartbeat?.works === true ? reportedEvidence(heartbeat.by) : undefined,
		clockFollowed: clockFollowed && reportedEvidence(clockFollowed),
	});
}

/** The costs that were measured: without a clock there are none. */
function costsOf(costs: Diagnosis['costs']): readonly RuleCost[] | undefined {
	const measured = costs.flatMap(({ milliseconds, ...counts }) =>
		milliseconds === undefined ? [] : [{ ...counts, milliseconds }],
	);
	return measured.length === 0 ? undefined : measured;
}

/**
 * A diagnosis as plain data: moments with their times, and nothing that is `undefined`.
 *
 * @param endOfInput - says which findings were said once, at the end
 */
export function reportOfDiagnosis(diagnosis: Diagnosis, endOfInput?: EndOfInput): Diagnosed {
	const told = (item: Diagnosis['causes'][number]): Finding => {
		const finding = reportedFinding(item);
		return endOfInput !== undefined && wasSaidOnceAtEnd(item, endOfInput)
			? { ...finding, saidOnceAtEnd: true }
			: finding;
	};
	return present({
		connectivity: connectivityOf(diagnosis.connectivity),
		verdict: diagnosis.verdict,
		proof: diagnosis.verdict === 'clean' ? proofOf(diagnosis) : undefined,
		account: diagnosis.account,
		causes: diagnosis.causes.map(told),
		symptoms: diagnosis.symptoms.map(told),
		passing: diagnosis.passing.map(passingOf),
		unexplained: diagnosis.unexplained.map(complaintOf),
		benign: diagnosis.benign.map(benignOf),
		services: diagnosis.services.map(serviceOf),
		seen: diagnosis.seen,
		notCheckable: diagnosis.notCheckable.map(({ rule, why, missing }) => present({ rule, why, missing })),
		notApplicable: diagnosis.notApplicable.map(({ rule, why }) => ({ rule, why })),
		clean: diagnosis.clean,
		coverage: diagnosis.coverage.map(({ source, boot, first, last, entries }) => ({
			source,
			boot,
			first: reportedMoment(first),
			last: reportedMoment(last),
			entries,
		})),
		dropped: diagnosis.dropped.map(({ rule, occurrences }) => ({ rule, occurrences })),
		timeline: timelineOf(diagnosis.timeline),
		costs: costsOf(diagnosis.costs),
	});
}
