import { readdir, readFile, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

const CORPUS = new URL('../corpus/', import.meta.url);

/** Addresses that belong to nobody: private, special, or set aside for documentation. */
const nobodys = [
	/^(?:0|10|127|22[4-9]|23\d|24\d|25[0-5])\./,
	/^192\.168\./,
	/^169\.254\./,
	/^172\.(?:1[6-9]|2\d|3[01])\./,
	/^198\.1[89]\./,
	/^192\.0\.2\./,
	/^198\.51\.100\./,
	/^203\.0\.113\./,
];

const texts = await Promise.all(
	(await readdir(CORPUS, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(async (entry) => {
			const path = `${entry.parentPath}/${entry.name}`;
			return { path, text: await readFile(path, 'latin1') };
		}),
);

function found(pattern: RegExp, isFine: (match: string) => boolean = () => false): string[] {
	return texts.flatMap(({ path, text }) =>
		[...new Set(text.match(pattern) ?? [])]
			.filter((match) => !isFine(match))
			.map((match) => `${path}: ${match}`),
	);
}

describe('the corpus can be shown to everybody', () => {
	test('it has files', () => {
		expect(texts.length).toBeGreaterThan(50);
	});

	test('it stays small', async () => {
		const sizes = await Promise.all(texts.map(async ({ path }) => (await stat(path)).size));
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000_000);
	});

	test('it holds at least 150 cases that say what is expected of them', () => {
		expect(texts.filter(({ path }) => path.endsWith('/expected.json')).length).toBeGreaterThanOrEqual(150);
	});

	test('its IPv4 addresses belong to nobody', () => {
		const address = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g;
		expect(found(address, (match) => nobodys.some((range) => range.test(match)))).toEqual([]);
	});

	test('its global IPv6 addresses are for documentation', () => {
		const address = /(?<![\da-f:])2[\da-f]{3}:(?:[\da-f]{1,4}:){1,6}[\da-f:]{1,4}/gi;
		expect(found(address, (match) => /^2001:0?db8:/i.test(match))).toEqual([]);
	});

	test('it holds no key', () => {
		expect(found(/-----BEGIN [A-Z ]*PRIVATE KEY-----/g)).toEqual([]);
		expect(found(/"(?:deviceApiKey|apiKey|wifiKey|psk)" *: *"(?!<hidden>)[^"]+"/g)).toEqual([]);
	});
});
