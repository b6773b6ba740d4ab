export type {
	EpisodeAccount,
	ExclusionAccount,
	GroupAccount,
	PartAccount,
	RuleAccount,
	SeenLine,
	Shortfall,
	RuleVerdict,
	SignalAccount,
} from './account/account.ts';
export { withSignalProbe } from './account/signal-probe.ts';
export type { Condition, Duration, GroupKey } from './condition/ast.ts';
export type {
	Connectivity,
	Coverage,
	BenignComplaint,
	Complaint,
	ComplaintAccount,
	ServiceComplaints,
	Diagnosis,
	PassingTrouble,
	SeenRule,
	Verdict,
	Episode,
	Evidence,
	Finding,
	Moment,
	NotCheckable,
	Rival,
	RuleCost,
	State,
} from './diagnosis/diagnosis.ts';
export type { BenignEntry } from './rule.ts';
export { rankOf } from './diagnosis/confidence.ts';
export type { ConcludeContext } from './diagnosis/conclude-context.ts';
export { Engine } from './engine.ts';
export type { Facts } from './signals/field-test.ts';
export type { StoreLimits } from './signals/occurrence-store.ts';
export type { CoverageClaim, Observation } from './observation.ts';
export type {
	Applicability,
	Circumstance,
	Confidence,
	ConditionSource,
	Explanation,
	FactRef,
	FieldTest,
	RemedyCard,
	Rule,
	RulePack,
	RuleTest,
	Scalar,
	Severity,
	Signal,
	Slot,
	Template,
	TestedRule,
	TextTest,
	VersionRange,
} from './rule.ts';

export { catalogue, sharedSignals } from './catalogue/catalogue.generated.ts';
export { withTests } from './catalogue/with-tests.ts';
export { lintRules, type LintOptions } from './rule-files/lint.ts';
export {
	loadRuleFiles,
	loadRules,
	type LoadedPack,
	type LoadedRule,
	type RuleFile,
} from './rule-files/load.ts';
export { nearest } from './rule-files/field-readers.ts';
export { joinPacks, type JoinedPack, type JoinOptions, type PackFiles } from './rule-files/join-packs.ts';
export { ruleSchema } from './rule-files/schema.ts';
export { RuleError, type SourceRange } from './rule-files/rule-error.ts';
export { testRules, type NamedRules, type RuleTestResult } from './rule-files/rule-tests.ts';
