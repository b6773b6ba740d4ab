import { expect, test } from 'vitest';
import { nameMatcher } from './name-matcher.ts';

test.each([
	[[], 'openvpn.up', true],
	[['openvpn.*'], 'openvpn.up', true],
	[['openvpn.*'], 'openvpnXup', false],
	[['*.failed', 'df.?*'], 'df.filesystem', true],
	[['openvpn'], 'openvpn.up', false],
	[['*failed*'], 'os-config.fetch-failed', true],
	[['a+b(c)[d]$'], 'a+b(c)[d]$', true],
	[['**'], 'anything', true],
	[['?'], 'ab', false],
])('%j fits %s: %s', (patterns, name, expected) => {
	expect(nameMatcher(patterns)(name)).toBe(expected);
});
