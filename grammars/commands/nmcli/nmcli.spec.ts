import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { nmcli } from './index.ts';
import { matchNmcliLine } from './nmcli.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(nmcli, cases);
testForeignCommands(nmcli, ['nmcli connection show', 'nmcli device wifi list']);
testAgreement(new URL('./nmcli.ohm', import.meta.url), matchNmcliLine, outputLinesIn(cases));
