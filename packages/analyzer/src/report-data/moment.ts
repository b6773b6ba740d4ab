import type { RealtimeUsec } from '@whydown/journal';
import type { Evidence as JudgedEvidence, Moment as JudgedMoment } from '@whydown/rules';
import type { RealtimeInterval } from '@whydown/timeline';
import { isoInterval, isoTime, type SecondsRange } from '../text/iso-time.ts';
import { present } from '../present.ts';

/** True time that is known to lie between two moments: as ISO 8601 in UTC, and in microseconds since 1970. */
export interface TrueTime {
	readonly earliest: string;
	readonly earliestUsec: RealtimeUsec;
	readonly latest: string;
	readonly latestUsec: RealtimeUsec;
}

/** A point of the input that a reader can go to. */
export interface Moment {
	/** From 1. Absent where only the place in time is known, and no line. */
	readonly line?: number;
	/** The command of a dump. */
	readonly section?: string;
	/** As printed; empty where the input prints none. */
	readonly stamp: string;
	/** The device's own clock there, year filled in: ISO 8601 in UTC. Absent while nobody knows the year. */
	readonly deviceTime?: string;
	/** The same in microseconds since 1970. */
	readonly deviceTimeUsec?: RealtimeUsec;
	/** Absent where no witness fixed the offset of the device's clock. */
	readonly trueTime?: TrueTime;
	/** Since the first entry of the boot. */
	readonly elapsedSeconds?: SecondsRange;
	/** The year of `deviceTime` was found out, not printed. */
	readonly yearInferred: boolean;
}

/** A line that speaks for something. */
export interface Evidence {
	readonly at: Moment;
	/** `<source>.<what-happened>`, as `eventDescriptions` lists them; `timeline.…` for what the time line says. */
	readonly kind: string;
	/** The part that it plays: it made the rule fire, it ended the episode, or it adds to the picture. */
	readonly role: 'fired' | 'resolved' | 'contributes';
	/** The message as logged: show it only through `visible()`. */
	readonly text: string;
}

/** An interval of true time with its moments in ISO 8601. */
export function trueTimeOf({ earliest, latest }: RealtimeInterval): TrueTime {
	return {
		earliest: isoTime(earliest),
		earliestUsec: earliest,
		latest: isoTime(latest),
		latestUsec: latest,
	};
}

export function reportedMoment(at: JudgedMoment): Moment {
	return present({
		line: at.line === 0 ? undefined : at.line,
		section: at.section,
		stamp: at.stamp,
		deviceTime: at.deviceTime === undefined ? undefined : isoTime(at.deviceTime),
		deviceTimeUsec: at.deviceTime,
		trueTime: at.trueTime === undefined ? undefined : trueTimeOf(at.trueTime),
		elapsedSeconds: at.elapsed === undefined ? undefined : isoInterval(at.elapsed),
		yearInferred: at.yearInferred,
	});
}

export function reportedEvidence({ at, kind, role, text }: JudgedEvidence): Evidence {
	return { at: reportedMoment(at), kind, role, text };
}
