import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { nameQuery } from './index.ts';
import { matchNameQueryLine } from './name-query.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testOutputCases(nameQuery, casesFile);
testForeignCommands(nameQuery, ['nslookup api.balena-cloud.com', 'resolvectl status', 'hostname x']);
testAgreement(new URL('./name-query.ohm', import.meta.url), matchNameQueryLine, outputLinesIn(casesFile));
