import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceNames } from './source-names.ts';

const grammars = fileURLToPath(new URL('../grammars/', import.meta.url));

/** The list of sources, by its path. */
export const knownSourcesPath: string = join(grammars, 'known-sources.generated.ts');

/** The sources in `grammars/services` or `grammars/commands`, by the names of their folders, sorted. */
function sourcesIn(folder: 'services' | 'commands'): readonly string[] {
	return readdirSync(join(grammars, folder))
		.filter((name) => existsSync(join(grammars, folder, name, 'index.ts')))
		.toSorted();
}

const lines = (names: readonly string[], line: (name: string) => string): string =>
	names.map((name) => `${line(name)}\n`).join('');

const importsOf = (folder: string, names: readonly string[]): string =>
	lines(names, (name) => {
		const { camel, pascal } = sourceNames(name);
		return `import { ${camel}, type ${pascal}Event } from './${folder}/${name}/index.ts';`;
	});

const constant = (name: string): string => `\t${sourceNames(name).camel},`;

/** The module that lists every source: each folder in `grammars/services` and `grammars/commands` is one. */
export function knownSourcesModule(): string {
	const services = sourcesIn('services');
	const commands = sourcesIn('commands');
	const events = ['checks', ...services, ...commands].map((name) => `${sourceNames(name).pascal}Event`);
	return `// Generated from the folders of services and commands by \`npm run generate\`.
import type { ChecksEvent } from './checks/index.ts';
${importsOf('services', services)}${importsOf('commands', commands)}import type { CommandSource, Source } from './vocabulary/source.ts';

export type {
${lines(events, (event) => `\t${event},`)}};

/** Every event of every source: a union on \`kind\`. */
export type SourceEvent =
${events.map((event) => `\t| ${event}`).join('\n')};

/** A program that is understood. */
export type KnownSource = Source<string, SourceEvent>;

/** A command that is understood. */
export type KnownCommandSource = CommandSource<string, SourceEvent>;

/** Every program whose journal lines are understood. */
export const sources: readonly KnownSource[] = [
${lines(services, constant)}];

/** Every command of a dump whose output is understood. */
export const commandSources: readonly KnownCommandSource[] = [
${lines(commands, constant)}];
`;
}
