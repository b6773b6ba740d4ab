// Generated from fake-hwclock.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	saving: '',
	restoring: '',
	timeTravel: '',
	releaseInFuture: 'moment',
	systemTime: 'moment',
	savedInPast: 'moment',
	nothingSaved: '',
	buildTimeMissing: 'path',
	advice: '',
	restored: 'restored',
} as const;

/** The case of a message, and the places of its parts. */
export type FakeHwclockMatch = MatchOf<typeof cases>;

export const matchFakeHwclock: Matcher<FakeHwclockMatch> = matcherOf({
	cases,
	program: [
		'MA7CBGVICDNLA"[fake-hwclock]"E[C\x00\x1f!\xffBB[B  JBO#BT',
		'MAvB4B9BxN*Q+M+M/B+M*O5E3H0K+M*ExN*KmNxNN#JMDgBzClLyL*wC4CyLN#GMDgB1CrI4I*nC6C4I*J8C4IN#CN#DMDgB0CtF6F*jC5C7C6F*L7C6FN#EN#KMDgBjCwC9C*gCoC9CN#IMDgBBGTN#LMNyDCHJLN#FN#HU',
		'A"Saving system time to "FSAB',
		'A"Setting system time from "FSBB',
		'A"Time travel detected!"FSCB',
		'A"fake-hwclock release date is in the future: "QC[B\x00\xffFRASDB',
		'A"Current system time: "QC[B\x00\xffFRASEB',
		'A"fake-hwclock saved clock information is in the past: "QC[B\x00\xffFRASFB',
		'A"Unable to read saved clock information: "FSGB',
		'QBB[B//D[C\x00\x1f!\xffRBA" not found."HSHB',
		'A"To "MAmDOUT*LZTUA"force the saved"NEA"set system time"FSIB',
		'QBL[BAZ[Baz[Baz[B  [BAZ[Baz[Baz[B  [C  09[B09[B  D[B0:A" UTC "BE[B09*DRCSJB',
	],
});
