import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { ping } from './index.ts';
import { matchPingLine } from './ping.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(ping, cases);
testForeignCommands(ping, ['pinger', 'mtr google.com', 'echo ping google.com']);
testAgreement(new URL('./ping.ohm', import.meta.url), matchPingLine, outputLinesIn(cases));
