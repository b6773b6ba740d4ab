import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { thermal } from './index.ts';
import { matchThermalLine } from './thermal.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(thermal, cases);
testForeignCommands(thermal, [
	'ls /sys/class/thermal/',
	'for i in /sys/class/mmc_host/mmc*/mmc* ; do echo; done',
]);
testAgreement(new URL('./thermal.ohm', import.meta.url), matchThermalLine, outputLinesIn(cases));
