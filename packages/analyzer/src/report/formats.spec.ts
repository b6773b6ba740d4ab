import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unreadableReport } from '../analyze.ts';
import type { Report } from '../report-data/report.ts';
import { findingOf, reportOf } from './example.arbitraries.ts';
import { reportFormats, type ReportFormat } from './formats.ts';
import { jsonReport } from './json.ts';
import { textReport } from './text.ts';

const formats: readonly ReportFormat[] = Object.values(reportFormats);
const reports: readonly Report[] = ['one.txt', 'two.txt'].map((name) => ({
	...reportOf({ causes: [findingOf({ id: 'vpn-down@0', rule: 'vpn-down', title: 'The VPN is down' })] }),
	name,
}));

/** Hands out reports, and notes in `log` when each is asked for. */
async function* asked(log: string[]): AsyncGenerator<Report> {
	for (const report of reports) {
		log.push(`read ${report.name}`);
		yield await Promise.resolve(report);
	}
}

describe('the formats of the report', () => {
	test.each(formats)('$name: has its own name, a media type and one line about it', (format) => {
		expect(reportFormats[format.name]).toBe(format);
		expect(format.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
		expect(format.describes).toMatch(/^for [^\n|]+[^.\n|]$/);
	});

	test.each(formats)('$name: tells of every input, and ends each text with a line end', async ({ write }) => {
		const texts: string[] = [];
		for await (const text of write(reports)) texts.push(text);
		for (const { name } of reports) expect(texts.join('')).toContain(name);
		for (const text of texts) expect(text).toMatch(/\n$/);
	});

	test.each(formats)('$name: shows the verdict of an input without causes', async ({ write }) => {
		const told = new Set<string>();
		for (const verdict of ['clean', 'unexplained', 'nothing-to-judge'] as const) {
			let text = '';
			for await (const part of write([reportOf({ verdict })])) text += part;
			told.add(text);
		}
		expect(told.size).toBe(3);
	});

	test.each(['text', 'summary'] as const)(
		'%s: a report is written before the next one is asked for',
		async (name) => {
			const log: string[] = [];
			for await (const text of reportFormats[name].write(asked(log)))
				log.push(text.startsWith('\n') ? 'next' : 'first');
			expect(log).toEqual(['read one.txt', 'first', 'read two.txt', 'next']);
		},
	);

	test('json: one document, when all are read', async () => {
		const log: string[] = [];
		for await (const text of reportFormats.json.write(asked(log), { rulePack: 'acme 3' })) log.push(text);
		expect(log).toEqual(['read one.txt', 'read two.txt', jsonReport(reports, 'acme 3')]);
	});

	test('text: the reports one after the other are the report on all', async () => {
		const options = { colour: true, width: 60, rulePack: 'acme 3' };
		let text = '';
		for await (const part of reportFormats.text.write(reports, options)) text += part;
		expect(text).toBe(textReport(reports, options));
	});

	test.each(formats.filter(({ tellsUnread }) => tellsUnread))(
		'$name: tells why an input was not read, as it promises',
		async ({ write }) => {
			const unread = unreadableReport('gone.txt', { code: 'ENOENT', message: 'is not there' });
			let text = '';
			for await (const part of write([unread])) text += part;
			expect(text).toContain('is not there');
		},
	);
});

test('the README of the command lists the formats as they are', () => {
	const readme = readFileSync(new URL('../../../cli/README.md', import.meta.url), 'utf8');
	const [, section = ''] = readme.split('### Formats of the report\n');
	const cellsOf = (row: string): string[] =>
		row
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim());
	const [, , ...rows] = section.trimStart().split('\n\n')[0]?.split('\n') ?? [];
	expect(rows.map(cellsOf)).toEqual(
		formats.map(({ name, mediaType, describes }) => [`\`${name}\``, `\`${mediaType}\``, describes]),
	);
	const option = readme.split('\n').find((line) => line.startsWith('| `-o`, `--format`'));
	expect(cellsOf(option ?? '')[1]).toBe(formats.map(({ name }) => `\`${name}\``).join(', '));
});
