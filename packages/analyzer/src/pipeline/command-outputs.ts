import {
	checkEvents,
	commandSources,
	type CommandReader,
	type CommandSection,
	type KnownCommandSource,
	type SourceEvent,
} from '@whydown/grammars';
import { decodeSpan, type HealthCheck, type OutputLineView, type Section } from '@whydown/journal';
import type { Observation } from '@whydown/rules';
import type { OutputSink } from './entry-order.ts';
import type { ClockRead, JournalPass } from './journal-pass.ts';
import { OutputWords } from './output-words.ts';
import { ranToEnd } from './ran-to-end.ts';

/** Limits of what is kept of outputs: those that we know have a few lines. */
interface OutputLimits {
	/** Lines of one output, and their length in UTF-16 units; it is not read on. */
	readonly lines: number;
	readonly length: number;
	/** Statements of all outputs, and the length of the lines that make them. */
	readonly statements: number;
	readonly statementsLength: number;
}

const defaultLimits: OutputLimits = {
	lines: 10_000,
	length: 4e6,
	statements: 10_000,
	statementsLength: 4e6,
};

interface RunningCommand {
	readonly source: KnownCommandSource;
	readonly reader: CommandReader<SourceEvent>;
	readonly lineNumbers: number[];
	readonly texts: string[];
	length: number;
}

/** An event of a command's output, with the line that says it. */
export interface CommandStatement {
	readonly source: KnownCommandSource;
	readonly section: Section;
	readonly event: SourceEvent;
	readonly line: number;
	readonly text: string;
}

/** An event of a health check's verdict. */
export interface CheckVerdict {
	readonly event: SourceEvent;
	readonly check: HealthCheck;
	readonly text: string;
}

/** An observation for the rules, with the time at which its command ran. */
export interface DatedObservation {
	readonly observation: Observation;
	/** `NaN` where nobody says. */
	readonly takenAtUsec: number;
}

/** Verdicts that are kept; no version of the checks has more. */
const verdictsLimit = 1000;

function outcomeOf({ command, outcome, takenAtUsec }: Section): CommandSection {
	return {
		command,
		exitStatus: outcome.kind === 'exited' ? outcome.status : undefined,
		signal: outcome.kind === 'signalled' ? outcome.signal : undefined,
		takenAtUsec,
	};
}

/** True for an event by which a command says that it could not tell. A named failure is an answer, and so is a silent engine. */
function isRefusal(event: SourceEvent, source: string): boolean {
	if (event.kind !== `${source}.failed`) return false;
	if ('failure' in event && event.failure !== undefined) return false;
	return !('silent' in event && event.silent);
}

/** Reads the outputs of commands in a dump. */
export class CommandOutputs implements OutputSink {
	readonly #statements: CommandStatement[] = [];
	readonly #verdicts: CheckVerdict[] = [];
	readonly #conclusive = new Map<string, Section>();
	readonly #inconclusive = new Set<Section>();
	readonly #words: OutputWords = new OutputWords();
	#running: RunningCommand | undefined;
	readonly #limits: OutputLimits;
	readonly #takenUsec: number;
	#statementsLength = 0;
	/** Lines and statements beyond the limits. */
	linesNotRead: number = 0;

	/** @param takenUsec - when the input was taken, by a clock that is right; `NaN` where nobody says */
	constructor(limits: OutputLimits = defaultLimits, takenUsec: number = Number.NaN) {
		this.#takenUsec = takenUsec;
		this.#limits = limits;
	}

	started(section: Section): void {
		const source = commandSources.find((candidate) => candidate.matches(section.command));
		this.#running =
			source === undefined
				? undefined
				: { source, reader: source.read(outcomeOf(section)), lineNumbers: [], texts: [], length: 0 };
	}

	line(view: OutputLineView): void {
		const running = this.#running;
		if (running === undefined) {
			this.#words.line(view);
			return;
		}
		const { lines, length } = this.#limits;
		if (running.texts.length >= lines || running.length + view.end - view.start > length) {
			this.linesNotRead += 1;
			return;
		}
		const text = decodeSpan(view.bytes, view.start, view.end);
		running.length += text.length;
		running.lineNumbers.push(view.line);
		running.texts.push(text);
		running.reader.line(text);
	}

	ended(section: Section): void {
		const running = this.#running;
		this.#running = undefined;
		if (running === undefined || !ranToEnd(section)) return;
		const located = running.reader.end(outcomeOf(section));
		const couldTell = !located.some(({ event }) => isRefusal(event, running.source.name));
		if (couldTell) this.#conclusive.set(running.source.name, section);
		else this.#inconclusive.add(section);
		for (const { event, outputLine } of located) {
			const text = running.texts[outputLine] ?? section.command;
			const { statements, statementsLength } = this.#limits;
			if (this.#statements.length >= statements || this.#statementsLength + text.length > statementsLength) {
				this.linesNotRead += 1;
				continue;
			}
			this.#statementsLength += text.length;
			this.#statements.push({
				source: running.source,
				section,
				event: comparedWith(this.#takenUsec, event),
				line: running.lineNumbers[outputLine] ?? section.firstLine,
				text,
			});
		}
	}

	check(check: HealthCheck): void {
		if (this.#verdicts.length >= verdictsLimit) return;
		const lines = check.status.split('\n');
		for (const { event, outputLine } of checkEvents(check.name, check.success, check.status)) {
			this.#verdicts.push({ event, check, text: `${check.name}: ${lines[outputLine] ?? ''}` });
		}
	}

	/** The time at which the first command ran that said something, or the first health check. */
	get firstClockRead(): ClockRead | undefined {
		const section = this.#statements[0]?.section ?? this.#words.lines[0]?.section;
		if (section !== undefined) return { takenAtUsec: section.takenAtUsec, line: section.firstLine };
		const check = this.#verdicts[0]?.check;
		return check && { takenAtUsec: check.section?.takenAtUsec ?? Number.NaN, line: check.line };
	}

	/** The events of the commands, in the order of the dump. */
	get statements(): readonly CommandStatement[] {
		return this.#statements;
	}

	/** The events of the health checks, in the order of the input. */
	get verdicts(): readonly CheckVerdict[] {
		return this.#verdicts;
	}

	/** The commands that ran to their end and could tell, even if it was nothing, by the names of their sources. */
	get conclusive(): ReadonlyMap<string, Section> {
		return this.#conclusive;
	}

	/** Sections whose command ran to its end and could not tell. */
	get inconclusive(): ReadonlySet<Section> {
		return this.#inconclusive;
	}

	/** The events of commands and checks for the rules, at the places where the commands ran. */
	*observations(pass: JournalPass): Generator<DatedObservation> {
		for (const { source, section, event, line, text } of this.#statements) {
			if (source.name === 'dmesg' && pass.kernelMessages.take(text)) continue;
			yield* dated(pass, section, { event, source: source.name, line, text });
		}
		for (const { section, ...said } of this.#words.lines) yield* dated(pass, section, said);
		for (const { event, check, text } of this.#verdicts) {
			yield* dated(pass, check.section, { event, source: 'checks', line: check.line, text });
		}
	}
}

/** A stamp of the device's own zone says as much only up to the widest offset of a zone. */
const zonesSeconds = 14 * 3600;

/** What `date` printed, beside the time at which the input was taken. */
function comparedWith(takenUsec: number, event: SourceEvent): SourceEvent {
	if (event.kind !== 'date.printed' || Number.isNaN(takenUsec)) return event;
	const { usec, zone } = event.writtenAt;
	const aheadSeconds = Math.round((usec - takenUsec) / 1e6);
	if (zone === 'local' && Math.abs(aheadSeconds) <= zonesSeconds) return event;
	return { ...event, aheadSeconds };
}

interface Saying extends Pick<Observation, 'event' | 'source' | 'line'> {
	readonly text: string;
}

/** The observation of an event of a section; none where the time line has no place for it. */
function* dated(
	pass: JournalPass,
	section: Section | undefined,
	{ text, ...said }: Saying,
): Generator<DatedObservation> {
	const takenAtUsec = section?.takenAtUsec ?? Number.NaN;
	const place = pass.heading(takenAtUsec);
	if (place === undefined) return;
	const observation: Observation = {
		...said,
		place,
		section: section?.command,
		pid: undefined,
		unit: undefined,
		fromCommand: true,
		stampText: () => dateUnderHeading(takenAtUsec),
		messageText: () => text,
	};
	yield { observation, takenAtUsec };
}

/** The date line under the heading of a section, to the second: `2026-11-21T05:04:54Z`. */
export function dateUnderHeading(takenAtUsec: number): string {
	return Number.isNaN(takenAtUsec)
		? ''
		: `${new Date(Math.floor(takenAtUsec / 1000)).toISOString().slice(0, 19)}Z`;
}
