import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { meminfo } from './index.ts';
import { matchMeminfoLine } from './meminfo.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(meminfo, cases);
testForeignCommands(meminfo, ['cat /proc/cpuinfo', 'grep MemTotal /proc/meminfo']);
testAgreement(new URL('./meminfo.ohm', import.meta.url), matchMeminfoLine, outputLinesIn(cases));
