import type { TimeTable } from '@whydown/timeline';
import { CoverageMap } from '../evaluation/coverage-map.ts';
import type { CheckAnswers } from '../signals/check-answers.ts';
import type { Facts } from '../signals/field-test.ts';
import type { Occurrences } from '../signals/occurrences.ts';
import type { SignalIndex } from '../signals/signal-index.ts';
import type { ConcludeContext } from './conclude-context.ts';

/** Everything that the rules are asked about, once the input has been read. */
export interface Observed {
	readonly index: SignalIndex;
	readonly occurrences: Occurrences;
	readonly table: TimeTable;
	readonly coverage: CoverageMap;
	readonly facts: Facts;
	/** Sources of commands that could tell. */
	readonly commands: ReadonlySet<string>;
	/** Sources that the input should show better than it does, and why. */
	readonly incompleteSources: ReadonlyMap<string, string>;
	/** The questions that health checks have answered. */
	readonly checks: CheckAnswers;
	/** Sources of which a signal saw a line, be the input ever so silent about what else they said. */
	readonly sourcesSeen: ReadonlySet<string>;
}

/** The occurrences that the pass over the events kept, with what is known at its end. */
export type ObservedContext = ConcludeContext &
	Pick<Observed, 'index' | 'occurrences' | 'commands' | 'checks'>;

/** Prepares what the rules are asked about. */
export function observedIn(context: ObservedContext): Observed {
	return {
		...context,
		coverage: new CoverageMap(context.coverage, context.table),
		incompleteSources: context.incompleteSources ?? new Map(),
		sourcesSeen: sourcesSeenIn(context),
	};
}

function sourcesSeenIn({ index, occurrences }: Pick<Observed, 'index' | 'occurrences'>): ReadonlySet<string> {
	const sourcesSeen = new Set<string>();
	for (const signal of index.all) {
		for (const boot of occurrences.boots(signal)) {
			for (const { first } of occurrences.runs(signal, boot)) sourcesSeen.add(first.source);
		}
	}
	return sourcesSeen;
}
