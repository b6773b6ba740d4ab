import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { iw } from './index.ts';
import { matchIwLine } from './iw.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testOutputCases(iw, casesFile);
testForeignCommands(iw, ['iw dev', 'iw list', 'iw dev wlan0 scan', 'iwconfig wlan0 essid example']);
testAgreement(new URL('./iw.ohm', import.meta.url), matchIwLine, outputLinesIn(casesFile));
