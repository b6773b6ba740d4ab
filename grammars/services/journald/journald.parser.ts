// Generated from journald.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface JournaldCases {
	started: Fields;
	stopped: Fields;
	timeJumpedBackwards: Fields;
	monotonicJumpedBackwards: Fields;
	suppressed: Fields<'count' | 'unit'>;
	kernelMessagesMissed: Fields<'count'>;
	syslogMissed: Fields<'count'>;
	fileCorrupted: Fields<'path'>;
	writeFailed: Fields<'storageProblem'>;
	journalSize: Fields;
	routine: Fields;
}

/** The case of a message, and the places of its parts. */
export type JournaldMatch = MatchOf<JournaldCases>;

export const matchJournald: Matcher<JournaldMatch> = matcherOf({
	cases: 'started stopped timeJumpedBackwards monotonicJumpedBackwards suppressed kernelMessagesMissed syslogMissed fileCorrupted writeFailed journalSize routine',
	fields: 'count unit path storageProblem',
	program: [
		'N#BS',
		'LFgB3CzI4I*oBgI4I*V8C4IzI+D3E4I4IzIzFuG4I4IqHgIlI4I4IsIzI4I4IzI4ILLkDP3F3F8F*JU8Fb8FIC#DIC#JTIC#CIC#JTLAmCIN6E*FS6EIC#JM#KIC#HIC#JTLAkCQ8DhE8DhE*LVhEIC#GIC#JTLAhCWgDlD*PgDlD*CtClDLAmCQqC*NVyBqCIC#EIC#JTLAmCRuB*LWWuBuBpBuBIC#JM#LIC#FIC#JTIC#IIC#JTIC#JM#MIC#JT',
		'A"Journal started"FRAJ#N',
		'A"Journal stopped"FRBJ#N',
		'A"Time jumped backwards, rotating"FRCJ#N',
		'A"Monotonic clock jumped backwards relative to last journal entry, rotating"FRDJ#N',
		'A"Suppressed "PD[B09QAA" messages from "PC[B\x00\xffFQBHREJ#N',
		'A"Missed "PD[B09QAA" kernel messages"FRFJ#N',
		'A"Forwarding to syslog missed "PD[B09QAA" messages"FRGJ#N',
		'LAmCFKe*CPeICIMQICIMLA"File "JGA"Journal file "JBPD[C\x00\x1f!\xffQCA" corrupted or uncleanly shut down"FRHJ#N',
		'A"Failed to "G": "InBBIgBBLCpCKaP*DQP*CVPTA": No space left on device"MJA": Read-only file system"MEA": Input/output error"KC[B\x00\xffJ<qBA": "PLApCKaP*DQP*CVPTA"No space left on device"MJA"Read-only file system"MEA"Input/output error"QDFRIO',
		'LAwCHXMNSMhBcMTA"Runtime"MTA"System"MOA"Permanent"MJA"Volatile"MEA"User"LBqChBnBmB*esBmBTA" Journal"MEA" journal"FRJO',
		'LEgB4C9CgG*iCzDpHgG2I9HjEgG*D5EgG*EiFuHgG6GgGLAkCRzDjD*OkDjDLIuDLxDtC*DiDtC*DsDtCLJzCRoC9B*OjC9BLIlDEzDnBnBuDnBLChDUvDe*JZe*GgDeIC2BM5BTA"Time spent on flushing"M0CA"Received client request to "MvCA"Received SIG"MqCA"Data hash table of "MlCA"Field hash table of "MgCA"Allowing "M7BA"Fixed max_use="M2BA"Fixed min_use="MxBA"Collecting audit messages"MsBA"Vacuuming done"MnBA"Deleted "JiBA"Deleted archived journal"MdA"Flushed "MYA"Rotating"MTA"Journal header limits reached"MOA"Journal effective settings"MJA"Realtime clock jumped backwards"MEA"Using "FRKO',
		'O',
	],
});
