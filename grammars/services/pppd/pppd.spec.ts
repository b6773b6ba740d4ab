import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { pppd } from './index.ts';
import { matchPppd } from './pppd.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(pppd, casesFile);

testAgreement(
	new URL('./pppd.ohm', import.meta.url),
	matchPppd,
	casesIn(casesFile).flatMap((one) => one.messages),
);
