// Generated from fake-hwclock.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface FakeHwclockCases {
	saving: Fields;
	restoring: Fields;
	timeTravel: Fields;
	releaseInFuture: Fields<'moment'>;
	systemTime: Fields<'moment'>;
	savedInPast: Fields<'moment'>;
	nothingSaved: Fields;
	buildTimeMissing: Fields<'path'>;
	advice: Fields;
	restored: Fields<'restored'>;
}

/** The case of a message, and the places of its parts. */
export type FakeHwclockMatch = MatchOf<FakeHwclockCases>;

export const matchFakeHwclock: Matcher<FakeHwclockMatch> = matcherOf({
	cases: 'saving restoring timeTravel releaseInFuture systemTime savedInPast nothingSaved buildTimeMissing advice restored',
	fields: 'moment path restored',
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
