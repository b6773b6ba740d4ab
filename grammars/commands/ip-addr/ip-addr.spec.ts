import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { ipAddr } from './index.ts';
import { matchIpAddrLine } from './ip-addr.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(ipAddr, cases);
testForeignCommands(ipAddr, ['ip route', 'ip link set eth0 up', 'ip addr show eth0']);
testAgreement(new URL('./ip-addr.ohm', import.meta.url), matchIpAddrLine, outputLinesIn(cases));
