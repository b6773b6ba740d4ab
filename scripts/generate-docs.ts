import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allCases, expectedEvents, type ExpectedEvent, type SourceCases } from './generate-events.ts';
import { writeGenerated } from './generated-file.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');

interface Signature {
	readonly id: string;
	/** A healthy device says it, too: never a fault by itself. */
	readonly noise?: true;
	/** The folders of sources, or of tests, whose words count, where others say the same. */
	readonly by?: readonly string[];
	/** Fragments of messages; `…` stands for a variable part. */
	readonly literals: readonly string[];
	/** Literals that no case can show, and why. */
	readonly exceptions?: Readonly<Record<string, string>>;
}

interface SeedFeature {
	readonly item: number;
	readonly about: string;
	/** Kinds of events; `kind | words` names the case that shows it by words of its title. */
	readonly kinds?: readonly string[];
	readonly elsewhere?: string;
}

/** A cell of a table: what Markdown would take for its own is escaped, control characters are written out. */
function cell(text: string): string {
	return text
		.replaceAll(
			/[\u0000-\u001f\u007f]/g,
			(character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
		)
		.replaceAll(/[\\|<>*_[\]~]/g, String.raw`\$&`);
}

/** Text that was printed, as code. */
function code(text: string): string {
	const shown = text
		.replaceAll(
			/[\u0000-\u001f\u007f]/g,
			(character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
		)
		.replaceAll('|', String.raw`\|`);
	const fence = shown.includes('`') ? '``' : '`';
	const pad = fence.length > 1 ? ' ' : '';
	return `${fence}${pad}${shown}${pad}${fence}`;
}

function shortened(text: string, limit: number): string {
	return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function failureOf({ event }: ExpectedEvent): string | undefined {
	const failure = event['failure'];
	if (typeof failure !== 'object' || failure === null) return undefined;
	if (!('class' in failure) || !('reason' in failure)) return undefined;
	return `${String(failure.class)}: ${String(failure.reason)}`;
}

/** Failures by reason, then by who reports them, with one wording of each kind of event. */
function failuresPage(events: readonly ExpectedEvent[]): string {
	const wordings = new Map<string, Map<string, Map<string, string>>>();
	for (const expected of events) {
		const reason = failureOf(expected);
		const line = expected.lines.find((text) => text.trim() !== '');
		if (reason === undefined || line === undefined) continue;
		const source = expected.event.kind.slice(0, expected.event.kind.indexOf('.'));
		const bySource = wordings.get(reason) ?? new Map<string, Map<string, string>>();
		wordings.set(reason, bySource);
		const byKind = bySource.get(source) ?? new Map<string, string>();
		bySource.set(source, byKind);
		if (!byKind.has(expected.event.kind)) byKind.set(expected.event.kind, line);
	}
	const rows = [...wordings]
		.toSorted(([a], [b]) => compare(a, b))
		.flatMap(([reason, bySource]) =>
			[...bySource]
				.toSorted(([a], [b]) => compare(a, b))
				.flatMap(([source, byKind]) =>
					[...byKind].map(([kind, line]) => [
						cell(reason),
						cell(source),
						cell(kind),
						code(shortened(line, 160)),
					]),
				),
		);
	return `# Failures

Whoever reports a failure, it has the same class and reason ([grammars/vocabulary/failure.ts](../grammars/vocabulary/failure.ts)). One wording of each kind of event,
from the cases of the grammars; \`npm run generate\` writes this page.

${table(['class: reason', 'source', 'event', 'a line that says so'], rows)}
`;
}

function patternOf(literal: string): RegExp {
	return new RegExp(
		literal
			.split('…')
			.map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
			.join('.*'),
	);
}

interface Line {
	readonly where: string;
	readonly text: string;
}

/** Lines of cases first, then of tests whose samples stand in their code. */
function linesOf(sources: readonly SourceCases[]): readonly Line[] {
	const ofCases = sources.flatMap(({ folder, cases }) =>
		cases.flatMap(({ title, messages }) => messages.map((text) => ({ where: `${folder}: ${title}`, text }))),
	);
	const folders = ['grammars', 'packages/journal/src'];
	const ofTests = folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
			.filter((name) => name.endsWith('.spec.ts') && !/\/(?:dist|node_modules)\//.test(name))
			.toSorted()
			.flatMap((where) =>
				read(where)
					.split('\n')
					.map((text) => ({ where, text: text.replaceAll(String.raw`\'`, "'") })),
			),
	);
	return [...ofCases, ...ofTests];
}

/** The places at which a case shows a literal; at most two. */
function placesOf(literal: string, by: Signature['by'], lines: readonly Line[]): readonly string[] {
	const pattern = patternOf(literal);
	const places = new Set<string>();
	for (const { where, text } of lines) {
		if (by !== undefined && !by.some((folder) => where.startsWith(folder))) continue;
		if (pattern.test(text)) places.add(where);
		if (places.size === 2) break;
	}
	return [...places];
}

/** The reason of an exception that vanishes by itself once there is a case. */
const notYet = 'no grammar reads it yet';

function signatures(): readonly Signature[] {
	return JSON.parse(read('grammars/testing/signatures.json')) as readonly Signature[];
}

/** A line of a case that shows a signature of no weight, and the folder of its source. */
export interface NoiseLine {
	readonly id: string;
	readonly folder: string;
	readonly message: string;
}

/** Every line of the cases that shows a signature which is no fault. */
export function noiseLines(): readonly NoiseLine[] {
	const patterns = signatures()
		.filter(({ noise }) => noise === true)
		.flatMap(({ id, by, literals }) => literals.map((literal) => ({ id, by, pattern: patternOf(literal) })));
	return allCases()
		.filter(({ isCommand }) => !isCommand)
		.flatMap(({ folder, cases }) =>
			cases.flatMap(({ messages }) => messages.map((message) => ({ folder, message }))),
		)
		.flatMap(({ folder, message }) =>
			patterns
				.filter(({ by, pattern }) => by?.includes(folder) !== false && pattern.test(message))
				.slice(0, 1)
				.map(({ id }) => ({ id, folder, message })),
		);
}

/** Literals without a case and without a reason, and reasons for literals that have a case by now. */
export function signatureProblems(): readonly string[] {
	const lines = linesOf(allCases());
	return signatures().flatMap(({ id, by, literals, exceptions = {} }) => [
		...Object.keys(exceptions)
			.filter((literal) => !literals.includes(literal))
			.map((literal) => `${id}: the exception "${literal}" is no literal`),
		...literals.flatMap((literal) => {
			const shown = placesOf(literal, by, lines).length > 0;
			if (shown && (exceptions[literal] ?? notYet) !== notYet)
				return [`${id}: "${literal}" has a case: remove its exception`];
			return shown || literal in exceptions ? [] : [`${id}: "${literal}" has no case`];
		}),
	]);
}

function coveragePage(sources: readonly SourceCases[]): string {
	const lines = linesOf(sources);
	const rows = signatures().flatMap(({ id, by, literals, exceptions = {} }) =>
		literals.map((literal) => {
			const places = placesOf(literal, by, lines);
			const shown = places.length > 0 ? places.join('; ') : `no case: ${exceptions[literal] ?? notYet}`;
			return [id, code(literal), cell(shown)];
		}),
	);
	return `# Known signatures and the cases that show them

Each fragment of a message that is known to matter (\`…\` stands for a variable part), and up to two cases in a \`cases.txt\`, or a test, that hold it.
\`npm run generate\` writes this page from [signatures.json](../grammars/testing/signatures.json).

${table(['id', 'fragment', 'shown by'], rows)}
`;
}

/** The case that shows a kind of the list: the first, or the one whose title has the words. */
function shownBy(
	named: string,
	events: readonly ExpectedEvent[],
): { kind: string; found: ExpectedEvent | undefined } {
	const [kind = '', words = ''] = named.split(' | ');
	return { kind, found: events.find(({ event, title }) => event.kind === kind && title.includes(words)) };
}

/** Kinds that the list of features names and no case shows. */
export function seedFeatureProblems(): readonly string[] {
	const events = expectedEvents(allCases());
	return seedFeatures().flatMap(({ item, kinds: named = [], elsewhere }) => [
		...named
			.filter((kind) => shownBy(kind, events).found === undefined)
			.map((kind) => `${item}: no case shows ${kind}`),
		...(named.length === 0 && elsewhere === undefined ? [`${item}: says neither kinds nor where else`] : []),
	]);
}

function seedFeatures(): readonly SeedFeature[] {
	return JSON.parse(read('grammars/testing/seed-features.json')) as readonly SeedFeature[];
}

function seedFeaturesPage(events: readonly ExpectedEvent[]): string {
	const rows = seedFeatures().map(({ item, about, kinds, elsewhere }) => {
		const places = (kinds ?? []).map((named) => {
			const { kind, found } = shownBy(named, events);
			return found === undefined ? code(kind) : `${code(kind)} (${cell(`${found.folder}: ${found.title}`)})`;
		});
		return [String(item), cell(about), elsewhere === undefined ? places.join('<br>') : cell(elsewhere)];
	});
	return `# What the known stories show

The things that the stories of broken devices speak of, and the event that says each, with a case that shows it. What no log or dump can show says where it
lives instead. \`npm run generate\` writes this page from [seed-features.json](../grammars/testing/seed-features.json).

${table(['item', 'about', 'events (cases)'], rows)}
`;
}

/** The generated pages, by path in the repository. */
export function docsPages(): ReadonlyMap<string, string> {
	const sources = allCases();
	const events = expectedEvents(sources);
	return new Map([
		['docs/failures.md', failuresPage(events)],
		['docs/coverage.md', coveragePage(sources)],
		['docs/seed-features.md', seedFeaturesPage(events)],
	]);
}

/** Writes the generated pages. */
export function writeDocs(): void {
	mkdirSync(join(root, 'docs'), { recursive: true });
	for (const [path, text] of docsPages()) writeGenerated(join(root, path), text);
}
