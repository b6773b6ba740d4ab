import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { psEngine } from './index.ts';
import { matchPsEngineLine } from './ps-engine.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(psEngine, cases);
testForeignCommands(psEngine, ['ps', 'balena-engine images', 'balena-engine stats --all --no-stream']);
testAgreement(new URL('./ps-engine.ohm', import.meta.url), matchPsEngineLine, outputLinesIn(cases));
