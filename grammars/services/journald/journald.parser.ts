// Generated from journald.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	started: '',
	stopped: '',
	timeJumpedBackwards: '',
	monotonicJumpedBackwards: '',
	suppressed: 'count unit',
	kernelMessagesMissed: 'count',
	syslogMissed: 'count',
	fileCorrupted: 'path',
	userJournalMissing: 'directory',
	writeFailed: 'storageProblem',
	journalSize: '',
	routine: '',
} as const;

/** The case of a message, and the places of its parts. */
export type JournaldMatch = MatchOf<typeof cases>;

export const matchJournald: Matcher<JournaldMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MFgB3C2I7I*oBjI7I*V8C7I2I+D6E7I7I2I2FxG7I7ItHjIoI7I7IvI2I7I7I2I7IMLkDP6F6F/F*JU/Fb/FIC#DIC#JUIC#CIC#JUMAmCIN9E*FV9EIC#JIC#KN#LIC#HIC#JUMAkCQ8DhE8DhE*LVhEIC#GIC#JUMAhCWgDlD*PgDlD*CtClDMAmCQqC*NVyBqCIC#EIC#JUMAmCRuB*LWWuBuBpBuBIC#JN#MIC#FIC#JUIC#IIC#JUIC#JN#NIC#JU',
		'A"Journal started"FSAC',
		'A"Journal stopped"FSBC',
		'A"Time jumped backwards, rotating"FSCC',
		'A"Monotonic clock jumped backwards relative to last journal entry, rotating"FSDC',
		'A"Suppressed "QD[B09RAA" messages from "QC[B\x00\xffFRBHSEC',
		'A"Missed "QD[B09RAA" kernel messages"FSFC',
		'A"Forwarding to syslog missed "QD[B09RAA" messages"FSGC',
		'MAmCFKe*CPeICINQICINLA"File "JGA"Journal file "JBQD[C\x00\x1f!\xffRCA" corrupted or uncleanly shut down"FSHC',
		'A"Failed to open user journal directory \'"QD[C\x00&(\xffRDA"\': No such file or directory"FSIC',
		'A"Failed to "G": "IwBBMA6BBGnBIgBBMCpCKaP*DQP*CVPUA": No space left on device"NJA": Read-only file system"NEA": Input/output error"LC[B\x00\xffG": "K<tBA": "QMApCKaP*DQP*CVPUA"No space left on device"NJA"Read-only file system"NEA"Input/output error"REFSJB',
		'MAwCHXMNSMhBcMUA"Runtime"NTA"System"NOA"Permanent"NJA"Volatile"NEA"User"MBqChBnBmB*esBmBUA" Journal"NEA" journal"FSKB',
		'MEgB4C9CgG*iCzDpHgG2I9HjEgG*D5EgG*EiFuHgG6GgGMAkCRzDjD*OkDjDMIuDLxDtC*DiDtC*DsDtCMJzCRoC9B*OjC9BMIlDEzDnBnBuDnBMChDUvDe*JZe*GgDeIC2BN5BUA"Time spent on flushing"N0CA"Received client request to "NvCA"Received SIG"NqCA"Data hash table of "NlCA"Field hash table of "NgCA"Allowing "N7BA"Fixed max_use="N2BA"Fixed min_use="NxBA"Collecting audit messages"NsBA"Vacuuming done"NnBA"Deleted "JiBA"Deleted archived journal"NdA"Flushed "NYA"Rotating"NTA"Journal header limits reached"NOA"Journal effective settings"NJA"Realtime clock jumped backwards"NEA"Using "FSLB',
	],
});
