import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { dmesg } from './index.ts';
import { matchDmesgLine } from './dmesg.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(dmesg, cases);
testForeignCommands(dmesg, ['dmesg --follow', 'journalctl -k']);
testAgreement(new URL('./dmesg.ohm', import.meta.url), matchDmesgLine, outputLinesIn(cases));
