import { sourceNames } from './source-names.ts';

/** The files of a new folder in `grammars/commands`, by name: complete but for the first real output. */
// oxlint-disable-next-line max-lines-per-function -- a table: a row for each file
export function commandFiles(name: string): ReadonlyMap<string, string> {
	const { camel, pascal } = sourceNames(name);
	return new Map([
		[
			`${name}.ohm`,
			`// One line of what ${name} prints. README.md names the versions.
${pascal}Line {
  line = said

  // An alternative ends in "-- caseName"; each rule that it applies is a field, but for those named "skip…".
  said
    = "${name}: " complaint                                                                       -- complaint
    | "version " version                                                                          -- reported

  complaint = any+
  version = any+
}
`,
		],
		[
			'events.ts',
			`import type { CommandFailed } from '../../command-output/command-failed.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

export interface ${pascal}Reported extends SourceEventBase<'${name}.reported'> {
	readonly kind: '${name}.reported';
	readonly version: string;
}

export type ${pascal}Event = ${pascal}Reported | CommandFailed<'${name}'>;
`,
		],
		[
			'read.ts',
			`import { OutputReader } from '../../command-output/output-reader.ts';
import { textOf } from '../../fields/span.ts';
import type { LocatedEvent } from '../../vocabulary/source.ts';
import type { ${pascal}Event } from './events.ts';
import { match${pascal}Line, type ${pascal}LineMatch } from './${name}.parser.ts';

/** Reads the output of ${name}. */
export class ${pascal}Reader extends OutputReader<${pascal}LineMatch, ${pascal}Event> {
	readonly #events: LocatedEvent<${pascal}Event>[] = [];

	constructor() {
		super(match${pascal}Line);
	}

	protected override said(match: ${pascal}LineMatch, bytes: Uint8Array, outputLine: number): void {
		switch (match.case) {
			case 'complaint':
				this.complain(textOf(bytes, match.complaint), outputLine);
				break;
			case 'reported':
				this.#events.push({
					event: { kind: '${name}.reported', version: textOf(bytes, match.version) },
					outputLine,
				});
		}
	}

	protected override meaning(): readonly LocatedEvent<${pascal}Event>[] {
		return this.#events;
	}

	protected override failed(status: number | undefined, text: string): ${pascal}Event {
		return { kind: '${name}.failed', status, text };
	}
}
`,
		],
		[
			'index.ts',
			`import type { CommandSource } from '../../vocabulary/source.ts';
import type { ${pascal}Event } from './events.ts';
import { ${pascal}Reader } from './read.ts';

export type * from './events.ts';

/** ${name}. */
export const ${camel}: CommandSource<'${name}', ${pascal}Event> = {
	name: '${name}',
	title: '${name}',
	matches: (command) => command.trim() === '${name}',
	read: () => new ${pascal}Reader(),
};
`,
		],
		[
			'cases.txt',
			`# write the first case: the command as the dump names it, and what it really printed
$ ${name}
a line of ${name}
==>
[[0, {"kind":"${name}.what-happened"}]]

# version
$ ${name}
version 1.0
==>
[[0, {"kind":"${name}.reported","version":"1.0"}]]

# it failed
$ ${name}
${name}: Permission denied
Command exited with non-zero status 1
==>
[[0, {"kind":"${name}.failed","status":1,"text":"Permission denied"}]]
`,
		],
		[
			`${name}.spec.ts`,
			`import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testForeignCommands, testOutputCases } from '../../testing/output-cases.ts';
import { ${camel} } from './index.ts';
import { match${pascal}Line } from './${name}.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);

testOutputCases(${camel}, casesFile);
testForeignCommands(${camel}, ['echo ${name}']);
testAgreement(new URL('./${name}.ohm', import.meta.url), match${pascal}Line, outputLinesIn(casesFile));
`,
		],
		[
			'README.md',
			`# ${name}

**Command:** \`${name}\`, with which options, as a section of a diagnostics dump. **Versions:** whose output was read, and where it was seen.

**Where the wordings are born:** the repository and its files.

**To know**

- What a reader of the output must know to judge it.
`,
		],
	]);
}
