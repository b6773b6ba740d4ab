import type { Elapsed, Interval } from '@whydown/timeline';
import type { Condition, Duration } from '../condition/ast.ts';
import type { Evidence, Moment } from '../diagnosis/diagnosis.ts';
import type { Truth } from '../truth-value.ts';

/** A line that was seen. */
export type SeenLine = Omit<Evidence, 'role'>;

/** The account of one rule in one input: what was seen of it, and what is missing. */
export interface RuleAccount {
	readonly rule: string;
	readonly verdict: RuleVerdict;
	/**
	 * One for every boot, and every key inside of it, in which something stands that `needs` speaks of; where there is none, the last boot.
	 * None where the rule does not apply to the device, and where the input has no boot.
	 */
	readonly groups: readonly GroupAccount[];
}

export type RuleVerdict =
	/** The diagnosis has a finding of the rule. */
	| { readonly kind: 'fired' }
	| { readonly kind: 'not-applicable'; readonly why: string }
	/** It did not fire, and the input would not have shown it. */
	| { readonly kind: 'not-checkable'; readonly why: string }
	| { readonly kind: 'silent' };

/** The account of one boot, or of one peer in one boot. */
export interface GroupAccount {
	readonly boot: number;
	/** The peer, host, pid or container; `undefined` where the rule groups by boot only. */
	readonly key: string | undefined;
	readonly fired: boolean;
	readonly signals: readonly SignalAccount[];
	/** Without the lines that an exclusion takes away. */
	readonly needs: PartAccount;
	/** Signals that `needs` asks for, on the way on which it comes farthest. */
	readonly wanted: readonly string[];
	/** Those of them that were seen. */
	readonly matched: readonly string[];
	/** The shortfall of `needs` on that way; `undefined` where it holds. */
	readonly missing: Shortfall | undefined;
	readonly exclusions: readonly ExclusionAccount[];
	/** Stretches in which the rule fired. */
	readonly episodes: readonly EpisodeAccount[];
}

export interface SignalAccount {
	readonly name: string;
	readonly count: number;
	readonly first: SeenLine | undefined;
	readonly last: SeenLine | undefined;
	/** `possible` where every occurrence may be something else: an unsure event, or a fact that nobody tells. */
	readonly truth: Truth;
	/** The number of lines that exclusions took away. */
	readonly excluded: number;
	/** Events of its kinds, or failures of its class, that did not pass its tests. */
	readonly nearly: number;
	/** Sources that could show it, and of which the input shows nothing in this boot. */
	readonly unseenSources: readonly string[];
}

/** A condition or a part of it. */
export interface PartAccount {
	readonly condition: Condition;
	readonly truth: Truth;
	/** The reason why it does not certainly hold; `undefined` where it does, or where its parts say why. */
	readonly shortfall: Shortfall | undefined;
	readonly parts: readonly PartAccount[];
}

/** The reason why a condition does not hold, or not certainly. */
export type Shortfall =
	| { readonly kind: 'never-seen'; readonly signal: string }
	/** Every occurrence may be something else. */
	| { readonly kind: 'unsure'; readonly signal: string }
	| { readonly kind: 'too-few'; readonly signal: string; readonly seen: number; readonly of: number }
	/** There are enough, but never so many in so short a time: at most `most`, and `of` of them take at least `closest` seconds. */
	| {
			readonly kind: 'too-sparse';
			readonly signal: string;
			readonly most: number;
			readonly of: number;
			readonly closest: number;
			readonly allowed: Duration;
	  }
	| {
			readonly kind: 'too-few-values';
			readonly signal: string;
			readonly field: string;
			readonly seen: number;
			readonly of: number;
	  }
	/** The second came, but never after the first. */
	| { readonly kind: 'wrong-order'; readonly first: SeenLine; readonly second: SeenLine }
	| {
			readonly kind: 'too-late';
			readonly first: SeenLine;
			readonly second: SeenLine;
			readonly elapsed: Elapsed;
			readonly allowed: Duration;
	  }
	/** Each came with what should be absent: the last one, and its counterpart. */
	| { readonly kind: 'followed' | 'preceded'; readonly line: SeenLine; readonly by: SeenLine }
	| {
			readonly kind: 'late-in-boot';
			readonly line: SeenLine;
			readonly elapsed: Interval;
			readonly allowed: Duration;
	  }
	/** The beginning of the boot is cut off: more time may have passed. */
	| { readonly kind: 'boot-cut'; readonly line: SeenLine }
	/** Nobody knows how much time passed. */
	| { readonly kind: 'time-unknown' }
	/** The input does not show the sources of what should be absent. */
	| { readonly kind: 'not-covered'; readonly sources: readonly string[] };

export interface ExclusionAccount {
	/** As written. */
	readonly text: string;
	readonly within: Duration | undefined;
	readonly truth: Truth;
	/** The line with which it began to hold; `undefined` where it may hold because the input shows nobody who would say it. */
	readonly by: SeenLine | undefined;
}

export interface EpisodeAccount {
	readonly first: Moment;
	readonly last: Moment;
	readonly count: number;
	/** The line that ended it; `possible` where that is not certain. */
	readonly ended: (SeenLine & { readonly truth: Truth }) | undefined;
}
