import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { matchRollback } from './rollback.parser.ts';
import { rollback } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(rollback, casesFile);

testAgreement(
	new URL('./rollback.ohm', import.meta.url),
	matchRollback,
	casesIn(casesFile).flatMap((one) => one.messages),
);
