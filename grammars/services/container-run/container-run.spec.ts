import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { matchContainerRun } from './container-run.parser.ts';
import { containerRun } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(containerRun, casesFile);

testAgreement(
	new URL('./container-run.ohm', import.meta.url),
	matchContainerRun,
	casesIn(casesFile).flatMap((one) => one.messages),
);
