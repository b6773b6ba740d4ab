import type { Condition, Duration, GroupKey } from './condition/ast.ts';
import type { VersionBound } from './version.ts';

export type Severity = 'critical' | 'error' | 'warning' | 'info';
export type Confidence = 'certain' | 'likely' | 'possible';
export type Scalar = string | number | boolean;

/** A test of one field of an event. A right side `{ fact }` is looked up when the input has been read. */
export type FieldTest =
	| { readonly op: 'equals'; readonly value: Scalar | FactRef }
	| { readonly op: 'in'; readonly values: readonly Scalar[] | FactRef }
	| { readonly op: 'not-in'; readonly values: readonly Scalar[] | FactRef }
	| { readonly op: 'above'; readonly value: number }
	| { readonly op: 'below'; readonly value: number }
	| { readonly op: 'magnitude-above'; readonly value: number }
	| { readonly op: 'present'; readonly value: boolean };

/** `fact.dns.dhcpServers` */
export interface FactRef {
	readonly fact: string;
}

/** Words that a signal looks for in the lines of one program, whatever its grammar makes of them. */
export interface TextTest {
	/** A known source, or a program that no grammar describes: its identifier or its unit. */
	readonly source: string;
	/** A literal stands anywhere in the text as it is written; a pattern is matched. */
	readonly is: 'literal' | 'pattern';
	readonly text: string;
}

/** A failure that an event carries. */
export interface FailureTest {
	/** `undefined`: every class. */
	readonly classes?: readonly string[] | undefined;
	/** `undefined`: every reason. */
	readonly reasons?: readonly string[] | undefined;
}

/** One thing that an event can show: matched on the event alone, without regard to others. */
export interface Signal {
	readonly name: string;
	/** Kinds of events; `undefined`: every kind that carries the failure. */
	readonly kinds?: readonly string[] | undefined;
	readonly failure?: FailureTest | undefined;
	/** Field name (a path with dots is allowed) and test; all must hold. */
	readonly where: readonly { readonly field: string; readonly test: FieldTest }[];
	/** Instead of kinds and failure. */
	readonly text?: TextTest;
}

export interface Explanation {
	/** Id of the symptom's rule. */
	readonly rule: string;
	/** The longest time from the cause's end to the symptom's beginning. */
	readonly lag: Duration;
	/** Instead: the longest time between a line of the cause and the symptom's beginning. That the cause goes on meanwhile links nothing. */
	readonly near?: Duration;
}

/** The lag where a rule says none. */
export const usualLag: Duration = 120;

/** Another rule that would explain the same symptoms, and what tells the two apart. */
export interface Rivalry {
	/** Id of the other rule. */
	readonly rule: string;
	/** A command that only looks, and whose answer decides. */
	readonly look: string;
	/** Lines that contradict the other rule. */
	readonly ruledOutBy?: ConditionSource | undefined;
}

/** A next step, safe to read aloud to a customer. */
export interface RemedyCard {
	readonly do: string;
	/** `read-only` looks; `disruptive` restarts, reboots, deletes: ask before. */
	readonly risk: 'read-only' | 'disruptive';
	readonly needsReboot: boolean;
	readonly verify?: string | undefined;
	readonly avoid?: string | undefined;
	readonly doc?: string | undefined;
}

export interface ConditionSource {
	readonly text: string;
	readonly condition: Condition;
}

/** What alone ends the lines that show a signal. */
export interface Recovery {
	readonly signal: string;
	readonly by: ConditionSource;
}

/** `>= 12.0 < 14.0`: all bounds must be kept. */
export interface VersionRange {
	readonly text: string;
	readonly bounds: readonly VersionBound[];
}

/** Versions of one program in which a failure is possible. */
export interface Applicability {
	/** The program, as rules write it: `os`, `network-manager`. */
	readonly what: string;
	/** The fact that tells it: `os.version`. */
	readonly fact: string;
	/** One of them must hold it. */
	readonly ranges: readonly VersionRange[];
}

/** A condition on what stands near the evidence, or anywhere in its group. */
export interface Circumstance extends ConditionSource {
	/** The farthest that it may stand from a line of evidence, before or after; `undefined`: anywhere in the group. */
	readonly within?: Duration | undefined;
}

/** A circumstance that makes a rule surer, or less sure. */
export interface Adjustment extends Circumstance {
	/** The confidence that it gives by itself; without it, it moves the confidence by one step. */
	readonly to?: Confidence;
}

/** A value that lines or facts tell, in the middle of a text, and the words that stand there when they do not. */
export type Slot =
	| { readonly signal: string; readonly field: string; readonly otherwise: string }
	| { readonly fact: string; readonly otherwise: string };

/** A text with slots, in its parts. */
export type Template = readonly (string | Slot)[];

/** Lines that must make the rule fire, or must leave it silent: journal text as journalctl prints it. */
export interface RuleTest {
	readonly name: string;
	/** A confidence: it fires, as sure as that. `fires`: however sure. `passing`: it ends within the time that the rule tolerates. */
	readonly expect: 'fires' | Confidence | 'passing' | 'silent';
	readonly input: string;
}

/** One failure, whole: what a rule file says once it has been checked and compiled. */
export interface Rule {
	readonly id: string;
	readonly area: string;
	readonly title: string;
	readonly severity: Severity;
	/** A symptom is never a root cause while something explains it; `role: symptom` in the file says it expects to be explained. */
	readonly role: 'cause' | 'symptom';
	/** One sentence for the report: what is wrong, in the reader's words. */
	readonly summary: string;
	/** The title and the summary with the values of an input, where they have slots. */
	readonly templates?: { readonly title?: Template; readonly summary?: Template };
	/** All must hold; a version that nobody tells leaves it possible. */
	readonly applies: readonly Applicability[];
	readonly signals: readonly Signal[];
	readonly groupBy: GroupKey;
	/** The units that it is about: of what is grouped by unit it explains no other. */
	readonly units?: readonly string[];
	readonly needs: ConditionSource;
	/** The reason why one line of some signal that `needs` asks for does not show the failure. */
	readonly leastProof?: string;
	/** Signals that `needs` asks for and that tell of no failure: no episode begins or ends with them, and they are not counted. */
	readonly context?: readonly string[];
	/** Circumstances that make it something else: one of them is enough. */
	readonly excludes: readonly Circumstance[];
	readonly resolvedBy?: ConditionSource | undefined;
	/** What alone ends the lines of a signal: where the rule tells of several things, one that works again mends no other. */
	readonly recovers?: readonly Recovery[];
	/** The fault stays until `resolvedBy` holds, however long no line tells of it. */
	readonly lasts?: true;
	/** An episode that ends by itself within this time is passing trouble, and no fault. */
	readonly tolerates?: Duration;
	/** Signals that neither fire nor exclude: shown as evidence beside the match (`contributes`). */
	readonly contributes: readonly string[];
	readonly explains: readonly Explanation[];
	/** The rules that a reader would think of as well; absent where there is none. */
	readonly rivals?: readonly Rivalry[] | undefined;
	/** Ids of rules that must be repaired after this one when both are active. */
	readonly fixBefore: readonly string[];
	readonly confidence: {
		readonly base: Confidence;
		readonly raisedBy: readonly Adjustment[];
		readonly loweredBy: readonly Adjustment[];
	};
	/** Sources whose coverage decides between "clean" and "not checkable": from the signals' kinds unless the file says it. */
	readonly sources: readonly string[];
	readonly remedy: readonly RemedyCard[];
	readonly references: readonly string[];
	readonly falsePositives: readonly string[];
	/** The tests of the rule's file. The rules that come with whydown keep theirs apart: `withTests` loads them. */
	readonly tests?: readonly RuleTest[];
}

/** A rule with the tests of its file. */
export interface TestedRule extends Rule {
	readonly tests: readonly RuleTest[];
}

/** Everything that a rule asks of its signals. */
export function conditionsOf(rule: Rule): readonly ConditionSource[] {
	const { needs, excludes, resolvedBy, recovers = [], confidence, rivals = [] } = rule;
	const { raisedBy, loweredBy } = confidence;
	return [
		needs,
		...excludes,
		...(resolvedBy === undefined ? [] : [resolvedBy]),
		...recovers.map(({ by }) => by),
		...raisedBy,
		...loweredBy,
		...rivals.flatMap(({ ruledOutBy }) => ruledOutBy ?? []),
	];
}

/** A line that sounds like a failure and is none. */
export interface BenignEntry {
	readonly id: string;
	/** Any of them shows it. */
	readonly signals: readonly Signal[];
	/** The reason why it harms nobody. */
	readonly why: string;
	/** When the same line does tell of a fault. */
	readonly notWhen: string;
	readonly reference: string;
}

/** A harmless line with the tests of its file. */
export interface TestedBenignEntry extends BenignEntry {
	readonly tests: readonly BenignTest[];
}

/** Lines of which every complaint must be benign by the entry, or none. */
export interface BenignTest {
	readonly name: string;
	readonly expect: 'benign' | 'unexplained';
	readonly input: string;
}

export interface RulePack {
	/** Name and version, printed in every report. */
	readonly version: string;
	readonly rules: readonly Rule[];
	readonly benign?: readonly BenignEntry[];
}
