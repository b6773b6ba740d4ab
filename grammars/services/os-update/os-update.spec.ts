import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { osUpdate } from './index.ts';
import { matchOsUpdate } from './os-update.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(osUpdate, casesFile);

testAgreement(
	new URL('./os-update.ohm', import.meta.url),
	matchOsUpdate,
	casesIn(casesFile).flatMap((one) => one.messages),
);
