import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { throttled } from './index.ts';
import { matchThrottledLine } from './throttled.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testOutputCases(throttled, casesFile);
testForeignCommands(throttled, ['vcgencmd measure_temp', 'echo vcgencmd get_throttled']);
testAgreement(new URL('./throttled.ohm', import.meta.url), matchThrottledLine, outputLinesIn(casesFile));
