import { promptBegins } from './dump/prompts.ts';
import { markerBegins } from './formats/markers.ts';
import { stampBegins } from './formats/stamp.ts';
import {
	anyByte,
	digits,
	ESCAPE,
	letters,
	LOWER_D,
	LOWER_T,
	MINUS,
	OPEN_BRACE,
	OPEN_BRACKET,
	PLUS,
	RECORD_SEPARATOR,
	SPACE,
	UNDERSCORE,
	LOWER_C,
	VERTICAL_BAR,
} from './input/bytes.ts';
import { EMPTY } from './line.ts';
import {
	everywhere,
	journalPlaces,
	type FormatTable,
	logPlaces,
	outputPlaces,
	sectionPlaces,
	typedPlaces,
} from './line-format.ts';
import type { FormatReaders } from './format-readers.ts';
import { catalogueBegins } from './lines/catalogue-lines.ts';

const anyLine = [...anyByte, EMPTY];
const outside = ['outside'] as const;

/**
 * The table of line formats: **the one place that decides what a line is**. The first row that reads a line has it.
 *
 * A row says what its lines can begin with, where they can stand, and who reads them. Rows with `whileOpen` are for further
 * lines of what their readers have begun.
 */
// oxlint-disable-next-line max-lines-per-function -- a table: a row for each format
export function formatTable(readers: FormatReaders): FormatTable {
	const { headings, sectionEnds, output, checks, fields, pretty, markers, monotonic, json, unread } = readers;
	return {
		claimed: [
			{
				name: 'behind dressed lines',
				begins: anyLine,
				places: everywhere,
				whileOpen: true,
				reads: readers.dressed.further,
			},
			{
				name: 'behind a broken line',
				begins: anyLine,
				places: everywhere,
				whileOpen: true,
				reads: readers.wrapped.further,
			},
			{
				name: 'behind an output without its command',
				begins: anyLine,
				places: typedPlaces,
				whileOpen: true,
				reads: readers.outputsAlone.further,
			},
			{ name: 'prompt', begins: promptBegins, places: everywhere, reads: readers.prompts },
			{
				name: 'behind a heading',
				begins: anyLine,
				places: everywhere,
				whileOpen: true,
				reads: headings.further,
			},
			{
				name: 'behind an outcome',
				begins: anyLine,
				places: sectionPlaces,
				whileOpen: true,
				reads: sectionEnds.further,
			},
			{
				name: 'row of a check table',
				begins: anyLine,
				places: outside,
				whileOpen: true,
				reads: checks.further,
			},
		],
		dividing: [
			{ name: 'heading of a section', begins: [MINUS], places: everywhere, reads: headings },
			{ name: 'end of a section', begins: anyByte, places: sectionPlaces, reads: sectionEnds },
		],
		logs: [
			{ name: 'blank line', begins: [EMPTY], places: journalPlaces, reads: readers.blank },
			{ name: 'blank line of an output', begins: [EMPTY], places: outputPlaces, reads: output.blank },
			{ name: 'notice of timeout', begins: [LOWER_T], places: sectionPlaces, reads: output.timeoutNotice },

			{
				name: 'line of a pretty object',
				begins: anyByte,
				places: journalPlaces,
				whileOpen: true,
				reads: pretty,
			},
			{ name: 'field of an entry', begins: anyByte, places: journalPlaces, whileOpen: true, reads: fields },
			{
				name: 'behind lines that wait',
				begins: anyByte,
				places: logPlaces,
				whileOpen: true,
				reads: monotonic.further,
			},
			{
				name: 'line of a notice',
				begins: [SPACE],
				places: journalPlaces,
				whileOpen: true,
				reads: markers.further,
			},
			{ name: 'line of a message', begins: [SPACE], places: journalPlaces, reads: readers.indented },

			{ name: 'dmesg or short-monotonic', begins: [OPEN_BRACKET], places: logPlaces, reads: monotonic },
			{ name: 'stamp of a program', begins: digits, places: logPlaces, reads: readers.programStamps },
			{ name: 'short and its like', begins: stampBegins, places: journalPlaces, reads: readers.headed },
			{ name: 'broken line', begins: anyByte, places: ['outside', 'typed-log'], reads: readers.wrapped },
			{ name: 'verbose', begins: stampBegins, places: journalPlaces, reads: fields.verbose },
			{ name: 'json', begins: [OPEN_BRACE], places: journalPlaces, reads: json.lines('json') },
			{ name: 'other objects', begins: [OPEN_BRACE], places: logPlaces, reads: readers.objects },
			{ name: 'json-pretty', begins: [OPEN_BRACE], places: journalPlaces, reads: pretty.first },
			{ name: 'json-seq', begins: [RECORD_SEPARATOR], places: journalPlaces, reads: json.lines('json-seq') },
			{ name: 'json-sse', begins: [LOWER_D], places: journalPlaces, reads: json.lines('json-sse') },
			{ name: 'export', begins: [UNDERSCORE], places: journalPlaces, reads: fields.export },
			{ name: 'coloured', begins: [ESCAPE], places: journalPlaces, reads: readers.coloured },
			{ name: 'marker', begins: markerBegins, places: journalPlaces, reads: markers },
			{ name: 'catalogue', begins: catalogueBegins, places: journalPlaces, reads: readers.catalogue },

			...readers.layouts,
			{ name: 'device-logs', begins: [OPEN_BRACKET], places: logPlaces, reads: readers.deviceLogs },
			{
				name: 'bare',
				begins: [OPEN_BRACKET, PLUS, MINUS, ...digits, ...letters],
				places: logPlaces,
				reads: unread.bare,
			},
			{
				name: 'beside device-logs',
				begins: [OPEN_BRACKET],
				places: logPlaces,
				reads: readers.deviceLogLines,
			},
			{
				name: 'line broken before its message',
				begins: stampBegins,
				places: ['outside', 'typed-log'],
				reads: readers.wrapped.headless,
			},
		],
		rest: [
			{ name: 'check table, asked for by hand', begins: anyByte, places: typedPlaces, reads: checks },
			{
				name: 'checks, asked for by hand',
				begins: [OPEN_BRACE],
				places: ['typed-output'],
				reads: checks.object,
			},
			{ name: 'output', begins: anyByte, places: sectionPlaces, reads: output },

			{ name: 'preamble', begins: anyByte, places: ['preamble'], reads: readers.preamble },
			{ name: 'beginning of a preamble', begins: [MINUS], places: outside, reads: readers.preamble },
			{ name: 'output without its command', begins: anyByte, places: outside, reads: readers.outputsAlone },
			{ name: 'check table', begins: [VERTICAL_BAR, LOWER_C], places: outside, reads: checks },
			{ name: 'dressed', begins: anyByte, places: outside, reads: readers.dressed },
			{ name: 'dashes', begins: [MINUS], places: outside, reads: readers.dashed },
			{ name: 'end of a lost section', begins: anyByte, places: outside, reads: sectionEnds.stray },
			{ name: 'unread', begins: anyByte, places: outside, reads: unread },
		],
	};
}
