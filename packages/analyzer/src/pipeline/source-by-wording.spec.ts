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

	test('with a date is no program’s that prints none, unless its words say so: eight levels were a proxy that is down', async () => {
		expect(await kinds('2016-06-30 12:00:08 invalid invalidmessage\n')).toEqual([undefined]);
		expect(await kinds("2016-06-30 12:00:08 example.service: Failed with result 'exit-code'.\n")).toEqual([
			'systemd.unit-failed',
		]);
	});

	test('is nobody’s when no source understands it', async () => {
		expect(await kinds('Thu Mar 23 12:00:24 2017 the quick brown fox\n')).toEqual([undefined]);
	});

	test('in the log of a container is its daemon’s, where that log is the whole input', async () => {
		const log = `main_1  | ${refused}\nmain_1  | Thu Mar 23 12:00:24 2017 ${refused}\n`;
		expect(await kinds(log)).toEqual(['openvpn.certificate-rejected', 'openvpn.certificate-rejected']);
		expect(
			await kinds(
				'ntp  | 2020-12-27T09:09:51Z Fatal error : adjtimex(0x8001) failed : Operation not permitted\n',
			),
		).toEqual(['chronyd.fatal']);
	});

	test('in the log of a container is nobody’s beside a journal of the device, nor where its words are anybody’s', async () => {
		const journal = 'Mar 23 12:00:24 f220105 sshd[7]: Server listening on :: port 22.';
		expect(await kinds(`main_1  | ${refused}\n${journal}\n`)).toEqual([undefined, undefined]);
		expect(await kinds('main_1  | Downloading the weather\n')).toEqual([undefined]);
	});

	test.each([
		`[Logs]    [2017-03-23T12:00:24.000Z] [main] ${refused}`,
		`[Logs]    [2017-03-23T12:00:24.000Z] ${refused}`,
		`[Logs]    ${refused}`,
		`{"message":"${refused}","timestamp":1490270424000,"isSystem":true}`,
		`23.03.17 12:00:24 (+0000)  main  ${refused}`,
		`23.03.17 12:00:24 (+0000)  ${refused}`,
		`{"MESSAGE":"${refused}","__REALTIME_TIMESTAMP":"1490270424000000"}`,
	])('is never a program of the system when a service may have written it: %s', async (line) => {
		expect(await kinds(`${line}\n`)).toEqual([undefined]);
	});
});
