import type { FactTypes } from '@whydown/grammars';
import type { Ledger, RealtimeUsec, TakenDressing } from '@whydown/journal';
import type { ComplaintAccount, Verdict } from '@whydown/rules';
import type { CheckResult } from '../health/check-result.ts';
import type { InputKind, InputProblem, InputStatus } from '../input/input-status.ts';
import type { LeftOut } from '../time-range.ts';
import type { BenignComplaint, Complaint, PassingTrouble, ServiceComplaints } from './complaint.ts';
import type { Finding } from './finding.ts';
import type { Evidence, Moment } from './moment.ts';
import type { ReportTimeline } from './timeline.ts';
import type { UnrecognisedItem } from './unrecognised.ts';
import type { SeenRule } from './seen-rule.ts';

/** The device, as far as the input describes it. */
export interface Device {
	readonly hostname?: string;
	readonly deviceType?: string;
	readonly osVersion?: string;
	readonly supervisorVersion?: string;
}

/** The time that the input spans, on the device's own clock: ISO 8601 in UTC, and microseconds since 1970. */
export interface Period {
	readonly from?: string;
	readonly fromUsec?: RealtimeUsec;
	readonly to?: string;
	readonly toUsec?: RealtimeUsec;
	readonly yearInferred: boolean;
}

/** The stretch of time that was looked at, as it was asked for, and how much it left out. */
export interface ReportRange extends LeftOut {
	readonly since?: string;
	readonly until?: string;
	readonly zone: string;
}

/** What the input tells about the device, by the names that rules ask for as `fact.os.version`. */
export type ReportFacts = { readonly [Name in keyof FactTypes]?: FactTypes[Name] };

/** One of the two ways to the cloud, by the newest line about it in the last boot. */
export interface CloudWay {
	readonly works: boolean;
	readonly by: Evidence;
}

/** The connection as balena's dashboard would show it at the end of the input. */
export interface Connectivity {
	/** `unknown`: the last boot does not show both ways. */
	readonly state: 'online' | 'heartbeat-only' | 'vpn-only' | 'offline' | 'unknown';
	/** Absent where no line speaks of it. */
	readonly vpn?: CloudWay;
	/** The supervisor's reports to the API. Absent where no line speaks of them. */
	readonly heartbeat?: CloudWay;
	/** The lines of both ways, and an orderly shutdown, before which the state is told. */
	readonly evidence: readonly Evidence[];
}

/** The lines that show that the device is well, as far as there are any. Only with the verdict `clean`. */
export interface Proof {
	readonly vpnUp?: Evidence;
	/** The supervisor reported the state of the device to the cloud. */
	readonly stateReported?: Evidence;
	/** The clock follows a time source. */
	readonly clockFollowed?: Evidence;
}

/** A rule of which the input cannot tell whether its failure is there, and why. */
export interface NotCheckable {
	readonly rule: string;
	readonly why: string;
	/** The sources that the rule needs and that have no line, or stray lines only, where that is all there is to say. */
	readonly missing?: readonly string[];
}

/** A rule for other versions than the device runs. */
export interface NotApplicable {
	readonly rule: string;
	readonly why: string;
}

/** A stretch of one boot in which the input would have shown whatever the source said. */
export interface Coverage {
	readonly source: string;
	readonly boot: number;
	readonly first: Moment;
	readonly last: Moment;
	readonly entries: number;
}

/** A command of a dump that did not run to its end: what it did not say is no absence and no fault. */
export interface Unanswered {
	readonly command: string;
	/** `127` (no such tool), `124`, `137`, `143` (stopped by the time limit); absent when a signal ended it. */
	readonly status?: number;
}

/** Occurrences of a rule's signals that bounded state merged: nothing is lost unsaid. */
export interface Dropped {
	readonly rule: string;
	readonly occurrences: number;
}

/** The cost of asking a rule. Rules that share a signal each count it whole. */
export interface RuleCost {
	readonly rule: string;
	/** Events and lines that were compared with one of its signals. */
	readonly tried: number;
	/** Those that showed one. */
	readonly found: number;
	/** Runs of occurrences that are kept for it. */
	readonly kept: number;
	/** The time that its conditions took. */
	readonly milliseconds: number;
}

/**
 * Everything that there is to tell about one input: what `analyze` gives, what every format is written from, and, with its
 * credentials masked, one of `inputs` in the JSON report, field by field (`report.schema.json`). Plain data: what the input
 * does not say is absent, and nothing is `undefined`.
 *
 * Texts stand as they were logged: show them only through `redact()` and `visible()`.
 */
export interface Report {
	/** The name of the input. */
	readonly name: string;
	readonly kind: InputKind;
	readonly status: InputStatus;
	/** The reasons why it could not be read whole. */
	readonly errors: readonly InputProblem[];
	/** Each kind of what a mail, a chat or a page had put around the lines, and was taken off, with the first line that wore it. */
	readonly undressed?: readonly TakenDressing[];
	readonly device: Device;
	/** Only where a range was asked for: then causes, coverage, period and time line are those inside. */
	readonly range?: ReportRange;
	readonly period: Period;
	readonly facts: ReportFacts;
	readonly connectivity: Connectivity;
	/** What the input amounts to, in one word. */
	readonly verdict: Verdict;
	/** The lines that `clean` rests on; absent with every other verdict. */
	readonly proof?: Proof;
	/** The ledger of all lines of the system that complain. */
	readonly account: ComplaintAccount;
	/** Ranked: active before unknown, resolved, historical; then what must be repaired first, severity, confidence, place. */
	readonly causes: readonly Finding[];
	/** Findings that hang under a cause. */
	readonly symptoms: readonly Finding[];
	/** In the order of the rules. */
	readonly passing: readonly PassingTrouble[];
	/** Complaints that nothing accounts for, by who failed at what. */
	readonly unexplained: readonly Complaint[];
	readonly benign: readonly BenignComplaint[];
	/** The users' services that complain, the loudest first. */
	readonly services: readonly ServiceComplaints[];
	/** Rules that are neither fired nor clean: some lines speak for them, and not enough. */
	readonly seen: readonly SeenRule[];
	readonly notCheckable: readonly NotCheckable[];
	readonly notApplicable: readonly NotApplicable[];
	/** Rules that could have fired and did not. */
	readonly clean: readonly string[];
	readonly coverage: readonly Coverage[];
	/** The device's health checks: those that every device has, then others and those of the user's services. */
	readonly healthChecks: readonly CheckResult[];
	/** The messages of known sources that their grammars do not describe. */
	readonly unrecognised: readonly UnrecognisedItem[];
	/** Commands of a dump whose answer is missing. */
	readonly unanswered: readonly Unanswered[];
	readonly dropped: readonly Dropped[];
	readonly timeline: ReportTimeline;
	/** The cost of each rule, in the order of the rules. Only where `analyze` was given a clock. */
	readonly costs?: readonly RuleCost[];
	readonly ledger: Ledger;
}
