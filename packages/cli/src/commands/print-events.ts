import type { InputsRequest } from '../command-line/shared-options.ts';
import {
	eventDescriptions,
	eventLine,
	readEvents,
	readUnrecognised,
	unrecognisedLines,
	visible,
	type EventDescription,
	type SourceEvent,
	type RangeText,
} from '@whydown/analyzer';
import type { Surroundings } from '../surroundings.ts';
import { write } from '../output.ts';
import { printLines } from '../print-lines.ts';
import { requestedRange } from '../requested-range.ts';
import { UsageError } from '../usage-error.ts';
import { nameMatcher } from '../name-matcher.ts';

/** Inputs whose events are to be printed. */
export interface EventsRequest extends InputsRequest {
	/** The events, what no grammar described, or the list of all kinds. */
	readonly show: 'events' | 'unrecognised' | 'list';
	/** Patterns of kinds and of sources; none: all. */
	readonly kinds: readonly string[];
	readonly sources: readonly string[];
	/** Mask credentials. */
	readonly redact: boolean;
	/** The stretch of time that is wanted. */
	readonly range: RangeText;
}

const sourceOfKind = (kind: string): string => kind.slice(0, kind.indexOf('.'));

/** Refuses a pattern that fits nothing at all: it is mistyped, and the device is not quiet. */
function refuseUnknown(option: string, patterns: readonly string[], names: readonly string[]): void {
	for (const pattern of patterns) {
		if (!names.some(nameMatcher([pattern]))) {
			throw new UsageError(`--${option} ${visible(pattern)} fits no event: see whydown events --list`);
		}
	}
}

/** One kind of event as a person reads it: its fields, and a line that gives it. */
function described({ kind, fields, example }: EventDescription): string {
	const typed = Object.entries(fields).map(([name, type]) => `${name}: ${type}`);
	return [kind, ...(typed.length > 0 ? [`    ${typed.join(', ')}`] : []), `    > ${visible(example)}`]
		.map((line) => `${line}\n`)
		.join('');
}

/**
 * Prints the events of the inputs, or what no grammar described, or the list of all kinds, and returns the exit code.
 *
 * @throws {UsageError} when a filter fits no kind or source that there is, or a moment or a zone is not understood
 */
export async function printEvents(request: EventsRequest, surroundings: Surroundings): Promise<number> {
	const { kinds, sources, redact } = request;
	const known = eventDescriptions.map(({ kind }) => kind);
	refuseUnknown('kind', kinds, known);
	refuseUnknown('source', sources, [...new Set(known.map(sourceOfKind))]);
	const kindFits = nameMatcher(kinds);
	const sourceFits = nameMatcher(sources);
	const fits = (kind: string): boolean => kindFits(kind) && sourceFits(sourceOfKind(kind));
	if (request.show === 'list') {
		const shown = eventDescriptions.filter(({ kind }) => fits(kind));
		await write(surroundings.stdout, shown.map(described).join('\n'));
		return 0;
	}
	const range = await requestedRange(request.range);
	return printLines(request, surroundings, async function* ({ name, chunks, options: told }) {
		const options = { ...told, ...(range && { range }) };
		if (request.show === 'unrecognised') {
			const { templates, unlisted } = await readUnrecognised(chunks, options);
			const ofSource = ({ source }: { readonly source: string }): boolean => sourceFits(source);
			const messages = { templates: templates.filter(ofSource), unlisted: unlisted.filter(ofSource) };
			yield unrecognisedLines(name, messages, { redact });
			return;
		}
		const wants = ({ kind }: SourceEvent): boolean => fits(kind);
		for await (const record of readEvents(chunks, { ...options, wants })) {
			yield eventLine(name, record, { redact });
		}
	});
}
