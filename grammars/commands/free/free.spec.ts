import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { free } from './index.ts';
import { matchFreeLine } from './free.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(free, cases);
testForeignCommands(free, ['freeze', 'echo free -h']);
testAgreement(new URL('./free.ohm', import.meta.url), matchFreeLine, outputLinesIn(cases));
