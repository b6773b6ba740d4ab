import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { engineStats } from './index.ts';
import { matchEngineStatsLine } from './engine-stats.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(engineStats, cases);
testForeignCommands(engineStats, ['balena-engine stats', 'stat /']);
testAgreement(new URL('./engine-stats.ohm', import.meta.url), matchEngineStatsLine, outputLinesIn(cases));
