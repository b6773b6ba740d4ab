import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { matchUBoot } from './u-boot.parser.ts';
import { uBoot } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(uBoot, casesFile);

testAgreement(
	new URL('./u-boot.ohm', import.meta.url),
	matchUBoot,
	casesIn(casesFile).flatMap((one) => one.messages),
);
