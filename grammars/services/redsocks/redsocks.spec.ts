import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { matchRedsocks } from './redsocks.parser.ts';
import { redsocks } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(redsocks, casesFile);

testAgreement(
	new URL('./redsocks.ohm', import.meta.url),
	matchRedsocks,
	casesIn(casesFile).flatMap((one) => one.messages),
);
