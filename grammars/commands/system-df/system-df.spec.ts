import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { systemDf } from './index.ts';
import { matchSystemDfLine } from './system-df.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(systemDf, cases);
testForeignCommands(systemDf, ['df -h', 'balena-engine system prune']);
testAgreement(new URL('./system-df.ohm', import.meta.url), matchSystemDfLine, outputLinesIn(cases));
