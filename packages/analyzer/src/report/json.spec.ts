import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { evidenceOf, findingOf, reportOf } from './example.arbitraries.ts';
import { jsonReport } from './json.ts';

const schema: unknown = JSON.parse(
	readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strictSchema: true, allErrors: true }).compile(schema as object);

const finding = findingOf({
	id: 'dns-servers-unreachable@boot-0',
	rule: 'dns-servers-unreachable',
	title: 'DNS servers do not answer',
	evidence: [evidenceOf(812, 'GET /v6?apikey=0123456789abcdef \u202e\u009b2J', 'journalctl -u openvpn')],
});

describe('the JSON report', () => {
	test('keeps to its schema', () => {
		validate(JSON.parse(jsonReport([reportOf({ causes: [finding] }), reportOf({})], 'catalogue 1')));
		expect(validate.errors).toBeNull();
	});

	test('the schema notices a broken report', () => {
		expect(validate({ schemaVersion: 1, rulePack: '', inputs: [] })).toBe(false);
		expect(validate({ schemaVersion: 2, rulePack: '', inputs: [] })).toBe(true);
		expect(validate({ schemaVersion: 2, rulePack: '', inputs: [{ name: 'x' }] })).toBe(false);
		const added = { ...reportOf({}), mood: 'gloomy' };
		expect(validate({ schemaVersion: 2, rulePack: '', inputs: [added] })).toBe(false);
	});

	test('times are ISO 8601, an open bound is null, absent fields are absent', () => {
		const text = jsonReport([reportOf({ causes: [finding] })], 'catalogue 1');
		expect(text).toContain('"from": "2016-11-20T00:00:00Z"');
		expect(text).toContain('"max": null');
		expect(text).not.toContain('trueTime');
	});

	test('masks credentials and leaves no character that a terminal would act on', () => {
		const text = jsonReport([reportOf({ causes: [finding] })], 'catalogue 1');
		expect(text).toContain('apikey=<hidden> \\u202e\\u009b2J');
		expect(text).not.toContain('0123456789abcdef');
	});

	test('the same report gives the same bytes', () => {
		const reports = [reportOf({ causes: [finding] })];
		expect(jsonReport(reports, 'x')).toBe(jsonReport(structuredClone(reports), 'x'));
	});
});
