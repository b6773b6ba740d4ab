// Generated from connectivity-wait.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	waiting: '',
	connected: '',
	failed: '',
} as const;

/** The case of a message, and the places of its parts. */
export type ConnectivityWaitMatch = MatchOf<typeof cases>;

export const matchConnectivityWait: Matcher<ConnectivityWaitMatch> = matcherOf({
	cases,
	program: [
		'MA7CBGaICDNQBB[B[[E[C\x00\\^\xffA"]["E[C\x00\\^\xffA"] "JBO#BT',
		'MAmCSXd*NZdbdN#DN#EN#CU',
		'A"Waiting for full network connectivity."HSAB',
		'A"Full network connectivity detected."HSBB',
		'A"Unexpected error occurred."HSCB',
	],
});
