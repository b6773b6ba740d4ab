import {
	catalogue,
	type Complaint,
	type Connectivity,
	type Episode,
	type Evidence,
	type Finding,
	type Moment,
} from '@whydown/rules';
import type { Boot, ClockGap, ClockJump, Segment } from '@whydown/timeline';
import type { CheckResult } from '../health/check-result.ts';
import type { InputReport } from '../input-report.ts';
import { redact } from '../text/redact.ts';
import { escapeControls } from '../text/escape-controls.ts';
import { isoInterval, isoTime } from '../text/iso-time.ts';
import { unrecognisedItems } from './unrecognised-items.ts';

/* `undefined` fields vanish when the report is written; the order of keys here is the order in the file. */

function moment(at: Moment): object {
	return {
		line: at.line === 0 ? undefined : at.line,
		section: at.section,
		stamp: at.stamp,
		deviceTime: at.deviceTime === undefined ? undefined : isoTime(at.deviceTime),
		trueTime:
			at.trueTime === undefined
				? undefined
				: { earliest: isoTime(at.trueTime.earliest), latest: isoTime(at.trueTime.latest) },
		elapsedSeconds: at.elapsed === undefined ? undefined : isoInterval(at.elapsed),
		yearInferred: at.yearInferred,
	};
}

function evidence(item: Evidence): object {
	return { at: moment(item.at), kind: item.kind, role: item.role, text: item.text };
}

function episode(item: Episode): object {
	return {
		boot: item.boot,
		state: item.state,
		count: item.count,
		first: moment(item.first),
		last: moment(item.last),
		ended: item.ended === undefined ? undefined : evidence(item.ended),
		evidence: item.evidence.map(evidence),
	};
}

function finding(item: Finding): object {
	return {
		id: item.id,
		rule: item.rule,
		title: item.title,
		summary: item.summary,
		area: item.area,
		severity: item.severity,
		confidence: item.confidence,
		state: item.state,
		count: item.count,
		first: moment(item.first),
		last: moment(item.last),
		episodes: item.episodes.map(episode),
		...(item.episodesLeftOut === undefined ? {} : { episodesLeftOut: item.episodesLeftOut }),
		evidence: item.evidence.map(evidence),
		explains: item.explains,
		linesExplained: item.linesExplained,
		explainedBy: item.explainedBy,
		remedy: item.remedy.map((card) => ({
			do: card.do,
			risk: card.risk,
			needsReboot: card.needsReboot,
			verify: card.verify,
			avoid: card.avoid,
			doc: card.doc,
		})),
		references: item.references,
	};
}

function connectivity(item: Connectivity): object {
	return { state: item.state, evidence: item.evidence.map(evidence) };
}

function check(item: CheckResult): object {
	if (item.verdict === 'not-in-input') return { name: item.name, verdict: item.verdict, why: item.why };
	return {
		name: item.name,
		verdict: item.verdict,
		origin: item.origin,
		says: item.says.map(({ text, line, section }) => ({ text, line, section })),
	};
}

function boot(item: Boot): object {
	return {
		index: item.index,
		id: item.id,
		witness: item.witness,
		startsAtBeginning: item.startsAtBeginning,
		firstOrdinal: item.first.ordinal,
		lastOrdinal: item.last.ordinal,
	};
}

function jump(item: ClockJump): object {
	return {
		boot: item.at.boot,
		line: item.line,
		section: item.section,
		direction: item.direction,
		seconds: item.seconds,
		certainty: item.certainty,
		witnesses: item.witnesses,
	};
}

function gap(item: ClockGap): object {
	return { boot: item.at.boot, line: item.line, seconds: isoInterval(item.seconds) };
}

function segment(item: Segment): object {
	return {
		boot: item.boot,
		startOrdinal: item.startOrdinal,
		year: item.year,
		yearInferred: item.yearInferred,
		offsetSeconds: item.offset === undefined ? undefined : isoInterval(item.offset),
		gapSeconds: isoInterval(item.gap),
	};
}

function complaint(item: Complaint): object {
	return {
		source: item.source,
		kind: item.kind,
		class: item.class,
		reason: item.reason,
		host: item.host,
		peer: item.peer,
		unit: item.unit,
		count: item.count,
		first: moment(item.first),
		last: moment(item.last),
		text: item.text,
	};
}

function input(report: InputReport): object {
	const { diagnosis } = report;
	return {
		name: report.name,
		kind: report.kind,
		status: report.status,
		errors: report.problems.map((problem) => ({ code: problem.code, message: problem.message })),
		device: {
			hostname: report.device.hostname,
			deviceType: report.device.deviceType,
			osVersion: report.device.osVersion,
			supervisorVersion: report.device.supervisorVersion,
		},
		range: report.range,
		period: {
			from: report.period.from === undefined ? undefined : isoTime(report.period.from),
			to: report.period.to === undefined ? undefined : isoTime(report.period.to),
			yearInferred: report.period.yearInferred,
		},
		facts: report.facts,
		connectivity: connectivity(diagnosis.connectivity),
		verdict: diagnosis.verdict,
		account: diagnosis.account,
		causes: diagnosis.causes.map(finding),
		symptoms: diagnosis.symptoms.map(finding),
		passing: diagnosis.passing.map((trouble) => ({
			rule: trouble.rule,
			title: trouble.title,
			count: trouble.count,
			first: moment(trouble.first),
			last: moment(trouble.last),
			ended: evidence(trouble.ended),
		})),
		unexplained: diagnosis.unexplained.map(complaint),
		benign: diagnosis.benign.map((item) => ({ ...complaint(item), benign: item.benign, why: item.why })),
		seen: diagnosis.seen,
		notCheckable: diagnosis.notCheckable.map(({ rule, why, missing }) => ({ rule, why, missing })),
		notApplicable: diagnosis.notApplicable.map((item) => ({ rule: item.rule, why: item.why })),
		clean: diagnosis.clean,
		coverage: diagnosis.coverage.map((item) => ({
			source: item.source,
			boot: item.boot,
			first: moment(item.first),
			last: moment(item.last),
			entries: item.entries,
		})),
		healthChecks: report.healthChecks.map(check),
		unrecognised: unrecognisedItems(report.unrecognised),
		unanswered: report.unanswered.map(({ command, status }) => ({ command, status })),
		dropped: diagnosis.dropped.map((item) => ({ rule: item.rule, occurrences: item.occurrences })),
		timeline: {
			boots: diagnosis.timeline.boots.map(boot),
			jumps: diagnosis.timeline.jumps.map(jump),
			gaps: diagnosis.timeline.gaps.map(gap),
			segments: diagnosis.timeline.segments.map(segment),
		},
		ledger: report.ledger,
	};
}

/**
 * Writes the JSON report: one document for all inputs, indented, with a line end. The same reports give the same
 * bytes. Credentials are masked in every string; control characters are escaped as JSON demands.
 */
export function jsonReport(reports: readonly InputReport[], rulePack: string = catalogue.version): string {
	const document = { schemaVersion: 1, rulePack, inputs: reports.map(input) };
	const text = JSON.stringify(
		document,
		(_key, value: unknown) => (typeof value === 'string' ? redact(value) : value),
		2,
	);
	return `${escapeControls(text)}\n`;
}
