import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { mmc } from './index.ts';
import { matchMmcLine } from './mmc.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(mmc, cases);
testForeignCommands(mmc, ['ls /sys/class/mmc_host/', 'for i in /sys/class/thermal/thermal* ; do echo; done']);
testAgreement(new URL('./mmc.ohm', import.meta.url), matchMmcLine, outputLinesIn(cases));
