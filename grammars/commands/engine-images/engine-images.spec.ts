import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { engineImages } from './index.ts';
import { matchEngineImagesLine } from './engine-images.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(engineImages, cases);
testForeignCommands(engineImages, ['balena-engine ps -a', 'images']);
testAgreement(new URL('./engine-images.ohm', import.meta.url), matchEngineImagesLine, outputLinesIn(cases));
