import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
import { dhcpClient } from './index.ts';
import { matchDhcpClient } from './dhcp-client.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(dhcpClient, casesFile);

testAgreement(
	new URL('./dhcp-client.ohm', import.meta.url),
	matchDhcpClient,
	casesIn(casesFile).flatMap((one) => one.messages),
);
