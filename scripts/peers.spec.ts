import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const docs = new URL('../docs/', import.meta.url);
const table = await readFile(new URL('peers.md', docs), 'utf8');
const rows = table.split('\n').flatMap((line) => {
	const [, number = '', ...cells] = line.split('|').map((cell) => cell.trim());
	return /^\d+$/.test(number)
		? [{ number: Number(number), feature: cells[0] ?? '', ours: cells[9] ?? '' }]
		: [];
});

test('the table of peers has each feature once', () => {
	expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
});

const claimed = rows.filter(({ ours }) => ours !== '–');

test.each(claimed)('$number $feature: what whydown claims is held by a test', async ({ ours }) => {
	const link = /^\[(?:yes|partly)\]\((?<path>\S+) '(?<title>.+)'\)$/.exec(ours)?.groups;
	const path = link?.['path'] ?? `no link: ${ours}`;
	const source = await readFile(fileURLToPath(new URL(path, docs)), 'utf8');
	const title = link?.['title'] ?? 'no title';
	expect(["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`))).toBe(true);
});
