import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { API, SymbolFlags, type Checker, type Type } from 'typescript/unstable/sync';
import type { EventDescription } from '../grammars/vocabulary/event-description.ts';
import { casesIn, type EventCase } from '../grammars/testing/read-cases.ts';
import { literal } from './generated-file.ts';

const grammars = fileURLToPath(new URL('../grammars/', import.meta.url));

/** The catalogue of events, by its path. */
export const eventsPath: string = join(grammars, 'events.generated.ts');

export interface SourceCases {
	/** Folder of the source: `services/chronyd`, `commands/df`. */
	readonly folder: string;
	readonly isCommand: boolean;
	readonly cases: readonly EventCase[];
}

/** The cases of every source that has them, by folder. */
export function allCases(): readonly SourceCases[] {
	return readdirSync(grammars, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('/cases.txt') && !/^(?:dist|node_modules)\//.test(name))
		.toSorted()
		.map((name) => ({
			folder: name.slice(0, -'/cases.txt'.length),
			isCommand: name.startsWith('commands/'),
			cases: casesIn(pathToFileURL(join(grammars, name))),
		}));
}

/** An event that a case expects, with the lines that give it. */
export interface ExpectedEvent {
	readonly folder: string;
	readonly title: string;
	readonly lines: readonly string[];
	readonly event: Readonly<Record<string, unknown>> & { readonly kind: string };
}

function isEvent(value: unknown): value is ExpectedEvent['event'] {
	return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}

/** Every event that the cases expect. A case of a command expects a list of `[line of the output, event]`. */
export function expectedEvents(sources: readonly SourceCases[]): readonly ExpectedEvent[] {
	return sources.flatMap(({ folder, cases }) =>
		cases.flatMap(({ title, messages, expected }): ExpectedEvent[] => {
			if (isEvent(expected)) return [{ folder, title, lines: messages, event: expected }];
			if (!Array.isArray(expected)) return [];
			return expected.flatMap((located: unknown) => {
				if (!Array.isArray(located) || typeof located[0] !== 'number' || !isEvent(located[1])) return [];
				// The first line is the command; it is also what there is to show of one that printed nothing.
				const line = messages[located[0] + 1] ?? messages[0];
				return [{ folder, title, lines: line === undefined ? [] : [line], event: located[1] }];
			});
		}),
	);
}

/** Kinds of events that no case gives. */
export class MissingCaseError extends Error {
	override readonly name = 'MissingCaseError';

	constructor(kinds: readonly string[]) {
		super(`No case in a cases.txt gives ${kinds.join(', ')}: write one for each.`);
	}
}

/** The members of a union; the type itself when it is none. */
function membersOf(type: Type): readonly Type[] {
	return type.isUnionType() ? (type.getTypes() ?? []) : [type];
}

function literalsOf(type: Type | undefined): readonly string[] {
	return type === undefined
		? []
		: membersOf(type).flatMap((member) => (member.isStringLiteralType() ? [member.value] : []));
}

/** The classes of a failure's type; `any` for all of them. */
function failureText(checker: Checker, members: readonly Type[], classes: number): string {
	const names = members.flatMap((member) => {
		const property = checker.getPropertyOfType(member, 'class');
		return property === undefined ? [] : literalsOf(checker.getTypeOfSymbol(property));
	});
	return names.length === classes ? 'any' : names.toSorted().join(' | ');
}

function typeText(checker: Checker, members: readonly Type[]): string {
	const texts = members.map((member) =>
		member.isLiteralType() && !member.isBooleanLiteralType()
			? JSON.stringify(member.value)
			: checker.typeToString(member).replaceAll('readonly ', ''),
	);
	const words = new Set(texts);
	if (words.delete('true')) {
		words.delete('false');
		words.add('boolean');
	}
	return [...words].join(' | ');
}

/** The fields of every kind of event, read from their types. */
function describedKinds(): ReadonlyMap<string, Readonly<Record<string, string>>> {
	const api = new API({ cwd: grammars });
	try {
		const config = join(grammars, 'tsconfig.json');
		const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
		if (project === undefined) throw new Error(`${config} cannot be opened.`);
		const { checker } = project;
		const declared = (file: string, name: string): Type => {
			const path = join(grammars, file);
			const declaration = new RegExp(`^export type ${name} =`, 'm').exec(readFileSync(path, 'utf8'));
			const at = declaration === null ? -1 : declaration.index + 'export type '.length;
			const symbol = at < 0 ? undefined : checker.getSymbolAtPosition(path, at);
			if (symbol === undefined) throw new Error(`${file} declares no type ${name}.`);
			return checker.getDeclaredTypeOfSymbol(symbol);
		};
		const classes = membersOf(declared('vocabulary/failure.ts', 'Failure')).length;
		const kinds = new Map<string, Record<string, string>>();
		for (const event of membersOf(declared('known-sources.generated.ts', 'SourceEvent'))) {
			const fields: Record<string, string> = {};
			let names: readonly string[] = [];
			for (const property of checker.getPropertiesOfType(event)) {
				const type = checker.getTypeOfSymbol(property);
				if (type === undefined) continue;
				if (property.name === 'kind') names = literalsOf(type);
				// The fields of all events are no news.
				if (property.name === 'kind' || property.getParent()?.name === 'SourceEventBase') continue;
				const members = membersOf(type).filter((member) => checker.typeToString(member) !== 'undefined');
				const optional =
					(property.flags & SymbolFlags.Optional) !== 0 || members.length < membersOf(type).length;
				fields[`${property.name}${optional ? '?' : ''}`] =
					property.name === 'failure' ? failureText(checker, members, classes) : typeText(checker, members);
			}
			for (const name of names) kinds.set(name, unitedShapes(kinds.get(name), fields));
		}
		return kinds;
	} finally {
		api.close();
	}
}

/** The fields of two shapes of one kind: a field of only one of them may be absent. */
function unitedShapes(
	before: Readonly<Record<string, string>> | undefined,
	fields: Readonly<Record<string, string>>,
): Record<string, string> {
	if (before === undefined) return fields;
	const all: Record<string, string> = {};
	for (const name of new Set(
		[...Object.keys(before), ...Object.keys(fields)].map((key) => key.replace('?', '')),
	)) {
		const types = [before, fields].flatMap((shape) => shape[name] ?? shape[`${name}?`] ?? []);
		const always = name in before && name in fields;
		all[`${name}${always ? '' : '?'}`] = [...new Set(types)].join(' | ');
	}
	return all;
}

/**
 * Every kind of event, by name, with a line that gives it.
 *
 * @throws {MissingCaseError} when no case gives a kind.
 */
export function describeEvents(): readonly EventDescription[] {
	const examples = new Map<string, string>();
	for (const { event, lines } of expectedEvents(allCases())) {
		const example = lines.find((line) => line.trim() !== '');
		if (example !== undefined && !examples.has(event.kind)) examples.set(event.kind, example);
	}
	const kinds = describedKinds();
	const bare = [...kinds.keys()].filter((kind) => !examples.has(kind));
	if (bare.length > 0) throw new MissingCaseError(bare);
	return [...kinds]
		.map(([kind, fields]) => {
			const ordered = Object.fromEntries(Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)));
			return { kind, fields: ordered, example: examples.get(kind) ?? '' };
		})
		.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** Fields as `eventDescriptionOf` reads them: a field that is a text is its name alone. */
function fieldsText(fields: EventDescription['fields']): string {
	return Object.entries(fields)
		.map(([name, type]) => (type === 'string' ? name : `${name}: ${type}`))
		.join('; ');
}

/** The module that lists every kind of event. */
export function eventsModule(events: readonly EventDescription[] = describeEvents()): string {
	const rows = events.map(
		({ kind, fields, example }) => `\t${literal(JSON.stringify([kind, fieldsText(fields), example]))},`,
	);
	return `// Generated from the events and cases of all sources by \`npm run generate\`.
import { eventDescriptionOf, type EventDescription } from './vocabulary/event-description.ts';

/** Every kind of event that a source can give, by name. */
export const eventDescriptions: readonly EventDescription[] = [
${rows.join('\n')}
].map(eventDescriptionOf);
`;
}
