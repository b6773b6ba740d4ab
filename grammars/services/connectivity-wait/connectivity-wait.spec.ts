import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { matchConnectivityWait } from './connectivity-wait.parser.ts';
import { connectivityWait } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(connectivityWait, casesFile);

testAgreement(
	new URL('./connectivity-wait.ohm', import.meta.url),
	matchConnectivityWait,
	casesIn(casesFile).flatMap((one) => one.messages),
);
