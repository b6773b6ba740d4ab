export { analyze, unreadableReport, type AnalyzeOptions } from './analyze.ts';
export type { Input } from './input/input-reader.ts';
export type { InputKind, InputProblem, InputStatus } from './input/input-status.ts';
export type { CheckResult, CheckStatement } from './health/check-result.ts';
export type {
	CloudWay,
	Connectivity,
	Coverage,
	Device,
	Dropped,
	NotApplicable,
	NotCheckable,
	Period,
	Proof,
	Report,
	ReportFacts,
	ReportRange,
	RuleCost,
	Unanswered,
} from './report-data/report.ts';
export type {
	BenignComplaint,
	Complaint,
	PassingTrouble,
	ServiceComplaints,
} from './report-data/complaint.ts';
export type { Episode, Finding, Rival } from './report-data/finding.ts';
export type { Evidence, Moment, TrueTime } from './report-data/moment.ts';
export type { Boot, ClockGap, ClockJump, ReportTimeline, Segment } from './report-data/timeline.ts';
export type { UnrecognisedItem } from './report-data/unrecognised.ts';
export type { SecondsRange } from './text/iso-time.ts';
export {
	readEntries,
	type EntryOptions,
	type EntryRecord,
	type EntryTime,
	type PlacedOptions,
	type RecordOptions,
	type RecordsEnd,
} from './records.ts';
export { toOtel, type OtelLogRecord, type OtelValue } from './otel.ts';
export { redact } from './text/redact.ts';
export { entryLine, type EntryLineOptions } from './report/entry-line.ts';
export { jsonReport } from './report/json.ts';
export { summaryReport } from './report/summary.ts';
export { reportFormats, type ReportFormat, type ReportFormatName } from './report/formats.ts';
export type { ReportOptions } from './report/report-options.ts';
export type { ReportStream } from './report/report-stream.ts';
export { saysNothing, textReport } from './report/text.ts';
export type { PageOptions } from './text/page.ts';
export { visible } from './text/invisible-characters.ts';
export { readEvents, readUnrecognised, type EventOptions, type EventRecord } from './events.ts';
export { eventLine, unrecognisedLines, type EventLineOptions } from './report/event-line.ts';
export { eventDescriptions } from '@whydown/grammars';
export type {
	EventDescription,
	SourceEvent,
	Alarm,
	Failure,
	FailureClass,
	UnlistedMessages,
	UnrecognisedMessages,
	UnrecognisedTemplate,
} from '@whydown/grammars';
export type { SeenRule } from './report-data/seen-rule.ts';
export { catalogue, RuleError, type Rule, type RulePack } from '@whydown/rules';
export type {
	ComplaintAccount,
	Confidence,
	RemedyCard,
	RuleAccount,
	Severity,
	State,
	Verdict,
} from '@whydown/rules';
export { withTests, type RuleTest, type TestedRule } from '@whydown/rules';
export { nearest, type JoinedPack, type PackFiles, type RuleFile } from '@whydown/rules';
export { testRulesOf } from './rule-tests.ts';
export type { RuleTestResult } from '@whydown/rules';
export { ruleSchema } from '@whydown/rules';
export { ruleCoverage, type CoveredInput } from './rule-pages/rule-coverage.ts';
export { whyNot, type WhyNotReport } from './why-not.ts';
export { whyNotText } from './report/why-not-text.ts';
export { ruleCard } from './rule-pages/rule-card.ts';
export { ruleList } from './rule-pages/rule-list.ts';
export { ruleProse } from './rule-pages/rule-prose.ts';
export { rulesOf, type OwnRules } from './own-rules.ts';
export { readMoment, readRange, type LeftOut, type RangeText, type TimeRange } from './time-range.ts';
export { chunksOf, defaultLimits, type JournalEntry, type Ledger, type ReaderLimits } from '@whydown/journal';
export { TimeBoundError, type TimeBound } from '@whydown/timeline';
