import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { nc } from './index.ts';
import { matchNcLine } from './nc.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testOutputCases(nc, casesFile);
testForeignCommands(nc, ['echo nc', 'nc -l 8080', 'nc 192.0.2.1 443', 'cat a | nc -v 192.0.2.1 443']);
testAgreement(new URL('./nc.ohm', import.meta.url), matchNcLine, outputLinesIn(casesFile));
