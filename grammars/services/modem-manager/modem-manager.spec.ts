import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { modemManager } from './index.ts';
import { matchModemManager } from './modem-manager.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(modemManager, casesFile);

testAgreement(
	new URL('./modem-manager.ohm', import.meta.url),
	matchModemManager,
	casesIn(casesFile).flatMap((one) => one.messages),
);
