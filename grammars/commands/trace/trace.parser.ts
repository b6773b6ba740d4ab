// Generated from trace.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	failed: 'problem',
	sendFailed: 'hop',
	silent: 'hop',
	barred: 'hop bar',
	answered: 'hop',
} as const;

/** The case of a message, and the places of its parts. */
export type TraceLineMatch = MatchOf<typeof cases>;

export const matchTraceLine: Matcher<TraceLineMatch> = matcherOf({
	cases,
	program: [
		'E[B  O#BT',
		'MAwBlCqC*JuC*oBsCuC*OsCsCuCN#HN#CU',
		'MFgBzClEiD*hCyDiD*LtDiD4CiDMK2BFQK*CLKUA"traceroute: "NvBA"traceroute6: "NqBA"tracepath: "NlBIQBMAjDBGNIGBA"connect: "LLNSIQBMAzDBGNIGBA"send: "LLQC[B\x00\xffFRASAB',
		'MA/BBGQICDNGBB[B??JBA": "E[B  A"send failed"FSBC',
		'MAqBlCqCvC*T/CvC*tB6CvCICENHUA"* * *"JOBB[B**NJA"no reply"NEA"???"E[B  MAxBBGRICDNHA"100."FJBHSCC',
		'IVBMAgBBGPIIBBD[B  [B!![FAAHHNNPPXXLC[B\x00\xffK<SQBD[B  [B!![FAAHHNNPPXXRCFSDC',
		'BB[E09AZ__azFSEB',
		'QO#IRBMAgBgBlBsB*MlBsB*KnBsB*DnBsBN#JIC#DN#JU',
		'BB[B09MAwBKP*JZICDNGBB[B09JBP',
		'O#KN#L',
		'MAgBgB1BlB*MmBlB*KwBlB*DrBlBUA".|-- "NOA"?: "NJA": "NEBB[B  P',
		'E[B  MAgB7C0D*JgD0D*EvD*J0D*EgD0DvD*Z0D*DvD0DvD*MnDvD*L0DIC#EIC#FUIC#EIC#FN#GIC#FN#GIC#FU',
	],
});
