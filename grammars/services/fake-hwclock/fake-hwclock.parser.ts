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
		'LA7CBGVICDMLA"[fake-hwclock]"E[C\x00\x1f!\xffBB[B  JBN#BS',
		'LAvB4B9BxN*Q+M+M/B+M*O5E3H0K+M*ExN*KmNxNM#JLDgBzClLyL*wC4CyLM#GLDgB1CrI4I*nC6C4I*J8C4IM#CM#DLDgB0CtF6F*jC5C7C6F*L7C6FM#EM#KLDgBjCwC9C*gCoC9CM#ILDgBBGTM#LLNyDCHJLM#FM#HT',
		'A"Saving system time to "FRAO',
		'A"Setting system time from "FRBO',
		'A"Time travel detected!"FRCO',
		'A"fake-hwclock release date is in the future: "PC[B\x00\xffFQARDO',
		'A"Current system time: "PC[B\x00\xffFQAREO',
		'A"fake-hwclock saved clock information is in the past: "PC[B\x00\xffFQARFO',
		'A"Unable to read saved clock information: "FRGO',
		'PBB[B//D[C\x00\x1f!\xffQBA" not found."HRHO',
		'A"To "LAmDOUT*LZTTA"force the saved"MEA"set system time"FRIO',
		'PBL[BAZ[Baz[Baz[B  [BAZ[Baz[Baz[B  [C  09[B09[B  D[B0:A" UTC "BE[B09*DQCRJO',
		'O',
	],
});
