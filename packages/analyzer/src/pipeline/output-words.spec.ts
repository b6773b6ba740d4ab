import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

const timedOut =
	'Error response from daemon: Get https://r.example.com/v2/: net/http: request canceled (Client.Timeout exceeded while awaiting headers)';
const rejected = 'VERIFY ERROR: depth=1, error=certificate has expired: C=GB, CN=Example CA';

async function complaintsIn(text: string): Promise<(readonly [source: string, line: number])[]> {
	const { unexplained } = await analyze(text);
	return unexplained.map(({ source, first }) => [source, first.line ?? 0]);
}

describe('the output of a command that nobody describes', () => {
	test.each([
		['balena pull', `root@9294512:~# balena pull r.example.com/v2/aa\n${timedOut}\n`, 'engine client'],
		['a script', "root@9294512:~# ./copy.sh\ncp: can't create 'a': Read-only file system\n", 'cp'],
		[
			'a layer that cannot be written',
			'root@9294512:~# balena run a\nbalena: failed to register layer: mkdir /var/lib/docker/a: input/output error.\n',
			'balena',
		],
		['a container that cannot be made', `root@9294512:~# balena run a\n${timedOut}\n`, 'engine client'],
		[
			'a tool that does not name itself',
			'root@9294512:~# ntpdate 192.0.2.1\nconnect: Connection refused\n',
			'ntpdate',
		],
	])('was lost: %s', async (_, text, source) => {
		expect(await complaintsIn(text)).toEqual([[source, 2]]);
	});

	test('is nobody’s where a tool prints what others wrote', async () => {
		const { unexplained } = await analyze(
			`root@9294512:~# cat /var/log/app.log\nconnect: Connection refused\n`,
		);
		expect(unexplained).toEqual([]);
	});

	test('is read for what daemons say in it', async () => {
		const { causes } = await analyze(`root@9294512:~# cat /var/log/vpn.log\n${rejected}\n`);
		expect(causes.map(({ rule }) => rule)).toEqual(['certificate-expired']);
	});

	test.each(['docker logs vpn', 'balena logs -f vpn', 'docker-compose logs', 'balena exec -it vpn cat log'])(
		'is nobody’s where a container says it: %s',
		async (command) => {
			const { causes, unexplained } = await analyze(`root@9294512:~# ${command}\n${rejected}\n`);
			expect([causes, unexplained]).toEqual([[], []]);
		},
	);

	test('is nobody’s in a dump, which runs commands of its own', async () => {
		const section = `\n--- cat /var/log/vpn.log ---\n2026-11-21 05:31:25.000000000+00:00\n\n${rejected}\n${timedOut}\n\n`;
		const end =
			'0.00user 0.00system 0:00.00elapsed 100%CPU (0avgtext+0avgdata 1780maxresident)k\n0inputs+0outputs (0major+106minor)pagefaults 0swaps\n';
		const { kind, causes, unexplained } = await analyze(`--- diagnose 4.23.1 ---\n\n${section}${end}`);
		expect(kind).toBe('diagnostics-dump');
		expect([causes, unexplained]).toEqual([[], []]);
	});
});
