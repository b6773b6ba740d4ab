import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { engineInspect } from './index.ts';
import { matchEngineInspectLine } from './engine-inspect.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(engineInspect, cases);
testForeignCommands(engineInspect, ['balena-engine network inspect bridge', 'inspect']);
testAgreement(new URL('./engine-inspect.ohm', import.meta.url), matchEngineInspectLine, outputLinesIn(cases));
