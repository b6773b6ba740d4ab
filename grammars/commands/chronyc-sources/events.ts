import type { SourceEventBase } from '../../vocabulary/source.ts';

export interface TimeSource {
	readonly mode: 'server' | 'peer' | 'local';
	/** `selected` is the one that the clock follows; `combined` ones help it. */
	readonly state: 'selected' | 'combined' | 'not-combined' | 'falseticker' | 'unstable' | 'unusable';
	/** As printed: name or address, perhaps cut. */
	readonly name: string;
	readonly stratum: number;
	/** Interval between questions, as a power of two, in seconds. */
	readonly poll: number;
	/** 0 to 255: the last eight questions, a bit for each that was answered, the newest lowest. */
	readonly reach: number;
	/** Seconds since the last good answer; `undefined` when there was none. */
	readonly lastRx: number | undefined;
}

/** The time sources that chronyd knew when the dump was taken. */
export interface ChronycSourcesListed extends SourceEventBase<'chronyc-sources.listed'> {
	readonly kind: 'chronyc-sources.listed';
	readonly total: number;
	/** Name of the source that the clock follows. */
	readonly selected: string | undefined;
	/** Sources that answered at least one of the last eight questions. */
	readonly reachable: number;
	readonly unreachable: number;
	/** Sources that answer, and say another time than the rest. */
	readonly falsetickers: number;
	readonly sources: readonly TimeSource[];
}

/** chronyc ran and could not tell: chronyd does not run, or does not answer. */
export interface ChronycSourcesFailed extends SourceEventBase<'chronyc-sources.failed'> {
	readonly kind: 'chronyc-sources.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type ChronycSourcesEvent = ChronycSourcesListed | ChronycSourcesFailed;
