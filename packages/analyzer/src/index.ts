export { analyze, unreadableReport, type AnalyzeOptions, type Input } from './analyze.ts';
export type { Device, InputKind, InputProblem, InputReport, InputStatus, Period } from './input-report.ts';
export {
	readEntries,
	readEvents,
	type EntryRecord,
	type EntryTime,
	type RecordOptions,
	type RecordsEnd,
} from './records.ts';
export { redact } from './redact.ts';
export { entryLine, type EntryLineOptions } from './report/entry-line.ts';
export { jsonReport } from './report/json.ts';
export { saysNothing, textReport, type TextReportOptions } from './report/text.ts';
export { visible } from './visible.ts';
export type { Alarm, UnlistedMessages, UnrecognisedMessages, UnrecognisedTemplate } from '@whydown/grammars';
export { catalogue, type Diagnosis, type Finding, type RulePack } from '@whydown/rules';
