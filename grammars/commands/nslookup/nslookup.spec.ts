import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { nslookup } from './index.ts';
import { matchNslookupLine } from './nslookup.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(nslookup, cases);
testForeignCommands(nslookup, ['nslookup', 'dig google.com']);
testAgreement(new URL('./nslookup.ohm', import.meta.url), matchNslookupLine, outputLinesIn(cases));
