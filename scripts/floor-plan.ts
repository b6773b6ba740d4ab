/**
 * The rooms of the packages in which the work is done: the folders and files of a source folder, floor by floor from the
 * ground up. A room imports from lower floors only, never from a neighbour and never from above.
 */
export const floorPlan: Readonly<Record<string, readonly (readonly string[])[]>> = {
	'packages/journal/src': [
		['direction.ts', 'errors.ts', 'input', 'ledger.ts', 'units.ts'],
		['ledger-counter.ts', 'parsed-object.ts', 'stamp.ts'],
		['entry-times.ts', 'entry.ts'],
		['entry-sender.ts', 'line.ts', 'sink.ts'],
		['entry-view.ts', 'line-format.ts'],
		['formats', 'open-readers.ts'],
		['entry-tally.ts'],
		['entry-in-progress.ts'],
		['line-decision.ts', 'lines'],
		['dump', 'layouts.ts'],
		['dressing'],
		['format-readers.ts'],
		['format-table.ts'],
		['reader.ts'],
		['index.ts'],
	],
	'packages/rules/src': [
		['append.ts', 'compare-text.ts', 'first-index.ts', 'truth-value.ts', 'version.ts'],
		['condition', 'pattern'],
		['rule.ts', 'observation.ts'],
		['signals'],
		['evaluation', 'rule-files'],
		['diagnosis'],
		['account'],
		['engine.ts'],
		['catalogue'],
		['index.ts'],
	],
	'packages/analyzer/src': [
		['present.ts', 'text', 'time-range.ts'],
		['input'],
		['pipeline'],
		['claims', 'health'],
		['report-data'],
		['wording'],
		['reading.ts'],
		['read-input.ts'],
		['analyze.ts', 'records.ts'],
		['events.ts', 'own-rules.ts', 'rule-tests.ts', 'why-not.ts'],
		['otel.ts', 'report', 'rule-pages'],
		['index.ts'],
	],
};
