import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { hwclock } from './index.ts';
import { matchHwclockLine } from './hwclock.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testOutputCases(hwclock, casesFile);
testForeignCommands(hwclock, [
	'hwclock -w',
	'hwclock --systohc',
	'hwclock --set --date 2026-11-21',
	'echo hwclock',
]);
testAgreement(new URL('./hwclock.ohm', import.meta.url), matchHwclockLine, outputLinesIn(casesFile));
