import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { matchPrepareOpenvpn } from './prepare-openvpn.parser.ts';
import { prepareOpenvpn } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(prepareOpenvpn, casesFile);

testAgreement(
	new URL('./prepare-openvpn.ohm', import.meta.url),
	matchPrepareOpenvpn,
	casesIn(casesFile).flatMap((one) => one.messages),
);
