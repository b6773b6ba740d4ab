import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { osConfig } from './index.ts';
import { matchOsConfig } from './os-config.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(osConfig, casesFile);

testAgreement(
	new URL('./os-config.ohm', import.meta.url),
	matchOsConfig,
	casesIn(casesFile).flatMap((one) => one.messages),
);
