import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { iptables } from './index.ts';
import { matchIptablesLine } from './iptables.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(iptables, cases);
testForeignCommands(iptables, ['iptables-save', 'iptables -A INPUT']);
testAgreement(new URL('./iptables.ohm', import.meta.url), matchIptablesLine, outputLinesIn(cases));
