import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { matchDfLine } from './df.parser.ts';
import { df } from './index.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(df, cases);
testForeignCommands(df, ['balena-engine system df', 'dfu-util -l', 'echo df -h']);
testAgreement(new URL('./df.ohm', import.meta.url), matchDfLine, outputLinesIn(cases));
