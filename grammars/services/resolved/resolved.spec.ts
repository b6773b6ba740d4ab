import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { resolved } from './index.ts';
import { matchResolved } from './resolved.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(resolved, casesFile);

testAgreement(
	new URL('./resolved.ohm', import.meta.url),
	matchResolved,
	casesIn(casesFile).flatMap((one) => one.messages),
);
