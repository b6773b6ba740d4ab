import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { configJson } from './index.ts';

const cases = new URL('./cases.txt', import.meta.url);

const command = String.raw`cat /mnt/boot/config.json | jq ". | with_entries(if .key | (contains(\"apiKey\")) then .value = \"<hidden>\" else . end)"`;
const path = '/mnt/boot/config.json';

const provisioned = [
	'{',
	'  "apiEndpoint": "https://api.balena-cloud.com",',
	'  "appUpdatePollInterval": 900000,',
	'  "applicationId": 1958513,',
	'  "deviceApiKey": "<hidden>",',
	'  "deviceType": "raspberrypi4-64",',
	'  "listenPort": "48484",',
	'  "mixpanelToken": "<hidden>",',
	'  "registryEndpoint": "registry2.balena-cloud.com",',
	'  "uuid": "f2201056cc2a4c33a5a5b0f1f2d3c4b5",',
	'  "vpnEndpoint": "cloudlink.balena-cloud.com",',
	'  "vpnPort": "443"',
	'}',
];

const invalid = {
	kind: 'config-json.invalid',
	path,
	problem: 'not-json',
	failure: { class: 'config', reason: 'invalid' },
};

describe('config.json', () => {
	test('a provisioned device', () => {
		expect(readOutput(configJson, command, provisioned)).toEqual([
			{
				event: {
					kind: 'config-json.reported',
					path,
					deviceType: 'raspberrypi4-64',
					uuid: 'f2201056cc2a4c33a5a5b0f1f2d3c4b5',
					apiEndpoint: 'https://api.balena-cloud.com',
					vpnEndpoint: 'cloudlink.balena-cloud.com',
					vpnPort: 443,
					registryEndpoint: 'registry2.balena-cloud.com',
					appUpdatePollIntervalMs: 900_000,
					provisioned: true,
					hasRootCa: false,
					unusable: [],
				},
				outputLine: 0,
			},
		]);
	});

	test('a device that never registered', () => {
		expect(
			readOutput(configJson, command, [
				'{',
				'  "deviceType": "raspberrypi4-64",',
				'  "persistentLogging": false',
				'}',
			])[0]?.event,
		).toEqual({
			kind: 'config-json.reported',
			path,
			deviceType: 'raspberrypi4-64',
			persistentLogging: false,
			provisioned: false,
			hasRootCa: false,
			unusable: [],
		});
	});

	test('own servers, a certificate authority, a name; switches as strings', () => {
		const lines = [
			'{"dnsServers":"192.0.2.53, 192.0.2.54","ntpServers":["ntp.example.net"],"hostname":"debug-device",',
			'"balenaRootCA":"LS0tLS1CRUdJTg==","developmentMode":"true","persistentLogging":true}',
		];
		expect(readOutput(configJson, 'cat /mnt/boot/config.json', lines)[0]?.event).toEqual({
			kind: 'config-json.reported',
			path,
			hostname: 'debug-device',
			dnsServers: ['192.0.2.53', '192.0.2.54'],
			ntpServers: ['ntp.example.net'],
			developmentMode: true,
			persistentLogging: true,
			provisioned: false,
			hasRootCa: true,
			unusable: [],
		});
	});

	test('"null" asks for no servers; an empty value is none', () => {
		expect(readOutput(configJson, command, ['{"dnsServers":"null","hostname":""}'])[0]?.event).toMatchObject({
			dnsServers: [],
			unusable: [],
		});
	});

	test('values that nobody can use are named, not copied', () => {
		const lines = [
			'{"dnsServers":{"a":1},"hostname":7,"vpnPort":"https","developmentMode":"yes","uuid":["x"]}',
		];
		expect(readOutput(configJson, command, lines)[0]?.event).toEqual({
			kind: 'config-json.reported',
			path,
			provisioned: false,
			hasRootCa: false,
			unusable: ['uuid', 'hostname', 'dnsServers', 'vpnPort', 'developmentMode'],
		});
	});

	test('a file that is cut off', () => {
		expect(readOutput(configJson, 'cat /mnt/boot/config.json', ['{"uuid":"f22010', ''])).toEqual([
			{ event: { ...invalid, problem: 'cut-off' }, outputLine: 0 },
		]);
		const text = 'parse error: Unfinished JSON term at EOF at line 2, column 0';
		expect(readOutput(configJson, command, [text], { exitStatus: 2 })[0]?.event).toEqual({
			...invalid,
			problem: 'cut-off',
		});
	});

	test('a file that is no JSON; the words of jq are lost in most dumps', () => {
		expect(readOutput(configJson, 'cat /mnt/boot/config.json', ['{"uuid":}'])[0]?.event).toEqual(invalid);
		expect(
			readOutput(configJson, command, ['parse error: Invalid numeric literal at line 1, column 5'], {
				exitStatus: 2,
			})[0]?.event,
		).toEqual(invalid);
		for (const exitStatus of [2, 4, 5]) {
			expect(readOutput(configJson, command, [], { exitStatus })[0]?.event).toEqual(invalid);
		}
		expect(readOutput(configJson, command, ['[]'])[0]?.event).toEqual({
			...invalid,
			problem: 'not-an-object',
		});
	});

	test('a file that is not there', () => {
		const missing = { kind: 'config-json.missing', path };
		expect(readOutput(configJson, command, [])[0]?.event).toEqual(missing);
		const text = 'cat: /mnt/boot/config.json: No such file or directory';
		expect(readOutput(configJson, command, [text])[0]?.event).toEqual(missing);
		expect(readOutput(configJson, 'cat /mnt/conf/config.json', [], { exitStatus: 1 })[0]?.event).toEqual({
			kind: 'config-json.missing',
			path: '/mnt/conf/config.json',
		});
	});

	test('a missing tool, a timeout, a kill and an unknown end without output tell nothing', () => {
		for (const ending of noAnswers) expect(readOutput(configJson, command, provisioned, ending)).toEqual([]);
		expect(readOutput(configJson, command, [], {})).toEqual([]);
		expect(readOutput(configJson, command, [], { exitStatus: 3 })).toEqual([]);
	});

	test('no secret reaches an event', () => {
		const secret = 'SECRET0123456789';
		const secretFields = [
			'apiKey',
			'deviceApiKey',
			'deviceApiKeys',
			'balenaRootCA',
			'mixpanelToken',
			'wifiKey',
			'os',
			'files',
		];
		fc.assert(
			fc.property(
				fc.subarray(secretFields),
				fc.constantFrom(secret, { key: secret }, [secret]),
				fc.nat({ max: 200 }),
				(names, value, cutAt) => {
					const whole = JSON.stringify({
						...Object.fromEntries(names.map((name) => [name, value])),
						apiEndpoint: `https://user:${secret}@api.example.net`,
						vpnEndpoint: `user:${secret}@vpn.example.net`,
					});
					for (const line of [whole, whole.slice(0, cutAt)]) {
						expect(JSON.stringify(readOutput(configJson, command, [line]))).not.toContain(secret);
					}
				},
			),
		);
		expect(
			readOutput(configJson, command, [`{"apiEndpoint":"https://user:${secret}@api.example.net"}`])[0]?.event,
		).toMatchObject({ apiEndpoint: 'https://api.example.net' });
	});

	test('reads this file in all its places', () => {
		const commands = [
			command,
			'cat /mnt/boot/config.json',
			'cat /mnt/boot/config.json | jq',
			'cat /mnt/data-disk/config.json | jq .',
			'cat /resin-boot/config.json',
		];
		expect(commands.filter(configJson.matches)).toEqual(commands);
		expect(['cat /mnt/boot/config.txt', 'rm /mnt/boot/config.json'].filter(configJson.matches)).toEqual([]);
	});
});

testOutputCases(configJson, cases);
