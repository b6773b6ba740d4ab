import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { mmcli } from './index.ts';
import { matchMmcliLine } from './mmcli.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(mmcli, cases);
testForeignCommands(mmcli, ['mmcli -b 0', 'mmcli --version']);
testAgreement(new URL('./mmcli.ohm', import.meta.url), matchMmcliLine, outputLinesIn(cases));
