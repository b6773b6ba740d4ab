// Generated from chronyc-sources.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface ChronycSourcesLineCases {
	source: Fields<'mode' | 'state' | 'name' | 'stratum' | 'poll' | 'reach' | 'lastRx'>;
	heading: Fields;
	count: Fields;
	failed: Fields<'complaint'>;
}

/** The case of a message, and the places of its parts. */
export type ChronycSourcesLineMatch = MatchOf<ChronycSourcesLineCases>;

export const matchChronycSourcesLine: Matcher<ChronycSourcesLineMatch> = matcherOf({
	cases: 'source heading count failed',
	fields: 'mode state name stratum poll reach lastRx complaint',
	program: [
		'N#BS',
		'LAjB8BnCpC*NhCpCpClCpC*GnCpC*ElCpC*IjCpC*GlCpC*HnCpCM#EM#DM#FM#CT',
		'PBB[D##==^^QAPBB[F*+--??xx~~QBBB[B  PD[C\x00\x1f!\xffQCD[B  PD[B09QDD[B  PLAtBBGQICDMGBB[B--JBD[B09QED[B  PBB[B07E[B07IGBBB[B09KQFD[B  PLAtBNTSSY*JSTBB[B--MmCD[B09LAkDWbjC*CgBjC*DlBjC*KqBjCICcMkBICSMfICIMaICSMVBB[BmmJQBB[BhhJLBB[BddJGBB[ByyJBQGBB[B  FRAO',
		'A"MS Name/IP address"FRBO',
		'A"210 Number of sources"FRCO',
		'PLJgB7CrDgD*xC1DhDmDgD*DwDgDTA"506 Cannot talk to daemon"MTA"501 Not authorised"MOA"Could not "MJA"Unrecognized command"MEA"Unrecognised command"FQHRDO',
		'O',
	],
});
