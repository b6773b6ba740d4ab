import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from './redact.ts';

const planted = 'Zq7Planted9Credential1x';

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
		['a cookie', (s: string) => `Set-Cookie: session=${s}; Path=/`],
	])('%s', (_name, line) => {
		const shown = redact(line(planted));
		expect(shown).not.toContain(planted);
		expect(shown).toContain('<hidden>');
		expect(redact(shown)).toBe(shown);
	});

	test.each([
		'a digest: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
		'uuid 4cf9afb46a9b4f4b8e2ba1e9d29a6a4e at 192.0.2.7',
		'Reached target Basic System.',
		'VERIFY KU OK, key usage fine',
		'https://docs.example.com/a@b',
		'Data Channel: using negotiated cipher AES-256-GCM',
		'[modem0/bearer0] couldn’t connect bearer: connection attempt cancelled',
	])('leaves alone: %s', (line) => {
		expect(redact(line)).toBe(line);
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
