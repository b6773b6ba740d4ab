/**
 * Makes the folder of a new source, complete but for its first case:
 *
 *     npm run new:source my-daemon
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileGrammar } from '../packages/grammar-compiler/src/index.ts';

/** `my-daemon` as a part of names: `myDaemon`, `MyDaemon`. */
function spellings(name: string): { readonly camel: string; readonly pascal: string } {
	const words = name.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
	const pascal = words.join('');
	return { camel: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`, pascal };
}

function filesOf(name: string): ReadonlyMap<string, string> {
	const { camel, pascal } = spellings(name);
	const grammar = `// What ${name} says. README.md names the versions.
${pascal} {
  message = said

  // An alternative ends in "-- caseName"; each rule that it applies is a field, but for those named "skip…".
  said
    = "${name} version " version " starting" skipRest                                             -- starting

  version = (~" " any)+
  skipRest = any*
}
`;
	return new Map([
		[`${name}.ohm`, grammar],
		[`${name}.parser.ts`, compileGrammar(grammar, { grammarFile: `${name}.ohm`, spanModule: '../span.ts' })],
		[
			'events.ts',
			`import type { SourceEventBase } from '../source.ts';

interface ${pascal}Said<What extends string> extends SourceEventBase<\`${name}.\${What}\`> {
	readonly kind: \`${name}.\${What}\`;
}

export interface ${pascal}Starting extends ${pascal}Said<'starting'> {
	readonly version: string;
}

export type ${pascal}Event = ${pascal}Starting | ${pascal}Said<'unrecognised'>;
`,
		],
		[
			'parse.ts',
			`import { textOf } from '../span.ts';
import type { ${pascal}Event } from './events.ts';
import { match${pascal} } from './${name}.parser.ts';

/** Reads one line of ${name}. */
export function parse${pascal}(bytes: Uint8Array, start: number, end: number): ${pascal}Event {
	const match = match${pascal}(bytes, start, end);
	switch (match?.case) {
		case undefined:
			return { kind: '${name}.unrecognised' };
		case 'starting':
			return { kind: '${name}.starting', version: textOf(bytes, match.version) };
	}
}
`,
		],
		[
			'index.ts',
			`import type { Source } from '../source.ts';
import type { ${pascal}Event } from './events.ts';
import { parse${pascal} } from './parse.ts';

export type * from './events.ts';

/** ${name}. */
export const ${camel}: Source<'${name}', ${pascal}Event> = {
	name: '${name}',
	title: '${name}',
	identifiers: ['${name}'],
	units: ['${name}.service'],
	parse: parse${pascal},
};
`,
		],
		[
			'cases.txt',
			`# write the first case: a line that was really printed, without the journal's prefix
a line of ${name}
==>
{"kind":"${name}.what-happened"}

# start
${name} version 1.0 starting
==>
{"kind":"${name}.starting","version":"1.0"}

# a line that nobody knows
A line of the future
==>
{"kind":"${name}.unrecognised"}
`,
		],
		[
			`${name}.spec.ts`,
			`import { testAgreement } from '../testing/agreement.ts';
import { casesIn, testCases } from '../testing/cases.ts';
import { ${camel} } from './index.ts';
import { match${pascal} } from './${name}.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testCases(${camel}, casesFile);

testAgreement(
	new URL('./${name}.ohm', import.meta.url),
	match${pascal},
	casesIn(casesFile).flatMap((one) => one.messages),
);
`,
		],
		[
			'README.md',
			`# ${name}

**Program:** which program this is, and what the device needs it for. **Versions:** whose wordings were read, and where they were seen.

**Identifiers:** \`${name}\`. **Units:** \`${name}.service\`.

**Forms.** What stands before and around the text: a stamp of its own, a level, a prefix.

**Where the wordings are born:** the repository and its files.

**To know**

- What a reader of the lines must know to judge them.
`,
		],
	]);
}

/** Puts a line where it belongs among the lines of a block that begins behind `opening` and is in the order of the alphabet. */
function inserted(text: string, opening: RegExp, isMember: (line: string) => boolean, line: string): string {
	const start = opening.exec(text);
	if (start === null)
		throw new Error(`grammars/known-sources.ts has no ${String(opening)}: list the source by hand.`);
	const lines = text.slice(start.index + start[0].length).split('\n');
	const end = lines.findIndex((member) => !isMember(member));
	const later = lines.slice(0, end).findIndex((member) => member.toLowerCase() > line.toLowerCase());
	lines.splice(later === -1 ? end : later, 0, line);
	return text.slice(0, start.index + start[0].length) + lines.join('\n');
}

/** Lists a source in the text of `grammars/known-sources.ts`. */
function listed(text: string, name: string): string {
	const { camel, pascal } = spellings(name);
	const statement = `import { ${camel}, type ${pascal}Event } from './${name}/index.ts';\n`;
	// Behind the imports of sources: the order of imports means nothing.
	const last = [...text.matchAll(/^import .* from '\.\/[^/]+\/index\.ts';\n/gm)].at(-1);
	if (last === undefined)
		throw new Error('grammars/known-sources.ts imports no source: list the source by hand.');
	const at = last.index + last[0].length;
	const imported = text.slice(0, at) + statement + text.slice(at);
	const edits: readonly (readonly [RegExp, RegExp, string])[] = [
		[/^export type \{\n(?=(?:\t\w+Event,\n)+\};)/m, /^\t\w+Event,$/, `\t${pascal}Event,`],
		[/^export type SourceEvent =\n/m, /^\t\| \w+Event;?$/, `\t| ${pascal}Event`],
		[/^export const sources: readonly KnownSource\[\] = \[\n/m, /^\t\w+,$/, `\t${camel},`],
	];
	const result = edits.reduce(
		(all, [opening, member, line]) => inserted(all, opening, (other) => member.test(other), line),
		imported,
	);
	// The last member of the union ends the statement.
	return result.replace(`;\n\t| ${pascal}Event\n`, `\n\t| ${pascal}Event;\n`);
}

/**
 * Makes the folder of a source and lists it in `grammars/known-sources.ts`.
 *
 * @param root - the folder of the repository
 * @returns the paths that were written, relative to `root`
 * @throws Error when the name does not fit or is taken
 */
export function newSource(name: string, root: string): readonly string[] {
	if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) {
		throw new Error(
			`"${name}" is no name of a source: write it like os-config, in small letters and hyphens.`,
		);
	}
	const folder = join(root, 'grammars', name);
	if (existsSync(folder)) throw new Error(`grammars/${name} is there already: choose another name.`);
	const index = join(root, 'grammars', 'known-sources.ts');
	const listing = listed(readFileSync(index, 'utf8'), name);
	mkdirSync(folder);
	const files = filesOf(name);
	for (const [file, text] of files) writeFileSync(join(folder, file), text);
	writeFileSync(index, listing);
	return [...[...files.keys()].map((file) => `grammars/${name}/${file}`), 'grammars/known-sources.ts'];
}

function main(name: string | undefined): void {
	try {
		if (name === undefined) throw new Error('Name the source: npm run new:source my-daemon');
		for (const path of newSource(name, fileURLToPath(new URL('..', import.meta.url)))) console.log(path);
		console.log(`
Next: npx vitest run grammars/${name}
It fails at "write the first case" in grammars/${name}/cases.txt: put a real line and its event there, then extend
${name}.ohm, events.ts and parse.ts until it passes. \`npm run generate\` compiles the grammar.`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
	main(process.argv[2]);
