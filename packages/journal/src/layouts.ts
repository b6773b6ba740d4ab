import type { EntryInProgress } from './entry-in-progress.ts';
import { bootConsoleHead } from './formats/boot-console.ts';
import { composeHead } from './formats/compose.ts';
import { dashboardLogHead, undatedSentenceHead } from './formats/dashboard-logs.ts';
import { DatelessLayout } from './formats/dateless.ts';
import { DmesgLayout } from './formats/dmesg.ts';
import type { FormatName } from './formats/format-name.ts';
import { HostLogLayout } from './formats/host-log.ts';
import type { LineLayout } from './formats/line-layout.ts';
import { logreadHead } from './formats/logread.ts';
import { syslogHead } from './formats/syslog.ts';
import { digits, LESS_THAN, letters, OPEN_BRACKET, SPACE, upperLetters } from './input/bytes.ts';
import type { NameTable } from './input/names.ts';
import { type LineFormat, logPlaces, type Place } from './line-format.ts';
import { LayoutEntries } from './lines/layout-entries.ts';

/** One layout that journalctl does not print. */
interface Layout {
	readonly name: FormatName;
	/** Of its lines, those without a stamp. */
	readonly undated?: true;
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
	{ name: 'logread', begins: letters, layout: () => ({ read: logreadHead }) },
	{ name: 'dashboard-logs', begins: digits, ofServices: true, layout: () => ({ read: dashboardLogHead }) },
	{ name: 'boot-console', begins: [OPEN_BRACKET], layout: () => ({ read: bootConsoleHead }) },
	{ name: 'host-log', begins: digits, layout: () => new HostLogLayout() },
	{
		name: 'dashboard-logs',
		undated: true,
		begins: [...upperLetters, LESS_THAN, SPACE],
		layout: () => ({ read: undatedSentenceHead }),
	},
	{
		name: 'compose',
		begins: [...digits, ...letters],
		ofServices: true,
		layout: () => ({ read: composeHead }),
	},
	{ name: 'dateless', begins: [...digits, ...letters], layout: () => new DatelessLayout() },
];

/** The readers of these layouts, each fresh. */
export function layoutReaders(): readonly LineLayout[] {
	return layouts.map(({ layout }) => layout());
}

/** The rows of these layouts in the table of line formats. */
export function layoutFormats(entry: EntryInProgress, names: NameTable): readonly LineFormat[] {
	return layouts.map(({ name, undated = false, begins, places = logPlaces, ofServices = false, layout }) => ({
		name: undated ? `${name}, undated` : name,
		begins,
		places,
		reads: new LayoutEntries(name, layout(), entry, names, ofServices),
	}));
}
