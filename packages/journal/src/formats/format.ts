/** The names of the ways in which a journal is written down, as `journalctl --output` calls them. */
export type FormatName =
	| 'short'
	| 'short-precise'
	| 'short-iso'
	| 'short-iso-precise'
	| 'short-full'
	| 'with-unit'
	| 'short-unix'
	| 'short-monotonic'
	| 'short-delta'
	| 'json'
	| 'json-seq'
	| 'json-sse'
	| 'json-pretty'
	| 'verbose'
	| 'export'
	| 'cat';
