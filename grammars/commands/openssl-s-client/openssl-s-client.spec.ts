import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { opensslSClient } from './index.ts';
import { matchOpensslSClientLine } from './openssl-s-client.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(opensslSClient, cases);
testForeignCommands(opensslSClient, ['openssl version', 'openssl s_server -accept 443']);
testAgreement(
	new URL('./openssl-s-client.ohm', import.meta.url),
	matchOpensslSClientLine,
	outputLinesIn(cases),
);
