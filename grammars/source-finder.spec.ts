import { describe, expect, test } from 'vitest';
import { sourceFinder, type AnySource } from './source-finder.ts';

const silent = (name: string, part: Partial<AnySource>): AnySource => ({
	name,
	title: name,
	identifiers: [],
	units: [],
	parse: () => ({ kind: `${name}.unrecognised` }),
	...part,
});

const vpn = silent('vpn', {
	identifiers: ['openvpn'],
	identifierPattern: /^ovpn-/,
	units: ['openvpn.service'],
	containers: ['balena_vpn'],
});
const time = silent('time', { identifiers: ['chronyd', 'healthdog'], units: ['chronyd.service'] });
const engine = silent('engine', { identifiers: ['balenad'], units: ['balena.service'] });
const sourceOf = sourceFinder([vpn, time, engine]);

describe('who said it', () => {
	test('the identifier, exactly or by pattern', () => {
		expect(sourceOf('openvpn', undefined)).toBe(vpn);
		expect(sourceOf('ovpn-client', undefined)).toBe(vpn);
		expect(sourceOf('openvpn2', undefined)).toBeUndefined();
		expect(sourceOf(undefined, undefined)).toBeUndefined();
	});

	test('the unit where it is printed instead of the identifier', () => {
		expect(sourceOf('chronyd.service', undefined)).toBe(time);
		expect(sourceOf(undefined, 'chronyd.service')).toBe(time);
	});

	test('the unit wins over an identifier that several programs use', () => {
		expect(sourceOf('healthdog', 'openvpn.service')).toBe(vpn);
		expect(sourceOf('openvpn', 'some.service')).toBe(vpn);
	});

	test('a container is nobody, whatever it calls itself', () => {
		expect(sourceOf('0123456789ab', undefined)).toBeUndefined();
		expect(sourceOf('openvpn', 'balena.service')).toBeUndefined();
		expect(sourceOf('openvpn', 'docker.service')).toBeUndefined();
	});

	test('the engine speaks for itself in its own unit', () => {
		expect(sourceOf('balenad', 'balena.service')).toBe(engine);
		expect(sourceOf('balenad', undefined)).toBe(engine);
		expect(sourceOf(undefined, 'balena.service')).toBeUndefined();
		expect(sourceOf('0123456789ab', 'balena.service')).toBeUndefined();
	});

	test('where the unit is printed instead of the identifier, the engine and its containers look alike', () => {
		expect(sourceOf('balena.service', undefined)).toBeUndefined();
	});

	test('a container that the engine names is the program that it runs', () => {
		expect(sourceOf('0123456789ab', 'balena.service', 'balena_vpn')).toBe(vpn);
		expect(sourceOf('0123456789ab', undefined, 'balena_vpn')).toBe(vpn);
		expect(sourceOf('0123456789ab', 'balena.service', 'main_1_2')).toBeUndefined();
		expect(sourceOf('0123456789ab', 'balena.service', '')).toBeUndefined();
		expect(sourceOf(undefined, 'balena.service', 'balena_vpn')).toBe(vpn);
	});

	test('what a container said through the engine is not what the engine said', () => {
		// Without SYSLOG_IDENTIFIER the name of the process stands in its place, and that is the engine.
		expect(sourceOf('balenad', 'balena.service', 'main_1_2')).toBeUndefined();
		expect(sourceOf('balenad', undefined, 'main_1_2')).toBeUndefined();
	});

	test('a program that names a container itself is not that container', () => {
		expect(sourceOf('0123456789ab', 'users.service', 'balena_vpn')).toBeUndefined();
		expect(sourceOf('logger', undefined, 'balena_vpn')).toBeUndefined();
		expect(sourceOf('chronyd', 'chronyd.service', 'balena_vpn')).toBe(time);
	});

	test('a script in a unit is not the program of the unit', () => {
		expect(sourceOf('bash', 'openvpn.service')).toBeUndefined();
	});

	test('names of object properties are names like any other', () => {
		for (const name of Object.getOwnPropertyNames(Object.prototype))
			expect(sourceOf(name, undefined)).toBeUndefined();
	});

	test('forgets, and still answers right, when there are more identifiers than it remembers', () => {
		for (let at = 0; at < 5000; at += 1) expect(sourceOf(`program-${at}`, undefined)).toBeUndefined();
		expect(sourceOf('openvpn', undefined)).toBe(vpn);
	});
});
