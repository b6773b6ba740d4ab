import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../records.ts';
import { redact } from './redact.ts';
import { entryLine } from '../report/entry-line.ts';

const corpus = fileURLToPath(new URL('../../../../corpus', import.meta.url));

const planted = 'Zq7Planted9Credential1x';

/** Put together here, so that no scanner of repositories takes them for real ones. */
const prefixed: readonly (readonly [prefix: string, rest: string])[] = [
	...['ghp_', 'gho_', 'ghs_', 'ghu_'].map((prefix) => [prefix, 'aB3'.repeat(12)] as const),
	['github_pat_', `${'aB3'.repeat(7)}_${'dE4'.repeat(19)}`],
	['glpat-', 'aB3-dE4_'.repeat(3)],
	...['xoxb-', 'xoxp-', 'xoxa-'].map((prefix) => [prefix, '012345678901-aB3dE4fG5hI6'] as const),
	['AKIA', 'AB34CD56EF78GH90'],
	['ASIA', 'AB34CD56EF78GH90'],
	['npm_', 'aB3'.repeat(12)],
	['sk_live_', 'aB3'.repeat(8)],
	['sk-', 'proj-aB3dE4fG5hI6jK7lM8nO9'],
	['AIza', 'aB3-dE4'.repeat(5)],
	['eyJ', 'hbGciOiJI.eyJzdWIi.aB3dE4'],
];

describe('redact', () => {
	test.each([
		['an API key in a URL', (s: string) => `GET https://api.example.com/v6/device(1)?apikey=${s}&x=1`],
		['a JSON field', (s: string) => `{"deviceApiKey":"${s}","uuid":"0123"}`],
		['a JSON field inside a JSON string', (s: string) => `body: "{\\"apiKey\\":\\"${s}\\"}"`],
		['keys by host', (s: string) => `{"deviceApiKeys":{"api.example.com":"${s}"}}`],
		['a list of keys', (s: string) => `tokens: ["a", "${s}"]`],
		['an environment variable', (s: string) => `BALENA_API_KEY=${s} started`],
		['a NetworkManager secret', (s: string) => `psk=${s}`],
		['a quoted secret with spaces', (s: string) => `psk="my dog ${s} \\" barks" ssid=x`],
		['a secret cut in the middle', (s: string) => `password: "abc ${s}`],
		['YAML style', (s: string) => `vpnPassword: ${s}`],
		['an authorisation header', (s: string) => `Authorization: Bearer ${s}`],
		['a basic header', (s: string) => `authorization: 'Basic ${s}=='`],
		['a bearer token alone', (s: string) => `sent Bearer ${s} to server`],
		['a JSON web token', (s: string) => `received eyJhbGciOiJI.eyJzdWIi${s}.${s}`],
		['user information in a URL', (s: string) => `proxy http://user:${s}@192.0.2.1:3128/ refused`],
		[
			'a private key',
			(s: string) => `-----BEGIN RSA PRIVATE KEY-----\nMII${s}\n-----END RSA PRIVATE KEY-----`,
		],
		['a private key that is cut', (s: string) => `-----BEGIN PRIVATE KEY-----\nMII${s}`],
		['a Wi-Fi code', (s: string) => `WIFI:T:WPA;S:office;P:${s};;`],
		['a command line', (s: string) => `run --password ${s} --force`],
		['a key after its name', (s: string) => `using api key ${s} for the API`],
		['a key after its name as one word', (s: string) => `deviceApiKey ${s}`],
		['a quoted password after its name', (s: string) => `password "${s}" refused`],
		['a password that is told', (s: string) => `the passwd is ${s}.`],
		['a secret in a sentence', (s: string) => `the secret is: '${s}'`],
		['a Wi-Fi key after its name', (s: string) => `wpa_psk ${s}`],
		['a token after its name', (s: string) => `with token ${s}`],
		['a password under a short name', (s: string) => `DB_PASS=${s}`],
		['a key of an account', (s: string) => `AccountKey=${s};EndpointSuffix=example.com`],
		['a key for encryption', (s: string) => `ENCRYPTION_KEY=${s} read`],
		['a signed address', (s: string) => `GET /x?X-Amz-Signature=${s}&y=1`],
		['a user of curl', (s: string) => `curl -sS -u admin:${s} https://example.com`],
		['a coloured value', (s: string) => `password=\u001b[31m${s}\u001b[0m`],
		['a cookie', (s: string) => `Set-Cookie: session=${s}; Path=/`],
	])('%s', (_name, line) => {
		const shown = redact(line(planted));
		expect(shown).not.toContain(planted);
		expect(shown).toContain('<hidden>');
		expect(redact(shown)).toBe(shown);
	});

	describe.each(prefixed)('a token known by its prefix: %s…', (prefix, rest) => {
		const token = prefix + rest;

		test.each([
			['in text', `pushed with ${token} to the server`],
			['in a path', `GET /hooks/${token}/run`],
			['in JSON', JSON.stringify({ value: token })],
			['in JSON inside of JSON', JSON.stringify({ text: JSON.stringify({ value: `line\n${token}` }) })],
		])('%s', (_where, line) => {
			const shown = redact(line);
			expect(shown).not.toContain(rest);
			expect(shown).toContain('<hidden>');
			expect(redact(shown)).toBe(shown);
		});

		test('in an entry', async () => {
			const input = `2024-02-29T11:59:59+0000 host app[12]: pushed with ${token} to the server\n`;
			for await (const record of readEntries(input)) {
				expect(JSON.parse(entryLine('a.txt', record))).toMatchObject({
					message: 'pushed with <hidden> to the server',
				});
				expect(entryLine('a.txt', record, { redact: false })).toContain(token);
			}
			expect.assertions(2);
		});
	});

	test('a key of hexadecimal digits is masked after its name, and is a digest without', () => {
		const digits = '0123456789abcdef0123456789abcdef';
		expect(redact(`api key ${digits}`)).toBe('api key <hidden>');
		expect(redact(`token layer ${digits}`)).toBe(`token layer ${digits}`);
	});

	test('no digest of the corpus is taken for a credential', () => {
		const digests = new Set<string>();
		for (const name of readdirSync(corpus, { recursive: true, encoding: 'utf8' })) {
			if (!/input\.\S+$/.test(name)) continue;
			for (const line of readFileSync(join(corpus, name), 'utf8').split('\n')) {
				const shown = line.includes('sha256:') ? redact(line) : line;
				for (const [digest] of line.matchAll(/sha256:[\da-f]{64}/g)) {
					digests.add(digest);
					expect(shown, `in ${name}`).toContain(digest);
				}
				for (const [digest] of line.matchAll(/\b(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})\b/g))
					digests.add(digest);
			}
		}
		expect(digests.size).toBeGreaterThan(100);
		for (const digest of digests) expect(redact(`token of ${digest}`)).toContain(digest);
	});

	test.each([
		'a digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
		'uuid 4cf9afb46a9b4f4b8e2ba1e9d29a6a4e at 192.0.2.7',
		'Reached target Basic System.',
		'token expired at 2024-02-29T11:59:59',
		'secret sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
		'the password is wrong, try 2 more times',
		'no secret /run/secrets/openvpn-2024-02-29',
		'Started systemd-ask-password-console.path 1234567890123',
		'disk-0123456789abcdef0123456789 in Asia/Kolkata, npm_config_cache_of_20_projects',
		'VERIFY KU OK, key usage fine',
		'https://docs.example.com/a@b',
		'Data Channel: using negotiated cipher AES-256-GCM',
		'[modem0/bearer0] couldn’t connect bearer: connection attempt cancelled',
	])('leaves alone: %s', (line) => {
		expect(redact(line)).toBe(line);
	});

	test('a sentence about credentials keeps its words, and a value after them is masked', () => {
		const sentence = 'api-credentials-rejected: The API rejects the key';
		expect(redact(sentence)).toBe(sentence);
		expect(redact('credentials: swordfish')).toBe('credentials: <hidden>');
		expect(redact('credentials: Zq7Planted and more')).toBe('credentials: <hidden> and more');
		expect(redact('"credentials": swordfish and more')).toBe('"credentials": <hidden> and more');
		expect(redact('credentials=swordfish and more')).toBe('credentials=<hidden> and more');
	});

	test('keeps what stands around the secret', () => {
		expect(redact('GET /v6/device?apikey=0123456789abcdef&$top=1 404')).toBe(
			'GET /v6/device?apikey=<hidden>&$top=1 404',
		);
	});

	test('is settled after one application, and never hangs', () => {
		const word = fc.constantFrom(
			'token',
			'psk',
			'=',
			':',
			'"',
			'\\',
			'{',
			'[',
			' ',
			'Bearer ',
			'eyJ',
			'a1',
			'://',
			'@',
			'-----BEGIN PRIVATE KEY-----',
			'WIFI:',
			'is ',
			'a1a1a1a1a1a1',
			'sk-',
			'ghp_a1a1a1a1a1a1a1a1a1a1',
			'P:',
			';',
			'\n',
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 40 }), (words) => {
				const once = redact(words.join(''));
				expect(redact(once)).toBe(once);
			}),
			{ numRuns: 3000 },
		);
	});
});
