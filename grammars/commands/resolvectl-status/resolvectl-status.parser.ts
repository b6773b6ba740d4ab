// Generated from resolvectl-status.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	servers: 'server',
	global: '',
	link: 'link',
	scopes: '',
	failed: '',
} as const;

/** The case of a message, and the places of its parts. */
export type ResolvectlStatusLineMatch = MatchOf<typeof cases>;

export const matchResolvectlStatusLine: Matcher<ResolvectlStatusLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgB0C5C/D*hB+C1D/D9D5D/D*D7D/D*lB9D/DIC#CN#FMIkCQXhB*NVhBN#FIC#CUN#DN#EN#GU',
		'E[B  MLgBekBjB*YpBjBjBuBjBUA"Current DNS Server: "NJA"DNS Servers: "NEA"DNS Servers="QC[B\x00\xffFRASAC',
		'A"Global"E[B  HSBB',
		'A"Link "D[B09A" ("QD[C\x00(*\xffRBBB[B))E[B  HSCB',
		'E[B  A"Current Scopes: "FSDB',
		'MAmCuB0BzB*rB5BzBUA"Failed to "NEA"sd_bus_open_system: "FSEB',
	],
});
