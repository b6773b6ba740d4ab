import type { CoverageClaim } from '@whydown/rules';
import type { Boot, Place, TimeTable } from '@whydown/timeline';
import { ranToEnd } from '../pipeline/ran-to-end.ts';
import type { JournalPass } from '../pipeline/journal-pass.ts';
import type { MergedSection } from '../pipeline/section-store.ts';
import { journalCommand, shownSources, type JournalCommand } from './journal-command.ts';

/** The places where commands ran, and the programs beside the known sources for which rules ask. */
type PassedJournal = Pick<JournalPass, 'heading' | 'programs'>;

/**
 * The claims of the journal sections of a dump. With `-n N` and N entries a section begins at its first entry, with fewer it shows
 * all that the journal kept; it ends when the command ran. Sections that leave entries out by priority or text, and commands
 * that did not run to their end, show nothing.
 */
export function sectionClaims(
	table: TimeTable,
	shown: readonly MergedSection[],
	pass: PassedJournal,
): CoverageClaim[] {
	const ordered = new Set(shown.flatMap(({ places }) => places.map((place) => place.boot)));
	return shown.flatMap((item) => claimsOf(item, table, ordered, pass));
}

function claimsOf(
	item: MergedSection,
	table: TimeTable,
	ordered: ReadonlySet<number>,
	pass: PassedJournal,
): CoverageClaim[] {
	const { section, places, entries } = item;
	const command = journalCommand(section.command);
	if (command === undefined || command.filtered || !ranToEnd(section)) return [];
	const isFull = command.limit !== undefined && entries >= command.limit;
	const [first] = places;
	const last = places.at(-1);
	if (isFull && first === undefined) return [];
	const beginning = isFull ? first : undefined;
	// A section that is cut ends with its last line.
	const end = section.outcome.kind === 'unknown' ? last : pass.heading(section.takenAtUsec);
	const lastBoot = Math.max(...ordered);
	return shownSources(command, pass.programs).flatMap((source) =>
		table.boots
			.filter((boot) => ordered.has(boot.index) && (beginning === undefined || boot.index >= beginning.boot))
			.map((boot) => ({
				source,
				boot: boot.index,
				from: boot.index === beginning?.boot ? beginning : boot.first,
				to: boot.index === lastBoot ? (end ?? boot.last) : boot.last,
				entries: places.filter((place) => place.boot === boot.index).length,
				...(boot.index === first?.boot ? { fromLine: item.firstLine } : {}),
				...(boot.index === last?.boot ? { toLine: item.lastLine } : {}),
				section: section.command,
				...(isFull && isCutIn(boot, beginning) ? { isCut: true } : {}),
				note: noteOf(command, entries, isFull),
			})),
	);
}

function noteOf(command: JournalCommand, entries: number, isFull: boolean): string | undefined {
	if (isFull) return `-n ${command.limit ?? ''} reached`;
	return entries === 0 ? 'its journal is empty' : undefined;
}

/** True for a boot of which entries lie before those that a full section shows. */
function isCutIn(boot: Boot, beginning: Place | undefined): boolean {
	if (beginning === undefined || boot.index !== beginning.boot) return false;
	return !boot.startsAtBeginning || beginning.ordinal > boot.first.ordinal;
}
