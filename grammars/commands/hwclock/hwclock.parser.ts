// Generated from hwclock.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	failed: 'complaint',
	read: 'moment',
} as const;

/** The case of a message, and the places of its parts. */
export type HwclockLineMatch = MatchOf<typeof cases>;

export const matchHwclockLine: Matcher<HwclockLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAwBkCuC*J0C*GuCuCpCuC*NpCuCpCpCuC*E0C*HwC0C*DwCwC0C*IwC0CIC#CN#DN#DIC#CUU',
		'MAoDBGQICDNGA"hwclock: "JBQMHgB5CuF7D*HhE7D*pB+C7D*L8D7D7DkF7D*JrEmE7D*C/EpF7D7D1E7DMAyCY8Bd*VyBdUA"Cannot access the Hardware Clock"NxBA"select() to "NsBA"can\'t open \'/dev/"NnBA"cannot open /dev/rtc"NiBA"ioctl(RTC_RD_TIME)"NdA"ioctl 0x80247009 failed"NYA"RTC_RD_TIME"NTA"Unable to set up access"NOA"The Hardware Clock registers contain values"NJA"Timed out waiting for time change"NEA"ioctl() to /dev/rtc"FRASAC',
		'QBB[C09AZFRBSBB',
	],
});
