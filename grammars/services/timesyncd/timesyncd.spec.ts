import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { matchTimesyncd } from './timesyncd.parser.ts';
import { timesyncd } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(timesyncd, casesFile);

testAgreement(
	new URL('./timesyncd.ohm', import.meta.url),
	matchTimesyncd,
	casesIn(casesFile).flatMap((one) => one.messages),
);
