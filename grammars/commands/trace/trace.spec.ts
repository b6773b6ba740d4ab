import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { trace } from './index.ts';
import { matchTraceLine } from './trace.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testOutputCases(trace, casesFile);
testForeignCommands(trace, ['echo traceroute', 'mtr 192.0.2.1', 'strace -p 1']);
testAgreement(new URL('./trace.ohm', import.meta.url), matchTraceLine, outputLinesIn(casesFile));
