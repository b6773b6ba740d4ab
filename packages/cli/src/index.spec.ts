import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyzeFiles, openInputs } from './index.ts';

const dump = readFileSync(
	fileURLToPath(new URL('../../../corpus/dumps/dns-dead/input.txt', import.meta.url)),
);
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'library-'));
	writeFileSync(join(folder, 'a.txt'), dump);
	writeFileSync(join(folder, 'b.gz'), gzipSync(dump));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('analyzeFiles diagnoses files, archives and patterns, each under its name, and tells what is not there', async () => {
	const reports = [];
	for await (const report of analyzeFiles([join(folder, '*'), join(folder, 'missing.txt')])) {
		reports.push([report.name.slice(folder.length + 1), report.status, report.causes[0]?.rule]);
	}
	expect(reports).toEqual([
		['a.txt', 'complete', 'dns-servers-unreachable'],
		['b.gz', 'complete', 'dns-servers-unreachable'],
		['missing.txt', 'unreadable', undefined],
	]);
});

test('analyzeFiles opens nothing after an abort', async () => {
	const controller = new AbortController();
	const names = [];
	for await (const { name } of analyzeFiles([join(folder, '*')], { signal: controller.signal })) {
		names.push(name.slice(folder.length + 1));
		controller.abort();
	}
	expect(names).toEqual(['a.txt']);
});

test('openInputs keeps to the limits of archives that it is given', async () => {
	const kinds = [];
	for await (const input of openInputs([join(folder, 'b.gz')], { archiveLimits: { depth: 0 } }))
		kinds.push(input.kind);
	expect(kinds).toEqual(['unreadable']);
});

test('nothing named is nothing read: only the command takes standard input then', async () => {
	const reports = [];
	for await (const report of analyzeFiles([])) reports.push(report);
	expect(reports).toEqual([]);
});
