import { readFileSync } from 'node:fs';
import { factNames } from '@whydown/grammars';
import type { RealtimeUsec } from '@whydown/journal';
import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import type { Finding } from '../report-data/finding.ts';
import { trueTimeOf, type Evidence, type Moment } from '../report-data/moment.ts';
import type { Report } from '../report-data/report.ts';
import { findingOf, reportOf } from './example.arbitraries.ts';
import { jsonReport } from './json.ts';

/* The type `Report` and the schema of the JSON report name the same fields. */

type Fields = Readonly<Record<string, unknown>>;

interface Schema {
	readonly $ref?: string;
	readonly description?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: unknown;
	readonly items?: Schema;
	readonly allOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
	readonly $defs?: Readonly<Record<string, Schema>>;
}

const root = JSON.parse(
	readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
) as Schema;

/** The schemas that speak of one value: references and alternatives followed. */
function meant(schema: Schema): readonly Schema[] {
	if (schema.$ref !== undefined) {
		const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
		if (target === undefined) throw new Error(`${schema.$ref} is missing`);
		return meant(target);
	}
	const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? [])];
	return parts.length === 0 ? [schema] : parts.flatMap(meant);
}

/** The names of all fields that a schema describes, as `causes[].first.line`. */
function described(schema: Schema, path: string = ''): readonly string[] {
	return meant(schema).flatMap((one) => [
		...Object.entries(one.properties ?? {}).flatMap(([name, field]) => {
			const below = path === '' ? name : `${path}.${name}`;
			return [below, ...described(field, below)];
		}),
		...(one.items === undefined ? [] : described(one.items, `${path}[]`)),
	]);
}

/** The names of all fields that a value has. What an object is keyed by, such as ids of findings, is no name. */
function named(value: unknown, path: string = ''): readonly string[] {
	if (Array.isArray(value)) return value.flatMap((item) => named(item, `${path}[]`));
	if (typeof value !== 'object' || value === null) return [];
	if (path.endsWith('linesExplained')) return [];
	return Object.entries(value as Fields).flatMap(([name, field]) => {
		const below = path === '' ? name : `${path}.${name}`;
		return [below, ...named(field, below)];
	});
}

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted();

/** Every field is there, however optional: the compiler asks for it. */
type Whole<Value> = Value extends readonly (infer Item)[]
	? readonly Whole<Item>[]
	: Value extends string | number | boolean | null
		? Value
		: { readonly [Name in keyof Value]-?: Whole<NonNullable<Value[Name]>> };

const usec = 1_479_600_000_000_000 as RealtimeUsec;
const moment: Whole<Moment> = {
	line: 7,
	section: 'journalctl',
	stamp: 'Nov 20 00:00:00',
	deviceTime: '2016-11-20T00:00:00Z',
	deviceTimeUsec: usec,
	trueTime: trueTimeOf({ earliest: usec, latest: usec }),
	elapsedSeconds: { min: 0, max: 1 },
	yearInferred: true,
};
const evidence: Whole<Evidence> = { at: moment, kind: 'openvpn.up', role: 'fired', text: 'up' };
const finding: Whole<Finding> = {
	...findingOf({ id: 'vpn-down@boot-0', rule: 'vpn-down', title: 'The VPN is down' }),
	saidOnceAtEnd: true,
	first: moment,
	last: moment,
	episodes: [
		{
			boot: 0,
			state: 'active',
			count: 1,
			first: moment,
			last: moment,
			ended: evidence,
			evidence: [evidence],
		},
	],
	episodesLeftOut: 1,
	evidence: [evidence],
	explainedBy: ['dns-no-upstream@boot-0'],
	rivals: [
		{ rule: 'link-down', title: 'The link is down', status: 'ruled-out', by: evidence, command: 'ip link' },
	],
	remedy: [{ do: 'look', risk: 'read-only', needsReboot: false, verify: 'v', avoid: 'a', doc: 'd' }],
};
const complaint = {
	source: 'openvpn',
	kind: 'openvpn.connect-failed',
	class: 'connect',
	reason: 'refused',
	host: 'vpn.example.com',
	peer: '192.0.2.7',
	unit: 'openvpn.service',
	count: 1,
	first: moment,
	last: moment,
	text: 'refused',
} as const;
const seconds = { min: 0, max: 1 };
const whole: Whole<Omit<Report, 'facts'>> = {
	...reportOf(),
	errors: [{ code: 'ERR', message: 'was cut' }],
	undressed: [{ name: 'quote marks', line: 1 }],
	device: { hostname: 'a', deviceType: 'b', osVersion: 'c', supervisorVersion: 'd' },
	range: { since: 'today', until: 'now', zone: 'UTC', outside: 1, forgotten: 0 },
	period: {
		from: '2016-11-20T00:00:00Z',
		fromUsec: usec,
		to: '2016-11-20T00:00:00Z',
		toUsec: usec,
		yearInferred: true,
	},
	connectivity: {
		state: 'online',
		vpn: { works: true, by: evidence },
		heartbeat: { works: true, by: evidence },
		evidence: [evidence],
	},
	verdict: 'clean',
	proof: { vpnUp: evidence, stateReported: evidence, clockFollowed: evidence },
	causes: [finding],
	symptoms: [finding],
	passing: [{ rule: 'vpn-down', title: 'x', count: 1, first: moment, last: moment, ended: evidence }],
	unexplained: [complaint],
	benign: [{ ...complaint, benign: 'x', why: 'y' }],
	services: [{ service: 'main', count: 1, first: moment, last: moment, text: 'x' }],
	seen: [{ rule: 'vpn-down', complaints: 1, missing: 'x' }],
	notCheckable: [{ rule: 'vpn-down', why: 'x', missing: ['openvpn'] }],
	notApplicable: [{ rule: 'vpn-down', why: 'x' }],
	clean: ['vpn-down'],
	coverage: [{ source: '*', boot: 0, first: moment, last: moment, entries: 1 }],
	healthChecks: [
		{
			name: 'check_memory',
			verdict: 'failed',
			origin: 'given',
			says: [{ text: 'x', line: 1, section: 'checks' }],
		},
		{ name: 'check_memory', verdict: 'not-in-input', why: 'x' },
	],
	unrecognised: [
		{ source: 'a', count: 1, template: 'b', alarm: 'none', line: 1, section: 'c', example: 'd' },
	],
	unanswered: [{ command: 'df', status: 127 }],
	dropped: [{ rule: 'vpn-down', occurrences: 1 }],
	timeline: {
		boots: [
			{
				index: 0,
				id: '0123456789abcdef0123456789abcdef' as NonNullable<Report['timeline']['boots'][number]['id']>,
				witness: 'marker',
				startsAtBeginning: true,
				firstOrdinal: 0,
				lastOrdinal: 1,
			},
		],
		jumps: [
			{
				boot: 0,
				line: 1,
				section: 'x',
				direction: 'back',
				seconds: -1,
				certainty: 'likely',
				witnesses: ['stamps'],
			},
		],
		gaps: [{ boot: 0, line: 1, seconds }],
		segments: [
			{
				boot: 0,
				startOrdinal: 0,
				year: 2016,
				yearInferred: true,
				offsetSeconds: seconds,
				gapSeconds: seconds,
			},
		],
	},
	costs: [{ rule: 'vpn-down', tried: 1, found: 1, kept: 1, milliseconds: 1 }],
};

describe('the schema and the type', () => {
	test('name the same fields', () => {
		const report = root.$defs?.['report'];
		if (report === undefined) throw new Error('no report');
		const names = described(report).filter((name) => !name.startsWith('facts.'));
		expect(sorted([...named(whole), 'facts'])).toEqual(sorted(names));
	});

	test('name the same facts', () => {
		const facts = root.$defs?.['report']?.properties?.['facts']?.properties ?? {};
		expect(sorted(Object.keys(facts))).toEqual(sorted(factNames));
	});

	test('each field has a sentence, and no object has a field beyond', () => {
		const bare: string[] = [];
		const open: string[] = [];
		const visit = (schema: Schema, path: string): void => {
			if (schema.properties !== undefined && path !== '#/symptoms[]' && schema.additionalProperties !== false)
				open.push(path);
			for (const [name, field] of Object.entries(schema.properties ?? {})) {
				if (field.description === undefined && path !== '#/symptoms[]') bare.push(`${path}/${name}`);
				visit(field, `${path}/${name}`);
			}
			if (schema.items !== undefined) visit(schema.items, `${path}[]`);
			for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? [])])
				visit(part, path.endsWith('/symptoms[]') ? '#/symptoms[]' : path);
		};
		visit(root, '#');
		for (const [name, schema] of Object.entries(root.$defs ?? {})) visit(schema, name);
		expect({ bare, open }).toEqual({ bare: [], open: [] });
	});
});

test.each(['dumps/dns-dead/input.txt', 'journals/clock-jump/input.json', 'damaged/no-entries/input.txt'])(
	'%s: the report is what the JSON says, field by field',
	async (name) => {
		const input = readFileSync(new URL(`../../../../corpus/${name}`, import.meta.url));
		const report = await analyze(input, { name, clock: () => 0 });
		const { inputs } = JSON.parse(jsonReport([report])) as { inputs: readonly unknown[] };
		// Masking changes texts, and nothing else.
		expect(sorted(named(inputs[0]))).toEqual(sorted(named(report)));
		expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
	},
);
