import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { ntpd } from './index.ts';
import { matchNtpd } from './ntpd.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(ntpd, casesFile);

testAgreement(
	new URL('./ntpd.ohm', import.meta.url),
	matchNtpd,
	casesIn(casesFile).flatMap((one) => one.messages),
);
