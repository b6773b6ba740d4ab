import { sources } from '@whydown/grammars';
import type { EntryView } from '@whydown/journal';

/** The event of a line of a program that no grammar describes: rules look at its text. */
export interface ProgramText {
	readonly kind: 'program.text';
}

/** The programs of which rules read lines and no grammar does: a name of a known source always means that source. */
export function unknownPrograms(textSources: ReadonlySet<string>): ReadonlySet<string> {
	return new Set([...textSources].filter((name) => sources.every((source) => source.name !== name)));
}

/** The name, among some, of the program that wrote a line: its identifier, its unit or the user's service. */
export function unknownProgramOf(view: EntryView, names: ReadonlySet<string>): string | undefined {
	for (const name of [view.identifier, view.unit, view.unit?.replace(/\.service$/, ''), view.service]) {
		if (name !== undefined && names.has(name)) return name;
	}
	return undefined;
}
