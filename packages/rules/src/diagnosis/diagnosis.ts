import type { FailureClass } from '@whydown/grammars';
import type { RealtimeUsec } from '@whydown/journal';
import type { Boot, ClockGap, ClockJump, Interval, Segment } from '@whydown/timeline';
import type { Confidence, RemedyCard, Severity } from '../rule.ts';

/** A point of the input that a reader can go to. */
export interface Moment {
	/** From 1; 0 where only the place in time is known, and no line. */
	readonly line: number;
	readonly section: string | undefined;
	/** The stamp as printed; empty where the input prints none. */
	readonly stamp: string;
	readonly trueTime: { readonly earliest: RealtimeUsec; readonly latest: RealtimeUsec } | undefined;
	/** Since the first entry of the boot. */
	readonly elapsed: Interval | undefined;
	/** The device's own clock there, year filled in. */
	readonly deviceTime: RealtimeUsec | undefined;
	readonly yearInferred: boolean;
}

/** A line that speaks for a finding. */
export interface Evidence {
	readonly at: Moment;
	readonly kind: string;
	/** The message as logged: show it only through `visible()`. */
	readonly text: string;
	/** The part that it plays: it made the rule fire, it ended the episode, or it adds to the picture. */
	readonly role: 'fired' | 'resolved' | 'contributes';
}

/** The state of a fault at the end of the input. */
export type State = 'active' | 'resolved' | 'historical' | 'unknown';

/** One stretch of a finding inside one boot. */
export interface Episode {
	readonly boot: number;
	readonly first: Moment;
	readonly last: Moment;
	readonly count: number;
	readonly state: State;
	/** The line that ended it. */
	readonly ended: Evidence | undefined;
	readonly evidence: readonly Evidence[];
}

/** Another rule that would explain the same symptoms, and what is known of it; lines are told as `Line`. */
export interface Rival<Line = Evidence> {
	readonly rule: string;
	readonly title: string;
	/** `ruled-out`: `by` contradicts it, or its sources show nothing of it. `cannot-tell`: `command` decides. `also-possible`: it fired, too. */
	readonly status: 'ruled-out' | 'cannot-tell' | 'also-possible';
	/** The line that decides. */
	readonly by?: Line;
	/** A command that only looks, and whose answer decides. */
	readonly command?: string;
}

/** A rule that fired for one key, with where it stands in the forest of causes. */
export interface Finding {
	/** `<rule>@boot-<n>` of the latest episode, `+key` where the rule groups by more than the boot. */
	readonly id: string;
	readonly rule: string;
	readonly title: string;
	readonly summary: string;
	readonly area: string;
	readonly severity: Severity;
	readonly confidence: Confidence;
	readonly state: State;
	readonly count: number;
	readonly first: Moment;
	readonly last: Moment;
	/** In order. Of very many only the first and the last few. */
	readonly episodes: readonly Episode[];
	/** The number of episodes between the first and the last few; absent when all are listed. `count` includes them. */
	readonly episodesLeftOut?: number;
	readonly evidence: readonly Evidence[];
	/** Ids of the findings that hang under this one. */
	readonly explains: readonly string[];
	/** For each finding under this one, at any depth, how many of its lines lie inside of this one's episodes. */
	readonly linesExplained: Readonly<Record<string, number>>;
	/** Ids of the findings that this one hangs under; empty for a cause. */
	readonly explainedBy: readonly string[];
	/** Absent where the rule names none. */
	readonly rivals?: readonly Rival[];
	readonly remedy: readonly RemedyCard[];
	readonly references: readonly string[];
}

/** A rule of which the input cannot tell whether its failure is there, and why. */
export interface NotCheckable {
	readonly rule: string;
	readonly why: string;
	/** The sources that the rule needs and that have no line, or stray lines only, where that is all there is to say. */
	readonly missing?: readonly string[];
}

/** A stretch of one boot in which the input would have shown whatever the source said. */
export interface Coverage {
	readonly source: string;
	readonly boot: number;
	readonly first: Moment;
	readonly last: Moment;
	readonly entries: number;
}

/** One of the two ways to the cloud, by the newest line about it in the last boot. */
export interface CloudWay {
	readonly works: boolean;
	readonly by: Evidence;
}

/** The connection as balena's dashboard would show it at the end of the input. */
export interface Connectivity {
	readonly state: 'online' | 'heartbeat-only' | 'vpn-only' | 'offline' | 'unknown';
	/** `undefined` where no line speaks of it. */
	readonly vpn: CloudWay | undefined;
	/** The supervisor's reports to the API. */
	readonly heartbeat: CloudWay | undefined;
	readonly evidence: readonly Evidence[];
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
	/** The time that its conditions took; only where a clock was given. */
	readonly milliseconds?: number;
}

/**
 * The classes of complaints, the strongest first: a complaint that could stand in several stands in the first of them.
 *
 * - `evidence`: it speaks for a cause.
 * - `symptom`: it speaks for a symptom that a cause explains.
 * - `passing`: it belongs to trouble that ended by itself within the time that its rule tolerates.
 * - `benign`: `catalog/benign.yaml` says why it harms nobody.
 * - `service`: it is about a service of the user's, and nothing of the system explains it.
 * - `unexplained`: nobody says why.
 */
export type ComplaintClass = 'evidence' | 'symptom' | 'passing' | 'benign' | 'service' | 'unexplained';

/** A ledger of the system's failures: every line that complains, but of users' services, stands in exactly one class, and the classes sum to `complaints`. */
export interface ComplaintAccount {
	readonly complaints: number;
	readonly evidence: number;
	readonly symptoms: number;
	readonly passing: number;
	readonly benign: number;
	readonly unexplained: number;
}

/** Complaints of one kind about one object, and what is known of them. */
export interface Complaint {
	/** The source or the program that says it. */
	readonly source: string;
	readonly kind: string;
	readonly class: FailureClass | undefined;
	readonly reason: string | undefined;
	readonly host: string | undefined;
	readonly peer: string | undefined;
	readonly unit: string | undefined;
	readonly count: number;
	readonly first: Moment;
	readonly last: Moment;
	/** The first message, as logged: show it only through `visible()`. */
	readonly text: string;
}

/** Complaints of or about one of the user's services: the account does not count them, because no container is the system. */
export interface ServiceComplaints {
	/** The name of the service or the id of its container; empty where there are too many to tell apart. */
	readonly service: string;
	readonly count: number;
	readonly first: Moment;
	readonly last: Moment;
	/** The first message, as logged: show it only through `visible()`. */
	readonly text: string;
}

/** Harmless complaints, and the entry of the catalogue that says why. */
export interface BenignComplaint extends Complaint {
	readonly benign: string;
	readonly why: string;
}

/** Trouble that ended by itself within the time that its rule tolerates. */
export interface PassingTrouble {
	readonly rule: string;
	readonly title: string;
	readonly count: number;
	readonly first: Moment;
	readonly last: Moment;
	readonly ended: Evidence;
}

/** A rule that did not fire, though lines that complain speak for it. */
export interface SeenRule {
	readonly rule: string;
	/** Unexplained complaints that show a signal which the rule needs. */
	readonly complaints: number;
}

/**
 * The sum of a diagnosis in one word.
 *
 * - `fault`: a cause was found, whether it goes on or is over; information alone is none.
 * - `unexplained`: no cause was found, and some lines complain, or show that the device is not online, and nobody says why.
 * - `clean`: rules were checked, and nothing complains that is not accounted for.
 * - `nothing-to-judge`: no rule could be checked.
 */
export type Verdict = 'fault' | 'unexplained' | 'clean' | 'nothing-to-judge';

/** The causes of a device's trouble, their symptoms, and what could not be checked. */
export interface Diagnosis {
	readonly verdict: Verdict;
	/** Ranked: active before unknown, resolved, historical; then `fix_before`, severity, confidence, place. */
	readonly causes: readonly Finding[];
	readonly symptoms: readonly Finding[];
	/** In the order of the rules. */
	readonly passing: readonly PassingTrouble[];
	/** The ledger of all lines that complain. */
	readonly account: ComplaintAccount;
	readonly unexplained: readonly Complaint[];
	readonly benign: readonly BenignComplaint[];
	/** The users' services that complain, the loudest first. */
	readonly services: readonly ServiceComplaints[];
	/** Rules that are neither fired nor clean: some lines speak for them, and not enough. */
	readonly seen: readonly SeenRule[];
	readonly notCheckable: readonly NotCheckable[];
	/** Rules for other versions than the device runs. */
	readonly notApplicable: readonly NotCheckable[];
	/** Rules that could have fired and did not. */
	readonly clean: readonly string[];
	readonly coverage: readonly Coverage[];
	readonly connectivity: Connectivity;
	/** The newest line about it, where it says that the clock follows a time source. */
	readonly clockFollowed: Evidence | undefined;
	readonly timeline: {
		readonly boots: readonly Boot[];
		readonly jumps: readonly ClockJump[];
		/** Silences in which a jump could hide. */
		readonly gaps: readonly ClockGap[];
		readonly segments: readonly Segment[];
	};
	/** The cost of each rule, in the order of the rules. */
	readonly costs: readonly RuleCost[];
	/** Occurrences that bounded state merged, per rule; nothing is lost unsaid. */
	readonly dropped: readonly { readonly rule: string; readonly occurrences: number }[];
}
