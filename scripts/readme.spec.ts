import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analyze } from '../packages/analyzer/src/analyze.ts';
import { textReport } from '../packages/analyzer/src/report/text.ts';

const atRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

test('the README shows what whydown prints', async () => {
	const readme = await readFile(atRoot('README.md'), 'utf8');
	const shown = /```console\n\$ npx whydown (?<file>\S+)\n(?<report>.*?)```/s.exec(readme)?.groups;
	const file = shown?.['file'] ?? '';
	const report = textReport([await analyze(createReadStream(atRoot(file)), { name: file })]).split('\n');
	const lines = (shown?.['report'] ?? '').split('\n').filter((line) => line.trim() !== '…');
	expect(lines.length).toBeGreaterThan(10);
	expect(lines.filter((line) => !report.includes(line))).toEqual([]);
});
