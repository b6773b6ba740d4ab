import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { fsck } from './index.ts';
import { matchFsck } from './fsck.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(fsck, casesFile);

testAgreement(
	new URL('./fsck.ohm', import.meta.url),
	matchFsck,
	casesIn(casesFile).flatMap((one) => one.messages),
);
