import { expect, expectTypeOf, test } from 'vitest';
import type { Span } from './span.ts';
import { matchKernel, type KernelMatch } from '../services/kernel/kernel.parser.ts';
import { matchOpenvpn, type OpenvpnMatch } from '../services/openvpn/openvpn.parser.ts';
import { fieldOf, Match } from './match.ts';

function matchOf(text: string): OpenvpnMatch | undefined {
	const bytes = new TextEncoder().encode(text);
	return matchOpenvpn(bytes, 0, bytes.length);
}

function kernelBoots(): KernelMatch | undefined {
	const bytes = new TextEncoder().encode('Linux version 5.15.34-v8 (oe-user@oe-host)');
	return matchKernel(bytes, 0, bytes.length);
}

const resolving = 'RESOLVE: Cannot resolve host address: vpn.example.com:443 (Try again)';

test('a match says its case, and hands out the spans of the fields that were captured', () => {
	const match = matchOf(resolving);
	if (match?.case !== 'resolvingFailed') throw new Error('It is another case.');
	expect(match.host).toEqual({ start: 38, end: 53 });
	expect(match.port).toEqual({ start: 54, end: 57 });
	expect(match.noAnswer).toEqual({ start: 59, end: 68 });
	expect(match.noSuchName).toBeUndefined();
	expect(match.stamp).toBeUndefined();
});

test('a match is its own: the next one of the same grammar leaves it alone', () => {
	const first = matchOf(resolving);
	matchOf('2026-11-21 05:23:04 RESOLVE: Cannot resolve host address: a.example:1 (Try again)');
	if (first?.case !== 'resolvingFailed') throw new Error('It is another case.');
	expect(first.host).toEqual({ start: 38, end: 53 });
	expect(first.stamp).toBeUndefined();
});

test('a field of some cases can be asked for in all', () => {
	const match = matchOf(resolving);
	const up = matchOf('Initialization Sequence Completed');
	if (match === undefined || up === undefined) throw new Error('It is no message.');
	expect(fieldOf(match, 'host')).toEqual({ start: 38, end: 53 });
	expect(fieldOf(up, 'host')).toBeUndefined();
});

test('the matches of all grammars are objects of one shape', () => {
	const matches = [matchOf(resolving), matchOf('Initialization Sequence Completed'), kernelBoots()];
	for (const match of matches) {
		expect(Object.keys(match ?? {})).toEqual(['case']);
		expect(Object.getPrototypeOf(match)).toBe(Match.prototype);
	}
});

test('a field that two grammars have is read as the one that the match captured', () => {
	const kernel = kernelBoots();
	const openvpn = matchOf('OpenVPN 2.4.7 arm-unknown-linux-gnueabihf [SSL (OpenSSL)] built on Feb 20 2019');
	if (kernel?.case !== 'booting' || openvpn?.case !== 'starting') throw new Error('It is another case.');
	expect(kernel.version).toEqual({ start: 14, end: 24 });
	expect(openvpn.version).toEqual({ start: 8, end: 13 });
});

test('the type knows the fields of every case', () => {
	type Of<Case extends OpenvpnMatch['case']> = Extract<OpenvpnMatch, { readonly case: Case }>;
	expectTypeOf<Of<'resolvingFailed'>['host']>().toEqualTypeOf<Span>();
	expectTypeOf<Of<'resolvingFailed'>['noAnswer']>().toEqualTypeOf<Span | undefined>();
	expectTypeOf<Of<'up'>>().not.toHaveProperty('host');
	expectTypeOf<OpenvpnMatch['stamp']>().toEqualTypeOf<Span | undefined>();
	expectTypeOf<OpenvpnMatch>().not.toHaveProperty('host');
	expectTypeOf<'host'>().toExtend<Parameters<typeof fieldOf<OpenvpnMatch>>[1]>();
	expectTypeOf<'hosts'>().not.toExtend<Parameters<typeof fieldOf<OpenvpnMatch>>[1]>();
	expectTypeOf<'resolvingFailedd'>().not.toExtend<OpenvpnMatch['case']>();
});
