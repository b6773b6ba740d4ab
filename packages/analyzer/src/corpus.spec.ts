import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogue } from '@whydown/rules';
import { analyze } from './analyze.ts';
import type { Finding } from './report-data/finding.ts';
import type { Report } from './report-data/report.ts';

/** The keys of a case's `expected.json`; `corpus/README.md` explains each. */
interface Expected {
	readonly causes: readonly ExpectedCause[];
	readonly forbidden: readonly string[];
	readonly connectivity?: string;
	readonly status?: string;
	readonly jumps?: Jumps;
	readonly years?: readonly (number | null)[];
	readonly notCheckable?: readonly string[];
}

/** The number of jumps in each direction. */
type Jumps = Readonly<Record<'back' | 'forward' | 'unknown', number>>;

interface ExpectedCause {
	readonly rule: string;
	readonly state: string;
	/** Rules that hang under the cause: at least these. */
	readonly symptoms: readonly string[];
	/** Kinds of event that stand in its evidence: at least these. */
	readonly evidence: readonly string[];
}

const CORPUS = new URL('../../../corpus/', import.meta.url);

type Fields = Readonly<Record<string, unknown>>;

/** An object with no other keys than these: a misspelt key would check nothing. */
function fieldsOf(value: unknown, where: string, keys: readonly string[]): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new TypeError(`${where}: an object is expected`);
	}
	const unknown = Object.keys(value).filter((key) => !keys.includes(key));
	if (unknown.length > 0) throw new TypeError(`${where}: unknown key ${unknown.join(', ')}`);
	return { ...value };
}

function textOf(value: unknown, where: string): string {
	if (typeof value !== 'string') throw new TypeError(`${where}: a text is expected`);
	return value;
}

function numberOf(value: unknown, where: string): number {
	if (typeof value !== 'number') throw new TypeError(`${where}: a number is expected`);
	return value;
}

function listOf<T>(value: unknown, where: string, item: (value: unknown, where: string) => T): readonly T[] {
	if (!Array.isArray(value)) throw new TypeError(`${where}: a list is expected`);
	return value.map((entry: unknown) => item(entry, where));
}

function causeOf(json: unknown, where: string): ExpectedCause {
	const cause = fieldsOf(json, where, ['rule', 'state', 'symptoms', 'evidence']);
	return {
		rule: textOf(cause['rule'], `${where}.rule`),
		state: textOf(cause['state'], `${where}.state`),
		symptoms: listOf(cause['symptoms'] ?? [], `${where}.symptoms`, textOf),
		evidence: listOf(cause['evidence'] ?? [], `${where}.evidence`, textOf),
	};
}

function jumpsOf(json: unknown, where: string): Jumps {
	const { back, forward, unknown } = fieldsOf(json, where, ['back', 'forward', 'unknown']);
	return {
		back: numberOf(back, `${where}.back`),
		forward: numberOf(forward, `${where}.forward`),
		unknown: numberOf(unknown ?? 0, `${where}.unknown`),
	};
}

const KEYS = ['causes', 'forbidden', 'connectivity', 'status', 'jumps', 'years', 'notCheckable'];

/** The expectations of one input: an exception that names it replaces the keys that it has. */
function expectedOf(json: unknown, input: string, where: string): Expected {
	const { exceptions, ...general } = fieldsOf(json, where, [...KEYS, 'exceptions']);
	let said: Fields = general;
	for (const exception of listOf(exceptions ?? [], `${where}: exceptions`, (value) => value)) {
		const { inputs, because, ...special } = fieldsOf(exception, `${where}: exceptions`, [
			...KEYS,
			'inputs',
			'because',
		]);
		textOf(because, `${where}: exceptions: because`);
		if (listOf(inputs, `${where}: exceptions: inputs`, textOf).includes(input))
			said = { ...said, ...special };
	}
	const { causes, forbidden, connectivity, status, jumps, years, notCheckable } = said;
	return {
		causes: listOf(causes, `${where}: causes`, causeOf),
		forbidden: listOf(forbidden, `${where}: forbidden`, textOf),
		...(connectivity === undefined ? {} : { connectivity: textOf(connectivity, `${where}: connectivity`) }),
		...(status === undefined ? {} : { status: textOf(status, `${where}: status`) }),
		...(jumps === undefined ? {} : { jumps: jumpsOf(jumps, `${where}: jumps`) }),
		...(years === undefined
			? {}
			: {
					years: listOf(years, `${where}: years`, (year, at) => (year === null ? null : numberOf(year, at))),
				}),
		...(notCheckable === undefined
			? {}
			: { notCheckable: listOf(notCheckable, `${where}: notCheckable`, textOf) }),
	};
}

/** Every folder of the corpus that holds a case, as `kind/situation`. What people posted is judged by `scripts/public-reports.spec.ts`. */
async function caseFolders(): Promise<readonly string[]> {
	const kinds = await readdir(CORPUS, { withFileTypes: true });
	const perKind = await Promise.all(
		kinds
			.filter((kind) => kind.isDirectory() && kind.name !== 'public')
			.map(async (kind) => {
				const situations = await readdir(new URL(`${kind.name}/`, CORPUS), { withFileTypes: true });
				return situations.filter((entry) => entry.isDirectory()).map((entry) => `${kind.name}/${entry.name}`);
			}),
	);
	return perKind.flat().toSorted();
}

/** The findings under a cause, at any depth. */
function explainedBy(report: Report, rule: string): ReadonlySet<string> {
	const byId = new Map([...report.causes, ...report.symptoms].map((finding) => [finding.id, finding]));
	const rules = new Set<string>();
	const visit = (ids: readonly string[]): void => {
		for (const id of ids) {
			const finding = byId.get(id);
			if (finding === undefined || rules.has(finding.rule)) continue;
			rules.add(finding.rule);
			visit(finding.explains);
		}
	};
	for (const cause of report.causes) if (cause.rule === rule) visit(cause.explains);
	return rules;
}

function evidenceOf(report: Report, rule: string): ReadonlySet<string> {
	const causes = report.causes.filter((cause) => cause.rule === rule);
	return new Set(causes.flatMap((cause) => cause.evidence.map((evidence) => evidence.kind)));
}

/** The last line of the input that made a cause fire, as far as its evidence is kept. */
function lastLineOf(cause: Finding): number {
	const fired = cause.evidence.filter((evidence) => evidence.role === 'fired');
	return Math.max(cause.last.line ?? 0, ...fired.map((evidence) => evidence.at.line ?? 0));
}

/** The causes with all that hangs under them, in words that can be compared. */
function storyOf(report: Report): string {
	return report.causes
		.map(({ rule, state }) => `${rule} ${state}: ${[...explainedBy(report, rule)].toSorted().join(' ')}`)
		.toSorted()
		.join('\n');
}

/** The parts of the report that the case speaks about, in the form of `expected.json`. */
function told(report: Report, expected: Expected): Expected {
	const { causes, symptoms, connectivity, timeline, notCheckable } = report;
	const found = new Set([...causes, ...symptoms].map((finding) => finding.rule));
	const unchecked = new Set(notCheckable.map((entry) => entry.rule));
	const jumped = (direction: keyof Jumps): number =>
		timeline.jumps.filter((jump) => jump.direction === direction).length;
	const expectedFor = (rule: string): ExpectedCause | undefined =>
		expected.causes.find((cause) => cause.rule === rule);
	return {
		causes: causes
			.map((cause) => {
				const under = explainedBy(report, cause.rule);
				const kinds = evidenceOf(report, cause.rule);
				return {
					rule: cause.rule,
					state: cause.state,
					symptoms: (expectedFor(cause.rule)?.symptoms ?? []).filter((rule) => under.has(rule)),
					evidence: (expectedFor(cause.rule)?.evidence ?? []).filter((kind) => kinds.has(kind)),
				};
			})
			.toSorted((a, b) => a.rule.localeCompare(b.rule)),
		forbidden: expected.forbidden.filter((rule) => !found.has(rule)),
		...(expected.connectivity === undefined ? {} : { connectivity: connectivity.state }),
		...(expected.status === undefined ? {} : { status: report.status }),
		...(expected.jumps === undefined
			? {}
			: { jumps: { back: jumped('back'), forward: jumped('forward'), unknown: jumped('unknown') } }),
		...(expected.years === undefined
			? {}
			: { years: timeline.segments.map((segment) => segment.year ?? null) }),
		...(expected.notCheckable === undefined
			? {}
			: { notCheckable: expected.notCheckable.filter((rule) => unchecked.has(rule)) }),
	};
}

/** The same bytes in pieces of a size that falls on no boundary of lines, characters or fields. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	for (let start = 0; start < bytes.length; start += 41) yield bytes.subarray(start, start + 41);
	await Promise.resolve();
}

const folders = await Promise.all(
	(await caseFolders()).map(async (folder) => {
		const directory = new URL(`${folder}/`, CORPUS);
		const files = await readdir(directory);
		return { folder, directory, files, inputs: files.filter((file) => file.startsWith('input.')).toSorted() };
	}),
);

describe.each(folders)('$folder', ({ folder, directory, files, inputs }) => {
	const expectation = async (input: string): Promise<Expected> => {
		const json: unknown = JSON.parse(await readFile(new URL('expected.json', directory), 'utf8'));
		return expectedOf(json, input, `${folder}/expected.json`);
	};

	test('has inputs, says what is expected of them, and where they come from', () => {
		expect(files).toEqual(expect.arrayContaining(['README.md', 'expected.json']));
		expect(inputs).not.toHaveLength(0);
	});

	test.each(inputs)('%s', async (input) => {
		const expected = await expectation(input);
		const rules = new Set(catalogue.rules.map((rule) => rule.id));
		const named = expected.causes.flatMap((cause) => [cause.rule, ...cause.symptoms]);
		expect(
			named.filter((rule) => !rules.has(rule)),
			'rules that the catalogue lacks',
		).toEqual([]);

		const path = fileURLToPath(new URL(input, directory));
		const report = await analyze(createReadStream(path), { name: input });
		expect(told(report, expected)).toEqual({
			...expected,
			causes: expected.causes.toSorted((a, b) => a.rule.localeCompare(b.rule)),
		});
		expect(
			[...report.causes, ...report.symptoms].filter(
				({ confidence, rivals = [] }) =>
					confidence === 'certain' && rivals.some(({ status }) => status !== 'ruled-out'),
			),
			'certain, though a rival is open',
		).toEqual([]);
	});

	test.each(inputs)('%s, cut in half, is not called healthy while it shows the fault', async (input) => {
		const bytes = await readFile(new URL(input, directory));
		const half = bytes.subarray(0, bytes.length >> 1);
		const whole = await analyze([bytes], { name: input });
		const cut = await analyze([half], { name: input });
		// The line in which the cut falls is not whole.
		const wholeLines = half.filter((byte) => byte === 0x0a).length;
		// A cause of the whole input may be clean in the half only where its lines come later.
		const clean = new Set(cut.clean);
		const heldForClean = whole.causes.filter(({ rule }) => clean.has(rule));
		const wrongly =
			cut.status === 'truncated'
				? heldForClean
				: heldForClean.filter((cause) => lastLineOf(cause) <= wholeLines);
		expect(wrongly.map(({ rule }) => rule)).toEqual([]);
	});

	// An input that cannot show the same has an exception that says why.
	test('its inputs tell the same causes, with the same symptoms under them', async () => {
		const stories = new Map<string, string>();
		const told: (readonly [input: string, story: string])[] = [];
		const alike: (readonly [input: string, story: string])[] = [];
		for (const input of inputs) {
			const path = fileURLToPath(new URL(input, directory));
			const story = storyOf(await analyze(createReadStream(path), { name: input }));
			const expected = JSON.stringify(await expectation(input));
			stories.set(expected, stories.get(expected) ?? story);
			told.push([input, story]);
			alike.push([input, stories.get(expected) ?? '']);
		}
		expect(told).toEqual(alike);
	});

	test.each(inputs.slice(0, 1))('%s is told alike however it is cut', async (input) => {
		const bytes = await readFile(new URL(input, directory));
		const whole = await analyze([bytes], { name: input });
		expect(await analyze(inPieces(bytes), { name: input })).toEqual(whole);
	});
});
