/** One way in which journalctl prints a journal, and whether the reader is held to it. */
export interface Mode {
	/** As `printingOf` reads it: the mode, then how it was varied. */
	readonly printed: string;
	/** The options of journalctl besides `--file`. */
	readonly options: readonly string[];
	/** The reason why the entries cannot be, or are not yet, compared. */
	readonly notCovered?: string;
}

const withAll = (mode: string): readonly Mode[] => [
	{ printed: mode, options: ['-o', mode] },
	{ printed: `${mode}.a`, options: ['-o', mode, '-a'] },
];

/** Every mode that journalctl has. A mode that is read from now on moves from `notCovered` to an entry without it. */
export const modes: readonly Mode[] = [
	...withAll('short'),
	{ printed: 'short.no-hostname', options: ['-o', 'short', '--no-hostname'] },
	...withAll('short-full'),
	...withAll('short-iso'),
	...withAll('short-iso-precise'),
	...withAll('short-precise'),
	...withAll('short-monotonic'),
	...withAll('short-delta'),
	...withAll('short-unix'),
	...withAll('with-unit'),
	...withAll('json'),
	{ printed: 'json-pretty', options: ['-o', 'json-pretty'] },
	{ printed: 'json-sse', options: ['-o', 'json-sse'] },
	{ printed: 'json-seq', options: ['-o', 'json-seq'] },
	...withAll('verbose'),
	{ printed: 'export', options: ['-o', 'export'] },
	{
		printed: 'cat',
		options: ['-o', 'cat'],
		notCovered: 'nothing in it tells a message of several lines from several messages',
	},
];
