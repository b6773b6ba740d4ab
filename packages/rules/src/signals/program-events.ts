import type { EventDescription } from '@whydown/grammars';

/** The kind of event of a program that no grammar describes, and whose line names a failure. */
export const unknownProgramKind = 'program.failed';

/** The events of programs that no grammar describes, described like those of the grammars. */
export const programEvents: readonly Omit<EventDescription, 'example'>[] = [
	{ kind: unknownProgramKind, fields: { 'program?': '"home-assistant-supervisor"', failure: 'any' } },
];
