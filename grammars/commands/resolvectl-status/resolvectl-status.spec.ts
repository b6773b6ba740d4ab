import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { resolvectlStatus } from './index.ts';
import { matchResolvectlStatusLine } from './resolvectl-status.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testOutputCases(resolvectlStatus, casesFile);
testForeignCommands(resolvectlStatus, [
	'resolvectl query example.com',
	'resolvectl flush-caches',
	'resolvectl status eth0',
]);
testAgreement(
	new URL('./resolvectl-status.ohm', import.meta.url),
	matchResolvectlStatusLine,
	outputLinesIn(casesFile),
);
