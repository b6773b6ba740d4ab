import type {
	Confidence,
	Episode as JudgedEpisode,
	Finding as JudgedFinding,
	RemedyCard,
	Rival as JudgedRival,
	Severity,
	State,
} from '@whydown/rules';
import { reportedEvidence, reportedMoment, type Evidence, type Moment } from './moment.ts';
import { present } from '../present.ts';

/** One stretch of a finding inside one boot. */
export interface Episode {
	/** Number of the boot in the input, from 0. */
	readonly boot: number;
	readonly state: State;
	/** Lines of the episode. */
	readonly count: number;
	readonly first: Moment;
	readonly last: Moment;
	/** The line that ended it. */
	readonly ended?: Evidence;
	readonly evidence: readonly Evidence[];
}

/** Another rule that would explain the same symptoms, and what is known of it. */
export type Rival = JudgedRival<Evidence>;

/** A rule that fired for one key, with where it stands in the forest of causes. */
export interface Finding {
	/** `<rule>@boot-<n>` of the latest episode, `+key` where the rule groups by more than the boot. */
	readonly id: string;
	readonly rule: string;
	readonly title: string;
	readonly summary: string;
	/** The folder of the rule: `vpn`, `dns`, `storage`, … */
	readonly area: string;
	readonly severity: Severity;
	readonly confidence: Confidence;
	/** The state at the end of the input. */
	readonly state: State;
	/**
	 * It was said once, at the end of the input, and its rule tolerates it for longer than the input goes on: whether it stays
	 * cannot be told. Absent otherwise.
	 */
	readonly saidOnceAtEnd?: true;
	/** Lines of all episodes. */
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
	/** The rivals that the rule names; absent where it names none. */
	readonly rivals?: readonly Rival[];
	readonly remedy: readonly RemedyCard[];
	/** Addresses of documents. */
	readonly references: readonly string[];
}

function episodeOf(item: JudgedEpisode): Episode {
	return present({
		boot: item.boot,
		state: item.state,
		count: item.count,
		first: reportedMoment(item.first),
		last: reportedMoment(item.last),
		ended: item.ended === undefined ? undefined : reportedEvidence(item.ended),
		evidence: item.evidence.map(reportedEvidence),
	});
}

export function reportedFinding(item: JudgedFinding): Finding {
	return present({
		id: item.id,
		rule: item.rule,
		title: item.title,
		summary: item.summary,
		area: item.area,
		severity: item.severity,
		confidence: item.confidence,
		state: item.state,
		count: item.count,
		first: reportedMoment(item.first),
		last: reportedMoment(item.last),
		episodes: item.episodes.map(episodeOf),
		episodesLeftOut: item.episodesLeftOut,
		evidence: item.evidence.map(reportedEvidence),
		explains: item.explains,
		linesExplained: item.linesExplained,
		explainedBy: item.explainedBy,
		rivals: item.rivals?.map((rival) =>
			present({
				rule: rival.rule,
				title: rival.title,
				status: rival.status,
				by: rival.by && reportedEvidence(rival.by),
				command: rival.command,
			}),
		),
		remedy: item.remedy.map((card) =>
			present({
				do: card.do,
				risk: card.risk,
				needsReboot: card.needsReboot,
				verify: card.verify,
				avoid: card.avoid,
				doc: card.doc,
			}),
		),
		references: item.references,
	});
}
