import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { matchTimeinit } from './timeinit.parser.ts';
import { timeinit } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(timeinit, casesFile);

testAgreement(
	new URL('./timeinit.ohm', import.meta.url),
	matchTimeinit,
	casesIn(casesFile).flatMap((one) => one.messages),
);
