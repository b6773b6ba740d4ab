import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { matchTimesyncHttps } from './timesync-https.parser.ts';
import { timesyncHttps } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(timesyncHttps, casesFile);

testAgreement(
	new URL('./timesync-https.ohm', import.meta.url),
	matchTimesyncHttps,
	casesIn(casesFile).flatMap((one) => one.messages),
);
