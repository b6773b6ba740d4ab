import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { ipRoute } from './index.ts';
import { matchIpRouteLine } from './ip-route.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testOutputCases(ipRoute, casesFile);
testForeignCommands(ipRoute, [
	'ip route get 192.0.2.1',
	'ip route show table 100',
	'ip route | grep wlan0',
	'ip route del default',
	'traceroute -n',
]);
testAgreement(new URL('./ip-route.ohm', import.meta.url), matchIpRouteLine, outputLinesIn(casesFile));
