import { describe, expect, test } from 'vitest';
import { readEntries } from '../records.ts';

async function kinds(text: string): Promise<(string | undefined)[]> {
	const found: (string | undefined)[] = [];
	for await (const { event } of readEntries(text)) found.push(event?.kind);
	return found;
}

const refused = 'VERIFY ERROR: depth=1, error=certificate is not yet valid: C=US, CN=open-balena-vpn-rootCA';

describe('a line that names nobody', () => {
	test('is known by its wording', async () => {
		expect(
			await kinds(
				`Thu Mar 23 12:00:24 2017 ${refused}\n2017-03-23T12:00:26Z Selected source 192.0.2.7 (ntp.example.com)\n`,
			),
		).toEqual(['openvpn.certificate-rejected', 'chronyd.source-selected']);
	});

	test('is nobody’s when no source understands it', async () => {
		expect(await kinds('Thu Mar 23 12:00:24 2017 the quick brown fox\n')).toEqual([undefined]);
	});

	test.each([
		`[Logs]    [2017-03-23T12:00:24.000Z] [main] ${refused}`,
		`[Logs]    [2017-03-23T12:00:24.000Z] ${refused}`,
		`[Logs]    ${refused}`,
		`{"message":"${refused}","timestamp":1490270424000,"isSystem":true}`,
		`23.03.17 12:00:24 (+0000)  main  ${refused}`,
		`23.03.17 12:00:24 (+0000)  ${refused}`,
		`main_1  | ${refused}`,
		`{"MESSAGE":"${refused}","__REALTIME_TIMESTAMP":"1490270424000000"}`,
	])('is never a program of the system when a service may have written it: %s', async (line) => {
		expect(await kinds(`${line}\n`)).toEqual([undefined]);
	});
});
