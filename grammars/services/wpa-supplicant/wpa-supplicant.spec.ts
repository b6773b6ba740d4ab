import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { wpaSupplicant } from './index.ts';
import { matchWpaSupplicant } from './wpa-supplicant.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(wpaSupplicant, casesFile);

testAgreement(
	new URL('./wpa-supplicant.ohm', import.meta.url),
	matchWpaSupplicant,
	casesIn(casesFile).flatMap((one) => one.messages),
);
