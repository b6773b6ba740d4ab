import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { engineVersion } from './index.ts';
import { matchEngineVersionLine } from './engine-version.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(engineVersion, cases);
testForeignCommands(engineVersion, ['nmcli --version', 'balena-engine ps -a']);
testAgreement(new URL('./engine-version.ohm', import.meta.url), matchEngineVersionLine, outputLinesIn(cases));
