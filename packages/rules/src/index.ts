export type {
	EpisodeAccount,
	ExclusionAccount,
	GroupAccount,
	PartAccount,
	RuleAccount,
	SeenLine,
	Shortfall,
	SignalAccount,
	Verdict,
} from './account/account.ts';
export { withLoosened } from './account/loosened.ts';
export type { Condition, Duration, GroupKey } from './condition/ast.ts';
export type {
	Connectivity,
	Coverage,
	Diagnosis,
	Episode,
	Evidence,
	Finding,
	Moment,
	NotCheckable,
	RuleCost,
	State,
} from './diagnosis/diagnosis.ts';
export type { ConcludeContext } from './engine/conclude-context.ts';
export { Engine } from './engine/engine.ts';
export type { Facts } from './engine/field-test.ts';
export type { StoreLimits } from './engine/occurrence-store.ts';
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
	TextTest,
	VersionRange,
} from './rule.ts';

export { catalogue, sharedSignals } from './catalogue.generated.ts';
export { lintRules, type LintOptions } from './lint.ts';
export { loadRuleFiles, loadRules, type LoadedPack, type LoadedRule, type RuleFile } from './load.ts';
export { nearest } from './fields.ts';
export { joinPacks, type JoinedPack, type JoinOptions, type PackFiles } from './pack.ts';
export { ruleSchema } from './schema.ts';
export { RuleError, type SourceRange } from './rule-error.ts';
export { testRules, type NamedRules, type RuleTestResult } from './test-rules.ts';
