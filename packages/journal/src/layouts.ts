import type { EntryInProgress } from './entry-in-progress.ts';
import { composeHead } from './formats/compose.ts';
import { dashboardLogHead } from './formats/dashboard-logs.ts';
import { DmesgLayout } from './formats/dmesg.ts';
import type { FormatName } from './formats/format-name.ts';
import type { LineLayout } from './formats/line-layout.ts';
import { logreadHead } from './formats/logread.ts';
import { syslogHead } from './formats/syslog.ts';
import { digits, LESS_THAN, letters, OPEN_BRACKET, upperLetters } from './input/bytes.ts';
import type { NameTable } from './input/names.ts';
import { type LineFormat, logPlaces, type Place } from './line-format.ts';
import { LayoutEntries } from './lines/layout-entries.ts';

/** One layout that journalctl does not print. */
interface Layout {
	readonly name: FormatName;
	/** The bytes that its lines can begin with. */
	readonly begins: readonly number[];
	/** The places of its lines: all where the log of any program can stand, if nothing is said. */
	readonly places?: readonly Place[];
	/** Users' services print what has this layout: nobody of the system speaks in it. */
	readonly ofServices?: true;
	/** Makes what reads a line's head, and keeps what the lines of one block have shown. */
	readonly layout: () => LineLayout;
}

/**
 * The layouts that journalctl does not print, in the order in which they are asked about a line: a new one is a file in
 * `formats/` and a row here (README, "Adding a layout").
 */
const layouts: readonly Layout[] = [
	{
		name: 'dmesg',
		begins: [OPEN_BRACKET, LESS_THAN, ...digits, ...letters],
		layout: () => new DmesgLayout(),
	},
	{ name: 'syslog', begins: [LESS_THAN], layout: () => ({ read: syslogHead }) },
	{ name: 'logread', begins: upperLetters, layout: () => ({ read: logreadHead }) },
	{ name: 'dashboard-logs', begins: digits, ofServices: true, layout: () => ({ read: dashboardLogHead }) },
	{
		name: 'compose',
		begins: [...digits, ...letters],
		ofServices: true,
		layout: () => ({ read: composeHead }),
	},
];

/** The readers of these layouts, each fresh. */
export function layoutReaders(): readonly LineLayout[] {
	return layouts.map(({ layout }) => layout());
}

/** The rows of these layouts in the table of line formats. */
export function layoutFormats(entry: EntryInProgress, names: NameTable): readonly LineFormat[] {
	return layouts.map(({ name, begins, places = logPlaces, ofServices = false, layout }) => ({
		name,
		begins,
		places,
		reads: new LayoutEntries(name, layout(), entry, names, ofServices),
	}));
}
