import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { kernel } from './index.ts';
import { matchKernel } from './kernel.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(kernel, casesFile);

testAgreement(
	new URL('./kernel.ohm', import.meta.url),
	matchKernel,
	casesIn(casesFile).flatMap((one) => one.messages),
);
