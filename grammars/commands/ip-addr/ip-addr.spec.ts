import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { ipAddr } from './index.ts';
import { matchIpAddrLine } from './ip-addr.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(ipAddr, cases);
testForeignCommands(ipAddr, ['ip route', '/sbin/ip link']);
testAgreement(new URL('./ip-addr.ohm', import.meta.url), matchIpAddrLine, outputLinesIn(cases));
