import type { TimeTable } from '@whydown/timeline';
import type { Witness } from '../signals/occurrence-log.ts';
import type { Evidence, Moment } from './diagnosis.ts';

/** The place and the time of a line, as far as the time table knows them. */
export function momentOf(
	at: Pick<Witness, 'place' | 'line' | 'section' | 'stamp'>,
	table: TimeTable,
): Moment {
	const deviceTime = table.deviceTime(at.place);
	return {
		line: at.line,
		section: at.section,
		stamp: at.stamp,
		trueTime: table.trueTime(at.place),
		elapsed: table.sinceBootFirst(at.place),
		deviceTime: deviceTime?.usec,
		yearInferred: deviceTime?.yearInferred ?? false,
	};
}

export function evidenceOf(witness: Witness, role: Evidence['role'], table: TimeTable): Evidence {
	return { at: momentOf(witness, table), kind: witness.kind, text: witness.text, role };
}
