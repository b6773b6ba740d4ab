import { sourceNames } from './source-names.ts';

/** The files of a new folder in `grammars/services`, by name: complete but for the first real line. */
// oxlint-disable-next-line max-lines-per-function -- a table: a row for each file
export function serviceFiles(name: string): ReadonlyMap<string, string> {
	const { camel, pascal } = sourceNames(name);
	return new Map([
		[
			`${name}.ohm`,
			`// The lines of ${name}. README.md names the versions.
${pascal} {
  message = said

  // An alternative ends in "-- caseName"; each rule that it applies is a field, but for those named "skip…".
  said
    = "${name} version " version " starting" skipRest                                             -- starting

  version = (~" " any)+
  skipRest = any*
}
`,
		],
		[
			'events.ts',
			`import type { SourceEventBase } from '../../vocabulary/source.ts';

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
			`import { textOf } from '../../fields/span.ts';
import { eventsByCase } from '../../matcher/events-by-case.ts';
import type { ${pascal}Event } from './events.ts';
import { match${pascal}, type ${pascal}Match } from './${name}.parser.ts';

/** Reads one line of ${name}. */
export function parse${pascal}(bytes: Uint8Array, start: number, end: number): ${pascal}Event {
	const match = match${pascal}(bytes, start, end);
	return match === undefined ? { kind: '${name}.unrecognised' } : eventOf(bytes, match);
}

const eventOf = eventsByCase<'${name}', ${pascal}Event, ${pascal}Match>('${name}', {
	starting: { version: textOf },
});
`,
		],
		[
			'index.ts',
			`import type { Source } from '../../vocabulary/source.ts';
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
			`import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, testCases } from '../../testing/cases.ts';
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
