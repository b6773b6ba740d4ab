import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { rfkill } from './index.ts';
import { matchRfkillLine } from './rfkill.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testOutputCases(rfkill, casesFile);
testForeignCommands(rfkill, ['rfkill unblock wifi', 'echo rfkill list']);
testAgreement(new URL('./rfkill.ohm', import.meta.url), matchRfkillLine, outputLinesIn(casesFile));
