import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { matchFakeHwclock } from './fake-hwclock.parser.ts';
import { fakeHwclock } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(fakeHwclock, casesFile);

testAgreement(
	new URL('./fake-hwclock.ohm', import.meta.url),
	matchFakeHwclock,
	casesIn(casesFile).flatMap((one) => one.messages),
);
