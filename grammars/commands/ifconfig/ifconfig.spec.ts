import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { ifconfig } from './index.ts';
import { matchIfconfigLine } from './ifconfig.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(ifconfig, cases);
testForeignCommands(ifconfig, ['ifconfig eth0', 'iwconfig']);
testAgreement(new URL('./ifconfig.ohm', import.meta.url), matchIfconfigLine, outputLinesIn(cases));
