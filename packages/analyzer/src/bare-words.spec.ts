import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { readEntries } from './records.ts';

const rejected = 'VERIFY ERROR: depth=1, error=certificate has expired: C=GB, CN=Example CA';

/** What people paste without stamp, host and program, each with the kind of its event. */
const bare = [
	['openvpn.certificate-rejected', rejected],
	[
		'engine.unreachable',
		'Cannot connect to the balena daemon at unix:///var/run/balena.sock. Is it running?',
	],
	['engine.layer-failed', 'failed to register layer: mkdir /var/lib/docker/x: no space left on device.'],
	['chronyd.unsynchronised', "Can't synchronise: no selectable sources"],
	['dnsmasq.too-many-queries', 'Maximum number of concurrent DNS queries reached (max: 150)'],
	['kernel.out-of-memory', 'Out of memory: Killed process 1234 (node) total-vm:1kB'],
	['systemd.unit-failed', "example.service: Failed with result 'exit-code'."],
] as const;

/** Programs that no grammar describes, by the words of a line. */
const programs = [
	[
		'engine client',
		'Error response from daemon: Get "https://r.example.com/v2/": net/http: TLS handshake timeout',
	],
	['docker', 'docker: failed to dial 192.0.2.1:443: connect: connection refused'],
	['ssh', 'ssh: connect to host 192.0.2.1 port 22: Connection timed out'],
	['Go', 'Get "https://api.example.com/": dial tcp: lookup api.example.com: no such host'],
	['Python', 'ConnectionRefusedError: [Errno 111] Connection refused'],
	['Node', 'Error: SSL Error: SELF_SIGNED_CERT_IN_CHAIN'],
] as const;

const unresolved = [
	['Node', 'Error: getaddrinfo EAI_AGAIN api.example.com:443'],
	['git', "fatal: unable to access 'https://example.com/a.git/': Could not resolve host: example.com"],
	['apt', 'E: Failed to fetch http://example.com/a.deb  Could not resolve host: example.com'],
] as const;

/** This names its program as the journal does: a layout reads it. */
const tagged = 'agentd[77]: cannot open state: Input/output error';

const prose = [
	'My device does not come up any more, and curl: nothing works.',
	'Cannot connect to the internet since yesterday, connection refused everywhere.',
	'update: it says no space left on device',
	'Error: I made one, the connection timed out.',
	'Downloading the image took an hour',
	`I see ${rejected}`,
];

const journal = [
	'2026-11-21T05:31:25+0000 f220105 openvpn[39]: TLS Error: TLS handshake failed',
	'2026-11-21T05:31:26+0000 f220105 sshd[7]: Server listening on :: port 22.',
	'2026-11-21T05:31:27+0000 f220105 chronyd[8]: Selected source 192.0.2.7 (ntp.example.com)',
];

async function eventKinds(text: string): Promise<(string | undefined)[]> {
	const kinds: (string | undefined)[] = [];
	for await (const { event } of readEntries(text, { onEnd: () => undefined })) kinds.push(event?.kind);
	return kinds;
}

describe('a paste without stamp, host and program', () => {
	test.each(bare)('is known by its words: %s', async (kind, line) => {
		expect(await eventKinds(`${line}\n`)).toEqual([kind]);
	});

	test.each([...programs, ['agentd', tagged] as const])(
		'names a program and its failure, which stands under unexplained: %s',
		async (name, line) => {
			const { status, unexplained } = await analyze(`${line}\n`);
			expect(status).toBe('complete');
			expect(unexplained.map(({ source, kind }) => [source, kind])).toEqual([[name, 'program.failed']]);
		},
	);

	test.each(unresolved)('names a program for which a name does not resolve: %s', async (_, line) => {
		const { causes, unexplained } = await analyze(`${line}\n`);
		expect(unexplained).toEqual([]);
		expect(causes).toMatchObject([{ rule: 'name-resolution-failing', confidence: 'possible' }]);
		expect(causes[0]?.evidence.map(({ kind }) => kind)).toEqual(['program.failed']);
	});

	test('is told as such, with no time and one step less sure', async () => {
		const stamped = await analyze(
			`Nov 21 05:31:25 f220105 kernel: EXT4-fs error (device mmcblk0p6): ext4_find_entry:1455: inode #2: comm a: reading directory lblock 0\n`,
		);
		const words = await analyze(
			'EXT4-fs error (device mmcblk0p6): ext4_find_entry:1455: inode #2: comm a: reading directory lblock 0\n',
		);
		expect(words.errors.map(({ code }) => code)).toEqual(['ERR_INPUT_BY_WORDS']);
		expect(words.period).toEqual({ yearInferred: false });
		expect(words.timeline.jumps).toEqual([]);
		expect(words.clean).toEqual([]);
		expect(stamped.causes.map(({ rule, confidence }) => [rule, confidence])).toEqual([
			['filesystem-corrupt', 'certain'],
		]);
		expect(words.causes.map(({ rule, confidence }) => [rule, confidence])).toEqual([
			['filesystem-corrupt', 'likely'],
		]);
	});

	test('says how many of its lines say nothing that is known', async () => {
		const { errors, ledger } = await analyze(`${rejected}\nsomething else\n`);
		expect(errors[0]?.message).toContain('1 of 2 lines say nothing that is known');
		expect([ledger.entries, ledger.undecodable]).toEqual([1, 1]);
	});

	test('of 100 000 lines is read, as far as it is kept', async () => {
		const { ledger } = await analyze(`${rejected}\n`.repeat(100_000));
		expect(ledger.entries).toBe(10_000);
		expect(ledger.entries + ledger.undecodable).toBe(100_000);
	});
});

test('prose is never an event, wherever it stands in a paste', async () => {
	const kinds = new Map<string, string>(bare.map(([kind, line]) => [line, kind]));
	const line = fc.constantFrom(...prose, ...kinds.keys());
	await fc.assert(
		fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
			expect(await eventKinds(`${lines.join('\n')}\n`)).toEqual(lines.flatMap((one) => kinds.get(one) ?? []));
		}),
		{ numRuns: 40 },
	);
});

test('bare lines around a stamped journal change none of its entries', async () => {
	const own = await eventKinds(`${journal.join('\n')}\n`);
	const line = fc.constantFrom(
		...bare.map(([, text]) => text),
		...programs.map(([, text]) => text),
		...prose,
	);
	await fc.assert(
		fc.asyncProperty(fc.array(line), fc.array(line), async (before, after) => {
			const text = [...before, ...journal, '', ...after].join('\n');
			expect(await eventKinds(`${text}\n`)).toEqual(own);
		}),
		{ numRuns: 40 },
	);
});

test('wherever the chunks are cut, a paste without stamps gives the same answer', async () => {
	const text = [
		prose[0],
		...bare.map(([, line]) => line),
		'',
		prose[1],
		...programs.map(([, line]) => line),
	].join('\r\n');
	const whole = JSON.stringify(await analyze(text));
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 0, max: text.length }), fc.nat(200), async (at, more) => {
			const chunks = [text.slice(0, at), text.slice(at, at + more), text.slice(at + more)];
			expect(JSON.stringify(await analyze(chunks))).toBe(whole);
		}),
		{ numRuns: 25 },
	);
});

describe('an output without its command', () => {
	const df = [
		'Filesystem     1K-blocks   Used Available Use% Mounted on',
		'/dev/sda6 1000000 999000 1000 100% /mnt/data',
	];

	test('is read as that of the command that its first line shows, and the report says so', async () => {
		const { errors, status } = await analyze(`${df.join('\n')}\n`);
		expect(status).toBe('complete');
		expect(errors.map(({ code, message }) => [code, message])).toEqual([
			[
				'ERR_INPUT_BY_SHAPE',
				'has outputs without their commands, read as those of `df` (line 1): the commands are guessed by the first line',
			],
		]);
	});

	test('is not guessed where its command stands before it', async () => {
		const { errors } = await analyze(`root@f220105:~# df\n${df.join('\n')}\n`);
		expect(errors.map(({ code }) => code)).not.toContain('ERR_INPUT_BY_SHAPE');
	});
});
