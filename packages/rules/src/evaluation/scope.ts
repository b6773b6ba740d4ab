import type { TimeTable } from '@whydown/timeline';
import type { CoverageMap } from './coverage-map.ts';
import type { Run } from '../signals/occurrence-log.ts';

/** One group of one rule: the occurrences of one boot, or of one peer in one boot. */
export interface Scope {
	readonly table: TimeTable;
	readonly coverage: CoverageMap;
	/** Occurrences of a signal in this group, by their beginnings. */
	runs(signal: string): readonly Run[];
	/** The same, where `runs` is only what stands after some place. */
	allRuns(signal: string): readonly Run[];
	/** The value of a field that the conditions ask about. */
	valueOf(signal: string, field: string, run: Run): unknown;
	/** True where the input covers a source here, even if the source said nothing. */
	isShown(source: string): boolean;
	/** The sources whose lines can show a signal. */
	sourcesOf(signal: string): readonly string[];
}
